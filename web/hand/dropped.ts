/**
 * What was dropped on the page, looked into only where it is asked for. A folder comes as a handle of the File System
 * standard (https://fs.spec.whatwg.org) where the browser gives one, as Chromium lets no page from a disk read the older
 * entries (https://wicg.github.io/entries-api/); as such an entry elsewhere.
 * @module
 */
import type { Entry } from "../messages.ts";
import { type Chosen, chosenFile, together } from "./chosen.ts";

/** Chromium's way to a handle; it is not in every browser. */
interface WithHandle {
  getAsFileSystemHandle?(): Promise<FileSystemHandle | null>;
}

/** Has to be called while the drop is being told of: afterwards the browser forgets it. */
export async function dropped(transfer: DataTransfer, looseName: string): Promise<Chosen | undefined> {
  const items = [...transfer.items].filter(({ kind }) => kind === "file");
  const each = await Promise.all(items.map(droppedOne));
  const found = each.filter((one) => one !== undefined);
  return found.length > 1 ? together(looseName, found) : found[0];
}

/** Everything that the browser forgets is asked for before anything is waited for. */
async function droppedOne(item: DataTransferItem): Promise<Chosen | undefined> {
  const entry = item.webkitGetAsEntry() ?? undefined;
  const file = item.getAsFile();
  if (!isFolder(entry)) return file === null ? undefined : chosenFile(file);
  const handle = await (item as WithHandle).getAsFileSystemHandle?.().catch(() => null);
  return handle?.kind === "directory" ? handleFolder(handle as FileSystemDirectoryHandle) : droppedFolder(entry);
}

function handleFolder(top: FileSystemDirectoryHandle): Chosen {
  const folderAt = async (path: string): Promise<FileSystemDirectoryHandle | undefined> => {
    let folder: FileSystemDirectoryHandle | undefined = top;
    for (const part of path === "" ? [] : path.split("/")) {
      folder = await folder?.getDirectoryHandle(part).catch(absent);
    }
    return folder;
  };
  return {
    entry: { kind: "folder", name: top.name },
    async get(path) {
      const cut = path.lastIndexOf("/");
      const name = path.slice(cut + 1);
      const folder = await folderAt(path.slice(0, Math.max(0, cut)));
      const file = await folder?.getFileHandle(name).catch(absent);
      if (file !== undefined) return { kind: "file", name, file: await file.getFile() };
      return (await folder?.getDirectoryHandle(name).catch(absent)) && { kind: "folder", name };
    },
    async list(path) {
      const found: Promise<Entry>[] = [];
      for await (const handle of (await folderAt(path))?.values() ?? []) found.push(entryOfHandle(handle));
      return Promise.all(found);
    },
  };
}

async function entryOfHandle(handle: FileSystemHandle): Promise<Entry> {
  const { name } = handle;
  if (handle.kind === "directory") return { kind: "folder", name };
  return { kind: "file", name, file: await (handle as FileSystemFileHandle).getFile() };
}

/** A name that is not there, or is the other of file and folder; anything else is thrown on. */
function absent(error: unknown): undefined {
  const name = error instanceof Error ? error.name : "";
  if (name !== "NotFoundError" && name !== "TypeMismatchError" && name !== "TypeError") throw error;
}

function isFolder(entry: FileSystemEntry | undefined): entry is FileSystemDirectoryEntry {
  return entry?.isDirectory === true;
}

function droppedFolder(top: FileSystemDirectoryEntry): Chosen {
  return {
    entry: { kind: "folder", name: top.name },
    async get(path) {
      const found = await at(top, path);
      return found === undefined ? undefined : entryOf(found);
    },
    async list(path) {
      const folder = path === "" ? top : await at(top, path);
      if (!isFolder(folder)) return [];
      return Promise.all((await childrenOf(folder)).map(entryOf));
    },
  };
}

async function at(top: FileSystemDirectoryEntry, path: string): Promise<FileSystemEntry | undefined> {
  const file = await new Promise<FileSystemEntry | undefined>((resolve) =>
    top.getFile(path, {}, resolve, () => resolve(undefined)),
  );
  if (file !== undefined) return file;
  return new Promise((resolve) => top.getDirectory(path, {}, resolve, () => resolve(undefined)));
}

/** The browser gives them a hundred at a time. */
async function childrenOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const found: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return found;
    found.push(...some);
  }
}

async function entryOf(entry: FileSystemEntry): Promise<Entry> {
  if (entry.isDirectory) return { kind: "folder", name: entry.name };
  const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject));
  return { kind: "file", name: entry.name, file };
}
