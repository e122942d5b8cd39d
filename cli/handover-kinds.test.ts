import { createHash } from "node:crypto";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  backupOf,
  cleanPhone,
  exampleIndicators,
  exampleNames,
  inFolder,
  memorySink,
  plantTraces,
  writeBackup,
  writeExample,
  writeStixBundle,
} from "@bridle/corpus";
import { artifacts, type Report, reportHtml, stixBundle } from "@bridle/engine";
import { availableLanguages, createTranslate } from "@bridle/languages";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newIdentity, openedWith, recipientOf } from "../engine/formats/age/test-age-file.ts";
import { stixBundleMisfits } from "../engine/report/fixture/fits-stix.ts";
import { checklistHtml } from "../engine/report/handover/checklist.ts";
import type { Handover } from "../engine/report/handover/handover.ts";
import { textsOnDisk } from "../languages/texts-on-disk.ts";
import { run } from "./captured.ts";
import { outputMisfits } from "./fits-outputs.ts";
import { overclaimingCards, promises, wordsOf } from "./says-no-more.ts";
import { summaryText } from "./summary.ts";
import type { Surroundings } from "./surroundings.ts";
import { coloursFor } from "./surroundings.ts";
import { membersOf, textsIn, writeAll } from "./test-folder.ts";

const sha1 = (bytes: Uint8Array): Uint8Array => createHash("sha1").update(bytes).digest();
const plainly = coloursFor({ write: () => undefined }, { environment: {} } as Surroundings, false);
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "bridle-kinds-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Strings anywhere in a value. */
function stringsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

/** What the artifacts themselves declare as personal, out of every record of the evidence. */
async function personalIn(records: string): Promise<Set<string>> {
  const found = new Set<string>();
  for (const name of (await readdir(records)).filter((one) => one.endsWith(".jsonl"))) {
    const fields = artifacts.find(({ id }) => `${id}.jsonl` === name)?.fields ?? {};
    for (const line of (await readFile(join(records, name), "utf8")).trim().split("\n")) {
      const { record } = JSON.parse(line) as { record: Record<string, unknown> };
      for (const [field, value] of Object.entries(record)) {
        if (fields[field]?.personal !== undefined) for (const one of stringsIn(value)) found.add(one);
      }
    }
  }
  return found;
}

/** What clues met, in the words of the findings. */
async function metIn(report: string): Promise<string[]> {
  const { findings } = JSON.parse(await readFile(join(report, "report.json"), "utf8")) as Report;
  return findings.flatMap(({ message, indicators }) => [
    String(message.args?.["observed"] ?? ""),
    ...indicators.map(({ value }) => value),
  ]);
}

/** In every language: the letter, the words on the terminal, and the checklist of the packet. */
function saidTooMuch(report: Report): string[] {
  const tool = { name: "bridle", version: "0" };
  const about: Handover = {
    ...{ schema: "bridle.handover/1", tool, createdAt: report.finishedAt, redacted: true },
    report: { finishedAt: report.finishedAt, manifestSha256: "" },
    ...{ findings: report.findings.length, rows: 0, rowsLeftOut: 0 },
  };
  return availableLanguages.flatMap(({ code, direction }) => {
    const translate = createTranslate(code);
    const letter = reportHtml(report, { tongues: [{ code, direction, translate }] });
    const checklist = checklistHtml(report, about, [{ code, direction, translate }]);
    // The values of findings are the phone's own words, and are set apart only on a page.
    const plain = summaryText({ ...report, findings: [], evidence: [] }, translate, plainly);
    return [
      ...overclaimingCards(letter, report, code),
      ...[letter, checklist, plain].flatMap((text) => promises(wordsOf(text), code)),
    ].map((one) => `${code}: ${one}`);
  });
}

describe("a packet", () => {
  it.each(exampleNames.filter((name) => !name.endsWith("-encrypted")))(
    "of %s holds nothing personal beside what clues met and where it stood",
    async (name) => {
      const sink = memorySink();
      const evidence = await writeExample(name, sink, { seed: "7", planted: true });
      await writeAll(join(folder, name), sink.files);
      const clues = ["--indicators", join(folder, name, "example.stix2"), "--only-indicators"];
      const report = join(folder, `${name}-report`);
      const { err } = await run([
        "check",
        join(folder, name, evidence),
        ...clues,
        "--yes",
        "--records",
        "--out",
        report,
      ]);
      expect(err).toBe("");
      const identity = await newIdentity();
      const out = join(folder, `${name}.tar.age`);
      expect((await run(["handover", report, "--to", await recipientOf(identity), "--out", out])).code).toBe(0);
      const tar = await openedWith(identity, await readFile(out));
      expect(outputMisfits(await textsIn(report))).toEqual([]);
      const members = new Map([...membersOf(tar)].map(([one, bytes]) => [one, Buffer.from(bytes).toString("utf8")]));
      expect(outputMisfits(members)).toEqual([]);
      const redacted = stixBundle(JSON.parse(members.get("report.json") ?? "") as Report, sha1);
      expect(redacted.objects.length).toBeGreaterThan(5);
      expect(stixBundleMisfits(redacted)).toEqual([]);
      expect(saidTooMuch(JSON.parse(await readFile(join(report, "report.json"), "utf8")) as Report)).toEqual([]);
      const packet = Buffer.from(tar).toString("utf8");
      const rows = /^\{"finding":.*\}$/gm;
      const inRows = [...packet.matchAll(rows)].map(([line]) => JSON.parse(line));
      const told = JSON.parse(await readFile(join(report, "report.json"), "utf8")) as Report;
      const sentences = told.findings.map(({ message }) => message);
      // Programs of the system and of odd places are listed, apps are not.
      const programs = (told.processes ?? []).filter(({ place }) => place !== "app" && place !== "unknown");
      const shown = JSON.stringify([inRows, sentences, programs.map(({ name: one, path }) => [one, path])]);
      const own = Object.values(textsOnDisk()["en"] ?? {}).join("\n");
      // A word of the page's policy, and the name of a section that the ledger lists.
      const words = [...(await personalIn(join(report, "records")))];
      const personal = words.filter((one) => one.length > 5 && !["default", "media.camera"].includes(one));
      const quoted = (one: string): string => JSON.stringify(one).slice(1, -1);
      const isElsewhere = (one: string): boolean => packet.includes(quoted(one)) && !shown.includes(quoted(one));
      expect(personal.filter((one) => isElsewhere(one) && !own.includes(one))).toEqual([]);
      // In the rows themselves, a declared field is a placeholder, or a value that a clue met.
      const met = (await metIn(report)).map((one) => one.toLowerCase());
      for (const { artifact, record } of inRows) {
        const fields = artifacts.find(({ id }) => id === artifact)?.fields ?? {};
        for (const [field, value] of Object.entries(record)) {
          if (fields[field]?.personal === undefined) continue;
          const open = stringsIn(value).filter(
            (one) => !/^\[[a-z]+ \d+\]/.test(one) && !met.includes(one.toLowerCase()),
          );
          expect([artifact, field, open]).toEqual([artifact, field, []]);
        }
      }
      expect(personal.length).toBeGreaterThan(0);
    },
    60_000,
  );
});

describe("a redacted report", () => {
  it.each(["android-bugreport", "intrusion-logs"] as const)("of %s is all it should be", async (name) => {
    const sink = memorySink();
    const evidence = await writeExample(name, sink, { seed: "8", planted: true });
    await writeAll(join(folder, `${name}-8`), sink.files);
    const [path, report] = [join(folder, `${name}-8`, evidence), join(folder, `${name}-8-report`)];
    const clues = ["--indicators", join(folder, `${name}-8`, "example.stix2"), "--only-indicators"];
    const { err } = await run(["check", path, ...clues, "--yes", "--redact", "--out", report]);
    expect([err, outputMisfits(await textsIn(report))]).toEqual(["", []]);
  });
});

describe("an encrypted backup", () => {
  it("gives files by the same forms", async () => {
    const sink = memorySink();
    const phone = cleanPhone("9");
    plantTraces(phone, true);
    const options = { generation: "encrypted", password: "x", iterations: 1, firstIterations: 1 } as const;
    await writeBackup(backupOf(phone, options), inFolder(sink, "backup"));
    await sink.write("example.stix2", Buffer.from(await writeStixBundle(exampleIndicators)));
    await sink.write("password", Buffer.from("x"));
    await writeAll(join(folder, "encrypted"), sink.files);
    const at = (one: string): string => join(folder, "encrypted", one);
    const clues = ["--indicators", at("example.stix2"), "--only-indicators"];
    const few = ["--only", "ios.data-usage,ios.safari-history,ios.manifest", "--records"];
    const words = ["--yes", "--password-file", at("password"), "--out", at("report")];
    const { err } = await run(["check", at("backup"), ...clues, ...few, ...words]);
    const files = await textsIn(at("report"));
    expect([err, outputMisfits(files)]).toEqual(["", []]);
    expect((JSON.parse(files.get("stix.json") ?? "") as { objects: unknown[] }).objects.length).toBeGreaterThan(5);
  });
});

describe("a file of a report", () => {
  it.each<[string, string]>([
    ["report.json", "{}"],
    ["report.schema.json", "{}"],
    ["manifest.json", "[]"],
    ["stix.json", '{"type":"bundle"}'],
    ["misp.json", '{"Event":{}}'],
    ["timeline.jsonl", "{}\n"],
    ["timeline.csv", "message,datetime\r\n"],
    ["records/ios.sms.jsonl", '{"artifact":"sms"}\n'],
    ["records/ios.sms.csv", "evidence\r\n"],
    ["handover.json", "{}"],
    ["ledger.json", '{"schema":"bridle.ledger/1","ledger":[{}]}'],
    ["rows.jsonl", '{"finding":7}\n'],
    ["new.json", "{}"],
  ])("is noticed where it has another form: %s", (name, text) => {
    expect(outputMisfits(new Map([[name, text]]))).not.toEqual([]);
  });
});
