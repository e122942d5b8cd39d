/**
 * An indexed archive as a dump.
 * @module
 */
import { ReadError } from "../../bytes/read-error.ts";
import type { HandOverFile } from "../../model/evidence.ts";
import type { Archive } from "./archive.ts";
import type { Dump, DumpNode } from "./dump.ts";

type Cut = "truncated" | "malformed" | "over-limit";

/** Notes that tell of entries nobody could list. */
function isCut(code: string): code is Cut {
  return code === "truncated" || code === "malformed" || code === "over-limit";
}

export function archiveDump(archive: Archive, hand: HandOverFile): Dump {
  const { index } = archive;
  const { tree } = index;

  function nodeOf(node: number): DumpNode {
    return dumpNode(node, index.entryOf(node));
  }

  function dumpNode(node: number, entry: number | undefined): DumpNode {
    const path = tree.path(node);
    const statedName = entry === undefined ? undefined : index.unsafeName(entry);
    return {
      path,
      ...(statedName === undefined ? {} : { statedName }),
      type: entry === undefined ? "folder" : index.evidenceType(entry),
      attributes: entry === undefined ? {} : index.attributes(entry),
      get early() {
        return entry === undefined ? undefined : archive.early?.(entry);
      },
      async open(note) {
        const type = entry === undefined ? "folder" : index.evidenceType(entry);
        if (entry === undefined || type === "folder" || type === "other") {
          throw new ReadError("absent", path, `a ${type} has no contents`);
        }
        return archive.contents(entry, path, note);
      },
      async child(name) {
        const child = tree.child(node, name);
        return child === undefined ? undefined : nodeOf(child);
      },
      async *children() {
        for (const child of tree.children(node)) yield nodeOf(child);
      },
      beside(suffix) {
        const other = tree.child(tree.parent(node), tree.name(node) + suffix);
        const found = other === undefined ? undefined : nodeOf(other);
        return found?.type === "file" ? found : undefined;
      },
    };
  }

  return {
    root: nodeOf(0),
    followsLinks: false,
    get fileCount() {
      return index.fileCount;
    },
    get notes() {
      return archive.notes();
    },
    closed: [],
    get cutOff() {
      const note = archive.notes().find(({ code, loss }) => loss && isCut(code));
      return note === undefined ? undefined : new ReadError(note.code as Cut, note.place, note.detail);
    },
    opened: new Set([hand.name]),
    async openStored(path) {
      if (path !== hand.name) throw new ReadError("absent", path, "not what was handed over");
      return hand.open();
    },
    async *named(wanted) {
      for (const node of tree.named(wanted.name)) if (wanted.path(tree.path(node))) yield nodeOf(node);
    },
    // By entry and not by node: of two entries with one path both are shown.
    async *all() {
      for (let entry = 0; entry < index.count; entry++) yield dumpNode(index.nodeOf(entry), entry);
    },
  };
}
