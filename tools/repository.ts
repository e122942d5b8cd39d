/**
 * Where things are in this repository, and how its tools start other programs.
 * @module
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

/** Absolute path of the repository. Tools run bundled under `build/tools`, tests from source: both lie below it. */
export const root = findRoot(import.meta.dirname);

function findRoot(from: string): string {
  for (let folder = from; ; folder = dirname(folder)) {
    if (existsSync(join(folder, "biome.json"))) return folder;
    if (folder === dirname(folder)) throw new Error(`no repository above ${from}`);
  }
}

export interface Outcome {
  readonly code: number;
  /** What it wrote to both streams; empty when it wrote to the terminal itself. */
  readonly output: string;
}

/**
 * Runs a script with the Node that runs this one. `quiet` keeps what it writes instead of showing it; after `minutes` it
 * is ended and counts as failed.
 */
export function runNode(
  args: readonly string[],
  options: { quiet?: boolean; env?: Readonly<Record<string, string>>; minutes?: number } = {},
): Outcome {
  const result = spawnSync(process.execPath, args, {
    cwd: root,
    env: { ...process.env, ...options.env },
    stdio: options.quiet === true ? "pipe" : "inherit",
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
    ...(options.minutes === undefined ? {} : { timeout: options.minutes * 60_000, killSignal: "SIGKILL" }),
  });
  if (result.error !== undefined && (result.error as NodeJS.ErrnoException).code !== "ETIMEDOUT") throw result.error;
  return { code: result.status ?? 1, output: `${result.stdout ?? ""}${result.stderr ?? ""}` };
}

/** The start script of a development dependency, so that no shell and no PATH is needed to run it. */
export const programs = {
  biome: join(root, "node_modules", "@biomejs", "biome", "bin", "biome"),
  knip: join(root, "node_modules", "knip", "bin", "knip.js"),
  tsc: join(root, "node_modules", "typescript", "bin", "tsc"),
  vitest: join(root, "node_modules", "vitest", "vitest.mjs"),
} as const;
