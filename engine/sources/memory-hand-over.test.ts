import { describe, expect, it } from "vitest";
import { toUtf8, utf8 } from "../bytes/text.ts";
import type { HandOverFile } from "../model/evidence.ts";
import { memoryFolder } from "./memory-hand-over.ts";

const folder = memoryFolder(
  "top",
  new Map(["a.txt", "sub/b.txt", "sub/deep/c.txt"].map((path) => [path, toUtf8(path)])),
);

describe("a folder in memory", () => {
  it("lists its children", async () => {
    const names: string[] = [];
    for await (const child of folder.list()) names.push(`${child.kind} ${child.name}`);
    expect(names).toEqual(["file a.txt", "folder sub"]);
  });

  it("finds what lies at a path, and nothing outside", async () => {
    const file = (await folder.get("sub/deep/c.txt")) as HandOverFile;
    expect([file.name, file.size]).toEqual(["c.txt", 14]);
    expect(utf8(await (await file.open()).read(0, 99))).toBe("sub/deep/c.txt");
    expect((await folder.get("sub/deep"))?.kind).toBe("folder");
    for (const path of ["none", "a.txt/none", "sub/none/c.txt"]) expect(await folder.get(path)).toBeUndefined();
    for (const path of ["..", "", "sub//b.txt", "./a.txt"]) {
      await expect(folder.get(path)).rejects.toMatchObject({ code: "not-permitted" });
    }
  });
});
