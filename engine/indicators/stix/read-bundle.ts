/**
 * STIX 2.0 and 2.1 as they are published: with or without `spec_version`, one bundle, several or none, relationships or
 * reports or neither. An indicator whose time has run out (`valid_until`) is taken in like any other, and the time is kept:
 * what is looked at here happened in the past.
 * @module
 */
import type { Limits } from "../../bytes/limits.ts";
import type { RestrictedTlp } from "../../model/finding.ts";
import { isoFromNanoseconds, nanosecondsFromText } from "../../model/moment.ts";
import { type Accepted, plain } from "../accepted.ts";
import { classify } from "../classify.ts";
import type { ProblemTally, RefusalCode } from "../problem.ts";
import { statedOnce } from "../stated-once.ts";
import { tlpOfMarkings } from "../tlp.ts";
import { attribution } from "./attribution.ts";
import { compilePattern } from "./compile-pattern.ts";
import { observedThings } from "./observed.ts";
import { isObject, type StixObject, textIn } from "./stix-object.ts";

/** One value of one indicator object. */
export interface Statement {
  readonly value: Accepted;
  /** As the file writes it. */
  readonly written: string;
  readonly id: string | undefined;
  readonly names: readonly string[];
  /** Those of the names that the file calls stalkerware. */
  readonly stalkerware: ReadonlySet<string>;
  /** ISO. */
  readonly validFrom: string | undefined;
  readonly validUntil: string | undefined;
  readonly tlp: RestrictedTlp | undefined;
  readonly role: "observed" | undefined;
  /** Those of the names that may not be passed on. */
  readonly restricted: ReadonlyMap<string, RestrictedTlp>;
}

export interface BundleReading {
  readonly about: string | undefined;
  /** Indicator objects that gave a value that the file had not stated before. */
  readonly loaded: number;
  /** Indicator objects that gave none. */
  readonly notUnderstood: number;
}

/** Patterns of one file that are more than a value: each may be asked of every record of a phone. */
const mostPatterns = 10_000;

/**
 * Hands over every value that the objects state; what they hold besides goes into `problems`. Each indicator object is
 * counted once: as loaded, as `duplicate`, or as not understood.
 */
export function readBundle(
  objects: readonly unknown[],
  fileName: string,
  limits: Limits,
  problems: ProblemTally,
  take: (statement: Statement) => void,
): BundleReading {
  const read = objects.slice(0, limits.objects).filter(isObject);
  if (objects.length > limits.objects) problems.add("over-limit", `${objects.length} objects`);
  const newest = newestVersions(read);
  const tlpOf = tlpOfMarkings(read);
  const { namesOf, about, dangling, stalkerware, restricted } = attribution(read, fileName, tlpOf);
  for (const id of dangling) problems.add("dangling-relationship", id);

  const isFirst = statedOnce();
  let loaded = 0;
  let notUnderstood = 0;
  let patternsLeft = mostPatterns;
  let from: string | undefined;
  for (const object of read) {
    if (object["type"] !== "indicator") continue;
    const id = textIn(object, "id");
    if (isOlder(object, id, newest)) {
      problems.add("duplicate", id ?? "");
      continue;
    }
    const refusal = refusalOf(object);
    if (refusal !== undefined) {
      problems.add(refusal, textIn(object, "pattern") ?? id ?? "");
      notUnderstood += 1;
      continue;
    }
    const pattern = textIn(object, "pattern") ?? "";
    const { values, patterns, refusals } = compilePattern(pattern);
    const until = timeIn(object, "valid_until");
    from = dayIn(object, "valid_from", from);
    const travel = { tlp: tlpOf(object), role: undefined, restricted };
    const more = { id, names: namesOf(id), stalkerware, validFrom: from, validUntil: until, ...travel };
    for (const code of refusals) problems.add(code, pattern);
    let accepted = 0;
    let fresh = 0;
    if (patterns.length > 0 && --patternsLeft < 0) problems.add("over-limit", pattern);
    else if (patterns.length > 0) {
      accepted += 1;
      const key = pattern.trim();
      const value = plain("pattern", key);
      if (isFirst(value)) fresh += 1;
      take({ value, written: key, ...more });
    }
    for (const { kind, value: written } of values) {
      const value = classify(kind, written);
      if ("refused" in value) {
        problems.add(value.refused, pattern);
        continue;
      }
      accepted += 1;
      if (isFirst(value)) {
        fresh += 1;
        for (const warning of value.warnings) problems.add(warning, pattern);
      }
      take({ value, written, ...more });
    }
    if (fresh > 0) loaded += 1;
    else if (accepted > 0) problems.add("duplicate", pattern);
    else notUnderstood += 1;
  }
  if (read.every(({ type }) => type !== "indicator")) {
    const said = { stalkerware, restricted, role: "observed" as const, validFrom: undefined, validUntil: undefined };
    for (const { kind, value: written, in: object, type } of observedThings(read)) {
      const value = classify(kind, written);
      if ("refused" in value) {
        problems.add(value.refused, `${type}: ${written}`);
        notUnderstood += 1;
        continue;
      }
      const id = textIn(object, "id");
      if (isFirst(value)) {
        loaded += 1;
        problems.add("observed-only", `${type}: ${written}`);
        for (const warning of value.warnings) problems.add(warning, `${type}: ${written}`);
      }
      take({ value, written, id, names: namesOf(id), tlp: tlpOf(object), ...said });
    }
  }
  if (loaded === 0 && notUnderstood === 0) problems.add("no-indicators", fileName);
  return { about, loaded, notUnderstood };
}

/** Why an indicator is not looked at further. STIX 2.0 has no `pattern_type`. */
function refusalOf(indicator: StixObject): RefusalCode | undefined {
  if (indicator["revoked"] === true) return "revoked";
  if (isHarmless(indicator["indicator_types"], indicator["labels"])) return "not-for-detection";
  const type = indicator["pattern_type"];
  if (type !== "stix" && type !== undefined && String(type).toLowerCase() !== "stix") return "unsupported-pattern-type";
  return textIn(indicator, "pattern") === undefined ? "no-pattern" : undefined;
}

/** MISP writes its own flag into labels. Nearly every object has one word that says the contrary. */
const notForDetection = /^misp:to_ids="?false"?$/i;

function isHarmless(...lists: readonly unknown[]): boolean {
  let benign = false;
  let malicious = false;
  for (const list of lists) {
    for (const word of Array.isArray(list) ? list : [list]) {
      if (word === "malicious-activity") malicious = true;
      else if (word === "benign") benign = true;
      else if (typeof word === "string" && notForDetection.test(word)) return true;
    }
  }
  return benign && !malicious;
}

/** As this program writes times; undefined for what is none. */
function timeIn(object: StixObject, key: string): string | undefined {
  const time = nanosecondsFromText(textIn(object, key) ?? "");
  return time === undefined ? undefined : isoFromNanoseconds(time);
}

/**
 * Start of the day: feeds write the moment at which each object was made, and a day is all that it says. `before` is what
 * the object before had, as most of a file have one day.
 */
function dayIn(object: StixObject, key: string, before: string | undefined): string | undefined {
  const text = textIn(object, key);
  if (text === undefined) return undefined;
  if (before !== undefined && text.endsWith("Z") && text.startsWith(before.slice(0, 11))) return before;
  const time = timeIn(object, key);
  return time === undefined ? undefined : `${time.slice(0, 10)}T00:00:00Z`;
}

/** Time of the newest version of each indicator that stands in the file more than once. */
function newestVersions(objects: readonly StixObject[]): Map<string, bigint> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const object of objects) {
    const id = object["type"] === "indicator" ? textIn(object, "id") : undefined;
    if (id !== undefined) (seen.has(id) ? repeated : seen).add(id);
  }
  const newest = new Map<string, bigint>();
  if (repeated.size === 0) return newest;
  for (const object of objects) {
    const id = textIn(object, "id");
    if (id === undefined || !repeated.has(id)) continue;
    const time = modifiedAt(object);
    if (time > (newest.get(id) ?? -1n)) newest.set(id, time);
  }
  return newest;
}

/** Versions of the same time are kept: which is newer cannot be told, and a lost one is worse than a repeated one. */
function isOlder(object: StixObject, id: string | undefined, newest: ReadonlyMap<string, bigint>): boolean {
  const time = id === undefined ? undefined : newest.get(id);
  return time !== undefined && modifiedAt(object) < time;
}

/** Compared as times: feeds write 3 to 6 digits of a second, which do not order as text. */
function modifiedAt(object: StixObject): bigint {
  return nanosecondsFromText(textIn(object, "modified") ?? textIn(object, "created") ?? "") ?? 0n;
}
