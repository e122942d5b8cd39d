import { createHash } from "node:crypto";
import initSqlJs from "sql.js";
import { beforeAll, describe, expect, it } from "vitest";
import {
  backupOf,
  cleanPhone,
  type ExampleOptions,
  exampleIndicators,
  exampleNames,
  fileIdOf,
  inFolder,
  memorySink,
  type Planting,
  plants,
  plantTraces,
  writeBackup,
  writeExample,
  writeStixBundle,
} from "./corpus.ts";

const sqlJs = await initSqlJs();
type Files = ReadonlyMap<string, Uint8Array>;

async function example(options: ExampleOptions): Promise<Files> {
  const sink = memorySink();
  const udid = await writeExample("ios-backup", sink, options);
  const inside = [...sink.files].filter(([path]) => path.startsWith(`${udid}/`));
  expect([...sink.files.keys()].filter((path) => !path.startsWith(`${udid}/`))).toEqual(["example.stix2"]);
  return new Map(inside.map(([path, bytes]) => [path.slice(udid.length + 1), bytes]));
}

async function backupWith(which: readonly string[], planting: Planting): Promise<Files> {
  const phone = cleanPhone();
  plantTraces(phone, which, planting);
  const sink = memorySink();
  await writeBackup(backupOf(phone, { generation: "plain" }), sink);
  return sink.files;
}

async function fileOf(files: Files, domain: string, path: string): Promise<Uint8Array> {
  const id = await fileIdOf(domain, path);
  return files.get(`${id.slice(0, 2)}/${id}`) as Uint8Array;
}

/** Rows by SQLite; a file that has a log is opened as its main file alone. */
function query(file: Uint8Array, sql: string) {
  const alone = Uint8Array.from(file);
  alone.set([1, 1], 18);
  const database = new sqlJs.Database(alone);
  try {
    expect(database.exec("PRAGMA integrity_check")[0]?.values).toEqual([["ok"]]);
    return database.exec(sql)[0]?.values ?? [];
  } finally {
    database.close();
  }
}

function differs(a: Files, b: Files): string[] {
  const paths = new Set([...a.keys(), ...b.keys()]);
  return [...paths].filter((path) => Buffer.compare(a.get(path) ?? Buffer.of(), b.get(path) ?? Buffer.of()) !== 0);
}

let clean: Files;
let planted: Files;
beforeAll(async () => {
  clean = await example({});
  planted = await example({ planted: true });
});

describe("the examples", () => {
  it("have the names the command line offers", () => {
    expect(exampleNames).toEqual([
      "ios-backup",
      "ios-backup-encrypted",
      "ios-sysdiagnose",
      "android-bugreport",
      "androidqf",
      "android-backup",
      "intrusion-logs",
    ]);
  });

  it.each(["android-bugreport", "ios-sysdiagnose", "android-backup"] as const)(
    "of %s are one archive and its clues, the same for the same seed",
    async (name) => {
      const written = async (options: ExampleOptions): Promise<[string, Files]> => {
        const sink = memorySink();
        return [await writeExample(name, sink, options), sink.files];
      };
      const [path, files] = await written({ planted: true });
      expect([...files.keys()].sort()).toEqual([path, "example.stix2"].sort());
      expect(differs(files, (await written({ planted: true }))[1])).toEqual([]);
      expect(differs(files, (await written({ planted: false }))[1])).toEqual([path]);
    },
  );

  it("are the same bytes every time, and other bytes for another seed", async () => {
    expect(differs(clean, await example({}))).toEqual([]);
    expect(differs(planted, await example({ planted: true }))).toEqual([]);
    expect(differs(clean, await example({ seed: "another" })).length).toBeGreaterThan(100);
  });

  it("show the waiting time of a real encrypted backup", { timeout: 120_000 }, async () => {
    const sink = memorySink();
    const udid = await writeExample("ios-backup-encrypted", sink);
    const plist = Buffer.from(sink.files.get(`${udid}/Manifest.plist`) as Uint8Array);
    expect(plist.readUInt32BE(plist.indexOf("DPIC") + 8)).toBe(10_000_000);
    expect(plist.readUInt32BE(plist.indexOf("ITER") + 8)).toBe(10_000);
    const index = Buffer.from(sink.files.get(`${udid}/Manifest.db`) as Uint8Array);
    expect(index.subarray(0, 6).toString("latin1")).not.toBe("SQLite");
  });

  it("exist in the layouts of older systems too", async () => {
    for (const [generation, index] of [
      ["mbdb", "Manifest.mbdb"],
      ["encrypted-before-10.2", "Manifest.db"],
    ] as const) {
      const sink = memorySink();
      await writeBackup(backupOf(cleanPhone(), { generation, password: "x", iterations: 5 }), sink);
      expect(sink.files.has(index)).toBe(true);
      const version = generation === "mbdb" ? "9.3.5" : "10.1.1";
      expect(Buffer.from(sink.files.get("Info.plist") as Uint8Array).includes(version)).toBe(true);
    }
  });

  it("are a phone of some hundred files and rows", async () => {
    const flags = query(clean.get("Manifest.db") as Uint8Array, "SELECT flags, count(*) FROM Files GROUP BY flags");
    const counts = Object.fromEntries(flags.map(([flag, count]) => [String(flag), Number(count)]));
    expect(counts["1"]).toBeGreaterThan(200);
    expect(counts["2"]).toBeGreaterThan(50);
    expect(counts["4"]).toBeGreaterThan(3);
    const blobs = [...clean.keys()].filter((path) => path.includes("/"));
    expect(blobs.length).toBe(counts["1"]);
  });

  it.each([
    ["HomeDomain", "Library/SMS/sms.db", "message", 226],
    ["HomeDomain", "Library/Safari/History.db", "history_visits", 164],
    ["WirelessDomain", "Library/Databases/DataUsage.sqlite", "ZPROCESS", 23],
    ["HomeDomain", "Library/TCC/TCC.db", "access", 12],
  ])("hold sound databases: %s/%s", async (domain, path, table, rows) => {
    for (const files of [clean, planted]) {
      const [[count] = []] = query(await fileOf(files, domain, path), `SELECT count(*) FROM ${table}`);
      if (files === clean) expect(count).toBe(rows);
      else expect(Number(count)).toBeGreaterThanOrEqual(rows);
    }
  });

  it("hold the shapes that readers stumble over, also on a clean phone", async () => {
    const sms = await fileOf(clean, "HomeDomain", "Library/SMS/sms.db");
    const count = (file: Uint8Array, where: string) => Number(query(file, `SELECT count(*) FROM ${where}`)[0]?.[0]);
    expect(count(sms, "message WHERE text IS NULL AND attributedBody IS NOT NULL")).toBeGreaterThan(50);
    expect(count(sms, "message WHERE handle_id = 0 AND is_from_me = 1")).toBeGreaterThan(10);
    expect(count(sms, "message WHERE date < 100000000000")).toBe(20);
    expect(count(sms, "message WHERE date_edited > 0 AND message_summary_info IS NOT NULL")).toBe(1);
    expect(count(sms, "chat_recoverable_message_join")).toBe(1);
    expect(count(sms, "chat WHERE style = 43")).toBe(1);
    const usage = await fileOf(clean, "WirelessDomain", "Library/Databases/DataUsage.sqlite");
    expect(count(usage, "ZLIVEUSAGE WHERE ZHASPROCESS IS NULL")).toBe(1);
    const orphans = "ZLIVEUSAGE WHERE ZHASPROCESS NOT IN (SELECT Z_PK FROM ZPROCESS)";
    expect(count(usage, orphans)).toBe(0);
    expect(count(usage, "ZPROCESS WHERE Z_PK NOT IN (SELECT Z_PK - 1 FROM ZPROCESS)")).toBe(3);
    const wiped = await backupWith(["usage-without-process"], "traces");
    expect(count(await fileOf(wiped, "WirelessDomain", "Library/Databases/DataUsage.sqlite"), orphans)).toBe(1);
  });
});

describe("the traces", () => {
  it("have one id and one indicator each", () => {
    expect(new Set(plants.map(({ id }) => id)).size).toBe(plants.length);
    const values = exampleIndicators.indicators.map(({ type, value }) => `${type} ${value}`);
    expect(new Set(values).size).toBe(values.length);
    expect(() => plantTraces(cleanPhone(), ["no-such-trace"])).toThrow("no-such-trace");
  });

  it("use reserved names and addresses alone", () => {
    for (const { type, value } of exampleIndicators.indicators) {
      if (type === "domain-name:value" || type === "email-addr:value") expect(value).toMatch(/\.(example|test)$/);
      if (type === "ipv4-addr:value") expect(value).toMatch(/^(192\.0\.2|198\.51\.100)\.\d+$/);
      if (type === "url:value") expect(new URL(value).hostname).toMatch(/\.example$/);
    }
  });

  const texts = { clean: "", traces: "", "look-alikes": "" };
  let planted: Files;
  beforeAll(async () => {
    texts.clean = textOf(clean);
    for (const planting of ["traces", "look-alikes"] as const) {
      const all = plants.map(({ id }) => id);
      const files = await backupWith(all, planting);
      if (planting === "traces") planted = files;
      texts[planting] = textOf(files);
    }
  });

  /** Digests of what a backup holds, file by file, as lists of indicators write them. */
  const digestsOf = (files: Files, algorithm: string) =>
    new Set([...files].map(([, bytes]) => createHash(algorithm).update(bytes).digest("hex")));

  /** Everything a backup holds as one text, so that a value is found in whatever encoding it stands. */
  const textOf = (files: Files) =>
    [...files].map(([, bytes]) => Buffer.from(bytes).toString("latin1").toLowerCase()).join("\n");

  it.each(plants.map((plant) => [plant.id, plant] as const))("%s is planted and not on the clean phone", (_, plant) => {
    // A hash is published in digits and stands in the evidence as bytes.
    const stored = (text: string) =>
      /^[0-9a-f]{64}$/.test(text) ? Buffer.from(text, "hex").toString("latin1").toLowerCase() : text;
    const ascii = (text: string) => text.replace(/[^\x20-\x7e].*/su, "").toLowerCase();
    const { value: alike } = plant.lookAlike;
    const alikeText = stored(alike) === alike ? ascii(alike.slice(0, 40)) : stored(alike);
    expect(texts["look-alikes"].includes(alikeText)).toBe(true);
    if ("rule" in plant.expected) return;
    const { indicatorType, value } = plant.expected;
    const [, algorithm] = /^file:hashes\.(.*)$/.exec(indicatorType) ?? [];
    if (algorithm !== undefined) {
      expect(digestsOf(planted, algorithm).has(value)).toBe(true);
      expect(digestsOf(clean, algorithm).has(value)).toBe(false);
      return;
    }
    // As it stands in the evidence: a path is split into domain and rest, a name may be cut to 16 characters.
    const observed =
      indicatorType === "process:name"
        ? value.slice(0, 16)
        : indicatorType === "file:path"
          ? (value.replace(/\/$/, "").split("/").at(-1) as string)
          : stored(value);
    expect(texts.traces.includes(observed.toLowerCase())).toBe(true);
    expect(texts.clean.includes(observed.toLowerCase())).toBe(false);
  });

  it.each(plants.map(({ id }) => id))("%s changes the evidence by itself", async (id) => {
    const phones = (["traces", "look-alikes"] as const).map((planting) => {
      const phone = cleanPhone();
      plantTraces(phone, [id], planting);
      return JSON.stringify(phone);
    });
    expect(new Set([...phones, JSON.stringify(cleanPhone())]).size).toBe(3);
  });

  it("hide where they say they do", async () => {
    const body = await fileOf(await backupWith(["message-body-only"], "traces"), "HomeDomain", "Library/SMS/sms.db");
    expect(query(body, "SELECT count(*) FROM message WHERE text LIKE '%hidden-body%'")).toEqual([[0]]);
    for (const [id, path, host] of [
      ["message-in-log", "Library/SMS/sms.db", "fresh-from-the-log.example"],
      ["safari-in-log", "Library/Safari/History.db", "only-in-the-log.example"],
    ] as const) {
      const files = await backupWith([id], "traces");
      expect(Buffer.from(await fileOf(files, "HomeDomain", path)).includes(host)).toBe(false);
      expect(Buffer.from(await fileOf(files, "HomeDomain", `${path}-wal`)).includes(host)).toBe(true);
    }
    const gone = await fileOf(
      await backupWith(["safari-deleted"], "traces"),
      "HomeDomain",
      "Library/Safari/History.db",
    );
    expect(query(gone, "SELECT count(*) FROM history_items WHERE url LIKE '%gone-but%'")).toEqual([[0]]);
    expect(Buffer.from(gone).includes("gone-but-there.example")).toBe(true);
  });
});

describe("the indicator list", () => {
  it("is a STIX 2.1 bundle whose ids are unique and the same every time", async () => {
    const text = await writeStixBundle(exampleIndicators);
    expect(await writeStixBundle(exampleIndicators)).toBe(text);
    const bundle = JSON.parse(text) as { type: string; objects: Record<string, string>[] };
    expect(bundle.type).toBe("bundle");
    const ids = bundle.objects.map((object) => object["id"] as string);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids)
      expect(id).toMatch(/^[a-z]+--[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    const indicators = bundle.objects.filter((object) => object["type"] === "indicator");
    const relations = bundle.objects.filter((object) => object["type"] === "relationship");
    expect(indicators.length).toBe(exampleIndicators.indicators.length);
    expect(relations.map((object) => object["source_ref"])).toEqual(indicators.map((object) => object["id"]));
    expect(indicators[0]?.["pattern"]).toBe("[domain-name:value='evil-updates.example']");
  });

  it("puts a backslash before quotes and backslashes", async () => {
    const text = await writeStixBundle({
      ...exampleIndicators,
      indicators: [{ type: "file:path", value: "/tmp/it's\\here" }],
    });
    const { objects } = JSON.parse(text) as { objects: { pattern?: string }[] };
    expect(objects[1]?.pattern).toBe("[file:path='/tmp/it\\'s\\\\here']");
  });
});

describe("a folder in a sink", () => {
  it("puts its name before every path", async () => {
    const sink = memorySink();
    await inFolder(inFolder(sink, "a"), "b").write("c/d", Uint8Array.of(1));
    expect([...sink.files.keys()]).toEqual(["a/b/c/d"]);
  });
});
