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

test("the first letters of a name say less than the whole", () => {
  const artifact = { id: "ios.data-usage", shows: "ran" } as Artifact;
  const record = { artifact: artifact.id, value: {}, from: { file: "x" }, moments: [], observables: [] };
  const [value, observed] = ["CommsCenterRootHelper", "CommsCenterRootH"];
  const refs = [{ type: "process:name" as const, value, name: "Example", source: "list" }];
  const match: Match = { kind: "process-name", how: "truncated", value, observed, refs };
  const observable = { kind: "process-name" as const, value: observed, field: "x" };
  const { grade, couldAlsoBe } = indicatorFinding(artifact, record, observable, match, "e1");
  expect([grade, couldAlsoBe[0]]).toEqual(["attempt", { id: "benign-name-cut-short" }]);
});

test.each<[artifact: string, field: string, value: string, grade: Grade]>([
  ["ios.container-log", "paths", "/private/var/logs/keybagd/", "context"],
  ["ios.text-sweep", "loggedPath", "/var/logs/keybagd", "context"],
  ["ios.text-sweep", "program", "/private/var/logs/keybagd/", "ran"],
  ["ios.processes", "path", "/private/var/logs/keybagd/", "ran"],
  ["ios.container-log", "paths", "/private/var/logs/keybagd2/", "ran"],
])("in %s (%s), the folder %s of a list is %s", (id, field, value, grade) => {
  const artifact = { id, shows: "ran" } as Artifact;
  const observed = `${value}/x`;
  const record = { artifact: id, value: {}, from: { file: "x" }, moments: [], observables: [] };
  const refs = [{ type: "file:path" as const, value, name: "Example", source: "list" }];
  const match: Match = { kind: "file-path", how: "directory", value, observed, refs };
  const observable = { kind: "file-path" as const, value: observed, field };
  expect(indicatorFinding(artifact, record, observable, match, "e1").grade).toBe(grade);
});

test("what a list merely observed says no more than that it was met", () => {
  const artifact = { id: "ios.data-usage", shows: "ran" } as Artifact;
  const record = { artifact: artifact.id, value: {}, from: { file: "x" }, moments: [], observables: [] };
  const ref = { type: "process:name" as const, value: "bh", name: "Example", source: "list" };
  const grade = (...refs: Match["refs"]) => {
    const match: Match = { kind: "process-name", how: "exact", value: "bh", observed: "bh", refs };
    return indicatorFinding(artifact, record, { kind: "process-name", value: "bh", field: "x" }, match, "e1").grade;
  };
  expect([grade({ ...ref, role: "observed" }), grade({ ...ref, role: "observed" }, ref)]).toEqual(["reached", "ran"]);
});
