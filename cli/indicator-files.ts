/**
 * Indicator files from disk: single files, folders, and those that were installed.
 * @module
 */
import { createHash } from "node:crypto";
import { readdir, readFile, stat } from "node:fs/promises";
import { homedir } from "node:os";
import { basename, join, relative, sep } from "node:path";
import { type IndicatorIndex, loadIndicators, type ManifestFile } from "@bridle/engine";
import { exitCode } from "./exit-code.ts";
import { Problem } from "./problem.ts";
import type { Surroundings } from "./surroundings.ts";

/** In a folder. A file that is named itself may be called as it likes. */
const extensions = [".stix2", ".stix", ".json", ".yaml", ".yml", ".csv", ".txt"];
const deepest = 12;
const mostFiles = 10_000;
const largestBytes = 512 * 1024 * 1024;

interface Found {
  readonly path: string;
  /** What reports call it: the file's name, with its folders below the one that was named. */
  readonly name: string;
  /** Named by the person herself, so that it has to be one. */
  readonly named: boolean;
}

/** Where indicators are installed for this person, by the custom of the system; `BRIDLE_INDICATORS` names another. */
export function installedFolder({ environment }: Pick<Surroundings, "environment">): string {
  const named = environment["BRIDLE_INDICATORS"];
  if (named !== undefined && named !== "") return named;
  if (process.platform === "win32") return join(environment["LOCALAPPDATA"] ?? homedir(), "Bridle", "indicators");
  if (process.platform === "darwin") return join(homedir(), "Library", "Application Support", "Bridle", "indicators");
  return join(environment["XDG_DATA_HOME"] || join(homedir(), ".local", "share"), "bridle", "indicators");
}

export interface ReadIndicators {
  readonly index: IndicatorIndex;
  /** The files as they lie on disk. */
  readonly files: readonly ManifestFile[];
}

/**
 * Loads every file of the given paths (folders are searched), and the installed ones unless `only`.
 * @throws {Problem} for a path that is not there, and for a named file that holds no indicators at all.
 */
export async function readIndicators(
  paths: readonly string[],
  only: boolean,
  surroundings: Pick<Surroundings, "environment">,
): Promise<ReadIndicators> {
  const found: Found[] = [];
  if (!only) await search(installedFolder(surroundings), found).catch(() => undefined);
  for (const path of paths) {
    const about = await stat(path).catch(() => undefined);
    if (about === undefined) throw new Problem(exitCode.noInput, "error-path-absent", { name: path });
    if (about.isDirectory()) await search(path, found);
    else found.push({ path, name: basename(path), named: true });
  }
  const files = new Map<string, { name: string; sha256: string; size: number; text: string; named: boolean }>();
  for (const { path, name, named } of found) {
    const bytes = await contents(path);
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    // The same file named twice is one file.
    if (!files.has(sha256))
      files.set(sha256, { name, sha256, size: bytes.length, text: bytes.toString("utf8"), named });
  }
  const index = loadIndicators(
    [...files.values()].map(({ name, sha256, text, named }) => ({
      name,
      sha256,
      text,
      maybe: !named && mayBeOther(name),
    })),
  );
  for (const summary of index.files) {
    const named = files.get(summary.sha256)?.named === true;
    if (named && summary.problems.some(({ code }) => code === "not-an-indicator-file")) {
      throw new Problem(exitCode.usage, "error-indicator-file", { name: summary.file });
    }
  }
  return { index, files: [...files.values()].map(({ name, size, sha256 }) => ({ name, size, sha256 })) };
}

/** Forms that other things come in too: notes, licences, tables of something else. */
function mayBeOther(name: string): boolean {
  return !/\.stix2?$/i.test(name);
}

async function contents(path: string): Promise<Buffer> {
  try {
    if ((await stat(path)).size > largestBytes) throw new Error("too large");
    return await readFile(path);
  } catch {
    throw new Problem(exitCode.noInput, "error-path-absent", { name: path });
  }
}

/** Sorted by name, so that the order on disk never shows in a report. */
async function search(folder: string, found: Found[], top = folder, depth = 0): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (found.length >= mostFiles) return;
    const path = join(folder, entry.name);
    if (entry.isDirectory() && depth < deepest) await search(path, found, top, depth + 1);
    else if (entry.isFile() && extensions.some((extension) => entry.name.toLowerCase().endsWith(extension))) {
      found.push({ path, name: relative(top, path).split(sep).join("/"), named: false });
    }
  }
}
