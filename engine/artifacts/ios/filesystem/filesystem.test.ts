import { describe, expect, it } from "vitest";
import { checkPaths, outsideFeeds, phonePaths } from "../../../../tools/measure/paths.ts";
import { readFixture } from "../../../examine/fixture.ts";
import filesystem from "./filesystem.ts";

const paths = phonePaths();

describe.skipIf(paths.length === 0)("every path of a real phone (outside test data, iOS 15)", () => {
  it("meets no published clue above context, and one planted path is found among all", async () => {
    const index = outsideFeeds();
    expect(index.size).toBeGreaterThan(5000);
    const { entry, findings } = await checkPaths(paths, index);
    expect(entry.status).toBe("read");
    expect(entry.records).toBe(paths.length);
    expect(entry.records).toBeGreaterThan(470_000);
    expect(findings.filter(({ grade }) => grade !== "context").map(({ message }) => message.args)).toEqual([]);

    const planted = { path: "/private/var/tmp/takePhoto", modified: 1_684_443_540 };
    const middle = Math.floor(paths.length / 2);
    const more = await checkPaths([...paths.slice(0, middle), planted, ...paths.slice(middle)], index);
    const found = more.findings.filter(({ grade }) => grade === "ran");
    expect(found.map(({ because }) => because[0]?.from.file)).toContain(planted.path);
  }, 120_000);
});

describe("executable files elsewhere", () => {
  const entry = (path: string, mode: number) => ({ type: "file", name: path, phonePath: path, attributes: { mode } });
  const findings = async (entries: readonly object[]) =>
    (await readFixture(filesystem, new Map([["", new TextEncoder().encode(JSON.stringify(entries))]]))).findings;
  const ordinary = Array.from({ length: 20 }, (_, i) => entry(`/private/var/mobile/Library/a${i}`, 0o100644));

  it("are told as context where modes say something", async () => {
    const found = await findings([...ordinary, entry("/private/var/tmp/x", 0o100755)]);
    expect(found).toMatchObject([{ rule: "ios.filesystem/executable-elsewhere", grade: "context", rows: 1 }]);
  });

  it("are not told where every file is executable, as archives of other systems have it", async () => {
    const all = [...ordinary, ...ordinary].map(({ name }) => entry(name, 0o100777));
    expect(await findings([...all, entry("/private/var/tmp/x", 0o100777)])).toEqual([]);
  });

  it("nor in the containers of apps", async () => {
    const app = "/private/var/mobile/Containers/Data/Application/6F0C2A1D-0B7E-4E1F-93E4-1C5B5D1F0A77/tmp/tool";
    expect(await findings([...ordinary, entry(app, 0o100755)])).toEqual([]);
  });
});
