import { mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import type { OpenedEvidence } from "./evidence.ts";
import { usualJobs } from "./usual-jobs.ts";

const folder = mkdtempSync(join(tmpdir(), "bridle-jobs-"));
const script = pathToFileURL(join(folder, "worker.js"));
writeFileSync(script, "");
for (const [name, size] of [
  ["small.zip", 1e6],
  ["large.zip", 3e7],
] as const) {
  writeFileSync(join(folder, name), "");
  truncateSync(join(folder, name), size);
}
afterAll(() => rmSync(folder, { recursive: true }));

const opened = (kind: string, fileCount: number, name: string, part?: number): OpenedEvidence => ({
  evidence: { kind, fileCount } as OpenedEvidence["evidence"],
  path: join(folder, name),
  ...(part === undefined ? {} : { part }),
});

const large = { processors: 8, memory: 16e9 };
const backup = opened("ios-backup", 200_000, "backup");

describe("threads where nobody said how many", () => {
  it.each<[string, OpenedEvidence]>([
    ["a small backup", opened("ios-backup", 500, "backup")],
    ["a small report", opened("android-bugreport", 9, "small.zip")],
    ["a report in an acquisition", opened("android-bugreport", 9, "large.zip", 0)],
    ["a report that is gone", opened("android-bugreport", 9, "none.zip")],
    ["an archive of an iPhone", opened("ios-sysdiagnose", 90_000, "large.zip")],
  ])("are one for %s", async (_, one) => expect(await usualJobs(script, [one], large)).toBe(1));

  it("are several for a large backup or report, as the machine has room", async () => {
    expect(await usualJobs(script, [backup], large)).toBe(3);
    expect(await usualJobs(script, [backup], { ...large, memory: 4e9 })).toBe(2);
    expect(await usualJobs(script, [opened("android-bugreport", 9, "large.zip")], large)).toBe(2);
  });

  it("are one on a machine with few processors", async () => {
    expect(await usualJobs(script, [backup], { ...large, processors: 2 })).toBe(1);
  });

  it("are one where there is nothing for another to run", async () => {
    const none = pathToFileURL(join(folder, "none.js"));
    expect(await usualJobs(none, [backup], large)).toBe(1);
  });
});
