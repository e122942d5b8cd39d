/**
 * A file or folder inside an opened folder or archive, handed over in its turn: a bug report or a backup that lies in an
 * acquisition.
 * @module
 */
import { ReadError } from "../bytes/read-error.ts";
import type { HandOver, HandOverFile, HandOverFolder } from "../model/evidence.ts";
import type { Note } from "../model/ledger.ts";
import type { DumpNode } from "./ios-filesystem/dump.ts";

/** Undefined for what is neither file nor folder. `note` is told what was wrong with it in its archive. */
export function nodeHandOver(node: DumpNode, note: (note: Note) => void): HandOver | undefined {
  const name = node.path.slice(node.path.lastIndexOf("/") + 1);
  if (node.type === "folder") return nodeFolder(node, name, note);
  if (node.type !== "file") return undefined;
  const file: HandOverFile = { kind: "file", name, size: node.attributes.size ?? 0, open: () => node.open(note) };
  return file;
}

function nodeFolder(node: DumpNode, name: string, note: (note: Note) => void): HandOverFolder {
  return {
    kind: "folder",
    name,
    async *list() {
      for await (const child of node.children()) {
        const hand = nodeHandOver(child, note);
        if (hand !== undefined) yield hand;
      }
    },
    async get(path) {
      let found: DumpNode | undefined = node;
      for (const part of path.split("/")) {
        if (part === "" || part === "." || part === "..") {
          throw new ReadError("not-permitted", name, "a path that leads out");
        }
        found = await found?.child(part);
      }
      return found === undefined ? undefined : nodeHandOver(found, note);
    },
  };
}
