import { deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writeZip, type ZipMember, type ZipWriting } from "../../../corpus/formats/zip-writer.ts";
import { runs } from "../../../tools/property-runs.ts";
import { type ByteSource, bytesSource } from "../../bytes/byte-source.ts";
import { defaultLimits } from "../../bytes/limits.ts";
import { isReadError } from "../../bytes/read-error.ts";
import { toUtf8, utf8 } from "../../bytes/text.ts";
import { type ArchiveNote, ArchiveNotes } from "../tar/archive-notes.ts";
import { isZip, type ZipArchive, zipArchive } from "./zip.ts";
import type { ZipEntry } from "./zip-entry.ts";

interface Listing {
  readonly zip: ZipArchive;
  readonly entries: readonly ZipEntry[];
  readonly notes: readonly ArchiveNote[];
}

async function list(bytes: Uint8Array, limits = defaultLimits): Promise<Listing> {
  const notes = new ArchiveNotes("a.zip");
  const zip = zipArchive(bytesSource(bytes), { limits, notes });
  const entries: ZipEntry[] = [];
  for await (const batch of zip.entries()) entries.push(...batch);
  return { zip, entries, notes: notes.list() };
}

interface Contents {
  readonly source: ByteSource;
  readonly text: string;
  readonly notes: readonly ArchiveNote[];
}

async function read({ zip, entries }: Listing, name: string): Promise<Contents> {
  const entry = entries.find((one) => one.name === name);
  if (entry === undefined) throw new Error(`no ${name}`);
  const notes: ArchiveNote[] = [];
  const source = await zip.open(entry, name, (note) => void notes.push(note));
  return { source, text: utf8(await source.read(0, source.size)), notes };
}

const deflate = (bytes: Uint8Array): Uint8Array => deflateRawSync(bytes);
const codes = (notes: readonly ArchiveNote[]): string[] => notes.map((note) => note.code);

const three: ZipMember[] = [
  { name: "folder/", mode: 0o040755 },
  { name: "folder/a.txt", bytes: toUtf8("hello ".repeat(100)), mode: 0o100640, modified: 1_700_000_000 },
  { name: "ß.db", bytes: toUtf8("x") },
];

const writings: Readonly<Record<string, ZipWriting>> = {
  stored: {},
  deflated: { deflate },
  "with sizes behind the data": { deflate, descriptors: "signed" },
  "with sizes behind the data, unsigned": { descriptors: "bare" },
  "in ZIP64": { deflate, zip64: true },
  "behind other bytes": { prefix: toUtf8("#!/bin/sh\n".repeat(9)) },
  "in ZIP64 behind other bytes": { zip64: true, prefix: new Uint8Array(1000).fill(0x50) },
  "with a comment": { comment: toUtf8("a comment PK\u0005\u0006 with a mark in it".padEnd(300)) },
};

describe("zipArchive", () => {
  it.each(Object.keys(writings))("reads archives %s", async (how) => {
    const listing = await list(writeZip(three, writings[how]));
    expect(listing.notes.filter((note) => note.code !== "bytes-before-archive")).toEqual([]);
    expect(listing.entries).toMatchObject([
      { name: "folder/", path: "folder", type: "folder", mode: 0o040755 },
      { name: "folder/a.txt", type: "file", size: 600, mode: 0o100640, modified: 1_700_000_000 },
      { name: "ß.db", type: "file", size: 1 },
    ]);
    const { text, notes } = await read(listing, "folder/a.txt");
    expect(text).toBe("hello ".repeat(100));
    expect(notes).toEqual([]);
  });

  it.each(["stored", "deflated", "with sizes behind the data", "with sizes behind the data, unsigned"])(
    "reads archives %s that have lost their directory",
    async (how) => {
      const listing = await list(writeZip(three, { ...writings[how], directory: false }));
      expect(listing.notes).toMatchObject([{ code: "truncated", loss: true }]);
      expect(listing.entries.map(({ name, size }) => [name, size])).toEqual([
        ["folder/", 0],
        ["folder/a.txt", 600],
        ["ß.db", 1],
      ]);
      expect((await read(listing, "folder/a.txt")).text).toBe("hello ".repeat(100));
    },
  );

  it("serves what came before a cut, at every cut", async () => {
    for (const how of ["stored", "deflated", "with sizes behind the data"]) {
      const bytes = writeZip(three, writings[how]);
      for (let cut = 0; cut < bytes.length; cut += 7) {
        const listing = await list(bytes.subarray(0, cut));
        expect(listing.notes.some((note) => note.loss)).toBe(true);
        for (const entry of listing.entries.filter(({ type }) => type === "file")) {
          const { text, notes } = await read(listing, entry.name).catch((error: unknown) => {
            if (!isReadError(error)) throw error;
            return { text: "", notes: [{ code: error.code }] };
          });
          const whole = entry.name === "ß.db" ? "x" : "hello ".repeat(100);
          expect(whole.startsWith(text.slice(0, whole.length))).toBe(true);
          if (text !== whole) expect(notes).not.toEqual([]);
        }
      }
    }
  });

  it("goes on by local headers where the directory is damaged", async () => {
    const bytes = writeZip(three);
    const second = Buffer.from(bytes).indexOf("PK\u0001\u0002", Buffer.from(bytes).indexOf("PK\u0001\u0002") + 4);
    bytes[second] = 0;
    const listing = await list(bytes);
    expect(listing.entries.map(({ name }) => name)).toEqual(["folder/", "folder/a.txt", "ß.db"]);
    expect(listing.notes).toMatchObject([{ code: "malformed", loss: true }]);
  });

  it("reads 70,000 entries, and counts them over 65,535", async () => {
    const members = Array.from({ length: 70_000 }, (_, i) => ({ name: `private/var/mobile/d${i % 97}/file ${i}` }));
    const listing = await list(writeZip(members));
    expect(listing.entries).toHaveLength(70_000);
    expect(listing.notes).toEqual([]);
  });

  it("stops at the limit of entries", async () => {
    const listing = await list(writeZip(three), { ...defaultLimits, entries: 2 });
    expect(listing.entries).toHaveLength(2);
    expect(listing.notes).toMatchObject([{ code: "over-limit", loss: true }]);
  });

  it("decodes names: UTF-8 said or not, code page 437, the separator of Windows", async () => {
    const listing = await list(
      writeZip([
        { name: toUtf8("größe") },
        { name: Uint8Array.of(0x61, 0x84, 0xe1) },
        { name: toUtf8("windows\\folder\\file") },
        { name: toUtf8("unix\\name"), mode: 0o100644 },
        { name: "/from/the/root" },
        { name: "../../out" },
      ]),
    );
    expect(listing.entries.map(({ name, path }) => [name, path])).toEqual([
      ["größe", "größe"],
      ["aäß", "aäß"],
      ["windows\\folder\\file", "windows/folder/file"],
      ["unix\\name", "unix\\name"],
      ["/from/the/root", "from/the/root"],
      ["../../out", "out"],
    ]);
    expect(codes(listing.notes)).toEqual(["unsafe-name"]);
  });

  it("takes a backslash for the separator in an archive that has no other, whatever system it names", async () => {
    const listing = await list(
      writeZip([
        { name: toUtf8("6f1c\\packages.json"), mode: 0o100644 },
        { name: toUtf8("6f1c\\tmp\\a"), mode: 0o100644 },
        { name: toUtf8("..\\out"), mode: 0o100644 },
      ]),
    );
    expect(listing.entries.map(({ path }) => path)).toEqual(["6f1c/packages.json", "6f1c/tmp/a", "out"]);
  });

  it("lists what it cannot read, and says why when it is opened", async () => {
    const listing = await list(
      writeZip([
        { name: "secret", bytes: toUtf8("x"), flags: 1 },
        { name: "bzip2", bytes: toUtf8("x"), method: 12 },
        { name: "plain", bytes: toUtf8("x") },
      ]),
    );
    expect(listing.notes).toMatchObject([
      { code: "encrypted", place: "a.zip/secret", loss: true },
      { code: "unsupported", place: "a.zip/bzip2", loss: true },
    ]);
    await expect(read(listing, "secret")).rejects.toMatchObject({ code: "not-permitted" });
    await expect(read(listing, "bzip2")).rejects.toMatchObject({ code: "unsupported-version" });
    expect((await read(listing, "plain")).text).toBe("x");
  });

  it("notes a wrong check sum and a size that lies, and serves what is there", async () => {
    const listing = await list(
      writeZip(
        [
          { name: "crc", bytes: toUtf8("abc"), statedCrc: 1 },
          { name: "small", bytes: toUtf8("abcdef"), statedSize: 2 },
          { name: "large", bytes: toUtf8("abcdef"), statedSize: 2_000_000_000 },
        ],
        { deflate },
      ),
    );
    expect(await read(listing, "crc")).toMatchObject({ text: "abc", notes: [{ code: "wrong-checksum", loss: true }] });
    expect(await read(listing, "small")).toMatchObject({
      text: "abcdef",
      notes: [{ code: "size-differs", loss: false }],
    });
    await expect(read(listing, "large")).rejects.toMatchObject({ code: "truncated" });
  });

  it("serves a large entry in ranges, and holds it against its check sum at the end", async () => {
    const plain = new Uint8Array(40 << 20);
    for (let at = 0; at < plain.length; at += 64) plain[at] = (at * 2654435761) >>> 24;
    for (const statedCrc of [undefined, 77]) {
      const listing = await list(
        writeZip([{ name: "big", bytes: plain, ...(statedCrc === undefined ? {} : { statedCrc }) }], {
          deflate: (bytes) => deflateRawSync(bytes, { level: 1 }),
        }),
      );
      const notes: ArchiveNote[] = [];
      const source = await listing.zip.open(listing.entries[0] as ZipEntry, "big", (note) => void notes.push(note));
      expect(source.size).toBe(plain.length);
      for (const at of [30_000_000, 5_000_000, plain.length - 1000, 0]) {
        expect(Buffer.compare(await source.read(at, at + 100_000), plain.subarray(at, at + 100_000))).toBe(0);
      }
      expect(codes(notes)).toEqual(statedCrc === undefined ? [] : ["wrong-checksum"]);
    }
  });

  it("bounds what all entries give together where they overlap", async () => {
    const data = deflateRawSync(new Uint8Array(1_000_000));
    const one = writeZip([{ name: "a", bytes: new Uint8Array(1_000_000) }], { deflate: () => data });
    // The directory once more and once more, all for the same local header.
    const start = Buffer.from(one).indexOf("PK\u0001\u0002");
    const end = Buffer.from(one).indexOf("PK\u0005\u0006");
    const records = Array.from({ length: 300 }, () => one.subarray(start, end));
    const tail = Uint8Array.from(one.subarray(end));
    const view = new DataView(tail.buffer);
    view.setUint16(8, 300, true);
    view.setUint16(10, 300, true);
    view.setUint32(12, 300 * (end - start), true);
    const bomb = Buffer.concat([one.subarray(0, start), ...records, tail]);
    const listing = await list(bomb, { ...defaultLimits, inflatedBytes: 5_000_000 });
    expect(listing.entries).toHaveLength(300);
    expect(codes(listing.notes)).toEqual(["overlapping-entries"]);
    let opened = 0;
    for (const entry of listing.entries) {
      await listing.zip
        .open(entry, "a", () => undefined)
        .then(
          () => opened++,
          (error: unknown) => expect(error).toMatchObject({ code: "over-limit" }),
        );
    }
    expect(opened).toBe(5);
  });

  it("takes any bytes at all, and any damage to a good archive", async () => {
    const archives = Object.values(writings).map((writing) => writeZip(three, writing));
    const damage = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...archives), damage, async (good, changes) => {
        const bytes = Uint8Array.from(good);
        for (const [at, value] of changes) bytes[at % bytes.length] = value;
        const listing = await list(bytes);
        for (const entry of listing.entries.slice(0, 20)) {
          try {
            const source = await listing.zip.open(entry, "x", () => undefined);
            await source.read(0, Math.min(source.size, 100_000));
          } catch (error) {
            if (!isReadError(error)) throw error;
          }
        }
      }),
      { numRuns: runs(400) },
    );
  });
});

describe("isZip", () => {
  it("tells by the first bytes", () => {
    expect(isZip(writeZip(three))).toBe(true);
    expect(isZip(writeZip([]))).toBe(true);
    expect(isZip(toUtf8("PK"))).toBe(false);
    expect(isZip(toUtf8("hello"))).toBe(false);
  });
});
