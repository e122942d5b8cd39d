/**
 * The log files of what was handed over, through the ZIP archives inside it, which is how phones pass them on.
 * @module
 */
import type { Limits } from "../../bytes/limits.ts";
import { isReadError, ReadError } from "../../bytes/read-error.ts";
import { isZip } from "../../formats/zip/zip.ts";
import type { HandOverFile } from "../../model/evidence.ts";
import type { Note } from "../../model/ledger.ts";
import { archiveDump } from "../ios-filesystem/archive-dump.ts";
import type { Dump, DumpNode } from "../ios-filesystem/dump.ts";
import { openZipArchive } from "../ios-filesystem/zip-archive.ts";
import { beginsWithEvents, eventHeadBytes } from "./event-head.ts";

export interface LogFiles {
  /** Nodes whose paths lead through the archives: `outer.zip/inner.txt`. */
  readonly nodes: readonly DumpNode[];
  /** Files that were looked at, logs or not. */
  readonly looked: number;
  /** Of `nodes`, those that begin as a log does. */
  readonly certain: number;
  readonly notes: readonly Note[];
}

/** Archives inside each other, archives in all, and notes. */
const deepest = 3;
const mostArchives = 1000;
const mostNotes = 100;

const logName = /\.(txt|ndjson|jsonl?)$/i;

/** Stops after `mostFiles`, which is noted. @throws {ReadError} `cancelled`. */
export async function findLogs(
  dump: Dump,
  limits: Limits,
  mostFiles: number,
  signal: { readonly aborted: boolean } | undefined,
): Promise<LogFiles> {
  const nodes: DumpNode[] = [];
  const notes: Note[] = [];
  const waiting: { dump: Dump; prefix: string; depth: number }[] = [{ dump, prefix: "", depth: 0 }];
  let archives = 0;
  let looked = 0;
  let certain = 0;

  function note(code: string, place: string, detail: string, loss: boolean): void {
    if (notes.length < mostNotes) notes.push({ code, place, detail, loss });
  }

  async function look(node: DumpNode, prefix: string, depth: number): Promise<void> {
    const path = prefix + node.path;
    const source = await node.open(() => undefined);
    const head = await source.read(0, eventHeadBytes);
    if (isZip(head)) {
      if (depth >= deepest || ++archives > mostArchives) return note("over-limit", path, "an archive too many", true);
      const archive = openZipArchive(source, path, limits);
      archive.watch(signal);
      while (archive.index.count <= mostFiles && !(await archive.more(mostFiles)));
      const hand: HandOverFile = { kind: "file", name: path, size: source.size, open: async () => source };
      const inner = archiveDump(archive, hand);
      for (const met of inner.notes) note(met.code, met.place, met.detail, met.loss);
      waiting.push({ dump: inner, prefix: `${path}/`, depth: depth + 1 });
      return;
    }
    const begins = beginsWithEvents(head);
    if (begins) certain++;
    // A log whose beginning is damaged is still told by its name.
    if (begins || logName.test(node.path)) nodes.push(prefix === "" ? node : renamed(node, path));
  }

  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    for await (const node of next.dump.all()) {
      if (node.type !== "file" || isComputers(node.path)) continue;
      if (signal?.aborted === true) throw new ReadError("cancelled", node.path, "looking for logs");
      if (++looked > mostFiles) {
        note("over-limit", "", `more than ${mostFiles} files`, true);
        return { nodes, looked, certain, notes };
      }
      try {
        await look(node, next.prefix, next.depth);
      } catch (error) {
        if (!isReadError(error) || error.code === "cancelled") throw error;
        note(error.code, next.prefix + node.path, error.detail, true);
      }
    }
  }
  return { nodes, looked, certain, notes };
}

function renamed(node: DumpNode, path: string): DumpNode {
  return { ...node, path, attributes: node.attributes, beside: () => undefined };
}

/** What macOS puts beside files. */
function isComputers(path: string): boolean {
  return /(^|\/)(__MACOSX\/|\.)/.test(path);
}
