/**
 * Published bug reports and dumps of real phones, read whole.
 */

import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { nodeCrypto } from "../../../cli/node/node-crypto.ts";
import { testData } from "../../../tools/test-data.ts";
import { artifacts } from "../../artifacts/all.generated.ts";
import { bytesSource } from "../../bytes/byte-source.ts";
import { defaultLimits } from "../../bytes/limits.ts";
import { examine } from "../../examine/examine.ts";
import { readArtifact } from "../../examine/read-artifact.ts";
import { loadIndicators } from "../../indicators/indicators.ts";
import type { Evidence, HandOver } from "../../model/evidence.ts";
import type { Examination } from "../../model/examination.ts";
import { memoryFolder } from "../memory-hand-over.ts";
import { fileOf, openIt } from "./test-reports.ts";

const android = artifacts.filter(({ id }) => id.startsWith("android."));
const bugreports = testData("evidence/c2-android-bugreport");
const dumps = testData("evidence/c3-android-dumpsys");
const tombstones = testData("evidence/c4-android-tombstone");

async function examined(hand: HandOver): Promise<{ evidence: Evidence; examination: Examination }> {
  const evidence = await openIt(hand);
  const examination = await examine({
    evidences: [evidence],
    artifacts: android,
    skip: new Set(),
    index: loadIndicators([]),
    limits: defaultLimits,
    hasher: nodeCrypto().hasher,
    now: () => performance.now(),
  });
  return { evidence, examination };
}

describe.skipIf(bugreports === undefined)("published bug reports (skipped without the outside test data)", () => {
  const folder = join(bugreports ?? "", "sonyxperiadev+ChkBugReport", "bugreports");

  it("the whole report of an Android 10 phone gives nothing above context, and every part is read", async () => {
    const [name = ""] = readdirSync(folder);
    const hand = fileOf(name, new Uint8Array(readFileSync(join(folder, name))));
    const { evidence, examination } = await examined(hand);
    expect(evidence.device).toEqual({
      model: "Google Pixel",
      osName: "Android",
      osVersion: "10",
      build: "QP1A.191005.007.A3",
    });
    const records = Object.fromEntries(examination.ledger.map(({ artifact, records: count }) => [artifact, count]));
    expect(records).toMatchObject({
      "android.packages": 135,
      "android.getprop": 606,
      "android.settings": 299,
      "android.device-admins": 2,
      "android.accessibility": 1,
      "android.receivers": 1397,
    });
    expect(examination.ledger.filter(({ status }) => status !== "read" && status !== "absent")).toEqual([]);
    // A developers' build with an open boot loader that trusts two computers: true, and named as what it is.
    expect(examination.findings.map(({ rule, grade }) => [rule, grade])).toEqual([
      ["android.adb-state/computers-trusted", "context"],
      ["android.getprop/weakened-system", "context"],
    ]);
  });

  it("a report as a folder, cut down by its publishers", async () => {
    const at = join(bugreports ?? "", "mvt-project+mvt", "bugreport");
    const names = readdirSync(at).filter((name) => statSync(join(at, name)).isFile());
    const files = new Map(names.map((name) => [name, new Uint8Array(readFileSync(join(at, name)))]));
    const { examination } = await examined(memoryFolder("bugreport", files));
    const appops = examination.ledger.find(({ artifact }) => artifact === "android.appops");
    expect(appops).toMatchObject({ status: "read" });
    expect(appops?.records).toBeGreaterThan(30);
  });
});

describe.skipIf(tombstones === undefined)("published tombstones (skipped without the outside test data)", () => {
  it.each([
    [
      "mvt-project+mvt/bugreport/FS/data/tombstones/tombstone_00",
      { process: "adbd", path: "/system/bin/adbd", uid: 2000, signal: "SIGABRT", crashed: "2021-09-29T15:43:49Z" },
    ],
    ["mvt-project+mvt/tombstone_process.pb", { form: "protobuf" }],
    ["getsentry+sentry-java/tombstone.pb.gz", { form: "protobuf" }],
  ])("%s", async (path, expected) => {
    const stored = readFileSync(join(tombstones ?? "", path));
    const bytes = new Uint8Array(path.endsWith(".gz") ? gunzipSync(stored) : stored);
    const files = new Map([
      ["dumpstate.txt", new TextEncoder().encode("== dumpstate: 2031-02-03 04:05:06\n")],
      ["FS/data/tombstones/tombstone_07", bytes],
    ]);
    const records: unknown[] = [];
    const artifact = android.find(({ id }) => id === "android.tombstones");
    if (artifact === undefined) throw new Error("no artifact of tombstones");
    const { entry } = await readArtifact({
      artifact,
      evidence: await openIt(memoryFolder("report", files)),
      evidenceId: "e1",
      index: loadIndicators([]),
      limits: defaultLimits,
      hasher: nodeCrypto().hasher,
      now: () => 0,
      onRecord: ({ value }) => void records.push(value),
    });
    expect(entry).toMatchObject({ status: "read", records: 1 });
    expect(records[0]).toMatchObject(expected);
  });
});

describe.skipIf(dumps === undefined)("published dumps of services (skipped without the outside test data)", () => {
  // The second was cut off by its publishers, inside the section.
  it.each([
    ["dumpsys_accessibility.txt", "android.accessibility", 4, "read"],
    ["dumpsys_accessibility_v14_or_later.txt", "android.accessibility", 2, "partly-read"],
    ["dumpsys_appops.txt", "android.appops", 46, "read"],
    ["dumpsys_packages.txt", "android.packages", 4, "read"],
    ["getprop.txt", "android.getprop", 13, "read"],
    ["ps.txt", "android.processes", 17, "read"],
  ])("%s", async (name, id, rows, status) => {
    const artifact = android.find((one) => one.id === id);
    if (artifact === undefined) throw new Error(`no artifact ${id}`);
    const bytes = new Uint8Array(readFileSync(join(dumps ?? "", "mvt-project+mvt", name)));
    const file = {
      type: "file",
      name,
      phonePath: "",
      inContainer: false,
      attributes: {},
      notes: [],
      open: async () => bytesSource(bytes),
      beside: () => undefined,
    } as const;
    const evidence = await openIt(fileOf("a.txt", new TextEncoder().encode("== dumpstate\n")));
    const { entry } = await readArtifact({
      artifact,
      evidence: {
        ...evidence,
        files: async function* () {
          yield file;
        },
      },
      evidenceId: "e1",
      index: loadIndicators([]),
      limits: defaultLimits,
      hasher: nodeCrypto().hasher,
      now: () => 0,
    });
    expect({ records: entry.records, status: entry.status, notes: entry.notes }).toMatchObject({
      records: rows,
      status,
    });
  });
});
