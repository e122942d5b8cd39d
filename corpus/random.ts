/**
 * A seeded generator of pseudo-random numbers, so that the same seed always gives the same bytes. Not for secrets.
 * The generator is sfc32 (Chris Doty-Humphrey, PractRand, public domain); the seed is spread with FNV-1a.
 * @module
 */

export interface Random {
  /** A whole number from 0 up to, not including, `limit` (at most 2^32). */
  below(limit: number): number;
  /** A fraction from 0 up to, not including, 1. */
  fraction(): number;
  bytes(count: number): Uint8Array<ArrayBuffer>;
  /** One element of a list that is not empty. */
  pick<T>(list: readonly T[]): T;
  /** A version 4 UUID in upper case, as iOS writes them. */
  uuid(): string;
  /** Lower-case hexadecimal digits. */
  hex(digits: number): string;
  /** An independent generator: what one part draws does not move what another part gets. */
  fork(label: string): Random;
}

export function randomFrom(seed: string): Random {
  let a = spread(seed, 0x811c9dc5);
  let b = spread(seed, 0x9e3779b9);
  let c = spread(seed, 0x85ebca6b);
  let counter = 1;

  function next(): number {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    return sum >>> 0;
  }
  for (let round = 0; round < 16; round++) next();

  const random: Random = {
    below: (limit) => Math.floor((next() / 0x1_0000_0000) * limit),
    fraction: () => next() / 0x1_0000_0000,
    bytes(count) {
      const bytes = new Uint8Array(count);
      for (let i = 0; i < count; i += 4) {
        const word = next();
        for (let k = 0; k < 4 && i + k < count; k++) bytes[i + k] = (word >>> (8 * k)) & 0xff;
      }
      return bytes;
    },
    pick(list) {
      const item = list[random.below(list.length)];
      if (item === undefined) throw new RangeError("pick from an empty list");
      return item;
    },
    uuid() {
      const digits = random.hex(32).toUpperCase().split("");
      digits[12] = "4";
      digits[16] = "89AB"[random.below(4)] as string;
      const text = digits.join("");
      return [0, 8, 12, 16, 20].map((start, i, all) => text.slice(start, all[i + 1])).join("-");
    },
    hex: (digits) => Array.from({ length: digits }, () => random.below(16).toString(16)).join(""),
    fork: (label) => randomFrom(`${seed}/${label}`),
  };
  return random;
}

function spread(text: string, basis: number): number {
  let hash = basis;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash | 0;
}
