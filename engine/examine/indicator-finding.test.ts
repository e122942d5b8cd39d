import { expect, test } from "vitest";
import type { Match } from "../indicators/indicators.ts";
import type { Artifact } from "../model/artifact.ts";
import type { Grade } from "../model/grade.ts";
import type { ObservableKind } from "../model/observable.ts";
import { indicatorFinding } from "./indicator-finding.ts";

/** `gatekeeperd` stands on a published list for iPhones, and runs on every Android. */
test.each<[artifact: string, kind: ObservableKind, observed: string, grade: Grade]>([
  ["android.security-events", "process-name", "gatekeeperd", "context"],
  ["android.files", "file-path", "/system/bin/gatekeeperd", "context"],
  ["android.files", "file-path", "/data/local/tmp/gatekeeperd", "attempt"],
  ["android.security-events", "process-name", "gatekeeperds", "ran"],
  ["ios.data-usage", "process-name", "gatekeeperd", "ran"],
])("in %s the %s %s says %s", (id, kind, observed, grade) => {
  const artifact = { id, shows: "ran" } as Artifact;
  const record = { artifact: id, value: {}, from: { file: "x" }, moments: [], observables: [] };
  const match: Match = {
    kind: "process-name",
    how: "exact",
    value: "gatekeeperd",
    observed,
    refs: [{ type: "process:name", value: "gatekeeperd", name: "Example", source: "list" }],
  };
  expect(indicatorFinding(artifact, record, { kind, value: observed, field: "x" }, match, "e1").grade).toBe(grade);
});
