/**
 * Two states of one phone, before and after, for every kind of evidence that can be made; and the list of programs.
 */
import { mkdir, mkdtemp, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type ExampleName, examplePassword, writeExample } from "@bridle/corpus";
import type { Comparison, SightedProcess } from "@bridle/engine";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compareSchema } from "../engine/report/compare-schema.ts";
import { misfitsBy } from "../engine/report/fixture/by-schema.ts";
import { run } from "./captured.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "bridle-compare-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** One state of the phone: as it was, or with everything that is planted. */
async function state(name: ExampleName, planted: boolean): Promise<string> {
  const below = join(folder, `${name}-${planted ? "after" : "before"}`);
  const own = await writeExample(
    name,
    {
      async write(path, bytes) {
        await mkdir(dirname(join(below, path)), { recursive: true });
        await writeFile(join(below, path), bytes);
      },
    },
    { planted },
  );
  return join(below, own);
}

async function compared(before: string, after: string, ...more: string[]) {
  const { code, out, err } = await run(["compare", before, after, "--json", ...more]);
  if (out !== "") expect(misfitsBy(compareSchema)(JSON.parse(out))).toEqual([]);
  return { code, err, comparison: JSON.parse(out === "" ? "{}" : out) as Comparison & { schema: string } };
}

const named = ({ differences }: Comparison, change: string, thing: string): string[] =>
  differences
    .filter((one) => one.change === change && one.thing === thing)
    .map(({ what }) => Object.values(what).join());

describe.each([
  ["ios-backup", ["profile", "keyboard", "vpn"]],
  ["ios-sysdiagnose", ["management", "account-device"]],
  ["android-bugreport", ["device-admin", "accessibility-service", "notification-listener", "app"]],
  ["androidqf", ["app", "protection", "file"]],
] as const)("%s", (name, expected) => {
  it("shows what came, what went, and nothing between a phone and itself", async () => {
    const [before, after] = [await state(name, false), await state(name, true)];
    const { code, err, comparison } = await compared(before, after);
    expect([code, err, comparison.schema]).toEqual([2, "", "bridle.compare/1"]);
    for (const thing of expected)
      expect([thing, named(comparison, "new", thing).concat(named(comparison, "changed", thing)).length]).not.toEqual([
        thing,
        0,
      ]);
    expect(comparison.differences.some(({ closer }) => closer)).toBe(true);
    expect(comparison.processes.some(({ closer }) => closer)).toBe(true);

    const back = await compared(after, before);
    expect(back.comparison.differences.filter(({ change }) => change === "gone").length).toBe(
      comparison.differences.filter(({ change }) => change === "new").length,
    );
    expect(back.comparison.differences.filter(({ change, closer }) => closer && change === "gone")).toEqual([]);

    const same = await compared(before, before);
    expect([same.code, same.comparison.differences, same.comparison.processes]).toEqual([0, [], []]);
  });

  it("leads to the row of everything that is told", async () => {
    const { comparison } = await compared(await state(name, false), await state(name, true));
    expect(comparison.differences.filter(({ from }) => from.file === "")).toEqual([]);
  });

  it("says it in words, the powerful first, with nothing that can be clicked", async () => {
    const { out } = await run(["compare", await state(name, false), await state(name, true)]);
    expect(out).toContain("Look at these first");
    expect(out).not.toMatch(/https?:\/\//);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that there are none is the point.
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
    const spanish = await run(["compare", await state(name, false), await state(name, true), "--lang", "es"]);
    expect(spanish.out).not.toContain("Look at these first");
  });
});

describe("encrypted backups", () => {
  it("open with the password, and are no more than a question without it", async () => {
    const before = await state("ios-backup-encrypted", false);
    const passwordFile = join(folder, "password");
    await writeFile(passwordFile, `${examplePassword}\n`);
    const { code, comparison } = await compared(before, before, "--password-file", passwordFile);
    expect([code, comparison.differences]).toEqual([0, []]);
    expect(comparison.comparedWhole.length).toBeGreaterThan(5);
    expect((await compared(before, before)).code).toBe(77);
  }, 120_000);
});

describe("what cannot be compared", () => {
  it("is said: two kinds of evidence, a damaged file, two phones", async () => {
    const [backup, archive] = [await state("ios-backup", false), await state("ios-sysdiagnose", false)];
    const other = await compared(backup, archive);
    expect(other.code).toBe(3);
    expect(other.comparison.notCompared.some(({ why }) => why === "new-cannot-hold")).toBe(true);

    const bugreport = await state("android-bugreport", false);
    const cut = join(folder, "cut.zip");
    await writeFile(cut, await readFile(bugreport));
    await truncate(cut, Math.floor((await readFile(cut)).length * 0.6));
    const damaged = await compared(bugreport, cut);
    expect([0, 70]).not.toContain(damaged.code);
    expect(damaged.comparison.differences?.filter(({ change, sure }) => change === "gone" && sure) ?? []).toEqual([]);

    expect((await compared(backup, bugreport)).comparison.warnings).toEqual(["other-system"]);
  });

  it("is what is no evidence", async () => {
    expect((await run(["compare", join(folder, "nowhere"), folder])).code).toBe(66);
    expect((await run(["compare", folder])).code).toBe(64);
  });
});

describe("the list of programs", () => {
  it("comes line by line, every program once, with the way to its first row", async () => {
    const { code, out } = await run(["records", await state("ios-sysdiagnose", true), "--artifact", "processes"]);
    const lines = out
      .trim()
      .split("\n")
      .map((line) => (JSON.parse(line) as { record: SightedProcess }).record);
    expect(code).toBe(0);
    const paths = lines.flatMap(({ path }) => path ?? []);
    expect(new Set(paths).size).toBe(paths.length);
    expect(lines.filter(({ seenIn }) => seenIn.length > 1).length).toBeGreaterThan(10);
    expect(lines.filter(({ place }) => place === "staging").map(({ seenIn }) => seenIn[0]?.from.file)).not.toContain(
      "",
    );
    expect(lines[0]?.place).toBe("staging");
  });

  it("stands in the report, and not where nothing tells of programs", async () => {
    const check = async (path: string) =>
      JSON.parse((await run(["check", path, "--json", "--yes"])).out) as { processes?: SightedProcess[] };
    expect((await check(await state("ios-sysdiagnose", false))).processes?.length).toBeGreaterThan(50);
    expect((await check(await state("android-backup", false))).processes).toBeUndefined();
  });
});
