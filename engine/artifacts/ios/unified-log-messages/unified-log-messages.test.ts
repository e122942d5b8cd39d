import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { firehoseChunk, type LogEntry, numberItem, textItem } from "../../../../corpus/formats/log-entry-writer.ts";
import { writeTrace } from "../../../../corpus/formats/tracev3-writer.ts";
import { uuidTextName, writeUuidText } from "../../../../corpus/formats/uuidtext-writer.ts";
import { writeStixBundle } from "../../../../corpus/indicators/stix-bundle.ts";
import { cleanSysdiagnose } from "../../../../corpus/ios-sysdiagnose/clean-sysdiagnose.ts";
import type { LoggedMessage } from "../../../../corpus/ios-sysdiagnose/log-archive.ts";
import { logMessagePlants } from "../../../../corpus/ios-sysdiagnose/plants/log-message-plants.ts";
import { addToLog, unifiedLog } from "../../../../corpus/ios-sysdiagnose/unified-log.ts";
import { testData } from "../../../../tools/test-data.ts";
import { bytesSource } from "../../../bytes/byte-source.ts";
import { defaultLimits } from "../../../bytes/limits.ts";
import { ReadError } from "../../../bytes/read-error.ts";
import { readArtifact } from "../../../examine/read-artifact.ts";
import { type IndicatorIndex, loadIndicators } from "../../../indicators/indicators.ts";
import type { Evidence } from "../../../model/evidence.ts";
import { rankOf } from "../../../model/grade.ts";
import type { PhoneRecord } from "../../../model/record.ts";
import artifact from "./unified-log-messages.ts";

type Files = ReadonlyMap<string, Uint8Array>;

function evidenceOf(files: Files): Evidence {
  return {
    kind: "ios-sysdiagnose",
    name: "archive",
    encrypted: false,
    device: {},
    fileCount: files.size,
    notes: [],
    opened: new Set(),
    openStored: (path) => Promise.reject(new ReadError("absent", path, "not here")),
    async *files() {
      for (const [name, bytes] of files) {
        yield {
          type: "file",
          name,
          phonePath: "",
          inContainer: false,
          attributes: {},
          notes: [],
          open: async () => bytesSource(bytes),
          beside: () => undefined,
        };
      }
    },
  };
}

async function read(files: Files, index: IndicatorIndex = loadIndicators([])) {
  const records: PhoneRecord[] = [];
  const outcome = await readArtifact({
    artifact,
    evidence: evidenceOf(files),
    evidenceId: "e1",
    index,
    limits: defaultLimits,
    hasher: () => {
      throw new Error("nothing is hashed here");
    },
    now: () => 0,
    onRecord: (record) => void records.push(record),
  });
  return { ...outcome, records, status: outcome.entry.status };
}

function phoneWithLog() {
  const phone = cleanSysdiagnose("18", "messages");
  unifiedLog(phone);
  return phone;
}

const logOf = ({ files }: { files: Files }): Files =>
  new Map([...files].filter(([name]) => name.startsWith("system_logs.logarchive/")));

/** The log of a phone on which these programs wrote these messages. */
function writtenBy(programs: readonly { readonly path: string; readonly messages: readonly LoggedMessage[] }[]): Files {
  const phone = phoneWithLog();
  addToLog(phone, "written", {
    programs: programs.map(({ path, messages }) => ({
      path,
      messages,
      subsystems: messages.flatMap(({ subsystem }) => subsystem ?? []),
    })),
  });
  return logOf(phone);
}

const springBoard = "/System/Library/CoreServices/SpringBoard.app/SpringBoard";
const tccd = "/System/Library/PrivateFrameworks/TCC.framework/Support/tccd";

describe("messages of the log", () => {
  it("of a phone on which nothing was written are none", async () => {
    const { status, records, entry } = await read(logOf(phoneWithLog()));
    expect([status, records, entry.notes]).toEqual(["read", [], []]);
  });

  it("are kept for a name in them, with who wrote it, when and where", async () => {
    const { status, records } = await read(
      writtenBy([
        {
          path: "/usr/libexec/exampled",
          messages: [
            { format: "nothing to see in %d", values: [numberItem(12)] },
            {
              format: "asked %{public}s, %d times",
              values: ["data.example.org", numberItem(3)],
              subsystem: "com.example.d",
            },
            {
              format: "asked %{public}s, %d times",
              values: ["data.example.org", numberItem(4)],
              subsystem: "com.example.d",
            },
          ],
        },
      ]),
    );
    expect(status).toBe("read");
    const [record] = records;
    expect(records.length).toBe(1);
    expect(record?.value).toMatchObject({
      kind: "name",
      by: "exampled",
      subsystem: "com.example.d",
      category: "default",
      namedHost: "data.example.org",
      message: "asked data.example.org, 3 times",
      times: 2,
    });
    expect(String(record?.value["written"])).toMatch(/^2026-0[45]-/);
    expect(record?.from).toMatchObject({
      file: expect.stringMatching(/Persist\/\w+\.tracev3$/),
      offset: expect.any(Number),
    });
  });

  it("are the same whatever the order of the files", async () => {
    const files = writtenBy([
      { path: "/usr/libexec/exampled", messages: [{ format: "%s", values: ["a.example.org"] }] },
    ]);
    const [one, other] = [await read(files), await read(new Map([...files].reverse()))];
    expect(one.records.length).toBe(1);
    expect(other.records).toEqual(one.records);
  });

  it("without their text for printing still have their values", async () => {
    const files = writtenBy([
      { path: "/usr/libexec/exampled", messages: [{ format: "x %s", values: ["a.example.org"] }] },
    ]);
    const { records } = await read(new Map([...files].filter(([name]) => /\.(?:tracev3|timesync)$/.test(name))));
    expect(records.map(({ value }) => value["namedHost"])).toEqual(["a.example.org"]);
  });

  it("that say what was done with the phone are kept as that", async () => {
    const microphone = "AUTHREQ_RESULT: service=kTCCServiceMicrophone, result=%d";
    const { records } = await read(
      writtenBy([
        { path: springBoard, messages: [{ format: "Bootstrapping %{public}@ with intent", values: ["example"] }] },
        {
          path: tccd,
          messages: [
            { format: microphone, values: [numberItem(2)] },
            { format: microphone.replace("Microphone", "Reminders"), values: [numberItem(2)] },
          ],
        },
        { path: "/usr/libexec/other", messages: [{ format: microphone, values: [numberItem(2)] }] },
        {
          path: "/usr/libexec/powerexperienced",
          messages: [{ format: "plugin state changed to %d", values: [numberItem(1)] }],
        },
      ]),
    );
    expect(records.map(({ value }) => [value["kind"], value["by"]]).sort()).toEqual([
      ["access", "tccd"],
      ["launch", "SpringBoard"],
      ["usb", "powerexperienced"],
    ]);
  });

  it("of any kind of event are bounded in number", async () => {
    const messages = Array.from({ length: 30 }, () => ({ format: "Bootstrapping it" }));
    const phone = phoneWithLog();
    for (let i = 0; i < 80; i++) addToLog(phone, `${i}`, { programs: [{ path: springBoard, messages }] });
    const { status, records } = await read(logOf(phone));
    expect([status, records.length]).toEqual(["read", 1000]);
  });
});

describe("texts for printing", () => {
  const cache = "671E0820-86AB-3339-A384-01EFBD8017A4";
  const program = "AAAAAAAA-0000-4000-8000-000000000001";
  const library = "BBBBBBBB-0000-4000-8000-000000000002";

  /** A `dsc` file of version 2 with one text at this offset. */
  function cacheFile(offset: number, text: string): Uint8Array {
    const bytes = new Uint8Array(72 + text.length + 1);
    const view = new DataView(bytes.buffer);
    view.setUint32(0, 0x64736368, true);
    view.setUint16(4, 2, true);
    view.setUint32(8, 1, true);
    view.setUint32(12, 1, true);
    view.setBigUint64(16, BigInt(offset), true);
    view.setUint32(24, 72, true);
    view.setUint32(28, text.length + 1, true);
    bytes.set(new TextEncoder().encode(text), 72);
    return bytes;
  }

  it.each<readonly [string, LogEntry, number]>([
    ["low in the shared cache", { strings: 4, location: 0x1000 }, 0x1000],
    ["beyond 2 GB of the shared cache", { strings: 4, location: 0x1000, largeOffset: 1 }, 0x8000_1000],
    ["in a large shared cache", { strings: 12, location: 0x1000, largeCache: 2, largeOffset: 1 }, 0x1_0000_1000],
    ["in a library", { strings: 10, location: 0x1000, image: library }, -1],
    ["in an image at an address", { strings: 8, location: 0x1000, high: 1, counter: 0x1_0010 }, -1],
    ["in the program", { strings: 2, location: 0x1000 }, -2],
  ])("%s are found", async (_, entry, offset) => {
    const numbers = { unique: 1412, version: 7, base: 24_000_000 };
    const inside = firehoseChunk({ ...numbers, entries: [{ ...entry, items: [textItem("example")] }] });
    const text = "at %s.example.org";
    const files = new Map<string, Uint8Array>([
      [
        "Persist/0000000000000001.tracev3",
        writeTrace({
          boot: "6B1F0C52-3D1A-4B7E-9C58-0A1B2C3D4E5F",
          wall: 1_777_000_000_000,
          ticks: 24_000_000,
          sharedCache: cache,
          catalogs: [
            {
              processes: [{ uuid: program, unique: 1412, version: 7, pid: 412, uid: 501, images: [library] }],
              chunksets: [{ first: 24_000_000, last: 24_000_000, processes: [0], inside }],
            },
          ],
        }),
      ],
    ]);
    if (offset >= 0) files.set(`dsc/${cache.replaceAll("-", "")}`, cacheFile(offset, text));
    else
      files.set(
        uuidTextName(offset === -1 ? library : program),
        writeUuidText("/usr/lib/x", [{ start: 0x1000, text }]),
      );
    const { status, records } = await read(files);
    expect([status, records.map(({ value }) => value["namedHost"])]).toEqual(["read", ["example.example.org"]]);
  });
});

describe("traces planted in messages", () => {
  let index: IndicatorIndex;
  beforeAll(async () => {
    const indicators = logMessagePlants.flatMap(({ expected }) =>
      "rule" in expected ? [] : [{ type: expected.indicatorType, value: expected.value }],
    );
    const list = { name: "Example", description: "Invented.", date: "2026-04-01T00:00:00.000Z", indicators };
    index = loadIndicators([{ name: "example.stix2", sha256: "00", text: await writeStixBundle(list) }]);
  });

  it.each(logMessagePlants.map((plant) => [plant.id, plant] as const))(
    "%s is found, its look-alike is not",
    async (_, { apply, lookAlike, expected }) => {
      const phone = phoneWithLog();
      apply(phone);
      const { status, findings } = await read(logOf(phone), index);
      expect(status).toBe("read");
      expect(findings.map(({ indicators }) => indicators.map(({ value }) => value))).toEqual([
        ["value" in expected ? expected.value : ""],
      ]);
      expect(rankOf(findings[0]?.grade ?? "context")).toBeGreaterThanOrEqual(rankOf(expected.minimumGrade));
      const other = phoneWithLog();
      lookAlike.apply(other);
      expect((await read(logOf(other), index)).findings).toEqual([]);
    },
  );
});

describe("a damaged log", () => {
  const before = logOf(phoneWithLog());
  const written = writtenBy([
    { path: "/usr/libexec/exampled", messages: [{ format: "asked %{public}s", values: ["data.example.org"] }] },
  ]);
  // What the program added: a log file, and its texts.
  const files = new Map([...written].filter(([name]) => !before.has(name)));
  const sizes = [...files].map(([name, bytes]) => ({ name, size: bytes.length }));

  it("costs what is damaged, and is never read as whole where it was cut short", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...sizes.filter(({ name }) => name.includes("Persist/"))),
        fc.nat(),
        fc.constantFrom("cut", "zeros", "flip"),
        async ({ name, size }, number, how) => {
          const bytes = (files.get(name) as Uint8Array).slice();
          const at = number % size;
          if (how === "zeros") bytes.fill(0, at, at + 16);
          if (how === "flip") bytes[at] = (bytes[at] as number) ^ 0x80;
          const { status, findings, records } = await read(
            new Map(files).set(name, how === "cut" ? bytes.subarray(0, at) : bytes),
          );
          expect(findings).toEqual([]);
          // Zeros in a part of entries mean that it was never filled.
          if (how === "cut" && records.length === 0) expect(status).not.toBe("read");
        },
      ),
    );
  });
});

const folder = testData("evidence/b6-unified-log/libyal+dtformats/unified_logging");

describe.skipIf(folder === undefined)("published log files (evidence/b6-unified-log)", () => {
  it("of an iPad name what its programs wrote of", async () => {
    const name = "Special/0000000000000f85.tracev3";
    const { status, records, findings, entry } = await read(
      new Map([[name, new Uint8Array(readFileSync(join(folder ?? "", "0000000000000f85.tracev3")))]]),
    );
    expect([status, findings]).toEqual(["read", []]);
    // Of 28 large values, one lies in no file that is here.
    expect(entry.notes).toMatchObject([
      { code: "dangling-reference", detail: "large values of 1 entries", loss: false },
    ]);
    const volume = records.find(({ value }) => value["path"] === "/private/var");
    expect(records.length).toBeGreaterThan(800);
    expect(volume?.value).toMatchObject({
      subsystem: "com.apple.mobileassetd",
      category: "Notice",
      written: "2022-04-13T13:14:30.314854959Z",
      times: 5,
    });
    const times = records.map(({ value }) => String(value["written"])).sort();
    expect([times[0]?.slice(0, 4), times.at(-1)?.slice(0, 10)]).toEqual(["2022", "2022-04-13"]);
  });
});
