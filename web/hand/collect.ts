/**
 * A browser frees the handles of files that nobody holds only when it looks for garbage, which a page that does little
 * calls for late. It looks when much memory was asked for, and memory that nobody touches costs nothing.
 * @module
 */
const atOnce = 8 << 20;
const times = 20;
/** Milliseconds, as it looks a little at each time. */
const between = 5;

export async function lookForGarbage(): Promise<void> {
  for (let asked = 0; asked < times * atOnce; asked += new ArrayBuffer(atOnce).byteLength) {
    await new Promise((resolve) => setTimeout(resolve, between));
  }
}
