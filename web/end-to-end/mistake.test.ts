import { describe, expect, it } from "vitest";
import type { Chosen } from "../hand/chosen.ts";
import { mistakeOf } from "../hand/mistake.ts";
import { within } from "../hand/within.ts";
import type { Entry } from "../messages.ts";

const file = (name: string): Entry => ({ kind: "file", name, file: new File([], name) });
const folder = (name: string): Entry => ({ kind: "folder", name });
const given = (entry: Entry, inside: readonly Entry[] = []): Chosen => ({
  entry,
  get: async (path) => inside.find(({ name }) => name === path),
  list: async (path) => (path === "" ? inside : [file(`in ${path}`)]),
});

describe("what was given in place of evidence", () => {
  it.each([
    [given(file("Manifest.db")), "page-mistake-one-file"],
    [given(file("3d0d7e5fb2ce288813306e4d4636395e047a3d28")), "page-mistake-one-file"],
    [given(folder("files"), [file("Manifest.db"), file("Info.plist")]), "page-mistake-one-file"],
    [given(folder("3d"), [file("3d0d7e5fb2ce288813306e4d4636395e047a3d28")]), "page-mistake-inside"],
    [given(folder("MobileSync"), [folder("Backup")]), "page-mistake-above"],
    [given(folder("somebody"), [folder("MobileSync"), file("a.txt")]), "page-mistake-above"],
    [given(file("pegasus.stix2")), "page-mistake-clues"],
    [given(file("IN_PROGRESS_sysdiagnose_2026.tmp")), "page-mistake-unfinished"],
    [given(folder("3d"), [file("picture.jpg")]), undefined],
    [given(folder("holiday"), [file("picture.jpg")]), undefined],
    [given(folder("empty")), undefined],
    [given(file("picture.jpg")), undefined],
  ])("%#", async (chosen, id) => {
    expect(await mistakeOf(chosen)).toBe(id);
  });

  it("has no name where a folder cannot be looked into", async () => {
    const closed: Chosen = { ...given(folder("closed")), list: () => Promise.reject(new Error("closed")) };
    expect(await mistakeOf(closed)).toBeUndefined();
  });
});

describe("one of several", () => {
  it("is looked into by paths of its own", async () => {
    const all = given(folder("all"), [folder("one"), file("two.zip")]);
    const one = await within(all, "one");
    expect(one?.entry).toEqual({ kind: "folder", name: "one" });
    expect((await one?.list(""))?.map(({ name }) => name)).toEqual(["in one"]);
    expect((await one?.list("deep"))?.map(({ name }) => name)).toEqual(["in one/deep"]);
    expect((await within(all, "two.zip"))?.entry.kind).toBe("file");
    expect(await within(all, "three")).toBeUndefined();
  });
});
