/**
 * Two states of one phone: what is new, gone and changed, and what could not be compared. A pure function of what both
 * sides hold and of what their ledgers say; absence counts only where the part was read whole.
 * @module
 */
import type { Artifact } from "../model/artifact.ts";
import type {
  ChangedField,
  Comparison,
  Difference,
  NotCompared,
  ProcessDifference,
  WhyNot,
} from "../model/comparison.ts";
import type { Examination, ExaminedEvidence } from "../model/examination.ts";
import { things } from "../model/identity.ts";
import type { SightedProcess } from "../model/process.ts";
import type { Inventory, SeenThing } from "./inventory.ts";
import { lastingPath } from "./program-place.ts";

export interface ComparedSide {
  readonly examination: Examination;
  readonly inventory: Inventory;
}

/** Differences that are listed; those worth a closer look come first. */
const mostDifferences = 20_000;

type SideStatus = "cannot-hold" | "lacks" | "not-whole" | "whole";

export function compareSides(before: ComparedSide, after: ComparedSide, artifacts: readonly Artifact[]): Comparison {
  const differences: Difference[] = [];
  const notCompared: NotCompared[] = [];
  const comparedWhole: string[] = [];
  let gaps = false;
  for (const artifact of artifacts) {
    if (artifact.identity === undefined) continue;
    const { id } = artifact;
    const statuses = [statusOf(before, id), statusOf(after, id)] as const;
    const kept = [before.inventory.of(id), after.inventory.of(id)] as const;
    const why = whyNot(...statuses, before.inventory.isFull(id) || after.inventory.isFull(id));
    if (statuses[0] === "whole" && statuses[1] === "whole") comparedWhole.push(id);
    for (const one of why) {
      const count = kept[one.startsWith("old") ? 1 : 0].size;
      // What neither side has anything of is no loss, unless it was there and could not be read.
      if (count === 0 && !one.endsWith("not-whole")) continue;
      notCompared.push({ artifact: id, why: one, things: count });
      gaps ||= artifact.identity.some(({ power }) => power !== undefined);
    }
    if (statuses.includes("cannot-hold") || !alike(before, after, id, statuses)) continue;
    const sureOfNew = statuses[0] === "whole" && !before.inventory.isFull(id);
    const sureOfGone = statuses[1] === "whole" && !after.inventory.isFull(id);
    differences.push(...differencesOf(id, kept[0], kept[1], sureOfNew, sureOfGone));
  }
  differences.sort(byWeight);
  const [old, now] = [before.examination.evidence, after.examination.evidence];
  const system = systemOf(old, now);
  const leftOut = differences.length - mostDifferences;
  return {
    old,
    new: now,
    warnings: warningsOf(old, now),
    ...(system === undefined ? {} : { system }),
    differences: differences.slice(0, mostDifferences),
    ...(leftOut > 0 ? { differencesLeftOut: leftOut } : {}),
    processes: processDifferences(before.examination, after.examination),
    notCompared,
    comparedWhole,
    gaps,
  };
}

function statusOf({ examination }: ComparedSide, artifact: string): SideStatus {
  const entries = examination.ledger.filter((entry) => entry.artifact === artifact);
  if (entries.length === 0) return "cannot-hold";
  const there = entries.filter(({ status }) => status !== "absent");
  if (there.length === 0) return "lacks";
  return there.every(({ status }) => status === "read") ? "whole" : "not-whole";
}

function whyNot(old: SideStatus, now: SideStatus, full: boolean): WhyNot[] {
  const why: WhyNot[] = [];
  if (old !== "whole") why.push(`old-${old}`);
  if (now !== "whole") why.push(`new-${now}`);
  if (full) why.push("too-many");
  return why;
}

/** A part that one side lacks is compared only with evidence of the same make: it may leave out what the other has. */
function alike(
  before: ComparedSide,
  after: ComparedSide,
  artifact: string,
  statuses: readonly [SideStatus, SideStatus],
): boolean {
  if (!statuses.includes("lacks")) return true;
  const makes = makesOf(after, artifact);
  return [...makesOf(before, artifact)].some((make) => makes.has(make));
}

function makesOf({ examination }: ComparedSide, artifact: string): Set<string> {
  const ids = new Set(examination.ledger.filter((entry) => entry.artifact === artifact).map((one) => one.evidence));
  return new Set(
    examination.evidence.filter(({ id }) => ids.has(id)).map(({ kind, encrypted }) => `${kind} ${encrypted}`),
  );
}

function* differencesOf(
  artifact: string,
  before: ReadonlyMap<string, SeenThing>,
  after: ReadonlyMap<string, SeenThing>,
  sureOfNew: boolean,
  sureOfGone: boolean,
): Iterable<Difference> {
  for (const [key, now] of after) {
    const { thing, what, evidence, from, identity } = now;
    const same = { thing, artifact, what, evidence, from };
    const old = before.get(key);
    if (old === undefined) {
      // Of what there is one, all that can be new is that it is told of.
      if (identity.by.length > 0)
        yield { change: "new", ...same, ...stateOf(now), closer: now.closer, sure: sureOfNew };
      continue;
    }
    const changes = changesOf(old, now);
    if (changes.length === 0) continue;
    const closer = changes.some(({ field }) => identity.power?.change?.includes(field));
    yield { change: "changed", ...same, changes, closer, sure: sureOfNew && sureOfGone };
  }
  for (const [key, old] of before) {
    const { thing, what, evidence, from, identity } = old;
    if (after.has(key) || identity.by.length === 0) continue;
    const same = { thing, artifact, what, evidence, from };
    yield { change: "gone", ...same, ...stateOf(old), closer: false, sure: sureOfGone };
  }
}

function stateOf({ state }: SeenThing): Pick<Difference, "state"> {
  const told = [...state].flatMap(([name, values]) => (values.size === 0 ? [] : [[name, [...values].sort()] as const]));
  return told.length === 0 ? {} : { state: Object.fromEntries(told) };
}

function changesOf(old: SeenThing, now: SeenThing): ChangedField[] {
  const changes: ChangedField[] = [];
  for (const field of now.identity.state ?? []) {
    const [a, b] = [old.state.get(field) ?? new Set<string>(), now.state.get(field) ?? new Set<string>()];
    const before = [...a].filter((value) => !b.has(value)).sort();
    const after = [...b].filter((value) => !a.has(value)).sort();
    if (before.length + after.length > 0) changes.push({ field, before, after });
  }
  return changes;
}

const order = ["new", "changed", "gone"];

function byWeight(a: Difference, b: Difference): number {
  return (
    Number(b.closer) - Number(a.closer) ||
    things.indexOf(a.thing) - things.indexOf(b.thing) ||
    order.indexOf(a.change) - order.indexOf(b.change) ||
    compareTexts(a.artifact, b.artifact) ||
    compareTexts(JSON.stringify(a.what), JSON.stringify(b.what))
  );
}

function compareTexts(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/**
 * Programs come and go. One that is seen on one side alone counts where the artifact that saw it is there on both; one at
 * an odd place always does.
 */
function processDifferences(before: Examination, after: Examination): ProcessDifference[] {
  const found: ProcessDifference[] = [];
  for (const [change, here, there] of [
    ["new", after, before],
    ["gone", before, after],
  ] as const) {
    const told = new Set(there.ledger.filter(({ records }) => records > 0).map(({ artifact }) => artifact));
    const known = new Set<string>();
    for (const process of there.processes ?? []) for (const key of keysOf(process)) known.add(key);
    for (const process of here.processes ?? []) {
      const odd = process.place === "staging" || process.place === "elsewhere";
      const [key = "", ...names] = keysOf(process);
      if (known.has(key) || (!odd && names.some((name) => known.has(name)))) continue;
      if (!odd && !process.seenIn.some(({ artifact }) => told.has(artifact))) continue;
      found.push({ change, process, closer: odd && change === "new" });
    }
  }
  return found;
}

/** The path as it lasts, then the name; the name alone where there is no path. */
function keysOf({ path, name }: SightedProcess): readonly string[] {
  return path === undefined ? [`\0${name}`] : [lastingPath(path), `\0${name}`];
}

function warningsOf(old: readonly ExaminedEvidence[], now: readonly ExaminedEvidence[]): Comparison["warnings"] {
  const warnings: Comparison["warnings"][number][] = [];
  const differ = (of: (one: ExaminedEvidence) => string | undefined): boolean => {
    const [a, b] = [old.map(of).filter(isThere), now.map(of).filter(isThere)];
    return a.length > 0 && b.length > 0 && !a.some((one) => b.includes(one));
  };
  if (differ(({ kind }) => (kind.startsWith("ios-") ? "ios" : "android"))) warnings.push("other-system");
  else if (differ(({ device }) => device.model)) warnings.push("other-model");
  const [a, b] = [old.find(({ takenAt }) => takenAt !== undefined), now.find(({ takenAt }) => takenAt !== undefined)];
  if (a?.takenAt !== undefined && b?.takenAt !== undefined && Date.parse(a.takenAt) > Date.parse(b.takenAt)) {
    warnings.push("wrong-order");
  }
  return warnings;
}

function isThere(text: string | undefined): text is string {
  return text !== undefined;
}

function systemOf(
  old: readonly ExaminedEvidence[],
  now: readonly ExaminedEvidence[],
): { before: string; after: string } | undefined {
  const of = (all: readonly ExaminedEvidence[]): string | undefined => {
    const device = all.find((one) => one.device.osVersion !== undefined)?.device;
    if (device === undefined) return undefined;
    const { osName, osVersion, build } = device;
    return [osName, osVersion, build === undefined ? undefined : `(${build})`].filter(isThere).join(" ");
  };
  const [before, after] = [of(old), of(now)];
  return before === undefined || after === undefined || before === after ? undefined : { before, after };
}
