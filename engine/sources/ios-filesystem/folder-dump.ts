/**
 * A folder of the computer as a dump. Nothing is listed but what is asked for; owners, modes and times are not known, as
 * a copy on another disk does not keep them reliably.
 * @module
 */
import { isReadError, ReadError } from "../../bytes/read-error.ts";
import type { HandOver, HandOverFolder } from "../../model/evidence.ts";
import type { Note } from "../../model/ledger.ts";
import { type Dump, type DumpNode, nodeAt } from "./dump.ts";
import { type WalkedEntry, WalkedTree } from "./walked-tree.ts";

/** Entries of one folder that are put in order and known to each other; a fuller folder comes as the disk lists it. */
const mostInOrder = 50_000;
/** Folders inside each other. */
const deepest = 128;
/** `private/var` may be a link to the data volume beside it. */
const volumesDown = 2;
/** What readers of databases look for beside a file. */
const suffixes = ["-wal", "-journal", "-shm"] as const;

interface Siblings {
  get(name: string): HandOver | undefined;
}

const noSiblings: Siblings = { get: () => undefined };

export function folderDump(folder: HandOverFolder): Dump {
  const opened = new Set<string>();
  const notes: Note[] = [];
  const seen = new Set<string>();
  const closed: ReadError[] = [];

  /**
   * A child that cannot be looked at, or is a link that leads out, is not there for us. Where the folder lets nobody in,
   * that is told: what is in it was not looked for.
   */
  async function tolerant(from: HandOverFolder, path: string, name: string): Promise<HandOver | undefined> {
    try {
      // Windows has no colon in names; what extracts there writes another sign for it.
      return (await from.get(name)) ?? (name.includes(":") ? await from.get(name.replaceAll(":", "_")) : undefined);
    } catch (error) {
      if (!isReadError(error) || error.code === "cancelled") throw error;
      const why = await whyClosed(from);
      if (why !== undefined) tell(why, path);
      return undefined;
    }
  }

  function tell({ code, detail }: ReadError, path: string): void {
    if (closed.length >= mostInOrder) return;
    closed.push(new ReadError(code, path, detail));
  }

  function meet(path: string): void {
    if (seen.size < mostInOrder) seen.add(path);
  }

  function nodeOf(hand: HandOver, path: string, siblings: Siblings): DumpNode {
    const joined = (name: string): string => (path === "" ? name : `${path}/${name}`);
    return {
      path,
      type: hand.kind,
      ...(hand.kind === "folder" && hand.linked === true ? { linked: true } : {}),
      attributes: hand.kind === "file" ? { size: hand.size } : {},
      async open() {
        if (hand.kind === "folder") throw new ReadError("absent", path, "a folder has no contents");
        const source = await hand.open();
        opened.add(path);
        return source;
      },
      async child(name) {
        if (hand.kind !== "folder" || !isPart(name)) return undefined;
        const found = await tolerant(hand, path, name);
        if (found === undefined) return undefined;
        if (found.kind === "folder") return nodeOf(found, joined(found.name), noSiblings);
        meet(joined(found.name));
        const beside = new Map<string, HandOver>();
        for (const suffix of suffixes) {
          const other = await tolerant(hand, path, found.name + suffix);
          if (other !== undefined) beside.set(found.name + suffix, other);
        }
        return nodeOf(found, joined(found.name), beside);
      },
      async *children() {
        if (hand.kind !== "folder") return;
        yield* childrenOf(hand, path);
      },
      beside(suffix) {
        const found = siblings.get(hand.name + suffix);
        return found?.kind === "file" ? nodeOf(found, path + suffix, siblings) : undefined;
      },
    };
  }

  async function* childrenOf(hand: HandOverFolder, path: string): AsyncGenerator<DumpNode> {
    const joined = (name: string): string => (path === "" ? name : `${path}/${name}`);
    let waiting: Map<string, HandOver> | undefined = new Map();
    try {
      for await (const child of hand.list()) {
        if (child.kind === "file") meet(joined(child.name));
        if (waiting === undefined) {
          yield nodeOf(child, joined(child.name), noSiblings);
          continue;
        }
        // Names that are no UTF-8 may look alike; the second keeps its place under a name of its own.
        waiting.set(waiting.has(child.name) ? `${child.name}\0${waiting.size}` : child.name, child);
        if (waiting.size < mostInOrder) continue;
        for (const early of waiting.values()) yield nodeOf(early, joined(early.name), noSiblings);
        waiting = undefined;
      }
    } catch (error) {
      if (!isReadError(error) || error.code === "cancelled") throw error;
      tell(error, path);
    }
    if (waiting === undefined) return;
    const siblings = waiting;
    for (const name of [...siblings.keys()].sort()) {
      const child = siblings.get(name);
      if (child !== undefined) yield nodeOf(child, joined(child.name), siblings);
    }
  }

  const root = nodeOf(folder, "", noSiblings);
  let indexed: Promise<WalkedTree> | undefined;
  /** What the first whole walk met; the disk is not asked again. */
  let walked: WalkedTree | undefined;

  async function* walk(met: WalkedTree): AsyncGenerator<DumpNode> {
    const before = closed.length;
    const stack = [{ folder: root, children: root.children()[Symbol.asyncIterator]() }];
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const next = await top.children.next();
      if (next.done === true) {
        stack.pop();
        continue;
      }
      const node = next.value;
      met.add(node);
      yield node;
      if (node.type !== "folder" || (node.linked === true && stack.length > volumesDown)) continue;
      if (await isPhoneLink(top.folder, node)) continue;
      if (stack.length < deepest) stack.push({ folder: node, children: node.children()[Symbol.asyncIterator]() });
      else notes.push({ code: "over-limit", place: node.path, detail: `deeper than ${deepest} folders`, loss: true });
    }
    met.closed = closed.slice(before);
    walked = met;
  }

  /** Walks if nobody has; whom the folders that let nobody in concern is told by the caller. */
  async function everything(): Promise<WalkedTree> {
    if (walked !== undefined) return walked;
    const before = closed.length;
    const met = new WalkedTree();
    for await (const _ of walk(met));
    closed.splice(before);
    return met;
  }

  /** A node as the walk met it, looked up on the disk when it is opened. */
  function remembered({ path, type, size }: WalkedEntry, among: WalkedTree): DumpNode {
    return {
      path,
      type,
      attributes: size === undefined ? {} : { size },
      async open(note) {
        const node = await nodeAt(dump, path);
        if (node === undefined) throw new ReadError("absent", path, "no longer in the folder");
        return node.open(note);
      },
      child: async (name) => (await nodeAt(dump, path))?.child(name),
      async *children() {
        const node = await nodeAt(dump, path);
        if (node !== undefined) yield* node.children();
      },
      beside(suffix) {
        const other = among.find(path + suffix);
        return other?.type === "file" ? remembered(other, among) : undefined;
      },
    };
  }

  const dump: Dump = {
    root,
    followsLinks: true,
    // Nobody has counted a folder before it was walked; until then, the files that were met.
    get fileCount() {
      return walked === undefined || walked.files === 0 ? seen.size : walked.files;
    },
    get notes() {
      const told = new Map(closed.map(({ code, place, detail }) => [place, { code, place, detail, loss: true }]));
      return [...notes, ...told.values()];
    },
    closed,
    cutOff: undefined,
    opened,
    async openStored(path) {
      const file = await folder.get(path);
      if (file?.kind !== "file") throw new ReadError("absent", path, "no such file in the folder");
      return file.open();
    },
    async *named(wanted) {
      // A disk is slow to list, and a third of all artifacts may lie anywhere below a folder.
      indexed ??= everything();
      const { tree, closed: met } = await indexed;
      for (const error of met) if (wanted.reaches(error.place)) tell(error, error.place);
      for (const number of tree.named(wanted.name)) {
        const path = tree.path(number);
        const node = wanted.path(path) ? await nodeAt(dump, path) : undefined;
        if (node !== undefined) yield node;
      }
    },
    async *all() {
      if (walked === undefined) {
        yield* walk(new WalkedTree());
        return;
      }
      for (const error of walked.closed) tell(error, error.place);
      for (const entry of walked.entries()) yield remembered(entry, walked);
    },
  };
  return dump;
}

/** The phone's links `/var`, `/tmp` and `/etc` may look like folders here, and what they lead to is there anyway. */
async function isPhoneLink(folder: DumpNode, child: DumpNode): Promise<boolean> {
  const name = child.path.slice(child.path.lastIndexOf("/") + 1);
  if (name !== "var" && name !== "tmp" && name !== "etc") return false;
  return (await (await folder.child("private"))?.child(name)) !== undefined;
}

/** Why a folder cannot be listed; undefined when it can. */
async function whyClosed(folder: HandOverFolder): Promise<ReadError | undefined> {
  try {
    for await (const _ of folder.list()) break;
    return undefined;
  } catch (error) {
    if (!isReadError(error)) throw error;
    return error;
  }
}

function isPart(name: string): boolean {
  return name !== "" && name !== "." && name !== ".." && !name.includes("/");
}
