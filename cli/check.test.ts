import { createHash } from "node:crypto";
import { chmod, cp, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  backupOf,
  cleanPhone,
  exampleIndicators,
  inFolder,
  memorySink,
  plantTraces,
  writeBackup,
  writeStixBundle,
} from "@bridle/corpus";
import type { Report } from "@bridle/engine";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { run } from "./captured.ts";
import { writeAll } from "./test-folder.ts";

let folder: string;
let plain: string;
let locked: string;
let traced: string;
let clues: string[];

async function backup(name: string, planted: boolean, encrypted: boolean): Promise<string> {
  const phone = cleanPhone(name);
  plantTraces(phone, planted, "traces");
  const sink = memorySink();
  const options = encrypted
    ? ({ generation: "encrypted", password: "right one", iterations: 5, firstIterations: 5 } as const)
    : ({ generation: "plain" } as const);
  await writeBackup(backupOf(phone, options), inFolder(sink, name));
  await writeAll(folder, sink.files);
  return join(folder, name);
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "bridle-check-"));
  plain = await backup("plain", false, false);
  locked = await backup("locked", true, true);
  traced = await backup("traced", true, false);
  await writeFile(join(folder, "example.stix2"), await writeStixBundle(exampleIndicators));
  clues = ["--indicators", join(folder, "example.stix2"), "--only-indicators", "--yes"];
}, 60_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

const withPassword = (password: string) => ({
  environment: { BRIDLE_INDICATORS: "/nowhere", BRIDLE_BACKUP_PASSWORD: password },
});

describe("bridle check", () => {
  it("answers with exit code 0, and the answer on one screen", async () => {
    const { code, out, err } = await run(["check", plain, ...clues]);
    expect([code, err]).toEqual([0, ""]);
    expect(out.split("\n").length).toBeLessThan(24);
    expect(out).toContain("We found no known traces in the parts we could read.");
  });

  it("answers with exit code 1 when there are traces", async () => {
    const { code, out } = await run(["check", traced, ...clues, "--json"]);
    const report = JSON.parse(out) as Report;
    expect([code, report.verdict, report.schema]).toEqual([1, "traces", "bridle.report/1"]);
  });

  it("answers with exit code 2 for a known address that only arrived", async () => {
    const phone = cleanPhone("closer");
    plantTraces(phone, ["message-link"], "traces");
    const sink = memorySink();
    await writeBackup(backupOf(phone, { generation: "plain" }), inFolder(sink, "closer"));
    await writeAll(folder, sink.files);
    expect((await run(["check", join(folder, "closer"), ...clues])).code).toBe(2);
  });

  it("answers with exit code 3 without indicators", async () => {
    const { code, out } = await run(["check", plain, "--yes"]);
    expect(code).toBe(3);
    expect(out).toContain("No published clues were loaded");
  });

  it("gives the same report twice but for the times of the run", async () => {
    const clockless = (text: string) =>
      text.replace(/"(startedAt|finishedAt|at)": "2026-11[^"]*"/g, "").replace(/"timing": \{[^}]*\{[^}]*\}[^}]*\}/, "");
    const [one, two] = [
      await run(["check", traced, ...clues, "--json"]),
      await run(["check", traced, ...clues, "--json"]),
    ];
    expect(clockless(one.out)).toBe(clockless(two.out));
  });

  it("opens an encrypted backup with the right password from a file, the environment, with one line end taken off", async () => {
    const file = join(folder, "password.txt");
    await writeFile(file, "right one\r\n");
    expect((await run(["check", locked, ...clues, "--password-file", file])).code).toBe(1);
    expect((await run(["check", locked, ...clues], withPassword("right one"))).code).toBe(1);
  });

  it.each([
    ["wrong", "The password does not open this backup"],
    ["right one ", "The password does not open this backup"],
  ])("with the password %j ends with 77", async (password, words) => {
    const { code, out, err } = await run(["check", locked, ...clues], withPassword(password));
    expect([code, out]).toEqual([77, ""]);
    expect(err).toContain(words);
    expect(err).not.toContain(password);
  });

  it("without a password ends with 77", async () => {
    const { code, err } = await run(["check", locked, ...clues]);
    expect(code).toBe(77);
    expect(err).toContain("no password was given");
  });

  it("tells a damaged keybag from a wrong password", async () => {
    const broken = join(folder, "broken-keybag");
    await cp(locked, broken, { recursive: true });
    const manifest = join(broken, "Manifest.plist");
    const bytes = await readFile(manifest);
    const at = bytes.indexOf("WPKY");
    bytes.writeUInt32BE(0x7fffffff, at + 4);
    await writeFile(manifest, bytes);
    const { code, out } = await run(["check", broken, ...clues, "--json"], withPassword("right one"));
    expect(code).toBe(3);
    const report = JSON.parse(out) as Report;
    expect(report.verdict).toBe("could-not-tell");
    expect(report.ledger.every(({ status }) => status === "unreadable")).toBe(true);
  });

  it("lists the backups of a parent folder", async () => {
    const parent = join(folder, "parent");
    await cp(plain, join(parent, "one"), { recursive: true });
    await cp(locked, join(parent, "two"), { recursive: true });
    const { code, err } = await run(["check", parent, ...clues]);
    expect(code).toBe(64);
    expect(err).toContain("one (");
    expect(err).toContain("two (");
  });

  it("opens the one backup below a folder", async () => {
    const parent = join(folder, "above");
    await cp(plain, join(parent, "only"), { recursive: true });
    expect((await run(["check", parent, ...clues])).code).toBe(0);
  });

  it("names what is no evidence, what is not there, and what it may not read", async () => {
    const empty = join(folder, "empty");
    await mkdir(empty, { recursive: true });
    expect((await run(["check", empty, ...clues])).code).toBe(65);
    expect((await run(["check", join(folder, "example.stix2"), ...clues])).code).toBe(65);
    const gone = await run(["check", join(folder, "nowhere"), ...clues]);
    expect(gone.code).toBe(66);
    expect(gone.err).toContain("nowhere");
  });

  it("says problems and explanations in the language that was asked for", async () => {
    const gone = await run(["check", join(folder, "nowhere"), "--lang", "es,en", ...clues]);
    expect(gone.err).toContain("no existe");
    expect((await run(["check", "--lang=fr", "--nothing"])).err).toContain("option");
    expect((await run(["explain", "ios.sms", "--lang", "fr"])).out).not.toBe((await run(["explain", "ios.sms"])).out);
    const unknown = await run(["explain", "ios.sms", "--lang", "xx"]);
    expect([unknown.code, unknown.err]).toEqual([64, expect.stringContaining("xx")]);
  });

  it("never follows a link out of the evidence", async () => {
    const linked = join(folder, "linked");
    await cp(plain, linked, { recursive: true });
    await rm(join(linked, "Info.plist"));
    await writeFile(join(folder, "outside.plist"), await readFile(join(plain, "Info.plist")));
    await symlink(join(folder, "outside.plist"), join(linked, "Info.plist"));
    const { out } = await run(["check", linked, ...clues, "--json"]);
    const info = (JSON.parse(out) as Report).ledger.find(({ artifact }) => artifact === "ios.backup-info");
    expect(info?.records ?? 0).toBe(0);
  });

  it.each([
    [["check"], "Nothing to check"],
    [["check", "x", "--no-such"], "There is no option --no-such"],
    [["check", "x", "--yes", "--only", "ios.nothing"], "no artifact named ios.nothing"],
    [["check", "x", "--yes", "--lang", "xx"], "no texts in the language xx"],
    [["check", "x", "--yes", "--limit", "rows=many"], "rows=many"],
    [["check", "x", "--yes", "--since", "yesterday"], "yesterday is not a date"],
    [["check", "x", "--yes", "--since", "2026-02-02", "--until", "2026-02-01"], "is after the last"],
    [["check", "x", "--yes", "--jobs", "0"], "argument '0' is invalid"],
    [["chekc", "x"], "There is no command chekc"],
    [[], "Nothing to do was named"],
    [["check", "x"], "Nobody said that the owner"],
    [["no-such-verb"], "no-such-verb"],
    [["records", "x"], "artifact"],
    [["explain", "no/rule"], "no rule or artifact named no/rule"],
  ])("%j is a usage error", async (words, sentence) => {
    const { code, out, err } = await run(words);
    expect([code, out]).toEqual([64, ""]);
    expect(err).toContain(sentence);
    expect(err).not.toMatch(/^\s+at /m);
  });

  it("refuses an indicator file that is none", async () => {
    const file = join(folder, "not-indicators.json");
    await writeFile(file, '{"hello": 1}');
    const { code, err } = await run(["check", plain, "--indicators", file, "--yes"]);
    expect(code).toBe(64);
    expect(err).toContain("not-indicators.json");
  });

  it("reads only what was asked for, and says what was left out", async () => {
    const { out } = await run(["check", plain, ...clues, "--json", "--only", "ios.sms,ios.data-usage"]);
    const { ledger, verdict } = JSON.parse(out) as Report;
    expect(ledger.filter(({ status }) => status === "read").map(({ artifact }) => artifact)).toEqual([
      "ios.data-usage",
      "ios.sms",
    ]);
    expect(ledger.some(({ status }) => status === "skipped")).toBe(true);
    expect(verdict).toBe("could-not-tell");
  });

  it("stops at a limit and says so", async () => {
    const { code, out } = await run(["check", plain, ...clues, "--json", "--limit", "rows=3"]);
    expect(code).toBe(3);
    expect(
      (JSON.parse(out) as Report).ledger.some(({ notes }) => notes.some((note) => note.code === "over-limit")),
    ).toBe(true);
  });

  it("says a defect without saying what was in the evidence", async () => {
    const { code, err } = await run(["check", plain, ...clues], {
      out: {
        write: () => {
          throw new TypeError("secret contents of the phone");
        },
      },
    });
    expect(code).toBe(70);
    expect(err).not.toContain("secret");
    expect(err).toContain("TypeError");
  });
});

describe("the report folder", () => {
  it("holds every file, verifies, and shows what was changed", async () => {
    const report = join(folder, "report");
    expect((await run(["check", locked, ...clues, "--out", report, "--records"], withPassword("right one"))).code).toBe(
      1,
    );
    expect((await readdir(report)).sort()).toEqual([
      "manifest.json",
      "misp.json",
      "records",
      "report.html",
      "report.json",
      "report.schema.json",
      "stix.json",
      "timeline.csv",
      "timeline.jsonl",
    ]);
    if (process.platform !== "win32") expect((await stat(join(report, "report.json"))).mode & 0o077).toBe(0);
    expect((await run(["verify", report])).code).toBe(0);
    const manifest = JSON.parse(await readFile(join(report, "manifest.json"), "utf8"));
    const usage = manifest.evidence[0].files.map(({ name }: { name: string }) => name);
    expect(usage).toContain("Manifest.db");
    expect(usage).toContain("0d/0d609c54856a9bb2d56729df1d68f2958a88426b");
    const read = manifest.evidence[0].files.find(({ name }: { name: string }) => name === "Manifest.db");
    expect(read.sha256).toBe(
      createHash("sha256")
        .update(await readFile(join(locked, "Manifest.db")))
        .digest("hex"),
    );
    const times = (await readFile(join(report, "timeline.jsonl"), "utf8"))
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line).timestamp);
    expect(times).toEqual([...times].sort((a, b) => a - b));
    await writeFile(join(report, "report.html"), "other");
    const changed = await run(["verify", report]);
    expect(changed.code).toBe(1);
    expect(changed.out).toContain("report.html");
  });

  it("is not written over another one unless that is asked for", async () => {
    const report = join(folder, "twice");
    const words = ["check", plain, ...clues, "--out", report];
    expect((await run(words)).code).toBe(0);
    const again = await run(words);
    expect(again.code).toBe(73);
    expect(again.err).toContain("not empty");
    expect((await run([...words, "--force", "--records"])).code).toBe(0);
    expect(await readdir(report)).toContain("records");
    await writeFile(join(report, "records", "notes.txt"), "mine");
    await writeFile(join(report, "notes.txt"), "mine");
    expect((await run([...words, "--force"])).code).toBe(0);
    // Nothing of the earlier report is left, and what is none of it is.
    expect(await readdir(join(report, "records"))).toEqual(["notes.txt"]);
    await rm(join(report, "records"), { recursive: true });
    await rm(join(report, "notes.txt"));
    expect((await run(["verify", report])).code).toBe(0);
  });

  it("cannot be written where a file is in the way", async () => {
    await writeFile(join(folder, "in-the-way"), "");
    expect((await run(["check", plain, ...clues, "--out", join(folder, "in-the-way", "x")])).code).toBe(73);
  });

  it.skipIf(process.platform !== "linux")(
    "cannot be written where no folder can be made (skipped outside Linux)",
    async () => {
      expect((await run(["check", plain, ...clues, "--out", "/proc/no-such-folder/x"])).code).toBe(73);
    },
  );

  it("leaves nothing behind when the check is cancelled", async () => {
    const stopped = new AbortController();
    stopped.abort();
    const report = join(folder, "cancelled");
    const { code, err } = await run(["check", plain, ...clues, "--out", report], { signal: stopped.signal });
    expect(code).toBe(130);
    expect(err).toContain("Nothing was written");
    expect((await readdir(folder)).filter((name) => name.includes("cancelled"))).toEqual([]);
  });

  it("replaces personal contents on request, but not what was found", async () => {
    const report = join(folder, "redacted");
    await run(["check", traced, ...clues, "--out", report, "--records", "--redact"]);
    const records = await readFile(join(report, "records", "ios.sms.jsonl"), "utf8");
    expect(records).toContain("[text ");
    expect(records).not.toMatch(/"correspondent":"\+\d/);
    expect(await readFile(join(report, "report.json"), "utf8")).toContain("evil-parcel.example");
  });
});

describe("evidence is left as it is", () => {
  it("changes, adds and removes nothing", async () => {
    const picture = async (path: string): Promise<string[]> => {
      const lines: string[] = [];
      for (const entry of await readdir(path, { recursive: true, withFileTypes: true })) {
        if (!entry.isFile()) continue;
        const full = join(entry.parentPath, entry.name);
        lines.push(
          `${full} ${(await stat(full)).mtimeMs} ${createHash("sha256")
            .update(await readFile(full))
            .digest("hex")}`,
        );
      }
      return lines.sort();
    };
    const before = await picture(locked);
    await run(["check", locked, ...clues], withPassword("right one"));
    expect(await picture(locked)).toEqual(before);
  });

  it("can be read where nothing may be written", async () => {
    const frozen = join(folder, "frozen");
    await cp(plain, frozen, { recursive: true });
    await chmod(frozen, 0o500);
    expect((await run(["check", frozen, ...clues])).code).toBe(0);
    await chmod(frozen, 0o700);
  });

  it("an index that ends early is told, not trusted", async () => {
    const cut = join(folder, "cut");
    await cp(plain, cut, { recursive: true });
    const { size } = await stat(join(cut, "Manifest.db"));
    await truncate(join(cut, "Manifest.db"), Math.floor(size / 2 / 4096) * 4096);
    const { code, out } = await run(["check", cut, ...clues, "--json"]);
    expect(code).toBe(3);
    expect((JSON.parse(out) as Report).ledger.find(({ artifact }) => artifact === "ios.manifest")?.status).toBe(
      "partly-read",
    );
  });
});
