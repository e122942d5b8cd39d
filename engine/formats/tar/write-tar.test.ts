import { expect, it } from "vitest";
import { bytesSource } from "../../bytes/byte-source.ts";
import { defaultLimits } from "../../bytes/limits.ts";
import { toUtf8, utf8 } from "../../bytes/text.ts";
import { ArchiveNotes } from "./archive-notes.ts";
import { readTar, tarContents } from "./tar.ts";
import { sourceInput } from "./tar-input.ts";
import { writeTar } from "./write-tar.ts";

it("is read back, of any length", async () => {
  const members = [0, 1, 511, 512, 513, 5000].map((length) => ({
    name: `folder/${length}.txt`,
    bytes: toUtf8("x".repeat(length)),
  }));
  const tar = writeTar(members, 1_777_800_000);
  expect(tar.length % 512).toBe(0);
  const notes = new ArchiveNotes("a.tar");
  const found: [string, number, string][] = [];
  for await (const entry of readTar(sourceInput(bytesSource(tar)), { limits: defaultLimits, notes })) {
    const contents = tarContents(bytesSource(tar), entry);
    found.push([entry.name, entry.size, utf8(await contents.read(0, contents.size))]);
  }
  expect(found).toEqual(members.map(({ name, bytes }) => [name, bytes.length, utf8(bytes)]));
  expect(notes.list()).toEqual([]);
});

it.each(["", "é", "a".repeat(101), "a b"])("refuses the name %j", (name) => {
  expect(() => writeTar([{ name, bytes: new Uint8Array(0) }], 0)).toThrow(RangeError);
});
