import { deflateRawSync, gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { writeZip } from "../../../corpus/formats/zip-writer.ts";
import { defaultLimits } from "../../bytes/limits.ts";
import { toUtf8 } from "../../bytes/text.ts";
import type { HandOver } from "../../model/evidence.ts";
import { inSection, onPhone, wholeIndex } from "../../model/where.ts";
import { memoryFolder } from "../memory-hand-over.ts";
import { androidBugreport } from "./android-bugreport.ts";
import { takenAtOf } from "./report-facts.ts";
import { fileOf, filesOf, openIt, reportMembers, reportName, reportText, textOf } from "./test-reports.ts";

const deflate = (bytes: Uint8Array): Uint8Array => deflateRawSync(bytes);

function zipOf(members: ReadonlyMap<string, Uint8Array>, directory = true): Uint8Array {
  return writeZip(
    [...members].map(([name, bytes]) => ({ name, bytes })),
    { deflate, directory },
  );
}

function moved(members: ReadonlyMap<string, Uint8Array>, below: string): Map<string, Uint8Array> {
  return new Map([...members].map(([path, bytes]) => [below + path, bytes]));
}

const withoutMain = new Map([...reportMembers].filter(([path]) => path !== "main_entry.txt"));
const text = toUtf8(reportText);

/** As PowerShell writes it: with a byte order mark. */
function wide(given: string, littleEndian: boolean): Uint8Array {
  const bytes = Buffer.from(`\uFEFF${given}`, "utf16le");
  return littleEndian ? bytes : bytes.swap16();
}

const hands: Readonly<Record<string, () => HandOver>> = {
  "the phone's archive": () => fileOf("bugreport.zip", zipOf(reportMembers)),
  "an archive that says nothing of its main text": () => fileOf("a.zip", zipOf(withoutMain)),
  "an archive whose main entry has odd ends": () =>
    fileOf("a.zip", zipOf(new Map(reportMembers).set("main_entry.txt", toUtf8(`\uFEFF${reportName}\r\n`)))),
  "an archive whose main entry names nothing there": () =>
    fileOf("a.zip", zipOf(new Map(reportMembers).set("main_entry.txt", toUtf8("gone.txt")))),
  "an archive with folders around it": () => fileOf("a.zip", zipOf(moved(reportMembers, "share/report/"))),
  "an archive without its directory": () => fileOf("a.zip", zipOf(reportMembers, false)),
  "an archive in another one": () =>
    fileOf(
      "miui.zip",
      zipOf(
        new Map([
          ["logs/other.txt", toUtf8("x")],
          ["bugreport-x.zip", zipOf(reportMembers)],
        ]),
      ),
    ),
  "an unpacked archive": () => memoryFolder("report", reportMembers),
  "an unpacked archive with folders around it": () => memoryFolder("report", moved(reportMembers, "a/b/")),
  "a text": () => fileOf("anything.dat", text),
  "a text in UTF-16": () => fileOf("report.txt", wide(reportText, true)),
  "a text in UTF-16, the other way around": () =>
    memoryFolder("out", new Map([["bugreport.txt", wide(reportText, false)]])),
  "a packed text": () => fileOf("dumpstate.txt.gz", gzipSync(text)),
  "the archive of another maker": () => fileOf("a.zip", zipOf(new Map([["dumpState_A1_20310203.log", text]]))),
  "the packed text of another maker": () =>
    fileOf("a.zip", zipOf(new Map([["log/dumpState_A1_20310203.log.gz", gzipSync(text)]]))),
  "a text under a name of nothing": () =>
    memoryFolder("logs", new Map([["what.txt", toUtf8(`${reportText}${"x\n".repeat(2000)}`)]])),
};

describe.each(Object.entries(hands))("%s", (_, hand) => {
  it("is recognised and opened as a bug report", async () => {
    const recognition = await androidBugreport.recognise(hand(), defaultLimits);
    expect(recognition).toMatchObject({
      is: "this",
      encrypted: false,
      device: { model: "rocket", osName: "Android", osVersion: "16", build: "ZZ1A.310203.001" },
      takenAt: "2031-02-03T04:05:06Z",
    });
    const evidence = await openIt(hand());
    expect(evidence.device).toEqual({
      model: "Acme Rocket 3",
      osName: "Android",
      osVersion: "16",
      build: "ZZ1A.310203.001",
    });
    // The zone of the phone is an hour ahead of UTC.
    expect(evidence.takenAt).toBe("2031-02-03T03:05:06Z");

    const packages = await filesOf(evidence, inSection("DUMPSYS package"), inSection("DUMPSYS nothing"));
    expect(packages.map(({ attributes }) => attributes.line)).toEqual([15, 19]);
    expect(await textOf(packages[1])).toBe(
      "DUMP OF SERVICE package:\nsecond\n--------- 0.1s was the duration of dumpsys package, ending at: 2031-02-03 04:05:08\n",
    );
    expect(packages[0]?.name).toMatch(/\/DUMPSYS package$/);
    expect(await filesOf(evidence, inSection("DUMPSYS nothing"))).toEqual([]);
    for (const path of evidence.opened) expect((await evidence.openStored(path)).size).toBeGreaterThan(0);
  });
});

describe.each(["the phone's archive", "an archive in another one", "an unpacked archive with folders around it"])(
  "%s",
  (name) => {
    it("has the phone's files under the phone's paths", async () => {
      const evidence = await openIt((hands[name] as () => HandOver)());
      const found = await filesOf(evidence, onPhone("/data/tombstones/tombstone_*"));
      expect(found.map(({ phonePath }) => phonePath).sort()).toEqual([
        "/data/tombstones/tombstone_00",
        "/data/tombstones/tombstone_00.pb",
      ]);
      expect(found[0]?.beside(".pb")?.phonePath).toBe("/data/tombstones/tombstone_00.pb");
      expect(await textOf(found[0])).toBe("*** ***\n");
      const all = await filesOf(evidence, wholeIndex("android-bugreport"));
      expect(all).toHaveLength(evidence.fileCount);
      expect(await filesOf(evidence, wholeIndex("ios-backup"), onPhone("/nothing"))).toEqual([]);
    });
  },
);

describe("damage", () => {
  it("of the text tells what may have been in the lost part", async () => {
    const evidence = await openIt(fileOf("a.txt", text.slice(0, reportText.indexOf("first"))));
    await expect(filesOf(evidence, inSection("DUMPSYS settings"))).rejects.toMatchObject({ code: "truncated" });
    expect(await filesOf(evidence, inSection("DUMPSYS package"))).toHaveLength(1);
  });

  it("of a packed text leaves what came before", async () => {
    const packed = gzipSync(toUtf8(`${reportText}${Array.from({ length: 9000 }, (_, i) => i * i).join("\n")}`));
    const evidence = await openIt(fileOf("a.gz", packed.subarray(0, packed.length - 9000)));
    expect(await filesOf(evidence, inSection("DUMPSYS package"))).toHaveLength(2);
    await expect(filesOf(evidence, inSection("DUMPSYS settings"))).rejects.toMatchObject({ code: "truncated" });
    expect(evidence.notes.some(({ loss }) => loss)).toBe(true);
  });

  it("of an archive inside costs that one alone", async () => {
    const inner = zipOf(reportMembers);
    const members = new Map([
      ["a.zip", new Uint8Array(0)],
      ["b.zip", toUtf8("PK\u0003\u0004 no")],
      ["c.zip", inner],
    ]);
    const evidence = await openIt(fileOf("all.zip", zipOf(members)));
    expect(await filesOf(evidence, inSection("DUMPSYS package"))).toHaveLength(2);
  });

  it("is never called a report where none is left", async () => {
    await expect(openIt(fileOf("a.zip", zipOf(new Map([[reportName, new Uint8Array(0)]]))))).rejects.toMatchObject({
      code: "absent",
    });
  });
});

it("tells of a second report that is not read", async () => {
  const two = new Map([...moved(reportMembers, "a/"), ...moved(reportMembers, "b/")]);
  const evidence = await openIt(fileOf("two.zip", zipOf(two)));
  expect(evidence.notes).toMatchObject([{ code: "several-reports" }]);
});

it.each([
  ["an ordinary archive", () => fileOf("a.zip", zipOf(new Map([["report.docx", toUtf8("x")]])))],
  ["an empty folder", () => memoryFolder("x", new Map())],
  [
    "a folder of notes",
    () => memoryFolder("x", new Map([["notes.txt", toUtf8("== dumpstate is a tool\n".repeat(200).slice(3))]])),
  ],
  ["an empty file", () => fileOf("a", new Uint8Array(0))],
  ["a database", () => fileOf("a.db", toUtf8(`SQLite format 3\0${reportText}`))],
])("%s is no bug report", async (_, hand) => {
  expect(await androidBugreport.recognise(hand(), defaultLimits)).toEqual({ is: "not-this" });
});

it.each([
  ["2031-07-01 12:00:00", "Europe/Oslo", "2031-07-01T10:00:00Z"],
  ["2031-01-01 12:00:00", "America/New_York", "2031-01-01T17:00:00Z"],
  // The hour that comes twice, and the one that does not come: some instant of the day all the same.
  ["2026-10-25 02:30:00", "Europe/Oslo", "2026-10-25T01:30:00Z"],
  ["2026-03-29 02:30:00", "Europe/Oslo", "2026-03-29T01:30:00Z"],
  ["2031-01-01 12:00:00", "Nowhere/Place", "2031-01-01T12:00:00Z"],
  ["2031-01-01 12:00:00", undefined, "2031-01-01T12:00:00Z"],
  ["2031-99-01 12:00:00", "Europe/Oslo", undefined],
  [undefined, "Europe/Oslo", undefined],
])("%s of the phone in %s is %s", (local, zone, utc) => {
  expect(takenAtOf(local, zone)).toBe(utc);
});
