/**
 * Finds the backup in what was handed over: the folder itself, or a folder above it. Judged by what lies in a folder,
 * never by the folder's name.
 * @module
 */
import type { Limits } from "../../bytes/limits.ts";
import { isReadError } from "../../bytes/read-error.ts";
import type { HandOver, HandOverFile, HandOverFolder } from "../../model/evidence.ts";

/** The backup's own files, next to the blobs. */
export const rootFileNames = ["Info.plist", "Manifest.plist", "Status.plist", "Manifest.db", "Manifest.mbdb"] as const;
export type RootFileName = (typeof rootFileNames)[number];

export interface BackupFolder {
  readonly folder: HandOverFolder;
  /** Path from what was handed over; empty when it is the folder itself. */
  readonly path: string;
  readonly files: ReadonlyMap<RootFileName, HandOverFile>;
}

/** Folders looked into below the one handed over, and how far down: `MobileSync/Backup/…`, in a folder of its own. */
const mostChildren = 2000;
const deepest = 3;
/** A backup that has lost its lists still has folders named by two digits; so many of them are no chance. */
const fewestShelves = 8;
const shelfName = /^[0-9a-f]{2}$/i;

/**
 * Every backup in the folder itself or, when it is none, on the next level below it that has any.
 * @throws {ReadError} `not-permitted` when the folder cannot be listed.
 */
export async function findBackups(hand: HandOver, limits: Limits): Promise<BackupFolder[]> {
  if (hand.kind !== "folder") return [];
  const itself = await backupIn(hand, "");
  if (itself !== undefined) return [itself];
  const left = { entries: limits.entries, folders: mostChildren };
  let level: { folder: HandOverFolder; path: string }[] = [{ folder: hand, path: "" }];
  for (let depth = 1; depth <= deepest && level.length > 0; depth++) {
    const found: BackupFolder[] = [];
    const below: typeof level = [];
    for (const above of level) {
      const listed = foldersIn(above, left);
      const children = depth === 1 ? await listed : ((await tolerant(() => listed)) ?? []);
      if (children.filter(({ folder }) => shelfName.test(folder.name)).length >= fewestShelves) {
        const backup = await withoutLists(above, children);
        if (backup !== undefined) {
          found.push(backup);
          continue;
        }
      }
      for (const child of children) {
        const backup = await tolerant(() => backupIn(child.folder, child.path));
        if (backup === undefined) below.push(child);
        else found.push(backup);
      }
    }
    if (found.length > 0) return found.sort((a, b) => (a.path < b.path ? -1 : 1));
    level = below;
  }
  return [];
}

interface Left {
  entries: number;
  folders: number;
}

async function foldersIn(
  { folder, path }: { folder: HandOverFolder; path: string },
  left: Left,
): Promise<{ folder: HandOverFolder; path: string }[]> {
  const found: { folder: HandOverFolder; path: string }[] = [];
  if (left.entries <= 0 || left.folders <= 0) return found;
  for await (const child of folder.list()) {
    if (--left.entries < 0 || left.folders <= 0) break;
    // What lies behind a link lies elsewhere too, or leads in a circle.
    if (child.kind !== "folder" || (child.linked === true && path !== "")) continue;
    left.folders--;
    found.push({ folder: child, path: path === "" ? child.name : `${path}/${child.name}` });
  }
  return found;
}

/** Folders of blobs without what says whose they are: a backup that was copied in part. */
async function withoutLists(
  { folder, path }: { folder: HandOverFolder; path: string },
  children: readonly { folder: HandOverFolder }[],
): Promise<BackupFolder | undefined> {
  for (const { folder: shelf } of children.filter((child) => shelfName.test(child.folder.name)).slice(0, 3)) {
    const blob = new RegExp(`^${shelf.name}[0-9a-f]{38}$`, "i");
    for await (const { name } of shelf.list()) {
      if (!blob.test(name)) break;
      return { folder, path, files: await filesIn(folder) };
    }
  }
  return undefined;
}

async function backupIn(folder: HandOverFolder, path: string): Promise<BackupFolder | undefined> {
  const files = await filesIn(folder);
  const index = files.has("Manifest.db") || files.has("Manifest.mbdb");
  const lists = ["Info.plist", "Manifest.plist", "Status.plist"] as const;
  const facts = lists.filter((name) => files.has(name));
  // All three lists without an index are a backup too, one that has lost it; opening it says so.
  return (index && facts.some((name) => name !== "Status.plist")) || facts.length === lists.length
    ? { folder, path, files }
    : undefined;
}

async function filesIn(folder: HandOverFolder): Promise<Map<RootFileName, HandOverFile>> {
  const files = new Map<RootFileName, HandOverFile>();
  for (const name of rootFileNames) {
    const file = await tolerant(() => folder.get(name));
    if (file?.kind === "file") files.set(name, file);
  }
  return files;
}

/** A child that cannot be looked into is no reason not to look into its neighbours. */
async function tolerant<T>(look: () => Promise<T | undefined>): Promise<T | undefined> {
  try {
    return await look();
  } catch (error) {
    if (!isReadError(error)) throw error;
    return undefined;
  }
}

/** A blob, with its path in the backup's folder. */
export interface Blob {
  readonly path: string;
  readonly file: HandOverFile;
}

/** Where a blob lies: in a folder of its first two digits, or, before iOS 10, in the backup's folder itself. */
export async function blobOf(folder: HandOverFolder, id: string): Promise<Blob | undefined> {
  for (const path of [`${id.slice(0, 2)}/${id}`, id]) {
    const found = await folder.get(path);
    if (found?.kind === "file") return { path, file: found };
  }
  return undefined;
}
