/**
 * What packing and unpacking have in common: how likely the next bit is, learned from those before. Matches are told as
 * distances and lengths (Ziv and Lempel, 1977); a single byte is guessed from the one, two, three, four and six bytes before it
 * and from its word, and the guesses are weighed against each other (M. Mahoney, "Adaptive weighing of context models",
 * 2005). Whole numbers alone, so that every browser learns the same.
 * @module
 */

/** Codes one bit, given the chance of a one in 4096ths, and returns it: the writer's own, or what the reader found. */
export type CodeBit = (chance: number, bit: number) => number;

export const shortest = 16;
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

/** A guess learns fast at first: the part of the error that is taken over, in 65536ths, by how often it was met. */
const rates = Int32Array.from({ length: 16 }, (_, met) => Math.floor(65_536 / (met + 1.5)));
const mostMet = 15;

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
  // Twelve bits of chance and four of how often it was met, in groups of sixteen for half a byte.
  const table = (bits: number): Uint16Array => new Uint16Array(1 << bits).fill(2048 << 4);
  const first = table(16);
  const second = table(hashBits);
  const third = table(hashBits);
  const fourth = table(hashBits);
  const sixth = table(hashBits);
  const inWord = table(hashBits);
  const weights = new Int32Array(6 << 16).fill(20_000);

  function learned(table: Uint16Array, at: number, bit: number, rate: number): number {
    const chance = table[at] as number;
    const found = code(Math.min(4095, Math.max(1, chance)), bit);
    table[at] = found === 1 ? chance + ((4096 - chance) >> rate) : chance - (chance >> rate);
    return found;
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
      const two = one | ((at > 1 ? (bytes[at - 2] as number) : 0) << 8);
      const three = two | ((at > 2 ? (bytes[at - 3] as number) : 0) << 16);
      const four = three | ((at > 3 ? (bytes[at - 4] as number) : 0) << 24);
      const older = (at > 4 ? (bytes[at - 5] as number) : 0) | ((at > 5 ? (bytes[at - 6] as number) : 0) << 8);
      const keyC = Math.imul(three + 1, 0x9e3779b1);
      const keyD = Math.imul(four, 0x165667b1) ^ 0x5bd1e995;
      const keyE = Math.imul(keyD + older, 0x27d4eb2f);
      const keyF = Math.imul(wordBefore(bytes, at), 0x165667b1);
      let node = 1;
      let step = 1;
      let b = 0;
      let c = 0;
      let d = 0;
      let e = 0;
      let f = 0;
      for (let left = 7; left >= 0; left--) {
        if (left === 7 || left === 3) {
          const half = Math.imul(node, 0x2c1b3c6d);
          b = group(Math.imul(two + 1, 0x9e3779b1) + half);
          c = group(keyC + half);
          d = group(keyD + half);
          e = group(keyE + half);
          f = group(keyF + half);
          step = 1;
        }
        const pa = (one << 8) | node;
        const pb = b | step;
        const pc = c | step;
        const pd = d | step;
        const pe = e | step;
        const pf = f | step;
        const sa = stretched[(first[pa] as number) >> 4] as number;
        const sb = stretched[(second[pb] as number) >> 4] as number;
        const sc = stretched[(third[pc] as number) >> 4] as number;
        const sd = stretched[(fourth[pd] as number) >> 4] as number;
        const se = stretched[(sixth[pe] as number) >> 4] as number;
        const sf = stretched[(inWord[pf] as number) >> 4] as number;
        const w = pa * 6;
        const wa = weights[w] as number;
        const wb = weights[w + 1] as number;
        const wc = weights[w + 2] as number;
        const wd = weights[w + 3] as number;
        const we = weights[w + 4] as number;
        const wf = weights[w + 5] as number;
        // Each product stays below 2^53, where whole numbers are exact.
        const sum = Math.floor((wa * sa + wb * sb + wc * sc + wd * sd + we * se + wf * sf) / 65_536);
        const chance = squash(Math.max(-2047, Math.min(2047, sum)));
        const bit = code(chance, (value >> left) & 1);
        const error = ((bit << 12) - chance) * 2;
        weights[w] = wa + ((sa * error + 512) >> 10);
        weights[w + 1] = wb + ((sb * error + 512) >> 10);
        weights[w + 2] = wc + ((sc * error + 512) >> 10);
        weights[w + 3] = wd + ((sd * error + 512) >> 10);
        weights[w + 4] = we + ((se * error + 512) >> 10);
        weights[w + 5] = wf + ((sf * error + 512) >> 10);
        update(first, pa, bit);
        update(second, pb, bit);
        update(third, pc, bit);
        update(fourth, pd, bit);
        update(sixth, pe, bit);
        update(inWord, pf, bit);
        node = (node << 1) | bit;
        step = (step << 1) | bit;
      }
      return node & 0xff;
    },
  };
}

/** Where sixteen guesses for half a byte stand. */
function group(key: number): number {
  return (Math.imul(key ^ (key >>> 15), 0x297a2d39) >>> (36 - hashBits)) << 4;
}

function update(table: Uint16Array, at: number, bit: number): void {
  const known = table[at] as number;
  const met = known & 15;
  const chance = known >> 4;
  const now = chance + (((4095 * bit - chance) * (rates[met] as number)) >> 16);
  table[at] = (now << 4) | (met < mostMet ? met + 1 : met);
}

/** The word that the place stands in, as a number, and nothing of what is before it. */
function wordBefore(bytes: Uint8Array, at: number): number {
  let word = 0;
  const start = Math.max(0, at - 24);
  for (let back = at - 1; back >= start && isLetter(bytes[back] as number); back--) {
    word = Math.imul(word ^ (bytes[back] as number), 0x165667b1) + 7;
  }
  return word;
}

function isLetter(byte: number): boolean {
  return byte >= 128 || (byte >= 97 && byte <= 122) || (byte >= 65 && byte <= 90);
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
