import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { backupOf, cleanPhone, inFolder, memorySink, writeBackup } from "@bridle/corpus";
import type { Report } from "@bridle/engine";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { run } from "./captured.ts";
import { writeAll } from "./test-folder.ts";

let folder: string;
const at = (name: string): string => join(folder, name);
const file = (name: string): Promise<string> => readFile(at(name), "utf8");

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "bridle-event-"));
  const sink = memorySink();
  await writeBackup(backupOf(cleanPhone("event"), { generation: "plain" }), inFolder(sink, "backup"));
  await writeAll(folder, sink.files);
}, 60_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("check --event", () => {
  const events = ["--event", "2026-05-03 border crossing", "--event", "2026-04-02 14:30+02:00 =HYPERLINK()"];

  it("stands in every file of the report as what the person told, and changes nothing else", async () => {
    const [without, told] = await Promise.all([
      run(["check", at("backup"), "--yes", "--json"]),
      run(["check", at("backup"), "--yes", "--json", ...events, "--out", at("report"), "--lang", "es"]),
    ]);
    expect(told.err).toBe("");
    const report = JSON.parse(told.out) as Report;
    const plain = JSON.parse(without.out) as Report;
    expect([told.code, report.verdict]).toEqual([without.code, plain.verdict]);
    expect(report.findings.map(({ rule }) => rule)).toEqual(plain.findings.map(({ rule }) => rule));
    expect(report.told?.map(({ at: when, rule }) => [when, rule])).toEqual([
      ["2026-04-02T12:30:00Z", "text-utc"],
      ["2026-05-03T00:00:00Z", "text-local"],
    ]);
    const rows = (await file("report/timeline.jsonl"))
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    const ours = rows.filter(({ artifact }) => artifact === "told");
    expect(ours.map(({ message, timestamp_desc, tag }) => [message, timestamp_desc, tag])).toEqual([
      ["Contado por la persona: =HYPERLINK()", "told", ["bridle-told"]],
      ["Contado por la persona: border crossing", "told", ["bridle-told"]],
    ]);
    expect(rows.map(({ timestamp }) => timestamp)).toEqual(
      rows.map(({ timestamp }) => timestamp).sort((a: number, b: number) => a - b),
    );
    for (const row of ours)
      for (const name of ["finding", "grade", "rule", "evidence"]) expect(row).not.toHaveProperty(name);
    expect(await file("report/timeline.csv")).toContain("Contado por la persona: border crossing");
    expect(await file("report/report.html")).toContain("border crossing");
    for (const name of ["stix.json", "misp.json"])
      expect(await file(`report/${name}`)).not.toContain("border crossing");
  });

  it("keeps the date and hides the words with --redact", async () => {
    const { out } = await run(["check", at("backup"), "--yes", "--json", "--redact", ...events]);
    const { told } = JSON.parse(out) as Report;
    expect(told?.map(({ raw }) => raw)).toEqual(["2026-04-02 14:30+02:00", "2026-05-03"]);
    expect(out).not.toContain("border crossing");
    await run(["check", at("backup"), "--yes", "--redact", "--only", "ios.sms", "--out", at("redacted")]);
    expect(JSON.parse(await file("redacted/manifest.json")).evidence[0].name).toBe("[name 1]");
  });

  it.each(["border crossing", "2026-05-03", "2026-02-31 x"])("refuses %j before anything is opened", async (words) => {
    const { code, err } = await run(["check", at("nowhere"), "--yes", "--event", words]);
    expect([code, err.includes("2026-05-03 border crossing")]).toEqual([64, true]);
  });
});

describe("check --records", () => {
  it("writes a table beside the lines of each artifact", async () => {
    await run([
      "check",
      at("backup"),
      "--yes",
      "--records",
      "--only",
      "ios.data-usage,ios.sms",
      "--out",
      at("records"),
    ]);
    const lines = (await file("records/records/ios.data-usage.jsonl")).trim().split("\n");
    const table = (await file("records/records/ios.data-usage.csv")).trim().split("\r\n");
    expect(table[0]?.startsWith("evidence,source_file,table,row,")).toBe(true);
    // Rows of this artifact hold no line ends.
    expect(table.length).toBe(lines.length + 1);
    expect(await file("records/records/ios.sms.csv")).toContain("Are you coming tonight?");
    expect((await run(["verify", at("records")])).code).toBe(0);
  });
});
