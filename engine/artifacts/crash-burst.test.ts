import { describe, expect, it } from "vitest";
import type { PhoneRecord } from "../model/record.ts";
import { CrashBursts } from "./crash-burst.ts";

const record: PhoneRecord = { artifact: "x", value: {}, from: { file: "x" }, moments: [], observables: [] };

/** What is told of crashes at these minutes past nine. */
function told(crashes: Readonly<Record<string, readonly number[]>>): unknown[] {
  const bursts = new CrashBursts();
  for (const [process, minutes] of Object.entries(crashes)) {
    for (const minute of minutes) {
      const at = new Date(Date.UTC(2026, 3, 20, 9, minute)).toISOString();
      bursts.add(process, at, record);
    }
  }
  return [...bursts.hits()].map(({ args }) => args);
}

describe("crashes within an hour", () => {
  it.each<[string, Readonly<Record<string, readonly number[]>>, unknown[]]>([
    ["of one program", { imagent: [0, 20, 60] }, [{ process: "imagent", count: 3, several: "no" }]],
    ["of one program on one day", { imagent: [0, 61, 122] }, []],
    [
      "of several programs together",
      { passd: [1], IMTranscoderAgent: [0], homed: [59] },
      [{ process: "IMTranscoderAgent, homed, passd", count: 3, several: "yes" }],
    ],
    ["of several programs on one day", { passd: [0], IMTranscoderAgent: [61], homed: [122] }, []],
    ["of two programs", { passd: [0], homed: [1] }, []],
    [
      "of one program, with one of another",
      { imagent: [0, 1, 2], homed: [1], passd: [2] },
      [{ process: "imagent", count: 3, several: "no" }],
    ],
  ])("%s", (_, crashes, hits) => expect(told(crashes)).toEqual(hits));
});
