import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { nodeCrypto } from "../../../cli/node/node-crypto.ts";
import { writeTar } from "../../../corpus/formats/tar-writer.ts";
import { writeZip } from "../../../corpus/formats/zip-writer.ts";
import { cleanSysdiagnose } from "../../../corpus/ios-sysdiagnose/clean-sysdiagnose.ts";
import { topFolderOf } from "../../../corpus/ios-sysdiagnose/log-texts.ts";
import { sysdiagnoseFiles, sysdiagnoseName, sysdiagnoseTar } from "../../../corpus/ios-sysdiagnose/sysdiagnose.ts";
import { systemVersions } from "../../../corpus/ios-sysdiagnose/sysdiagnose-phone.ts";
import { defaultLimits } from "../../bytes/limits.ts";
import { utf8 } from "../../bytes/text.ts";
import { recognise, recogniseParts } from "../../examine/open-evidence.ts";
import type { Evidence, HandOver } from "../../model/evidence.ts";
import { inAcquisition, onPhone, type PathPattern } from "../../model/where.ts";
import { fileOf } from "../ios-filesystem/test-dumps.ts";
import { memoryFolder } from "../memory-hand-over.ts";
import { iosSysdiagnose } from "./ios-sysdiagnose.ts";

const text = (value: string): Uint8Array => new TextEncoder().encode(value);
const ps = inAcquisition("ios-sysdiagnose", "ps.txt");
const open = (hand: HandOver): Promise<Evidence> =>
  iosSysdiagnose.open(hand, { crypto: nodeCrypto(), secret: {}, limits: defaultLimits });

async function namesOf(evidence: Evidence, ...where: PathPattern[]): Promise<string[]> {
  const names: string[] = [];
  for await (const file of evidence.files(where)) names.push(file.name);
  return names;
}

const phone = cleanSysdiagnose("18");
const files = sysdiagnoseFiles(phone);
const top = topFolderOf(phone);
const below = (folder: string): Map<string, Uint8Array> =>
  new Map([...files].map(([path, bytes]) => [`${folder}/${path}`, bytes]));
const zip = (of: ReadonlyMap<string, Uint8Array>): Uint8Array =>
  writeZip([...of].map(([name, bytes]) => ({ name, bytes })));
const archive = gzipSync(sysdiagnoseTar(phone));

describe("a sysdiagnose", () => {
  it.each<[string, HandOver]>([
    ["the archive that the phone makes", fileOf(sysdiagnoseName(phone), archive)],
    ["an archive of another name", fileOf("download.bin", archive)],
    ["a plain tar", fileOf("a.tar", sysdiagnoseTar(phone))],
    [
      "two gzip members",
      fileOf(
        "a.gz",
        Buffer.concat([gzipSync(sysdiagnoseTar(phone).slice(0, 999)), gzipSync(sysdiagnoseTar(phone).slice(999))]),
      ),
    ],
    ["the folder itself", memoryFolder(top, files)],
    ["a folder around it", memoryFolder("evidence", below(top))],
    ["two folders around it", memoryFolder("evidence", below(`case/${top}`))],
    ["three folders around it", memoryFolder("evidence", below(`case/phone/${top}`))],
    ["a zip of the folder", fileOf("a.zip", zip(below(top)))],
    ["a folder with the archive in it", memoryFolder("evidence", new Map([[sysdiagnoseName(phone), archive]]))],
    [
      "a copy of the phone's reports",
      memoryFolder("crashes", new Map([[`DiagnosticLogs/sysdiagnose/${sysdiagnoseName(phone)}`, archive]])),
    ],
    ["a folder with the archive under another name", memoryFolder("evidence", new Map([["phone.tgz", archive]]))],
    ["a folder with a zip in it", memoryFolder("evidence", new Map([["phone.zip", zip(below(top))]]))],
    ["a folder in it", memoryFolder("evidence", new Map([[`May/${sysdiagnoseName(phone)}`, archive]]))],
    [
      "a zip around the archive",
      fileOf(
        "mail.zip",
        zip(
          new Map([
            [`__MACOSX/._${sysdiagnoseName(phone)}`, text("Mac OS X")],
            [sysdiagnoseName(phone), archive],
          ]),
        ),
      ),
    ],
    ["a zip without a folder", fileOf("a.zip", zip(files))],
    [
      "a zip that a Mac made",
      fileOf("a.zip", zip(new Map([...below(top), [`__MACOSX/${top}/._ps.txt`, text("Mac OS X")]]))),
    ],
  ])("is known and opened as %s", async (_, hand) => {
    const found = await recognise(hand, defaultLimits);
    const device = { model: "iPhone14,5", osName: "iOS", osVersion: "18.5", build: "22F76" };
    expect(found?.source.id).toBe("ios-sysdiagnose");
    expect(found?.recognition).toMatchObject({ is: "this", encrypted: false, device, takenAt: "2026-05-03T10:00:00Z" });
    const evidence = await open(hand);
    expect(evidence.device).toEqual(device);
    expect(evidence.notes.map(({ code }) => code)).toEqual(["phone-clock"]);
    expect(await namesOf(evidence, ps)).toEqual(["ps.txt"]);
    expect(await namesOf(evidence, onPhone("/private/var/db/diagnostics/shutdown*.log"))).toEqual([
      "system_logs.logarchive/Extra/shutdown.log",
    ]);
    for await (const file of evidence.files([ps])) {
      const source = await file.open();
      expect(utf8(await source.read(0, source.size))).toBe(utf8(files.get("ps.txt") as Uint8Array));
    }
  });

  it.each(systemVersions)("of iOS %s tells the phone and the time", async (system) => {
    const one = cleanSysdiagnose(system);
    const evidence = await open(fileOf("a.tar.gz", gzipSync(sysdiagnoseTar(one))));
    expect(evidence.device).toEqual({ model: one.product, osName: "iOS", osVersion: one.version, build: one.build });
    expect(evidence.takenAt).toBe("2026-05-03T10:00:00Z");
  });

  it("is of the system that its newest report names, where nothing else does", async () => {
    const report = (version: string): Uint8Array => text(`{"bug_type":"309","os_version":"iPhone OS ${version}"}\n{}`);
    const few = new Map([
      ["ps.txt", files.get("ps.txt") as Uint8Array],
      ["taskinfo.txt", files.get("taskinfo.txt") as Uint8Array],
      ["crashes_and_spins/b-2026-05-01-101010.ips", report("18.5 (22F76)")],
      ["crashes_and_spins/z-2026-04-01-101010.ips", report("17.6.1 (21G93)")],
      ["crashes_and_spins/._z-2026-06-01-101010.ips", report("9.9 (9A9)")],
    ]);
    const { device } = await open(memoryFolder("x", few));
    expect(device).toEqual({ osName: "iOS", osVersion: "18.5", build: "22F76" });
  });

  it("as single files is known by what they say, and says that they are loose", async () => {
    const some = (...names: string[]): Map<string, Uint8Array> =>
      new Map(names.map((name) => [name.slice(name.lastIndexOf("/") + 1), files.get(name) as Uint8Array]));
    const shutdown = "system_logs.logarchive/Extra/shutdown.log";
    const report = [...files.keys()].find((name) => name.endsWith(".ips")) ?? "";
    for (const hand of [
      memoryFolder("evidence", some("ps.txt", shutdown)),
      memoryFolder("evidence", some(shutdown)),
      memoryFolder("evidence", some("taskinfo.txt")),
      memoryFolder("evidence", some("system_logs.logarchive/Extra/logdata.statistics.0.jsonl")),
      fileOf("spindump-nosymbols.txt", files.get("spindump-nosymbols.txt") as Uint8Array),
      fileOf("ps.txt", files.get("ps.txt") as Uint8Array),
      memoryFolder("reports", some(report)),
      memoryFolder("reports", new Map([["Retired/x.ips", files.get(report) as Uint8Array]])),
      memoryFolder("evidence", some("logs/MobileInstallation/mobile_installation.log.0")),
      memoryFolder("evidence", some("logs/MobileLockdown/lockdownd.log")),
      memoryFolder("evidence", some("summaries/crashes_and_spins.log")),
      memoryFolder("evidence", some("swcutil_show.txt")),
    ]) {
      expect((await recognise(hand, defaultLimits))?.source.id).toBe("ios-sysdiagnose");
      expect((await open(hand)).notes[0]).toMatchObject({ code: "loose-files", loss: false });
    }
  });

  it("is a part of a copy of the phone's reports, and of a copy of its files", async () => {
    const report = [...files.keys()].find((name) => name.endsWith(".ips")) ?? "";
    const reports = { "x.ips": files.get(report) as Uint8Array };
    const held = { [`DiagnosticLogs/sysdiagnose/${sysdiagnoseName(phone)}`]: archive };
    const unfinished = { [`DiagnosticLogs/sysdiagnose/IN_PROGRESS_${sysdiagnoseName(phone)}`]: archive };
    const inDump = Object.entries({ ...reports, ...held, ...unfinished }).map(
      ([name, bytes]) => [`private/var/mobile/Library/Logs/CrashReporter/${name}`, bytes] as const,
    );
    const home = new Map([...inDump, ["private/var/mobile/Library/SMS/sms.db", text("x")] as const]);
    const beside = ["SMS/sms.db", "Accounts/Accounts3.sqlite"].map(
      (name) => [`private/var/mobile/Library/${name}`, text("x")] as const,
    );
    for (const [kind, hand] of [
      ["ios-sysdiagnose", memoryFolder("reports", new Map(Object.entries({ ...reports, ...held, ...unfinished })))],
      ["ios-sysdiagnose", fileOf("reports.zip", zip(new Map(Object.entries({ ...reports, ...held }))))],
      ["ios-filesystem", memoryFolder("dump", home)],
      ["ios-filesystem", fileOf("dump.zip", zip(home))],
      ["ios-filesystem", memoryFolder("dump", new Map([...beside, [sysdiagnoseName(phone), archive]]))],
    ] as const) {
      const found = await recognise(hand, defaultLimits);
      expect(found?.source.id).toBe(kind);
      const opened = await found?.source.open(hand, { crypto: nodeCrypto(), secret: {}, limits: defaultLimits });
      expect(opened?.parts?.map((part) => part.hand.name)).toEqual([sysdiagnoseName(phone)]);
      const [part] = await recogniseParts(opened as Evidence, defaultLimits);
      expect(part?.found?.source.id).toBe("ios-sysdiagnose");
    }
  });

  it("is not what has such names and says something else", async () => {
    const linux =
      "USER         PID %CPU %MEM    VSZ   RSS TTY      STAT START   TIME COMMAND\nroot 1 0.0 0.1 1 1 ? Ss 1:00 0:01 /sbin/init\n";
    for (const hand of [
      memoryFolder(top, new Map([["ps.txt", text(linux)]])),
      memoryFolder(top, new Map([["shutdown.log", text("system is going down\n")]])),
      memoryFolder(
        top,
        new Map([
          ["logs/app.log", text("x")],
          ["errors/1.txt", text("x")],
        ]),
      ),
      fileOf(
        "sysdiagnose_2026.05.03_12-00-00+0200_iPhone-OS_iPhone_22F76.tar.gz",
        gzipSync(writeTar([{ name: "a/b.txt", bytes: text("x") }])),
      ),
      fileOf("sysdiagnose.txt", text("hello")),
    ]) {
      expect(await iosSysdiagnose.recognise(hand, defaultLimits)).toEqual({ is: "not-this" });
    }
  });

  it("is not what a phone's files begin with in an archive", async () => {
    const shutdown = {
      name: "db/diagnostics/shutdown.log",
      bytes: text("SIGTERM: [1754467449] All buffers flushed\n"),
    };
    const more = Array.from({ length: 2500 }, (_, i) => ({ name: `db/uuidtext/${i}`, bytes: text("") }));
    const home = ["mobile/Library/SMS/sms.db", "root/Library/Lockdown/data_ark.plist"];
    const members = [shutdown, ...more, ...home.map((name) => ({ name, bytes: text("x") }))];
    expect((await recognise(fileOf("a.tar", writeTar(members)), defaultLimits))?.source.id).toBe("ios-filesystem");
  });

  it("of a Mac is not a phone's", async () => {
    const mac = new Map([
      ...files,
      ["remotectl_dumpstate.txt", text("Local device\n\tProperties: {\n\t\tProductName => macOS\n\t}\n")],
    ]);
    expect(await iosSysdiagnose.recognise(memoryFolder("x", mac), defaultLimits)).toEqual({ is: "not-this" });
  });

  it("is asked for by name where a folder holds several", async () => {
    const two = memoryFolder("evidence", new Map([...below("one"), ...below("two")]));
    expect(await iosSysdiagnose.recognise(two, defaultLimits)).toMatchObject({
      is: "several",
      choices: [{ path: "one" }, { path: "two" }],
    });
  });

  it("is asked for where a zip holds several archives, and opened the first is it, with the others told", async () => {
    const name = sysdiagnoseName(phone);
    const two = fileOf("mail.zip", zip(new Map([...["a/", "b/"].map((at) => [at + name, archive] as const)])));
    expect((await recognise(two, defaultLimits))?.recognition).toMatchObject({
      is: "several",
      choices: [{ path: `a/${name}` }, { path: `b/${name}` }],
    });
    expect((await open(two)).notes).toContainEqual(
      expect.objectContaining({ code: "several-acquisitions", place: `b/${name}`, loss: true }),
    );
    const once = fileOf("mail.zip", zip(new Map([["phone.zip", zip(below(top))]])));
    expect((await recognise(once, defaultLimits))?.recognition.is).toBe("this");
    expect(await namesOf(await open(once), ps)).toEqual(["ps.txt"]);
    const inZip = fileOf("zip.zip", zip(new Map([["mail sysdiagnose.zip", zip(new Map([[name, archive]]))]])));
    expect(await iosSysdiagnose.recognise(inZip, defaultLimits)).toEqual({ is: "not-this" });
  });

  it("leaves out a paired watch and what a Mac adds, and says so", async () => {
    const more = new Map([
      ...sysdiagnoseFiles({ ...phone, files: new Map() }),
      ["logs/ProxiedDevice-1/crashes_and_spins/x.ips", text("{}")],
      ["crashes_and_spins/._y.ips", text("{}")],
      ["crashes_and_spins/Retired/z.ips", text("{}")],
    ]);
    const evidence = await open(memoryFolder("x", more));
    const ips = inAcquisition("ios-sysdiagnose", "**/*.ips");
    expect(await namesOf(evidence, ips)).toEqual(["crashes_and_spins/Retired/z.ips"]);
    expect(await namesOf(evidence, onPhone("/private/var/mobile/Library/Logs/CrashReporter/**/*.ips"))).toEqual([
      "crashes_and_spins/Retired/z.ips",
    ]);
    expect(evidence.notes.map(({ code }) => code).sort()).toEqual(["mac-attributes", "paired-device", "phone-clock"]);
  });

  it("that is cut off gives what came before, and calls nothing absent", async () => {
    const small = gzipSync(sysdiagnoseTar({ ...phone, files: new Map() }));
    const cut = await open(fileOf("a.tar.gz", small.subarray(0, Math.floor(small.length * 0.4))));
    expect(cut.notes).toContainEqual(expect.objectContaining({ code: "truncated", loss: true }));
    expect(await namesOf(cut, ps)).toEqual(["ps.txt"]);
    await expect(
      namesOf(cut, inAcquisition("ios-sysdiagnose", "system_logs.logarchive/Extra/*.jsonl")),
    ).rejects.toThrow();
  });

  it("is opened whatever byte of the archive is damaged", async () => {
    for (let at = 20; at < archive.length; at += Math.floor(archive.length / 25)) {
      const bad = Uint8Array.from(archive);
      bad[at] = (bad[at] as number) ^ 0x5a;
      const hand = fileOf("a.tar.gz", bad);
      if ((await iosSysdiagnose.recognise(hand, defaultLimits)).is !== "this") continue;
      const { notes } = await open(hand);
      expect(notes.some(({ code }) => code !== "phone-clock")).toBe(true);
    }
  });
});
