import { deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openHandOver } from "../../../cli/node/hand-over.ts";
import { nodeCrypto } from "../../../cli/node/node-crypto.ts";
import { writeZip } from "../../../corpus/formats/zip-writer.ts";
import { runs } from "../../../tools/property-runs.ts";
import { testData } from "../../../tools/test-data.ts";
import { bytesSource } from "../../bytes/byte-source.ts";
import { defaultLimits } from "../../bytes/limits.ts";
import { isReadError } from "../../bytes/read-error.ts";
import { toUtf8, utf8 } from "../../bytes/text.ts";
import type { Evidence, EvidenceFile, HandOver, HandOverFile } from "../../model/evidence.ts";
import { inAcquisition, onPhone, type PathPattern, wholeIndex } from "../../model/where.ts";
import { memoryFolder } from "../memory-hand-over.ts";
import { intrusionLogs } from "./intrusion-logs.ts";

const first = '{"dns_event":{"event_id":1,"event_time":1801000000123,"hostname":"h.example"}}\n';
const second = '\n{ "security_event" : {"event_id":2,"event_time":1801000000789000000,"keyguard_secured":{}}}\n';
const future = '{"usb_event":{"event_id":3,"event_time":1801000000123}}\n';

const fileOf = (name: string, bytes: Uint8Array): HandOverFile => ({
  kind: "file",
  name,
  size: bytes.length,
  open: async () => bytesSource(bytes),
});
const zip = (files: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  writeZip(
    Object.entries(files).map(([name, value]) => ({ name, bytes: typeof value === "string" ? toUtf8(value) : value })),
    { deflate: (bytes) => deflateRawSync(bytes) },
  );
const folder = (files: Readonly<Record<string, string | Uint8Array>>): HandOver =>
  memoryFolder(
    "logs",
    new Map(Object.entries(files).map(([name, value]) => [name, typeof value === "string" ? toUtf8(value) : value])),
  );

const openIt = (hand: HandOver): Promise<Evidence> =>
  intrusionLogs.open(hand, { crypto: nodeCrypto(), secret: {}, limits: defaultLimits });

async function filesOf(evidence: Evidence, ...where: PathPattern[]): Promise<EvidenceFile[]> {
  const found: EvidenceFile[] = [];
  for await (const file of evidence.files(where)) found.push(file);
  return found;
}

async function textsOf(evidence: Evidence): Promise<Record<string, string>> {
  const texts: Record<string, string> = {};
  for (const file of await filesOf(evidence, inAcquisition("intrusion-logs", "**"))) {
    const source = await file.open();
    texts[file.name] = utf8(await source.read(0, source.size));
  }
  return texts;
}

const all = { "2026-02-03.txt": first, "2026-02-04.txt": second };

describe.each<[string, HandOver, Record<string, string>]>([
  ["a folder", folder(all), all],
  ["a folder in a folder", folder({ "x/2026-02-03.txt": first }), { "x/2026-02-03.txt": first }],
  ["an archive", fileOf("l.zip", zip(all)), { "l.zip/2026-02-03.txt": first, "l.zip/2026-02-04.txt": second }],
  ["one file", fileOf("2026-02-03.txt", toUtf8(first)), { "2026-02-03.txt": first }],
  ["a file of a class nobody knows", fileOf("a.ndjson", toUtf8(future)), { "a.ndjson": future }],
  ["archives in a folder", folder({ "a.zip": zip({ "b.txt": second }) }), { "a.zip/b.txt": second }],
  [
    "archives in archives",
    fileOf("a.zip", zip({ "b.zip": zip({ "c.txt": first }), "d.txt": second })),
    { "a.zip/b.zip/c.txt": first, "a.zip/d.txt": second },
  ],
])("intrusion logs as %s", (_name, hand, expected) => {
  it("are recognised and opened", async () => {
    expect(await intrusionLogs.recognise(hand, defaultLimits)).toEqual({
      is: "this",
      encrypted: false,
      device: { osName: "Android" },
    });
    const evidence = await openIt(hand);
    expect(evidence).toMatchObject({ kind: "intrusion-logs", notes: [], fileCount: Object.keys(expected).length });
    expect(await textsOf(evidence)).toEqual(expected);
    const onIt = await filesOf(evidence, onPhone("/sdcard/Download/Intrusion Logging/**"));
    expect(onIt.map(({ name }) => name).sort()).toEqual(Object.keys(expected).sort());
    expect(await filesOf(evidence, wholeIndex("intrusion-logs"))).toHaveLength(onIt.length);
  });
});

describe("intrusion logs", () => {
  it("whose archive is damaged lose that archive and say so", async () => {
    const broken = zip({ "b.txt": second });
    broken.fill(0, 4, 40);
    const evidence = await openIt(folder({ ...all, "broken.zip": broken }));
    expect(Object.keys(await textsOf(evidence))).toEqual(expect.arrayContaining(Object.keys(all)));
    const cut = await openIt(folder({ ...all, "cut.zip": zip({ "b.txt": second }).subarray(0, 60) }));
    expect(cut.notes.some(({ code, loss }) => code === "truncated" && loss)).toBe(true);
  });

  it("keep a log whose beginning is damaged, by its name", async () => {
    const evidence = await openIt(folder({ ...all, "2026-02-05.txt": `#${first}`, "notes.pdf": "%PDF" }));
    expect(Object.keys(await textsOf(evidence))).toEqual(["2026-02-03.txt", "2026-02-04.txt", "2026-02-05.txt"]);
  });

  it("stop at archives too deep inside each other", async () => {
    let inner: Uint8Array = zip({ "a.txt": first });
    for (let i = 0; i < 5; i++) inner = zip({ "again.zip": inner, "log.txt": first });
    const evidence = await openIt(fileOf("x.zip", inner));
    expect(evidence.notes).toMatchObject([{ code: "over-limit", loss: true }]);
    expect(evidence.fileCount).toBe(3);
  });

  it("damaged anywhere throw nothing but ReadErrors", async () => {
    const whole = zip({ "b.zip": zip({ "c.txt": first }), "d.txt": second });
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: whole.length - 1 }), fc.integer({ min: 1, max: 255 }), async (at, by) => {
        const damaged = whole.slice();
        damaged[at] = (damaged[at] as number) ^ by;
        try {
          const hand = fileOf("x.zip", damaged);
          await intrusionLogs.recognise(hand, defaultLimits);
          await textsOf(await openIt(hand));
        } catch (error) {
          if (!isReadError(error)) throw error;
        }
      }),
      { numRuns: runs(150) },
    );
  });

  it.each<[string, HandOver]>([
    ["an empty folder", folder({})],
    ["texts", folder({ "a.txt": "hello", "b.txt": "[1]" })],
    ["other objects", fileOf("a.ndjson", toUtf8('{"event":{"event_time":1}}\n{"user_event":1}'))],
    ["one log among many other files", folder({ "l.txt": first, "a.txt": "a", "b.txt": "b" })],
    ["an empty file", fileOf("a.txt", new Uint8Array(0))],
  ])("are not %s", async (_name, hand) => {
    expect(await intrusionLogs.recognise(hand, defaultLimits)).toEqual({ is: "not-this" });
  });
});

const published = testData("evidence/c6-android-intrusion-logs/mvt-project+mvt");

describe.skipIf(published === undefined)("published intrusion logs", () => {
  it("are recognised and opened", async () => {
    const { hand } = await openHandOver(`${published}`);
    expect(await intrusionLogs.recognise(hand, defaultLimits)).toMatchObject({ is: "this" });
    expect(await openIt(hand)).toMatchObject({ fileCount: 2, notes: [] });
  });
});
