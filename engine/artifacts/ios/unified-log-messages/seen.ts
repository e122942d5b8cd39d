/**
 * Messages that were gone through already: programs write the same again and again, and to compose a message takes longer
 * than to know it by its values.
 * @module
 */

const slots = 1 << 20;
const most = slots * 0.7;

export class Seen {
  readonly #first = new Int32Array(slots);
  readonly #second = new Int32Array(slots);
  #size = 0;

  /** True when the two were given before. Forgets everything now and then, and then says false once more. */
  has(first: number, second: number): boolean {
    const key = second | 1;
    let slot = (first ^ (second >>> 7)) & (slots - 1);
    while (this.#second[slot] !== 0) {
      if (this.#first[slot] === first && this.#second[slot] === key) return true;
      slot = (slot + 1) & (slots - 1);
    }
    if (this.#size++ >= most) {
      this.#second.fill(0);
      this.#size = 1;
      slot = first & (slots - 1);
    }
    this.#first[slot] = first;
    this.#second[slot] = key;
    return false;
  }
}
