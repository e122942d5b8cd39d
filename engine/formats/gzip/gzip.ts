/**
 * gzip (RFC 1952): any number of members one after the other, served as the bytes inside them. Built on formats/inflate.
 *
 * A file that was cut off or damaged serves what came before; a wrong check sum or length is noted and costs nothing, as
 * the bytes themselves are there. What follows the last member and is none is noted too (padding of zeros is not).
 * @module
 */
import type { ByteSource } from "../../bytes/byte-source.ts";
import type { Limits } from "../../bytes/limits.ts";
import { ReadError } from "../../bytes/read-error.ts";
import type { EndedStream, Framing, FramingInput } from "../inflate/decoding.ts";
import { InflatedSource } from "../inflate/inflated-source.ts";

export interface GzipNote {
  readonly code: string;
  readonly place: string;
  readonly detail: string;
  readonly loss: boolean;
}

export interface GzipOptions {
  readonly limits: Limits;
  readonly place: string;
  readonly signal?: { readonly aborted: boolean } | undefined;
  /** True when whoever goes through the first pass is through with its chunks soon: see formats/inflate. */
  readonly lent?: boolean;
}

/** What the first pass has found; whole once the pass is through. */
export interface Gunzipped {
  /** The uncompressed bytes; its size is known. */
  readonly source: ByteSource;
  readonly notes: readonly GzipNote[];
  /** True when the bytes end before the file meant them to. */
  readonly truncated: boolean;
}

/** The first pass over a gzip file, to be gone through once; `result` is there when the iteration is over. */
export interface GzipPass extends AsyncIterable<Uint8Array> {
  /**
   * What is known so far. After an iteration that stopped early the source ends where it stopped, and iterating again
   * goes on from there.
   */
  result(): Gunzipped;
}

const magic = [0x1f, 0x8b, 0x08] as const;
const flagCrc = 2;
const flagExtra = 4;
const flagName = 8;
const flagComment = 16;
/** A head with a longer name, comment or extra field is taken for damage. */
const longestHead = 1 << 17;
const mostNotes = 20;

/** True for bytes that begin as a gzip file does. */
export function isGzip(head: Uint8Array): boolean {
  return magic.every((byte, at) => head[at] === byte) && ((head[3] ?? 0xff) & 0xe0) === 0;
}

/** Starts reading; nothing is read before the iteration begins. */
export function inflateStream(source: ByteSource, options: GzipOptions): GzipPass {
  const { limits, place, signal, lent } = options;
  const notes: GzipNote[] = [];
  const inflated = new InflatedSource(source, {
    place,
    signal,
    framing: gzipFraming(place, notes),
    maxBytes: limits.inflatedBytes,
    lent,
  });
  return {
    [Symbol.asyncIterator]: () => inflated.chunks(),
    result() {
      const { failure, length } = inflated;
      const all = [...notes];
      if (failure !== undefined) {
        all.push({ code: failure.code, place: failure.place, detail: failure.detail, loss: true });
      }
      return {
        source: { size: length, read: (start, end) => inflated.read(start, Math.min(end, length)) },
        notes: all,
        truncated: failure !== undefined,
      };
    },
  };
}

/**
 * Inflates the whole file once, keeping only what is needed to get back to any place in it.
 * @throws {ReadError} `malformed` when it is no gzip file at all, `cancelled`.
 */
export async function openGzip(source: ByteSource, options: GzipOptions): Promise<Gunzipped> {
  if (!isGzip(await source.read(0, 4))) throw new ReadError("malformed", options.place, "no gzip file");
  const pass = inflateStream(source, { ...options, lent: true });
  for await (const chunk of pass) void chunk;
  return pass.result();
}

function gzipFraming(place: string, notes: GzipNote[]): Framing {
  const noted = new Set<string>();
  function note(code: string, offset: number, detail: string): void {
    // Later walks pass the same members again.
    const key = `${code} ${offset}`;
    if (noted.size >= mostNotes || noted.has(key)) return;
    noted.add(key);
    notes.push({ code, place, detail: `${detail} at offset ${offset}`, loss: false });
  }

  async function trailer(input: FramingInput, ended: EndedStream): Promise<void> {
    const bytes = await input.peek(8);
    if (bytes.length < 8) throw new ReadError("truncated", place, "ends before the check sum of its last member");
    const view = new DataView(bytes.buffer, bytes.byteOffset, 8);
    if (ended.counted) {
      const crc = view.getUint32(0, true);
      const size = view.getUint32(4, true);
      if (crc !== ended.crc) note("wrong-checksum", input.offset, `CRC ${crc} stated, ${ended.crc} found`);
      if (size !== ended.size % 2 ** 32) note("size-differs", input.offset, `${size} stated, ${ended.size} found`);
    }
    input.skip(8);
  }

  return {
    async next(input, ended) {
      if (ended !== undefined) {
        await trailer(input, ended);
        const head = await input.peek(4);
        if (head.length === 0) return false;
        if (!isGzip(head)) {
          if (head.some((byte) => byte !== 0)) note("trailing-data", input.offset, "no gzip member");
          return false;
        }
      }
      input.skip(await headLength(input, place));
      return true;
    },
  };
}

/** Length of a member's head. @throws {ReadError} `malformed` or `truncated`. */
async function headLength(input: FramingInput, place: string): Promise<number> {
  let bytes = await input.peek(10);
  if (!isGzip(bytes)) throw new ReadError("malformed", place, `no gzip member at offset ${input.offset}`);
  const flags = bytes[3] as number;
  let at = 10;
  if ((flags & (flagExtra | flagName | flagComment | flagCrc)) !== 0) bytes = await input.peek(longestHead);
  if ((flags & flagExtra) !== 0) at += 2 + ((bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8));
  for (const flag of [flagName, flagComment]) {
    if ((flags & flag) === 0) continue;
    const zero = bytes.indexOf(0, at);
    at = zero < 0 ? bytes.length + 1 : zero + 1;
  }
  if ((flags & flagCrc) !== 0) at += 2;
  if (at <= bytes.length) return at;
  throw new ReadError(bytes.length < longestHead ? "truncated" : "malformed", place, "a member's head has no end");
}

/** The first `count` bytes inside a gzip file, fewer when there are no more or the file is damaged. Notes nothing. */
export async function gzipInside(source: ByteSource, count: number, place: string): Promise<Uint8Array> {
  const inflated = new InflatedSource(source, { place, framing: gzipFraming(place, []), maxBytes: 1 << 20 });
  return inflated.read(0, count);
}
