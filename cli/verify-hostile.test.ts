/**
 * Report folders with anything in them: every one gets a sentence and a code of the table, never 70, and none hangs.
 */
import { execFileSync } from "node:child_process";
import { appendFile, chmod, mkdir, mkdtemp, rename, rm, symlink, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { run } from "./captured.ts";
import { reportByHand } from "./report-by-hand.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "bridle-hostile-"));
});
afterAll(async () => {
  await chmod(join(folder, "forbidden/records"), 0o700).catch(() => undefined);
  await rm(folder, { recursive: true, force: true });
});

const texts = { "report.json": "{}", "records/ios.sms.jsonl": "{}\n", "report.html": "<p>" };
const isRoot = process.getuid?.() === 0;
const posix = process.platform !== "win32";
const linux = process.platform === "linux";

type Spoil = (at: (name: string) => string) => unknown;
const cases: readonly (readonly [string, boolean, number, string, Spoil])[] = [
  ["nothing changed", true, 0, "3 files", () => undefined],
  ["a file that is gone", true, 1, "missing: report.html", (at) => rm(at("report.html"))],
  [
    "a folder in place of a file",
    true,
    1,
    "missing: report.html",
    async (at) => {
      await rm(at("report.html"));
      await mkdir(at("report.html"));
    },
  ],
  [
    "a file in place of a folder",
    true,
    1,
    "was not there: records",
    async (at) => {
      await rm(at("records"), { recursive: true });
      await writeFile(at("records"), "");
    },
  ],
  [
    "a link to nowhere in place of a file",
    posix,
    1,
    "other size: report.html",
    async (at) => {
      await rm(at("report.html"));
      await symlink("nowhere", at("report.html"));
    },
  ],
  [
    "links that lead round in a circle",
    posix,
    3,
    "cannot be read: a",
    async (at) => {
      await symlink("b", at("a"));
      await symlink("a", at("b"));
    },
  ],
  ["a link to the folder it lies in", posix, 1, "was not there: records/up", (at) => symlink("..", at("records/up"))],
  ["a pipe, which nobody writes to", linux, 1, "was not there: pipe", (at) => execFileSync("mkfifo", [at("pipe")])],
  ["a device without end", linux, 1, "was not there: zero", (at) => symlink("/dev/zero", at("zero"))],
  [
    "a file that the disk does not give",
    linux,
    3,
    "cannot be read: memory",
    (at) => symlink("/proc/self/mem", at("memory")),
  ],
  ["a folder that may not be opened", posix && !isRoot, 3, "cannot be read: records", (at) => chmod(at("records"), 0)],
  [
    "a file that may not be read",
    posix && !isRoot,
    3,
    "cannot be read: report.html",
    (at) => chmod(at("report.html"), 0),
  ],
  [
    "an unreadable file beside one that is gone",
    linux,
    1,
    "missing: report.html",
    async (at) => {
      await symlink("/proc/self/mem", at("memory"));
      await rm(at("report.html"));
    },
  ],
  [
    "a name that is no text",
    linux,
    1,
    "was not there: ",
    (at) => writeFile(Buffer.concat([Buffer.from(at("x")), Buffer.from([0xff])]), ""),
  ],
  ["a name that talks to the terminal", posix, 1, "⟨U+001B⟩", (at) => writeFile(at("\u001b[31m"), "")],
  [
    "folders in folders, hundreds deep",
    posix,
    1,
    "was not there: d/d/",
    async (at) => {
      const deep = at(Array(400).fill("d").join("/"));
      await mkdir(deep, { recursive: true });
      await writeFile(join(deep, "x"), "");
    },
  ],
  ["a signature that is a folder", true, 1, "does not fit", (at) => mkdir(at("manifest.sig"))],
  ["a signature without end", linux, 1, "does not fit", (at) => symlink("/dev/zero", at("manifest.sig"))],
  ["a signature of any bytes", true, 1, "does not fit", (at) => writeFile(at("manifest.sig"), Buffer.alloc(999, 0xa7))],
  [
    "a manifest that is a folder",
    true,
    66,
    "not a report folder",
    async (at) => {
      await rm(at("manifest.json"));
      await mkdir(at("manifest.json"));
    },
  ],
  [
    "a manifest that is a pipe",
    linux,
    66,
    "not a report folder",
    async (at) => {
      await rm(at("manifest.json"));
      execFileSync("mkfifo", [at("manifest.json")]);
    },
  ],
  ["a manifest larger than any", true, 66, "not a report folder", (at) => truncate(at("manifest.json"), 2 ** 40)],
  ["a manifest that is cut", true, 66, "not a report folder", (at) => truncate(at("manifest.json"), 40)],
  [
    "a manifest that nests without end",
    true,
    66,
    "not a report folder",
    (at) => writeFile(at("manifest.json"), `{"schema":${"[".repeat(200_000)}`),
  ],
  ["a manifest with more after it", true, 66, "not a report folder", (at) => appendFile(at("manifest.json"), "{}")],
  ["no folder at all", true, 66, "not a report folder", (at) => rename(at("."), `${at(".")}-gone`)],
];

describe("bridle verify", () => {
  const numbered = cases.map((one, index) => [index, ...one] as const);
  it.skip.each(numbered.filter(([, , possible]) => !possible))("%i cannot be tried here: %s", () => undefined);
  it.each(numbered.filter(([, , possible]) => possible))("%i tells of %s", async (index, _, __, code, told, spoil) => {
    const report = join(folder, String(index));
    await reportByHand(report, texts);
    await spoil((name) => join(report, name));
    const { code: got, out, err } = await run(["verify", report]);
    expect([got, err.includes("mistake"), `${out}${err}`]).toEqual([code, false, expect.stringContaining(told)]);
    // A packet is made of nothing that is not as it was.
    const packet = ["--to", "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p", "--out", `${report}.age`];
    const handed = await run(["handover", report, ...packet]);
    expect(handed.code).toBe(code === 0 ? 66 : code === 3 ? 1 : code);
  });

  it("tells of what is no folder", async () => {
    const file = join(folder, "file");
    await writeFile(file, "");
    for (const path of [file, join(file, "x"), `${file}\0`, ""]) {
      expect([path, (await run(["verify", path])).code]).toEqual([path, 66]);
    }
  });

  it("tells of a key that is none, whatever lies there", async () => {
    const report = join(folder, "keyed");
    await reportByHand(report, texts);
    const point = Buffer.concat([Buffer.from("Ed"), Buffer.alloc(40, 0xff)]).toString("base64");
    await writeFile(join(folder, "point.key"), point);
    expect((await run(["verify", report, "--key", join(folder, "point.key")])).code).toBe(1);
    for (const key of ["", folder, "RW", ...(linux ? ["/dev/zero"] : [])]) {
      expect([key, (await run(["verify", report, "--key", key])).code]).toEqual([key, 64]);
    }
  });
});
