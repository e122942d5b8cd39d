/**
 * A filesystem dump as it was handed over, whatever it is stored in: a tree of nodes under the names that the dump has.
 * @module
 */
import type { ByteSource } from "../../bytes/byte-source.ts";
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
}

export interface Dump {
  readonly root: DumpNode;
  /** True where what looks like a folder may be a link to one. */
  readonly followsLinks: boolean;
  /** Files known so far; all of them for an archive. */
  readonly fileCount: number;
  readonly notes: readonly Note[];
  /** See `Evidence`. */
  readonly opened: Evidence["opened"];
  openStored: Evidence["openStored"];
  /** Every entry there is, links and folders included; links are not followed. */
  all(): AsyncIterable<DumpNode>;
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
