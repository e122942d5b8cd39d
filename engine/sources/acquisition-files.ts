/**
 * A folder or archive from an Android phone as files of evidence: by the names that its collector gave them, and by the
 * phone's own paths where a folder of it is a folder of the phone. Links are not followed.
 * @module
 */
import { ReadError } from "../bytes/read-error.ts";
import type { Evidence, EvidenceFile } from "../model/evidence.ts";
import type { Note } from "../model/ledger.ts";
import { matchesGlob, type PathPattern } from "../model/where.ts";
import type { Dump, DumpNode } from "./ios-filesystem/dump.ts";
import type { Mount } from "./ios-filesystem/layout.ts";
import { select } from "./ios-filesystem/selection.ts";

export interface Acquisition {
  /** Id of the kind of evidence. */
  readonly kind: string;
  /** Name of what was handed over. */
  readonly name: string;
  readonly dump: Dump;
  /** Folder of the dump that is the acquisition; empty for its root. */
  readonly at: string;
  /** Folders of the dump that are folders of the phone; none inside another, but for one that is the root. */
  readonly mounts: readonly Mount[];
  /**
   * True to go through every entry at each question, instead of through the folders: an archive may have several entries
   * of one name, all of which count.
   */
  readonly everyEntry: boolean;
  readonly mostEntries: number;
  readonly signal: { readonly aborted: boolean } | undefined;
}

/** The `files` of an acquisition. */
export function acquisitionFiles(acquisition: Acquisition): Evidence["files"] {
  const { name, mounts, mostEntries, signal } = acquisition;
  const open: Open = { at: acquisition.at, places: new Map(mounts.map(({ at, phone }) => [at, phone])) };
  return async function* files(where) {
    let count = 0;
    for await (const node of nodesFor(acquisition, open, where)) {
      if (signal?.aborted === true) throw new ReadError("cancelled", name, "reading files");
      if (++count > mostEntries) throw new ReadError("over-limit", name, `more than ${mostEntries} entries`);
      yield evidenceFile(open, node);
    }
  };
}

/** What tells the names of a node. */
interface Open {
  readonly at: string;
  /** Folder of the phone by folder of the dump. */
  readonly places: ReadonlyMap<string, string>;
}

async function* nodesFor(
  acquisition: Acquisition,
  open: Open,
  where: readonly PathPattern[],
): AsyncGenerator<DumpNode> {
  const { kind, dump, at, mounts, everyEntry } = acquisition;
  const whole = where.some((pattern) => pattern.in === "index" && (pattern.kind ?? kind) === kind);
  const inside = where.flatMap((one) => (one.in === "acquisition" && one.kind === kind ? [one.path] : []));
  const phone = where.flatMap((one) => (one.in === "phone" ? [one.path] : []));
  if (!whole && inside.length === 0 && phone.length === 0) return;
  if (whole || everyEntry) {
    for await (const node of dump.all()) {
      const path = insidePath(at, node.path);
      if (path === undefined || path === "") continue;
      if (whole || matchesAny(inside, path) || (phone.length > 0 && matchesAny(phone, phonePathOf(open, node.path)))) {
        yield node;
      }
    }
    return;
  }
  // A file by both its names comes once.
  const seen = inside.length > 0 && phone.length > 0 ? new Set<string>() : undefined;
  // A selection compares whole paths, which begin at the root of its mount.
  const rooted = inside.map((path) => `/${path}`);
  for await (const node of select(dump, [{ at, phone: "" }], rooted)) {
    seen?.add(node.path);
    yield node;
  }
  if (phone.length === 0) return;
  for (const mount of mounts) {
    for await (const node of select(dump, [mount], phone)) if (seen?.has(node.path) !== true) yield node;
  }
}

function matchesAny(patterns: readonly string[], path: string): boolean {
  return path !== "" && patterns.some((pattern) => matchesGlob(pattern, path));
}

/** Relative to a folder; undefined outside it. */
function insidePath(folder: string, path: string): string | undefined {
  if (folder === "") return path;
  if (path === folder) return "";
  return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : undefined;
}

/** Empty where the acquisition does not say where on the phone it lay. */
function phonePathOf({ places }: Open, path: string): string {
  for (let end = path.length; end > 0; end = path.lastIndexOf("/", end - 1)) {
    const phone = places.get(path.slice(0, end));
    if (phone !== undefined) return phone + path.slice(end);
  }
  const top = places.get("");
  return top === undefined ? "" : `${top}/${path}`;
}

function evidenceFile(open: Open, node: DumpNode): EvidenceFile {
  const notes: Note[] = [];
  const name = node.statedName ?? insidePath(open.at, node.path) ?? node.path;
  const phonePath = phonePathOf(open, node.path);
  return {
    type: node.type,
    name,
    phonePath,
    inContainer: isInContainer(phonePath),
    attributes: node.attributes,
    get early() {
      return node.early;
    },
    async open() {
      notes.length = 0;
      if (node.type !== "file") throw new ReadError("absent", name, `a ${node.type} has no contents`);
      return node.open((met) => void notes.push(met));
    },
    notes,
    beside(suffix) {
      const other = node.beside(suffix);
      return other === undefined ? undefined : evidenceFile(open, other);
    },
  };
}

/** Data of an app, under its package name. */
function isInContainer(phonePath: string): boolean {
  return /^\/(data\/(data|user(_de)?\/\d+)|storage\/emulated\/\d+\/Android\/(data|obb))\/[^/]+/.test(phonePath);
}
