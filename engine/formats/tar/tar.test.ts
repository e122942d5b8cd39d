import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type TarMember, writeTar } from "../../../corpus/formats/tar-writer.ts";
import { runs } from "../../../tools/property-runs.ts";
import { bytesSource } from "../../bytes/byte-source.ts";
import { defaultLimits } from "../../bytes/limits.ts";
import { isReadError } from "../../bytes/read-error.ts";
import { toUtf8, utf8 } from "../../bytes/text.ts";
import { type ArchiveNote, ArchiveNotes } from "./archive-notes.ts";
import { memberPath } from "./member-path.ts";
import { isTar, readTar, type TarEntry, tarContents } from "./tar.ts";
import { chunkInput, sourceInput } from "./tar-input.ts";

interface Listing {
  readonly entries: readonly TarEntry[];
  readonly notes: readonly ArchiveNote[];
}

/** Reads by seeking, and as a stream in chunks of an odd size; both have to say the same. */
async function list(bytes: Uint8Array, limits = defaultLimits): Promise<Listing> {
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += 777) yield bytes.subarray(at, at + 777);
  }
  const listings: Listing[] = [];
  for (const input of [sourceInput(bytesSource(bytes)), chunkInput(chunks())]) {
    const notes = new ArchiveNotes("a.tar");
    const entries: TarEntry[] = [];
    for await (const entry of readTar(input, { limits, notes })) entries.push(entry);
    listings.push({ entries, notes: notes.list() });
  }
  expect(listings[1]).toEqual(listings[0]);
  return listings[0] as Listing;
}

async function textOf(bytes: Uint8Array, entry: TarEntry | undefined): Promise<string> {
  if (entry === undefined) return "";
  const source = tarContents(bytesSource(bytes), entry);
  return utf8(await source.read(0, source.size));
}

const codes = ({ notes }: Listing): string[] => notes.map((note) => note.code);
const names = ({ entries }: Listing): string[] => entries.map((entry) => entry.name);

describe("readTar", () => {
  it("gives entries with their attributes, and their contents", async () => {
    const bytes = writeTar([
      { name: "private/var/", type: "folder", mode: 0o755, owner: 0, group: 0, modified: 1_700_000_000 },
      { name: "private/var/a.db", bytes: toUtf8("hello"), mode: 0o600, owner: 501, group: 20, modified: 1_600_000_000 },
      { name: "var", type: "link", target: "private/var" },
      { name: "b.db", type: "hard-link", target: "private/var/a.db" },
      { name: "null", type: { flag: "3" } },
    ]);
    const listing = await list(bytes);
    expect(listing.notes).toEqual([]);
    expect(listing.entries).toMatchObject([
      { name: "private/var/", path: "private/var", type: "folder", mode: 0o755, owner: 0, modified: 1_700_000_000 },
      { path: "private/var/a.db", type: "file", size: 5, mode: 0o600, owner: 501, group: 20, unsafe: false },
      { path: "var", type: "link", target: "private/var" },
      { path: "b.db", type: "hard-link", target: "private/var/a.db" },
      { path: "null", type: "other" },
    ]);
    expect(await textOf(bytes, listing.entries[1])).toBe("hello");
  });

  it("gives long names and targets of both kinds of extension", async () => {
    const long = `${"folder with a long name/".repeat(12)}ß.db`;
    for (const longNames of ["gnu", "pax"] as const) {
      const members: TarMember[] = [
        { name: long, bytes: toUtf8("x") },
        { name: "link", type: "link", target: long },
      ];
      const listing = await list(writeTar(members, { longNames }));
      expect(listing.entries).toMatchObject([{ name: long }, { name: "link", target: long }]);
      expect(listing.notes).toEqual([]);
    }
  });

  it("gives what extended headers say: size, owner, and a time with its fraction", async () => {
    const bytes = writeTar([
      {
        name: "short",
        bytes: toUtf8("12345"),
        pax: { path: "a/long", mtime: "1600000000.25", uid: "70000000", size: "5", "LIBARCHIVE.x": "=\n=" },
      },
      { name: "next", bytes: toUtf8("x"), modified: -3 },
    ]);
    expect((await list(bytes)).entries).toMatchObject([
      { name: "a/long", modified: 1_600_000_000.25, owner: 70_000_000, size: 5 },
      { name: "next", modified: -3, owner: 501 },
    ]);
  });

  it("takes a global header for all that follows, under an entry's own", async () => {
    const bytes = writeTar([
      { name: "g", type: { flag: "g" }, bytes: toUtf8("16 mtime=1000.5\n") },
      { name: "a" },
      { name: "b", pax: { mtime: "7" } },
    ]);
    expect((await list(bytes)).entries).toMatchObject([
      { name: "a", modified: 1000.5 },
      { name: "b", modified: 7 },
    ]);
  });

  it("keeps names that climb or begin at the root, with a path that stays inside", async () => {
    const bytes = writeTar([
      { name: "../../etc/passwd", bytes: toUtf8("x") },
      { name: "/private/var/a", bytes: toUtf8("y") },
      { name: "./b/./c//d" },
      { name: "a/../b" },
      { name: ".." },
    ]);
    const listing = await list(bytes);
    expect(listing.entries.map(({ name, path, unsafe }) => [name, path, unsafe])).toEqual([
      ["../../etc/passwd", "etc/passwd", true],
      ["/private/var/a", "private/var/a", false],
      ["./b/./c//d", "b/c/d", false],
      ["a/../b", "a/b", true],
      ["..", "", true],
    ]);
    expect(codes(listing)).toEqual(["unsafe-name", "unsafe-name", "unsafe-name"]);
    expect(await textOf(bytes, listing.entries[0])).toBe("x");
  });

  it("shows a name that is no UTF-8 and says so", async () => {
    const bytes = writeTar([{ name: Uint8Array.of(97, 0xff, 98), bytes: toUtf8("x") }]);
    const listing = await list(bytes);
    expect(names(listing)).toEqual(["a\ufffdb"]);
    expect(listing.notes).toMatchObject([{ code: "name-not-utf8", loss: false }]);
  });

  it("goes on at the next header when one is damaged", async () => {
    const bytes = writeTar(["a", "b", "c"].map((name) => ({ name, bytes: toUtf8(name.repeat(600)) })));
    bytes.fill(0x55, 1536, 1600);
    const listing = await list(bytes);
    expect(names(listing)).toEqual(["a", "c"]);
    expect(listing.notes).toMatchObject([
      { code: "malformed", detail: "no header at offset 1536, the next one at 3072", loss: true },
    ]);
  });

  it("says of every cut that something is missing, and serves what came before", async () => {
    const bytes = writeTar([
      { name: "a", bytes: toUtf8("a".repeat(1000)) },
      { name: "b/".repeat(80), type: "folder" },
      { name: "c", bytes: toUtf8("c".repeat(100)) },
    ]);
    for (let cut = 0; cut < bytes.length - 1024; cut += 53) {
      const listing = await list(bytes.subarray(0, cut));
      expect(listing.notes.some((note) => note.loss)).toBe(true);
      const [first] = listing.entries;
      if (first !== undefined) {
        expect(await textOf(bytes.subarray(0, cut), first)).toBe("a".repeat(Math.min(1000, Math.max(0, cut - 512))));
      }
    }
  });

  it("tells an end mark, padding, another archive behind it, and rubbish", async () => {
    const one = writeTar([{ name: "a" }]);
    const two = writeTar([{ name: "b" }]);
    expect(codes(await list(writeTar([{ name: "a" }], { endBlocks: 20 })))).toEqual([]);
    const joined = await list(Uint8Array.of(...one, ...two));
    expect([names(joined), codes(joined)]).toEqual([["a", "b"], ["more-after-end"]]);
    const behind = await list(Uint8Array.of(...one, ...new Uint8Array(512).fill(7)));
    expect([names(behind), codes(behind)]).toEqual([["a"], ["trailing-data"]]);
    expect(codes(await list(new Uint8Array(10_240)))).toEqual([]);
    expect(codes(await list(new Uint8Array(700).fill(9)))).toEqual(["malformed"]);
  });

  it("reads a file with holes as it was", async () => {
    const map = toUtf8("2\n1000\n5\n3000\n4\n".padEnd(512, "\0"));
    const data = new Uint8Array(512 + 9);
    data.set(map);
    data.set(toUtf8("helloends"), 512);
    const pax = {
      "GNU.sparse.major": "1",
      "GNU.sparse.minor": "0",
      "GNU.sparse.name": "holes",
      "GNU.sparse.realsize": "4000",
    };
    const bytes = writeTar([
      { name: "x", bytes: data, pax },
      { name: "next", bytes: toUtf8("n") },
    ]);
    const listing = await list(bytes);
    expect(listing.entries).toMatchObject([{ name: "holes", size: 4000 }, { name: "next" }]);
    const source = tarContents(bytesSource(bytes), listing.entries[0] as TarEntry);
    const whole = new Uint8Array(4000);
    whole.set(toUtf8("hello"), 1000);
    whole.set(toUtf8("ends"), 3000);
    expect(Buffer.compare(await source.read(0, 4000), whole)).toBe(0);
    expect(await source.read(1002, 1007)).toEqual(whole.subarray(1002, 1007));
    expect(await source.read(3999, 9999)).toEqual(Uint8Array.of(0));
  });

  it("cuts a name that no disk can hold", async () => {
    const name = "folder/".repeat(20_000);
    const listing = await list(writeTar([{ name, type: "folder" }, { name: "next" }]));
    expect(listing.entries.map((entry) => [entry.name.length, entry.path.length])).toEqual([
      [65_536, 4096],
      [4, 4],
    ]);
  });

  it("does not believe a map of holes that makes no sense", async () => {
    for (const map of ["9,5,3,1", "0,99", "1,x", "1"]) {
      const pax = { "GNU.sparse.map": map, "GNU.sparse.size": "20" };
      const listing = await list(writeTar([{ name: "x", bytes: toUtf8("12345"), pax }]));
      expect(listing.notes).toMatchObject([{ code: "malformed", loss: true }]);
      expect(names(listing)).toEqual(["x"]);
    }
  });

  it("stops at the limit of entries", async () => {
    const members = Array.from({ length: 9 }, (_, i) => ({ name: `f${i}` }));
    const listing = await list(writeTar(members), { ...defaultLimits, entries: 5 });
    expect(listing.entries).toHaveLength(5);
    expect(listing.notes).toMatchObject([{ code: "over-limit", loss: true }]);
  });

  it("bounds its notes", async () => {
    const members = Array.from({ length: 500 }, (_, i) => ({ name: `../${i}` }));
    const { notes } = await list(writeTar(members));
    expect(notes).toHaveLength(21);
    expect(notes.at(-1)?.detail).toBe("480 more");
  });

  it("takes any bytes at all, and any damage to a good archive", async () => {
    const good = writeTar([
      { name: "a".repeat(150), bytes: toUtf8("x".repeat(700)) },
      { name: "b", pax: { "GNU.sparse.map": "0,1,5,1", "GNU.sparse.size": "9" }, bytes: toUtf8("xy") },
    ]);
    const damage = fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { minLength: 1, maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(damage, async (changes) => {
        const bytes = Uint8Array.from(good);
        for (const [at, value] of changes) bytes[at] = value;
        for (const entry of (await list(bytes)).entries) {
          const source = tarContents(bytesSource(bytes), entry);
          await source.read(0, Math.min(source.size, 10_000)).catch((error: unknown) => {
            if (!isReadError(error)) throw error;
          });
        }
      }),
      { numRuns: runs(200) },
    );
  });
});

describe("isTar", () => {
  it("tells by the check sum", () => {
    const bytes = writeTar([{ name: "a" }]);
    expect(isTar(bytes)).toBe(true);
    expect(isTar(bytes.subarray(0, 511))).toBe(false);
    expect(isTar(new Uint8Array(512))).toBe(false);
    expect(isTar(new Uint8Array(512).fill(32))).toBe(false);
  });
});

describe("memberPath", () => {
  it("never leaves the root", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("..", ".", "", "a", "b c", "...", "..x", "\0"), { maxLength: 9 }),
        (parts) => {
          const { path, unsafe } = memberPath(parts.join("/"));
          const found = path === "" ? [] : path.split("/");
          expect(found.some((part) => part === "" || part === "." || part === ".." || part.includes("\0"))).toBe(false);
          expect(unsafe).toBe(parts.includes(".."));
          expect(found.length).toBe(parts.filter((part) => part !== "" && part !== "." && part !== "..").length);
        },
      ),
    );
  });
});
