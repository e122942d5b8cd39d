/**
 * Read-ahead and a bounded cache over a slow or decrypting source.
 * @module
 */
import type { ByteSource } from "./byte-source.ts";

/**
 * Serves small reads from blocks of `blockBytes`, keeping at most `blocks` of them (least recently used goes first).
 * Sequential scans of 4 KiB pages then cost one read of the source per block.
 */
export function cachedSource(source: ByteSource, blockBytes = 1 << 18, blocks = 16): ByteSource {
  const kept = new Map<number, Promise<Uint8Array>>();

  function block(number: number): Promise<Uint8Array> {
    const hit = kept.get(number);
    if (hit !== undefined) {
      kept.delete(number);
      kept.set(number, hit);
      return hit;
    }
    const loading = source.read(number * blockBytes, Math.min(source.size, (number + 1) * blockBytes));
    kept.set(number, loading);
    loading.catch(() => kept.delete(number));
    if (kept.size > blocks) {
      const oldest = kept.keys().next().value;
      if (oldest !== undefined) kept.delete(oldest);
    }
    return loading;
  }

  return {
    size: source.size,
    async read(start, end) {
      const from = Math.max(0, start);
      const to = Math.min(end, source.size);
      if (to <= from) return new Uint8Array(0);
      const first = Math.floor(from / blockBytes);
      const last = Math.floor((to - 1) / blockBytes);
      if (first === last) {
        return (await block(first)).subarray(from - first * blockBytes, to - first * blockBytes);
      }
      if (last - first >= blocks) return source.read(from, to);
      const out = new Uint8Array(to - from);
      let filled = 0;
      for (let number = first; number <= last; number++) {
        const base = number * blockBytes;
        const part = (await block(number)).subarray(Math.max(0, from - base), Math.max(0, to - base));
        out.set(part, filled);
        filled += part.length;
      }
      return out.subarray(0, filled);
    },
  };
}
