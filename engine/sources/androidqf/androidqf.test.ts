import { deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nodeCrypto } from "../../../cli/node/node-crypto.ts";
import { writeAndroidBackup } from "../../../corpus/formats/android-backup-writer.ts";
import { writeTar } from "../../../corpus/formats/tar-writer.ts";
import { writeZip, type ZipWriting } from "../../../corpus/formats/zip-writer.ts";
import { runs } from "../../../tools/property-runs.ts";
import { bytesSource } from "../../bytes/byte-source.ts";
import { defaultLimits } from "../../bytes/limits.ts";
import { isReadError } from "../../bytes/read-error.ts";
import { toUtf8, utf8 } from "../../bytes/text.ts";
import { lockedByPhrase, lockedFor, newIdentity } from "../../formats/age/test-age-file.ts";
import type { Evidence, EvidenceFile, HandOver, HandOverFile, Secret } from "../../model/evidence.ts";
import { inAcquisition, onPhone, type PathPattern, wholeIndex } from "../../model/where.ts";
import { androidBackup } from "../android-backup/android-backup.ts";
import { memoryFolder } from "../memory-hand-over.ts";
import { androidqf } from "./androidqf.ts";

const uuid = "6f1c2d3e-0000-4000-8000-0123456789ab";
const about = {
  uuid,
  androidqf_version: "v1.9.0",
  storage_path: uuid,
  started: "2026-02-03T04:05:06.123456789+01:00",
  completed: "2026-02-03T04:25:06.987654321Z",
  collector: null,
  tmp_dir: "/data/local/tmp/",
};
const getprop =
  "[ro.build.display.id]: [ZZ1A.310203.001]\n[ro.build.version.release]: [16]\n[ro.product.model]: [Rocket]\n";
const backup = await writeAndroidBackup(
  writeTar([{ name: "apps/com.android.providers.telephony/d_f/000000_sms_backup", bytes: toUtf8("messages") }]),
);
const event = '{"dns_event":{"event_id":1,"event_time":1801000000123,"hostname":"h.example"}}\n';
const contents: Readonly<Record<string, string | Uint8Array>> = {
  "backup.ab": backup,
  "packages.json": '[{"name": "org.demo.app", "files": []}]',
  "getprop.txt": getprop,
  "settings_secure.txt": "enabled_accessibility_services=null",
  "logs/data/anr/anr_2026-02-03": "a hang",
  "logs/proc/last_kmsg": "kernel",
  "tmp/dropped.so": "left behind",
  "intrusion_logs/2026-02-03.txt": event,
  "apks/org.demo.app_org.demo.app-R2.apk": "PK base",
  "bugreport.zip": "PK a report",
  "acquisition.json": JSON.stringify(about),
};
const bytesOf = (value: string | Uint8Array): Uint8Array => (typeof value === "string" ? toUtf8(value) : value);
const entries = (files: Readonly<Record<string, string | Uint8Array>> = contents, prefix = "") =>
  Object.entries(files).map(([name, value]) => [prefix + name, bytesOf(value)] as const);

const fileOf = (name: string, bytes: Uint8Array): HandOverFile => ({
  kind: "file",
  name,
  size: bytes.length,
  open: async () => bytesSource(bytes),
});
const zipOf = (prefix = "", writing: ZipWriting = {}, files = contents): HandOver =>
  fileOf(
    "any name",
    writeZip(
      entries(files, prefix).map(([name, bytes]) => ({ name, bytes })),
      writing,
    ),
  );
const folderOf = (files = contents, prefix = ""): HandOver => memoryFolder("case", new Map(entries(files, prefix)));

const openIt = (hand: HandOver): Promise<Evidence> =>
  androidqf.open(hand, { crypto: nodeCrypto(), secret: {}, limits: defaultLimits });

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

const deflate = (bytes: Uint8Array): Uint8Array => deflateRawSync(bytes);
const wrappings: Readonly<Record<string, () => HandOver>> = {
  folder: () => folderOf(),
  "folder in a folder": () => folderOf(contents, `${uuid}/`),
  "folder in the folders of a case": () => folderOf(contents, `cases/7/${uuid}/`),
  "archive without a folder around it": () => zipOf(),
  "archive with a folder around it": () => zipOf(`${uuid}/`, { deflate }),
  "archive that was streamed": () => zipOf("", { deflate, descriptors: "signed" }),
  "archive made on Windows": () =>
    fileOf("x", writeZip(entries().map(([name, bytes]) => ({ name: `case\\${name.replaceAll("/", "\\")}`, bytes })))),
  "archive that broke off": () => zipOf("", { deflate, descriptors: "signed", directory: false }),
  "archive of another kind": () =>
    fileOf("x", writeTar(entries(contents, "case/").map(([name, bytes]) => ({ name, bytes })))),
};

describe.each(Object.keys(wrappings))("an acquisition as a %s", (wrapping) => {
  it("is recognised, and opens with its files by name and by place", async () => {
    const hand = (wrappings[wrapping] as () => HandOver)();
    const device = { model: "Rocket", osName: "Android", osVersion: "16", build: "ZZ1A.310203.001" };
    const takenAt = "2026-02-03T04:25:06Z";
    expect(await androidqf.recognise(hand, defaultLimits)).toMatchObject({
      is: "this",
      encrypted: false,
      device,
      takenAt,
    });
    const evidence = await openIt(hand);
    expect(evidence).toMatchObject({ kind: "androidqf", encrypted: false, device, takenAt });
    const lost = evidence.notes.filter(({ loss }) => loss).map(({ code }) => code);
    expect(lost).toEqual(wrapping.includes("broke off") ? ["truncated"] : []);

    const at = (path: string): PathPattern => inAcquisition("androidqf", path);
    for (const [path, bytes] of entries()) {
      const [file, ...none] = await filesOf(evidence, at(path));
      expect(none).toEqual([]);
      expect(file).toMatchObject({ type: "file", name: path });
      expect(await textOf(file)).toBe(utf8(bytes));
    }
    const place = async (...where: PathPattern[]): Promise<string[]> =>
      (await filesOf(evidence, ...where)).filter(({ type }) => type === "file").map((file) => file.phonePath);
    expect(await place(onPhone("/data/anr/*"))).toEqual(["/data/anr/anr_2026-02-03"]);
    expect(await place(onPhone("/data/local/tmp/**"), at("tmp/*"))).toEqual(["/data/local/tmp/dropped.so"]);
    expect(await place(onPhone("/sdcard/Download/Intrusion Logging/*.txt"))).toHaveLength(1);
    expect(await place(at("packages.json"))).toEqual([""]);
    expect(await place(inAcquisition("android-backup", "packages.json"), onPhone("/packages.json"))).toEqual([]);
    const whole = (await filesOf(evidence, wholeIndex("androidqf"))).filter(({ type }) => type === "file");
    expect(whole.map((file) => file.name).sort()).toEqual(Object.keys(contents).sort());
  });

  it("gives bug report, backup and intrusion logs as evidence of their own", async () => {
    const { parts = [] } = await openIt((wrappings[wrapping] as () => HandOver)());
    expect(parts.map(({ kind, hand }) => `${kind}: ${hand.kind} ${hand.name}`)).toEqual([
      "android-bugreport: file bugreport.zip",
      "android-backup: file backup.ab",
      "intrusion-logs: folder intrusion_logs",
    ]);
    const [, backupPart, logs] = parts.map(({ hand }) => hand) as [HandOver, HandOver, HandOver];
    expect(await androidBackup.recognise(backupPart, defaultLimits)).toMatchObject({ is: "this" });
    const inner = await androidBackup.open(backupPart, { crypto: nodeCrypto(), secret: {}, limits: defaultLimits });
    const [messages] = await filesOf(inner, onPhone("/data/user_de/0/*/files/*_sms_backup"));
    expect(await textOf(messages)).toBe("messages");
    if (logs.kind !== "folder") throw new Error("the logs are a folder");
    const names: string[] = [];
    for await (const child of logs.list()) names.push(child.name);
    expect(names).toEqual(["2026-02-03.txt"]);
    expect(await logs.get("2026-02-03.txt")).toMatchObject({ kind: "file", size: event.length });
    expect(await logs.get("other/2026")).toBeUndefined();
    await expect(logs.get("../backup.ab")).rejects.toMatchObject({ code: "not-permitted" });
  });
});

describe("an acquisition", () => {
  it.each(["packages.json", "getprop.txt", "acquisition.json"])("is told by %s alone", async (name) => {
    const alone = { [name]: contents[name] ?? "" };
    for (const hand of [folderOf(alone), zipOf("", {}, alone), zipOf("x/", {}, alone)]) {
      expect(await androidqf.recognise(hand, defaultLimits)).toMatchObject({ is: "this" });
    }
  });

  it("whose parts are empty loses those parts alone, and a backup that nobody agreed to is no loss", async () => {
    const files = {
      ...contents,
      "bugreport.zip": "",
      "backup.ab": "",
      "acquisition.json": "{",
      "packages.json": "null",
    };
    for (const hand of [folderOf(files), zipOf("", {}, files)]) {
      const evidence = await openIt(hand);
      expect(evidence.parts?.map(({ hand }) => hand.name)).toEqual(["bugreport.zip", "intrusion_logs"]);
      expect(evidence.notes).toMatchObject([{ code: "empty-part", place: "backup.ab", loss: false }]);
      expect(evidence.device.model).toBe("Rocket");
      expect(evidence.takenAt).toBeUndefined();
    }
  });

  it("that never came to its end is of the time it began; a time that was never set is none", async () => {
    const takenAt = async (changes: object): Promise<string | undefined> => {
      const text = JSON.stringify({ ...about, ...changes });
      return (await openIt(folderOf({ ...contents, "acquisition.json": text }))).takenAt;
    };
    expect(await takenAt({ completed: "0001-01-01T00:00:00Z" })).toBe("2026-02-03T03:05:06Z");
    expect(await takenAt({ completed: 7, started: "soon" })).toBeUndefined();
  });

  it("with another folder for temporary files says so of their places", async () => {
    const text = JSON.stringify({ ...about, tmp_dir: "/data/data/com.termux/tmp/" });
    const evidence = await openIt(zipOf("", {}, { ...contents, "acquisition.json": text }));
    const [file] = await filesOf(evidence, inAcquisition("androidqf", "tmp/*"));
    expect(file).toMatchObject({ phonePath: "/data/data/com.termux/tmp/dropped.so", inContainer: true });
  });

  it("keeps entries of one name apart, as its archives hold the parts of an app", async () => {
    const name = "apks/org.demo.app_org.demo.app-R2.apk";
    const members = [...entries(), [name, toUtf8("PK split")] as const].map(([at, bytes]) => ({ name: at, bytes }));
    const evidence = await openIt(fileOf("x", writeZip(members)));
    const found = await filesOf(evidence, inAcquisition("androidqf", "apks/*.apk"));
    expect(await Promise.all(found.map(textOf))).toEqual(["PK base", "PK split"]);
  });

  it("beside another: a folder leaves the choice, an archive reads one and says what is left", async () => {
    const two = Object.fromEntries([...entries(contents, "a/"), ...entries(contents, "b/")]);
    expect(await androidqf.recognise(folderOf(two), defaultLimits)).toMatchObject({
      is: "several",
      choices: [{ path: "a", device: { model: "Rocket" } }, { path: "b" }],
    });
    await expect(openIt(folderOf(two))).rejects.toMatchObject({ code: "absent" });
    expect((await openIt(zipOf("", {}, two))).notes).toMatchObject([{ code: "several-acquisitions", loss: true }]);
  });

  describe("encrypted with age", () => {
    const locked = async (change: (file: Uint8Array) => Uint8Array = (file) => file) => {
      const identity = await newIdentity();
      const zip = writeZip(
        [...entries(), ["apks/large.apk", new Uint8Array(300_000).fill(7)] as const].map(([name, bytes]) => ({
          name,
          bytes,
        })),
      );
      return { identity, hand: fileOf(`${uuid}.zip.age`, change(await lockedFor(identity, zip))) };
    };
    const openWith = (hand: HandOver, secret: Secret) =>
      androidqf.open(hand, { crypto: nodeCrypto(), secret, limits: defaultLimits });

    it("opens for the key it was made for, with its parts, and again by the derived key alone", async () => {
      const { identity, hand } = await locked();
      const recognition = await androidqf.recognise(hand, defaultLimits);
      expect(recognition).toMatchObject({ is: "this", encrypted: true, lock: "identity" });
      const evidence = await openWith(hand, { identity: async () => `# a comment\n${identity}\n` });
      expect(evidence).toMatchObject({ encrypted: true, notes: [], takenAt: "2026-02-03T04:25:06Z" });
      expect(evidence.parts?.length).toBe(3);
      const { derivedKey } = evidence;
      if (derivedKey === undefined) throw new Error("no derived key");
      const again = await openWith(hand, { derivedKey });
      expect(again.fileCount).toBe(evidence.fileCount);
      const [path = ""] = [...again.opened];
      // What is written down of the evidence is what lies there, not what is in it.
      expect((await again.openStored(path)).size).toBe(hand.kind === "file" ? hand.size : 0);
    });

    it("stays closed without that key", async () => {
      const { hand } = await locked();
      const other = await newIdentity();
      for (const secret of [{}, { identity: async () => other }, { identity: async () => "no key" }]) {
        await expect(openWith(hand, secret)).rejects.toMatchObject({ code: "wrong-password" });
      }
    });

    it("that was cut has what came before, and notes the loss", async () => {
      const { identity, hand } = await locked((file) => file.subarray(0, file.length - 100_000));
      const evidence = await openWith(hand, { identity: async () => identity });
      expect(evidence.notes.some(({ code, loss }) => code === "truncated" && loss)).toBe(true);
      const [file] = await filesOf(evidence, inAcquisition("androidqf", "getprop.txt"));
      expect(await textOf(file)).toBe(getprop);
    });

    it("with a passphrase asks for that", async () => {
      const zip = writeZip(entries().map(([name, bytes]) => ({ name, bytes })));
      const hand = fileOf("x.age", await lockedByPhrase("some words", zip));
      const recognition = await androidqf.recognise(hand, defaultLimits);
      expect(recognition).toEqual({ is: "this", encrypted: true, device: { osName: "Android" } });
      expect((await openWith(hand, { password: async () => "some words" })).encrypted).toBe(true);
      await expect(openWith(hand, { password: async () => "others" })).rejects.toMatchObject({
        code: "wrong-password",
      });
    });

    it("with a damaged header says so", async () => {
      for (const [text, code] of [
        ["age-encryption.org/v1\n-> X25519 share\nbody\n--- mac\n\u0000\u0001", "malformed"],
        ["age-encryption.org/v1\n-> X25519 share\nbo", "truncated"],
        ["-----BEGIN AGE ENCRYPTED FILE-----\nYWdl\n", "malformed"],
      ] as const) {
        const hand = fileOf(`${uuid}.zip.age`, toUtf8(text));
        expect(await androidqf.recognise(hand, defaultLimits)).toMatchObject({ is: "this", encrypted: true });
        const identity = await newIdentity();
        await expect(openWith(hand, { identity: async () => identity })).rejects.toMatchObject({ code });
      }
    });
  });

  it("damaged anywhere throws nothing but ReadErrors", async () => {
    const whole = writeZip(
      entries().map(([name, bytes]) => ({ name, bytes })),
      { deflate },
    );
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: whole.length - 1 }), fc.nat({ max: 255 }), async (at, by) => {
        const damaged = by === 0 ? whole.slice(0, at) : whole.slice();
        if (by !== 0) damaged[at] = (damaged[at] as number) ^ by;
        const hand = fileOf("x", damaged);
        try {
          await androidqf.recognise(hand, defaultLimits);
          for (const file of await filesOf(await openIt(hand), wholeIndex())) {
            if (file.type === "file") await file.open().catch(tolerate);
          }
        } catch (error) {
          tolerate(error);
        }
      }),
      { numRuns: runs(200) },
    );
  });
});

function tolerate(error: unknown): void {
  if (!isReadError(error)) throw error;
}

describe("what is no acquisition", () => {
  it.each<[string, HandOver]>([
    ["an empty file", fileOf("x.zip", new Uint8Array(0))],
    ["a text", fileOf("x.txt", toUtf8("[a]: [b]"))],
    ["a project with files of such names", folderOf({ "packages.json": '{"name": "x"}', "files.json": "[]" })],
    ["a bug report", folderOf({ "main_entry.txt": "b.txt", "dumpsys.txt": "DUMP OF SERVICE adb:\n" })],
    ["an archive of other things", zipOf("", {}, { "readme.txt": "x" })],
    ["four folders down", folderOf(contents, "a/b/c/d/")],
  ])("%s", async (_name, hand) => {
    expect(await androidqf.recognise(hand, defaultLimits)).toEqual({ is: "not-this" });
  });
});
