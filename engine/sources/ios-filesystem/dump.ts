/**
 * A filesystem dump as it was handed over, whatever it is stored in: a tree of nodes under the names that the dump has.
 * @module
 */
import type { ByteSource } from "../../bytes/byte-source.ts";
import type { ReadError } from "../../bytes/read-error.ts";
import type { LookedAt } from "../../model/early-look.ts";
import type { Evidence, EvidenceFile, FileAttributes } from "../../model/evidence.ts";
import type { Note } from "../../model/ledger.ts";

export interface DumpNode {
  /** From the dump's root, `/` between components; empty for the root. */
  readonly path: string;
  /** As the dump names it where that is more than `path`: a name that climbs out. */
  readonly statedName?: string;
  readonly type: EvidenceFile["type"];
  /** True for a folder that was reached through a link; what is in it lies elsewhere in the dump too. */
  readonly linked?: boolean;
  readonly attributes: FileAttributes;
  /** @throws {ReadError} `absent` for what has no contents, or as the storage has it. */
  open(note: (note: Note) => void): Promise<ByteSource>;
  /** The entry of that name in this folder. */
  child(name: string): Promise<DumpNode | undefined>;
  /** The entries of this folder, in an order that is the same every time. */
  children(): AsyncIterable<DumpNode>;
  /** The file of the same folder whose name is this one's plus `suffix`. */
  beside(suffix: string): DumpNode | undefined;
  /** See `EvidenceFile`. */
  readonly early?: LookedAt | undefined;
}

/** What is looked for anywhere in a dump; paths are the dump's own. */
export interface Wanted {
  /** Asked once for each name, so that few paths are put together. */
  name(name: string): boolean;
  path(path: string): boolean;
  /** Does it matter that nobody can look below this folder? */
  reaches(folder: string): boolean;
}

export interface Dump {
  readonly root: DumpNode;
  /** True where what looks like a folder may be a link to one. */
  readonly followsLinks: boolean;
  /** Files known so far; all of them for an archive. */
  readonly fileCount: number;
  readonly notes: readonly Note[];
  /** Folders that let nobody in, as walks and look-ups met them: each walk that meets one adds it again. */
  readonly closed: readonly ReadError[];
  /** Why an archive may have held more than it lists; undefined where it is whole, and for a folder. */
  readonly cutOff: ReadError | undefined;
  /** See `Evidence`. */
  readonly opened: Evidence["opened"];
  openStored: Evidence["openStored"];
  /** Every entry there is, links and folders included; links are not followed. */
  all(): AsyncIterable<DumpNode>;
  /** Entries that are wanted, wherever they lie, from an index that is made once. */
  named(wanted: Wanted): AsyncIterable<DumpNode>;
}

/** The node at a path of the dump; undefined when there is none. */
export async function nodeAt(dump: Dump, path: string): Promise<DumpNode | undefined> {
  let node: DumpNode | undefined = dump.root;
  if (path === "") return node;
  for (const part of path.split("/")) {
    node = await node.child(part);
    if (node === undefined) return undefined;
  }
  return node;
}
