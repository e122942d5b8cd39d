import { expect, it } from "vitest";
import type { Artifact } from "../../model/artifact.ts";
import { processName, text, unixTime } from "../../model/field.ts";
import { compilePattern } from "../stix/compile-pattern.ts";
import { patternGatherer } from "./gather.ts";
import { patternSet } from "./pattern-set.ts";

const artifact = {
  id: "ios.example",
  fields: { process: processName(), note: text(), at: unixTime("seen") },
} as unknown as Artifact;

/** Which of the rows have to be shown, though they name nothing that a look-up meets. */
function wanted(pattern: string, rows: readonly Record<string, unknown>[]): boolean[] {
  expect(compilePattern(pattern).refusals).toEqual([]);
  const gatherer = patternGatherer(patternSet([{ text: pattern, refs: [] }]), artifact);
  return rows.map((row) => gatherer?.wants(row) ?? false);
}

const rows = [{ process: "abcd" }, { process: "other", note: "abcd" }, { note: "éfgh".normalize("NFD") }, { note: 7 }];

it.each([
  ["[x-bridle-record:process = 'abcd']", [true, false, false, false]],
  ["[x-bridle-record:field.process IN ('abcd', 'other')]", [true, true, false, false]],
  ["[x-bridle-record:note = 'abcd' AND x-bridle-record:artifact = 'ios.example']", [false, true, false, true]],
  ["[x-bridle-record:note = 'éfgh']", [false, false, true, true]],
  ["[x-bridle-record:note LIKE 'abcd%']", [true, true, true, true]],
  [
    "[x-bridle-record:note = 'abcd' OR x-bridle-record:process = 'abcd'] AND [x-bridle-record:note = 'abcd']",
    [true, true, true, true],
  ],
  ["[x-bridle-record:at = '2026-01-01T00:00:00Z']", [true, true, true, true]],
  ["[x-bridle-record:note = 'abcd' AND x-bridle-record:artifact = 'ios.other']", [false, false, false, false]],
])("%s asks for those rows alone that can meet it", (pattern, expected) => {
  expect(wanted(pattern, rows)).toEqual(expected);
});
