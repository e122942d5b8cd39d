/**
 * Texts for printing, each once under a number, taken from their files when an entry first needs them.
 * @module
 */
import { bytesSource, readAll } from "../../../bytes/byte-source.ts";
import { isReadError } from "../../../bytes/read-error.ts";
import type { CatalogProcess } from "../../../formats/tracev3/catalog.ts";
import { type Entry, stringsIn } from "../../../formats/tracev3/entries.ts";
import { type FormatPart, parseFormat } from "../../../formats/tracev3/message-format.ts";
import { uuidText } from "../../../formats/tracev3/uuid.ts";
import { imageStrings, type LogStrings, sharedCacheStrings } from "../../../formats/uuidtext/strings.ts";
import type { ReadContext } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { eventOf, type LogEvent } from "./events.ts";
import { type ValueWords, wordsOf } from "./value-words.ts";

export interface Format extends ValueWords {
  /** Absent where the text is not there. */
  readonly parts?: readonly FormatPart[];
  readonly event?: LogEvent;
}

interface Source {
  readonly uuid: string;
  readonly isCache: boolean;
  readonly numbers: Map<number, number>;
}

/** A phone's log uses some ten thousands. */
const mostFormats = 400_000;
const openAtOnce = 200;
const wholeBytes = 1 << 20;
const dynamic = 0x8000_0000;
/** Values stand alone then. */
const unknown: Format = { words: [], isMarked: [], isAlways: false };

export class Formats {
  readonly images = new Map<string, EvidenceFile>();
  readonly caches = new Map<string, EvidenceFile>();
  readonly #context: ReadContext;
  /** 0: not known; 1: the value is the whole message. */
  readonly #formats: (Format | undefined)[] = [unknown, formatOf("%s")];
  readonly #sources = { image: new Map<string, Source>(), cache: new Map<string, Source>() };
  readonly #waiting: { readonly source: Source; readonly offset: number; readonly number: number }[] = [];
  readonly #open = new Map<string, LogStrings | undefined>();
  readonly #paths = new Map<string, string | undefined>();
  #process: CatalogProcess | undefined;
  #own: { readonly main?: Source; readonly cache?: Source } = {};

  constructor(context: ReadContext) {
    this.#context = context;
  }

  /** The number of the entry's text; one that is new can be had when `load` was called. */
  numberOf(entry: Entry, process: CatalogProcess | undefined, bytes: Uint8Array): number {
    const { location, strings } = entry;
    if (location >= dynamic) return 1;
    let source: Source | undefined;
    let offset = location;
    if (strings === stringsIn.sharedCache || strings === stringsIn.largeCache) {
      source = this.#sourceOf(process).cache;
      offset += (entry.largeCache === 0 ? entry.largeOffset : entry.largeCache) * dynamic;
    } else if (strings === stringsIn.program) source = this.#sourceOf(process).main;
    else if (strings === stringsIn.image) {
      source = this.#source(uuidText(bytes.subarray(entry.uuidAt, entry.uuidAt + 16)), false);
    } else if (strings === stringsIn.address) source = this.#source(imageAt(entry, process), false);
    if (source === undefined) return 0;
    const known = source.numbers.get(offset);
    if (known !== undefined) return known;
    if (this.#formats.length >= mostFormats) return 0;
    const number = this.#formats.push(undefined) - 1;
    source.numbers.set(offset, number);
    this.#waiting.push({ source, offset, number });
    return number;
  }

  format(number: number): Format {
    return this.#formats[number] ?? unknown;
  }

  async load(): Promise<void> {
    // Neighbours in a file are read together.
    const waiting = this.#waiting.splice(0);
    waiting.sort((a, b) => (a.source === b.source ? a.offset - b.offset : a.source.uuid < b.source.uuid ? -1 : 1));
    for (const { source, offset, number } of waiting) {
      try {
        const text = await (await this.#strings(source))?.at(offset);
        if (text !== undefined) this.#formats[number] = formatOf(text);
      } catch (error) {
        this.#tell(error, source);
      }
    }
  }

  /** Of the program with this UUID. */
  async path(uuid: string | undefined): Promise<string | undefined> {
    if (uuid === undefined) return undefined;
    if (!this.#paths.has(uuid)) {
      const source = { uuid, isCache: false, numbers: new Map() };
      this.#paths.set(uuid, undefined);
      try {
        this.#paths.set(uuid, (await this.#strings(source))?.path);
      } catch (error) {
        this.#tell(error, source);
      }
    }
    return this.#paths.get(uuid);
  }

  async #strings({ uuid, isCache }: Source): Promise<LogStrings | undefined> {
    const key = `${isCache} ${uuid}`;
    if (this.#open.has(key)) return this.#open.get(key);
    const file = (isCache ? this.caches : this.images).get(uuid);
    // A file that cannot be read is asked for once.
    if (!isCache && this.#open.size >= openAtOnce) this.#open.delete(this.#open.keys().next().value as string);
    this.#open.set(key, undefined);
    if (file === undefined) return undefined;
    const source = await file.open();
    const strings = isCache
      ? await sharedCacheStrings(source, file.name)
      : await imageStrings(
          source.size > wholeBytes ? source : bytesSource(await readAll(source, wholeBytes, file.name)),
          file.name,
        );
    this.#open.set(key, strings);
    return strings;
  }

  #tell(error: unknown, { uuid, isCache }: Source): void {
    if (!isReadError(error) || error.code === "cancelled") throw error;
    const file = (isCache ? this.caches : this.images).get(uuid);
    this.#context.note({
      code: error.code,
      place: error.place || (file?.name ?? uuid),
      detail: error.detail,
      loss: true,
    });
  }

  /** Those of the process that was asked for last are at hand: its entries follow one another. */
  #sourceOf(process: CatalogProcess | undefined): { readonly main?: Source; readonly cache?: Source } {
    if (process === this.#process) return this.#own;
    const main = this.#source(process?.main, false);
    const cache = this.#source(process?.sharedCache, true);
    this.#process = process;
    this.#own = { ...(main === undefined ? {} : { main }), ...(cache === undefined ? {} : { cache }) };
    return this.#own;
  }

  #source(uuid: string | undefined, isCache: boolean): Source | undefined {
    if (uuid === undefined) return undefined;
    const sources = isCache ? this.#sources.cache : this.#sources.image;
    let source = sources.get(uuid);
    if (source === undefined) {
      source = { uuid, isCache, numbers: new Map() };
      sources.set(uuid, source);
    }
    return source;
  }
}

/** The image of the process in which the call lies. */
function imageAt({ high, counter }: Entry, process: CatalogProcess | undefined): string | undefined {
  const address = (BigInt(high) << 32n) | BigInt(counter);
  return process?.images.find(({ load, size }) => load <= address && address <= load + BigInt(size))?.uuid;
}

function formatOf(text: string): Format {
  const parts = parseFormat(text);
  const event = eventOf(text);
  return { parts, ...wordsOf(parts), ...(event === undefined ? {} : { event }) };
}
