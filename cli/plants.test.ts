import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  backupOf,
  cleanPhone,
  exampleIndicators,
  inFolder,
  memorySink,
  type Plant,
  plants,
  plantTraces,
  writeBackup,
  writeStixBundle,
} from "@bridle/corpus";
import type { Report } from "@bridle/engine";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { run } from "./captured.ts";
import { writeAll } from "./test-folder.ts";

const ranks = ["context", "reached", "contact", "attempt", "ran", "confirmed-twice"];
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "bridle-plants-"));
  await writeFile(join(folder, "example.stix2"), await writeStixBundle(exampleIndicators));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function checked(
  name: string,
  which: readonly string[],
  planting: "traces" | "look-alikes",
  encrypted: boolean,
): Promise<Report> {
  const phone = cleanPhone("plants");
  plantTraces(phone, which, planting);
  const sink = memorySink();
  const options = encrypted
    ? ({ generation: "encrypted", password: "pässwörd 1", iterations: 10, firstIterations: 10 } as const)
    : ({ generation: "plain" } as const);
  await writeBackup(backupOf(phone, options), inFolder(sink, name));
  await writeAll(folder, sink.files);
  const words = ["check", join(folder, name), "--indicators", join(folder, "example.stix2"), "--only-indicators"];
  const { out, err } = await run([...words, "--json", "--yes"], {
    environment: { BRIDLE_INDICATORS: "/nowhere", BRIDLE_BACKUP_PASSWORD: "pässwörd 1" },
  });
  await rm(join(folder, name), { recursive: true });
  expect(err).toBe("");
  return JSON.parse(out) as Report;
}

function isFound(report: Report, { expected }: Plant): boolean {
  return report.findings.some(
    (finding) =>
      ranks.indexOf(finding.grade) >= ranks.indexOf(expected.minimumGrade) &&
      ("rule" in expected
        ? finding.rule === expected.rule
        : finding.indicators.some(({ type, value }) => type === expected.indicatorType && value === expected.value)),
  );
}

const ids = plants.map(({ id }) => id);

describe.each([false, true])("planted traces, encrypted: %s", (encrypted) => {
  let traces: Report;
  let alike: Report;
  beforeAll(async () => {
    traces = await checked("traces", ids, "traces", encrypted);
    alike = await checked("look-alikes", ids, "look-alikes", encrypted);
  }, 120_000);

  it.each(plants.map((plant) => [plant.id, plant] as const))("%s is found", (_, plant) => {
    expect(isFound(traces, plant), JSON.stringify(plant.expected)).toBe(true);
  });

  it("no look-alike is taken for a trace", () => {
    expect(alike.findings.filter(({ grade }) => grade !== "context").map(({ rule, text }) => [rule, text])).toEqual([]);
    expect(alike.verdict).toBe("nothing-known-found");
  });
});

it("a phone without traces gives no finding above context", async () => {
  const report = await checked("none", [], "traces", false);
  expect(report.verdict).toBe("nothing-known-found");
  expect(report.ledger.filter(({ status }) => status !== "read" && status !== "absent")).toEqual([]);
});
