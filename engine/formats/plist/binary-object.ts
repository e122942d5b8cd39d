/**
 * The objects of a binary property list ("bplist00"): trailer, offset table, markers and scalar values. Nothing here
 * follows a reference. Layout as in the comment at the head of Apple's CFBinaryPList.c
 * (https://github.com/apple-oss-distributions/CF/blob/main/CFBinaryPList.c).
 * @module
 */
import type { Limits } from "../../bytes/limits.ts";
import { ReadError } from "../../bytes/read-error.ts";
import { hex, utf8, utf16 } from "../../bytes/text.ts";
import { macDate } from "./plist-date.ts";
import { type PlistValue, Uid } from "./plist-value.ts";

const signature = "bplist0";
const headerBytes = 8;
const trailerBytes = 32;
/** Data up to this size is copied, so that keeping a key of 44 bytes does not keep the file or database page under it. */
const copiedBytes = 1024;

/** High four bits of a marker. */
export const kind = {
  plain: 0x0,
  integer: 0x1,
  real: 0x2,
  date: 0x3,
  data: 0x4,
  ascii: 0x5,
  utf16: 0x6,
  utf8: 0x7,
  uid: 0x8,
  array: 0xa,
  orderedSet: 0xb,
  set: 0xc,
  dict: 0xd,
} as const;

/** True for "bplist0" and any digit: versions 00 and 01 are laid out alike. */
export function isBinaryPlist(bytes: Uint8Array): boolean {
  for (let i = 0; i < signature.length; i++) if (bytes[i] !== signature.charCodeAt(i)) return false;
  return true;
}

/** An unsigned big-endian number; above 2^53 it is rounded, which is enough to find it out of bounds. */
function bigEndian(bytes: Uint8Array, at: number, size: number): number {
  let value = 0;
  for (let i = at; i < at + size; i++) value = value * 256 + (bytes[i] as number);
  return value;
}

/** Stands on one object at a time: `enter` checks it and fills the fields; every offset is checked before it is used. */
export class ObjectCursor {
  readonly bytes: Uint8Array;
  readonly place: string;
  /** Number of objects, and the index of the outermost one. */
  readonly count: number;
  readonly root: number;
  /** Bytes of one reference to an object. */
  readonly referenceSize: number;
  readonly #valueBytes: number;
  readonly #offsetSize: number;
  readonly #table: number;

  /** Index of the entered object; high and low half of its marker. */
  index = 0;
  kind = 0;
  low = 0;
  /** Units of the entered object: bytes, UTF-16 units, elements or pairs. */
  length = 0;
  /** Where its marker stands, where its contents start, and how many bytes they are. */
  marker = 0;
  start = 0;
  size = 0;

  /** @throws {ReadError} `truncated`, `malformed` or `over-limit`. */
  constructor(bytes: Uint8Array, options: { limits: Limits; place: string }) {
    this.bytes = bytes;
    this.place = options.place;
    this.#valueBytes = options.limits.valueBytes;
    if (bytes.length < headerBytes + 1 + trailerBytes) {
      throw new ReadError("truncated", this.place, `${bytes.length} bytes, too short for a binary property list`);
    }
    const trailer = bytes.length - trailerBytes;
    this.#offsetSize = bytes[trailer + 6] as number;
    this.referenceSize = bytes[trailer + 7] as number;
    this.count = bigEndian(bytes, trailer + 8, 8);
    this.root = bigEndian(bytes, trailer + 16, 8);
    this.#table = bigEndian(bytes, trailer + 24, 8);
    if (
      !(this.#offsetSize >= 1 && this.#offsetSize <= 8) ||
      !(this.referenceSize >= 1 && this.referenceSize <= 8) ||
      this.count < 1 ||
      this.root >= this.count ||
      this.#table <= headerBytes ||
      this.#table + this.count * this.#offsetSize > trailer
    ) {
      throw this.bad("no sound trailer in the last 32 bytes; the end may be missing");
    }
    if (this.count > options.limits.objects) {
      throw new ReadError("over-limit", this.place, `${this.count} objects, limit ${options.limits.objects}`);
    }
  }

  bad(detail: string): ReadError {
    return new ReadError("malformed", this.place, detail);
  }

  /** Stands on object `index` and returns its kind. @throws {ReadError} `malformed`, or `over-limit` for a value above `limits.valueBytes`. */
  enter(index: number): number {
    if (!(index < this.count)) throw this.bad(`object ${index} of ${this.count}`);
    const offset = bigEndian(this.bytes, this.#table + index * this.#offsetSize, this.#offsetSize);
    if (offset < headerBytes || offset >= this.#table) throw this.bad(`object ${index} at offset ${offset}`);
    this.index = index;
    this.enterAt(offset);
    return this.kind;
  }

  /** Stands on the object whose marker is at `offset`, which must lie before the offset table. */
  enterAt(offset: number): void {
    if (offset >= this.#table) throw this.bad(`an object at offset ${offset}`);
    const marker = this.bytes[offset] as number;
    this.marker = offset;
    this.kind = marker >> 4;
    this.low = marker & 15;
    this.length = this.low;
    this.start = offset + 1;
    switch (this.kind) {
      case kind.plain:
        this.size = this.low === 14 ? 16 : 0;
        break;
      case kind.integer:
      case kind.real:
      case kind.date:
        this.size = this.low > 4 ? Number.POSITIVE_INFINITY : 1 << this.low;
        break;
      case kind.uid:
        this.size = this.low + 1;
        break;
      case kind.data:
      case kind.ascii:
      case kind.utf8:
        this.#longLength();
        this.size = this.length;
        break;
      case kind.utf16:
        this.#longLength();
        this.size = 2 * this.length;
        break;
      case kind.array:
      case kind.orderedSet:
      case kind.set:
        this.#longLength();
        this.size = this.length * this.referenceSize;
        break;
      case kind.dict:
        this.#longLength();
        this.size = 2 * this.length * this.referenceSize;
        break;
      default:
        throw this.bad(`unknown marker 0x${marker.toString(16)} at offset ${offset}`);
    }
    if (!(this.start + this.size <= this.#table)) {
      throw this.bad(`the object at offset ${offset} runs past the objects' area`);
    }
    if (this.size > this.#valueBytes && this.kind < kind.array) {
      throw new ReadError("over-limit", this.place, `a value of ${this.size} bytes, limit ${this.#valueBytes}`);
    }
  }

  /** A low half of 15 says that the length follows as an integer object. */
  #longLength(): void {
    if (this.low !== 15) return;
    const marker = this.bytes[this.start] as number;
    const size = 1 << (marker & 15);
    if (marker >> 4 !== kind.integer || size > 8) throw this.bad(`no length at offset ${this.start}`);
    this.length = bigEndian(this.bytes, this.start + 1, size);
    this.start += 1 + size;
    if (!(this.length <= this.bytes.length)) throw this.bad(`a length of ${this.length} at offset ${this.start}`);
  }

  /** Reference number `position` of the container whose references begin at `start`. */
  referenceAt(start: number, position: number): number {
    return bigEndian(this.bytes, start + position * this.referenceSize, this.referenceSize);
  }

  /** The entered object, which is no container. */
  scalar(): PlistValue {
    const { bytes, start, size } = this;
    switch (this.kind) {
      case kind.plain:
        return this.#plain();
      case kind.integer:
        return size <= 4 ? bigEndian(bytes, start, size) : wholeNumber(signed(bytes, start, size));
      case kind.real:
      case kind.date: {
        const value = this.#real();
        return this.kind === kind.date ? macDate(value) : value;
      }
      case kind.data:
        return size <= copiedBytes ? bytes.slice(start, start + size) : bytes.subarray(start, start + size);
      case kind.ascii:
      case kind.utf8:
        return utf8(bytes.subarray(start, start + size));
      case kind.utf16:
        return utf16(bytes.subarray(start, start + size), false);
      default:
        return new Uid(this.uid());
    }
  }

  /** The number in the entered object, which is a UID. */
  uid(): number {
    const value = bigEndian(this.bytes, this.start, this.size);
    if (!Number.isSafeInteger(value)) throw this.bad(`a UID at offset ${this.start} beyond 2^53`);
    return value;
  }

  #real(): number {
    const view = new DataView(this.bytes.buffer, this.bytes.byteOffset + this.start, this.size);
    if (this.size === 8) return view.getFloat64(0);
    if (this.size === 4 && this.kind === kind.real) return view.getFloat32(0);
    throw this.bad(`a real number or date of ${this.size} bytes at offset ${this.start}`);
  }

  #plain(): PlistValue {
    switch (this.low) {
      case 0:
      case 15:
        return null;
      case 8:
        return false;
      case 9:
        return true;
      case 12:
      case 13:
        return this.#url(this.low === 13);
      case 14:
        return uuidText(this.bytes.subarray(this.start, this.start + 16));
      default:
        throw this.bad(`unknown marker 0x0${this.low.toString(16)} at offset ${this.start - 1}`);
    }
  }

  /** A URL is followed by its text as objects in place: the base first where it has one (a URL or a text itself). */
  #url(hasBase: boolean): string {
    const parts: string[] = [];
    for (let more = hasBase ? 2 : 1; more > 0; more--) {
      this.enterAt(this.start + this.size);
      if (this.kind === kind.plain && this.low === 12) this.enterAt(this.start);
      const part = this.kind >= kind.ascii && this.kind <= kind.utf8 ? this.scalar() : undefined;
      if (typeof part !== "string") throw this.bad(`a URL without text at offset ${this.start}`);
      parts.push(part);
    }
    const [base, relative] = parts.length === 2 ? parts : ["", parts[0]];
    return joinUrl(base ?? "", relative ?? "");
  }
}

/** `relative` seen from `base`; as it stands where the two make no address. */
export function joinUrl(base: string, relative: string): string {
  if (base === "" || !URL.canParse(base) || URL.canParse(relative)) return relative;
  try {
    return new URL(relative, base).href;
  } catch {
    return relative;
  }
}

/** 16 bytes as the usual upper-case text of a UUID. */
export function uuidText(bytes: Uint8Array): string {
  const digits = hex(bytes).toUpperCase();
  return [8, 12, 16, 20, 32].map((end, i) => digits.slice([0, 8, 12, 16, 20][i], end)).join("-");
}

/** A number where a double holds the value exactly. */
export function wholeNumber(value: bigint): number | bigint {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value;
}

/** Two's complement: only 8 and 16 bytes carry a sign, as CoreFoundation writes them. */
function signed(bytes: Uint8Array, at: number, size: number): bigint {
  let value = 0n;
  for (let i = at; i < at + size; i += 4) value = (value << 32n) | BigInt(bigEndian(bytes, i, 4));
  return BigInt.asIntN(8 * size, value);
}
