/**
 * Packs bytes for the page, far smaller than DEFLATE does as it looks back over everything. Used by builds alone.
 * @module
 */
import { createModel, distance, longest, shortest } from "./model.ts";

/** Earlier places looked at for one match. */
const tries = 128;

/** Four bytes of length, then the code. */
export function pack(bytes: Uint8Array): Uint8Array {
  const out: number[] = [];
  for (let shift = 24; shift >= 0; shift -= 8) out.push((bytes.length >>> shift) & 0xff);
  // A carryless range coder (32 bits): the range narrows, and bytes that both ends share are written.
  let low = 0;
  let high = 0xffff_ffff;
  const model = createModel((chance, bit) => {
    const middle = low + Math.floor(((high - low) * chance) / 4096);
    if (bit === 1) high = middle;
    else low = middle + 1;
    while ((low ^ high) >>> 24 === 0) {
      out.push(high >>> 24);
      low = (low << 8) >>> 0;
      high = ((high << 8) | 0xff) >>> 0;
    }
    return bit;
  });
  const finder = createFinder(bytes);
  let last = 0;
  let after = 0;
  for (let at = 0; at < bytes.length; ) {
    const again = last > 0 ? lengthAt(bytes, at, at - last) : 0;
    let found = finder.find(at);
    // A longer match one byte on is worth a single byte.
    if (found.length >= shortest && again < found.length && finder.peek(at + 1) > found.length + 1) {
      found = { length: 0, from: 0 };
    }
    const repeats = again >= shortest && again + 2 >= found.length;
    const length = repeats ? again : found.length;
    if (length < shortest) {
      model.flag(after, 0);
      model.byte(bytes, at, bytes[at] as number);
      finder.add(at++);
      after = (after << 1) & 7;
      continue;
    }
    model.flag(after, 1);
    model.flag(8 + after, repeats ? 1 : 0);
    model.number(repeats ? 4 : 5, 8, length - shortest);
    if (!repeats) {
      last = at - found.from;
      distance(model, length, last - 1);
    }
    for (const end = at + length; at < end; ) finder.add(at++);
    after = ((after << 1) | 1) & 7;
  }
  for (let shift = 24; shift >= 0; shift -= 8) out.push((high >>> shift) & 0xff);
  return Uint8Array.from(out);
}

function lengthAt(bytes: Uint8Array, at: number, from: number): number {
  let length = 0;
  while (length < longest && at + length < bytes.length && bytes[from + length] === bytes[at + length]) length++;
  return length;
}

/** Earlier places with the same eight bytes, the nearest first. */
function createFinder(bytes: Uint8Array) {
  const heads = new Int32Array(1 << 18).fill(-1);
  const chain = new Int32Array(bytes.length).fill(-1);
  const four = (at: number): number =>
    (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24);
  const key = (at: number): number =>
    Math.imul(Math.imul(four(at), 0x9e3779b1) ^ (four(at) >>> 15) ^ four(at + 4), 0x2c1b3c6d) >>> 14;
  const find = (at: number): { length: number; from: number } => {
    let best = { length: 0, from: 0 };
    let from = heads[key(at)] as number;
    for (let left = tries; from >= 0 && left > 0; left--) {
      const length = lengthAt(bytes, at, from);
      // Far places cost more to name.
      const cost = at - from > 65_536 ? 1 : 0;
      if (length > best.length + (best.length === 0 ? cost : cost && 1)) best = { length, from };
      from = chain[from] as number;
    }
    return best.length < shortest + (at - best.from > 1 << 18 ? 1 : 0) ? { length: 0, from: 0 } : best;
  };
  return {
    find,
    peek: (at: number) => find(at).length,
    add(at: number): void {
      const place = key(at);
      chain[at] = heads[place] as number;
      heads[place] = at;
    },
  };
}
