/**
 * The report folder: written beside its final place and moved there when it is whole, readable by its owner alone.
 * @module
 */
import { createHash, type Hash } from "node:crypto";
import { rmSync } from "node:fs";
import { type FileHandle, lstat, open, readdir, rename, rm, rmdir, stat, unlink } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import type { ManifestFile } from "@bridle/engine";
import { exitCode } from "./exit-code.ts";
import { makeFolder } from "./make-folder.ts";
import { Problem } from "./problem.ts";
import { signatureName } from "./report-signature.ts";
import { smallFile } from "./small-file.ts";

/** A text file that is hashed while it is written. */
export interface ReportFile {
  write(text: string): Promise<void>;
  close(): Promise<void>;
}

export interface ReportFolder {
  /** Starts a file; `name` is relative, with `/`. */
  create(name: string): Promise<ReportFile>;
  writeAll(name: string, text: string): Promise<void>;
  /** Path of a working file that will not be part of the report. */
  scratch(name: string): string;
  /** Files closed so far. */
  readonly files: readonly ManifestFile[];
  /** Moves everything to its place. */
  finish(): Promise<void>;
  /** Leaves nothing behind. */
  discard(): Promise<void>;
}

const bufferedCharacters = 1 << 16;

/**
 * @throws {Problem} when the folder holds something and `force` was not given, or cannot be made. `force` replaces the
 * report that stands there, and leaves files that are none of it as they are.
 */
export async function openReportFolder(path: string, force: boolean): Promise<ReportFolder> {
  const target = resolve(path);
  const there = await entriesOf(target);
  if (there !== undefined && there.length > 0 && !force) {
    throw new Problem(exitCode.cannotWrite, "error-output-not-empty", { path });
  }
  const working = join(dirname(target), `.${basename(target)}.bridle-${process.pid}`);
  await writing(path, async () => {
    await rm(working, { recursive: true, force: true });
    await makeFolder(working);
  });
  // Also when the program is ended at once.
  const sweep = (): void => rmSync(working, { recursive: true, force: true });
  process.once("exit", sweep);
  const files: ManifestFile[] = [];

  async function create(name: string): Promise<ReportFile> {
    return writing(path, async () => {
      const full = join(working, name);
      await makeFolder(dirname(full));
      return new HashedFile(await open(full, "wx", 0o600), name, files, path);
    });
  }

  return {
    create,
    files,
    scratch: (name) => join(working, `.${name}`),
    async writeAll(name, text) {
      const file = await create(name);
      await file.write(text);
      await file.close();
    },
    finish: () => writing(path, () => moveInto(working, target, there !== undefined)),
    async discard() {
      await rm(working, { recursive: true, force: true });
      process.off("exit", sweep);
    },
  };
}

async function entriesOf(folder: string): Promise<string[] | undefined> {
  try {
    return await readdir(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw new Problem(exitCode.cannotWrite, "error-output-not-writable", { path: folder });
  }
}

async function writing<T>(path: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    if (error instanceof Problem || (error as NodeJS.ErrnoException).code === undefined) throw error;
    throw new Problem(exitCode.cannotWrite, "error-output-not-writable", { path });
  }
}

async function moveInto(working: string, target: string, exists: boolean): Promise<void> {
  if (!exists) return rename(working, target);
  if ((await readdir(target)).length === 0) {
    await rmdir(target);
    return rename(working, target);
  }
  await removeReport(target);
  // A signature of what stood there before would be none of this.
  if (!(await readdir(working)).includes(signatureName)) await rm(join(target, signatureName), { force: true });
  await moveEntries(working, target);
  await rm(working, { recursive: true, force: true });
}

const largestManifest = 16 * 1024 * 1024;
const nameInReport = /^(?:records\/)?[\w-][\w.-]*$/;

/**
 * The files that an earlier report's manifest names: what is left of one, as the records that this one is without, would
 * seem to be a part of this. A link is not followed.
 */
async function removeReport(folder: string): Promise<void> {
  const bytes = await smallFile(join(folder, "manifest.json"), largestManifest);
  if (bytes === undefined) return;
  let manifest: { readonly schema?: unknown; readonly files?: unknown } | null;
  try {
    manifest = JSON.parse(bytes.toString("utf8"));
  } catch {
    return;
  }
  if (manifest?.schema !== "bridle.manifest/1" || !Array.isArray(manifest.files)) return;
  const records = join(folder, "records");
  const hasRecords = (await lstat(records).catch(() => undefined))?.isDirectory() === true;
  for (const file of manifest.files as ({ readonly name?: unknown } | null)[]) {
    const name = file?.name;
    if (typeof name !== "string" || !nameInReport.test(name) || (name.includes("/") && !hasRecords)) continue;
    await unlink(join(folder, name)).catch(() => undefined);
  }
  if (hasRecords) await rmdir(records).catch(() => undefined);
}

async function moveEntries(from: string, to: string): Promise<void> {
  await makeFolder(to);
  for (const entry of await readdir(from)) {
    const source = join(from, entry);
    if ((await stat(source)).isDirectory()) await moveEntries(source, join(to, entry));
    else await rename(source, join(to, entry));
  }
}

class HashedFile implements ReportFile {
  readonly #handle: FileHandle;
  readonly #name: string;
  readonly #files: ManifestFile[];
  readonly #path: string;
  readonly #hash: Hash = createHash("sha256");
  #size = 0;
  #waiting: string[] = [];
  #waitingLength = 0;

  constructor(handle: FileHandle, name: string, files: ManifestFile[], path: string) {
    this.#handle = handle;
    this.#name = name;
    this.#files = files;
    this.#path = path;
  }

  async write(text: string): Promise<void> {
    this.#waiting.push(text);
    this.#waitingLength += text.length;
    if (this.#waitingLength >= bufferedCharacters) await this.#flush();
  }

  async close(): Promise<void> {
    await this.#flush();
    await this.#handle.close();
    this.#files.push({ name: this.#name, size: this.#size, sha256: this.#hash.digest("hex") });
  }

  async #flush(): Promise<void> {
    const bytes = Buffer.from(this.#waiting.join(""), "utf8");
    this.#waiting = [];
    this.#waitingLength = 0;
    this.#hash.update(bytes);
    this.#size += bytes.length;
    await writing(this.#path, () => this.#handle.writeFile(bytes));
  }
}
