import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  cleanLogs,
  logFiles,
  logIndicators,
  logPlants,
  type Planting,
  type PlantOf,
  plantLogTraces,
  writeStixBundle,
} from "@bridle/corpus";
import type { Report } from "@bridle/engine";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { run } from "./captured.ts";

const ranks = ["context", "reached", "contact", "attempt", "ran", "confirmed-twice"];
const ids = logPlants.map(({ id }) => id);
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "bridle-log-plants-"));
  await writeFile(join(folder, "example.stix2"), await writeStixBundle(logIndicators));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function checked(name: string, which: readonly string[], planting: Planting): Promise<Report> {
  const phone = cleanLogs("plants");
  plantLogTraces(phone, which, planting);
  const path = join(folder, name);
  await mkdir(path);
  for (const [file, bytes] of logFiles(phone)) await writeFile(join(path, file), bytes);
  const words = ["check", path, "--indicators", join(folder, "example.stix2"), "--only-indicators"];
  const { out, err } = await run([...words, "--json", "--yes"], { environment: { BRIDLE_INDICATORS: "/nowhere" } });
  expect(err).toBe("");
  return JSON.parse(out) as Report;
}

function isFound(report: Report, { expected, artifact }: PlantOf<never>): boolean {
  return report.findings.some(
    (finding) =>
      ranks.indexOf(finding.grade) >= ranks.indexOf(expected.minimumGrade) &&
      ("rule" in expected
        ? finding.rule === expected.rule
        : finding.artifact === artifact &&
          finding.indicators.some(({ type, value }) => type === expected.indicatorType && value === expected.value)),
  );
}

describe("planted traces of intrusion logs", () => {
  let traces: Report;
  beforeAll(async () => {
    traces = await checked("traces", ids, "traces");
  });

  it.each(logPlants.map((plant) => [plant.id, plant] as const))("%s is found", (_, plant) => {
    expect(isFound(traces, plant), JSON.stringify(plant.expected)).toBe(true);
  });

  it("no look-alike of a published value is taken for a trace", async () => {
    const alike = await checked("look-alikes", ids, "look-alikes");
    expect(alike.findings.filter(({ grade }) => grade !== "context").map(({ rule, text }) => [rule, text])).toEqual([]);
    expect(alike.verdict).toBe("nothing-known-found");
  });

  it.each(logPlants.filter(({ expected }) => "rule" in expected).map((plant) => [plant.id, plant] as const))(
    "the look-alike of %s is silent",
    async (id, { expected }) => {
      const alike = await checked(id, [id], "look-alikes");
      expect(alike.findings.map(({ rule }) => rule)).not.toContain("rule" in expected ? expected.rule : "");
    },
  );
});

it("logs without traces give no finding at all, and each event once", async () => {
  const report = await checked("none", [], "traces");
  expect(report.findings.map(({ rule }) => rule)).toEqual([]);
  expect(report.verdict).toBe("nothing-known-found");
  expect(report.ledger.filter(({ status }) => status !== "read" && status !== "absent")).toEqual([]);
  const counts = Object.fromEntries(report.ledger.map(({ artifact, records }) => [artifact, records]));
  const kinds = { dns: 0, connect: 0, security: 0 };
  for (const { kind } of cleanLogs("plants").events) kinds[kind]++;
  expect(counts).toMatchObject({
    "android.dns-events": kinds.dns,
    "android.network-connections": kinds.connect,
    "android.security-events": kinds.security,
  });
});
