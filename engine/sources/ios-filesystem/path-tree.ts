/**
 * Millions of paths in little memory: a tree of numbered nodes, each name kept once. A node costs about 30 bytes.
 * @module
 */
import { Column } from "./column.ts";

const none = -1;

export class PathTree {
  readonly #names: string[] = [""];
  readonly #nameIds = new Map<string, number>([["", 0]]);
  readonly #parent = new Column(Int32Array);
  readonly #name = new Column(Int32Array);
  readonly #first = new Column(Int32Array);
  readonly #last = new Column(Int32Array);
  readonly #next = new Column(Int32Array);
  /** Characters of all names. */
  textLength = 0;
  /** Open addressing over parent and name; holds node numbers. */
  #slots = new Int32Array(1024).fill(none);
  /** Archives list one folder's files in a row. */
  #lastFolder = "";
  #lastFolderNode = 0;

  /** The root is node 0. */
  constructor() {
    this.#append(none, 0);
  }

  get size(): number {
    return this.#parent.length;
  }

  /** The node of a path of components joined by `/`; made, with the folders above it, when it is not there. */
  add(path: string): number {
    if (path === "") return 0;
    const slash = path.lastIndexOf("/");
    const folder = slash < 0 ? "" : path.slice(0, slash);
    if (folder !== this.#lastFolder) {
      let node = 0;
      if (folder !== "") for (const part of folder.split("/")) node = this.#addChild(node, part);
      this.#lastFolder = folder;
      this.#lastFolderNode = node;
    }
    return this.#addChild(this.#lastFolderNode, path.slice(slash + 1));
  }

  /** The child of that name, or undefined. */
  child(node: number, name: string): number | undefined {
    const id = this.#nameIds.get(name);
    if (id === undefined) return undefined;
    const found = this.#slots[this.#slot(node, id)] as number;
    return found === none ? undefined : found;
  }

  *children(node: number): Iterable<number> {
    for (let child = this.#first.at(node); child !== none; child = this.#next.at(child)) yield child;
  }

  /** Nodes of that name, in the order they were added. Each name is asked for once, however many bear it. */
  *named(fits: (name: string) => boolean): Iterable<number> {
    const wanted = this.#names.map(fits);
    for (let node = 1; node < this.size; node++) if (wanted[this.#name.at(node)] === true) yield node;
  }

  find(path: string): number | undefined {
    let node: number | undefined = 0;
    if (path === "") return node;
    for (const part of path.split("/")) {
      node = this.child(node, part);
      if (node === undefined) return undefined;
    }
    return node;
  }

  parent(node: number): number {
    return this.#parent.at(node);
  }

  name(node: number): string {
    return this.#names[this.#name.at(node)] as string;
  }

  path(node: number): string {
    const parts: string[] = [];
    for (let at = node; at !== 0; at = this.#parent.at(at)) parts.push(this.name(at));
    return parts.reverse().join("/");
  }

  #addChild(parent: number, name: string): number {
    let id = this.#nameIds.get(name);
    if (id === undefined) {
      id = this.#names.length;
      this.#names.push(name);
      this.#nameIds.set(name, id);
      this.textLength += name.length;
    }
    const slot = this.#slot(parent, id);
    const found = this.#slots[slot] as number;
    if (found !== none) return found;
    const node = this.#append(parent, id);
    this.#slots[slot] = node;
    if (this.#first.at(parent) === none) this.#first.set(parent, node);
    else this.#next.set(this.#last.at(parent), node);
    this.#last.set(parent, node);
    if (this.size * 2 > this.#slots.length) this.#growSlots();
    return node;
  }

  #append(parent: number, name: number): number {
    this.#parent.push(parent);
    this.#name.push(name);
    this.#first.push(none);
    this.#last.push(none);
    this.#next.push(none);
    return this.size - 1;
  }

  /** Where the node of this parent and name is, or would go. */
  #slot(parent: number, name: number): number {
    const mask = this.#slots.length - 1;
    let hash = Math.imul(parent, 0x9e3779b1) ^ Math.imul(name, 0x85ebca6b);
    hash ^= hash >>> 15;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const node = this.#slots[slot] as number;
      if (node === none || (this.#parent.at(node) === parent && this.#name.at(node) === name)) return slot;
    }
  }

  #growSlots(): void {
    this.#slots = new Int32Array(2 * this.#slots.length).fill(none);
    for (let node = 1; node < this.size; node++) {
      this.#slots[this.#slot(this.#parent.at(node), this.#name.at(node))] = node;
    }
  }
}
