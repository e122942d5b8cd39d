/**
 * Goes through the entries of one log file and hands on what is in their messages.
 * @module
 */
import type { ByteSource } from "../../../bytes/byte-source.ts";
import { utf8 } from "../../../bytes/text.ts";
import type { CatalogProcess } from "../../../formats/tracev3/catalog.ts";
import type { TraceNote } from "../../../formats/tracev3/chunk.ts";
import { type Chunkset, keyOf, readChunksets } from "../../../formats/tracev3/chunksets.ts";
import { compose, valuesOf } from "../../../formats/tracev3/compose.ts";
import {
  type Entry,
  type EntryChunk,
  entryKind,
  type Oversize,
  type WholeMessage,
  walkEntries,
} from "../../../formats/tracev3/entries.ts";
import { type ItemPlace, itemKind, noItems, readItems } from "../../../formats/tracev3/items.ts";
import { calledIn, longPathsIn, type SeeToken, wordsIn } from "../../tokens.ts";
import { isEvent, isWriterOf } from "./events.ts";
import type { Format, Formats } from "./formats.ts";
import type { Found, Written } from "./found.ts";
import { Seen } from "./seen.ts";
import { standingOf } from "./standing.ts";

interface Large {
  readonly bytes: Uint8Array;
  readonly ticks: number;
  readonly privateAt: number;
}

interface Waiting {
  readonly key: string;
  readonly number: number;
  readonly written: Written;
}

/** Of large entries that wait for those that name them, and the other way round. */
const mostLargeBytes = 1 << 25;
const mostWaiting = 20_000;

const withNumber = /(?<![\w./-])([A-Za-z][\w.+-]{1,63})\[\d{1,6}\]/g;
/** What makes a value worth a look: signs of paths, hosts and addresses, and of names of programs, before a letter or digit. */
const marks = new Uint8Array(256);
for (const sign of "/.@<[") marks[sign.charCodeAt(0)] = 1;
/** And two of these. */
const colon = 58;
marks[colon] = 2;
const letters = new Uint8Array(256);
for (const sign of "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_") letters[sign.charCodeAt(0)] = 1;
letters.fill(1, 128);

export class Messages {
  /** Entries of which values or parts of them could not be read. */
  lost = 0;
  /** The same of activities, whose form is less well known. */
  odd = 0;
  /** Entries whose large values are in no file. */
  gone = 0;
  readonly #formats: Formats;
  readonly #found: Found;
  readonly #seen = new Seen();
  readonly #items = noItems();
  readonly #names = new Map<string, string>();
  readonly #numbers = new Map<string, number>();
  readonly #large = new Map<string, Large[]>();
  #largeBytes = 0;
  readonly #waiting: Waiting[] = [];
  // Of the chunkset that is gone through.
  #file = "";
  #set: Chunkset | undefined;
  #unique = -1n;
  #version = -1;
  #process: CatalogProcess | undefined;
  #writer = "";

  constructor(formats: Formats, found: Found) {
    this.#formats = formats;
    this.#found = found;
  }

  async file(source: ByteSource, place: string, note: (note: TraceNote) => void): Promise<void> {
    this.#file = place;
    for await (const set of readChunksets(source, { place, note })) {
      this.#set = set;
      this.#unique = -1n;
      for (const { main } of set.catalog?.processes ?? []) {
        if (main !== undefined && !this.#names.has(main)) {
          const path = await this.#formats.path(main);
          this.#names.set(main, path === undefined ? "" : path.slice(path.lastIndexOf("/") + 1));
        }
      }
      walkEntries(set.bytes, {
        entry: (entry, chunk) => void this.#formats.numberOf(entry, this.#processOf(chunk), set.bytes),
        lost: (at, detail) => note({ code: "malformed", offset: set.at, detail: `${detail}, unpacked offset ${at}` }),
        odd: () => this.odd++,
      });
      await this.#formats.load();
      walkEntries(set.bytes, {
        entry: (entry, chunk) => this.#entry(entry, chunk),
        oversize: (large) => this.#keepLarge(large),
        message: (message) => this.#whole(message),
        lost: () => undefined,
      });
    }
  }

  /** Large entries may lie in another file than those that name them. */
  end(): void {
    for (const { key, number, written } of this.#waiting) {
      const all = this.#large.get(key) ?? [];
      const before = all.filter(({ ticks }) => ticks <= written.ticks).sort((a, b) => b.ticks - a.ticks);
      const large = before[0] ?? [...all].sort((a, b) => a.ticks - b.ticks)[0];
      if (large === undefined) {
        this.gone++;
        continue;
      }
      const { bytes, privateAt } = large;
      const itemsEnd = privateAt < 0 ? bytes.length : privateAt;
      const place = { itemsAt: 0, itemsEnd, privateAt, privateEnd: bytes.length };
      this.#values(bytes, place, this.#formats.format(number), number, written.writer, true, () => written);
    }
  }

  #processOf({ unique, version }: { readonly unique: bigint; readonly version: number }): CatalogProcess | undefined {
    if (unique === this.#unique && version === this.#version) return this.#process;
    this.#unique = unique;
    this.#version = version;
    this.#process = this.#set?.catalog?.byKey.get(keyOf(unique, version));
    this.#writer = this.#names.get(this.#process?.main ?? "") ?? "";
    return this.#process;
  }

  #entry(entry: Entry, chunk: EntryChunk): void {
    if (entry.kind === entryKind.loss || entry.kind === entryKind.trace) return;
    const bytes = (this.#set as Chunkset).bytes;
    const process = this.#processOf(chunk);
    const number = this.#formats.numberOf(entry, process, bytes);
    const format = this.#formats.format(number);
    if (entry.oversize >= 0) {
      const key = this.#largeKey(chunk, entry.oversize);
      if (this.#waiting.length < mostWaiting) this.#waiting.push({ key, number, written: this.#written(entry) });
      else this.lost++;
      return;
    }
    if (entry.itemsAt === 0 && !format.isAlways && format.event === undefined) return;
    const { itemsAt, itemsEnd, privateAt } = entry;
    const place = { itemsAt, itemsEnd, privateAt, privateEnd: chunk.end };
    const isKnown = entry.kind !== entryKind.activity;
    this.#values(bytes, place, format, number, this.#writer, isKnown, () => this.#written(entry));
  }

  #written({ at, ticks, subsystem }: Pick<Entry, "at" | "ticks" | "subsystem">): Written {
    const process = this.#process;
    const label = process === undefined || subsystem === 0 ? undefined : this.#set?.catalog?.label(process, subsystem);
    return {
      file: this.#file,
      boot: this.#set?.header?.boot,
      chunk: this.#set?.at ?? 0,
      at,
      ticks,
      writer: this.#writer,
      pid: process?.pid,
      subsystem: label?.[0] ?? "",
      category: label?.[1] ?? "",
    };
  }

  #values(
    bytes: Uint8Array,
    place: ItemPlace,
    format: Format,
    number: number,
    writer: string,
    isKnown: boolean,
    written: () => Written,
  ): void {
    const items = this.#items;
    if (!readItems(bytes, place, items)) {
      if (isKnown) this.lost++;
      else this.odd++;
    }
    const isEventful = format.event !== undefined && isWriterOf(format.event, writer);
    if (!this.#isNew(bytes, format, number, writer) && !isEventful) return;
    const by = written();
    const message = format.parts === undefined ? valuesOf(items) : compose(format.parts, items);
    if (format.event !== undefined && isEventful && isEvent(format.event, message)) {
      this.#found.event(format.event, message, by);
    }
    this.#namesIn(message, by);
  }

  /** False where all that may be a name was met before, in the same place of a message of the same program. */
  #isNew(bytes: Uint8Array, { words, isMarked, isAlways }: Format, number: number, writer: string): boolean {
    const { kind, count } = this.#items;
    const seed = Math.imul(number, 0x01000193) ^ this.#numberOf(writer);
    let isNew = isAlways && !this.#seen.has(seed, number);
    let word = -1;
    let begin = 0;
    let isWanted = false;
    let value = 0;
    for (let i = 0; i <= count; i++) {
      const is = kind[i] as number;
      if (i < count && (is === itemKind.count || is === itemKind.maskName)) continue;
      // Behind the places for values, and where the text is not known, each stands alone.
      const own = i === count ? -1 : (words[value] ?? (is === itemKind.scalar ? -1 : value + 1000));
      value++;
      if (own !== word) {
        if (isWanted && !this.#wasSeen(bytes, begin, i, seed ^ Math.imul(word + 1, 0x85ebca6b), number)) isNew = true;
        word = own;
        begin = i;
        isWanted = isMarked[own] === true;
      }
      isWanted ||= own >= 0 && is !== itemKind.hash && this.#hasMark(bytes, i);
    }
    return isNew;
  }

  #hasMark(bytes: Uint8Array, item: number): boolean {
    const end = (this.#items.to[item] as number) - 1;
    for (let at = this.#items.from[item] as number; at < end; at++) {
      const sign = marks[bytes[at] as number] as number;
      if (sign === 0) continue;
      const next = bytes[at + 1] as number;
      if (sign === 1 ? letters[next] === 1 : next === colon) return true;
    }
    return false;
  }

  /** True when these values were met before under the same numbers. */
  #wasSeen(bytes: Uint8Array, begin: number, behind: number, seed: number, number: number): boolean {
    const { from, to } = this.#items;
    let first = seed;
    let second = number;
    for (let i = begin; i < behind; i++) {
      const end = to[i] as number;
      for (let at = from[i] as number; at < end; at++) {
        const byte = bytes[at] as number;
        first = Math.imul(first ^ byte, 0x01000193);
        second = Math.imul(second + byte, 0x9e3779b1) ^ (second >>> 15);
      }
      first = Math.imul(first ^ 0x100, 0x01000193);
    }
    return this.#seen.has(first, second);
  }

  /** Of a program, by its name. */
  #numberOf(writer: string): number {
    let number = this.#numbers.get(writer);
    if (number === undefined) {
      number = Math.imul(this.#numbers.size + 1, 0x9e3779b1);
      this.#numbers.set(writer, number);
    }
    return number;
  }

  #namesIn(message: string, written: Written): void {
    const statement = { writer: written.writer, subsystem: written.subsystem, message };
    const see: SeeToken = (kind, token) =>
      this.#found.name(kind, token, standingOf(kind, token, statement), message, written);
    wordsIn(message, see);
    calledIn(message, see);
    longPathsIn(message, see);
    // Beside a colon or in brackets of another form stands any word with a number.
    if (!message.includes("[")) return;
    for (const [, name = ""] of message.matchAll(withNumber)) see("process", name);
  }

  #whole({ subsystem, from, to, at, ticks, unique, version }: WholeMessage): void {
    this.#processOf({ unique, version });
    const message = utf8((this.#set as Chunkset).bytes.subarray(from, to)).replace(/\0+$/, "");
    this.#namesIn(message, { ...this.#written({ at, ticks, subsystem: 0 }), subsystem });
  }

  #largeKey({ unique, version }: Pick<EntryChunk, "unique" | "version">, reference: number): string {
    return `${this.#set?.header?.boot ?? this.#file} ${unique} ${version} ${reference}`;
  }

  #keepLarge(large: Oversize): void {
    const { itemsAt, end, ticks, privateAt } = large;
    this.#largeBytes += end - itemsAt;
    if (this.#largeBytes > mostLargeBytes) {
      this.lost++;
      return;
    }
    const bytes = (this.#set as Chunkset).bytes.slice(itemsAt, end);
    const key = this.#largeKey(large, large.reference);
    const kept = { bytes, ticks, privateAt: privateAt < 0 ? -1 : privateAt - itemsAt };
    const all = this.#large.get(key);
    if (all === undefined) this.#large.set(key, [kept]);
    else all.push(kept);
  }
}
