/**
 * Decoding tables for the prefix codes of RFC 1951: a root table that settles short codes in one look, and small tables
 * behind it for long ones. An entry is one 32-bit number:
 *
 * - bits 0-3: bits of the code to take (for a pointer: index bits of the table it points at)
 * - bits 4-7: extra bits that follow
 * - bits 8-9: how many literals the entry holds (1 or 2); two short codes in a row are one look
 * - bits 10-12: end of block, pointer to another table, no such code
 * - bits 16-31: the literals, the base value, or the place of the other table
 * @module
 */

export const endOfBlock = 1 << 10;
export const pointer = 1 << 11;
export const noCode = 1 << 12;
export const special = endOfBlock | pointer | noCode;

export const literalRoot = 11;
export const distanceRoot = 9;
/** Root table, and one of at most 2^(15-root) entries for every two of the longest codes. */
export const literalTableSize = (1 << literalRoot) + 144 * (1 << (15 - literalRoot));
export const distanceTableSize = (1 << distanceRoot) + 16 * (1 << (15 - distanceRoot));

/** What each symbol becomes in a table, without the bits of its code. */
export const literalSymbols = makeLiteralSymbols();
export const distanceSymbols = makeDistanceSymbols();
/** The code length code: the symbol itself as value. */
export const lengthSymbols = Int32Array.from({ length: 19 }, (_, symbol) => symbol << 16);

function makeLiteralSymbols(): Int32Array {
  const symbols = new Int32Array(288).fill(noCode);
  for (let byte = 0; byte < 256; byte++) symbols[byte] = (byte << 16) | (1 << 8);
  symbols[256] = endOfBlock;
  let base = 3;
  for (let symbol = 257; symbol < 285; symbol++) {
    const extra = symbol < 265 ? 0 : (symbol - 261) >> 2;
    symbols[symbol] = (base << 16) | (extra << 4);
    base += 1 << extra;
  }
  symbols[285] = 258 << 16;
  return symbols;
}

function makeDistanceSymbols(): Int32Array {
  const symbols = new Int32Array(32).fill(noCode);
  let base = 1;
  for (let symbol = 0; symbol < 30; symbol++) {
    const extra = symbol < 4 ? 0 : (symbol - 2) >> 1;
    symbols[symbol] = (base << 16) | (extra << 4);
    base += 1 << extra;
  }
  return symbols;
}

/** Which sets of code lengths are taken besides complete ones: none, or the one with a single code (or no code at all). */
export type Completeness = "complete" | "may-be-single";

const counts = new Int32Array(16);
const next = new Int32Array(16);
const widest = new Uint8Array(1 << literalRoot);

/**
 * Fills `table` from the code lengths `lengths[from..to)`, 0 to 15 each.
 * @returns false when the lengths are no prefix code.
 */
export function buildTable(
  table: Int32Array,
  root: number,
  lengths: Uint8Array,
  from: number,
  to: number,
  symbols: Int32Array,
  completeness: Completeness,
): boolean {
  counts.fill(0);
  for (let i = from; i < to; i++) (counts[lengths[i] as number] as number)++;
  const used = to - from - (counts[0] as number);
  counts[0] = 0;
  let left = 1;
  let code = 0;
  for (let length = 1; length <= 15; length++) {
    left = 2 * left - (counts[length] as number);
    if (left < 0) return false;
    code = (code + (counts[length - 1] as number)) << 1;
    next[length] = code;
  }
  const rootSize = 1 << root;
  if (left > 0) {
    const single = used === 0 || (used === 1 && counts[1] === 1);
    if (completeness === "complete" || !single) return false;
    table.fill(noCode | 1, 0, rootSize);
  }

  const rootMask = rootSize - 1;
  // How wide the table behind each root entry has to be.
  let anyLong = false;
  for (let length = root + 1; length <= 15; length++) if ((counts[length] as number) > 0) anyLong = true;
  if (anyLong) {
    widest.fill(0, 0, rootSize);
    for (let length = root + 1; length <= 15; length++) {
      const first = next[length] as number;
      for (let i = 0; i < (counts[length] as number); i++) {
        widest[reverse(first + i, length) & rootMask] = length - root;
      }
    }
  }

  let free = rootSize;
  if (anyLong) {
    for (let i = 0; i < rootSize; i++) {
      const width = widest[i] as number;
      if (width === 0) continue;
      table[i] = (free << 16) | pointer | width;
      free += 1 << width;
    }
  }
  for (let i = from; i < to; i++) {
    const length = lengths[i] as number;
    if (length === 0) continue;
    const reversed = reverse((next[length] as number)++, length);
    const symbol = symbols[i - from] as number;
    if (length <= root) {
      const entry = symbol | length;
      for (let at = reversed; at < rootSize; at += 1 << length) table[at] = entry;
    } else {
      const behind = table[reversed & rootMask] as number;
      const start = behind >>> 16;
      const size = 1 << (behind & 15);
      const entry = symbol | (length - root);
      for (let at = reversed >>> root; at < size; at += 1 << (length - root)) table[start + at] = entry;
    }
  }
  return true;
}

/**
 * Joins two literals whose codes fit into one look at the root table. Goes down, as the second look always lands lower,
 * where entries are still single.
 */
export function joinLiterals(table: Int32Array): void {
  for (let i = (1 << literalRoot) - 1; i >= 0; i--) {
    const first = table[i] as number;
    if ((first & 0x300) !== 0x100) continue;
    const length = first & 15;
    const second = table[i >>> length] as number;
    if ((second & 0x300) !== 0x100) continue;
    const both = length + (second & 15);
    if (both > literalRoot) continue;
    table[i] = ((second & 0xff0000) << 8) | (first & 0xff0000) | (2 << 8) | both;
  }
}

/** Codes stand in the stream with their first bit lowest. */
function reverse(code: number, length: number): number {
  let value = code;
  value = ((value & 0x5555) << 1) | ((value >>> 1) & 0x5555);
  value = ((value & 0x3333) << 2) | ((value >>> 2) & 0x3333);
  value = ((value & 0x0f0f) << 4) | ((value >>> 4) & 0x0f0f);
  value = ((value & 0x00ff) << 8) | ((value >>> 8) & 0x00ff);
  return value >>> (16 - length);
}
