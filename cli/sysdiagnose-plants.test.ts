import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deflateRawSync } from "node:zlib";
import {
  cleanSysdiagnose,
  type Planting,
  plantSysdiagnoseTraces,
  type SysdiagnosePlant,
  type SystemVersion,
  sysdiagnoseIndicators,
  sysdiagnosePlants,
  systemVersions,
  writeStixBundle,
  writeSysdiagnose,
} from "@bridle/corpus";
import type { Report } from "@bridle/engine";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { run } from "./captured.ts";

const ranks = ["context", "reached", "contact", "attempt", "ran", "confirmed-twice"];
const ids = sysdiagnosePlants.map(({ id }) => id);
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "bridle-sysdiagnose-plants-"));
  await writeFile(join(folder, "example.stix2"), await writeStixBundle(sysdiagnoseIndicators));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function checked(
  name: string,
  system: SystemVersion,
  which: readonly string[],
  planting: Planting,
): Promise<Report> {
  const phone = cleanSysdiagnose(system, "plants");
  plantSysdiagnoseTraces(phone, which, planting);
  const path = join(folder, `${name}.tar.gz`);
  await writeFile(path, writeSysdiagnose(phone, { deflate: (bytes) => deflateRawSync(bytes) }));
  const words = ["check", path, "--indicators", join(folder, "example.stix2"), "--only-indicators"];
  const { out, err } = await run([...words, "--json", "--yes"], { environment: { BRIDLE_INDICATORS: "/nowhere" } });
  expect(err).toBe("");
  return JSON.parse(out) as Report;
}

function isFound(report: Report, { expected, artifact }: SysdiagnosePlant): boolean {
  return report.findings.some(
    (finding) =>
      ranks.indexOf(finding.grade) >= ranks.indexOf(expected.minimumGrade) &&
      ("rule" in expected
        ? finding.rule === expected.rule
        : finding.artifact === artifact &&
          finding.indicators.some(({ type, value }) => type === expected.indicatorType && value === expected.value)),
  );
}

it("every planted trace has an id of its own", () => {
  expect(new Set(ids).size).toBe(ids.length);
});

describe.each(systemVersions)("planted traces of a sysdiagnose of iOS %s", (system) => {
  let traces: Report;
  beforeAll(async () => {
    traces = await checked(`traces-${system}`, system, ids, "traces");
  });

  it.each(sysdiagnosePlants.map((plant) => [plant.id, plant] as const))("%s is found", (_, plant) => {
    expect(isFound(traces, plant), JSON.stringify(plant.expected)).toBe(true);
  });

  it("no look-alike of a published value is taken for a trace", async () => {
    const alike = await checked(`look-alikes-${system}`, system, ids, "look-alikes");
    expect(alike.findings.filter(({ grade }) => grade !== "context").map(({ rule, text }) => [rule, text])).toEqual([]);
    expect(alike.verdict).toBe("nothing-known-found");
  });

  it("a phone without traces gives no finding at all", async () => {
    const report = await checked(`none-${system}`, system, [], "traces");
    expect(report.findings.map(({ rule, text }) => [rule, text])).toEqual([]);
    expect(report.verdict).toBe("nothing-known-found");
    expect(report.ledger.filter(({ status }) => status !== "read" && status !== "absent")).toEqual([]);
  });
});

it.each(sysdiagnosePlants.filter(({ expected }) => "rule" in expected).map((plant) => [plant.id, plant] as const))(
  "the look-alike of %s is silent",
  async (id, { expected }) => {
    const alike = await checked(id, "18", [id], "look-alikes");
    expect(alike.findings.map(({ rule }) => rule)).not.toContain("rule" in expected ? expected.rule : "");
  },
);
