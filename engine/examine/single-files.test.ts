import { readFileSync } from "node:fs";
import { join } from "node:path";
import { deflateRawSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { nodeCrypto } from "../../cli/node/node-crypto.ts";
import { writeZip } from "../../corpus/formats/zip-writer.ts";
import { root } from "../../tools/repository.ts";
import { artifacts } from "../artifacts/all.generated.ts";
import { bytesSource } from "../bytes/byte-source.ts";
import { defaultLimits } from "../bytes/limits.ts";
import { toUtf8 } from "../bytes/text.ts";
import { loadIndicators } from "../indicators/indicators.ts";
import type { Evidence, HandOver } from "../model/evidence.ts";
import type { Examination } from "../model/examination.ts";
import { memoryFolder } from "../sources/memory-hand-over.ts";
import { examine } from "./examine.ts";
import { mayHoldEvidence, newWork } from "./first-look.ts";
import { openEvidence, openPart, recognise, recogniseParts } from "./open-evidence.ts";

/** Enough to see that files come to their readers. */
const some = artifacts.filter(({ id }) =>
  /^(ios\.(loose-files|sms|safari-history|tcc|processes)|android\.(loose-files|getprop|packages|package-list|processes))$/.test(
    id,
  ),
);

const fixture = (path: string): Uint8Array =>
  new Uint8Array(readFileSync(join(root, "engine/artifacts", path.replace(/\/(?=[^/]*$)/, "/fixture/"))));
const messages = fixture("ios/sms/planted.input");
const visits = fixture("ios/safari-history/planted.input");
const rights = fixture("ios/tcc/planted.input");
const list = fixture("ios/processes/ios-15.input");
const properties = fixture("android/getprop/acquisition.input");
const sections = fixture("android/packages/android-14.input");
const picture = Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 0, 0, 0]);

type Files = Readonly<Record<string, Uint8Array>>;
const folder = (files: Files): HandOver => memoryFolder("mail", new Map(Object.entries(files)));
function file(name: string, bytes: Uint8Array): HandOver {
  return { kind: "file", name, size: bytes.length, open: async () => bytesSource(bytes) };
}
const packed = (files: Files): Uint8Array =>
  writeZip(
    Object.entries(files).map(([name, bytes]) => ({ name, bytes })),
    { deflate: (bytes) => deflateRawSync(bytes) },
  );
const zip = (files: Files): HandOver => file("mail.zip", packed(files));

async function open(hand: HandOver): Promise<Evidence[]> {
  const context = { crypto: nodeCrypto(), secret: {}, limits: defaultLimits };
  const found = await recognise(hand, defaultLimits);
  if (found === undefined || found.recognition.is === "several") return [];
  const evidence = await openEvidence(found, hand, context);
  const parts = [];
  for (const part of await recogniseParts(evidence, defaultLimits)) parts.push(await openPart(part, context));
  return [evidence, ...parts];
}

/** With one clue that nothing meets, so that it is not for want of clues that no answer is given. */
async function check(hand: HandOver): Promise<Examination> {
  return examine({
    evidences: await open(hand),
    artifacts: some,
    skip: new Set(),
    index: loadIndicators([{ name: "clues.txt", sha256: "0", text: "nobody-met-this.example\n" }]),
    limits: defaultLimits,
    hasher: nodeCrypto().hasher,
    now: () => 0,
  });
}

/** What was read and holds something, but for the lists of files. */
const read = ({ ledger }: Examination): string[] =>
  ledger
    .filter(({ records, shows }) => records > 0 && shows !== "context")
    .map(({ artifact }) => artifact.replace(/^(ios|android)\./, ""))
    .sort();

describe("a single file is known by what stands in it", () => {
  it.each<[name: string, bytes: Uint8Array, place: string]>([
    ["sms.db", messages, "/Library/SMS/sms.db"],
    ["sms (1).db", messages, "/Library/SMS/sms.db"],
    ["sms.db.txt", messages, "/Library/SMS/sms.db"],
    ["3d0d7e5fb2ce288813306e4d4636395e047a3d28", messages, "/Library/SMS/sms.db"],
    ["History.db", messages, "/Library/SMS/sms.db"],
    ["holiday.jpg", visits, "/Library/Safari/History.db"],
    ["1_TCC.db", rights, "/Library/TCC/TCC.db"],
    ["processes today.log", list, "ps.txt"],
    ["prop.txt", properties, "getprop.txt"],
    ["download", toUtf8("Activity Resolver Table:\n"), "DUMPSYS package"],
    ["dumpsys_alarm.txt", toUtf8("Alarms of apps\n"), "DUMPSYS alarm"],
    ["x.mobileconfig", fixture("ios/configuration-profiles/interception.input"), "/profile-x.mobileconfig"],
    ["odd.ips", fixture("ios/crash-logs/stackshot.input"), "/CrashReporter/odd.ips"],
    ["tombstone_03", fixture("android/tombstones/text.input"), "/data/tombstones/tombstone_03"],
    ["example.apk", fixture("android/apks/signed.input"), "/Download/example.apk"],
    ["mmssms.db", fixture("android/sms/database.input"), "/databases/mmssms.db"],
    ["DataUsage.sqlite", fixture("ios/data-usage/planted.input"), "/DataUsage.sqlite"],
    ["netusage.sqlite", fixture("ios/network-usage/planted.input"), "/netusage.sqlite"],
  ])("%s", async (name, bytes, place) => {
    const [evidence] = await open(file(name, bytes));
    expect(evidence?.notes.find(({ code }) => code === "taken-for")?.detail.endsWith(place)).toBe(true);
  });

  it.each<[name: string, bytes: Uint8Array]>([
    ["sms.db", toUtf8("<html>Not found</html>")],
    ["holiday.jpg", picture],
    ["notes.txt", toUtf8("ps.txt and sms.db are attached\n")],
    ["report.ips", toUtf8('{"app_name":"Mail","bug_type":"309","os_version":"macOS 14.4 (23E214)"}\n{}\n')],
    ["empty.db", new Uint8Array(0)],
  ])("%s is none", async (name, bytes) => {
    expect(await open(file(name, bytes))).toEqual([]);
  });
});

describe("some files", () => {
  const heap = { "sms (1).db": messages, "History.db": visits, "1_TCC.db": rights, "holiday.jpg": picture };

  it.each<[how: string, hand: HandOver]>([
    ["in a folder", folder(heap)],
    [
      "two folders down",
      folder(Object.fromEntries(Object.entries(heap).map(([name, bytes]) => [`a/b/${name}`, bytes]))),
    ],
    ["packed", zip(heap)],
    ["packed twice", zip({ "again.zip": packed(heap) })],
    ["in an archive beside a letter", folder({ "all.zip": packed(heap), "letter.txt": toUtf8("Dear all,\n") })],
  ])("%s are read, and what was not known is told", async (_, hand) => {
    const examined = await check(hand);
    expect(examined.evidence.map(({ kind }) => kind)).toEqual(["ios-loose-files"]);
    expect(read(examined)).toEqual(["safari-history", "sms", "tcc"]);
    const notes = examined.ledger.find(({ artifact }) => artifact === "ios.loose-files")?.notes ?? [];
    expect(notes.filter(({ code }) => code === "taken-for")).toHaveLength(3);
    expect(notes.some(({ code, place }) => code === "not-known" && place.endsWith("holiday.jpg"))).toBe(true);
    expect(examined.verdict).not.toBe("nothing-known-found");
  });

  it("of two systems are evidence of each", async () => {
    const examined = await check(folder({ ...heap, "prop.txt": properties }));
    expect(examined.evidence.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      "ios-loose-files mail",
      "android-loose-files mail/Android",
    ]);
    expect(read(examined)).toEqual(["getprop", "safari-history", "sms", "tcc"]);
  });

  it("are read beside those that a collector wrote", async () => {
    const examined = await check(folder({ "ps.txt": list, "sms.db": messages }));
    expect(examined.evidence.map(({ kind }) => kind)).toEqual(["ios-sysdiagnose", "ios-loose-files"]);
    expect(read(examined)).toEqual(expect.arrayContaining(["processes", "sms"]));
    expect(examined.verdict).not.toBe("nothing-known-found");
  });

  it.each<[what: string, files: Files]>([
    ["a list of processes", { "ps.txt": list }],
    ["properties", { "getprop.txt": properties }],
    ["what a service printed", { "dumpsys_package.txt": sections }],
  ])("of a collector are no whole phone: %s", async (_, files) => {
    expect((await check(folder(files))).verdict).not.toBe("nothing-known-found");
  });

  it("keep the log that lies beside a database", async () => {
    const newest = fixture("ios/other-stores/notes.input-wal");
    const [evidence] = await open(
      folder({ "NoteStore.sqlite": fixture("ios/other-stores/notes.input"), "NoteStore.sqlite-wal": newest }),
    );
    const where = artifacts.find(({ id }) => id === "ios.other-stores")?.where ?? [];
    const found = [];
    for await (const one of evidence?.files(where) ?? []) found.push(one);
    expect((await found[0]?.beside("-wal")?.open())?.size).toBe(newest.length);
  });

  it("tell of an archive among them that was not opened", async () => {
    const examined = await check(folder({ ...heap, "more.7z": toUtf8("7z\u00bc") }));
    expect(examined.verdict).not.toBe("nothing-known-found");
    const sealed = Uint8Array.from([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c, 0, 4, 1, 1, 1, 1]);
    const [evidence] = await open(folder({ ...heap, "more.7z": sealed }));
    expect(evidence?.notes).toContainEqual({ code: "not-opened", place: "more.7z", detail: "7z", loss: true });
  });
});

describe("a folder in which a backup keeps its files", () => {
  const stored = "3d0d7e5fb2ce288813306e4d4636395e047a3d28";

  it("is no heap of files, as the backup is the folder above; another folder with such a file is one", async () => {
    const files = new Map([[stored, messages]]);
    expect(await recognise(memoryFolder("3d", files), defaultLimits)).toBeUndefined();
    expect((await check(memoryFolder("3e", files))).evidence.map(({ kind }) => kind)).toEqual(["ios-loose-files"]);
  });
});

describe("names that came in another shape", () => {
  const collected = {
    "acquisition.json": toUtf8('{"tmp_dir":"/data/local/tmp/","androidqf_version":"1"}'),
    "getprop.txt": properties,
    "packages.json": fixture("android/package-list/apps.input"),
    "processes.json": fixture("android/processes/list.input"),
  };
  const renamed = (change: (name: string) => string): Files =>
    Object.fromEntries(Object.entries(collected).map(([name, bytes]) => [change(`abc/${name}`), bytes]));
  const usual = ["getprop", "package-list", "processes"];

  it.each<[how: string, files: Files]>([
    ["as they are", renamed((name) => name)],
    ["in capitals", renamed((name) => name.toUpperCase())],
    ["with the sign that Windows puts between them", renamed((name) => name.replaceAll("/", "\\"))],
    ["with .txt behind them", renamed((name) => (name.endsWith(".txt") ? name : `${name}.txt`))],
    [
      "among what computers add",
      { ...renamed((name) => name), "__MACOSX/abc/._getprop.txt": picture, "Thumbs.db": picture },
    ],
  ])("%s", async (_, files) => {
    for (const hand of [
      zip(files),
      ...(Object.keys(files).some((name) => name.includes("\\")) ? [] : [folder(files)]),
    ]) {
      const examined = await check(hand);
      expect(examined.evidence.map(({ kind }) => kind)).toEqual(["androidqf"]);
      expect(read(examined)).toEqual(usual);
    }
  });
});

describe("a backup that lost its lists", () => {
  it("gives what is found by the names under which it is stored", async () => {
    const shelves = Array.from({ length: 8 }, (_, number) => `0${number}/0${number}${"a".repeat(38)}`);
    const examined = await check(
      folder({
        ...Object.fromEntries(shelves.map((path) => [`backup/${path}`, picture])),
        "backup/3d/3d0d7e5fb2ce288813306e4d4636395e047a3d28": messages,
      }),
    );
    expect(examined.evidence.map(({ kind }) => kind)).toEqual(["ios-backup", "ios-loose-files"]);
    expect(read(examined)).toEqual(["sms"]);
    expect(examined.verdict).not.toBe("nothing-known-found");
  });
});

describe("a search that ends early", () => {
  it("is told of", async () => {
    const work = { ...newWork(), firstLooks: 1 };
    await mayHoldEvidence(file("one.txt", picture), work);
    expect(work.endedEarly).toBe(false);
    await mayHoldEvidence(file("two.txt", picture), work);
    expect(work.endedEarly).toBe(true);
  });
});
