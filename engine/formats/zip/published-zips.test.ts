import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { testData } from "../../../tools/test-data.ts";
import { bytesSource } from "../../bytes/byte-source.ts";
import { defaultLimits } from "../../bytes/limits.ts";
import { isReadError } from "../../bytes/read-error.ts";
import { ArchiveNotes } from "../tar/archive-notes.ts";
import { zipArchive } from "./zip.ts";
import type { ZipEntry } from "./zip-entry.ts";

const folder = testData("evidence/d2-zip");

interface Listing {
  readonly entries: readonly ZipEntry[];
  readonly codes: readonly string[];
  /** By name: the bytes as text and the codes of notes, or the code of the error. */
  readonly contents: ReadonlyMap<string, readonly [text: string, ...codes: string[]]>;
}

async function list(name: string): Promise<Listing> {
  const notes = new ArchiveNotes(name);
  const source = bytesSource(new Uint8Array(readFileSync(join(folder ?? "", name))));
  const zip = zipArchive(source, { limits: defaultLimits, notes });
  const entries: ZipEntry[] = [];
  for await (const batch of zip.entries()) entries.push(...batch);
  const contents = new Map<string, readonly [string, ...string[]]>();
  for (const entry of entries.filter(({ type }) => type !== "folder")) {
    const met: string[] = [];
    let text = "";
    try {
      const member = await zip.open(entry, entry.name, (note) => void met.push(note.code));
      text = Buffer.from(await member.read(0, Math.min(member.size, 1 << 22))).toString("latin1");
    } catch (error) {
      if (!isReadError(error)) throw error;
      met.push(error.code);
    }
    contents.set(entry.name, [text, ...met]);
  }
  return { entries, codes: notes.list().map((note) => note.code), contents };
}

describe.skipIf(folder === undefined)("published ZIP archives (skipped without the outside test data)", () => {
  it("Go's: sizes behind the data, a prefix, ZIP64, times of six programs", async () => {
    for (const name of ["go-with-datadesc-sig", "go-no-datadesc-sig", "crc32-not-streamed"]) {
      const { contents, codes } = await list(`golang+go/${name}.zip`);
      expect([...contents]).toEqual([
        ["foo.txt", ["foo\n"]],
        ["bar.txt", ["bar\n"]],
      ]);
      expect(codes).toEqual([]);
    }
    const prefixed = await list("golang+go/test-prefix.zip");
    expect(prefixed.codes).toEqual(["bytes-before-archive"]);
    expect(prefixed.contents.get("test.txt")).toEqual(["This is a test text file.\n"]);
    expect((await list("golang+go/zip64-2.zip")).contents.get("README")).toEqual([
      "This small file is in ZIP64 format.\n",
    ]);
    expect((await list("golang+go/symlink.zip")).entries).toMatchObject([{ type: "link", mode: 0o120777 }]);
    // Without its directory the archive is still read.
    expect((await list("golang+go/readme.notzip")).codes).toEqual(["truncated"]);
    for (const name of ["time-osx", "utf8-osx", "utf8-winrar"]) {
      expect((await list(`golang+go/${name}.zip`)).entries[0]?.modified).toBeGreaterThan(1_509_000_000);
    }
    expect((await list("golang+go/utf8-winrar.zip")).entries[0]?.name).toBe("世界");
  });

  it("libarchive's: encryption, wrong sizes, names in four codes, an archive in an archive", async () => {
    const of = (name: string): Promise<Listing> => list(`libarchive+libarchive/${name}.zip`);
    expect([...(await of("test_read_format_zip_winzip_aes128")).contents]).toEqual([["README", ["", "not-permitted"]]]);
    const partly = await of("test_read_format_zip_encryption_partially");
    expect(partly.contents.get("foo.txt")).toEqual(["", "not-permitted"]);
    expect(partly.contents.get("bar.txt")?.[0]).toHaveLength(20);
    const lying = await of("test_read_data_into_fd_size_exceeds_declared_deflate");
    expect(lying.contents.get("first")?.[1]).toBe("size-differs");
    expect(lying.contents.get("second")).toEqual(["hello world"]);
    expect((await of("test_read_format_zip_7075_utf8_paths")).entries[1]?.name).toBe("File 2 - ö.txt");
    expect((await of("test_read_format_zip_filename_utf8_jp")).entries[1]?.path).toBe("表だよ/一覧表.txt");
    expect((await of("test_read_format_zip_nested")).entries.map(({ name }) => name)).toEqual([
      "small.zip",
      "file.txt",
    ]);
    expect((await of("test_read_format_zip_length_at_end")).contents.get("hello.txt")).toEqual(["hello\n"]);
    expect((await of("test_read_format_zip_zip64a")).contents.get("-")?.[0]).toHaveLength(6);
  });

  it("yauzl's: what others refuse as a whole is read as far as it goes", async () => {
    const of = (name: string): Promise<Listing> => list(`thejoshwolfe+yauzl/test/failure/${name}.zip`);
    expect((await of("absolute path atxt")).entries[0]).toMatchObject({ name: "/atxt", path: "atxt", unsafe: false });
    const damaged = await of("invalid central directory file header signature 0x1014b50");
    expect([damaged.entries.length, damaged.codes]).toEqual([2, ["malformed"]]);
    expect(damaged.contents.get("b.txt")).toEqual(["bsdf\n"]);
    const method = await of("unsupported compression method 1");
    expect(method.contents.get("b.txt")).toEqual(["", "unsupported-version"]);
    expect(method.contents.get("a.txt")?.[0]).toHaveLength(5);
    const symbols = await of("too many length or distance symbols");
    expect(symbols.contents.get("index.js")).toEqual(["", "malformed"]);
    const bytes = await of("too many bytes in the stream expected 82496 got at least 98304");
    expect(bytes.contents.get("zeros.bin")?.[1]).toBe("size-differs");
    const outside = await of("zip64 extended information extra field does not include relative header offset");
    expect(outside.contents.get("empty.txt")).toEqual(["", "truncated"]);
  });

  it("CPython's: code page 437, and a program with an archive at its end", async () => {
    expect((await list("python+cpython/zip_cp437_header.zip")).entries[0]?.name).toBe("filename_with_æoå.txt");
    const program = await list("python+cpython/ziptestdata/exe_with_zip");
    expect(program.entries.map(({ name }) => name)).toEqual(["testdata_module_inside_zip.py"]);
  });

  it("every one of them, the fuzzed ones too, is gone through in no time", async () => {
    const all = readdirSync(folder ?? "", { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice((folder ?? "").length + 1));
    expect(all.length).toBeGreaterThan(140);
    for (const name of all) {
      const started = performance.now();
      await list(name);
      expect(performance.now() - started).toBeLessThan(2000);
    }
  });
});
