import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { nodeCrypto } from "../../cli/node/node-crypto.ts";
import { artifacts } from "../artifacts/all.generated.ts";
import { type FixtureFiles, readFixture } from "./fixture.ts";

const here = fileURLToPath(new URL("../artifacts", import.meta.url));

/** `BRIDLE_WRITE_EXPECTED=1 npx vitest run engine/artifacts/golden` writes what is missing; look at it before keeping it. */
const mayWrite = process.env["BRIDLE_WRITE_EXPECTED"] === "1";

interface Fixture {
  readonly name: string;
  readonly folder: string;
  readonly files: FixtureFiles;
  readonly path?: string;
}

function fixturesOf(id: string): Fixture[] {
  const folder = join(here, ...id.split(/\.(.*)/).slice(0, 2), "fixture");
  const entries = existsSync(folder) ? readdirSync(folder) : [];
  return entries
    .filter((entry) => entry.endsWith(".input"))
    .map((entry) => {
      const suffixes = ["", "-wal", "-journal"].filter((suffix) => entries.includes(entry + suffix));
      const files = new Map(
        suffixes.map((suffix) => [suffix, new Uint8Array(readFileSync(join(folder, entry + suffix)))]),
      );
      const name = entry.replace(/\.input$/, "");
      if (!entries.includes(`${name}.path`)) return { name, folder, files };
      return { name, folder, files, path: readFileSync(join(folder, `${name}.path`), "utf8").trim() };
    });
}

const { hasher } = nodeCrypto();
const seeds = [0, 0.13, 0.29, 0.41, 0.5, 0.63, 0.77, 0.9, 0.999];

describe.each(artifacts.map((artifact) => [artifact.id, artifact] as const))("%s", (id, artifact) => {
  const fixtures = fixturesOf(id);

  it("has a golden pair", () => {
    expect(fixtures.length).toBeGreaterThan(0);
  });

  it.each(fixtures)("reads $name as expected", async ({ name, folder, files, path }) => {
    const outcome = JSON.parse(JSON.stringify(await readFixture(artifact, files, { path, hasher }))) as unknown;
    const expected = join(folder, `${name}.expected.json`);
    if (mayWrite && !existsSync(expected)) writeFileSync(expected, `${JSON.stringify(outcome, undefined, 2)}\n`);
    expect(outcome).toEqual(JSON.parse(readFileSync(expected, "utf8")));
  });

  const damaged = artifact.describe === undefined ? fixtures : [];

  it.each(damaged)("cut short, $name is never called whole", async ({ files, path }) => {
    const whole = await readFixture(artifact, files, { path, hasher });
    const bytes = files.get("") ?? new Uint8Array(0);
    for (const seed of seeds) {
      const cut = new Map(files).set("", bytes.slice(0, Math.floor(bytes.length * seed)));
      const outcome = await readFixture(artifact, cut, { path, hasher });
      const neverWhole = whole.records.length === 0 && whole.status !== "read";
      if (neverWhole || live(outcome) < live(whole)) expect(outcome.status, `cut at ${seed}`).not.toBe("read");
      else expect(outcome.status === "read" ? outcome.records.length : whole.records.length).toBeGreaterThan(0);
    }
  });

  it.each(damaged)("with a zeroed sector, $name loses no row in silence", async ({ files, path }) => {
    const whole = await readFixture(artifact, files, { path, hasher });
    const bytes = files.get("") ?? new Uint8Array(0);
    for (let start = 0; start < bytes.length; start += Math.max(512, Math.floor(bytes.length / 40 / 512) * 512)) {
      const zeroed = bytes.slice().fill(0, start, start + 512);
      const outcome = await readFixture(artifact, new Map(files).set("", zeroed), { path, hasher });
      if (live(outcome) < live(whole)) expect(outcome.status, `zeroed at ${start}`).not.toBe("read");
    }
  });

  it.each(damaged)("with flipped bits, $name is read without a crash", async ({ files, path }) => {
    const bytes = files.get("") ?? new Uint8Array(0);
    let state = 7;
    for (let round = 0; round < 60; round++) {
      const flipped = bytes.slice();
      for (let flip = 0; flip < 3; flip++) {
        state = (Math.imul(state, 1103515245) + 12345) >>> 0;
        const at = state % Math.max(1, flipped.length);
        flipped[at] = (flipped[at] ?? 0) ^ (1 << ((state >>> 28) & 7));
      }
      const outcome = await readFixture(artifact, new Map(files).set("", flipped), { path, hasher });
      expect(["read", "partly-read", "unreadable", "over-limit"]).toContain(outcome.status);
    }
  });
});

function live(outcome: Awaited<ReturnType<typeof readFixture>>): number {
  return outcome.records.filter(({ from }) => from.recovered === undefined).length;
}
