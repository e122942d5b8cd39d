import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { exampleNames, memorySink, writeExample } from "@bridle/corpus";
import { artifacts, type Report } from "@bridle/engine";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newIdentity, openedWith, recipientOf } from "../engine/formats/age/test-age-file.ts";
import { textsOnDisk } from "../languages/texts-on-disk.ts";
import { run } from "./captured.ts";
import { writeAll } from "./test-folder.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "bridle-kinds-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Strings anywhere in a value. */
function stringsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

/** What the artifacts themselves declare as personal, out of every record of the evidence. */
async function personalIn(records: string): Promise<Set<string>> {
  const found = new Set<string>();
  for (const name of (await readdir(records)).filter((one) => one.endsWith(".jsonl"))) {
    const fields = artifacts.find(({ id }) => `${id}.jsonl` === name)?.fields ?? {};
    for (const line of (await readFile(join(records, name), "utf8")).trim().split("\n")) {
      const { record } = JSON.parse(line) as { record: Record<string, unknown> };
      for (const [field, value] of Object.entries(record)) {
        if (fields[field]?.personal !== undefined) for (const one of stringsIn(value)) found.add(one);
      }
    }
  }
  return found;
}

/** What clues met, in the words of the findings. */
async function metIn(report: string): Promise<string[]> {
  const { findings } = JSON.parse(await readFile(join(report, "report.json"), "utf8")) as Report;
  return findings.flatMap(({ message, indicators }) => [
    String(message.args?.["observed"] ?? ""),
    ...indicators.map(({ value }) => value),
  ]);
}

describe("a packet", () => {
  it.each(exampleNames.filter((name) => !name.endsWith("-encrypted")))(
    "of %s holds nothing personal beside what clues met and where it stood",
    async (name) => {
      const sink = memorySink();
      const evidence = await writeExample(name, sink, { seed: "7", planted: true });
      await writeAll(join(folder, name), sink.files);
      const clues = ["--indicators", join(folder, name, "example.stix2"), "--only-indicators"];
      const report = join(folder, `${name}-report`);
      const { err } = await run([
        "check",
        join(folder, name, evidence),
        ...clues,
        "--yes",
        "--records",
        "--out",
        report,
      ]);
      expect(err).toBe("");
      const identity = await newIdentity();
      const out = join(folder, `${name}.tar.age`);
      expect((await run(["handover", report, "--to", await recipientOf(identity), "--out", out])).code).toBe(0);
      const packet = Buffer.from(await openedWith(identity, await readFile(out))).toString("utf8");
      const rows = /^\{"finding":.*\}$/gm;
      const inRows = [...packet.matchAll(rows)].map(([line]) => JSON.parse(line));
      const told = JSON.parse(await readFile(join(report, "report.json"), "utf8")) as Report;
      const sentences = told.findings.map(({ message }) => message);
      // Programs of the system and of odd places are listed, apps are not.
      const programs = (told.processes ?? []).filter(({ place }) => place !== "app" && place !== "unknown");
      const shown = JSON.stringify([inRows, sentences, programs.map(({ name: one, path }) => [one, path])]);
      const own = Object.values(textsOnDisk()["en"] ?? {}).join("\n");
      // A word of the page's policy, and the name of a section that the ledger lists.
      const words = [...(await personalIn(join(report, "records")))];
      const personal = words.filter((one) => one.length > 5 && !["default", "media.camera"].includes(one));
      const quoted = (one: string): string => JSON.stringify(one).slice(1, -1);
      const isElsewhere = (one: string): boolean => packet.includes(quoted(one)) && !shown.includes(quoted(one));
      expect(personal.filter((one) => isElsewhere(one) && !own.includes(one))).toEqual([]);
      // In the rows themselves, a declared field is a placeholder, or a value that a clue met.
      const met = (await metIn(report)).map((one) => one.toLowerCase());
      for (const { artifact, record } of inRows) {
        const fields = artifacts.find(({ id }) => id === artifact)?.fields ?? {};
        for (const [field, value] of Object.entries(record)) {
          if (fields[field]?.personal === undefined) continue;
          const open = stringsIn(value).filter(
            (one) => !/^\[[a-z]+ \d+\]/.test(one) && !met.includes(one.toLowerCase()),
          );
          expect([artifact, field, open]).toEqual([artifact, field, []]);
        }
      }
      expect(personal.length).toBeGreaterThan(0);
    },
    60_000,
  );
});
