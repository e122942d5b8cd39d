import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deflateRawSync } from "node:zlib";
import {
  type AndroidPlant,
  androidIndicators,
  androidPlants,
  cleanAndroid,
  type Planting,
  plantAndroidTraces,
  writeBugreport,
  writeStixBundle,
} from "@bridle/corpus";
import type { Report } from "@bridle/engine";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { run } from "./captured.ts";

const ranks = ["context", "reached", "contact", "attempt", "ran", "confirmed-twice"];
const ids = androidPlants.map(({ id }) => id);
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "bridle-android-plants-"));
  await writeFile(join(folder, "example.stix2"), await writeStixBundle(androidIndicators));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function checked(name: string, which: readonly string[], planting: Planting): Promise<Report> {
  const phone = cleanAndroid("plants");
  plantAndroidTraces(phone, which, planting);
  const path = join(folder, `${name}.zip`);
  await writeFile(path, writeBugreport(phone, { deflate: (bytes) => deflateRawSync(bytes) }));
  const words = ["check", path, "--indicators", join(folder, "example.stix2"), "--only-indicators"];
  const { out, err } = await run([...words, "--json", "--yes"], { environment: { BRIDLE_INDICATORS: "/nowhere" } });
  expect(err).toBe("");
  return JSON.parse(out) as Report;
}

function isFound(report: Report, { expected, artifact }: AndroidPlant): boolean {
  return report.findings.some(
    (finding) =>
      ranks.indexOf(finding.grade) >= ranks.indexOf(expected.minimumGrade) &&
      ("rule" in expected
        ? finding.rule === expected.rule
        : finding.artifact === artifact &&
          finding.indicators.some(({ type, value }) => type === expected.indicatorType && value === expected.value)),
  );
}

describe("planted traces of an Android bug report", () => {
  let traces: Report;
  beforeAll(async () => {
    traces = await checked("traces", ids, "traces");
  });

  it.each(androidPlants.map((plant) => [plant.id, plant] as const))("%s is found", (_, plant) => {
    expect(isFound(traces, plant), JSON.stringify(plant.expected)).toBe(true);
  });

  it("no look-alike of a published value is taken for a trace", async () => {
    const alike = await checked("look-alikes", ids, "look-alikes");
    expect(alike.findings.filter(({ grade }) => grade !== "context").map(({ rule, text }) => [rule, text])).toEqual([]);
    expect(alike.verdict).toBe("nothing-known-found");
  });

  it.each(androidPlants.filter(({ expected }) => "rule" in expected).map((plant) => [plant.id, plant] as const))(
    "the look-alike of %s is silent",
    async (id, { expected }) => {
      const alike = await checked(id, [id], "look-alikes");
      expect(alike.findings.map(({ rule }) => rule)).not.toContain("rule" in expected ? expected.rule : "");
    },
  );
});

it("an Android phone without traces gives no finding at all", async () => {
  const report = await checked("none", [], "traces");
  expect(report.findings.map(({ rule }) => rule)).toEqual([]);
  expect(report.verdict).toBe("nothing-known-found");
  expect(report.ledger.filter(({ status }) => status !== "read" && status !== "absent")).toEqual([]);
});
