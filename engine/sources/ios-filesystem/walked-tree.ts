/**
 * Everything that one walk over a dump met, in its order and in some forty bytes an entry, so that a disk that is slow to
 * list is walked once.
 * @module
 */
import type { ReadError } from "../../bytes/read-error.ts";
import { Column } from "./column.ts";
import type { DumpNode } from "./dump.ts";
import { PathTree } from "./path-tree.ts";

const types = ["file", "folder", "link", "other"] as const satisfies readonly DumpNode["type"][];

export interface WalkedEntry {
  readonly path: string;
  readonly type: DumpNode["type"];
  /** Bytes; undefined for what has no size. */
  readonly size: number | undefined;
}

export class WalkedTree {
  readonly tree = new PathTree();
  /** Folders that let nobody in. */
  closed: readonly ReadError[] = [];
  /** Number of files. */
  files = 0;
  /** Nodes of the tree, in the order of the walk: names that look alike share one. */
  readonly #order = new Column(Int32Array);
  readonly #type = new Column(Int8Array);
  readonly #size = new Column(Float64Array);

  add({ path, type, attributes }: DumpNode): void {
    const number = this.tree.add(path);
    while (this.#type.length <= number) {
      this.#type.push(1);
      this.#size.push(-1);
    }
    this.#order.push(number);
    this.#type.set(number, types.indexOf(type));
    this.#size.set(number, attributes.size ?? -1);
    if (type === "file") this.files++;
  }

  *entries(): Iterable<WalkedEntry> {
    for (let i = 0; i < this.#order.length; i++) yield this.#entry(this.#order.at(i));
  }

  find(path: string): WalkedEntry | undefined {
    const number = this.tree.find(path);
    return number === undefined || number === 0 ? undefined : this.#entry(number);
  }

  #entry(number: number): WalkedEntry {
    const size = this.#size.at(number);
    return {
      path: this.tree.path(number),
      type: types[this.#type.at(number)] ?? "other",
      size: size < 0 ? undefined : size,
    };
  }
}
