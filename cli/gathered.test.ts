import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { deflateRawSync, gzipSync } from "node:zlib";
import { type ExampleName, memorySink, writeExample } from "@bridle/corpus";
import { defaultLimits, type Report, recognise } from "@bridle/engine";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeTar } from "../corpus/formats/tar-writer.ts";
import { writeZip } from "../corpus/formats/zip-writer.ts";
import { run } from "./captured.ts";
import { openHandOver } from "./node/hand-over.ts";

type Files = ReadonlyMap<string, Uint8Array>;

const examples: readonly ExampleName[] = [
  "ios-backup",
  "ios-backup-encrypted",
  "android-bugreport",
  "android-backup",
  "androidqf",
];
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

describe("evidence that is hard to find", () => {
  const few = ["--only", "ios.manifest"];
  const text = (words: string): Uint8Array => new TextEncoder().encode(words);
  const photos = Array.from({ length: 40 }, (_, at): [string, Uint8Array] => [`IMG_${at}.jpg`, text("no photo")]);
  const packs = Array.from({ length: 40 }, (_, at): [string, Uint8Array] => [
    `letter-${at}.zip`,
    zip([["a.txt", text("words")]]),
  ]);

  it.each<[string, () => [string, Uint8Array][], string]>([
    ["in an archive in an archive", () => [["a.zip", zip([["in.zip", zip(evidence("ios-backup"))]])]], "a.zip"],
    ["in three of them", () => [["a.zip", zip([["b.tar", tar([["c.zip", zip(evidence("ios-backup"))]])]])]], "a.zip"],
    ["packed with its whole path", () => [["a.zip", zip(evidence("ios-backup").map(deeply))]], "a.zip"],
    ["deep in folders with nothing else", () => evidence("ios-backup").map(deeply), ""],
    ["packed, in a folder with many photos", () => [...photos, ["b.zip", zip(evidence("ios-backup"))]], ""],
    ["packed, two folders down", () => [["cases/one/b.zip", zip(evidence("ios-backup"))]], ""],
    ["packed, among many archives", () => [...packs, ["z.tar.gz", gzipSync(tar(evidence("ios-backup")))]], ""],
  ])("%s is found", async (name, files, path) => {
    const { hand, close } = await openHandOver(
      join(await written(`hard-${name.replaceAll(/\W/g, "-")}`, files()), path),
    );
    const found = await recognise(hand, defaultLimits);
    expect([found?.source.id, found?.recognition.is]).toEqual(["ios-backup", "this"]);
    await close();
  });

  it("is read like any other", async () => {
    const packed = zip([["b.tar", tar([["c.zip", zip(evidence("ios-backup"))]])]]);
    const { err, out } = await check(join(await written("hard-whole", [["a.zip", packed]]), "a.zip"), ...few);
    expect(err).toBe("");
    const report = JSON.parse(out) as Report;
    expect([report.evidence.map(({ name }) => name), report.verdict]).toEqual([["a.zip"], "traces"]);
  });

  it.each<[string, () => [string, Uint8Array][], readonly string[]]>([
    [
      "a backup and another some folders down",
      () => [...under("new", evidence("ios-backup")), ...under("old/phone", evidence("ios-backup"))],
      ["new/", "old/phone/"],
    ],
    [
      "a backup and another packed",
      () => [...evidence("ios-backup"), ["b.zip", zip(evidence("ios-backup"))]],
      ["b.zip"],
    ],
    [
      "a backup and a bug report among many photos",
      () => [...photos, ...evidence("ios-backup"), ...evidence("android-bugreport")],
      ["bugreport"],
    ],
    [
      "two bug reports",
      () => [...under("one", evidence("android-bugreport")), ...under("two/more", evidence("android-bugreport"))],
      ["one", "two"],
    ],
    [
      "a backup and an acquisition in one archive",
      () => [["all.zip", zip([...evidence("ios-backup"), ...evidence("androidqf")])]],
      ["0000"],
    ],
  ])("%s are both named", async (name, files, named) => {
    const folderOf = await written(`both-${name.replaceAll(/\W/g, "-")}`, files());
    const path = name.endsWith("archive") ? join(folderOf, "all.zip") : folderOf;
    const { code, out, err } = await check(path);
    expect([code, out]).toEqual([64, ""]);
    for (const one of named) expect(err).toContain(one);
  });

  function under(folderName: string, files: readonly [string, Uint8Array][]): [string, Uint8Array][] {
    return files.map(([path, bytes]) => [`${folderName}/${path}`, bytes]);
  }

  function deeply([path, bytes]: readonly [string, Uint8Array]): [string, Uint8Array] {
    return [`C/Users/me/Desktop/case 12/phone/${path}`, bytes];
  }
});

describe("what cannot be opened as it is", () => {
  const bytesOf = (latin: string): Uint8Array => Uint8Array.from([...latin].map((one) => one.charCodeAt(0)));
  const lockedZip = (): Uint8Array => {
    const bytes = zip([["backup/Manifest.db", bytesOf("secret")]]);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let at = 0; at + 12 < bytes.length; at++) {
      const sign = view.getUint32(at, true);
      if (sign === 0x04034b50) view.setUint16(at + 6, 1, true);
      if (sign === 0x02014b50) view.setUint16(at + 8, 1, true);
    }
    return bytes;
  };

  it.each<[string, () => Uint8Array, string]>([
    ["a.7z", () => bytesOf("7z\xbc\xaf'\x1c\0\x04 and more"), "7z"],
    ["a.rar", () => bytesOf("Rar!\x1a\x07\x01\0 and more"), "RAR"],
    ["a.tar.bz2", () => bytesOf("BZh91AY&SY and more"), "bzip2"],
    ["a.tar.xz", () => bytesOf("\xfd7zXZ\0\0\x04 and more"), "xz"],
    ["a.tar.zst", () => bytesOf("\x28\xb5\x2f\xfd and more"), "Zstandard"],
    ["a.E01", () => bytesOf("EVF\x09\r\n\xff\0 and more"), "EnCase"],
    ["a.dmg", () => bytesOf(`${"x".repeat(900)}koly${"\0".repeat(508)}`), "DMG"],
    ["a.iso", () => bytesOf(`${"\0".repeat(0x8001)}CD001\x01`), "ISO"],
    ["a.exe", () => bytesOf(`MZ${"x".repeat(900)}`), "EXE"],
    ["a.zip", lockedZip, "password of its own"],
    ["a.gpg", () => bytesOf("-----BEGIN PGP MESSAGE-----\n"), "OpenPGP"],
    ["b.zip", () => bytesOf("PK\x07\x08PK\x03\x04 and more"), "one part"],
    ["c.zip", () => bytesOf(`end of it PK\x05\x06\x02\0\x02\0${"\0".repeat(14)}`), "one part"],
    ["a.7z.002", () => bytesOf("the middle"), "one part"],
    ["sysdiagnose.tar.gz", () => new Uint8Array(), "is empty"],
    [".backup.zip.icloud", () => bytesOf("bplist00"), "backup.zip is empty"],
  ])("%s is named, alone and in its folder", async (name, bytes, words) => {
    const there = await written(`other-${name}`, [[name, bytes()]]);
    for (const path of [there, join(there, name)]) {
      const { code, out, err } = await check(path);
      expect([code, out]).toEqual([65, ""]);
      // A program in a folder is nothing that anybody packed a phone into.
      if (name !== "a.exe" || path !== there) expect(err).toContain(words);
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
