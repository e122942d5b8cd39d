/**
 * Read-ahead and a bounded cache over a slow or decrypting source.
 * @module
 */
import { type ByteSource, lent } from "./byte-source.ts";

/** A source that can also answer at once from what it holds. */
export interface CachedSource extends ByteSource {
  /** Bytes from `start` up to `end` when they lie in one block that is held, else undefined; costs no promise. */
  peek(start: number, end: number): Uint8Array | undefined;
}

/**
 * Serves small reads from blocks of `blockBytes`, keeping at most `blocks` of them (least recently used goes first).
 * Sequential scans of 4 KiB pages then cost one read of the source per block.
 */
export function cachedSource(source: ByteSource, blockBytes = 1 << 18, blocks = 16): CachedSource {
  const loading = new Map<number, Promise<Uint8Array>>();
  const held = new Map<number, Uint8Array>();
  // Most reads hit the block of the read before them.
  let lastNumber = -1;
  let last: Uint8Array = new Uint8Array(0);

  function now(number: number): Uint8Array | undefined {
    if (number === lastNumber) return last;
    const hit = held.get(number);
    if (hit === undefined) return undefined;
    held.delete(number);
    held.set(number, hit);
    lastNumber = number;
    last = hit;
    return hit;
  }

  function block(number: number): Promise<Uint8Array> {
    const running = loading.get(number);
    if (running !== undefined) return running;
    const started = source.read(number * blockBytes, Math.min(source.size, (number + 1) * blockBytes)).then(
      (read) => {
        const bytes = plain(read);
        loading.delete(number);
        held.set(number, bytes);
        if (held.size > blocks) {
          const oldest = held.keys().next().value;
          if (oldest !== undefined) held.delete(oldest);
        }
        lastNumber = number;
        last = bytes;
        return bytes;
      },
      (error: unknown) => {
        loading.delete(number);
        throw error;
      },
    );
    loading.set(number, started);
    return started;
  }

  const isLong = (from: number, to: number): boolean =>
    Math.floor((to - 1) / blockBytes) - Math.floor(from / blockBytes) >= blocks;

  const cached: CachedSource = {
    size: source.size,
    peek(start, end) {
      const number = Math.floor(start / blockBytes);
      const base = number * blockBytes;
      if (end - base > blockBytes) return undefined;
      return now(number)?.subarray(start - base, end - base);
    },
    async read(start, end) {
      const from = Math.max(0, start);
      const to = Math.min(end, source.size);
      if (to <= from) return new Uint8Array(0);
      const first = Math.floor(from / blockBytes);
      const final = Math.floor((to - 1) / blockBytes);
      if (first === final) {
        return (now(first) ?? (await block(first))).subarray(from - first * blockBytes, to - first * blockBytes);
      }
      if (isLong(from, to)) return plain(await source.read(from, to));
      const out = new Uint8Array(to - from);
      let filled = 0;
      for (let number = first; number <= final; number++) {
        const base = number * blockBytes;
        const part = (now(number) ?? (await block(number))).subarray(Math.max(0, from - base), Math.max(0, to - base));
        out.set(part, filled);
        filled += part.length;
      }
      return out.subarray(0, filled);
    },
    async lend(start, end, use) {
      const from = Math.max(0, start);
      const to = Math.min(end, source.size);
      // What is held here may be read by others for as long as they like.
      return to > from && isLong(from, to) ? lent(source, from, to, use) : use(await cached.read(from, to));
    },
  };
  return cached;
}

/** The same bytes as a Uint8Array proper: Node's Buffer looks like one, but its `slice` does not copy. */
function plain(bytes: Uint8Array): Uint8Array {
  return bytes.constructor === Uint8Array ? bytes : new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
