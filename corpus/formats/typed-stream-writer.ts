/**
 * Writes the typed stream of an attributed string as Messages keeps it in `attributedBody`. The order of classes, types
 * and references follows streams written by iOS and macOS, so that a plain message comes out byte for byte like theirs.
 * @module
 */

/** An address that covers letters of the text, counted in UTF-16 units. */
export interface LinkInput {
  readonly url: string;
  readonly start: number;
  readonly length: number;
}

/** One run of letters with the same attributes. */
interface Run {
  readonly length: number;
  readonly url: string | undefined;
}

/** Superclasses of the classes used here, with each class's version. */
const classes = {
  NSAttributedString: ["NSAttributedString", "NSObject"],
  NSString: ["NSString", "NSObject"],
  NSDictionary: ["NSDictionary", "NSObject"],
  NSURL: ["NSURL", "NSObject"],
  NSNumber: ["NSNumber", "NSValue", "NSObject"],
} as const;
const versions: { readonly [name: string]: number } = { NSString: 1 };

/**
 * An NSAttributedString with `text` and, in each run, the number of the message's part; runs of a link have its NSURL.
 * A link given as text covers its next place in the text, and where there is none the first letter still free.
 */
export function writeAttributedBody(text: string, links: readonly (string | LinkInput)[] = []): Uint8Array {
  const stream = new Stream();
  const runs = runsOf(text, links);
  stream.type("@");
  stream.object("root", "NSAttributedString", () => {
    stream.type("@");
    stream.string(text);
    const known = new Map<string | undefined, number>();
    for (const run of runs) {
      const number = known.get(run.url) ?? known.size + 1;
      stream.type("iI");
      stream.integer(number);
      stream.integer(run.length);
      if (known.has(run.url)) continue;
      known.set(run.url, number);
      stream.type("@");
      stream.object(`attributes ${number}`, "NSDictionary", () => attributes(stream, run.url));
    }
  });
  return Uint8Array.from(stream.bytes);
}

function attributes(stream: Stream, url: string | undefined): void {
  stream.type("i");
  stream.integer(url === undefined ? 1 : 2);
  if (url !== undefined) {
    stream.type("@");
    stream.string("__kIMLinkAttributeName");
    stream.type("@");
    stream.object(`url ${url}`, "NSURL", () => {
      stream.type("c");
      stream.bytes.push(0);
      stream.type("@");
      stream.string(url);
    });
  }
  stream.type("@");
  stream.string("__kIMMessagePartAttributeName");
  stream.type("@");
  stream.object("part 0", "NSNumber", () => {
    stream.type("*");
    stream.cString("i");
    stream.type("i");
    stream.integer(0);
  });
}

function runsOf(text: string, links: readonly (string | LinkInput)[]): Run[] {
  const urls = new Array<string | undefined>(text.length).fill(undefined);
  let from = 0;
  for (const link of links) {
    let place = link;
    if (typeof place === "string") {
      const start = text.indexOf(place, from);
      const free = urls.indexOf(undefined);
      place = start < 0 ? { url: place, start: free, length: 1 } : { url: place, start, length: place.length };
      if (start >= 0) from = start + place.length;
    }
    if (place.start < 0 || place.start + place.length > text.length) throw new RangeError(`no room for ${place.url}`);
    urls.fill(place.url, place.start, place.start + place.length);
  }
  const runs: Run[] = [];
  for (let start = 0; start < text.length; ) {
    const url = urls[start];
    let end = start;
    while (end < text.length && urls[end] === url) end++;
    runs.push({ length: end - start, url });
    start = end;
  }
  return runs;
}

/** Little-endian stream of version 4; things met again become references counted from 0x92. */
class Stream {
  readonly bytes: number[] = [];
  readonly #strings: string[] = [];
  /** Objects, classes and C strings, by a name that is theirs alone. */
  readonly #objects: string[] = [];

  constructor() {
    this.bytes.push(4);
    this.#text("streamtyped");
    this.integer(1000);
  }

  integer(value: number): void {
    if (value >= -110 && value <= 127) this.bytes.push(value & 255);
    else if (value >= -32768 && value <= 32767) this.bytes.push(0x81, value & 255, (value >> 8) & 255);
    else this.bytes.push(0x82, value & 255, (value >> 8) & 255, (value >> 16) & 255, (value >> 24) & 255);
  }

  /** The encoding of the values that follow. */
  type(encoding: string): void {
    this.#shared(encoding);
  }

  cString(text: string): void {
    this.#once(`text ${text}`, () => this.#shared(text));
  }

  object(name: string, className: keyof typeof classes, contents: () => void): void {
    this.#once(name, () => {
      this.#class(classes[className]);
      contents();
      this.bytes.push(0x86);
    });
  }

  /** An NSString of its own, since equal texts are seldom one object. */
  string(text: string): void {
    this.object(`string ${this.#objects.length}`, "NSString", () => {
      this.type("+");
      this.#text(text);
    });
  }

  #class(chain: readonly string[]): void {
    const [name, ...above] = chain;
    if (name === undefined) {
      this.bytes.push(0x85);
      return;
    }
    this.#once(`class ${name}`, () => {
      this.#shared(name);
      this.integer(versions[name] ?? 0);
      this.#class(above);
    });
  }

  /** A reference, or the mark of something new and what it is. */
  #once(name: string, write: () => void): void {
    const known = this.#objects.indexOf(name);
    if (known >= 0) {
      this.integer(known - 110);
      return;
    }
    this.#objects.push(name);
    this.bytes.push(0x84);
    write();
  }

  #shared(text: string): void {
    const known = this.#strings.indexOf(text);
    if (known >= 0) {
      this.integer(known - 110);
      return;
    }
    this.#strings.push(text);
    this.bytes.push(0x84);
    this.#text(text);
  }

  #text(text: string): void {
    const bytes = new TextEncoder().encode(text);
    this.integer(bytes.length);
    for (const byte of bytes) this.bytes.push(byte);
  }
}
