/**
 * A folder that is handed over although it lies on no disk: files by their paths, in memory. For evidence that was built
 * and not found, and for evidence that came as loose files.
 * @module
 */
import { bytesSource } from "../bytes/byte-source.ts";
import { ReadError } from "../bytes/read-error.ts";
import type { HandOver, HandOverFile, HandOverFolder } from "../model/evidence.ts";

/** A folder's children by name: bytes are a file. */
type Children = Map<string, Uint8Array | Children>;

/** A folder with these files in it. Paths are relative, with `/` between their components. */
export function memoryFolder(name: string, files: ReadonlyMap<string, Uint8Array>): HandOverFolder {
  const top: Children = new Map();
  for (const [path, bytes] of files) {
    const parts = path.split("/");
    const last = parts.pop() as string;
    let folder = top;
    for (const part of parts) {
      let next = folder.get(part);
      if (!(next instanceof Map)) {
        next = new Map();
        folder.set(part, next);
      }
      folder = next;
    }
    folder.set(last, bytes);
  }
  return folderOf(name, top);
}

function folderOf(name: string, children: Children): HandOverFolder {
  return {
    kind: "folder",
    name,
    async *list() {
      for (const [child, what] of children) yield handOf(child, what);
    },
    async get(path) {
      let found: Uint8Array | Children | undefined = children;
      let last = name;
      for (const part of path.split("/")) {
        if (part === "" || part === "." || part === "..")
          throw new ReadError("not-permitted", name, "a path that leads out");
        found = found instanceof Map ? found.get(part) : undefined;
        last = part;
      }
      return found === undefined ? undefined : handOf(last, found);
    },
  };
}

function handOf(name: string, what: Uint8Array | Children): HandOver {
  if (what instanceof Map) return folderOf(name, what);
  const file: HandOverFile = { kind: "file", name, size: what.length, open: async () => bytesSource(what) };
  return file;
}
