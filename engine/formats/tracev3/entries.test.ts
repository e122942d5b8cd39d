import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  firehoseChunk,
  type LogEntry,
  type LogItem,
  messageChunk,
  oversizeChunk,
  textItem,
} from "../../../corpus/formats/log-entry-writer.ts";
import { writeTrace } from "../../../corpus/formats/tracev3-writer.ts";
import { testData } from "../../../tools/test-data.ts";
import { bytesSource } from "../../bytes/byte-source.ts";
import { isReadError } from "../../bytes/read-error.ts";
import { utf8 } from "../../bytes/text.ts";
import type { TraceNote } from "./chunk.ts";
import { keyOf, readChunksets } from "./chunksets.ts";
import { compose, valuesOf } from "./compose.ts";
import { type Entry, type EntryChunk, type Oversize, type WholeMessage, walkEntries } from "./entries.ts";
import { itemKind, noItems, notThere, readItems } from "./items.ts";
import { unpackLz4 } from "./lz4.ts";
import { parseFormat } from "./message-format.ts";

const ipad = testData(join("evidence", "b6-unified-log", "libyal+dtformats", "unified_logging"));

interface Walked {
  readonly entries: { readonly entry: Entry; readonly chunk: EntryChunk; readonly values: string }[];
  readonly large: Oversize[];
  readonly messages: WholeMessage[];
  readonly lost: string[];
}

function walked(bytes: Uint8Array): Walked {
  const found: Walked = { entries: [], large: [], messages: [], lost: [] };
  walkEntries(bytes, {
    entry: (entry, chunk) =>
      void found.entries.push({ entry: { ...entry }, chunk: { ...chunk }, values: valuesAt(bytes, entry, chunk.end) }),
    oversize: (large) => void found.large.push(large),
    message: (message) => void found.messages.push(message),
    lost: (_, detail) => void found.lost.push(detail),
  });
  return found;
}

function valuesAt(bytes: Uint8Array, { itemsAt, itemsEnd, privateAt }: Entry, privateEnd: number): string {
  const items = noItems();
  expect(readItems(bytes, { itemsAt, itemsEnd, privateAt, privateEnd }, items)).toBe(true);
  return valuesOf(items);
}

/** What stands in a file of the outside data, counted. */
async function counted(name: string) {
  const counts: Record<string, number> = {};
  const messages: { ticks: number; values: string; label: readonly [string, string] | undefined }[] = [];
  const notes: TraceNote[] = [];
  const items = noItems();
  const count = (key: string): void => {
    counts[key] = (counts[key] ?? 0) + 1;
  };
  let wall = 0n;
  let continuous = 0n;
  const source = bytesSource(readFileSync(join(ipad as string, name)));
  for await (const set of readChunksets(source, { place: name, note: (met) => void notes.push(met) })) {
    counts["bytes"] = (counts["bytes"] ?? 0) + set.bytes.length;
    wall = set.header?.wall ?? 0n;
    continuous = set.header?.continuous ?? 0n;
    const itemsIn = (itemsAt: number, itemsEnd: number): void => {
      expect(readItems(set.bytes, { itemsAt, itemsEnd, privateAt: -1, privateEnd: 0 }, items)).toBe(true);
      /** Values lie one behind the other: their places are right only if nothing is left over. */
      let end = -1;
      for (let i = 0; i < items.count; i++) {
        const size = (items.to[i] as number) - (items.from[i] as number);
        const kind = items.kind[i] as number;
        if (items.from[i] === notThere) count(`item ${kind} hidden`);
        else count(kind === itemKind.scalar ? `item 0/${size}` : `item ${kind}`);
        // Nothing at all has no place.
        if (kind === itemKind.scalar || items.from[i] === notThere || size === 0) continue;
        if (end >= 0 && items.from[i] !== end) count("not behind the one before");
        end = items.to[i] as number;
      }
      if (end >= 0 && end !== itemsEnd) count("left over");
    };
    walkEntries(set.bytes, {
      entry(entry, chunk) {
        count(`kind ${entry.kind}`);
        count(`level ${entry.level}`);
        count(`flags ${entry.flags.toString(16)}`);
        if (entry.oversize >= 0) count("refers");
        const process = set.catalog?.byKey.get(keyOf(chunk.unique, chunk.version));
        if (process === undefined) count("no process");
        if (entry.itemsAt > 0) itemsIn(entry.itemsAt, entry.itemsEnd);
        const label = process === undefined ? undefined : set.catalog?.label(process, entry.subsystem);
        if (entry.subsystem > 0 && label === undefined) count("no label");
        messages.push({ ticks: entry.ticks, values: valuesOf(items), label });
      },
      oversize(large) {
        count("large");
        itemsIn(large.itemsAt, large.itemsEnd);
      },
      message: () => count("whole message"),
      lost: (_, detail) => count(`lost: ${detail}`),
    });
  }
  return { counts, notes, messages, wall, continuous };
}

describe.skipIf(ipad === undefined)("the log of a real iPad", () => {
  it("has the entries and values that another reader has counted", async () => {
    const { counts, notes, messages, wall, continuous } = await counted("0000000000000f85.tracev3");
    expect(notes).toEqual([]);
    expect(counts).toEqual({
      bytes: 2_857_136,
      "kind 4": 8158,
      "level 0": 7187,
      "level 1": 368,
      "level 2": 485,
      "level 16": 92,
      "level 17": 26,
      "flags 605": 2796,
      "flags 604": 2559,
      "flags 602": 2340,
      "flags 603": 385,
      "flags 60a": 24,
      "flags 1403": 21,
      "flags e05": 13,
      "flags e03": 11,
      "flags 1605": 4,
      "flags e04": 3,
      "flags 1405": 1,
      "flags e0a": 1,
      refers: 28,
      large: 30,
      "item 0/8": 4495 + 1934,
      "item 0/4": 3089 + 663,
      "item 2": 3055 + 23,
      "item 2 hidden": 13,
      "item 4": 6243 + 466,
      "item 4 hidden": 1038,
      "item 15": 419,
    });
    // A message that says when it was written, by the clock that the header pairs with the ticks.
    const dated = messages.find(({ values }) => values.includes("2022-04-13 13:18:17"));
    const seconds = Number(wall / 1_000_000n + ((BigInt(dated?.ticks ?? 0) - continuous) * 125n) / 3_000_000n) / 1000;
    expect(Math.abs(seconds - Date.parse("2022-04-13T13:18:17.661Z") / 1000)).toBeLessThan(0.01);
    expect(messages.map(({ label }) => label?.[0])).toContain("com.apple.mobileassetd");
  });

  it("and that of a Mac say what their programs gave them", async () => {
    const { messages } = await counted("0000000000000030.tracev3");
    expect(messages.map(({ values }) => values.slice(0, 40))).toEqual([
      "Built-in Caching Server 214.2",
      "EED8FD46-9636-4274-8F03-6B7B329B99F9",
      "Cache manager initialized, cache at /Lib",
      "",
      "wants",
    ]);
    expect(messages.map(({ label }) => label)).toEqual(Array(5).fill(["com.apple.AssetCache", "builtin"]));
  });
});

const head = { unique: 4242, version: 7, base: 1_000_000 };

const item: fc.Arbitrary<LogItem> = fc.oneof(
  fc.string({ maxLength: 30 }).map((text) => textItem(text)),
  fc.string({ minLength: 1, maxLength: 30 }).map((text) => textItem(text, 0x41)),
  fc.uint8Array({ minLength: 4, maxLength: 4 }).map((bytes) => ({ type: 0x02, bytes })),
  fc.constant({ type: 0x21 }),
  fc.uint8Array({ minLength: 16, maxLength: 16 }).map((bytes) => ({ type: 0xf2, bytes })),
);
const small = fc.nat(0xffff);
const entry: fc.Arbitrary<LogEntry> = fc.record(
  {
    kind: fc.constantFrom(2, 3, 4, 6, 7),
    level: fc.constantFrom(0, 1, 3, 0x10),
    delta: fc.nat(2 ** 40),
    location: fc.nat(2 ** 31),
    strings: fc.constantFrom(2, 4, 8, 10, 12),
    counter: fc.nat(2 ** 31),
    activity: fc.nat(2 ** 40),
    persona: small,
    uniquePid: small,
    otherActivity: small,
    largeOffset: fc.constantFrom(1, 2, 5),
    largeCache: fc.constantFrom(2, 6),
    high: small,
    image: fc.uuid(),
    subsystem: fc.integer({ min: 1, max: 500 }),
    ttl: fc.nat(30),
    name: small,
    frames: fc.integer({ min: 1, max: 6 }),
    items: fc.array(item, { maxLength: 6 }),
  },
  { requiredKeys: ["kind", "level", "delta", "location", "strings", "counter", "image"] },
);

describe("entries", () => {
  it("come back as they were written, whatever they have", () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 8 }), fc.boolean(), (entries, collapsed) => {
        const bytes = firehoseChunk({ ...head, entries, collapsed });
        const { entries: read, lost } = walked(bytes);
        expect(lost).toEqual([]);
        expect(read.length).toBe(entries.length);
        for (const [i, { entry: got, chunk, values }] of read.entries()) {
          const given = entries[i] as Required<LogEntry>;
          expect(got).toMatchObject({ kind: given.kind, level: given.level, ticks: head.base + given.delta });
          expect([chunk.unique, chunk.version]).toEqual([4242n, 7]);
          if (given.kind === 7) continue;
          expect([got.location, got.strings, got.counter]).toEqual([given.location, given.strings, given.counter]);
          if (given.strings === 8) expect(got.high).toBe(given.high ?? 0);
          if (given.strings === 12) expect(got.largeCache).toBe(given.largeCache ?? 2);
          if (given.strings === 4) expect(got.largeOffset).toBe(given.largeOffset ?? 0);
          if (given.strings === 10) expect(got.uuidAt).toBeGreaterThan(0);
          if (given.kind === 4 || given.kind === 6) expect(got.subsystem).toBe(given.subsystem ?? 0);
          if (given.kind !== 3) expect(values).toBe(shown(given.items ?? [], given.kind));
        }
      }),
    );
  });

  it("of a large value, and messages given as a whole, have their text", () => {
    const bytes = new Uint8Array([
      ...oversizeChunk(head, 9, [textItem("large"), textItem("own", 0x21)]),
      ...messageChunk(head, "com.example", "hello"),
    ]);
    const { large, messages, lost } = walked(bytes);
    expect(lost).toEqual([]);
    const [{ itemsAt, itemsEnd, privateAt, end, reference } = {} as Oversize] = large;
    const items = noItems();
    readItems(bytes, { itemsAt, itemsEnd, privateAt, privateEnd: end }, items);
    expect([reference, valuesOf(items)]).toEqual([9, "large own"]);
    const [{ subsystem, from, to } = {} as WholeMessage] = messages;
    expect([subsystem, utf8(bytes.subarray(from, to))]).toEqual(["com.example", "hello\0"]);
  });

  it("in damaged bytes cost themselves, never the run", () => {
    const inside = firehoseChunk({
      ...head,
      entries: [{ items: [textItem("one"), textItem("two", 0x21)] }, { kind: 6, items: [textItem("three")] }],
    });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(inside.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 }),
        fc.nat(inside.length),
        (flips, length) => {
          const bytes = inside.slice(0, length);
          for (const [at, byte] of flips) bytes[at] = byte;
          const items = noItems();
          const places: number[] = [];
          walkEntries(bytes, {
            entry: ({ itemsAt, itemsEnd, privateAt, at }, { end }) => {
              places.push(at);
              readItems(bytes, { itemsAt, itemsEnd, privateAt, privateEnd: end }, items);
              compose(parseFormat("%s %@ %d"), items);
              for (let i = 0; i < items.count; i++) {
                expect(items.to[i] as number).toBeLessThanOrEqual(bytes.length);
              }
            },
            oversize: () => undefined,
            message: () => undefined,
            lost: () => undefined,
          });
          expect(places).toEqual([...places].sort((a, b) => a - b));
        },
      ),
    );
  });
});

/** As the list alone shows it. */
function shown(items: readonly LogItem[], kind: number): string {
  return items
    .flatMap(({ type, bytes }) => {
      if (type === 0x02) return [];
      // Activities have no private values.
      if (bytes === undefined || (kind === 2 && (type & 1) !== 0)) return ["<private>"];
      if (type === 0xf2) return [`<mask.hash: '${Buffer.from(bytes).toString("base64")}'>`];
      return [utf8(bytes).replace(/\0+$/, "")];
    })
    .join(" ");
}

describe("chunksets", () => {
  it("name the process and the label of their entries", async () => {
    const file = writeTrace({
      boot: "11111111-2222-4333-8444-555555555555",
      wall: 1_770_000_000_000,
      ticks: 24_000_000,
      catalogs: [
        {
          processes: [
            { unique: 4242, version: 7, pid: 99, uid: 501, images: [], subsystems: [["com.example", "main"]] },
            { unique: 4242, version: 8, pid: 98, uid: 501, subsystems: [["com.other", "side"]] },
          ],
          chunksets: [
            { first: 1, last: 2, processes: [0], inside: firehoseChunk({ ...head, entries: [{ subsystem: 1 }] }) },
          ],
        },
      ],
    });
    for await (const { catalog } of readChunksets(bytesSource(file), { place: "log", note: () => undefined })) {
      const process = catalog?.byKey.get("4242 7");
      expect(process?.pid).toBe(99);
      expect(process === undefined ? undefined : catalog?.label(process, 1)).toEqual(["com.example", "main"]);
    }
  });

  it("are unpacked when they refer to what they wrote themselves", () => {
    // "abc", then nine bytes from three back; one letter at the end.
    const block = [0x35, 97, 98, 99, 3, 0, 0x10, 100];
    const packed = Uint8Array.from([..."bv41"].map((sign) => sign.charCodeAt(0)));
    const sizes = Uint8Array.of(13, 0, 0, 0, block.length, 0, 0, 0);
    const end = Uint8Array.from([..."bv4$"].map((sign) => sign.charCodeAt(0)));
    const into = new Uint8Array(64);
    const size = unpackLz4(Uint8Array.from([...packed, ...sizes, ...block, ...end]), into, "log");
    expect(utf8(into.subarray(0, size))).toBe("abcabcabcabcd");
  });

  it("that are hostile throw one error alone", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), fc.nat(3), (noise, mark) => {
        const marks = ["bv41", "bv4-", "bv4$", "ZBM\t"];
        const packed = Uint8Array.from([..."1234"].map((_, i) => (marks[mark] as string).charCodeAt(i)));
        try {
          unpackLz4(Uint8Array.from([...packed, ...noise]), new Uint8Array(1000), "log");
        } catch (error) {
          expect(isReadError(error)).toBe(true);
        }
      }),
    );
  });
});
