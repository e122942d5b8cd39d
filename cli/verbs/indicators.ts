/**
 * `bridle indicators`: what is installed, what a file holds and what of it was not understood, and putting files where
 * every check finds them.
 * @module
 */
import { readFile, rename, rm } from "node:fs/promises";
import { basename, join } from "node:path";
import {
  defangText,
  type IndicatorFileSummary,
  type IndicatorIndex,
  isPack,
  packCreatedAt,
  type Translate,
  visible,
} from "@bridle/engine";
import { createTranslate } from "@bridle/languages";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { type ReadFiles, readIndicators } from "../indicator-files.ts";
import { makeFolder } from "../make-folder.ts";
import { Problem } from "../problem.ts";
import { openPack } from "../store/contents.ts";
import { publicKeyFrom, trust, trustedKeys } from "../store/keys.ts";
import { installedFolder } from "../store/place.ts";
import { writeWhole } from "../store/store.ts";
import type { Surroundings } from "../surroundings.ts";

export interface ListOptions {
  readonly json?: boolean;
}

/** Lists older than this are worth an update. */
const oldDays = 30;
const dayMs = 86_400_000;

/** What every check looks for without being told. @throws {Problem} */
export async function listIndicators(options: ListOptions, surroundings: Surroundings): Promise<ExitCode> {
  const { index, ...read } = await readIndicators([], false, surroundings);
  const folder = installedFolder(surroundings);
  const sources = index.files.map((file) => ({ ...file, ...ageOf(file, read, surroundings.now()) }));
  if (options.json === true) {
    const counts = Object.fromEntries([...index.counts].sort(byName));
    surroundings.out.write(`${JSON.stringify({ folder, loaded: index.size, counts, sources }, undefined, 2)}\n`);
    return exitCode.ok;
  }
  const say = createTranslate(surroundings.language ?? "en");
  const lines = [say({ id: "indicators-folder", args: { path: folder } }), ""];
  if (sources.length === 0) lines.push(say({ id: "indicators-none" }), say({ id: "indicators-none-next" }));
  for (const { days, ...file } of sources) {
    const age = days === undefined ? "" : `, ${say({ id: "indicators-age", args: { days } })}`;
    lines.push(`${fileLine(file, say)}${age}`);
  }
  if (sources.length > 0) lines.push("", ...totals(index, say));
  const old = sources.filter(({ days = 0 }) => days > oldDays).length;
  if (old > 0) lines.push("", say({ id: "indicators-old", args: { count: old, days: oldDays } }));
  surroundings.out.write(`${lines.join("\n")}\n`);
  return exitCode.ok;
}

/** Since a list was fetched, put there or packed. */
function ageOf(
  { file, pack }: IndicatorFileSummary,
  { ages, files }: ReadFiles,
  now: number,
): { at?: string; days?: number } {
  const packed = files.find((one) => one.name === pack);
  const at = packed !== undefined && "pack" in packed ? packCreatedAt(packed.pack.body()) : ages.get(file);
  const time = Date.parse(at ?? "");
  return at === undefined || Number.isNaN(time) ? {} : { at, days: Math.max(0, Math.floor((now - time) / dayMs)) };
}

/** File by file: what was taken in, and what was odd or not understood, with an example. @throws {Problem} */
export async function lintIndicators(
  paths: readonly string[],
  options: ListOptions,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const { index } = await readIndicators(paths, true, surroundings);
  if (options.json === true) {
    surroundings.out.write(`${JSON.stringify({ loaded: index.size, sources: index.files }, undefined, 2)}\n`);
    return exitCode.ok;
  }
  const say = createTranslate(surroundings.language ?? "en");
  const lines: string[] = [];
  for (const file of index.files) {
    lines.push(fileLine(file, say));
    for (const { code, count, example } of file.problems) {
      lines.push(`  ${say({ id: `problem-${code}` })} (${code}, ${count})`, `    ${visible(defangText(example))}`);
    }
    lines.push("");
  }
  lines.push(...totals(index, say));
  surroundings.out.write(`${lines.join("\n")}\n`);
  return exitCode.ok;
}

export interface ImportOptions {
  /** A public key, or a file with one, that packs may be signed with from now on. */
  readonly key?: string;
}

/**
 * Copies files of indicators to where every check finds them. A pack has to be signed by a key that is trusted.
 * @throws {Problem} when one of them is none, or it cannot.
 */
export async function importIndicators(
  paths: readonly string[],
  options: ImportOptions,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const say = createTranslate(surroundings.language ?? "en");
  const folder = installedFolder(surroundings);
  const ready: { name: string; bytes: Uint8Array }[] = [];
  const given = options.key === undefined ? undefined : await publicKeyFrom(options.key);
  for (const path of paths) {
    const { onDisk, standardInput } = await readIndicators([path], true, surroundings);
    const bytes = path === "-" ? (standardInput ?? new Uint8Array()) : await readFile(path).catch(() => undefined);
    if (bytes === undefined) throw new Problem(exitCode.noInput, "error-import-folder", { name: path });
    const name = path === "-" ? `standard-input-${onDisk[0]?.sha256.slice(0, 8)}.txt` : basename(path);
    if (isPack(bytes)) await knownSigner(name, bytes, given?.text, surroundings);
    ready.push({ name: isPack(bytes) && !name.endsWith(".pack") ? `${name}.pack` : name, bytes });
  }
  if (given !== undefined && !(await trustedKeys(surroundings.environment)).some(({ text }) => text === given.text)) {
    await trust(given, surroundings.environment);
  }
  for (const { name, bytes } of ready) {
    const target = join(folder, name);
    const half = join(folder, `.${name}.new`);
    try {
      await makeFolder(folder);
      await writeWhole(half, bytes);
      await rename(half, target);
    } catch {
      await rm(half, { force: true }).catch(() => undefined);
      throw new Problem(exitCode.cannotWrite, "error-output-not-writable", { path: target });
    }
    surroundings.out.write(`${say({ id: "indicators-imported", args: { path: target } })}\n`);
  }
  return exitCode.ok;
}

/** @throws {Problem} for a pack that nobody signed, or somebody who is not known. */
async function knownSigner(
  name: string,
  bytes: Uint8Array,
  given: string | undefined,
  { environment }: Surroundings,
): Promise<void> {
  const { signer } = openPack(name, bytes);
  if (signer === undefined) throw new Problem(exitCode.usage, "error-pack-unsigned", { name });
  const known = (await trustedKeys(environment)).map(({ text }) => text);
  if (signer.text !== given && (given !== undefined || !known.includes(signer.text))) {
    throw new Problem(exitCode.usage, "error-pack-signer", { name, key: signer.text });
  }
}

function fileLine({ file, name, loaded, notUnderstood }: IndicatorFileSummary, say: Translate): string {
  return say({ id: "indicators-file", args: { file: visible(file), name: visible(name), loaded, notUnderstood } });
}

function totals(index: IndicatorIndex, say: Translate): string[] {
  const rows = [...index.counts].sort(byName).map(([type, count]) => `  ${type.padEnd(26)} ${count}`);
  return [say({ id: "indicators-total", args: { loaded: index.size } }), ...rows];
}

function byName([a]: readonly [string, number], [b]: readonly [string, number]): number {
  return a < b ? -1 : 1;
}
