/**
 * A backup and a diagnostic file in one check: whether they are of one phone, and what they tell together.
 */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deflateRawSync } from "node:zlib";
import {
  backupOf,
  cleanPhone,
  cleanSysdiagnose,
  inFolder,
  memorySink,
  type Phone,
  writeBackup,
  writeStixBundle,
  writeSysdiagnose,
} from "@bridle/corpus";
import type { Report } from "@bridle/engine";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { run } from "./captured.ts";
import { writeAll } from "./test-folder.ts";

let folder: string;
let archive: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "bridle-several-"));
  const list = await writeStixBundle({
    name: "Example campaign",
    description: "Invented.",
    date: "2026-04-01T00:00:00.000Z",
    indicators: [
      { type: "domain-name:value", value: "lure.example.org" },
      { type: "process:name", value: "exampledropperd" },
    ],
  });
  await writeFile(join(folder, "example.stix2"), list);
  archive = await diagnostics();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Minutes of an evening. */
interface Story {
  readonly received?: number;
  readonly opened?: number;
  readonly ran?: number;
  readonly serial?: string;
}

const evening = Date.UTC(2026, 3, 20, 18, 0);
const after = (minutes: number): Date => new Date(evening + minutes * 60_000);

async function backup(name: string, story: Story): Promise<string> {
  const clean = cleanPhone("several");
  const { received, opened, ran, serial = clean.device.serial } = story;
  const phone: Phone = { ...clean, device: { ...clean.device, serial } };
  if (received !== undefined) {
    phone.messages.push({ at: after(received), from: "+15550100", text: "Look: https://lure.example.org/a" });
  }
  if (opened !== undefined) {
    phone.visits.push({ url: "https://lure.example.org/a", title: "Invented", at: after(opened) });
  }
  if (ran !== undefined) {
    phone.processes.push({ name: "exampledropperd", first: after(ran), last: after(ran), used: false });
  }
  const sink = memorySink();
  await writeBackup(backupOf(phone, { generation: "plain" }), inFolder(sink, name));
  await writeAll(folder, sink.files);
  return join(folder, name);
}

/** A part that shows pages crashed in the seventh minute. */
async function diagnostics(): Promise<string> {
  const phone = cleanSysdiagnose("18", "several");
  const time = `${after(7).toISOString().slice(0, 19).replace("T", " ")}.00 +0000`;
  const name = "com.apple.WebKit.WebContent";
  const head = { bug_type: "309", timestamp: time, app_name: name, name, os_version: "iPhone OS 18.5 (22F76)" };
  const exception = { type: "EXC_BAD_ACCESS" };
  const body = { procName: name, procPath: `/System/Library/${name}`, captureTime: time, exception };
  const report = `${JSON.stringify(head)}\n${JSON.stringify(body)}\n`;
  phone.files.set(`crashes_and_spins/${name}-2026-04-20-180700.ips`, new TextEncoder().encode(report));
  const path = join(folder, "sysdiagnose.tar.gz");
  await writeFile(path, writeSysdiagnose(phone, { deflate: (bytes) => deflateRawSync(bytes) }));
  return path;
}

async function checked(name: string, story: Story): Promise<Report> {
  const paths = [await backup(name, story), archive];
  const only = ["--only", "ios.sms,ios.safari-history,ios.data-usage,ios.crash-logs"];
  const words = ["--indicators", join(folder, "example.stix2"), "--only-indicators", ...only, "--json", "--yes"];
  const { out, err } = await run(["check", ...paths, ...words]);
  expect(err).toBe("");
  return JSON.parse(out) as Report;
}

const together = ({ findings }: Report) =>
  findings
    .filter(({ rule }) => /known-link-and-what-followed|one-campaign-in/.test(rule))
    .map(({ rule, grade, artifact, evidence, otherRows = [] }) => [
      rule.replace("correlation/", ""),
      grade,
      [`${evidence} ${artifact}`, ...otherRows.map((row) => `${row.evidence ?? evidence} ${row.artifact}`)],
    ]);

const whole: Story = { received: 0, opened: 5, ran: 20 };

describe("a backup and a diagnostic file", () => {
  it("of one phone tell one story, row by row", async () => {
    const report = await checked("one", whole);
    expect(report.evidence.map(({ samePhoneAs, otherPhoneThan }) => [samePhoneAs, otherPhoneThan])).toEqual([
      [undefined, undefined],
      [["e1"], undefined],
    ]);
    expect(report.verdict).toBe("traces");
    const steps = ["e1 ios.sms", "e1 ios.safari-history", "e2 ios.crash-logs", "e1 ios.data-usage"];
    expect(together(report)).toContainEqual(["known-link-and-what-followed", "ran", steps]);
    const [campaign] = together(report).filter(([rule]) => rule === "one-campaign-in-several-records");
    expect(campaign?.[1]).toBe("ran");
    expect(campaign?.[2]).toEqual(expect.arrayContaining(["e1 ios.sms", "e1 ios.data-usage"]));
    expect(report.answer.map(({ message }) => message.id)).not.toContain("answer-several-phones");
  });

  it("of two phones are told apart, and tell no story together", async () => {
    const report = await checked("two", { received: 0, serial: "YEXAMPLE0009" });
    expect(report.evidence[1]?.otherPhoneThan).toEqual(["e1"]);
    expect(report.answer.at(-1)?.message.id).toBe("answer-several-phones");
    expect(together(report)).toEqual([]);
  });
});
