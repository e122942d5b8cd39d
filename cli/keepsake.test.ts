import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { examplePassword, memorySink, writeExample } from "@bridle/corpus";
import type { Report } from "@bridle/engine";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newIdentity, recipientOf } from "../engine/formats/age/test-age-file.ts";
import { misfitsBy } from "../engine/report/fixture/by-schema.ts";
import { huntLineSchema } from "../engine/report/hunt-schema.ts";
import { type Captured, run } from "./captured.ts";
import { writeAll } from "./test-folder.ts";

let folder: string;
let clues: string;
let evidence: string;
let identity: string;
let recipient: string;
const at = (name: string): string => join(folder, name);

async function bridle(words: readonly string[], more: Readonly<Record<string, string>> = {}): Promise<Captured> {
  return run(words, {
    environment: { BRIDLE_INDICATORS: "/nowhere", BRIDLE_BACKUP_PASSWORD: examplePassword, ...more },
  });
}

const check = (path: string, ...words: readonly string[]) => bridle(["check", path, "--json", "--yes", ...words]);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "bridle-keepsake-"));
  identity = await newIdentity();
  recipient = await recipientOf(identity);
  await writeFile(at("key.txt"), identity);
  const sink = memorySink();
  evidence = join(at("example"), await writeExample("androidqf", sink, { planted: true }));
  await writeAll(at("example"), sink.files);
  clues = join(at("example"), "example.stix2");
  // Nothing is known when it is made.
  const { code, err } = await check(evidence, "--keepsake", at("phone.keepsake"), "--keepsake-to", recipient);
  expect([code, err]).toEqual([expect.any(Number), expect.stringContaining("phone.keepsake")]);
}, 60_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

const reportOf = ({ out }: Captured): Report => JSON.parse(out) as Report;
const grades = ["context", "reached", "contact", "attempt", "ran", "confirmed-twice"];

/** The strongest that each clue has in each artifact. */
function byClue({ findings }: Report): [string, number][] {
  const best = new Map<string, number>();
  for (const { rule, grade, artifact, indicators } of findings) {
    const isWitness = rule.startsWith("indicator/") || rule === "correlation/confirmed-twice";
    for (const { value } of isWitness && rule !== "indicator/pattern" ? indicators.slice(0, 1) : []) {
      const key = `${rule} ${artifact} ${value}`;
      best.set(key, Math.max(best.get(key) ?? -1, grades.indexOf(grade)));
    }
  }
  return [...best].sort();
}

describe("a keepsake of a check", () => {
  it("says of clues that came later what the phone says, and whose keepsake it is", async () => {
    const phone = reportOf(await check(evidence, "--indicators", clues));
    const kept = reportOf(await check(at("phone.keepsake"), "--indicators", clues, "--identity-file", at("key.txt")));
    expect(byClue(kept)).toEqual(byClue(phone));
    expect(byClue(kept).length).toBeGreaterThan(10);
    expect(kept.verdict).toBe("traces");
    expect(kept.evidence.map(({ kind, keepsake }) => [kind, keepsake?.madeAt])).toEqual(
      phone.evidence.map(({ kind }) => [kind, "2026-11-01T00:00:00.000Z"]),
    );
    expect(kept.answer.map(({ message }) => message.id)).toContain("answer-keepsake");
    const statuses = ({ ledger }: Report) => ledger.map(({ artifact, evidence: id, status }) => [artifact, id, status]);
    expect(statuses(kept)).toEqual(statuses(phone));
  });

  it("is not written over another file, nor without a lock, nor made of another one", async () => {
    const there = await check(evidence, "--keepsake", at("phone.keepsake"), "--keepsake-to", recipient);
    const open = await check(evidence, "--keepsake", at("open.keepsake"));
    const lone = await check(evidence, "--keepsake-to", recipient);
    const words = ["--identity-file", at("key.txt"), "--keepsake", at("again.keepsake"), "--keepsake-to", recipient];
    const again = await check(at("phone.keepsake"), ...words);
    expect([there.code, open.code, lone.code, again.code]).toEqual([73, 77, 64, 64]);
    const pair = [at("phone.keepsake"), at("phone.keepsake"), "--identity-file", at("key.txt")];
    expect((await bridle(["compare", ...pair])).code).toBe(64);
  });
});

describe("hunt", () => {
  it("goes over a folder; what is damaged, locked for others or something else costs itself alone", async () => {
    await mkdir(at("all/below"), { recursive: true });
    await copyFile(at("phone.keepsake"), at("all/a.keepsake"));
    const bytes = await readFile(at("phone.keepsake"));
    await writeFile(at("all/b.keepsake"), bytes.subarray(0, bytes.length - 40));
    await writeFile(at("all/below/c.keepsake"), "none at all");
    await writeFile(at("all/notes.txt"), "passed over");
    const words = ["hunt", at("all"), "--indicators", clues, "--identity-file", at("key.txt")];
    const { code, out } = await bridle(words);
    const lines = out.trimEnd().split("\n");
    expect([code, lines.map((line) => line.split(":")[0])]).toEqual([1, ["a.keepsake", "b.keepsake", "c.keepsake"]]);
    expect(lines[0]).toMatch(/traces .*2026-11-01.* findings?, \d+ of them new/);
    const json = (await bridle([...words, "--json"])).out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(json.map(({ exitCode }) => exitCode)).toEqual([1, 3, 65]);
    expect(json.flatMap(misfitsBy(huntLineSchema))).toEqual([]);
    expect(json[0].findings.filter((one: { new: boolean }) => one.new).length).toBeGreaterThan(10);
    expect((await bridle(["hunt", at("example")])).code).toBe(65);
  });

  it("tells what was found before from what is new", async () => {
    const known = ["--indicators", clues, "--keepsake", at("known.keepsake"), "--keepsake-to", recipient];
    expect((await check(evidence, ...known)).code).toBe(1);
    const words = ["hunt", at("known.keepsake"), "--indicators", clues, "--json"];
    const [line = ""] = (await bridle([...words, "--identity-file", at("key.txt")])).out.split("\n");
    const { findings } = JSON.parse(line) as { findings: { rule: string; new: boolean }[] };
    const fresh = findings.filter((one) => one.new && one.rule.startsWith("indicator/"));
    expect([findings.length > 10, fresh]).toEqual([true, []]);
    expect((await bridle(words)).out).toContain('"exitCode":77');
  });
});
