/**
 * What keeps a packet from being made, each by its own name: another version, a report that is none, a place that cannot
 * be written, a key that is none. Nothing of it is a mistake of Bridle, and nothing half-written stays.
 */
import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { reportText } from "@bridle/engine";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newIdentity, recipientOf } from "../engine/formats/age/test-age-file.ts";
import { run } from "./captured.ts";
import { reportByHand, someReport } from "./report-by-hand.ts";

let folder: string;
let recipient: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "bridle-handover-errors-"));
  recipient = await recipientOf(await newIdentity());
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const report = someReport();
const [finding] = report.findings;
/** Nests so deep that it cannot be told again. */
const deep = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
const changed = (change: object): string => JSON.stringify({ ...report, ...change });
const withFinding = (change: object): string => changed({ findings: [{ ...finding, ...change }] });

async function handedOver(name: string, texts: Readonly<Record<string, string>>, ...more: string[]) {
  const path = join(folder, name);
  await reportByHand(path, texts);
  const out = join(folder, `${name}.age`);
  const { code, err } = await run(["handover", path, "--to", recipient, "--out", out, ...more]);
  return { code, told: err.split("\n")[0] ?? "" };
}

describe("bridle handover", () => {
  it("makes a packet of the report that the others here were made of", async () => {
    expect(await handedOver("good", { "report.json": reportText(report) })).toEqual({ code: 0, told: "" });
  });

  it.each<[string, string, number, string]>([
    ["no JSON", "{", 66, "no JSON"],
    ["nothing", "", 66, "no JSON"],
    ["another kind of file", '{"schema":"bridle.manifest/1"}', 66, "is not a report"],
    ["a list", "[]", 66, "is not a report"],
    ["a report of the next form", changed({ schema: "bridle.report/2" }), 66, "another version"],
    ["a sentence of a newer version", withFinding({ message: { id: "rule-of-tomorrow" } }), 66, "another version"],
    [
      "a sentence with other words in it",
      withFinding({ message: { id: "rule-indicator-domain" } }),
      66,
      "another version",
    ],
    ["a grade that there is not", withFinding({ grade: "certain" }), 66, "is not a report"],
    ["findings that are none", changed({ findings: {} }), 66, "findings"],
    ["a finding without its row", withFinding({ from: undefined }), 66, "from"],
    ["a note that is none", changed({ ledger: [{ ...report.ledger[0], notes: [null] }] }), 66, "notes"],
    ["arguments of another kind", withFinding({ message: { id: "x", args: { a: {} } } }), 66, "args"],
    ["no answer", changed({ answer: [] }), 66, "answer"],
    [
      "no end",
      changed({ record: 0, findings: [{ ...finding, record: "DEEP" }] }).replace('"DEEP"', `{"a":${deep}}`),
      3,
      "too large",
    ],
  ])("says by its name: %s", async (name, text, code, told) => {
    const result = await handedOver(name.replaceAll(" ", "-"), { "report.json": text });
    expect(result).toEqual({ code, told: expect.stringContaining(told) });
    expect((await readdir(folder)).filter((one) => one.startsWith(`${name.replaceAll(" ", "-")}.age`))).toEqual([]);
  });

  it("says that there is no report where the manifest names none", async () => {
    expect((await handedOver("none", { "report.html": "" })).told).toContain("not a report folder");
  });

  it("says what is wrong with what it was told to do", async () => {
    const whole = { "report.json": reportText(report) };
    expect((await handedOver("twice", whole)).code).toBe(0);
    expect(await handedOver("twice", whole)).toEqual({ code: 73, told: expect.stringContaining("already") });
    expect((await handedOver("twice", whole, "--force")).code).toBe(0);
    expect((await handedOver("to", whole, "--to", "age1nobody")).code).toBe(64);
    expect((await handedOver("sign", whole, "--sign", join(folder, "nowhere.key"))).code).toBe(66);
    const elsewhere = ["--out", join(folder, "no", "such", "folder.age")];
    expect(await handedOver("out", whole, ...elsewhere)).toEqual({
      code: 73,
      told: expect.stringContaining("written"),
    });
    await mkdir(join(folder, "a-folder"));
    expect((await handedOver("over", whole, "--out", join(folder, "a-folder"), "--force")).code).toBe(73);
    await writeFile(join(folder, "good", "more.txt"), "");
    const { code } = await run(["handover", join(folder, "good"), "--to", recipient, "--out", join(folder, "x.age")]);
    expect(code).toBe(1);
  });
});
