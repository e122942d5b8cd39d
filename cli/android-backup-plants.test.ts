import { writeFile } from "node:fs/promises";
import { deflateRawSync } from "node:zlib";
import {
  backupIndicators,
  backupPlants,
  cleanBackup,
  type Planting,
  plantBackupTraces,
  writeBackupFile,
} from "@bridle/corpus";
import type { Report } from "@bridle/engine";
import { beforeAll, describe, expect, it } from "vitest";
import { expectWhollyRead, isFound, plantedFolder } from "./planted.ts";

const ids = backupPlants.map(({ id }) => id);
const password = "wörds to open it";
const artifacts = ["android.sms", "android.backup-packages"];
const folder = plantedFolder(backupIndicators, { BRIDLE_BACKUP_PASSWORD: password });

type Writing = Parameters<typeof writeBackupFile>[1];

async function checked(name: string, which: readonly string[], planting: Planting, writing: Writing = {}) {
  const phone = cleanBackup("plants");
  plantBackupTraces(phone, which, planting);
  const path = folder.path(`${name}.ab`);
  await writeFile(path, await writeBackupFile(phone, writing));
  return folder.check(path);
}

describe("planted traces of an Android backup", () => {
  let traces: Report;
  beforeAll(async () => {
    traces = await checked("traces", ids, "traces", { deflate: (bytes) => deflateRawSync(bytes) });
  });

  it.each(backupPlants.map((plant) => [plant.id, plant] as const))("%s is found", (_, plant) => {
    expect(isFound(traces, plant), JSON.stringify(plant.expected)).toBe(true);
  });

  it("what the phone's user passed on is no more than context", () => {
    const passedOn = traces.findings.filter(({ indicators }) =>
      indicators.some(({ value }) => value === "passed-on.example"),
    );
    expect(passedOn.map(({ grade }) => grade)).toEqual(["context"]);
  });

  it("no look-alike of a published value is taken for a trace", async () => {
    const alike = await checked("look-alikes", ids, "look-alikes");
    expect(alike.findings.map(({ rule, text }) => [rule, text])).toEqual([]);
  });

  it.each([1, 2, 3, 4, 5])("are found in an encrypted backup of version %i", async (version) => {
    const report = await checked(`v${version}`, ids, "both", {
      version,
      deflate: version % 2 === 0 ? "stored" : (bytes) => deflateRawSync(bytes),
      encryption: { password, rounds: 50 },
    });
    expect(report.evidence.map(({ kind, encrypted }) => [kind, encrypted])).toEqual([["android-backup", true]]);
    expect(backupPlants.filter((plant) => !isFound(report, plant)).map(({ id }) => id)).toEqual([]);
  });
});

it("a backup without traces gives no finding, and no comfort: apps choose to be in it", async () => {
  const report = await checked("none", [], "traces");
  expect(report.findings.map(({ rule }) => rule)).toEqual([]);
  expect(report.verdict).toBe("could-not-tell");
  const own = report.ledger.filter(({ artifact }) => artifacts.includes(artifact));
  expect(own.map(({ status, records }) => [status, records > 0])).toEqual(artifacts.map(() => ["read", true]));
  expectWhollyRead(report);
});
