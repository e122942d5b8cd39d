/**
 * The built program as a process: what becomes of its answer where its output cannot be written, or nobody reads it.
 */
import { spawnSync } from "node:child_process";
import { closeSync, existsSync, openSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildConstants } from "../tools/build-constants.ts";
import { bundle } from "../tools/bundle.ts";
import { root } from "../tools/repository.ts";
import { reportByHand } from "./report-by-hand.ts";

const noFullDevice = !existsSync("/dev/full");
const banner =
  'import { createRequire as makeRequire } from "node:module";\nconst require = makeRequire(import.meta.url);';

describe.skipIf(noFullDevice)("the program (needs /dev/full)", () => {
  let folder: string;
  let program: string;
  let report: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "bridle-streams-"));
    program = join(folder, "bridle.mjs");
    report = join(folder, "report");
    const define = buildConstants("source");
    await bundle({ entry: "cli/bridle.ts", out: relative(root, program), withPackages: true, banner, define });
    await reportByHand(report, { "report.json": "{}" });
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  /** Exit code and error output, with one of the two streams on a disk that is full. */
  function onFullDisk(stream: "out" | "err", ...words: string[]): [number | null, string] {
    const full = openSync("/dev/full", "w");
    const stdio = ["ignore", stream === "out" ? full : "pipe", stream === "err" ? full : "pipe"] as const;
    const { status, stderr } = spawnSync(process.execPath, [program, ...words], {
      stdio: [...stdio],
      encoding: "utf8",
    });
    closeSync(full);
    return [status, stderr ?? ""];
  }

  it("says that its answer could not be written, and not that something differs", () => {
    const [code, said] = onFullDisk("out", "verify", report);
    expect([code, said]).toEqual([73, expect.stringContaining("cannot be written")]);
    expect(said).not.toContain(" at ");
    expect(onFullDisk("out", "--version")[0]).toBe(73);
  });

  it("keeps its answer where only its errors cannot be written", () => {
    expect(onFullDisk("err", "verify", report)[0]).toBe(0);
    expect(onFullDisk("err", "verify", join(folder, "nowhere"))[0]).toBe(66);
  });
});
