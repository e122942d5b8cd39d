import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { backupOf, cleanPhone, inFolder, memorySink, type Phone, writeBackup } from "@bridle/corpus";
import type { Report } from "@bridle/engine";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { run } from "./captured.ts";
import { writeAll } from "./test-folder.ts";

type ReportFinding = Report["findings"][number];

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "bridle-patterns-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const known = {
  both: "[file:name = 'examplestage' AND file:size = 777]",
  like: "[process:name LIKE 'examplewatch_d%']",
  matches: "[domain-name:value MATCHES '^cdn-[0-9]{4}[.]example[.]net$']",
  types: "[process:name = 'exampleloaderd' AND app:id = 'com.example.carrier']",
  sequence:
    "([url:value = 'https://lure.example.org/x'] FOLLOWEDBY [process:name = 'exampledropperd']) WITHIN 300 SECONDS",
  repeated: "[domain-name:value = 'beacon.example.org'] REPEATS 3 TIMES WITHIN 60 SECONDS",
  between: "[process:name = 'exampleseasond'] START t'2026-01-01T00:00:00Z' STOP t'2026-02-01T00:00:00Z'",
  /** Of one record, which says both. */
  apart: "[process:name = 'exampletwind'] AND [app:id = 'com.example.twin']",
  twice: "[process:name = 'exampletwiced'] AND [process:name = 'exampletwiced']",
};

function bundle(patterns: readonly string[], more: Readonly<Record<string, unknown>> = {}): string {
  const objects = patterns.flatMap((pattern, at) => [
    { type: "indicator", id: `indicator--${at}`, pattern, pattern_type: "stix", ...more },
    { type: "relationship", id: `relationship--${at}`, source_ref: `indicator--${at}`, target_ref: "malware--1" },
  ]);
  const malware = { type: "malware", id: "malware--1", name: "Example" };
  return JSON.stringify({ type: "bundle", id: "bundle--1", objects: [malware, ...objects] });
}

const day = new Date("2026-03-01T10:00:00Z");
const after = (seconds: number) => new Date(day.getTime() + seconds * 1000);
const unix = (seconds: number) => Math.floor(after(seconds).getTime() / 1000);

function process(phone: Phone, name: string, seconds: number, more: { bundle?: string; at?: Date } = {}): void {
  const { at = after(seconds), ...rest } = more;
  phone.processes.push({ name, first: at, last: at, used: false, ...rest });
}

function visit(phone: Phone, url: string, seconds: number): void {
  phone.visits.push({ url, title: "Invented", at: after(seconds) });
}

function file(phone: Phone, path: string, size: number): void {
  phone.entries.push({ domain: "HomeDomain", path, bytes: new Uint8Array(size), modified: unix(0) });
}

/** Five minutes of one phone: what a trace needs, or the same with one thing amiss in each. */
function plant(phone: Phone, isTrace: boolean): void {
  file(phone, "Library/Caches/examplestage", isTrace ? 777 : 776);
  process(phone, isTrace ? "examplewatch1d2" : "examplewatch1e", 0);
  visit(phone, `https://cdn-${isTrace ? "1234" : "123"}.example.net/`, 0);
  process(phone, "exampleloaderd", 0, { bundle: isTrace ? "com.example.carrier" : "com.example.carriers" });
  visit(phone, "https://lure.example.org/x", isTrace ? 0 : 10);
  process(phone, "exampledropperd", isTrace ? 299 : 9);
  process(phone, "exampledropperd", isTrace ? 299 : 311);
  for (const seconds of isTrace ? [1000, 1020, 1040] : [1000, 1020, 1061]) {
    visit(phone, "https://beacon.example.org/", seconds);
  }
  process(phone, "exampleseasond", 0, { at: new Date(isTrace ? "2026-01-31T23:59:59Z" : "2026-02-01T00:00:01Z") });
  process(phone, "exampletwind", 0, { bundle: isTrace ? "com.example.twin" : "com.example.twins" });
  process(phone, "exampletwiced", 0);
  if (isTrace) process(phone, "exampletwiced", 5);
}

async function written(name: string, isTrace: boolean | undefined): Promise<string> {
  const phone = cleanPhone("patterns");
  if (isTrace !== undefined) plant(phone, isTrace);
  return write(name, phone);
}

async function write(name: string, phone: Phone): Promise<string> {
  const sink = memorySink();
  await writeBackup(backupOf(phone, { generation: "plain" }), inFolder(sink, name));
  await writeAll(folder, sink.files);
  return join(folder, name);
}

async function check(evidence: string, words: readonly string[]): Promise<Report> {
  const { out, err } = await run(["check", evidence, "--only-indicators", "--json", "--yes", ...words]);
  expect(err).toBe("");
  return JSON.parse(out) as Report;
}

const byPattern = (report: Report) => {
  const found = new Map<string, ReportFinding[]>();
  for (const finding of report.findings) {
    const value = finding.indicator?.value ?? finding.rule;
    found.set(value, [...(found.get(value) ?? []), finding]);
  }
  return found;
};

const strong = (report: Report) => report.findings.filter(({ grade }) => grade !== "context");

describe("a list with patterns of every kind", () => {
  let list: string;
  let traces: Report;
  beforeAll(async () => {
    list = join(folder, "list.stix2");
    await writeFile(list, bundle(Object.values(known), { valid_until: "2026-12-31T00:00:00Z" }));
    traces = await check(await written("traces", true), ["--indicators", list]);
  });

  it("is taken in whole, and counted", () => {
    const [source] = traces.indicators.sources;
    expect([source?.loaded, source?.notUnderstood, source?.problems]).toEqual([9, 0, []]);
    expect(traces.indicators.byType).toEqual({ pattern: { loaded: 9, applicable: 9 } });
    expect(traces.indicators.byName).toMatchObject({ Example: { loaded: 9, applicable: 9 } });
  });

  it.each([
    ["both", "ran", 1],
    ["like", "ran", 1],
    ["matches", "contact", 1],
    ["types", "ran", 1],
    ["sequence", "attempt", 2],
    ["repeated", "contact", 3],
    ["between", "ran", 1],
    ["apart", "ran", 1],
    ["twice", "attempt", 2],
  ] as const)("%s is found, at %s", (name, grade, rows) => {
    const findings = byPattern(traces).get(known[name]) ?? [];
    expect(findings.map((finding) => finding.grade)).toContain(grade);
    const [first] = findings;
    expect(first?.rule).toBe("indicator/pattern");
    expect(1 + (first?.otherRows?.length ?? 0)).toBe(rows);
    expect(first?.indicator?.validUntil).toBe("2026-12-31T00:00:00Z");
    expect(first?.text).toContain("Example");
  });

  it("tells the thing that was met, not the text that it stood in", async () => {
    const phone = cleanPhone("words");
    const [message] = phone.messages;
    if (message === undefined) throw new Error("no message");
    phone.messages.push({ ...message, text: "nobody else may read this: https://cdn-1234.example.net/a" });
    const report = await check(await write("words", phone), ["--indicators", list]);
    const found = byPattern(report)
      .get(known.matches)
      ?.find(({ artifact }) => artifact === "ios.sms");
    expect([found?.grade, found?.message.args?.["observed"]]).toEqual(["reached", "cdn-1234.example.net"]);
  });

  it("finds nothing in look-alikes or in a phone without traces", async () => {
    const alike = await check(await written("look-alikes", false), ["--indicators", list]);
    expect(strong(alike).map(({ text, record }) => [text, record])).toEqual([]);
    expect(alike.findings.filter(({ rule }) => rule === "indicator/pattern")).toEqual([]);
    const clean = await check(await written("clean", undefined), ["--indicators", list]);
    expect(strong(clean)).toEqual([]);
    expect(clean.ledger.flatMap(({ notes }) => notes.filter(({ code }) => code === "pattern-undecided"))).toEqual([]);
  });

  it("says the same through a pack, and when it is taken in from there", async () => {
    const pack = join(folder, "list.pack");
    expect((await run(["indicators", "pack", pack, "--indicators", list])).code).toBe(0);
    const again = await check(join(folder, "traces"), ["--indicators", pack]);
    const told = (report: Report) => report.findings.map(({ rule, grade, text, at }) => [rule, grade, text, at]);
    expect(told(again)).toEqual(told(traces));
  });

  it("what is allowed is not reported", async () => {
    await writeFile(join(folder, "allow.txt"), "cdn-1234.example.net\n");
    const report = await check(join(folder, "traces"), ["--indicators", list, "--allow", join(folder, "allow.txt")]);
    expect(byPattern(report).has(known.matches)).toBe(false);
    expect(byPattern(report).has(known.like)).toBe(true);
  });

  it("lint and coverage tell of them", async () => {
    const lint = await run(["indicators", "lint", list]);
    expect(lint.out).toMatch(/pattern +9/);
    const coverage = await run(["coverage", "--indicators", list, "--only-indicators", "--json"]);
    const { kinds } = JSON.parse(coverage.out);
    const backup = kinds.find(({ kind }: { kind: string }) => kind === "ios-backup");
    expect(backup.names.Example).toEqual({ loaded: 9, testable: 9 });
    expect((await run(["explain", "indicator/pattern"])).code).toBe(0);
  });
});

it("a text too long to look at leaves a note with loss", async () => {
  const phone = cleanPhone("long");
  visit(phone, `https://long.example.net/${"a".repeat(70_000)}b`, 0);
  const list = join(folder, "long.stix2");
  await writeFile(list, bundle(["[url:value LIKE '%aaab' AND domain-name:value = 'long.example.net']"]));
  const report = await check(await write("long", phone), ["--indicators", list]);
  expect(strong(report)).toEqual([]);
  const entry = report.ledger.find(({ artifact }) => artifact === "ios.safari-history");
  expect(entry?.status).toBe("partly-read");
  expect(entry?.notes).toMatchObject([{ code: "pattern-undecided", place: "Example", loss: true }]);
});

describe("the published sequence of Operation Triangulation", () => {
  const rule = "correlation/attachment-then-settings-and-traffic";
  async function found(name: string, times: readonly [folder: number, settings: number, traffic: number]) {
    const phone = cleanPhone("sequence");
    const settings = "Library/Preferences/com.apple.ImageIO.plist";
    phone.entries.push(
      { domain: "MediaDomain", path: "Library/SMS/Attachments/65/05", modified: unix(times[0]) },
      { domain: "HomeDomain", path: settings, bytes: new Uint8Array(10), modified: unix(times[1]) },
    );
    process(phone, "powerd/com.apple.datausage.diagnostics", times[2]);
    const report = await check(await write(name, phone), []);
    return report.findings.filter((finding) => finding.rule === rule);
  }

  it("is found, and leads to its three records", async () => {
    const findings = await found("triangulation", [0, 120, 200]);
    expect(findings.map(({ grade }) => grade)).toEqual(["attempt"]);
    expect(findings[0]?.otherRows).toHaveLength(2);
  });
  it.each([
    ["too long after", [0, 120, 301]],
    ["in another order", [150, 120, 200]],
  ] as const)("is not found %s", async (name, times) => {
    expect(await found(name, times)).toEqual([]);
  });
});
