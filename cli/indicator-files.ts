/**
 * Indicator files from disk: single files, folders, archives, packs, what comes in on standard input, and those that were
 * installed or fetched.
 * @module
 */
import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { allowing, type IndicatorFile, type IndicatorIndex, loadIndicators, type ManifestFile } from "@bridle/engine";
import { exitCode } from "./exit-code.ts";
import { Problem } from "./problem.ts";
import { indicatorFilesIn, sha256Of } from "./store/contents.ts";
import { type FoundFile, findFiles } from "./store/find-files.ts";
import { installedFolder } from "./store/place.ts";
import type { Surroundings } from "./surroundings.ts";

const largestBytes = 512 * 1024 * 1024;
/** The path of standard input, and what reports call it. */
const inputPath = "-";
const inputName = "standard-input";

/** What reading needs of the world. `standardInput` is what was read from it before, by another thread. */
export interface IndicatorPlaces extends Pick<Surroundings, "environment"> {
  readonly input?: Surroundings["input"];
  readonly standardInput?: Uint8Array | undefined;
}

export interface ReadFiles {
  /** As the engine takes them. */
  readonly files: readonly IndicatorFile[];
  /** Those of one file or archive that was named, each of which has to hold something. */
  readonly named: readonly { readonly name: string; readonly members: ReadonlySet<string> }[];
  /** As they lie on disk. */
  readonly onDisk: readonly ManifestFile[];
  /** When each was fetched or put there, by its name. */
  readonly ages: ReadonlyMap<string, string>;
  readonly standardInput?: Uint8Array;
}

export interface ReadIndicators extends ReadFiles {
  readonly index: IndicatorIndex;
}

/**
 * Loads every file of the given paths (folders are searched), and the installed ones unless `only`. Values in the files
 * of `allow` are not reported.
 * @throws {Problem} for a path that is not there, for a named file that holds no indicators at all, and for a fetched one
 * that is no longer what was fetched.
 */
export async function readIndicators(
  paths: readonly string[],
  only: boolean,
  places: IndicatorPlaces,
  allow: readonly string[] = [],
): Promise<ReadIndicators> {
  const read = await readIndicatorFiles(paths, only, places);
  const index = loadIndicators(read.files);
  const none = new Set(
    index.files.filter(({ problems }) => problems.some(({ code }) => code === "not-an-indicator-file")).map(keyOf),
  );
  const there = new Set(index.files.map(keyOf));
  for (const { name, members } of read.named) {
    const some = [...members].some((sha256) => there.has(sha256) && !none.has(sha256));
    if (!some) throw new Problem(exitCode.usage, "error-indicator-file", { name });
  }
  if (allow.length === 0) return { ...read, index };
  const known = await readIndicators(allow, true, places);
  return { ...read, onDisk: [...read.onDisk, ...known.onDisk], index: allowing(index, known.files) };
}

/** A pack's files are told of one by one, and belong to it by its name. */
function keyOf({ sha256, pack }: { readonly sha256: string; readonly pack?: string }): string {
  return pack === undefined ? sha256 : `pack ${pack}`;
}

/** The same without loading them. @throws {Problem} */
export async function readIndicatorFiles(
  paths: readonly string[],
  only: boolean,
  places: IndicatorPlaces,
): Promise<ReadFiles> {
  const found: FoundFile[] = [];
  const folders: { name: string; files: ReadonlySet<string>; members: Set<string> }[] = [];
  if (!only) await findFiles(installedFolder(places), found).catch(absent);
  for (const path of paths) {
    const about = path === inputPath ? undefined : await stat(path).catch(() => undefined);
    if (about?.isDirectory()) {
      const before = found.length;
      await findFiles(path, found);
      // Whoever names a folder relies on what is in it.
      if (found.length === before) throw new Problem(exitCode.usage, "error-indicator-file", { name: path });
      folders.push({ name: path, files: new Set(found.slice(before).map((file) => file.path)), members: new Set() });
    } else if (about !== undefined || path === inputPath) {
      const at = about === undefined ? {} : { at: about.mtime.toISOString() };
      found.push({ path, name: path === inputPath ? inputName : basename(path), named: true, ...at });
    } else throw new Problem(exitCode.noInput, "error-path-absent", { name: path });
  }
  const seen = new Map<string, ManifestFile>();
  const keys = new Map<string, readonly string[]>();
  const files: IndicatorFile[] = [];
  const named: { name: string; members: Set<string> }[] = [];
  const ages = new Map<string, string>();
  let standardInput = places.standardInput;
  for (const file of found) {
    if (file.path === inputPath) standardInput ??= await all(places.input);
    const bytes = file.path === inputPath ? (standardInput ?? new Uint8Array()) : await contents(file.path);
    const sha256 = sha256Of(bytes);
    if (file.sha256 !== undefined && file.sha256 !== sha256) {
      throw new Problem(exitCode.noInput, "error-store-changed", { name: file.path });
    }
    // The same file named twice is one file.
    const isNew = !seen.has(sha256);
    if (isNew) seen.set(sha256, { name: file.name, size: bytes.length, sha256 });
    const members = isNew ? await indicatorFilesIn(file.name, bytes, file.named) : [];
    if (isNew) keys.set(sha256, members.map(memberKey));
    for (const folder of folders) {
      if (folder.files.has(file.path)) for (const key of keys.get(sha256) ?? []) folder.members.add(key);
    }
    if (!isNew) continue;
    files.push(...members);
    for (const member of members) {
      if (file.at !== undefined) ages.set(member.name, file.at);
    }
    if (file.named) named.push({ name: file.name, members: new Set(members.map(memberKey)) });
  }
  named.push(...folders);
  return {
    files,
    named,
    onDisk: [...seen.values()],
    ages,
    ...(standardInput === undefined ? {} : { standardInput }),
  };
}

function memberKey(member: IndicatorFile): string {
  return "pack" in member ? `pack ${member.name}` : member.sha256;
}

/** A folder that is not there holds nothing; a store that is there and broken is said. */
function absent(error: unknown): void {
  if (error instanceof Problem) throw error;
}

async function contents(path: string): Promise<Uint8Array> {
  try {
    if ((await stat(path)).size > largestBytes) throw new Error("too large");
    return await readFile(path);
  } catch {
    throw new Problem(exitCode.noInput, "error-path-absent", { name: path });
  }
}

async function all(input: Surroundings["input"] | undefined): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of input ?? []) {
    const bytes = typeof chunk === "string" ? Buffer.from(chunk) : chunk;
    size += bytes.length;
    if (size > largestBytes) throw new Problem(exitCode.noInput, "error-path-absent", { name: inputPath });
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}
