import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cleanBackup, cleanLogs, logFiles, logIndicators, writeBackupFile, writeStixBundle } from "@bridle/corpus";
import type { Report } from "@bridle/engine";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeZip } from "../corpus/formats/zip-writer.ts";
import { lockedFor, newIdentity } from "../engine/formats/age/test-age-file.ts";
import { run } from "./captured.ts";
import { exitCode, exitCodeOf } from "./exit-code.ts";

let folder: string;
let evidence: string;
let cut: string;
let key: string;
const at = (name: string): string => join(folder, name);
const text = (value: string): Uint8Array => new TextEncoder().encode(value);
const about = { uuid: "u", androidqf_version: "v1.9.0", storage_path: "u", completed: "2026-05-03T10:00:00Z" };

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "bridle-age-"));
  key = await newIdentity();
  await writeFile(at("key.txt"), `# created: 2026-05-03\n${key}\n`);
  await writeFile(at("other.txt"), `${await newIdentity()}\n`);
  await writeFile(at("password"), "inside");
  await writeFile(at("example.stix2"), await writeStixBundle(logIndicators));
  const encryption = { password: "inside", rounds: 20 };
  const members = [
    { name: "getprop.txt", bytes: text("[ro.product.model]: [Rocket]\n") },
    { name: "backup.ab", bytes: await writeBackupFile(cleanBackup(), { encryption }) },
    ...[...logFiles(cleanLogs())].map(([name, bytes]) => ({ name: `intrusion_logs/${name}`, bytes })),
    { name: "acquisition.json", bytes: text(JSON.stringify(about)) },
  ];
  const file = await lockedFor(key, writeZip(members));
  evidence = at("u.zip.age");
  cut = at("cut.zip.age");
  await writeFile(evidence, file);
  await writeFile(cut, file.subarray(0, file.length - 5));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function check(path: string, ...more: readonly string[]) {
  return run(["check", path, "--json", "--yes", ...more], { environment: { BRIDLE_INDICATORS: "/nowhere" } });
}

describe("an acquisition that was encrypted with age", () => {
  it("opens with its key; the backup in it with its own password", async () => {
    const { out, err } = await check(evidence, "--identity-file", at("key.txt"), "--password-file", at("password"));
    expect(err).toBe("");
    const report = JSON.parse(out) as Report;
    expect(report.evidence.map(({ kind, encrypted }) => [kind, encrypted])).toEqual([
      ["androidqf", true],
      ["android-backup", true],
      ["intrusion-logs", false],
    ]);
    expect(report.evidence[0]?.device.model).toBe("Rocket");
    const read = report.ledger.filter(({ status }) => status === "read").map(({ artifact }) => artifact);
    expect(read).toEqual(expect.arrayContaining(["android.sms", "android.security-events"]));
    expect(out).not.toContain(key);
  });

  it.each([
    ["no key", [], "--identity-file"],
    ["another key", ["--identity-file", "other.txt"], "does not open"],
    ["a file without a key", ["--identity-file", "password"], "does not open"],
    ["a password alone", ["--password-file", "password"], "--identity-file"],
  ])("stays closed with %s, and says so", async (_name, words, said) => {
    const { code, err, out } = await check(evidence, ...words.map((word, i) => (i % 2 === 1 ? at(word) : word)));
    expect(code).toBe(exitCode.password);
    expect(err).toContain(said);
    expect(out).toBe("");
  });

  it("says when the file with the key is not there", async () => {
    expect((await check(evidence, "--identity-file", at("nothing"))).code).toBe(exitCode.noInput);
  });

  it("that was cut is read as far as it goes, and gives no comfort", async () => {
    const { code, out } = await check(cut, "--identity-file", at("key.txt"), "--indicators", at("example.stix2"));
    expect(code).toBe(exitCodeOf("could-not-tell"));
    const { ledger } = JSON.parse(out) as Report;
    expect(ledger.some(({ artifact, records }) => artifact === "android.dns-events" && records > 0)).toBe(true);
  });

  it("streams one artifact's records", async () => {
    const { code, out } = await run([
      ...["records", evidence, "--artifact", "android.dns-events", "--identity-file", at("key.txt")],
    ]);
    expect(code).toBe(exitCode.ok);
    expect(out.split("\n").length).toBeGreaterThan(50);
  });
});
