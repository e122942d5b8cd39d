import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { testData } from "../../../tools/test-data.ts";
import { bytesSource } from "../../bytes/byte-source.ts";
import { defaultLimits } from "../../bytes/limits.ts";
import { ArchiveNotes } from "./archive-notes.ts";
import { readTar, type TarEntry, tarContents } from "./tar.ts";
import { sourceInput } from "./tar-input.ts";

const folder = testData("evidence/d3-tar");

interface Listing {
  readonly bytes: Uint8Array;
  readonly entries: readonly TarEntry[];
  readonly codes: readonly string[];
}

async function list(name: string): Promise<Listing> {
  const bytes = new Uint8Array(readFileSync(join(folder ?? "", name)));
  const notes = new ArchiveNotes(name);
  const entries: TarEntry[] = [];
  for await (const entry of readTar(sourceInput(bytesSource(bytes)), { limits: defaultLimits, notes })) {
    entries.push(entry);
  }
  return { bytes, entries, codes: notes.list().map((note) => note.code) };
}

async function digest({ bytes, entries }: Listing, name: string): Promise<string | undefined> {
  const entry = entries.find((one) => one.name === name);
  if (entry === undefined) return undefined;
  const source = tarContents(bytesSource(bytes), entry);
  return createHash("md5")
    .update(await source.read(0, source.size))
    .digest("hex");
}

describe.skipIf(folder === undefined)("published tar archives (skipped without the outside test data)", () => {
  it("CPython's: every kind of entry there is", async () => {
    const listing = await list("python+cpython/testtar.tar");
    const kinds = (type: string): number => listing.entries.filter((entry) => entry.type === type).length;
    expect(listing.entries).toHaveLength(39);
    expect(kinds("folder")).toBe(3);
    expect(kinds("link")).toBe(3);
    expect(kinds("hard-link")).toBe(4);
    expect(new Set(listing.codes)).toEqual(new Set(["name-not-utf8"]));
    expect(listing.entries.find(({ name }) => name === "pax/umlauts-ÄÖÜäöüß")?.size).toBe(7011);
    // The file is the same with and without holes, in each of four formats.
    const sparse = listing.entries.filter((entry) => entry.name.startsWith("gnu/sparse"));
    expect(sparse.map(({ name, size }) => [name, size])).toEqual(
      ["gnu/sparse", "gnu/sparse-0.0", "gnu/sparse-0.1", "gnu/sparse-1.0"].map((name) => [name, 86_016]),
    );
    const digests = await Promise.all(sparse.map(({ name }) => digest(listing, name)));
    expect(digests).toEqual(Array(4).fill("a54fbc4ca4f4399a90e1b27164012fc6"));
    expect(await digest(listing, "ustar/regtype")).toBe("65f477c818ad9e15f7feab0c6d37742f");
    expect(await digest(listing, "misc/regtype-old-v7")).toBe("65f477c818ad9e15f7feab0c6d37742f");
  });

  it("Go's: headers that say things twice, sizes and maps in unusual forms", async () => {
    const named = async (name: string): Promise<unknown[]> =>
      (await list(`golang+go/${name}.tar`)).entries.map((entry) => [entry.name, entry.size, entry.type]);
    expect(await named("gnu-multi-hdrs")).toEqual([["GNU2/GNU2/long-path-name", 0, "link"]]);
    expect(await named("gnu-incremental")).toEqual([
      ["test2/", 0, "folder"],
      ["test2/foo", 64, "file"],
      ["test2/sparse", 536_870_912, "file"],
    ]);
    expect(await named("pax-pos-size-file")).toEqual([["foo", 999, "file"]]);
    expect(await named("gnu-sparse-big")).toEqual([["gnu-sparse", 60_000_000_000, "file"]]);
    expect(await named("pax-nil-sparse-data")).toEqual([["sparse.db", 1000, "file"]]);
    expect(await named("gnu-nil-sparse-hole")).toEqual([["sparse.db", 1000, "file"]]);
    expect(await named("gnu-long-nul")).toEqual([["0123456789", 0, "file"]]);
    expect((await list("golang+go/hdr-only.tar")).entries).toHaveLength(16);
    expect((await list("golang+go/writer-big.tar")).codes).toEqual(["truncated"]);
  });

  it("libarchive's: sparse formats of GNU tar, access lists, and an archive by Maven", async () => {
    const formats = ["13", "17_posix00", "17_posix01", "17_posix10"];
    for (const format of formats) {
      const listing = await list(`libarchive+libarchive/test_read_format_gtar_sparse_1_${format}.tar`);
      expect(listing.entries.map(({ name, size }) => [name, size])).toEqual([
        ["sparse", 3_145_728],
        ["sparse2", 99_000_001],
        ["non-sparse", 0],
      ]);
      expect(listing.codes).toEqual([]);
    }
    const solaris = await list("libarchive+libarchive/test_compat_solaris_tar_acl.tar");
    expect(solaris.entries.filter(({ type }) => type === "other")).toHaveLength(4);
    expect(solaris.codes).toEqual([]);
    const names = (await list("libarchive+libarchive/test_patterns_4.tar")).entries;
    expect(names).toHaveLength(54);
    expect(names.every(({ path }) => !path.startsWith("/") && !path.split("/").includes(".."))).toBe(true);
  });

  it("dfVFS's: names from the root on", async () => {
    const { entries } = await list("log2timeline+dfvfs/tar/absolute_paths.tar");
    expect(entries.map(({ path, unsafe }) => [path, unsafe])).toEqual([
      ["folder/syslog", false],
      ["folder/wtmp.1", false],
    ]);
  });

  it("every one of them, the fuzzed ones too, is gone through in no time", async () => {
    const all = readdirSync(folder ?? "", { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice((folder ?? "").length + 1));
    expect(all.length).toBeGreaterThan(120);
    for (const name of all) {
      const started = performance.now();
      const { bytes, entries } = await list(name);
      for (const entry of entries) {
        const source = tarContents(bytesSource(bytes), entry);
        await source.read(0, Math.min(source.size, 1 << 20));
        await source.read(source.size - 100, source.size);
      }
      expect(performance.now() - started).toBeLessThan(2000);
    }
  });
});
