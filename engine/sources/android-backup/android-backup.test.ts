import { deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nodeCrypto } from "../../../cli/node/node-crypto.ts";
import { type BackupWriting, writeAndroidBackup } from "../../../corpus/formats/android-backup-writer.ts";
import { type TarMember, writeTar } from "../../../corpus/formats/tar-writer.ts";
import { runs } from "../../../tools/property-runs.ts";
import { bytesSource } from "../../bytes/byte-source.ts";
import { defaultLimits, type Limits } from "../../bytes/limits.ts";
import { isReadError } from "../../bytes/read-error.ts";
import { toUtf8, utf8 } from "../../bytes/text.ts";
import type { Evidence, EvidenceFile, HandOver, HandOverFile, Secret } from "../../model/evidence.ts";
import { inAcquisition, onPhone, type PathPattern, wholeIndex } from "../../model/where.ts";
import { memoryFolder } from "../memory-hand-over.ts";
import { androidBackup } from "./android-backup.ts";

const app = "org.demo.app";
const provider = "com.android.providers.telephony";
/** Text by path in the backup, with the place on the phone it is from. */
const contents: readonly (readonly [string, string, string])[] = [
  [`apps/${app}/_manifest`, "1\norg.demo.app\n", ""],
  [`apps/${app}/a/base.apk`, "an app", `/data/app/${app}-*/base.apk`],
  [`apps/${app}/f/deep/er/note.txt`, "a file", `/data/data/${app}/files/deep/er/note.txt`],
  [`apps/${app}/db/store.db`, "a database", `/data/data/${app}/databases/store.db`],
  [`apps/${app}/db/store.db-wal`, "its log", `/data/data/${app}/databases/store.db-wal`],
  [`apps/${app}/sp/prefs.xml`, "<map/>", `/data/data/${app}/shared_prefs/prefs.xml`],
  [`apps/${app}/r/lib/x.so`, "beside the rest", `/data/data/${app}/lib/x.so`],
  [`apps/${app}/k/pairs.data`, "key-value pairs", ""],
  [`apps/${app}/ef/photo.jpg`, "a picture", `/storage/emulated/0/Android/data/${app}/files/photo.jpg`],
  [`apps/${provider}/d_f/000000_sms_backup`, "messages", `/data/user_de/0/${provider}/files/000000_sms_backup`],
  ["shared/0/Download/a.apk", "another app", "/storage/emulated/0/Download/a.apk"],
  ["shared/1/DCIM/b.jpg", "on some card", ""],
];
const members: readonly TarMember[] = contents.map(([name, text]) => ({ name, bytes: toUtf8(text) }));
const tar = writeTar(members);

const fileOf = (name: string, bytes: Uint8Array): HandOverFile => ({
  kind: "file",
  name,
  size: bytes.length,
  open: async () => bytesSource(bytes),
});

const openIt = (hand: HandOver, secret: Secret = {}, limits: Limits = defaultLimits): Promise<Evidence> =>
  androidBackup.open(hand, { crypto: nodeCrypto(), secret, limits });

const made = async (writing: BackupWriting = {}): Promise<HandOver> =>
  fileOf("any name", await writeAndroidBackup(tar, writing));

async function filesOf(evidence: Evidence, ...where: PathPattern[]): Promise<EvidenceFile[]> {
  const found: EvidenceFile[] = [];
  for await (const file of evidence.files(where)) found.push(file);
  return found;
}

async function textOf(file: EvidenceFile | undefined): Promise<string | undefined> {
  if (file === undefined) return undefined;
  const source = await file.open();
  return utf8(await source.read(0, source.size));
}

const encryption = { password: "right", rounds: 30 };
const deflate = (bytes: Uint8Array): Uint8Array => deflateRawSync(bytes);
const hands: Readonly<Record<string, () => Promise<HandOver>>> = {
  "plain backup": () => made(),
  "compressed backup": () => made({ deflate }),
  "encrypted backup": () => made({ encryption }),
  "backup alone in a folder": async () =>
    memoryFolder(
      "x",
      new Map([
        ["backup.ab", await writeAndroidBackup(tar)],
        [".DS_Store", toUtf8("x")],
      ]),
    ),
  "compressed and encrypted backup": () => made({ deflate, encryption, version: 1 }),
  "backup that a tool unpacked to a tar archive": async () => fileOf("x.tar", tar),
  "backup that a tool unpacked to a folder": async () =>
    memoryFolder("x", new Map(contents.map(([name, text]) => [name, toUtf8(text)]))),
};

describe.each(Object.keys(hands))("a %s", (name) => {
  const hand = (): Promise<HandOver> => (hands[name] as () => Promise<HandOver>)();
  const secret: Secret = { password: async () => "right" };

  it("is recognised, and opens as the phone's files", async () => {
    const given = await hand();
    const encrypted = name.includes("encrypted");
    expect(await androidBackup.recognise(given, defaultLimits)).toEqual({
      is: "this",
      encrypted,
      device: { osName: "Android" },
    });
    const evidence = await openIt(given, secret);
    expect(evidence).toMatchObject({ kind: "android-backup", encrypted, notes: [] });
    expect(evidence.derivedKey?.length).toBe(encrypted ? 32 : undefined);

    for (const [path, text, phonePath] of contents) {
      const [inside, ...none] = await filesOf(evidence, inAcquisition("android-backup", path));
      expect(none).toEqual([]);
      expect(inside).toMatchObject({ type: "file", name: path, phonePath });
      expect(await textOf(inside)).toBe(text);
      if (phonePath === "") continue;
      const both = await filesOf(evidence, onPhone(phonePath), inAcquisition("android-backup", path));
      expect(both.map((file) => file.name)).toEqual([path]);
    }
    const whole = (await filesOf(evidence, wholeIndex("android-backup"))).filter(({ type }) => type === "file");
    expect(whole.map((file) => file.name).sort()).toEqual(contents.map(([path]) => path).sort());
    expect(evidence.fileCount).toBe(contents.length);
  });

  it("answers patterns over all apps, and no others", async () => {
    const evidence = await openIt(await hand(), secret);
    const names = async (...where: PathPattern[]): Promise<string[]> =>
      (await filesOf(evidence, ...where)).filter(({ type }) => type === "file").map((file) => file.phonePath);
    expect(await names(onPhone("/data/data/*/databases/*.db"))).toEqual([`/data/data/${app}/databases/store.db`]);
    expect(await names(onPhone("/storage/emulated/0/**/*.apk"))).toEqual(["/storage/emulated/0/Download/a.apk"]);
    expect((await names(onPhone("/data/**"))).length).toBe(7);
    expect(await names(inAcquisition("androidqf", "apps/*/_manifest"))).toEqual([]);
    expect(await names(inAcquisition("android-backup", "apps/*/_manifest"))).toEqual([""]);
    const [db] = await filesOf(evidence, onPhone(`/data/data/${app}/databases/store.db`));
    expect(await textOf(db?.beside("-wal"))).toBe("its log");
    expect(db?.beside("-journal")).toBeUndefined();
    expect(db?.inContainer).toBe(true);
    const [shared] = await filesOf(evidence, onPhone("/storage/emulated/0/Download/*"));
    expect(shared?.inContainer).toBe(false);
  });
});

describe("a locked backup", () => {
  it("asks for its password once and says when it is wrong or missing", async () => {
    const hand = await made({ encryption });
    let asked = 0;
    const password = async (): Promise<string> => {
      asked++;
      return "wrong";
    };
    await expect(openIt(hand, { password })).rejects.toMatchObject({ code: "wrong-password" });
    expect(asked).toBe(1);
    await expect(openIt(hand)).rejects.toMatchObject({ code: "wrong-password" });
  });

  it("opens on another worker with the derived key alone", async () => {
    const hand = await made({ encryption, deflate });
    const { derivedKey } = await openIt(hand, { password: async () => "right" });
    const evidence = await openIt(hand, derivedKey === undefined ? {} : { derivedKey });
    expect(evidence.fileCount).toBe(contents.length);
  });
});

describe("a damaged backup", () => {
  it("that the person at the phone did not agree to has no files and is no error", async () => {
    const whole = await writeAndroidBackup(tar, { encryption });
    const header = whole.subarray(0, whole.length - (tar.length + 16));
    const evidence = await openIt(fileOf("backup.ab", header));
    expect(evidence).toMatchObject({ fileCount: 0, notes: [{ code: "no-data", loss: false }] });
    expect(await filesOf(evidence, wholeIndex())).toEqual([]);
  });

  it("that was cut has what came before, and notes the loss", async () => {
    for (const writing of [{}, { deflate: (bytes: Uint8Array) => deflateRawSync(bytes, { level: 0 }) }]) {
      const whole = await writeAndroidBackup(tar, writing);
      const evidence = await openIt(fileOf("backup.ab", whole.subarray(0, 24 + 5000)));
      expect(evidence.fileCount).toBeGreaterThan(3);
      expect(evidence.fileCount).toBeLessThan(contents.length);
      expect(evidence.notes.some(({ loss }) => loss)).toBe(true);
      const [apk] = await filesOf(evidence, onPhone("/data/app/*/base.apk"));
      expect(await textOf(apk)).toBe("an app");
    }
  });

  it("of a version to come is this kind, and says which version when it is opened", async () => {
    const hand = await made({ version: 9 });
    expect(await androidBackup.recognise(hand, defaultLimits)).toMatchObject({ is: "this", encrypted: false });
    await expect(openIt(hand)).rejects.toMatchObject({ code: "unsupported-version" });
  });

  it("with names that climb keeps them inside, by their own names", async () => {
    const climbing = writeTar([{ name: "apps/org.demo.app/f/../../../evil", bytes: toUtf8("x") }, ...members]);
    const evidence = await openIt(fileOf("b", await writeAndroidBackup(climbing)));
    const names = (await filesOf(evidence, wholeIndex())).map((file) => file.name);
    expect(names).toContain("apps/org.demo.app/f/../../../evil");
    expect(evidence.notes).toMatchObject([{ code: "unsafe-name", loss: false }]);
  });

  it("stays within its limits", async () => {
    const evidence = await openIt(await made(), {}, { ...defaultLimits, entries: 3 });
    expect(evidence.fileCount).toBeLessThan(contents.length);
    expect(evidence.notes.some(({ code, loss }) => code === "over-limit" && loss)).toBe(true);
  });

  it("anywhere throws nothing but ReadErrors", async () => {
    const whole = await writeAndroidBackup(tar, { deflate });
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: whole.length - 1 }), fc.integer({ min: 1, max: 255 }), async (at, by) => {
        const damaged = whole.slice();
        damaged[at] = (damaged[at] as number) ^ by;
        const hand = fileOf("backup.ab", damaged);
        try {
          await androidBackup.recognise(hand, defaultLimits);
          for (const file of await filesOf(await openIt(hand), wholeIndex())) {
            if (file.type === "file") await textOf(file);
          }
        } catch (error) {
          if (!isReadError(error)) throw error;
        }
      }),
      { numRuns: runs(150) },
    );
  });
});

describe("what is no Android backup", () => {
  it.each<[string, HandOver]>([
    ["a text", fileOf("a.ab", toUtf8("hello"))],
    ["an empty file", fileOf("backup.ab", new Uint8Array(0))],
    ["an archive of other things", fileOf("a.tar", writeTar([{ name: "apps/readme.txt", bytes: toUtf8("x") }]))],
    ["a folder with programs", memoryFolder("x", new Map([["apps/web/src/a.ts", toUtf8("x")]]))],
    ["an empty folder", memoryFolder("x", new Map())],
  ])("%s", async (_name, hand) => {
    expect(await androidBackup.recognise(hand, defaultLimits)).toEqual({ is: "not-this" });
  });
});
