import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { cleanLogs, logFiles, logIndicators, logPlants, plantLogTraces, writeStixBundle } from "@bridle/corpus";
import type { Report } from "@bridle/engine";
import { afterAll, beforeAll, expect, it } from "vitest";
import { run } from "./captured.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "bridle-allow-"));
  const phone = cleanLogs("allow");
  plantLogTraces(
    phone,
    logPlants.map(({ id }) => id),
    "traces",
  );
  await mkdir(join(folder, "logs"));
  for (const [file, bytes] of logFiles(phone)) await writeFile(join(folder, "logs", file), bytes);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function check(...words: string[]): Promise<Report> {
  const input = Readable.from([Buffer.from(await writeStixBundle(logIndicators))]);
  const given = ["check", join(folder, "logs"), "--only-indicators", "--indicators", "-", "--json", "--yes"];
  const { out, err } = await run([...given, ...words], { input });
  expect(err).toBe("");
  return JSON.parse(out) as Report;
}

it("values that are allowed are not reported, and the ledger says how often they were met", async () => {
  const before = await check();
  expect(before.indicators.allowed).toBeUndefined();
  const finding = before.findings.find(({ rule }) => rule === "indicator/domain");
  const value = finding?.indicator?.value ?? "";
  expect(value).not.toBe("");
  await writeFile(join(folder, "allow.txt"), `${value}\n`);
  const after = await check("--allow", join(folder, "allow.txt"));
  expect(after.indicators.allowed).toEqual([value]);
  const others = (report: Report) => report.findings.filter(({ indicator }) => indicator?.value !== value).length;
  expect(after.findings.some(({ indicator }) => indicator?.value === value)).toBe(false);
  expect(after.findings.length).toBeLessThanOrEqual(others(before));
  const notes = after.ledger.flatMap(({ notes }) => notes).filter(({ code }) => code === "allowed");
  expect(notes.map(({ place }) => place)).toContain(value);
  expect(notes.every(({ loss, text }) => !loss && text.includes("not reported"))).toBe(true);
});

it("the report says by name and by type what could be looked for, and why not", async () => {
  const { indicators, ledger } = await check();
  const all = Object.values(indicators.byName ?? {});
  expect(all.reduce((sum, { loaded }) => sum + loaded, 0)).toBeGreaterThanOrEqual(indicators.loaded);
  for (const { loaded, applicable, reason } of Object.values(indicators.byType)) {
    expect([applicable > 0, applicable <= loaded]).toEqual([reason === undefined, true]);
  }
  expect(ledger.some(({ indicators: count = 0 }) => count > 0)).toBe(true);
});

it("what is allowed has to be readable", async () => {
  const { code } = await run(["check", join(folder, "logs"), "--yes", "--allow", join(folder, "nothing")]);
  expect(code).toBe(66);
});
