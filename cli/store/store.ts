/**
 * Where fetched lists lie: one folder for each update, and one small file that says which of them counts. That file is
 * replaced by renaming, so that whoever reads, at any moment and after any crash, finds one whole update.
 * @module
 */
import { randomBytes } from "node:crypto";
import { open, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { makeFolder } from "../make-folder.ts";

/** In the folder of installed clues. */
export const storeFolder = "fetched";
/** A folder that holds this file is a store, wherever it lies. */
export const pointerName = "bridle-store.json";
const lockName = "lock.json";

/** One file as it was fetched: pinned by its hash. */
export interface LockedFile {
  readonly file: string;
  /** As the index calls it. */
  readonly name: string;
  readonly url: string;
  readonly sha256: string;
  readonly size: number;
  readonly fetchedAt: string;
  readonly references?: readonly string[];
}

export interface Lock {
  readonly schema: "bridle.indicators-lock/1";
  /** When the last update ended that found these files. */
  readonly updatedAt: string;
  readonly index: { readonly source: string; readonly sha256: string };
  readonly files: readonly LockedFile[];
}

interface Pointer {
  readonly schema: "bridle.store/1";
  readonly current: string;
  readonly previous?: string;
}

export interface Update {
  readonly folder: string;
  readonly lock: Lock;
}

const largestLock = 16 * 1024 * 1024;
const updateForm = /^update-\d{8}T\d{6}Z-[0-9a-f]{8}$/;
const fileForm = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,199}$/;

/** A store that is there and cannot be used: never the same as none. */
export class BrokenStore extends Error {
  override readonly name = "BrokenStore";
}

/**
 * The update that counts, or the one before it; undefined where nothing was ever fetched.
 * @throws {BrokenStore}
 */
export async function readStore(store: string, which: "current" | "previous" = "current"): Promise<Update | undefined> {
  const pointer = await readPointer(store);
  const name = pointer?.[which];
  if (name === undefined) return undefined;
  const folder = join(store, name);
  const text = await textOf(join(folder, lockName));
  const lock = text === undefined ? undefined : lockFrom(text);
  if (lock === undefined) throw new BrokenStore(join(folder, lockName));
  return { folder, lock };
}

async function readPointer(store: string): Promise<Pointer | undefined> {
  const path = join(store, pointerName);
  const text = await textOf(path);
  if (text === undefined) return undefined;
  const value = parsed(text);
  const names = [value?.["current"], ...(value?.["previous"] === undefined ? [] : [value["previous"]])];
  const good = value?.["schema"] === "bridle.store/1" && names.every((name) => updateForm.test(String(name)));
  if (!good) throw new BrokenStore(path);
  return value as unknown as Pointer;
}

/** Undefined for a text that is no lock file. */
export function lockFrom(text: string): Lock | undefined {
  const value = parsed(text);
  if (value?.["schema"] !== "bridle.indicators-lock/1" || !Array.isArray(value["files"])) return undefined;
  const good = value["files"].every(
    (one: Partial<LockedFile> | null) =>
      fileForm.test(String(one?.file)) &&
      /^[0-9a-f]{64}$/.test(String(one?.sha256)) &&
      typeof one?.url === "string" &&
      typeof one.name === "string",
  );
  return good && typeof value["updatedAt"] === "string" ? (value as unknown as Lock) : undefined;
}

/** A folder in which the next update is put together. Nobody reads it before it is committed. */
export interface Draft {
  readonly folder: string;
  /** Makes it the one that counts; the one before is kept, older ones are removed. */
  commit(lock: Lock): Promise<void>;
  discard(): Promise<void>;
}

export async function newDraft(store: string): Promise<Draft> {
  await makeFolder(store);
  const mark = randomBytes(4).toString("hex");
  const folder = join(store, `new-${mark}`);
  await makeFolder(folder);
  return {
    folder,
    discard: () => rm(folder, { recursive: true, force: true }),
    async commit(lock) {
      const before = await readPointer(store).catch(() => undefined);
      await writeWhole(join(folder, lockName), lockText(lock));
      await syncFolder(folder);
      const name = `update-${lock.updatedAt.replace(/[-:]|\.\d+/g, "")}-${mark}`;
      await rename(folder, join(store, name));
      await point(store, { current: name, ...(before === undefined ? {} : { previous: before.current }) });
      await sweep(store, [name, before?.current]);
    },
  };
}

/** Notes that the files that count were found again as they are. */
export async function confirm(update: Update, lock: Lock): Promise<void> {
  const half = join(update.folder, ".lock.new");
  await writeWhole(half, lockText(lock));
  await rename(half, join(update.folder, lockName));
}

/** Exchanges the update that counts with the one before it; undefined where there is none to go back to. */
export async function goBack(store: string): Promise<Update | undefined> {
  const pointer = await readPointer(store);
  if (pointer?.previous === undefined) return undefined;
  const update = await readStore(store, "previous");
  await point(store, { current: pointer.previous, previous: pointer.current });
  return update;
}

async function point(store: string, pointer: Omit<Pointer, "schema">): Promise<void> {
  const half = join(store, `.${pointerName}.new`);
  await writeWhole(half, `${JSON.stringify({ schema: "bridle.store/1", ...pointer }, undefined, 2)}\n`);
  await rename(half, join(store, pointerName));
  await syncFolder(store);
}

/** What crashed updates left goes too: whoever updates holds the store for itself. */
async function sweep(store: string, kept: readonly (string | undefined)[]): Promise<void> {
  for (const name of await readdir(store)) {
    if (kept.includes(name) || !/^(?:update|new)-/.test(name)) continue;
    // An old folder that cannot be removed makes no update fail.
    await rm(join(store, name), { recursive: true, force: true }).catch(() => undefined);
  }
}

function lockText(lock: Lock): string {
  return `${JSON.stringify(lock, undefined, 2)}\n`;
}

/** On the disk before it is renamed, so that no crash leaves an empty file of the right name. */
export async function writeWhole(path: string, contents: string | Uint8Array): Promise<void> {
  const file = await open(path, "w", 0o600);
  try {
    await file.writeFile(contents);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Not every system can; those that cannot do it themselves. */
async function syncFolder(path: string): Promise<void> {
  try {
    const folder = await open(path, "r");
    await folder.sync().finally(() => folder.close());
  } catch {}
}

async function textOf(path: string): Promise<string | undefined> {
  try {
    if ((await stat(path)).size > largestLock) throw new BrokenStore(path);
    return await readFile(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw new BrokenStore(path);
  }
}

function parsed(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

/** A name for a fetched file, told apart from those taken already. */
export function fileNameFor(url: string, taken: ReadonlySet<string>): string {
  const parts = new URL(url).pathname
    .split("/")
    .map((part) => plain(part))
    .filter((part) => part !== "");
  const last = parts.at(-1) ?? "list";
  const own = fileForm.test(last) ? last : `list-${last}`.slice(0, 200);
  if (!taken.has(own.toLowerCase())) return own;
  const [owner = "", repo = ""] = parts;
  const longer = `${owner}-${repo}-${own}`.replace(/^[.-]+/, "").slice(-150);
  for (let number = 1; ; number++) {
    const name = number === 1 ? longer : `${number}-${longer}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

function plain(part: string): string {
  let text = part;
  try {
    text = decodeURIComponent(part);
  } catch {}
  return text
    .replace(/[^A-Za-z0-9._-]+/g, "-")
    .replace(/^[.-]+/, "")
    .slice(0, 120);
}
