/**
 * Each different name once, with how often it was met and where first. Asked with bytes, and makes strings at the end. The
 * files may be gone through in any order: which of them comes first is said at the end.
 * @module
 */
import { utf8 } from "../../../bytes/text.ts";
import type { Place } from "../../../model/place.ts";
import type { TokenKind } from "../../tokens.ts";

export interface KnownToken<Group> {
  readonly kind: TokenKind;
  readonly token: string;
  readonly group: Group;
  readonly times: number;
  readonly file: string;
  readonly place: Omit<Place, "file">;
}

/** Things that many tokens share, by number. */
class Numbered<Value> {
  readonly all: Value[] = [];
  readonly #numbers = new Map<Value, number>();

  of(value: Value): number {
    const known = this.#numbers.get(value);
    if (known !== undefined) return known;
    this.#numbers.set(value, this.all.length);
    return this.all.push(value) - 1;
  }
}

const kinds: readonly TokenKind[] = ["process", "path", "name", "ip", "link", "email", "hash"];
const kindNumbers = Object.fromEntries(kinds.map((kind, number) => [kind, number])) as Record<TokenKind, number>;

/** Of one token: its kind and group, hash, page, offset in it, length, and its last sighting. */
const columns = 6;
/** Of one sighting, a token in one file: the token, the line, times. */
const sightingColumns = 3;
/** Beyond this many, more of what is known already count for the sighting before. */
const mostSightings = 4_000_000;
const pageBytes = 1 << 20;
/** A text may be made so that its tokens meet in one place: beyond this many looks a token counts as new. */
const mostLooks = 64;
const firstSlots = 1 << 14;

interface SweptFile {
  readonly name: string;
  /** Number of its first sighting. */
  readonly from: number;
}

export class TokenTable<Group> {
  /** True when what it holds depends on the order in which files were gone through: there was no room, or hardly a place. */
  dependsOnOrder = false;
  readonly #most: number;
  readonly #mostBytes: number;
  /** By hash: the number of a token, and one. */
  #slots = new Int32Array(firstSlots);
  #facts = new Int32Array(columns << 12);
  #size = 0;
  #sightings = new Int32Array(sightingColumns << 12);
  #sightingCount = 0;
  #pages: Uint8Array[] = [];
  /** Free from here on, of the last page. */
  #free = pageBytes;
  /** Tokens that are no ASCII, whose bytes may not give them back. */
  readonly #wide = new Map<string, number>();
  readonly #wideTokens = new Map<number, string>();
  /** By sighting. */
  readonly #places = new Map<number, Omit<Place, "file">>();
  readonly #groups = new Numbered<Group>();
  readonly #files: SweptFile[] = [];
  #group = 0;
  /** First sighting of this file. */
  #from = 0;
  #spelled = new Uint8Array(1 << 12);

  /** It holds at most `most` tokens, of `mostBytes` together. */
  constructor(most: number, mostBytes: number) {
    this.#most = most;
    this.#mostBytes = mostBytes;
  }

  /** What follows stands in `file`. Tokens of one `group` are told from the same ones of another. @returns its number. */
  begin(file: string, group: Group): number {
    this.#from = this.#sightingCount;
    this.#group = this.#groups.of(group);
    return this.#files.push({ name: file, from: this.#from }) - 1;
  }

  /** False when there is no room for one that is new. */
  see(kind: TokenKind, bytes: Uint8Array, start: number, end: number, line: number): boolean {
    return this.#find(kind, bytes, start, end, line) >= 0;
  }

  /** The same for a text, at a place of any kind. */
  seeText(kind: TokenKind, token: string, place: Omit<Place, "file">): boolean {
    const { length } = token;
    if (length > this.#spelled.length) this.#spelled = new Uint8Array(2 * length);
    const bytes = this.#spelled;
    let all = 0;
    for (let i = 0; i < length; i++) {
      const unit = token.charCodeAt(i);
      bytes[i] = unit;
      all |= unit;
    }
    const before = this.#sightingCount;
    const line = place.line ?? 0;
    const number = all < 128 ? this.#find(kind, bytes, 0, length, line) : this.#findWide(kind, token, line);
    if (this.#sightingCount > before && place.line === undefined) this.#places.set(before, place);
    return number >= 0;
  }

  #find(kind: TokenKind, bytes: Uint8Array, start: number, end: number, line: number): number {
    const about = (this.#group << 3) | kindNumbers[kind];
    let hash = 0x811c9dc5 ^ about;
    for (let i = start; i < end; i++) hash = Math.imul(hash ^ (bytes[i] as number), 0x01000193);
    hash ^= hash >>> 15;
    const slots = this.#slots;
    const mask = slots.length - 1;
    const facts = this.#facts;
    let slot = hash & mask;
    let look = 0;
    for (; look < mostLooks; look++) {
      const number = (slots[slot] as number) - 1;
      if (number < 0) break;
      const at = number * columns;
      if (facts[at + 1] === hash && facts[at] === about && this.#isSame(at, bytes, start, end)) {
        this.#met(number, line);
        return number;
      }
      slot = (slot + 1) & mask;
    }
    const length = end - start;
    if (look >= mostLooks) this.dependsOnOrder = true;
    if (this.#size >= this.#most || this.#pages.length * pageBytes > this.#mostBytes) {
      this.dependsOnOrder = true;
      return -1;
    }
    if (this.#pages.length === 0 || this.#free + length > pageBytes) {
      this.#pages.push(new Uint8Array(Math.max(pageBytes, length)));
      this.#free = 0;
    }
    const page = this.#pages.length - 1;
    (this.#pages[page] as Uint8Array).set(bytes.subarray(start, end), this.#free);
    const number = this.#add(about, hash, page, this.#free, length, line);
    this.#free += length;
    if (look < mostLooks) slots[slot] = number + 1;
    if (this.#size * 4 > slots.length) this.#widen();
    return number;
  }

  #isSame(at: number, bytes: Uint8Array, start: number, end: number): boolean {
    const length = end - start;
    if (this.#facts[at + 4] !== length) return false;
    const page = this.#pages[this.#facts[at + 2] as number] as Uint8Array;
    const offset = this.#facts[at + 3] as number;
    for (let i = 0; i < length; i++) if (page[offset + i] !== bytes[start + i]) return false;
    return true;
  }

  #findWide(kind: TokenKind, token: string, line: number): number {
    const about = (this.#group << 3) | kindNumbers[kind];
    const key = `${about} ${token}`;
    const known = this.#wide.get(key);
    if (known !== undefined) {
      this.#met(known, line);
      return known;
    }
    if (this.#size >= this.#most) {
      this.dependsOnOrder = true;
      return -1;
    }
    const number = this.#add(about, 0, 0, 0, -1, line);
    this.#wide.set(key, number);
    this.#wideTokens.set(number, token);
    return number;
  }

  #add(about: number, hash: number, page: number, offset: number, length: number, line: number): number {
    const number = this.#size++;
    const at = number * columns;
    if (at >= this.#facts.length) {
      const wider = new Int32Array(2 * this.#facts.length);
      wider.set(this.#facts);
      this.#facts = wider;
    }
    const facts = this.#facts;
    facts[at] = about;
    facts[at + 1] = hash;
    facts[at + 2] = page;
    facts[at + 3] = offset;
    facts[at + 4] = length;
    facts[at + 5] = this.#sight(number, line);
    return number;
  }

  /** A token that is known was met again. */
  #met(number: number, line: number): void {
    const at = number * columns + 5;
    const sighting = this.#facts[at] as number;
    if (sighting < this.#from) {
      if (this.#sightingCount < mostSightings) {
        this.#facts[at] = this.#sight(number, line);
        return;
      }
      this.dependsOnOrder = true;
    }
    (this.#sightings[sighting * sightingColumns + 2] as number)++;
  }

  #sight(token: number, line: number): number {
    const sighting = this.#sightingCount++;
    const at = sighting * sightingColumns;
    if (at >= this.#sightings.length) {
      const wider = new Int32Array(2 * this.#sightings.length);
      wider.set(this.#sightings);
      this.#sightings = wider;
    }
    this.#sightings[at] = token;
    this.#sightings[at + 1] = line;
    this.#sightings[at + 2] = 1;
    return sighting;
  }

  #widen(): void {
    const slots = new Int32Array(2 * this.#slots.length);
    const mask = slots.length - 1;
    for (const old of this.#slots) {
      if (old === 0) continue;
      let slot = (this.#facts[(old - 1) * columns + 1] as number) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = old;
    }
    this.#slots = slots;
  }

  /** Those of the files of these numbers, in the order in which they are met in that order of the files. */
  *all(files: readonly number[] = [...this.#files.keys()]): Generator<KnownToken<Group>> {
    const times = new Int32Array(this.#size);
    for (const file of files) {
      for (let sighting = this.#firstOf(file); sighting < this.#firstOf(file + 1); sighting++) {
        const at = sighting * sightingColumns;
        const token = this.#sightings[at] as number;
        times[token] = (times[token] as number) + (this.#sightings[at + 2] as number);
      }
    }
    for (const file of files) {
      for (let sighting = this.#firstOf(file); sighting < this.#firstOf(file + 1); sighting++) {
        const number = this.#sightings[sighting * sightingColumns] as number;
        if (times[number] === 0) continue;
        yield this.#known(number, sighting, times[number] as number, file);
        times[number] = 0;
      }
    }
  }

  #firstOf(file: number): number {
    return this.#files[file]?.from ?? this.#sightingCount;
  }

  #known(number: number, sighting: number, times: number, file: number): KnownToken<Group> {
    const at = number * columns;
    const fact = (column: number): number => this.#facts[at + column] as number;
    const bytes = this.#pages[fact(2)]?.subarray(fact(3), fact(3) + fact(4));
    const line = this.#sightings[sighting * sightingColumns + 1] as number;
    return {
      kind: kinds[fact(0) & 7] as TokenKind,
      token: this.#wideTokens.get(number) ?? utf8(bytes as Uint8Array),
      group: this.#groups.all[fact(0) >> 3] as Group,
      times,
      file: (this.#files[file] as SweptFile).name,
      place: this.#places.get(sighting) ?? { line },
    };
  }
}
