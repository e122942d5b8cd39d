/**
 * What packing and unpacking have in common: how likely the next bit is, learned from those before. Matches are told as
 * distances and lengths (Ziv and Lempel, 1977); a single byte is guessed from the one, the two and the four bytes before it, and
 * the guesses are weighed against each other (M. Mahoney, "Adaptive weighing of context models", 2005). Whole numbers
 * alone, so that every browser learns the same.
 * @module
 */

/** Codes one bit, given the chance of a one in 4096ths, and returns it: the writer's own, or what the reader found. */
export type CodeBit = (chance: number, bit: number) => number;

export const shortest = 5;
export const longest = shortest + 255;

/** From a weighed sum, -2047 to 2047, to a chance, 1 to 4095: the logistic curve, by straight pieces. */
const curve = [
  1, 2, 3, 6, 10, 16, 27, 45, 73, 120, 194, 310, 488, 747, 1101, 1546, 2047, 2549, 2994, 3348, 3607, 3785, 3901, 3975,
  4022, 4050, 4068, 4079, 4085, 4089, 4092, 4093, 4094,
];

function squash(sum: number): number {
  if (sum > 2046) return 4095;
  if (sum < -2046) return 1;
  const place = (sum + 2048) >> 7;
  const rest = (sum + 2048) & 127;
  return ((curve[place] as number) * (128 - rest) + (curve[place + 1] as number) * rest + 64) >> 7;
}

/** The way back. */
const stretched = new Int16Array(4096);
for (let sum = -2047, next = 0; sum <= 2047; sum++) {
  const chance = squash(sum);
  for (; next <= chance; next++) stretched[next] = sum;
  if (sum === 2047) stretched.fill(2047, next);
}

const hashBits = 22;

export interface Model {
  /** Whether a match comes, and whether it is at the distance of the last one. */
  flag(kind: number, bit: number): number;
  /** A number of `bits` bits, the highest first, learned under a number below 512. */
  number(under: number, bits: number, value: number): number;
  /** The byte at a place, after those before it. */
  byte(bytes: Uint8Array, at: number, value: number): number;
}

export function createModel(code: CodeBit): Model {
  const flags = new Uint16Array(64).fill(2048);
  const numbers = new Uint16Array(512 << 8).fill(2048);
  const first = new Uint16Array(1 << 16).fill(32_768);
  // By hashes of the two and of the four bytes before.
  const second = new Uint16Array(1 << hashBits).fill(32_768);
  const fourth = new Uint16Array(1 << hashBits).fill(32_768);
  const weights = new Int32Array(256 * 3).fill(26_000);

  function learned(table: Uint16Array, at: number, bit: number, rate: number): number {
    const chance = table[at] as number;
    const found = code(Math.min(4095, Math.max(1, chance)), bit);
    table[at] = found === 1 ? chance + ((4096 - chance) >> rate) : chance - (chance >> rate);
    return found;
  }

  function update(table: Uint16Array, at: number, bit: number, rate: number): void {
    const chance = table[at] as number;
    table[at] = bit === 1 ? chance + ((65_535 - chance) >> rate) : chance - (chance >> rate);
  }

  return {
    flag: (kind, bit) => learned(flags, kind, bit, 5),
    number(under, bits, value) {
      let node = 1;
      for (let left = bits - 1; left >= 0; left--) {
        node = (node << 1) | learned(numbers, (under << 8) | (node & 255), (value >> left) & 1, 5);
      }
      return node - (1 << bits);
    },
    byte(bytes, at, value) {
      const one = at > 0 ? (bytes[at - 1] as number) : 0;
      const two = (one | ((at > 1 ? (bytes[at - 2] as number) : 0) << 8)) + 1;
      const three = two | ((at > 2 ? (bytes[at - 3] as number) : 0) << 16);
      const four = three + ((at > 3 ? (bytes[at - 4] as number) : 0) << 24);
      const keyB = Math.imul(two, 0x9e3779b1);
      const keyD = Math.imul(four, 0x165667b1) ^ 0x5bd1e995;
      let node = 1;
      for (let left = 7; left >= 0; left--) {
        const step = Math.imul(node, 0x2c1b3c6d);
        const a = (one << 8) | node;
        const b = Math.imul(keyB + step, 0x297a2d39) >>> (32 - hashBits);
        const d = Math.imul(keyD + step, 0x297a2d39) >>> (32 - hashBits);
        const sa = stretched[(first[a] as number) >> 4] as number;
        const sb = stretched[(second[b] as number) >> 4] as number;
        const sd = stretched[(fourth[d] as number) >> 4] as number;
        const w = node * 3;
        const wa = weights[w] as number;
        const wb = weights[w + 1] as number;
        const wd = weights[w + 2] as number;
        // Each product stays below 2^53, where whole numbers are exact.
        const sum = Math.floor((wa * sa + wb * sb + wd * sd) / 65_536);
        const chance = squash(Math.max(-2047, Math.min(2047, sum)));
        const bit = code(Math.min(4095, Math.max(1, chance)), (value >> left) & 1);
        const error = ((bit << 12) - chance) * 6;
        weights[w] = wa + ((sa * error + 512) >> 10);
        weights[w + 1] = wb + ((sb * error + 512) >> 10);
        weights[w + 2] = wd + ((sd * error + 512) >> 10);
        update(first, a, bit, 4);
        update(second, b, bit, 3);
        update(fourth, d, bit, 2);
        node = (node << 1) | bit;
      }
      return node & 0xff;
    },
  };
}

/** A distance as its number of bits and the bits below the highest, the lowest of which repeat the most. */
export function distance(model: Model, length: number, value: number): number {
  const bits = model.number(Math.min(length - shortest, 3), 5, value === 0 ? 0 : 32 - Math.clz32(value));
  if (bits < 2) return bits;
  let found = 1;
  let left = bits - 1;
  for (let part = 0; left > 0; part++) {
    const some = Math.min(left, 4);
    left -= some;
    found = (found << some) | model.number(8 + bits * 8 + part, some, (value >> left) & ((1 << some) - 1));
  }
  return found;
}
