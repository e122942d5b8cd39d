/**
 * A real archive of somebody's own phone, or a published one, named in `BRIDLE_TEST_SYSDIAGNOSE`. What a real phone shows
 * and a synthetic one does not comes out here first.
 */
import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sysdiagnoseIndicators, writeStixBundle } from "@bridle/corpus";
import type { Report } from "@bridle/engine";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { run } from "./captured.ts";

const archive = process.env["BRIDLE_TEST_SYSDIAGNOSE"];
const isThere = archive !== undefined && archive !== "" && existsSync(archive);

describe.skipIf(!isThere)("a real sysdiagnose (skipped where BRIDLE_TEST_SYSDIAGNOSE names none)", () => {
  let folder: string;
  let report: Report;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "bridle-real-sysdiagnose-"));
    const list = join(folder, "example.stix2");
    await writeFile(list, await writeStixBundle(sysdiagnoseIndicators));
    const words = ["check", archive ?? "", "--indicators", list, "--only-indicators", "--json", "--yes"];
    const { out } = await run(words, { environment: { BRIDLE_INDICATORS: "/nowhere" } });
    report = JSON.parse(out) as Report;
  }, 600_000);
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it("is known for what it is, with phone and time", () => {
    expect(report.evidence).toMatchObject([{ kind: "ios-sysdiagnose" }]);
    const [evidence] = report.evidence;
    expect([evidence?.device.osVersion, evidence?.device.build, evidence?.takenAt]).not.toContain(undefined);
  });

  it("has no part that cannot be read without a reason", () => {
    const unexplained = report.ledger.filter(
      ({ status, notes }) => status !== "read" && status !== "absent" && notes.length === 0,
    );
    expect(unexplained.map(({ artifact, status }) => [artifact, status])).toEqual([]);
  });

  it("shows more than fifty processes", () => {
    const records = report.ledger.find(({ artifact }) => artifact === "ios.processes")?.records ?? 0;
    expect(records).toBeGreaterThan(50);
  });

  it("gives no finding above background", () => {
    expect(report.findings.filter(({ grade }) => grade !== "context").map(({ rule, text }) => [rule, text])).toEqual(
      [],
    );
  });
});
