/**
 * `bridle records --as mvt`: files, names of fields and timeline as the field's reference tool has them.
 */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type ExampleName, memorySink, writeExample } from "@bridle/corpus";
import { artifacts } from "@bridle/engine";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { root } from "../tools/repository.ts";
import { run } from "./captured.ts";
import { referenceModules } from "./reference-names.table.ts";
import { textsIn, writeAll } from "./test-folder.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "bridle-as-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

type Row = Record<string, unknown>;

async function written(name: ExampleName, ...more: string[]) {
  const sink = memorySink();
  const evidence = await writeExample(name, sink, { planted: true });
  await writeAll(join(folder, name), sink.files);
  const out = join(folder, `${name}-as`);
  const path = join(folder, name, evidence);
  const { code, err } = await run(["records", path, "--as", "mvt", "--out", out, ...more]);
  const files = await textsIn(out);
  const rows = (file: string): Row[] => JSON.parse(files.get(file) ?? "[]") as Row[];
  return { code, err, path, files, rows };
}

describe("records --as mvt", () => {
  it("of an iPhone has messages and visits under its names", async () => {
    const parts = "ios.sms,ios.safari-history,ios.data-usage,ios.tcc";
    const { code, err, files, rows, path } = await written("ios-backup", "--artifact", parts);
    expect([code, err]).toEqual([0, ""]);
    expect([...files.keys()].sort()).toEqual([
      "datausage.json",
      "safari_history.json",
      "sms.json",
      "tcc.json",
      "timeline.csv",
    ]);
    const [visit] = rows("safari_history.json");
    expect(visit).toMatchObject({
      url: expect.stringMatching(/^https?:/),
      visit_id: expect.any(Number),
      isodate: expect.stringMatching(/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}\.\d{6}$/),
      bridle_artifact: "ios.safari-history",
      bridle_from: { file: expect.stringContaining("History.db") },
    });
    expect(Object.keys(visit ?? {}).slice(0, 6)).toEqual([
      "id",
      "url",
      "visit_id",
      "isodate",
      "redirect_source",
      "redirect_destination",
    ]);
    expect(rows("sms.json").every((row) => Object.hasOwn(row, "text") && Object.hasOwn(row, "isodate_read"))).toBe(
      true,
    );
    expect(rows("sms.json").every((row) => typeof row["isodate"] === "string")).toBe(true);
    expect(rows("datausage.json").some(({ proc_name: name }) => typeof name === "string")).toBe(true);
    // As many rows as the artifact has.
    const { out } = await run(["records", path, "--artifact", "ios.safari-history"]);
    expect(rows("safari_history.json").length).toBe(out.trim().split("\n").length);
    const lines = (files.get("timeline.csv") ?? "").trim().split("\r\n");
    expect(lines[0]).toBe('"UTC Timestamp","Plugin","Event","Description"');
    expect(lines.slice(1).every((line) => /^"\d{4}-\d{2}-\d{2} [\d:.]{15}","[A-Za-z]+","[^"]+","/.test(line))).toBe(
      true,
    );
    expect(lines.slice(1)).toEqual(
      lines
        .slice(1)
        .toSorted((a, b) => (a.slice(0, 28) < b.slice(0, 28) ? -1 : a.slice(0, 28) > b.slice(0, 28) ? 1 : 0)),
    );
    expect(lines.join()).toContain('"SafariHistory"');
  });

  it.each([
    [
      "android-bugreport",
      ["dumpsys_packages.json", "dumpsys_get_prop.json", "dumpsys_receivers.json"],
      ["aqf_get_prop.json"],
    ],
    ["androidqf", ["aqf_packages.json", "aqf_get_prop.json", "aqf_files.json", "aqf_settings.json"], []],
    ["intrusion-logs", ["dns_event.json", "connect_event.json", "security_event.json"], ["dumpsys_packages.json"]],
  ] as const)("of %s has its modules", async (name, there, absent) => {
    const { code, files, rows } = await written(name);
    expect([0, 3]).toContain(code);
    for (const file of there) expect([file, rows(file).length > 0]).toEqual([file, true]);
    for (const file of absent) expect(files.has(file)).toBe(false);
    for (const [file, text] of files) if (file.endsWith(".json")) expect(Array.isArray(JSON.parse(text))).toBe(true);
  });

  it("says what is missing from the call", async () => {
    expect((await run(["records", folder, "--as", "mvt"])).code).toBe(64);
    expect((await run(["records", folder, "--as", "other", "--out", join(folder, "x")])).code).toBe(64);
    expect((await run(["records", folder])).code).toBe(64);
    expect((await run(["records", join(folder, "nowhere"), "--as", "mvt", "--out", join(folder, "x")])).code).toBe(66);
    const there = await run(["records", folder, "--as", "mvt", "--out", folder]);
    expect(there.code).toBe(73);
  });
});

describe("the table of names", () => {
  it("names fields that the artifacts have", () => {
    const unknown = Object.entries(referenceModules).flatMap(([id, modules]) => {
      const fields = artifacts.find((artifact) => artifact.id === id)?.fields;
      return modules.flatMap(({ fields: names, rows }) =>
        [...Object.values(names).flat(), ...(rows === undefined ? [] : [rows.field])]
          .filter((ours) => fields?.[ours] === undefined)
          .map((ours) => `${id}: ${ours}`),
      );
    });
    expect(unknown).toEqual([]);
  });

  it("is that of docs/methods.md", async () => {
    const text = await readFile(join(root, "docs", "methods.md"), "utf8");
    const documented = [...text.matchAll(/^\| `([a-z.-]+)` \|.*\| ([^|]+) \|$/gm)].flatMap(([, id, cell = ""]) => {
      const modules = cell.split(", ").filter((one) => /^[A-Z]\w+$/.test(one));
      return modules.map((module) => `${id} ${module}`);
    });
    const here = Object.entries(referenceModules).flatMap(([id, modules]) =>
      modules.map(({ module }) => `${id} ${module}`),
    );
    // Its folder of that service holds no such names on any phone that we know of.
    const without = documented.filter((one) => !one.endsWith(" WebkitSafariViewService"));
    expect(here.sort()).toEqual(without.sort());
  });
});
