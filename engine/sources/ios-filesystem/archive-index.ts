/**
 * The entries of an archive, of whatever format, kept small: 200 bytes for each of two million files, names
 * included.
 * @module
 */
import type { EvidenceFile, FileAttributes } from "../../model/evidence.ts";
import { Column } from "./column.ts";
import { PathTree } from "./path-tree.ts";

export const entryType = { file: 0, folder: 1, link: 2, hardLink: 3, other: 4 } as const;

/** One entry as a format gives it. `locator` is what the format needs to find the contents again. */
export interface IndexedEntry {
  readonly path: string;
  readonly name: string;
  readonly unsafe: boolean;
  readonly type: number;
  readonly size: number;
  readonly mode?: number;
  readonly owner?: number;
  readonly group?: number;
  readonly modified?: number;
  readonly target?: string;
}

const absent = -1;

/** Archives keep the type apart from the mode, or in it. */
const typeBits = 0o170000;
const typeMode = [0o100000, 0o040000, 0o120000, 0o100000, 0];

export class ArchiveIndex {
  readonly tree = new PathTree();
  fileCount = 0;
  /** Entries whose path another entry had before. */
  duplicates = 0;
  readonly #type = new Column(Int8Array);
  readonly #node = new Column(Int32Array);
  readonly #size = new Column(Float64Array);
  readonly #mode = new Column(Int32Array);
  readonly #owner = new Column(Float64Array);
  readonly #group = new Column(Float64Array);
  readonly #modified = new Column(Float64Array);
  readonly #targets = new Map<number, string>();
  readonly #unsafeNames = new Map<number, string>();
  /** By node: the entry that holds its contents. */
  readonly #entryOf = new Column(Int32Array);

  #textLength = 0;
  readonly #mostBytes: number;

  /** An archive may be made to need any amount of memory; indexing stops at about `mostBytes` of it. */
  constructor(mostBytes = 1 << 30) {
    this.#mostBytes = mostBytes;
  }

  get isFull(): boolean {
    return this.tree.size * 36 + this.count * 64 + this.tree.textLength + this.#textLength > this.#mostBytes;
  }

  get count(): number {
    return this.#type.length;
  }

  /** The number of the new entry. Of two with one path the later holds, unless its name climbed to get there. */
  add(entry: IndexedEntry): number {
    const number = this.count;
    const node = this.tree.add(entry.path);
    while (this.#entryOf.length < this.tree.size) this.#entryOf.push(absent);
    this.#type.push(entry.type);
    this.#node.push(node);
    this.#size.push(entry.size);
    this.#mode.push(entry.mode ?? absent);
    this.#owner.push(entry.owner ?? absent);
    this.#group.push(entry.group ?? absent);
    this.#modified.push(entry.modified ?? Number.NaN);
    this.#textLength += (entry.target?.length ?? 0) + (entry.unsafe ? entry.name.length : 0);
    if (entry.target !== undefined) this.#targets.set(number, entry.target);
    if (entry.unsafe) this.#unsafeNames.set(number, entry.name);
    if (entry.type === entryType.file || entry.type === entryType.hardLink) this.fileCount++;
    const before = this.#entryOf.at(node);
    if (before === absent) this.#entryOf.set(node, number);
    else {
      // A folder may be listed again and again; an access list or label of a file's name is no second file.
      if (entry.type !== entryType.folder && entry.type !== entryType.other) {
        if (this.#type.at(before) !== entryType.other) this.duplicates++;
        if (!entry.unsafe || this.#unsafeNames.has(before)) this.#entryOf.set(node, number);
      } else if (this.#type.at(before) === entryType.other) this.#entryOf.set(node, number);
    }
    return number;
  }

  /** The entry that holds at a node; undefined for a folder that is only named in its contents' paths. */
  entryOf(node: number): number | undefined {
    const entry = this.#entryOf.at(node);
    return entry === absent || entry === undefined ? undefined : entry;
  }

  nodeOf(entry: number): number {
    return this.#node.at(entry);
  }

  type(entry: number): number {
    return this.#type.at(entry);
  }

  target(entry: number): string | undefined {
    return this.#targets.get(entry);
  }

  /** The name of an entry that climbs. */
  unsafeName(entry: number): string | undefined {
    return this.#unsafeNames.get(entry);
  }

  modified(entry: number): number | undefined {
    const modified = this.#modified.at(entry);
    return Number.isNaN(modified) ? undefined : modified;
  }

  attributes(entry: number): FileAttributes {
    // Filled step by step: this runs for every one of millions, and spreading costs a microsecond each.
    const found: { -readonly [Key in keyof FileAttributes]: FileAttributes[Key] } = {};
    const type = this.#type.at(entry);
    const mode = this.#mode.at(entry);
    const owner = this.#owner.at(entry);
    const group = this.#group.at(entry);
    const modified = this.modified(entry);
    // What a hard link leads to has the size, and the link is a file like any other.
    const target = type === entryType.link ? this.#targets.get(entry) : undefined;
    if (type !== entryType.folder && type !== entryType.hardLink) found.size = this.#size.at(entry);
    if (mode !== absent) found.mode = (mode & typeBits) === 0 ? mode | (typeMode[type] as number) : mode;
    if (owner !== absent) found.owner = owner;
    if (group !== absent) found.group = group;
    if (modified !== undefined) found.modified = modified;
    if (target !== undefined) found.target = target;
    return found;
  }

  size(entry: number): number {
    return this.#size.at(entry);
  }

  evidenceType(entry: number): EvidenceFile["type"] {
    const type = this.#type.at(entry);
    if (type === entryType.folder) return "folder";
    if (type === entryType.link) return "link";
    return type === entryType.other ? "other" : "file";
  }
}
