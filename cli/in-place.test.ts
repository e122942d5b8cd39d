import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  backupOf,
  cleanPhone,
  exampleIndicators,
  inFolder,
  memorySink,
  writeBackup,
  writeStixBundle,
} from "@bridle/corpus";
import { afterAll, beforeAll, expect, it } from "vitest";
import { run } from "./captured.ts";
import { writeAll } from "./test-folder.ts";

const marker = "words-that-stand-in-one-message-alone-4711";
const password = "in place";
let base: string;
const before = { TMPDIR: process.env["TMPDIR"], HOME: process.env["HOME"] };

beforeAll(async () => {
  base = await mkdtemp(join(tmpdir(), "bridle-in-place-"));
  for (const name of ["tmp", "home", "here", "evidence"]) await mkdir(join(base, name));
  const phone = cleanPhone("in-place");
  phone.messages.push({ at: new Date(phone.takenAt.getTime() - 86_400_000), from: "+15555550188", text: marker });
  const film = new Uint8Array(100_000).fill(0x5a);
  for (let i = 0; i < 40; i++) {
    phone.entries.push({ domain: "CameraRollDomain", path: `Media/DCIM/100APPLE/FILM_${i}.MOV`, bytes: film });
  }
  const sink = memorySink();
  const options = { generation: "encrypted", password, iterations: 5, firstIterations: 5 } as const;
  await writeBackup(backupOf(phone, options), inFolder(sink, "backup"));
  await writeAll(join(base, "evidence"), sink.files);
  await writeFile(join(base, "evidence", "example.stix2"), await writeStixBundle(exampleIndicators));
  // Wherever a program might put a working copy by custom, it would be found.
  process.env["TMPDIR"] = join(base, "tmp");
  process.env["HOME"] = join(base, "home");
}, 60_000);

afterAll(async () => {
  for (const name of ["TMPDIR", "HOME"] as const) {
    if (before[name] === undefined) delete process.env[name];
    else process.env[name] = before[name];
  }
  await rm(base, { recursive: true, force: true });
});

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

const environment = { BRIDLE_INDICATORS: "/nowhere", BRIDLE_BACKUP_PASSWORD: password };
const evidence = () => join(base, "evidence", "backup");

it("an encrypted backup is checked without a decrypted byte on the disk", async () => {
  const evidenceBefore = (await filesBelow(join(base, "evidence"))).sort();
  const clues = ["--indicators", join(base, "evidence", "example.stix2"), "--only-indicators", "--yes"];
  const here = (await readdir(".")).sort();
  expect(
    (await run(["check", evidence(), ...clues, "--out", join(base, "here", "report")], { environment })).code,
  ).toBe(0);

  expect((await readdir(".")).sort()).toEqual(here);
  expect((await filesBelow(join(base, "evidence"))).sort()).toEqual(evidenceBefore);
  const written = await filesBelow(base).then((all) => all.filter((path) => !evidenceBefore.includes(path)));
  expect(written.map((path) => path.slice(base.length)).sort()).toEqual(
    [
      "manifest.json",
      "misp.json",
      "report.html",
      "report.json",
      "report.schema.json",
      "stix.json",
      "timeline.csv",
      "timeline.jsonl",
    ].map((name) => join("/", "here", "report", name)),
  );
  for (const path of written) {
    const bytes = await readFile(path);
    for (const secret of [marker, "SQLite format 3", "bplist00", password]) {
      expect(bytes.includes(secret), `${secret} in ${path}`).toBe(false);
    }
  }
});

it("the words are there for whoever asks for them", async () => {
  const { out } = await run(["records", evidence(), "--artifact", "ios.sms"], { environment });
  expect(out).toContain(marker);
});

it("only the files that were planned are read", async () => {
  const manifest = JSON.parse(await readFile(join(base, "here", "report", "manifest.json"), "utf8"));
  const read = manifest.evidence[0].files as { name: string; size: number }[];
  const all = await filesBelow(evidence());
  expect(read.length).toBeGreaterThan(4);
  // Settings of apps are planned, each of them; the films, and what else no part reads, are not.
  expect(read.length).toBeLessThan(all.length - 40);
  // The films: their size is theirs alone.
  expect(read.filter(({ size }) => size >= 100_000 && size <= 100_016)).toEqual([]);
});
