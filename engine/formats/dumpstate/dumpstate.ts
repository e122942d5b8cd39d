/**
 * The text of an Android bug report, as `dumpstate` writes it: one pass over it, however large, tells where each of its
 * sections lies. The lines themselves are not kept.
 * @module
 */
import type { ByteSource } from "../../bytes/byte-source.ts";
import type { Limits } from "../../bytes/limits.ts";
import { ReadError } from "../../bytes/read-error.ts";
import { utf8 } from "../../bytes/text.ts";
import { boundaryOf, longestBoundary } from "./boundary.ts";

export interface DumpstateSection {
  /** `SYSTEM PROPERTIES`; `DUMPSYS package` for what the service `package` printed. */
  readonly name: string;
  /** What a command section's brackets say: `getprop`, `/proc/meminfo`. */
  readonly command?: string;
  /** Bytes of the text, from the line that begins the section up to and with the line that ends it. */
  readonly start: number;
  readonly end: number;
  /** Line of the text that begins it, from 1. */
  readonly line: number;
}

export interface DumpstateIndex {
  /** In the order of the text. A service that was asked twice, once with priority, has two. */
  readonly sections: readonly DumpstateSection[];
  readonly lines: number;
  /** Bytes that were read. */
  readonly size: number;
  /** True when there are more sections than the limit allows. */
  readonly overLimit: boolean;
  /** True when the text ends inside a section: what would follow is lost. */
  readonly cut: boolean;
}

export interface DumpstateOptions {
  readonly limits: Limits;
  readonly place: string;
  readonly signal?: { readonly aborted: boolean } | undefined;
}

type Open = { -readonly [Key in keyof DumpstateSection]: DumpstateSection[Key] };

const blockBytes = 1 << 20;
const newline = 10;
const dash = 45;
const letterD = 68;
const equals = 61;
/** Banners between the parts of a report: a row of these, then `== Android Framework Services`. */
const bannerBytes = 40;

/** @throws {ReadError} `cancelled`, and what the source throws. */
export async function indexDumpstate(source: ByteSource, options: DumpstateOptions): Promise<DumpstateIndex> {
  const sections = new Sections(options.limits.entries);
  let line = 1;
  let at = 0;
  let inLongLine = false;
  while (at < source.size) {
    if (options.signal?.aborted === true) throw new ReadError("cancelled", options.place, "looking for sections");
    const block = await source.read(at, at + blockBytes);
    if (block.length === 0) break;
    const last = at + block.length >= source.size;
    let from = 0;
    while (from < block.length) {
      let to = block.indexOf(newline, from);
      if (to < 0) {
        // A line that a block does not hold is read again from its beginning, unless it is longer than a block.
        if (!last && from > 0) break;
        to = block.length;
      }
      const first = block[from];
      if (!inLongLine && (first === dash || first === letterD || first === equals)) {
        const length = to - from;
        if (length <= longestBoundary) sections.see(block.subarray(from, to), first, at + from, at + to + 1, line);
      }
      inLongLine = to === block.length && !last;
      if (!inLongLine) line++;
      from = to + 1;
    }
    at += Math.min(from, block.length);
  }
  const cut = sections.end(source.size);
  return { sections: sections.done, lines: line - 1, size: at, overLimit: sections.overLimit, cut };
}

/** Which sections are open. A command within a service is a section too, and does not end the service for good. */
class Sections {
  readonly done: Open[] = [];
  overLimit = false;
  #command: Open | undefined;
  #service: Open | undefined;
  #afterBanner = false;
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  see(bytes: Uint8Array, first: number, start: number, end: number, line: number): void {
    if (first === equals) {
      const text = utf8(bytes).trimEnd();
      if (this.#afterBanner && text.startsWith("== ")) this.#endCommand(end);
      this.#afterBanner = text.length >= bannerBytes && /^=+$/.test(text);
      return;
    }
    // Rows of dashes are many, and no boundary: six dashes and a space, or nine, are.
    if (first === dash && (bytes.length < 14 || (bytes[6] !== 32 && bytes[9] !== 32))) return;
    const found = boundaryOf(utf8(bytes));
    if (found === undefined) return;
    switch (found.type) {
      case "command-end":
        // The last line of a report, and no section's own.
        if (this.#command?.name === found.name || found.name === "DUMPSTATE") this.#endCommand(end);
        return;
      case "service-end":
        if (this.#service?.name !== `DUMPSYS ${found.name}`) return;
        this.#service.end = end;
        this.#service = undefined;
        this.#command = undefined;
        return;
      case "command":
        this.#endCommand(end);
        // May be a line of the service's own: its end stands unless the true one comes.
        if (this.#service !== undefined && this.#service.end === 0) this.#service.end = end;
        this.#command = this.#begin({ name: found.name, start, end: 0, line, ...commandOf(found.command) });
        return;
      case "service":
        this.#endCommand(end);
        if (this.#service !== undefined && this.#service.end === 0) this.#service.end = end;
        this.#service = this.#begin({ name: `DUMPSYS ${found.name}`, start, end: 0, line });
    }
  }

  /** True when one was still open. */
  end(size: number): boolean {
    for (const open of this.done) if (open.end === 0 || open.end > size) open.end = size;
    return this.#command !== undefined || this.#service !== undefined;
  }

  #begin(section: Open): Open | undefined {
    if (this.done.length >= this.#most) {
      this.overLimit = true;
      return undefined;
    }
    this.done.push(section);
    return section;
  }

  #endCommand(end: number): void {
    if (this.#command !== undefined && this.#command.end === 0) this.#command.end = end;
    this.#command = undefined;
  }
}

function commandOf(command: string | undefined): { command?: string } {
  return command === undefined ? {} : { command };
}
