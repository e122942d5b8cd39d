import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { deflateRawSync, gzipSync } from "node:zlib";
import { type ExampleName, memorySink, writeExample } from "@bridle/corpus";
import type { Report } from "@bridle/engine";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeTar } from "../corpus/formats/tar-writer.ts";
import { writeZip } from "../corpus/formats/zip-writer.ts";
import { run } from "./captured.ts";

type Files = ReadonlyMap<string, Uint8Array>;

const examples: readonly ExampleName[] = ["ios-backup", "ios-backup-encrypted", "android-bugreport", "android-backup"];
const made = new Map<ExampleName, Files>();
const password = { BRIDLE_BACKUP_PASSWORD: "bridle-example" };
const deflate = (bytes: Uint8Array): Uint8Array => deflateRawSync(bytes);
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "bridle-gathered-"));
  for (const name of examples) {
    const sink = memorySink();
    await writeExample(name, sink, { planted: true });
    made.set(name, sink.files);
  }
  await writeFile(join(folder, "clues.stix2"), made.get("ios-backup")?.get("example.stix2") ?? "");
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** An example's evidence without the clues beside it. */
function evidence(name: ExampleName): [string, Uint8Array][] {
  return [...(made.get(name) ?? [])].filter(([path]) => path !== "example.stix2");
}

async function written(name: string, files: readonly (readonly [string, Uint8Array])[]): Promise<string> {
  for (const [path, bytes] of files) {
    await mkdir(dirname(join(folder, name, path)), { recursive: true });
    await writeFile(join(folder, name, path), bytes);
  }
  return join(folder, name);
}

async function check(path: string, ...words: string[]): Promise<{ code: number; out: string; err: string }> {
  const clues = ["--indicators", join(folder, "clues.stix2"), "--only-indicators"];
  return run(["check", path, ...clues, "--json", "--yes", ...words], { environment: password });
}

const zip = (files: readonly (readonly [string, Uint8Array])[]): Uint8Array =>
  writeZip(
    files.map(([name, bytes]) => ({ name, bytes })),
    { deflate },
  );
const tar = (files: readonly (readonly [string, Uint8Array])[]): Uint8Array =>
  writeTar(files.map(([name, bytes]) => ({ name, bytes })));

describe("a backup that somebody packed", () => {
  const packed: Readonly<Record<string, (files: [string, Uint8Array][]) => Uint8Array>> = {
    "backup.zip": zip,
    "backup.tar": tar,
    "backup.tar.gz": (files) => gzipSync(tar(files)),
    "deep.zip": (files) => zip(files.map(([path, bytes]) => [`MobileSync/Backup/${path}`, bytes])),
    "bare.zip": (files) => zip(files.map(([path, bytes]) => [path.slice(path.indexOf("/") + 1), bytes])),
  };

  it.each(["ios-backup", "ios-backup-encrypted"] as const)(
    "%s gives the same findings from any archive",
    async (kind) => {
      const few = ["--only", "ios.manifest,ios.sms,ios.safari-history"];
      const plain = JSON.parse((await check(await written(`plain-${kind}`, evidence(kind)), ...few)).out) as Report;
      expect(plain.findings.length).toBeGreaterThan(20);
      // Each time the password is tried takes a while, on purpose.
      const ways = Object.entries(packed).slice(0, kind === "ios-backup" ? undefined : 1);
      for (const [name, pack] of ways) {
        const path = await written(`packed-${kind}`, [[name, pack(evidence(kind))]]);
        const { out, err } = await check(join(path, name), ...few);
        expect(err).toBe("");
        const report = JSON.parse(out) as Report;
        expect(report.evidence.map(({ kind: of, name: called }) => [of, called])).toEqual([["ios-backup", name]]);
        expect(report.findings).toEqual(plain.findings);
        expect(report.verdict).toEqual(plain.verdict);
      }
    },
  );

  it("is told to be cut where its archive is", async () => {
    const lists = (path: string): number => (/\.(?:plist|db)$/.test(path) ? 0 : 1);
    const whole = tar(evidence("ios-backup").sort(([a], [b]) => lists(a) - lists(b)));
    const path = await written("cut", [["cut.tar", whole.slice(0, whole.length - 20_000)]]);
    const { code, out, err } = await check(join(path, "cut.tar"));
    expect([0, 65]).not.toContain(code);
    expect(err).toBe("");
    expect(out).toContain("truncated");
  });

  it("is found where a backup of Android is packed too, and alone among other files", async () => {
    const [file] = evidence("android-backup");
    const packedAlone = await written("packed-ab", [["ab.zip", zip(file === undefined ? [] : [file])]]);
    const among = await written("among", [
      ...evidence("android-backup"),
      ["notes.txt", new TextEncoder().encode("note")],
    ]);
    for (const path of [join(packedAlone, "ab.zip"), among]) {
      const { out, err } = await check(path);
      expect(err).toBe("");
      expect((JSON.parse(out) as Report).evidence.map(({ kind }) => kind)).toEqual(["android-backup"]);
    }
  });
});

describe("a folder with several pieces of evidence", () => {
  it.each([
    ["a backup and a bug report", ["ios-backup", "android-bugreport"]],
    ["two files of Android", ["android-bugreport", "android-backup"]],
  ] as const)("%s is asked about, and none is passed over", async (name, kinds) => {
    const pieces = kinds.flatMap((kind) => evidence(kind));
    const path = await written(name.replaceAll(" ", "-"), pieces);
    const { code, out, err } = await check(path);
    expect([code, out]).toEqual([64, ""]);
    for (const top of new Set(pieces.map(([piece]) => piece.split("/")[0] ?? ""))) expect(err).toContain(top);
  });

  it("is one where the rest is no evidence", async () => {
    const read = await readFile(join(folder, "clues.stix2"));
    const path = await written("with-clues", [...evidence("ios-backup"), ["clues.stix2", read]]);
    expect((await check(path)).code).toBe(1);
  });
});
