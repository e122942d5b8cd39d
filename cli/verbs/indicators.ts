/**
 * `bridle indicators`: what is installed, what a file holds and what of it was not understood, and putting files where
 * every check finds them.
 * @module
 */
import { copyFile, mkdir, rename, rm } from "node:fs/promises";
import { basename, join } from "node:path";
import { defangText, type IndicatorFileSummary, type IndicatorIndex, type Translate, visible } from "@bridle/engine";
import { createTranslate } from "@bridle/languages";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { installedFolder, readIndicators } from "../indicator-files.ts";
import { Problem } from "../problem.ts";
import type { Surroundings } from "../surroundings.ts";

export interface ListOptions {
  readonly json?: boolean;
}

/** What every check looks for without being told. @throws {Problem} */
export async function listIndicators(options: ListOptions, surroundings: Surroundings): Promise<ExitCode> {
  const { index } = await readIndicators([], false, surroundings);
  const folder = installedFolder(surroundings);
  if (options.json === true) {
    const counts = Object.fromEntries([...index.counts].sort(byName));
    surroundings.out.write(
      `${JSON.stringify({ folder, loaded: index.size, counts, sources: index.files }, undefined, 2)}\n`,
    );
    return exitCode.ok;
  }
  const say = createTranslate("en");
  const lines = [say({ id: "indicators-folder", args: { path: folder } }), ""];
  if (index.files.length === 0) lines.push(say({ id: "indicators-none" }), say({ id: "error-no-indicators-next" }));
  for (const file of index.files) lines.push(fileLine(file, say));
  if (index.files.length > 0) lines.push("", ...totals(index, say));
  surroundings.out.write(`${lines.join("\n")}\n`);
  return exitCode.ok;
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
  const say = createTranslate("en");
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

/** Copies files of indicators to where every check finds them. @throws {Problem} when one of them is none, or it cannot. */
export async function importIndicators(paths: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const say = createTranslate("en");
  const folder = installedFolder(surroundings);
  for (const path of paths) await readIndicators([path], true, surroundings);
  for (const path of paths) {
    const name = basename(path);
    const target = join(folder, name);
    const half = join(folder, `.${name}.new`);
    try {
      await mkdir(folder, { recursive: true });
      await copyFile(path, half);
      await rename(half, target);
    } catch {
      await rm(half, { force: true }).catch(() => undefined);
      throw new Problem(exitCode.cannotWrite, "error-output-not-writable", { path: target });
    }
    surroundings.out.write(`${say({ id: "indicators-imported", args: { path: target } })}\n`);
  }
  return exitCode.ok;
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
