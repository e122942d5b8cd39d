/**
 * Tells of nearly every host that neither it nor a name above it is known, from one pass over its letters: no part of it
 * is cut out or looked up. A Bloom filter (Burton H. Bloom, 1970) of two bits a name, over a hash that is made from the
 * end of the name, so that it passes through the hash of every name above.
 * @module
 */

export interface NameFilter {
  /** How many names it was made for; with more it would pass too many. */
  readonly room: number;
  add(name: string): void;
  /** False when neither the host, nor a name above it, nor `www.` before it was added. Now and then true for others. */
  mayMeet(host: string): boolean;
  /** The same of what stands in a text; capitals count as small letters. */
  mayMeetAt(text: string, start: number, end: number): boolean;
}

const fewest = 1024;
/** Of 64 names that are not there, about one passes. */
const bitsForEach = 16;
const dot = 46;
const w = 119;

/** For these names and as many again. */
export function nameFilter(names: Iterable<string>, count: number): NameFilter {
  const room = 2 * Math.max(count, fewest);
  const power = Math.ceil(Math.log2(room * bitsForEach));
  const mask = 2 ** power - 1;
  const shift = 32 - power;
  const bits = new Uint32Array(2 ** (power - 5));

  const second = (mixed: number): number => Math.imul(mixed, 0x9e3779b1) >>> shift;

  function has(hash: number): boolean {
    const mixed = hash ^ (hash >>> 15);
    const one = mixed & mask;
    if ((((bits[one >>> 5] as number) >>> (one & 31)) & 1) === 0) return false;
    const other = second(mixed);
    return (((bits[other >>> 5] as number) >>> (other & 31)) & 1) === 1;
  }

  function add(name: string): void {
    let hash = start;
    for (let at = name.length - 1; at >= 0; at--) hash = next(hash, name.charCodeAt(at));
    const mixed = hash ^ (hash >>> 15);
    for (const bit of [mixed & mask, second(mixed)]) bits[bit >>> 5] = (bits[bit >>> 5] as number) | (1 << (bit & 31));
  }

  function mayMeetAt(text: string, from: number, end: number): boolean {
    let hash = start;
    for (let at = end - 1; at >= from; at--) {
      const code = text.charCodeAt(at);
      if (code === dot && has(hash)) return true;
      hash = next(hash, code >= 65 && code <= 90 ? code | 32 : code);
    }
    if (has(hash)) return true;
    return has(next(next(next(next(hash, dot), w), w), w));
  }

  for (const name of names) add(name);
  return {
    room,
    add,
    mayMeet: (host) => mayMeetAt(host, 0, host.length),
    mayMeetAt,
  };
}

/** FNV-1a (RFC 9923). */
const start = 0x811c9dc5 | 0;

function next(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}
