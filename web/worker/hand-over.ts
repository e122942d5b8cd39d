/**
 * What the page holds, as the engine takes it: names and handles are asked for one by one, and bytes are read here.
 * @module
 */
import { type HandOver, type HandOverFile, type HandOverFolder, ReadError } from "@bridle/engine";
import type { Entry } from "../messages.ts";
import { fileSource } from "./file-source.ts";

/** Asks the page. Rejects where the browser refuses. */
export type Ask = (wants: "get" | "list", path: string) => Promise<readonly Entry[]>;

export function handOver(entry: Entry, ask: Ask): HandOver {
  return handAt(entry, "", ask);
}

function handAt(entry: Entry, path: string, ask: Ask): HandOver {
  return entry.kind === "file" ? fileOf(entry) : folderOf(entry.name, path, ask);
}

function fileOf({ name, file }: Extract<Entry, { kind: "file" }>): HandOverFile {
  return {
    kind: "file",
    name,
    // Asks the disk, which takes half a minute for all files of a backup that is only listed.
    get size() {
      return file.size;
    },
    open: async () => fileSource(file, name),
  };
}

/** `path` is that of the folder, from what was handed over; empty for that itself. */
function folderOf(name: string, path: string, ask: Ask): HandOverFolder {
  const below = (relative: string): string => (path === "" ? relative : `${path}/${relative}`);
  const asked = async (wants: "get" | "list", where: string): Promise<readonly Entry[]> => {
    try {
      return await ask(wants, where);
    } catch {
      throw new ReadError("not-permitted", name, "the browser could not read it");
    }
  };
  return {
    kind: "folder",
    name,
    async *list() {
      for (const entry of await asked("list", path)) yield handAt(entry, below(entry.name), ask);
    },
    async get(relative) {
      if (!relative.split("/").every(isPart)) throw new ReadError("not-permitted", name, "a path that leads out");
      const [entry] = await asked("get", below(relative));
      return entry === undefined ? undefined : handAt(entry, below(relative), ask);
    },
  };
}

function isPart(part: string): boolean {
  return part !== "" && part !== "." && part !== ".." && !part.includes("\0");
}
