/**
 * Reads a typed stream into its groups. Apple never described the format; the facts come from the description that goes
 * with the Python package pytypedstream (https://github.com/dgelessus/python-typedstream) and were held against streams
 * of real phones. In short: a byte is a mark, or a small number, or, where a thing may be shared, a reference counted
 * from 0x92; a thing met for the first time follows the mark 0x84 and gets the next number of its table.
 * @module
 */
import { Cursor } from "../../bytes/cursor.ts";
import type { Limits } from "../../bytes/limits.ts";
import { ReadError } from "../../bytes/read-error.ts";
import { utf8 } from "../../bytes/text.ts";
import { type TypeEncoding, typeEncodings } from "./type-encoding.ts";
import type { TypedClass, TypedGroup, TypedStreamObject, TypedValue } from "./typed-value.ts";

const mark = { integer2: 0x81, integer4: 0x82, real: 0x83, fresh: 0x84, nil: 0x85, end: 0x86 } as const;
/** Bytes from 0x80 up to here are kept for marks; the first reference is the next one. */
const lastMark = 0x91;
const streamVersion = 4;
/** Depth costs call frames here, so that no larger limit is honoured; real streams nest six objects. */
const deepest = 512;
/** Every value but an empty one has a byte; structs and arrays around one value count as values too. */
const valuesPerByte = 8;
/** Superclasses of one class; real ones have five at most. */
const mostSuperclasses = 64;

/** A C string is numbered among the objects, not among the strings. */
type Shared = TypedStreamObject | TypedClass | { readonly kind: "text"; readonly text: string };

/** An object while its groups are still coming. */
interface OpenObject extends TypedStreamObject {
  className: string;
  class: TypedClass | undefined;
  readonly groups: TypedGroup[];
}

/** A class while its superclass is still to come. */
interface OpenClass extends TypedClass {
  superclass: TypedClass | undefined;
}

/** Walks forward through one stream; what was read before an error stays in `groups` and `objects`. */
export class StreamReader {
  readonly groups: TypedGroup[] = [];
  /** Objects, classes and C strings in the order in which they began. */
  readonly objects: Shared[] = [];
  /** The first byte string that is a value, and where it stands with its length. */
  firstText: { readonly bytes: Uint8Array | null; readonly from: number; readonly to: number } | undefined;
  readonly #strings: string[] = [];
  /** Number of classes from one up to the topmost. */
  readonly #levels = new Map<TypedClass, number>();
  readonly #types = new Map<string, readonly TypeEncoding[]>();
  readonly #cursor: Cursor;
  readonly #littleEndian: boolean;
  readonly #limits: Limits;
  readonly #mostValues: number;
  #values = 0;
  #depth = 0;

  /** @throws {ReadError} `malformed` for what is no typed stream, `unsupported-version` for another than 4. */
  constructor(bytes: Uint8Array, options: { limits: Limits; place: string }) {
    this.#cursor = new Cursor(bytes, options.place);
    this.#limits = options.limits;
    this.#mostValues = Math.min(options.limits.objects, valuesPerByte * bytes.length);
    const version = this.#cursor.uint8();
    const signature = utf8(this.#cursor.take(this.#cursor.uint8() & 0x0f));
    if (signature !== "streamtyped" && signature !== "typedstream") throw this.#bad("no signature of a typed stream");
    if (version !== streamVersion) {
      throw new ReadError("unsupported-version", options.place, `typed stream of version ${version}`);
    }
    this.#littleEndian = signature === "streamtyped";
    this.#integer(false); // The system's version, 1000 on everything since Mac OS X.
  }

  /** Reads to the end. @throws {ReadError} `truncated`, `malformed` or `over-limit`. */
  readAll(): void {
    while (!this.#atEnd()) this.#group(this.groups);
  }

  /** Values read so far. */
  get values(): number {
    return this.#values;
  }

  #bad(detail: string): ReadError {
    return new ReadError("malformed", this.#cursor.place, `${detail} at offset ${this.#cursor.offset}`);
  }

  /** True when only padding is left: a group cannot begin with a zero. */
  #atEnd(): boolean {
    return this.#cursor.bytes.subarray(this.#cursor.offset).every((byte) => byte === 0);
  }

  /** One more value, an empty one too: a struct without fields costs no byte but may be repeated. */
  #count(): void {
    if (++this.#values > this.#mostValues) {
      throw new ReadError("over-limit", this.#cursor.place, `more than ${this.#mostValues} values`);
    }
  }

  #group(into: TypedGroup[]): void {
    const encoding = this.#sharedString(this.#cursor.uint8());
    const types = encoding === null ? undefined : (this.#types.get(encoding) ?? typeEncodings(encoding));
    if (encoding === null || types === undefined) throw this.#bad("no type encoding");
    this.#types.set(encoding, types);
    const values: TypedValue[] = [];
    into.push({ encoding, values });
    for (const type of types) values.push(this.#value(type));
  }

  #value(type: TypeEncoding): TypedValue {
    this.#count();
    if (type.kind === "letter") return this.#single(type.letter);
    if (type.kind === "struct") {
      return { kind: "struct", name: type.name, fields: type.fields.map((field) => this.#value(field)) };
    }
    const { element, count } = type;
    if (element.kind === "letter" && "cCB".includes(element.letter)) return this.#cursor.take(count).slice();
    const values: TypedValue[] = [];
    for (let i = 0; i < count; i++) values.push(this.#value(element));
    return values;
  }

  #single(letter: string): TypedValue {
    switch (letter) {
      case "c":
        return (this.#cursor.uint8() << 24) >> 24;
      case "C":
        return this.#cursor.uint8();
      case "B":
        return this.#cursor.uint8() !== 0;
      case "s":
      case "i":
      case "l":
      case "q":
        return this.#integer(true);
      case "S":
      case "I":
      case "L":
      case "Q":
        return this.#integer(false);
      case "f":
      case "d":
        return this.#real(letter === "f" ? 4 : 8);
      case "*":
        return this.#cString();
      case "@":
        return this.#object();
      case "#":
        return this.#class() ?? null;
      case ":":
      case "%":
        return this.#sharedString(this.#cursor.uint8());
      case "+": {
        const from = this.#cursor.offset;
        const bytes = this.#byteString(this.#cursor.uint8());
        this.firstText ??= { bytes, from, to: this.#cursor.offset };
        return bytes;
      }
      default:
        return null;
    }
  }

  #integer(signed: boolean): number {
    return this.#integerAfter(this.#cursor.uint8(), signed);
  }

  #integerAfter(head: number, signed: boolean): number {
    if (head < 0x80 || head > lastMark) return signed ? (head << 24) >> 24 : head;
    if (head === mark.integer2) {
      const value = this.#cursor.uint16(this.#littleEndian);
      return signed ? (value << 16) >> 16 : value;
    }
    if (head === mark.integer4) {
      return signed ? this.#cursor.int32(this.#littleEndian) : this.#cursor.uint32(this.#littleEndian);
    }
    throw this.#bad(`no integer after 0x${head.toString(16)}`);
  }

  /** A real without a fraction is written as an integer. */
  #real(size: 4 | 8): number {
    const head = this.#cursor.uint8();
    if (head !== mark.real) return this.#integerAfter(head, true);
    if (size === 8) return this.#cursor.float64(this.#littleEndian);
    const bytes = this.#cursor.take(4);
    return new DataView(bytes.buffer, bytes.byteOffset, 4).getFloat32(0, this.#littleEndian);
  }

  /** Number of a reference: the byte is a signed number counted from 0x92, that is from -110. */
  #reference(head: number): number {
    return this.#integerAfter(head, true) + 110;
  }

  #byteString(head: number): Uint8Array | null {
    if (head === mark.nil) return null;
    const length = this.#integerAfter(head, false);
    if (length > this.#limits.valueBytes) {
      throw new ReadError("over-limit", this.#cursor.place, `${length} bytes, limit ${this.#limits.valueBytes}`);
    }
    return this.#cursor.take(length).slice();
  }

  #sharedString(head: number): string | null {
    if (head === mark.nil) return null;
    if (head !== mark.fresh) {
      const number = this.#reference(head);
      const known = this.#strings[number];
      if (known === undefined) throw this.#bad(`a reference to string ${number} of ${this.#strings.length}`);
      return known;
    }
    const bytes = this.#byteString(this.#cursor.uint8());
    if (bytes === null) throw this.#bad("a shared string that is nil");
    const text = utf8(bytes);
    this.#strings.push(text);
    return text;
  }

  #known(number: number): Shared {
    const known = this.objects[number];
    if (known === undefined) throw this.#bad(`a reference to object ${number} of ${this.objects.length}`);
    return known;
  }

  #cString(): string | null {
    const head = this.#cursor.uint8();
    if (head === mark.nil) return null;
    if (head !== mark.fresh) {
      const known = this.#known(this.#reference(head));
      if (known.kind !== "text") throw this.#bad("a reference to a C string that is none");
      return known.text;
    }
    const text = this.#sharedString(this.#cursor.uint8());
    if (text === null) throw this.#bad("a C string that is nil");
    this.objects.push({ kind: "text", text });
    return text;
  }

  /** A class, after which its superclasses stand up to nil or one met before. */
  #class(): TypedClass | undefined {
    const first = this.objects.length;
    const chain: OpenClass[] = [];
    let above: TypedClass | undefined;
    for (let head = this.#cursor.uint8(); head !== mark.nil; head = this.#cursor.uint8()) {
      if (head !== mark.fresh) {
        const number = this.#reference(head);
        const known = this.#known(number);
        // A class of this very chain would be its own superclass.
        if (known.kind !== "class" || number >= first) throw this.#bad("no class");
        above = known;
        break;
      }
      const name = this.#sharedString(this.#cursor.uint8());
      if (name === null) throw this.#bad("a class without a name");
      const made: OpenClass = { kind: "class", name, version: this.#integer(true), superclass: undefined };
      this.objects.push(made);
      chain.push(made);
    }
    let level = above === undefined ? 0 : (this.#levels.get(above) ?? 0);
    for (const each of chain.reverse()) {
      each.superclass = above;
      above = each;
      this.#levels.set(each, ++level);
    }
    if (level > mostSuperclasses) throw new ReadError("over-limit", this.#cursor.place, `${level} superclasses`);
    return above;
  }

  #object(): TypedStreamObject | null {
    const head = this.#cursor.uint8();
    if (head === mark.nil) return null;
    if (head !== mark.fresh) {
      const known = this.#known(this.#reference(head));
      if (known.kind !== "object") throw this.#bad("a reference to an object that is none");
      return known;
    }
    if (++this.#depth > Math.min(deepest, this.#limits.depth)) {
      throw new ReadError("over-limit", this.#cursor.place, `objects nested deeper than ${this.#depth - 1}`);
    }
    const object: OpenObject = { kind: "object", className: "", class: undefined, groups: [] };
    this.objects.push(object);
    object.class = this.#class();
    object.className = object.class?.name ?? "";
    for (;;) {
      this.#cursor.need(1);
      if (this.#cursor.bytes[this.#cursor.offset] === mark.end) break;
      this.#group(object.groups);
    }
    this.#cursor.skip(1);
    this.#depth--;
    return object;
  }
}
