import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  backupOf,
  cleanPhone,
  exampleIndicators,
  inFolder,
  memorySink,
  type Phone,
  plantTraces,
  writeBackup,
  writeStixBundle,
} from "@bridle/corpus";
import type { Report } from "@bridle/engine";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newIdentity, openedWith, recipientOf } from "../engine/formats/age/test-age-file.ts";
import { misfits } from "../engine/report/fits-schema.ts";
import { handoverSchema } from "../engine/report/handover/handover-schema.ts";
import { reportSchema } from "../engine/report/report-schema.ts";
import { textsOnDisk } from "../languages/texts-on-disk.ts";
import { run } from "./captured.ts";
import { newSecretKey } from "./store/minisign.ts";
import { membersOf, writeAll } from "./test-folder.ts";

let folder: string;
let identity: string;
let recipient: string;
const at = (name: string): string => join(folder, name);
const { key, file: keyFile } = newSecretKey();
const seed = "handover";
const consent = "Ludmila Consenting, in the room";
const told = "dinner with Ludmila";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "bridle-handover-"));
  identity = await newIdentity();
  recipient = await recipientOf(identity);
  const phone = cleanPhone(seed);
  plantTraces(phone, true, "traces");
  const sink = memorySink();
  await writeBackup(backupOf(phone, { generation: "plain" }), inFolder(sink, "Ludmilas-backup"));
  await writeAll(folder, sink.files);
  await writeFile(at("example.stix2"), await writeStixBundle(exampleIndicators));
  await writeFile(at("signing.key"), keyFile);
  const clues = ["--indicators", at("example.stix2"), "--only-indicators"];
  const words = ["--consent", consent, "--event", `2026-05-01 ${told}`, "--records"];
  const check = [
    "check",
    at("Ludmilas-backup"),
    ...clues,
    ...words,
    "--out",
    at("report"),
    "--sign",
    at("signing.key"),
  ];
  const { code, err } = await run(check);
  expect([code, err]).toEqual([1, ""]);
}, 120_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

async function packet(name: string, ...more: readonly string[]): Promise<Map<string, string>> {
  const out = at(`${name}.tar.age`);
  const { code, err } = await run(["handover", at("report"), "--to", recipient, "--out", out, ...more]);
  expect([code, err]).toEqual([0, ""]);
  const members = membersOf(await openedWith(identity, await readFile(out)));
  return new Map([...members].map(([member, bytes]) => [member, Buffer.from(bytes).toString("utf8")]));
}

/** Everything that would tell who the person is, whom she knows and what she wrote. */
function personalOf({ device, messages, people, visits, pages }: Phone): string[] {
  const all = [
    ...[device.udid, device.name, device.serial, device.imei, device.iccid, device.phoneNumber],
    ...messages.flatMap(({ from, text, body, earlier, group }) => [from, text, body?.text, ...(earlier ?? []), group]),
    ...people.contacts.flatMap((one) => [one.first, `${one.first} ${one.last}`, one.note, one.street]),
    ...people.contacts.flatMap((one) => [...(one.phones ?? []), ...(one.emails ?? [])]),
    ...people.calls.flatMap((one) => [one.handle, one.name]),
    ...people.whatsAppContacts.flatMap((one) => [one.account, one.name]),
    ...people.events.flatMap((one) => [one.summary, one.organizer, ...(one.invited ?? [])]),
    ...people.accounts.map((one) => one.user),
    ...people.voicemails.map((one) => one?.sender),
    ...visits.flatMap((one) => [one.url, one.title]),
    ...pages.flatMap((one) => [one.url, one.title]),
  ];
  return [...new Set(all.filter((one) => typeof one === "string").filter((one) => one.length > 2))];
}

function isIn(text: string, value: string): boolean {
  const quoted = value.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
  return new RegExp(`(?<![\\p{L}\\p{N}])${quoted}(?![\\p{L}\\p{N}])`, "iu").test(text);
}

/** As it reads: escapes of JSON and HTML, and what makes addresses harmless, undone. */
function readable(text: string): string {
  return text
    .replace(/\\u([0-9a-f]{4})/gi, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)))
    .replace(/&(lt|gt|quot|amp|#39);/g, (_, name: string) => ({ lt: "<", gt: ">", quot: '"', amp: "&" })[name] ?? "'")
    .replaceAll("hxxp", "http")
    .replaceAll("[.]", ".")
    .replaceAll("\\/", "/")
    .replaceAll('\\"', '"');
}

describe("handover", () => {
  it("holds no name, number or message of the person, but for the values that clues met", async () => {
    const files = await packet("redacted");
    // A word that the program itself says tells nothing: a page is called "News".
    const own = Object.values(textsOnDisk()["en"] ?? {}).join("\n");
    const all = [...personalOf(cleanPhone(seed)), consent, "Ludmila", told, "Ludmilas-backup"];
    const personal = all.filter((one) => !isIn(own, one));
    expect(all.length - personal.length).toBeLessThan(8);
    expect(personal.length).toBeGreaterThan(60);
    const report = JSON.parse(files.get("report.json") ?? "") as Report;
    // The values that findings rest on and the files of their rows, which a finding has to show.
    const met = report.findings.flatMap(({ message, indicators, from, otherRows = [] }) => [
      String(message.args?.["observed"] ?? ""),
      ...[from, ...otherRows.map((row) => row.from)].map(({ file }) => file),
      ...indicators.map(({ value }) => value),
    ]);
    for (const [name, text] of files) {
      const read = readable(text);
      const found = personal.filter((one) => isIn(read, one) && !met.some((value) => isIn(value, one)));
      expect([name, found]).toEqual([name, []]);
    }
    // The search itself finds what the whole report holds.
    const whole = readable(await readFile(at("report/timeline.jsonl"), "utf8"));
    const there = personal.filter((one) => isIn(whole, one));
    expect(there.length).toBeGreaterThan(20);
  });

  it("holds the report, the ledger, the rows of findings and a checklist, by their schemas", async () => {
    const files = await packet("whole");
    expect([...files.keys()]).toEqual([
      "checklist.html",
      "handover.json",
      "handover.schema.json",
      "ledger.json",
      "report.html",
      "report.json",
      "report.schema.json",
      "rows.jsonl",
      "manifest.json",
    ]);
    const original = JSON.parse(await readFile(at("report/report.json"), "utf8")) as Report;
    const json = (name: string): unknown => JSON.parse(files.get(name) ?? "");
    const report = json("report.json") as Report;
    expect(misfits(report, reportSchema)).toEqual([]);
    expect(misfits(json("handover.json"), handoverSchema)).toEqual([]);
    const { ledger, row } = handoverSchema.$defs ?? {};
    expect(misfits(json("ledger.json"), ledger ?? {}, handoverSchema)).toEqual([]);
    const rows = (files.get("rows.jsonl") ?? "")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    for (const one of rows) expect(misfits(one, row ?? {}, handoverSchema)).toEqual([]);
    expect(rows.length).toBe(original.findings.reduce((sum, { otherRows }) => sum + 1 + (otherRows?.length ?? 0), 0));
    expect([report.verdict, report.redacted, report.findings.length]).toEqual([
      original.verdict,
      true,
      original.findings.length,
    ]);
    expect(report.findings.map(({ rule, grade, from }) => [rule, grade, from.file])).toEqual(
      original.findings.map(({ rule, grade, from }) => [rule, grade, from.file]),
    );
    expect(report.ledger.map(({ artifact, status, records }) => [artifact, status, records])).toEqual(
      original.ledger.map(({ artifact, status, records }) => [artifact, status, records]),
    );
    expect(report.told?.[0]?.at).toBe("2026-05-01T00:00:00Z");
    const manifest = await readFile(at("report/manifest.json"));
    expect(json("handover.json")).toMatchObject({
      redacted: true,
      report: { manifestSha256: createHash("sha256").update(manifest).digest("hex"), signedBy: key.publicKey.id },
    });
    // The hashes of the evidence stay, so that a laboratory can compare.
    const hashes = (text: string): string[] =>
      JSON.parse(text).evidence.flatMap((one: { files: { sha256: string }[] }) => one.files.map((file) => file.sha256));
    expect(hashes(files.get("manifest.json") ?? "").sort()).toEqual(hashes(manifest.toString("utf8")).sort());
    expect(files.get("checklist.html")).toContain("Keep the packet encrypted.");
    expect(files.get("checklist.html")).not.toContain("<script");
  });

  it("verifies once it is unpacked, signed as the person signs", async () => {
    const files = await packet("signed", "--sign", at("signing.key"));
    await mkdir(at("unpacked"));
    for (const [name, text] of files) await writeFile(join(at("unpacked"), name), text);
    const { code, out, err } = await run(["verify", at("unpacked"), "--key", key.publicKey.text]);
    expect(err).toBe("");
    expect([code, out.includes("Signed with a key that you know")]).toEqual([0, true]);
    await writeFile(at("unpacked/rows.jsonl"), "");
    expect((await run(["verify", at("unpacked")])).code).toBe(1);
  });

  it("keeps the findings as they are with --no-redact, and still nothing but their rows", async () => {
    const files = await packet("open", "--no-redact", "--lang", "fr,en");
    const original = JSON.parse(await readFile(at("report/report.json"), "utf8")) as Report;
    const report = JSON.parse(files.get("report.json") ?? "") as Report;
    expect(report.findings).toEqual(original.findings);
    expect(report.consent?.text).toBe(consent);
    expect(files.get("checklist.html")).toContain("Gardez le paquet chiffré.");
    expect(files.has("timeline.jsonl")).toBe(false);
    const pages = (files.get("report.json") ?? "") + (files.get("rows.jsonl") ?? "");
    expect(pages).not.toContain("library.example/opening-hours");
  });

  it("can be opened by each recipient and by nobody else", async () => {
    const second = await newIdentity();
    await writeFile(at("keys.txt"), `# two helpers\n${await recipientOf(second)}\n${recipient}\n`);
    const out = at("two.tar.age");
    expect((await run(["handover", at("report"), "--to", at("keys.txt"), "--out", out])).code).toBe(0);
    const bytes = await readFile(out);
    for (const one of [identity, second]) expect((await openedWith(one, bytes)).length).toBeGreaterThan(10_000);
    await expect(openedWith(await newIdentity(), bytes)).rejects.toThrow();
    expect(bytes.includes("report.json")).toBe(false);
    if (process.platform !== "win32") expect((await stat(out)).mode & 0o077).toBe(0);
  });

  it.each<[string, () => string[], number, string]>([
    ["nobody", () => ["report"], 64, "begins with age1"],
    ["no key", () => ["report", "--to", "age1nonsense"], 64, "begins with age1"],
    ["a secret key by mistake", () => ["report", "--to", identity], 64, "begins with age1"],
    ["no report", () => [".", "--to", recipient], 66, "is not a report folder"],
  ])("refuses %s", async (_, words, wanted, said) => {
    const [dir = "", ...more] = words();
    const { code, err, out } = await run(["handover", at(dir), ...more, "--out", at("refused.tar.age")]);
    expect([code, out]).toEqual([wanted, ""]);
    expect(err).toContain(said);
    expect(err).not.toContain(identity);
    await expect(stat(at("refused.tar.age"))).rejects.toThrow();
  });

  it("refuses a report that was changed, and writes over nothing", async () => {
    await packet("once");
    const again = ["handover", at("report"), "--to", recipient, "--out", at("once.tar.age")];
    expect((await run(again)).code).toBe(73);
    expect((await run([...again, "--force"])).code).toBe(0);
    const report = await readFile(at("report/report.html"));
    await writeFile(at("report/report.html"), "other");
    const { code, err } = await run([...again, "--force"]);
    expect([code, err.includes("not as it was")]).toEqual([1, true]);
    await writeFile(at("report/report.html"), report);
  });
});
