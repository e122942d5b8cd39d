/**
 * `spindump-nosymbols.txt`: every process of two seconds, with the path of its program, who started it and what it had
 * loaded. A head of `Key: value` up to a line of dashes, then blocks that begin at `Process:`; after the line
 * `Spindump binary format` comes the same once more for machines.
 * spindump(8); published archives of iOS 15 (report version 35.1) and 26 (67).
 * @module
 */
import { type LineNote, textLines } from "../../bytes/text-lines.ts";

export interface LoadedImage {
  readonly line: number;
  /** A name alone where no path stands. */
  readonly path: string;
  readonly uuid?: string;
}

export interface SampledProcess {
  readonly line: number;
  readonly name: string;
  readonly pid: number;
  /** `suspended`, `zombie`. */
  readonly state?: string;
  /** Values of its keys: `Path`, `Parent`, `UID`, `Time Since Fork`. */
  readonly keys: ReadonlyMap<string, string>;
  /** Libraries and the program itself, as far as they have a path or a name. */
  readonly images: readonly LoadedImage[];
}

export interface Spindump {
  /** Keys of the head; whole when the first process comes. */
  readonly head: ReadonlyMap<string, string>;
  processes(): Generator<SampledProcess>;
}

interface Open {
  line: number;
  name: string;
  pid: number;
  state: string | undefined;
  keys: Map<string, string>;
  images: LoadedImage[];
}

const processLine = /^Process: +(.{1,256}?) \[(-?\d{1,10})\](.{0,200})$/;
const keyLine = /^([A-Z][A-Za-z/ ()]{1,39}): +(\S.{0,4095})$/;
/** `0x1000 - 0x1fff  name (1.0) <UUID>  /path`; any of it may be missing or `???`. */
const imageLine =
  /^\s+\*?(?:0x[0-9a-f]{1,16}|\?\?\?) +- +(?:0x[0-9a-f]{1,16}|\?\?\?)\s+(.{0,300}?)<([0-9A-F-]{32,36})>(?:\s+(\/.{1,4000}?))?\s*$/i;
const mostImages = 20_000;
const mostKeys = 100;

export function readSpindump(text: string, note: (note: LineNote) => void): Spindump {
  const head = new Map<string, string>();
  return { head, processes: () => walk(text, head, note) };
}

function* walk(text: string, head: Map<string, string>, note: (note: LineNote) => void): Generator<SampledProcess> {
  let open: Open | undefined;
  let inImages = false;
  let count = 0;
  let withImages = 0;
  let empty = false;
  let binary = false;
  // In the part for machines nothing is a line.
  const end = text.search(/^Spindump binary format/m);
  for (const { line, text: given } of textLines(end < 0 ? text : text.slice(0, end), note)) {
    binary = end >= 0;
    if (given.startsWith("Process: ")) {
      if (open !== undefined) yield closed(open);
      open = begun(given, line);
      inImages = false;
      if (open === undefined) note({ code: "malformed", line, detail: `no process: ${given.slice(0, 60)}` });
      else count++;
      continue;
    }
    if (given === "No samples") empty = true;
    if (/^\s*Binary Images:/.test(given)) {
      inImages = open !== undefined;
      withImages++;
      continue;
    }
    if (inImages && open !== undefined) {
      const image = imageLine.exec(given);
      if (image !== null) addImage(open, image, line, note);
      continue;
    }
    const found = keyLine.exec(given);
    if (found === null) continue;
    const keys = open?.keys ?? head;
    if (keys.size < mostKeys && !keys.has(found[1] as string))
      keys.set(found[1] as string, (found[2] as string).trim());
  }
  if (open !== undefined) yield closed(open);
  if (count > 0 && !head.has("Date/Time")) note({ code: "truncated", line: 1, detail: "begins after its head" });
  if (count === 0 && !empty) note({ code: "malformed", line: 1, detail: "no process in it" });
  // The part for machines may have been left out. Every process ends with what it had loaded, where any does.
  else if (!binary && !empty && (!/\n\s*$/.test(text) || (withImages > 0 && !inImages))) {
    note({ code: "truncated", line: 1, detail: "ends within a process" });
  }
}

function begun(given: string, line: number): Open | undefined {
  const found = processLine.exec(given);
  if (found === null) return undefined;
  const state = /\(([a-z ,]{1,60})\)/i.exec(found[3] as string)?.[1];
  return { line, name: found[1] as string, pid: Number(found[2]), state, keys: new Map(), images: [] };
}

function addImage(open: Open, image: RegExpExecArray, line: number, note: (note: LineNote) => void): void {
  if (open.images.length === mostImages) {
    note({ code: "over-limit", line, detail: `more than ${mostImages} images in one process` });
  }
  const [, named = "", uuid = "", path = named.replace(/ \([^()]*\)\s*$/, "").trim()] = image;
  if (path === "" || path === "???") return;
  if (open.images.length <= mostImages) open.images.push({ line, path, uuid: uuid.toUpperCase() });
}

function closed({ state, ...rest }: Open): SampledProcess {
  return state === undefined ? rest : { ...rest, state };
}
