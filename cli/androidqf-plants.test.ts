import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { deflateRawSync } from "node:zlib";
import {
  acquisitionFiles,
  acquisitionIndicators,
  acquisitionPlants,
  cleanAcquired,
  type Planting,
  plantAcquisitionTraces,
  zipOfAcquisition,
} from "@bridle/corpus";
import type { Report } from "@bridle/engine";
import { describe, expect, it } from "vitest";
import { testData } from "../tools/test-data.ts";
import { type Checked, examineFound, examineRules, isFound, plantedFolder } from "./planted.ts";
import { writeAll } from "./test-folder.ts";

const ids = acquisitionPlants.map(({ id }) => id);
type Files = Map<string, Uint8Array>;
type Writing = Parameters<typeof acquisitionFiles>[1];
const folder = plantedFolder(acquisitionIndicators);

async function filesOf(which: readonly string[], planting: Planting, writing: Writing = {}): Promise<Files> {
  const phone = cleanAcquired("plants");
  plantAcquisitionTraces(phone, which, planting);
  return acquisitionFiles(phone, { listedBelow: "6f1c/", ...writing });
}

async function checkedFolder(name: string, files: Files): Promise<Report> {
  const path = folder.path(name);
  await writeAll(path, files);
  return folder.check(path);
}

async function checkedZip(name: string, zip: Uint8Array): Promise<Report> {
  const path = folder.path(name);
  await writeFile(path, zip);
  return folder.check(path);
}

/** What the acquisition's own files say; its bug report has a ledger of its own. */
function ownLedger(report: Report): Report["ledger"] {
  const own = report.evidence.find(({ kind }) => kind === "androidqf")?.id;
  return report.ledger.filter(({ evidence }) => evidence === own);
}

const entryOf = (report: Report, artifact: string) => ownLedger(report).find((entry) => entry.artifact === artifact);
const missing = (report: Report): string[] =>
  acquisitionPlants.filter((plant) => !isFound(report, plant)).map(({ id }) => id);

const checked: Checked = async (name, which, planting) => checkedFolder(name, await filesOf(which, planting));

examineFound("planted traces of an acquisition", acquisitionPlants, checked);
examineRules(acquisitionPlants, checked);

describe("planted traces of an acquisition, packed", () => {
  it.each([
    ["without a folder around it", {}],
    ["with a folder around it", { folder: "6f1c/" }],
    ["with the separator of another system", { folder: "6f1c/", separator: "\\" }],
    ["written while it was made", { descriptors: "signed" as const }],
    ["without its directory", { directory: false }],
  ])("are found in an archive %s", async (name, writing) => {
    const zip = zipOfAcquisition(await filesOf(ids, "traces"), {
      ...writing,
      deflate: (bytes) => deflateRawSync(bytes),
    });
    const report = await checkedZip(`${name.replaceAll(" ", "-")}.zip`, zip);
    expect(missing(report)).toEqual([]);
  });
});

it("several apps' files of one name in an archive are all read", async () => {
  const files = await filesOf([], "traces");
  const known = await filesOf(["aqf-apk-certificate"], "traces");
  const bytes = known.get("apks/com.example.clock_base.apk");
  const name = "apks/com.example.notes_base.apk";
  const also = bytes === undefined ? [] : [{ name, bytes }];
  const report = await checkedZip("twice.zip", zipOfAcquisition(files, { also }));
  expect(entryOf(report, "android.apks")).toMatchObject({ status: "read", records: 2 });
  expect(report.findings.map(({ artifact, grade }) => [artifact, grade])).toContainEqual(["android.apks", "ran"]);
});

describe("an acquisition without traces", () => {
  it("gives no finding at all, and its bug report is read with it", async () => {
    const report = await checkedFolder("none", await filesOf([], "traces"));
    expect(report.findings.map(({ rule, text }) => [rule, text])).toEqual([]);
    expect(report.verdict).toBe("nothing-known-found");
    expect(report.evidence.map(({ kind }) => kind)).toEqual(["androidqf", "android-bugreport"]);
    expect(report.ledger.filter(({ status }) => status !== "read" && status !== "absent")).toEqual([]);
    const read = ownLedger(report).filter(({ status, records }) => status === "read" && records > 0);
    expect(read.map(({ artifact }) => artifact)).toEqual(
      expect.arrayContaining([
        "android.acquisition",
        "android.apks",
        "android.file-times",
        "android.files",
        "android.getprop",
        "android.mounts",
        "android.package-list",
        "android.passed-files",
        "android.processes",
        "android.settings",
      ]),
    );
  });

  it("may have lists that are null: those that no phone is without are missing, and nothing else suffers", async () => {
    const lists = ["packages.json", "files.json", "processes.json", "root_binaries.json", "mounts.json"];
    const instead = Object.fromEntries(lists.map((name) => [name, "null"]));
    const report = await checkedFolder("null", await filesOf([], "traces", { instead }));
    for (const artifact of ["root-binaries", "mounts"]) {
      expect(entryOf(report, `android.${artifact}`), artifact).toMatchObject({ status: "read", records: 0 });
    }
    for (const artifact of ["package-list", "files", "processes"]) {
      expect(entryOf(report, `android.${artifact}`), artifact).toMatchObject({ status: "partly-read", records: 0 });
    }
    expect(entryOf(report, "android.getprop")).toMatchObject({ status: "read" });
    expect(report.findings).toEqual([]);
  });

  it("may be of a version that leaves members out: none is needed but the name", async () => {
    const instead = {
      "packages.json": '[{"name":"com.example.a"},{"name":"com.example.stalkerapp","files":null}]',
      "files.json": '{"path":"/sdcard/a"}\n{"path":"/data/local/tmp/wd/fs.db"}\n',
      "processes.json": '[{"pid":5},{"pid":6,"command_line":["exampleagentd"]}]',
    };
    const report = await checkedFolder("few-members", await filesOf([], "traces", { instead }));
    const found = acquisitionPlants.filter((plant) => isFound(report, plant)).map(({ id }) => id);
    expect(found).toEqual(expect.arrayContaining(["aqf-package", "aqf-file-path", "aqf-process"]));
    expect(ownLedger(report).filter(({ status }) => status !== "read" && status !== "absent")).toEqual([]);
  });

  it.each(["processes.txt", "ps.txt"])("may have its processes by `ps`, in %s", async (name) => {
    const head = "USER           PID  PPID     VSZ    RSS WCHAN            ADDR S NAME";
    const table = [
      head,
      "root             1     0   57912   2084 0                   0 S init",
      "root             4     2       0      0                     0 I [kworker/0:0H-events]",
      "root           900     1   12345   1000 0                   0 S exampleagentd",
      "u0_a410       2000   812   12345   1000 0                   0 S com.example.runningspy:remote",
    ].join("\n");
    const instead = { "processes.json": undefined, [name]: table };
    const report = await checkedFolder(name, await filesOf([], "traces", { instead }));
    expect(entryOf(report, "android.processes")).toMatchObject({ status: "read", records: 4 });
    const found = acquisitionPlants.filter((plant) => isFound(report, plant)).map(({ id }) => id);
    expect(found).toEqual(expect.arrayContaining(["aqf-process", "aqf-process-of-app"]));
  });

  it("with an empty bug report is read, and gives no comfort", async () => {
    const report = await checkedFolder("empty", await filesOf([], "traces", { instead: { "bugreport.zip": "" } }));
    expect(report.verdict).toBe("could-not-tell");
    expect(ownLedger(report).filter(({ status }) => status !== "read" && status !== "absent")).toEqual([]);
    expect(entryOf(report, "android.package-list")).toMatchObject({ status: "read" });
  });

  it("is found to be damaged where a list broke off, and keeps what stands before", async () => {
    const whole = await filesOf(["aqf-package"], "traces");
    const list = whole.get("packages.json") ?? new Uint8Array(0);
    whole.set("packages.json", list.slice(0, list.length - 3));
    const report = await checkedFolder("cut", whole);
    expect(entryOf(report, "android.package-list")).toMatchObject({ status: "partly-read" });
    expect(report.findings.map(({ rule }) => rule)).toContain("android.acquisition/changed-file");
  });

  it("whose list of digests names a file that is not there says so", async () => {
    const files = await filesOf([], "traces");
    files.delete("env.txt");
    const report = await checkedFolder("left-out", files);
    expect(report.findings.map(({ rule, grade }) => [rule, grade])).toEqual([
      ["android.acquisition/missing-file", "context"],
    ]);
  });
});

const published = testData("evidence/c5-androidqf/mvt-project+mvt");
describe.skipIf(published === undefined)("published acquisitions", () => {
  it("are read: the folder, and the archive", async () => {
    const report = await folder.check(join(published ?? "", "androidqf"));
    const own = ownLedger(report).filter(({ status }) => status !== "absent");
    expect(own.filter(({ status }) => status !== "read")).toEqual([]);
    const records = Object.fromEntries(own.map((entry) => [entry.artifact, entry.records]));
    expect(records).toMatchObject({
      "android.files": 3,
      "android.getprop": 10,
      "android.package-list": 7,
      "android.processes": 15,
      "android.settings": 9,
    });
    const archive = await folder.check(join(published ?? "", "androidqf.zip"));
    expect(entryOf(archive, "android.getprop")).toMatchObject({ status: "read", records: 10 });
  });
});
