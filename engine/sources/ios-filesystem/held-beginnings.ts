/**
 * Small files of a compressed archive, and the beginnings of others, as the first pass goes by: to see them later nothing
 * is inflated once more. Kept until there is no more room.
 * @module
 */
import type { ByteSource } from "../../bytes/byte-source.ts";

/** Files up to this size are kept whole. */
const smallBytes = 1 << 16;
/** Of larger ones this much, which is what tells what they are. */
const beginningBytes = 1 << 12;
const pageBytes = 1 << 20;
const mostPages = 24;
const mostHeld = 100_000;

export interface HeldBeginnings {
  /** Takes what has been inflated of the entry, whose contents are `size` bytes from `at` on. */
  see(entry: number, at: number, size: number, inflated: () => ByteSource): Promise<void>;
  /** What is kept of the entry, from its first byte on. */
  of(entry: number): Uint8Array | undefined;
}

export function heldBeginnings(): HeldBeginnings {
  const held = new Map<number, Uint8Array>();
  let page = new Uint8Array(0);
  let pages = 0;
  let free = 0;
  let isFull = false;
  let waiting: { readonly entry: number; readonly at: number; readonly size: number } | undefined;

  async function take(entry: number, at: number, length: number, source: ByteSource): Promise<void> {
    if (free + length > page.length) {
      isFull = pages >= mostPages;
      if (isFull) return;
      page = new Uint8Array(pageBytes);
      pages++;
      free = 0;
    }
    const bytes = await source.read(at, at + length);
    if (bytes.length < length) return;
    page.set(bytes, free);
    held.set(entry, page.subarray(free, free + length));
    free += length;
    isFull ||= held.size >= mostHeld;
  }

  return {
    of: (entry) => held.get(entry),
    async see(entry, at, size, inflated) {
      if (isFull) return;
      const source = inflated();
      const before = waiting;
      waiting = undefined;
      if (before !== undefined && before.at + before.size <= source.size) {
        await take(before.entry, before.at, before.size, source);
      }
      const length = size > smallBytes ? beginningBytes : size;
      if (length === 0 || isFull) return;
      if (at + length <= source.size) await take(entry, at, length, source);
      // Its last bytes come with the next step.
      else if (size === length) waiting = { entry, at, size };
    },
  };
}
