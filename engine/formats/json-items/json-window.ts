/**
 * A part of a long text in memory that goes on from the front to the back.
 * @module
 */
import type { ByteSource } from "../../bytes/byte-source.ts";
import { sign } from "./item-end.ts";

const blockBytes = 1 << 20;
/** What a look at a place may need of what follows it. */
const aheadBytes = 256;

export class JsonWindow {
  readonly #source: ByteSource;
  #bytes: Uint8Array = new Uint8Array(0);
  /** Byte of the source that the window begins with. */
  #start = 0;

  constructor(source: ByteSource) {
    this.#source = source;
  }

  async byte(at: number): Promise<number | undefined> {
    if (!this.#holds(at, at + 1)) await this.#move(at, blockBytes);
    return this.#bytes[at - this.#start];
  }

  async says(at: number, word: string): Promise<boolean> {
    for (let i = 0; i < word.length; i++) if ((await this.byte(at + i)) !== word.charCodeAt(i)) return false;
    return true;
  }

  /** Behind the byte order mark, where there is one. */
  async behindMark(): Promise<number> {
    return (await this.says(0, "\u00ef\u00bb\u00bf")) ? 3 : 0;
  }

  async behindSpace(from: number, commas = false): Promise<number> {
    for (let at = from; ; ) {
      if (!this.#holds(at, at + 1)) await this.#move(at, blockBytes);
      const { length } = this.#bytes;
      let inside = at - this.#start;
      if (inside >= length) return Math.max(at, this.#source.size);
      while (inside < length) {
        const byte = this.#bytes[inside] as number;
        const isSpace = byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
        if (!isSpace && !(commas && byte === sign.comma)) return this.#start + inside;
        inside++;
      }
      at = this.#start + inside;
    }
  }

  /**
   * The item at `at`: bytes that hold it, where it begins in them, and where it ends, by `end`. That is undefined for one
   * that goes on to the file's end, `toEnd`, or is larger than `mostBytes`.
   */
  async item(
    at: number,
    mostBytes: number,
    end: (bytes: Uint8Array, from: number) => number | undefined,
  ): Promise<{ bytes: Uint8Array; start: number; end: number | undefined; toEnd: boolean }> {
    if (!this.#holds(at, at + 1)) await this.#move(at, blockBytes);
    for (;;) {
      const start = at - this.#start;
      const found = end(this.#bytes, start);
      const held = this.#bytes.length - start;
      const toEnd = found === undefined && at + held >= this.#source.size;
      if (found !== undefined || held >= mostBytes || toEnd) return { bytes: this.#bytes, start, end: found, toEnd };
      await this.#move(at, Math.min(Math.max(blockBytes, held * 4), mostBytes));
    }
  }

  /** The first place from `from` on that `fits`; the size of the file where none does. */
  async find(from: number, fits: (bytes: Uint8Array, at: number) => boolean): Promise<number> {
    for (let at = from; at < this.#source.size; ) {
      if (!this.#holds(at, at + aheadBytes + 1)) await this.#move(Math.max(0, at - aheadBytes), blockBytes);
      const last = this.#start + this.#bytes.length >= this.#source.size;
      const end = this.#bytes.length - (last ? 0 : aheadBytes);
      for (let inside = at - this.#start; inside < end; inside++) {
        if (fits(this.#bytes, inside)) return this.#start + inside;
      }
      at = this.#start + end;
    }
    return this.#source.size;
  }

  #holds(from: number, to: number): boolean {
    const end = this.#start + this.#bytes.length;
    return from >= this.#start && (to <= end || end >= this.#source.size);
  }

  async #move(at: number, bytes: number): Promise<void> {
    this.#start = Math.min(at, this.#source.size);
    this.#bytes = await this.#source.read(this.#start, this.#start + bytes);
  }
}
