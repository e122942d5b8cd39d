import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deflateRawSync } from "node:zlib";
import { cleanAndroid, writeBugreport } from "@bridle/corpus";
import type { Report } from "@bridle/engine";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeAndroidBackup } from "../corpus/formats/android-backup-writer.ts";
import { writeTar } from "../corpus/formats/tar-writer.ts";
import { run } from "./captured.ts";

let folder: string;
const deflate = (bytes: Uint8Array): Uint8Array => deflateRawSync(bytes);
const manifest = "1\norg.demo.app\n1\n29\n\n1\n0\n";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "bridle-parts-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** An acquisition of a phone without traces; what `changes` names is written instead of what belongs there. */
async function acquisition(name: string, changes: Readonly<Record<string, Uint8Array | string>> = {}): Promise<string> {
  const tar = writeTar([{ name: "apps/org.demo.app/_manifest", bytes: new TextEncoder().encode(manifest) }]);
  const files: Record<string, Uint8Array | string> = {
    "acquisition.json": '{"androidqf_version": "v1.9.0", "completed": "2026-05-03T10:00:00Z"}',
    "getprop.txt": "[ro.product.model]: [Rocket]\n[ro.build.version.release]: [16]\n",
    "bugreport.zip": writeBugreport(cleanAndroid("parts"), { deflate }),
    "backup.ab": await writeAndroidBackup(tar, { deflate, encryption: { password: "0000", rounds: 10 } }),
    ...changes,
  };
  const path = join(folder, name);
  await mkdir(path);
  for (const [file, bytes] of Object.entries(files)) await writeFile(join(path, file), bytes);
  return path;
}

async function checked(path: string, password: string | undefined, ...words: string[]): Promise<Report> {
  const environment = { BRIDLE_INDICATORS: "/nowhere", ...(password ? { BRIDLE_BACKUP_PASSWORD: password } : {}) };
  const { out, err } = await run(["check", path, "--json", "--yes", ...words], { environment });
  expect(err).toBe("");
  return JSON.parse(out) as Report;
}

const kinds = (report: Report) => report.evidence.map(({ kind }) => kind);
const statuses = (report: Report, id: string) =>
  new Set(report.ledger.filter(({ evidence }) => evidence === id).map(({ status }) => status));

describe("an acquisition whose parts are evidence of their own", () => {
  it("gives each a number and a name of its own, and unlocks what is locked", async () => {
    const report = await checked(await acquisition("good"), "0000");
    expect(kinds(report)).toEqual(["androidqf", "android-bugreport", "android-backup"]);
    expect(report.evidence.map(({ name }) => name)).toEqual(["good", "good/bugreport.zip", "good/backup.ab"]);
    expect(report.evidence[2]).toMatchObject({ encrypted: true, files: 1 });
    expect([...statuses(report, "e2")].sort()).toEqual(["absent", "read"]);
  });

  it.each([undefined, "1234"])("with the password %s loses the locked part alone", async (password) => {
    const report = await checked(await acquisition(`locked-${password}`), password);
    expect(kinds(report)).toEqual(["androidqf", "android-bugreport", "android-backup"]);
    expect(statuses(report, "e2")).toContain("read");
    expect([...statuses(report, "e3")]).toEqual(["unreadable"]);
    expect(report.verdict).toBe("could-not-tell");
  });

  it.each<[string, Uint8Array | string]>([
    ["empty", ""],
    ["junk", "no archive"],
    ["cut", writeBugreport(cleanAndroid("parts"), { deflate }).slice(0, 40)],
  ])("with a bug report that is %s says that all of it could not be read", async (name, bytes) => {
    const report = await checked(await acquisition(`report-${name}`, { "bugreport.zip": bytes }), "0000");
    expect(kinds(report)).toEqual(["androidqf", "android-bugreport", "android-backup"]);
    expect([...statuses(report, "e2")]).toEqual(["unreadable"]);
    expect(statuses(report, "e1")).toContain("read");
    expect(report.verdict).toBe("could-not-tell");
  });
});
