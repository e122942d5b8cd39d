/**
 * What a person chose or dropped, looked into only where it is asked for: a folder of 150,000 files is kept as the names
 * and handles that the browser gave, and no file is opened, copied or even measured before it is wanted.
 * @module
 */
import type { Entry } from "../messages.ts";

export interface Chosen {
  readonly entry: Entry;
  /** The entry at a path below; undefined when there is none. */
  get(path: string): Promise<Entry | undefined>;
  /** Direct children of the folder at a path; the empty path is the folder itself. */
  list(path: string): Promise<readonly Entry[]>;
}

type Tree = Map<string, File | Tree>;

/** Milliseconds of taking in names before the page may draw again, and names between looks at the clock. */
const atOnce = 20;
const betweenLooks = 128;

export function chosenFile(file: File): Chosen {
  return { entry: { kind: "file", name: file.name, file }, get: async () => undefined, list: async () => [] };
}

/** Several things at once, which then count as lying in a folder of the given name. */
export function together(name: string, parts: readonly Chosen[]): Chosen {
  const at = (path: string): readonly [part: Chosen | undefined, below: string] => {
    const [first = "", ...below] = path.split("/");
    return [parts.find(({ entry }) => entry.name === first), below.join("/")];
  };
  return {
    entry: { kind: "folder", name },
    async get(path) {
      const [part, below] = at(path);
      return below === "" ? part?.entry : part?.get(below);
    },
    async list(path) {
      if (path === "") return parts.map(({ entry }) => entry);
      const [part, below] = at(path);
      return (await part?.list(below)) ?? [];
    },
  };
}

/**
 * A folder out of `<input webkitdirectory>`, whose files say their paths from that folder on; or loose files, which then
 * count as lying in a folder of the given name.
 */
export async function chosenFiles(files: ArrayLike<File>, looseName: string): Promise<Chosen | undefined> {
  const first = files[0];
  if (first === undefined) return undefined;
  const inFolder = first.webkitRelativePath !== "";
  if (!inFolder && files.length === 1) return chosenFile(first);
  const top: Tree = new Map();
  let drawn = performance.now();
  for (let index = 0; index < files.length; index++) {
    const file = files[index] as File;
    const parts = inFolder ? file.webkitRelativePath.split("/").slice(1) : [file.name];
    put(top, parts, file);
    if (index % betweenLooks !== 0 || performance.now() - drawn < atOnce) continue;
    await new Promise((resolve) => setTimeout(resolve));
    drawn = performance.now();
  }
  return folderOf(inFolder ? (first.webkitRelativePath.split("/")[0] ?? looseName) : looseName, top);
}

function put(top: Tree, parts: readonly string[], file: File): void {
  let folder = top;
  for (const part of parts.slice(0, -1)) {
    let next = folder.get(part);
    if (!(next instanceof Map)) {
      next = new Map();
      folder.set(part, next);
    }
    folder = next;
  }
  folder.set(parts.at(-1) ?? file.name, file);
}

function folderOf(name: string, top: Tree): Chosen {
  const find = (path: string): File | Tree | undefined => {
    let found: File | Tree | undefined = top;
    for (const part of path.split("/")) found = found instanceof Map ? inAnyCase(found, part) : undefined;
    return found;
  };
  return {
    entry: { kind: "folder", name },
    async get(path) {
      const found = find(path);
      return found === undefined ? undefined : entryOf(path.slice(path.lastIndexOf("/") + 1), found);
    },
    async list(path) {
      const found = path === "" ? top : find(path);
      return found instanceof Map ? [...found].map(([child, what]) => entryOf(child, what)) : [];
    },
  };
}

/** A name in other letters of the same word counts, as some disks change them. */
function inAnyCase(folder: Tree, name: string): File | Tree | undefined {
  const exact = folder.get(name);
  if (exact !== undefined || folder.size > 4096) return exact;
  const lower = name.toLowerCase();
  for (const [other, what] of folder) if (other.toLowerCase() === lower) return what;
  return undefined;
}

function entryOf(name: string, what: File | Tree): Entry {
  return what instanceof Map ? { kind: "folder", name } : { kind: "file", name, file: what };
}
