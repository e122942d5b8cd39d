/**
 * zlib streams (RFC 1950). Built on formats/inflate.
 *
 * A stream that was cut off or damaged serves what came before; a wrong check sum is noted and costs nothing, as the bytes
 * themselves are there.
 * @module
 */
import type { ByteSource } from "../../bytes/byte-source.ts";
import type { Limits } from "../../bytes/limits.ts";
import { ReadError } from "../../bytes/read-error.ts";
import type { Framing } from "../inflate/decoding.ts";
import { type Inflated, inflateRaw } from "../inflate/inflate-raw.ts";
import { InflatedSource } from "../inflate/inflated-source.ts";
import { adler32 } from "./adler32.ts";

export interface ZlibNote {
  readonly code: string;
  readonly place: string;
  readonly detail: string;
  readonly loss: boolean;
}

export interface ZlibOptions {
  readonly limits: Limits;
  readonly place: string;
  readonly signal?: { readonly aborted: boolean } | undefined;
}

/** The first pass over a stream, to be gone through once. */
export interface ZlibPass extends AsyncIterable<Uint8Array> {
  /** What is known so far: bytes at any place up to where the pass has come, and what was wrong. */
  result(): { readonly source: ByteSource; readonly notes: readonly ZlibNote[] };
}

const headBytes = 2;
const sumBytes = 4;

/** True for bytes that begin as a zlib stream does, without a preset dictionary. */
export function isZlib(head: Uint8Array): boolean {
  const [method = 0, flags = 0] = head;
  return (method & 15) === 8 && method >> 4 <= 7 && (method * 256 + flags) % 31 === 0 && (flags & 32) === 0;
}

/** Starts reading; nothing is read before the iteration begins. */
export function zlibStream(source: ByteSource, { limits, place, signal }: ZlibOptions): ZlibPass {
  const stated: { sum?: number } = {};
  const framing = zlibFraming(place, stated);
  const inflated = new InflatedSource(source, { place, signal, framing, maxBytes: limits.inflatedBytes });
  let sum = 1;

  async function* chunks(): AsyncGenerator<Uint8Array> {
    for await (const chunk of inflated.chunks()) {
      sum = adler32(chunk, sum);
      yield chunk;
    }
  }

  return {
    [Symbol.asyncIterator]: chunks,
    result() {
      const { failure, length, ended } = inflated;
      const notes: ZlibNote[] = [];
      if (failure !== undefined) {
        notes.push({ code: failure.code, place: failure.place, detail: failure.detail, loss: true });
      } else if (ended && stated.sum !== undefined && stated.sum !== sum) {
        const detail = `Adler-32 ${stated.sum} stated, ${sum} found`;
        notes.push({ code: "wrong-checksum", place, detail, loss: false });
      }
      return { source: { size: length, read: (start, end) => inflated.read(start, Math.min(end, length)) }, notes };
    },
  };
}

function zlibFraming(place: string, stated: { sum?: number }): Framing {
  return {
    async next(input, ended) {
      if (ended === undefined) {
        const head = await input.peek(headBytes);
        if (head.length < headBytes) throw new ReadError("truncated", place, "ends before its compressed data begin");
        if (!isZlib(head)) throw new ReadError("malformed", place, "no zlib stream");
        input.skip(headBytes);
        return true;
      }
      const bytes = await input.peek(sumBytes);
      if (bytes.length < sumBytes) throw new ReadError("truncated", place, "ends before its check sum");
      stated.sum = new DataView(bytes.buffer, bytes.byteOffset, sumBytes).getUint32(0, false);
      return false;
    },
  };
}

/** The first `count` bytes inside a stream, fewer when there are no more or it is damaged. */
export async function zlibInside(source: ByteSource, count: number, place: string): Promise<Uint8Array> {
  const inflated = new InflatedSource(source, { place, framing: zlibFraming(place, {}), maxBytes: 1 << 20 });
  return inflated.read(0, count);
}

/**
 * A whole stream in memory, inflated at once to at most `maxBytes`. Throws nothing: `problem` says why it ended early, or
 * that its check sum is wrong.
 */
export function inflateZlib(bytes: Uint8Array, maxBytes: number, place: string): Inflated {
  if (!isZlib(bytes)) {
    return { bytes: new Uint8Array(0), used: 0, problem: new ReadError("malformed", place, "no zlib stream") };
  }
  const inflated = inflateRaw(bytes.subarray(headBytes), maxBytes, place);
  const used = headBytes + inflated.used;
  if (inflated.problem !== undefined) return { ...inflated, used };
  const rest = bytes.subarray(used, used + sumBytes);
  const whole = rest.length === sumBytes;
  const sum = whole ? new DataView(rest.buffer, rest.byteOffset, sumBytes).getUint32(0, false) : undefined;
  if (sum === adler32(inflated.bytes)) return { bytes: inflated.bytes, used: used + sumBytes };
  const problem = whole
    ? new ReadError("malformed", place, "its check sum is wrong")
    : new ReadError("truncated", place, "ends before its check sum");
  return { bytes: inflated.bytes, used: used + rest.length, problem };
}
