/**
 * What every examination of planted traces shares: a check with the planted clues alone, and what its findings must and
 * must not say.
 * @module
 */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Planting, type PlantOf, writeStixBundle } from "@bridle/corpus";
import type { Report } from "@bridle/engine";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { run } from "./captured.ts";

const grades = ["context", "reached", "contact", "attempt", "ran", "confirmed-twice"];

export type AnyPlant = Pick<PlantOf<never>, "id" | "artifact" | "expected">;
type Clues = Parameters<typeof writeStixBundle>[0];

export interface PlantedFolder {
  /** For the evidence; taken away after the tests. */
  path(name: string): string;
  /** Checks what lies there, with the planted clues and no others. */
  check(path: string, ...words: string[]): Promise<Report>;
}

/** A folder with the clues in it, for the tests of one file. */
export function plantedFolder(clues: Clues, environment: Readonly<Record<string, string>> = {}): PlantedFolder {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "bridle-plants-"));
    await writeFile(join(folder, "example.stix2"), await writeStixBundle(clues));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  return {
    path: (name) => join(folder, name),
    async check(path, ...more) {
      const words = ["check", path, "--indicators", join(folder, "example.stix2"), "--only-indicators", ...more];
      const { out, err } = await run([...words, "--json", "--yes"], {
        environment: { BRIDLE_INDICATORS: "/nowhere", ...environment },
      });
      expect(err).toBe("");
      return JSON.parse(out) as Report;
    },
  };
}

/** Whose row has to have the finding: the artifact's that the trace was planted for, or any that shows the value too. */
export type Place = "own" | "anywhere";

/** Not below the grade that its place supports. */
export function isFound(report: Report, { expected, artifact }: AnyPlant, place: Place = "own"): boolean {
  return report.findings.some(
    (finding) =>
      grades.indexOf(finding.grade) >= grades.indexOf(expected.minimumGrade) &&
      ("rule" in expected
        ? finding.rule === expected.rule
        : (place === "anywhere" || finding.artifact === artifact) &&
          finding.indicators.some(({ type, value }) => type === expected.indicatorType && value === expected.value)),
  );
}

function expectNoTrace(report: Report): void {
  expect(report.findings.filter(({ grade }) => grade !== "context").map(({ rule, text }) => [rule, text])).toEqual([]);
}

/** Everything there was could be read to its end. */
export function expectWhollyRead(report: Report): void {
  expect(report.ledger.filter(({ status }) => status !== "read" && status !== "absent")).toEqual([]);
}

export type Checked = (name: string, which: readonly string[], planting: Planting) => Promise<Report>;

/** Each trace is found, and no look-alike is. */
export function examineFound(title: string, plants: readonly AnyPlant[], checked: Checked, place: Place = "own"): void {
  const ids = plants.map(({ id }) => id);
  describe(title, () => {
    let traces: Report;
    beforeAll(async () => {
      traces = await checked("traces", ids, "traces");
    }, 120_000);

    it.each(plants.map((plant) => [plant.id, plant] as const))("%s is found", (_, plant) => {
      expect(isFound(traces, plant, place), JSON.stringify(plant.expected)).toBe(true);
    });

    it("no look-alike of a published value is taken for a trace", async () => {
      const alike = await checked("look-alikes", ids, "look-alikes");
      expectNoTrace(alike);
      expect(alike.verdict).toBe("nothing-known-found");
    });
  });
}

/** And a phone without either is silent. */
export function examinePlants(title: string, plants: readonly AnyPlant[], checked: Checked): void {
  examineFound(title, plants, checked);
  it(`${title}: a phone without any gives no finding at all`, async () => {
    const report = await checked("none", [], "traces");
    expect(report.findings.map(({ rule, text }) => [rule, text])).toEqual([]);
    expect(report.verdict).toBe("nothing-known-found");
    expectWhollyRead(report);
  });
}

/** A rule's own look-alike does not even give background. */
export function examineRules(plants: readonly AnyPlant[], checked: Checked): void {
  it.each(plants.filter(({ expected }) => "rule" in expected).map((plant) => [plant.id, plant] as const))(
    "the look-alike of %s is silent",
    async (id, { expected }) => {
      const alike = await checked(id, [id], "look-alikes");
      expect(alike.findings.map(({ rule }) => rule)).not.toContain("rule" in expected ? expected.rule : "");
    },
  );
}
