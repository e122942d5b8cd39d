import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { writeStixBundle } from "../../../../corpus/indicators/stix-bundle.ts";
import { cleanSysdiagnose } from "../../../../corpus/ios-sysdiagnose/clean-sysdiagnose.ts";
import { unifiedLogPlants } from "../../../../corpus/ios-sysdiagnose/plants/unified-log-plants.ts";
import { addToLog, unifiedLog } from "../../../../corpus/ios-sysdiagnose/unified-log.ts";
import { testData } from "../../../../tools/test-data.ts";
import { type ByteSource, bytesSource } from "../../../bytes/byte-source.ts";
import { defaultLimits } from "../../../bytes/limits.ts";
import { ReadError } from "../../../bytes/read-error.ts";
import { readArtifact } from "../../../examine/read-artifact.ts";
import { type IndicatorIndex, loadIndicators } from "../../../indicators/indicators.ts";
import type { Evidence, EvidenceFile } from "../../../model/evidence.ts";
import { rankOf } from "../../../model/grade.ts";
import type { PhoneRecord } from "../../../model/record.ts";
import clock from "../unified-log-clock/unified-log-clock.ts";
import processes from "./unified-log-processes.ts";

type Files = ReadonlyMap<string, Uint8Array | ByteSource>;

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
      for (const [name, bytes] of files) yield fileOf(name, bytes);
    },
  };
}

function fileOf(name: string, bytes: Uint8Array | ByteSource): EvidenceFile {
  return {
    type: "file",
    name,
    phonePath: "",
    inContainer: false,
    attributes: {},
    notes: [],
    open: async () => (bytes instanceof Uint8Array ? bytesSource(bytes) : bytes),
    beside: () => undefined,
  };
}

async function read(files: Files, index: IndicatorIndex = loadIndicators([]), artifact = processes) {
  const records: PhoneRecord[] = [];
  const chosen = artifact === clock ? new Map([...files].filter(([name]) => name.endsWith(".timesync"))) : files;
  const outcome = await readArtifact({
    artifact,
    evidence: evidenceOf(chosen),
    evidenceId: "e1",
    index,
    limits: defaultLimits,
    hasher: () => {
      throw new Error("nothing is hashed here");
    },
    hashesAlways: true,
    now: () => 0,
    onRecord: (record) => void records.push(record),
  });
  return { ...outcome, records, status: outcome.entry.status };
}

function phoneWithLog() {
  const phone = cleanSysdiagnose("18", "unified");
  unifiedLog(phone);
  return phone;
}

const logOf = ({ files }: { files: Files }): Map<string, Uint8Array | ByteSource> =>
  new Map([...files].filter(([name]) => name.startsWith("system_logs.logarchive/")));

const ofKind = (records: readonly PhoneRecord[], kind: string) =>
  records.filter(({ value }) => value["kind"] === kind).map(({ value }) => value);

describe("the log of an ordinary phone", () => {
  const phone = phoneWithLog();

  it("gives each process of each boot once, with its path and its times", async () => {
    const { status, records, findings, entry } = await read(logOf(phone));
    expect([status, findings, entry.notes]).toEqual(["read", [], []]);
    const boots = ofKind(records, "boot");
    expect(boots.map(({ clock: by, files, build }) => [by, files, build])).toEqual([
      ["timesync", 2, "22F76"],
      ["timesync", 2, "22F76"],
      ["timesync", 3, "22F76"],
    ]);
    const rows = ofKind(records, "process");
    const running = phone.processes.filter(({ path }) => path !== "/bin/ps");
    expect(rows.length).toBe(3 * running.length);
    for (const { path, pid, uid } of running) {
      expect(rows).toContainEqual(
        expect.objectContaining({ path, pid, uid, process: path.slice(path.lastIndexOf("/") + 1) }),
      );
    }
    const newest = boots.at(-1);
    for (const { first, last, boot } of rows) {
      expect(typeof first === "string" && typeof last === "string" && first <= last).toBe(true);
      if (boot === newest?.["boot"])
        expect(String(first) > "2026-04-28" && String(last) < "2026-05-03T10:00:01").toBe(true);
    }
    const images = ofKind(records, "image");
    expect(images.length).toBe(6);
    expect(images.filter(({ process }) => process !== undefined)).toMatchObject([{ process: "AOP" }]);
  });

  it("is the same whatever the order of its files", async () => {
    const files = logOf(phone);
    const sorted = (records: readonly PhoneRecord[]) =>
      records.map(({ value }) => JSON.stringify(value, Object.keys(value).sort())).sort();
    const [one, other] = [await read(files), await read(new Map([...files].reverse()))];
    expect(sorted(other.records)).toEqual(sorted(one.records));
  });

  it("has times without its table of times too, and says which clock they are by", async () => {
    const files = logOf(phone);
    const bare = new Map([...files].filter(([name]) => !name.endsWith(".timesync")));
    const times = async (of: Files) =>
      ofKind((await read(of)).records, "process").map(({ first }) => String(first).slice(0, 16));
    expect(await times(bare)).toEqual(await times(files));
    expect(ofKind((await read(bare)).records, "boot").map(({ clock: by }) => by)).toEqual([
      "header",
      "header",
      "header",
    ]);
  });

  it("counts as partly read without the files that have the paths", async () => {
    const files = new Map([...logOf(phone)].filter(([name]) => name.endsWith(".tracev3")));
    const { status, findings, entry } = await read(files);
    expect([status, findings]).toEqual(["partly-read", []]);
    expect(entry.notes).toMatchObject([{ code: "paths-missing", place: "uuidtext", loss: true }]);
  });

  it("never looks better when something is damaged", async () => {
    const files = logOf(phone);
    const whole = (await read(files)).records.length;
    for (const [name, bytes] of files) {
      if (!(bytes instanceof Uint8Array)) continue;
      for (const damaged of [bytes.slice(0, bytes.length / 3), bytes.slice().fill(0, 0, 512), new Uint8Array(0)]) {
        const { status, records } = await read(new Map(files).set(name, damaged));
        if (records.length < whole) expect(status, name).not.toBe("read");
      }
    }
  });

  it("leaves its neighbours alone", async () => {
    const files = logOf(phone);
    const dsc = "system_logs.logarchive/dsc/0123456789ABCDEF0123456789ABCDEF";
    const more = new Map(files).set(dsc, new Uint8Array(9)).set("system_logs.logarchive/Info.plist", new Uint8Array(9));
    more.set("system_logs.logarchive/Persist/._0000000000000001.tracev3", new Uint8Array(9));
    const { status, entry } = await read(more);
    expect([status, entry.files.includes(dsc)]).toEqual(["read", false]);
  });
});

describe("traces planted in the log", () => {
  let index: IndicatorIndex;
  beforeAll(async () => {
    const indicators = unifiedLogPlants.flatMap(({ expected }) =>
      "rule" in expected ? [] : [{ type: expected.indicatorType, value: expected.value }],
    );
    const list = { name: "Example", description: "Invented.", date: "2026-04-01T00:00:00.000Z", indicators };
    index = loadIndicators([{ name: "example.stix2", sha256: "00", text: await writeStixBundle(list) }]);
  });

  async function findingsOf(apply: (phone: ReturnType<typeof phoneWithLog>) => void) {
    const phone = phoneWithLog();
    apply(phone);
    const files = logOf(phone);
    const [one, other] = [await read(files, index), await read(files, index, clock)];
    expect([one.status, other.status]).toEqual(["read", "read"]);
    return [...one.findings, ...other.findings];
  }

  it.each(unifiedLogPlants.map((plant) => [plant.id, plant] as const))(
    "%s is found, its look-alike is not",
    async (_, plant) => {
      const { expected } = plant;
      const hit = (await findingsOf(plant.apply)).filter(({ rule, indicators }) =>
        "rule" in expected ? rule === expected.rule : indicators.some(({ value }) => value === expected.value),
      );
      expect(hit.length).toBeGreaterThan(0);
      expect(Math.max(...hit.map(({ grade }) => rankOf(grade)))).toBeGreaterThanOrEqual(rankOf(expected.minimumGrade));
      expect((await findingsOf(plant.lookAlike.apply)).map(({ rule }) => rule)).toEqual([]);
    },
  );

  it("programs that belong where they are are silent", async () => {
    const container = "/private/var/containers/Bundle/Application/5B0D1C6E-7F3A-4E0B-9A55-3C2F1E7D9A10";
    const paths = [
      "/usr/local/bin/exampled",
      "/private/preboot/Cryptexes/App/usr/libexec/exampled",
      "/System/Cryptexes/OS/usr/libexec/exampled",
      "/System/Library/DriverExtensions/com.apple.AppleUserHIDDrivers.dext/",
      "/private/var/staged_system_apps/Stocks.app/Stocks",
      "/private/var/MobileAsset/AssetsV2/com_apple_MobileAsset_Example/x.asset/AssetData/exampled",
      "/System/Developer/usr/libexec/debugserver",
      "/Developer/usr/bin/debugserver",
      "/private/var/db/com.apple.xpc.roleaccountd.staging/exec/1.2.xpc/Contents/MacOS/com.apple.NRD.UpdateBrainService",
      `${container}/Chess.app/PlugIns/Widget.appex/Widget`,
      "SMC",
    ];
    const findings = await findingsOf((phone) => {
      addToLog(phone, "belongs", {
        programs: paths.map((path) => ({ path })),
        images: [`${container}/Chess.app/lib.dylib`],
      });
    });
    expect(findings.map(({ rule, message }) => [rule, message.args])).toEqual([]);
  });
});

describe("a large log", () => {
  it("of 200 MB is read in seconds, a piece at a time", async () => {
    const phone = phoneWithLog();
    const files = logOf(phone);
    const trace = [...files].find(([name]) => name.includes("/Persist/"))?.[1] as Uint8Array;
    // A chunkset of 30 KB of what nobody looks into, over and over, and a catalog every so often.
    const filler = new Uint8Array(16 + 30_720).fill(0x5a);
    const view = new DataView(filler.buffer);
    view.setUint32(0, 0x600d, true);
    view.setUint32(4, 0x11, true);
    view.setBigUint64(8, 30_720n, true);
    const period = trace.length + 20 * filler.length;
    const pattern = new Uint8Array(period);
    pattern.set(trace);
    for (let i = 0; i < 20; i++) pattern.set(filler, trace.length + i * filler.length);
    const size = Math.floor((200 << 20) / period) * period;
    let most = 0;
    const large: ByteSource = {
      size,
      async read(start, end) {
        most = Math.max(most, end - start);
        const out = new Uint8Array(Math.max(0, Math.min(end, size) - start));
        for (let at = 0; at < out.length; ) {
          const from = (start + at) % period;
          const part = pattern.subarray(from, Math.min(period, from + out.length - at));
          out.set(part, at);
          at += part.length;
        }
        return out;
      },
    };
    const started = performance.now();
    const { status, records } = await read(
      new Map(files).set("system_logs.logarchive/Persist/00000000000000ff.tracev3", large),
    );
    expect(performance.now() - started).toBeLessThan(20_000);
    expect([status, most <= 1 << 20]).toEqual(["read", true]);
    expect(records.length).toBe((await read(files)).records.length);
  });
});

const folder = testData("evidence/b6-unified-log/libyal+dtformats/unified_logging");

describe.skipIf(folder === undefined)("published log files (evidence/b6-unified-log)", () => {
  const file = (path: string) => new Uint8Array(readFileSync(join(folder ?? "", path)));

  it("of an iPad have its processes, and the one path that is there", async () => {
    const name = "Special/0000000000000f85.tracev3";
    const path = "22/0D3C2953A33917B333DD8366AC25F2";
    const { status, records, findings } = await read(
      new Map([
        [name, file("0000000000000f85.tracev3")],
        [path, file(`uuidtext/${path}`)],
        ["timesync/0000000000000002.timesync", file("timesync/0000000000000002.timesync")],
      ]),
    );
    expect([status, findings]).toEqual(["partly-read", []]);
    expect(ofKind(records, "boot")).toMatchObject([
      { build: "19D52", hardware: "J96AP", zone: "America/Toronto", files: 1, clock: "header" },
    ]);
    const rows = ofKind(records, "process");
    expect(new Set(rows.map(({ uuid }) => uuid)).size).toBe(65);
    // A text inside an entry of this file gives 2022-04-13 13:18:17 for a tick in its midst.
    const [last] = ofKind(records, "boot").map((value) => value["last"]);
    expect(String(last)).toMatch(/^2022-04-13T13:\d\d/);
    expect(ofKind(records, "image")).toMatchObject([{ path: "/usr/libexec/lsd" }]);
  });
});
