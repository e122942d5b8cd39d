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
  /**
   * Lets go of every file that has the name of a blob of a backup, is none of these (in small letters) and was not asked
   * for so far. From then on asking for such a name, or for what lies in a folder that lost some, is refused: what was let
   * go must never count as what was never there. `portion` is awaited after some thousands of them, and at the end.
   * Absent where no handle is held.
   */
  keepOnly?(blobs: Iterable<string>, portion?: () => Promise<void>): Promise<void>;
}

type Tree = Map<string, File | Tree>;

const blobName = /^[0-9a-f]{40}$/i;

/** Milliseconds of taking in names before the page may draw again, and names between looks at the clock. */
const atOnce = 20;
const betweenLooks = 128;
/** Freed together; a browser takes about ten microseconds for each. */
const portionFiles = 1000;

export function chosenFile(file: File): Chosen {
  return { entry: { kind: "file", name: file.name, file }, get: async () => undefined, list: async () => [] };
}

/** To be awaited at each of many names: lets the page draw now and then. */
function turns(): () => Promise<void> | undefined {
  let drawn = performance.now();
  let names = 0;
  return () => {
    if (++names % betweenLooks !== 0 || performance.now() - drawn < atOnce) return;
    return new Promise((resolve) =>
      setTimeout(() => {
        drawn = performance.now();
        resolve();
      }),
    );
  };
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
  const inFolder = pathOf(first) !== "";
  if (!inFolder && files.length === 1) return chosenFile(first);
  const top: Tree = new Map();
  const draw = turns();
  for (let index = 0; index < files.length; index++) {
    const file = files[index] as File;
    const parts = inFolder ? pathOf(file).split("/").slice(1) : [file.name];
    put(top, parts, file);
    await draw();
  }
  return folderOf(inFolder ? (pathOf(first).split("/")[0] ?? looseName) : looseName, top);
}

/** From the chosen folder on; empty where none was chosen. */
function pathOf(file: File): string {
  return (file as File & { readonly webkitRelativePath: string }).webkitRelativePath;
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
  /** Blobs that were asked for or will be. */
  const wanted = new Set<string>();
  const poorer = new Set<Tree>();
  const find = (path: string): File | Tree | undefined => {
    let found: File | Tree | undefined = top;
    for (const part of path.split("/")) found = found instanceof Map ? inAnyCase(found, part) : undefined;
    return found;
  };
  return {
    entry: { kind: "folder", name },
    async get(path) {
      const last = path.slice(path.lastIndexOf("/") + 1);
      if (poorer.size > 0 && isUnwanted(last, wanted)) throw new Error("let go");
      if (blobName.test(last)) wanted.add(last.toLowerCase());
      const found = find(path);
      return found === undefined ? undefined : entryOf(last, found);
    },
    async list(path) {
      const found = path === "" ? top : find(path);
      if (!(found instanceof Map)) return [];
      if (poorer.has(found)) throw new Error("let go");
      return [...found].map(([child, what]) => entryOf(child, what));
    },
    async keepOnly(blobs, portion) {
      for (const blob of blobs) wanted.add(blob);
      const draw = turns();
      let gone = 0;
      const folders = [top];
      for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        for (const [child, what] of folder) {
          if (what instanceof Map) folders.push(what);
          else if (isUnwanted(child, wanted)) {
            poorer.add(folder);
            folder.delete(child);
            if (++gone % portionFiles === 0) await portion?.();
          }
          await draw();
        }
      }
      await portion?.();
    },
  };
}

function isUnwanted(name: string, wanted: ReadonlySet<string>): boolean {
  return blobName.test(name) && !wanted.has(name.toLowerCase());
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
