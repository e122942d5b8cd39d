/**
 * Going forward through an archive: over a stream of chunks, as they come out of a decompressor, or over a source, where
 * contents are stepped over without being read.
 * @module
 */
import type { ByteSource } from "../../bytes/byte-source.ts";

export interface TarInput {
  /** Offset of the next byte. */
  readonly offset: number;
  /** The next `count` bytes when they are at hand, else undefined; costs no promise. */
  at(count: number): Uint8Array | undefined;
  /** The next `count` bytes, fewer only at the end. They stay. */
  peek(count: number): Promise<Uint8Array>;
  /** Steps over `count` bytes. Resolves to the number there were. */
  skip(count: number): Promise<number>;
  /** Who is shown what is stepped over, as it comes; the bytes are the input's own. Nobody is where they are not read. */
  show?(to: ((bytes: Uint8Array) => void) | undefined): void;
}

/** Bytes after which chunks are no longer kept as they come: where they are lent, they go away by and by. */
const mostKept = 1 << 20;

/** Chunks may be lent: each is through with, or copied, some megabytes later. */
export function chunkInput(chunks: AsyncIterable<Uint8Array>): TarInput {
  const iterator = chunks[Symbol.asyncIterator]();
  let buffer: Uint8Array = new Uint8Array(0);
  let at = 0;
  let base = 0;
  let ended = false;
  let shown: ((bytes: Uint8Array) => void) | undefined;

  /** Drops what was used and brings in chunks until `count` bytes are there, or the end. Joined once, however many. */
  async function fill(count: number): Promise<void> {
    const isLong = count > mostKept;
    const kept = (part: Uint8Array): Uint8Array => (isLong ? part.slice() : part);
    const parts = at < buffer.length ? [kept(buffer.subarray(at))] : [];
    let length = buffer.length - at;
    base += at;
    at = 0;
    while (length < count && !ended) {
      const next = await iterator.next();
      if (next.done === true) ended = true;
      else {
        parts.push(kept(next.value));
        length += next.value.length;
      }
    }
    const [only = new Uint8Array(0)] = parts;
    if (parts.length < 2) {
      buffer = only;
      return;
    }
    buffer = new Uint8Array(length);
    let filled = 0;
    for (const part of parts) {
      buffer.set(part, filled);
      filled += part.length;
    }
  }

  return {
    get offset() {
      return base + at;
    },
    at(count) {
      return buffer.length - at >= count ? buffer.subarray(at, at + count) : undefined;
    },
    async peek(count) {
      if (buffer.length - at < count && !ended) await fill(count);
      return buffer.subarray(at, at + count);
    },
    async skip(count) {
      let left = count;
      for (;;) {
        const step = Math.min(left, buffer.length - at);
        if (step > 0) shown?.(buffer.subarray(at, at + step));
        at += step;
        left -= step;
        if (left === 0 || ended) return count - left;
        await fill(1);
      }
    },
    show(to) {
      shown = to;
    },
  };
}

/** Read at once: little where large files lie between the headers, much where one small file follows the other. */
const leastAhead = 1 << 12;
const mostAhead = 1 << 19;

export function sourceInput(source: ByteSource): TarInput {
  let buffer: Uint8Array = new Uint8Array(0);
  let base = 0;
  let offset = 0;
  let ahead = leastAhead;
  const input: TarInput = {
    get offset() {
      return offset;
    },
    at(count) {
      const from = offset - base;
      return from >= 0 && from + count <= buffer.length ? buffer.subarray(from, from + count) : undefined;
    },
    async peek(count) {
      const held = input.at(count);
      if (held !== undefined) return held;
      const jump = offset - (base + buffer.length);
      ahead = jump < ahead ? Math.min(mostAhead, 2 * ahead) : Math.max(leastAhead, ahead >> 2);
      base = offset;
      buffer = await source.read(offset, offset + Math.max(ahead, count));
      return buffer.subarray(0, count);
    },
    async skip(count) {
      const step = Math.min(count, source.size - offset);
      offset += step;
      return step;
    },
  };
  return input;
}
