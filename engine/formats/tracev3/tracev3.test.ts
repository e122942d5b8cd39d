import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writeTrace } from "../../../corpus/formats/tracev3-writer.ts";
import { testData } from "../../../tools/test-data.ts";
import { isReadError } from "../../bytes/read-error.ts";
import type { Catalog } from "./catalog.ts";
import { logs, partsOf } from "./test-logs.ts";
import type { TracePart } from "./tracev3.ts";

const boot = "11111111-2222-4333-8444-555555555555";
const program = (number: number): string => `AAAAAAAA-0000-4000-8000-${String(number).padStart(12, "0")}`;

/** A log of `catalogs` parts, each with processes of its own. */
function logOf(catalogs: number): Uint8Array {
  return writeTrace({
    boot,
    wall: 1_770_000_000_000,
    ticks: 24_000_000,
    catalogs: Array.from({ length: catalogs }, (_, i) => ({
      processes: Array.from({ length: 30 }, (_, j) => ({
        uuid: program(i * 30 + j),
        unique: i * 30 + j + 1,
        version: 7,
        pid: i * 30 + j,
        uid: 501,
        subsystems: [["com.example.app", "main"]] as const,
      })),
      chunksets: [{ first: 1000 * i, last: 1000 * i + 999, processes: [0, 5] }],
    })),
  });
}

function catalogsOf(parts: readonly TracePart[]): Catalog[] {
  return parts.flatMap((part) => (part.kind === "catalog" ? [part.catalog] : []));
}

const pidsOf = (parts: readonly TracePart[]): number[] =>
  catalogsOf(parts).flatMap(({ processes }) => processes.map(({ pid }) => pid));

describe("a tracev3 file", () => {
  it("gives back what was written", async () => {
    await fc.assert(
      fc.asyncProperty(logs, async (log) => {
        const { parts, notes } = await partsOf(writeTrace(log));
        expect(notes).toEqual([]);
        const [head] = parts;
        expect(head).toMatchObject({
          kind: "header",
          header: { boot: log.boot, numerator: 125, denominator: 3, continuous: BigInt(log.ticks) },
        });
        expect(head?.kind === "header" && head.header.wall).toBe(BigInt(log.wall) * 1_000_000n);
        expect(parts.filter(({ kind }) => kind === "chunkset").length).toBe(
          log.catalogs.reduce((sum, { chunksets }) => sum + chunksets.length, 0),
        );
        const catalogs = catalogsOf(parts);
        expect(catalogs.length).toBe(log.catalogs.length);
        for (const [i, { processes, chunksets }] of log.catalogs.entries()) {
          const read = catalogs[i] as Catalog;
          expect(read.processes).toMatchObject(
            processes.map(({ uuid, images = [], subsystems = [], persona = 0, unique, ...rest }) => ({
              ...rest,
              ...(uuid === undefined ? {} : { main: uuid }),
              sharedCache: log.sharedCache,
              unique: BigInt(unique),
              persona,
              images: images.map((image) => ({ uuid: image })),
              subsystems: [...new Set(subsystems.map(([name]) => name))],
            })),
          );
          const byNumber = new Map(read.processes.map((process) => [process.number, process.unique]));
          const uniques = (numbers: readonly number[]) => numbers.map((number) => byNumber.get(number));
          for (const [j, set] of chunksets.entries()) {
            const { first, last, processes: numbers = [] } = read.chunksets[j] ?? {};
            expect([first, last]).toEqual([BigInt(set.first), BigInt(set.last)]);
            expect(uniques(numbers)).toEqual(set.processes.map((at) => BigInt(processes[at]?.unique ?? 0)));
          }
        }
      }),
    );
  });

  it("reads on behind a destroyed chunk, and says so", async () => {
    const file = logOf(6);
    const { parts } = await partsOf(file);
    for (const { chunk } of parts) {
      const damaged = file.slice().fill(0xee, chunk.at, chunk.at + 16);
      const read = await partsOf(damaged);
      expect(read.notes.length, `chunk at ${chunk.at}`).toBeGreaterThan(0);
      expect(read.parts.length).toBe(parts.length - 1);
    }
  });

  it("is not led past other chunks by a false length", async () => {
    const file = logOf(6);
    const { parts } = await partsOf(file);
    for (const { chunk, kind } of parts.slice(0, -1)) {
      for (const length of [8, chunk.length + 8, chunk.length + 4096, 0xffff_fff0]) {
        const damaged = file.slice();
        new DataView(damaged.buffer).setUint32(chunk.at + 8, length, true);
        const read = await partsOf(damaged);
        if (read.notes.length === 0) continue;
        const lost = kind === "catalog" ? 30 : 0;
        expect(pidsOf(read.parts).length, `${kind} of ${length}`).toBeGreaterThanOrEqual(180 - lost);
      }
    }
  });

  it("loses of a damaged catalog only the entries that are hit", async () => {
    const file = logOf(1);
    const { parts } = await partsOf(file);
    const entries = catalogsOf(parts)[0]?.processes ?? [];
    for (const { offset } of entries.slice(1, -1)) {
      const read = await partsOf(file.slice().fill(0, offset, offset + 48));
      expect(read.notes.length).toBeGreaterThan(0);
      expect(pidsOf(read.parts).length).toBeGreaterThanOrEqual(28);
      expect(new Set(pidsOf(read.parts)).size).toBe(pidsOf(read.parts).length);
    }
  });

  it("gives the processes before the place where it was cut, and never says nothing", async () => {
    const file = logOf(4);
    const chunks = (await partsOf(file)).parts.map(({ chunk }) => chunk);
    for (let end = 0; end < file.length; end += 13) {
      const read = await partsOf(file.slice(0, end)).catch((error: unknown) => error);
      if (isReadError(read)) continue;
      const { parts, notes } = read as Awaited<ReturnType<typeof partsOf>>;
      // What stands behind a chunk up to the next is padding.
      const between = chunks.some(({ at, length }) => end >= at + 16 + length && end < at + 16 + length + 8);
      if (!between) expect(notes.length, `cut at ${end}`).toBeGreaterThan(0);
      expect(pidsOf(parts)).toEqual(Array.from({ length: pidsOf(parts).length }, (_, i) => i));
    }
  });

  it("survives any change of bytes", async () => {
    const file = logOf(3);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(file.length - 1), fc.nat(255)), { maxLength: 12 }), async (changes) => {
        const damaged = file.slice();
        for (const [at, byte] of changes) damaged[at] = byte;
        try {
          await partsOf(damaged);
        } catch (error) {
          expect(isReadError(error)).toBe(true);
        }
      }),
    );
  });

  it.each([
    ["zeros", (file: Uint8Array) => file.fill(0)],
    ["chunks without an end", (file: Uint8Array) => fillWith(file, [0x600b, 0x11, 0x000f_fff0, 0])],
    ["chunks of an unknown kind", (file: Uint8Array) => fillWith(file, [0x7777, 0x11, 8, 0])],
  ])("of 32 MB of %s takes no time", async (_, fill) => {
    const file = fill(new Uint8Array(32 << 20));
    const started = performance.now();
    await partsOf(file).catch((error: unknown) => expect(isReadError(error)).toBe(true));
    expect(performance.now() - started).toBeLessThan(15_000);
  });
});

function fillWith(file: Uint8Array, words: readonly number[]): Uint8Array {
  const view = new DataView(file.buffer);
  for (let at = 0; at + 4 <= file.length; at += 4) view.setUint32(at, words[(at / 4) % words.length] as number, true);
  return file;
}

const folder = testData("evidence/b6-unified-log/libyal+dtformats/unified_logging");

describe.skipIf(folder === undefined)("published logs (evidence/b6-unified-log)", () => {
  const read = (name: string) => partsOf(new Uint8Array(readFileSync(join(folder ?? "", name))));

  it("of an iPad with iPadOS 15.3.1 has the counts that an independent reader found", async () => {
    const { parts, notes } = await read("0000000000000f85.tracev3");
    expect(notes).toEqual([]);
    const kinds = (kind: TracePart["kind"]) => parts.filter((part) => part.kind === kind).length;
    expect([kinds("header"), kinds("catalog"), kinds("chunkset")]).toEqual([1, 6, 47]);
    const [head] = parts;
    expect(head?.kind === "header" && head.header).toMatchObject({
      boot: "A6EBC8E3-0A1C-40E8-93B9-DA3A7F671D19",
      build: "19D52",
      hardware: "J96AP",
      continuous: 100_657_367_688_137n,
      minutesWest: 300,
      zone: "/var/db/timezone/zoneinfo/America/Toronto",
    });
    const catalogs = catalogsOf(parts);
    const processes = catalogs.flatMap((catalog) => catalog.processes);
    expect(catalogs.map((catalog) => catalog.processes.length)).toEqual([14, 19, 4, 28, 17, 16]);
    expect(new Set(processes.map(({ main }) => main)).size).toBe(65);
    expect([...new Set(processes.map(({ sharedCache }) => sharedCache))]).toEqual([
      "671E0820-86AB-3339-A384-01EFBD8017A4",
    ]);
    const sets = catalogs.flatMap(({ chunksets }) => chunksets);
    expect([sets.length, sets.reduce((sum, { size }) => sum + size, 0)]).toEqual([47, 2_857_136]);
    for (const catalog of catalogs) {
      const numbers = new Set(catalog.processes.map(({ number }) => number));
      for (const set of catalog.chunksets) {
        expect(set.processes.every((number) => numbers.has(number)) && set.first <= set.last).toBe(true);
      }
    }
  });

  it("of a Mac, which somebody cut down, is read to its end", async () => {
    const { parts, notes } = await read("0000000000000030.tracev3");
    expect([notes, parts.map(({ kind }) => kind)]).toEqual([[], ["header", "catalog", "chunkset"]]);
    expect(catalogsOf(parts)[0]?.processes).toMatchObject([{ subsystems: ["com.apple.AssetCache"] }]);
  });
});
