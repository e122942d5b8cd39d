/**
 * A folder that was chosen gives what lies in it, and lets go of blobs that nobody will ask for without ever calling them
 * absent.
 * @module
 */
import { beforeEach, describe, expect, it } from "vitest";
import { type Chosen, chosenFiles } from "./chosen.ts";
import { within } from "./within.ts";

const blob = (digits: string): string => digits.padEnd(40, "0");
const [needed, other, late, never] = ["aa1", "aa2", "bb3", "bb4"].map(blob) as [string, string, string, string];

function fileAt(path: string): File {
  const file = new File([path], path.slice(path.lastIndexOf("/") + 1));
  Object.defineProperty(file, "webkitRelativePath", { value: path });
  return file;
}

async function nameIn(chosen: Chosen, path: string): Promise<string> {
  try {
    return (await chosen.get(path))?.name ?? "absent";
  } catch {
    return "refused";
  }
}

describe("a folder of a backup, by the button", () => {
  let chosen: Chosen;
  beforeEach(async () => {
    const paths = ["Manifest.db", `aa/${needed}`, `aa/${other}`, `bb/${late}`, "cc/notes.txt"];
    chosen = (await chosenFiles(
      paths.map((path) => fileAt(`backup/${path}`)),
      "files",
    )) as Chosen;
  });

  it.each([
    ["a blob that is needed", `aa/${needed}`, needed],
    ["a blob that was asked for before", `bb/${late}`, late],
    ["the same in other letters", `AA/${needed.toUpperCase()}`, needed.toUpperCase()],
    ["a file that is no blob", "Manifest.db", "Manifest.db"],
    ["a folder", "aa", "aa"],
    ["a blob that was let go", `aa/${other}`, "refused"],
    ["a blob that was never there, where some were let go", `bb/${never}`, "refused"],
    ["a blob that is needed and was never there", `bb/${blob("bb5")}`, "absent"],
    ["a file that was never there", "Info.plist", "absent"],
  ])("after letting go: %s", async (_, path, found) => {
    await chosen.get(`bb/${late}`);
    await chosen.keepOnly?.([needed, blob("bb5")]);
    expect(await nameIn(chosen, path)).toBe(found);
  });

  it("lists no folder that lost some, and every other one", async () => {
    await chosen.get(`bb/${late}`);
    await chosen.keepOnly?.([needed]);
    await expect(chosen.list("aa")).rejects.toThrow();
    expect((await chosen.list("bb")).map(({ name }) => name)).toEqual([late]);
    expect((await chosen.list("")).map(({ name }) => name)).toEqual(["Manifest.db", "aa", "bb", "cc"]);
  });

  it("says absent of what is absent where nothing was let go", async () => {
    await chosen.keepOnly?.([needed, other, late]);
    expect(await nameIn(chosen, `bb/${never}`)).toBe("absent");
    expect((await chosen.list("aa")).length).toBe(2);
  });

  it("lets go within the folder above it as well", async () => {
    const above = (await chosenFiles(
      [fileAt(`all/one/aa/${needed}`), fileAt(`all/one/aa/${other}`)],
      "files",
    )) as Chosen;
    const one = (await within(above, "one")) as Chosen;
    await one.keepOnly?.([needed]);
    expect(await nameIn(one, `aa/${needed}`)).toBe(needed);
    expect(await nameIn(one, `aa/${other}`)).toBe("refused");
  });
});
