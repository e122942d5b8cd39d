/**
 * All patterns that are more than a value to look up, made ready: each bracket with its test, and everything in them that
 * is plain equality in one index, so that it meets a phone's records exactly as a published value does and most records
 * are passed over after one look-up.
 * @module
 */
import type { Artifact } from "../../model/artifact.ts";
import type { IndicatorRef } from "../../model/finding.ts";
import type { Observable } from "../../model/observable.ts";
import { classify, type ValueKind } from "../classify.ts";
import { addTo, emptyIndex, type Index, type StatedKind, statedKeys } from "../index.ts";
import type { Match } from "../match.ts";
import { matchObservable } from "../matcher.ts";
import { composed, parsePhonePath } from "../phone-path.ts";
import { compilePattern } from "../stix/compile-pattern.ts";
import { type BracketTest, bracketTest } from "../stix/evaluate-bracket.ts";
import { literalsOf, type ObjectTest, objectTest } from "../stix/evaluate-comparison.ts";
import { bracketsOf } from "../stix/evaluate-pattern.ts";
import { kindOfPath } from "../stix/object-path.ts";
import type { StixProperties } from "../stix/object-values.ts";
import { asEquality } from "../stix/one-thing.ts";
import type { Comparison, Observation } from "../stix/pattern.ts";
import type { Bracket } from "../stix/search-pattern.ts";
import { ownRecord } from "../stix/worth-asking.ts";
import { realPath, typesOf, withPlainHost } from "./record-view.ts";

/** A pattern as a list states it, or one that is this project's own. */
export interface StatedPattern {
  readonly text: string;
  readonly refs: readonly IndicatorRef[];
  /** Id of the rule that it is, where it is one. */
  readonly rule?: string;
  /** What is looked for of it; all that is no plain value where absent. */
  readonly pattern?: Observation;
}

/** One of a pattern's alternatives, each of which is looked for by itself. */
export interface Alternative {
  readonly number: number;
  readonly stated: StatedPattern;
  readonly pattern: Observation;
  /** Where one record answers it, whatever others say. */
  readonly single: ReadyBracket | undefined;
}

export interface ReadyBracket {
  readonly number: number;
  readonly node: Bracket;
  readonly alternative: Alternative;
  readonly test: BracketTest;
  /** Equalities of which one has to be met; absent where it has to be asked of every record. */
  readonly needs: ReadonlySet<number> | undefined;
  /** Without `needs`: texts in lower case of which one stands in what the record names; absent where none need to. */
  readonly hints: readonly string[] | undefined;
  /** Without either: a field of the record itself, and the values of which it has to have one. */
  readonly own: OwnValues | undefined;
}

export interface OwnValues {
  readonly field: string;
  readonly values: ReadonlySet<string>;
}

export interface PatternSet {
  readonly alternatives: readonly Alternative[];
  readonly brackets: readonly ReadyBracket[];
  /** What the observable meets of all equalities; their numbers are the names of the references. */
  match(observable: Observable): readonly Match[];
  /** What `match` compares addresses, paths and digests with. */
  stated(): Iterable<readonly [StatedKind, string]>;
  /** Number and object type of each equality. */
  typeOf(equality: number): string;
  /** Says that the equality is met by the object, for the test of a bracket that follows. */
  mark(object: StixProperties, equality: number): void;
  /** Brackets that some record of the artifact can meet. */
  possible(artifact: Artifact): readonly ReadyBracket[];
  /** Types of the equalities, as indicators have them. */
  readonly types: Index["counts"];
}

export function patternSet(stated: readonly StatedPattern[]): PatternSet {
  const index = emptyIndex();
  const equalityTypes: string[] = [];
  const equalities = new Map<Comparison, number>();
  const marks = new WeakMap<StixProperties, Set<number>>();

  function inPlace(node: Comparison & { kind: "compare" }): ObjectTest | undefined {
    const values = valuesOf(node);
    if (values === undefined) return undefined;
    const number = equalityTypes.length;
    let all = true;
    let any = false;
    for (const { kind, value: written } of values) {
      const value = classify(kind, written);
      if ("refused" in value) all = false;
      else {
        any = true;
        addTo(index, value, { type: value.type, value: written, name: String(number), source: "" });
      }
    }
    if (!any) return undefined;
    equalityTypes.push(node.path.object.toLowerCase());
    if (all) equalities.set(node, number);
    const plain = all ? undefined : objectTest(node);
    return (object, objects) => marks.get(object)?.has(number) === true || (plain?.(object, objects) ?? false);
  }

  /** What is LIKE a path below a folder lies in the folder: nothing else need be asked. */
  function belowFolder(node: Comparison): number | undefined {
    if (node.kind !== "compare" || node.not || node.operator !== "LIKE" || kindOfPath(node.path) !== "file-path") {
      return undefined;
    }
    const [literal] = node.values;
    const text = literal?.type === "string" ? literal.text.replace(/[%_].*$/s, "") : "";
    const folder = parsePhonePath(text.slice(0, text.lastIndexOf("/") + 1));
    if (folder?.absolute !== true || folder.parts.length < fewestParts || folder.parts.includes("*")) return undefined;
    const number = equalityTypes.length;
    equalityTypes.push("file");
    const ref: IndicatorRef = { type: "file:path", value: text, name: String(number), source: "" };
    index.paths.add(folder, `/${folder.parts.join("/")}`, ref);
    return number;
  }

  /** What is LIKE a link to a host leads to that host. */
  function toHost(node: Comparison): number | undefined {
    const host = node.kind === "compare" ? hostOf(node) : undefined;
    const value = host === undefined ? undefined : classify("host", host);
    if (host === undefined || value === undefined || "refused" in value) return undefined;
    const number = equalityTypes.length;
    equalityTypes.push("url");
    addTo(index, value, { type: value.type, value: host, name: String(number), source: "" });
    return number;
  }

  const alternatives: Alternative[] = [];
  const brackets: ReadyBracket[] = [];
  for (const one of stated) {
    const patterns = one.pattern === undefined ? compilePattern(one.text).patterns : [one.pattern];
    for (const pattern of patterns) {
      const alternative = {
        number: alternatives.length,
        stated: one,
        pattern,
        single: undefined as ReadyBracket | undefined,
      };
      for (const node of bracketsOf(pattern)) {
        const asked = asViewed(node.test);
        const test = bracketTest(asked, inPlace);
        const equal = (leaf: Comparison): number | undefined => equalities.get(leaf);
        const needs =
          needsOf(asked, equal) ?? needsOf(asked, (leaf) => equal(leaf) ?? belowFolder(leaf) ?? toHost(leaf));
        const hints = needs === undefined ? hintsOf(asked) : undefined;
        const own = needs === undefined && hints === undefined ? ownValues(asked) : undefined;
        const bracket = { number: brackets.length, node, alternative, test, needs, hints, own };
        brackets.push(bracket);
        if (node === pattern) alternative.single = bracket;
      }
      alternatives.push(alternative);
    }
  }
  return {
    alternatives,
    brackets,
    match: (observable) => matchObservable(index, observable),
    stated: () => statedKeys(index),
    typeOf: (equality) => equalityTypes[equality] ?? "",
    mark(object, equality) {
      const known = marks.get(object);
      if (known === undefined) marks.set(object, new Set([equality]));
      else known.add(equality);
    },
    possible(artifact) {
      const types = typesOf(artifact);
      return brackets.filter(({ node }) => canMeet(node.test, artifact, types));
    },
    types: index.counts,
  };
}

const likeHost = /^[a-z][a-z0-9+.-]*:\/\/([^/?#%_:@\s]+)[/?#:]/i;
const matchesHost = /^\^https?\??:\\?\/\\?\/((?:[a-z0-9-]|\\\.)+)\\?\//i;

/** The whole host with which every link begins that the comparison fits. */
function hostOf({ path, operator, not, values: [literal] }: Comparison & { kind: "compare" }): string | undefined {
  if (not || kindOfPath(path) !== "url" || literal?.type !== "string") return undefined;
  const { text } = literal;
  if (operator === "LIKE") return likeHost.exec(text)?.[1];
  // With an alternative, a link may begin in another way.
  if (operator !== "MATCHES" || text.includes("|")) return undefined;
  return matchesHost.exec(text)?.[1]?.replaceAll("\\.", ".");
}

const shortestHint = 3;

/** What a view shows of these as the record names it; addresses are put into one form, and are not for this. */
const asNamed: readonly (ValueKind | undefined)[] = [
  "process",
  "file-name",
  "file-path",
  "folder",
  "app-id",
  "profile-id",
];

function hintsOf(node: Comparison): readonly string[] | undefined {
  if (node.kind === "exists") return undefined;
  if (node.kind === "join") {
    const parts = node.parts.map(hintsOf);
    const known = parts.filter((part) => part !== undefined);
    if (node.operator === "AND") return known[0];
    return known.length === parts.length ? known.flat() : undefined;
  }
  const [literal] = node.values;
  if (node.not || literal?.type !== "string" || !asNamed.includes(kindOfPath(node.path))) return undefined;
  const parts = node.operator === "LIKE" ? literal.text.split(/[%_]/) : literalsOf(literal.text);
  if (node.operator !== "LIKE" && node.operator !== "MATCHES") return undefined;
  // The view writes `/var` as `/private/var`.
  const usable = parts.filter((part) => /^[\x21-\x7e]+$/.test(part) && !part.includes("private"));
  const [longest = ""] = usable.sort((a, b) => b.length - a.length);
  return longest.length < shortestHint ? undefined : [longest.toLowerCase()];
}

function ownValues(node: Comparison): OwnValues | undefined {
  if (node.kind === "join") {
    if (node.operator === "OR") return undefined;
    return node.parts.map(ownValues).find((part) => part !== undefined);
  }
  if (node.kind === "exists" || node.not || node.path.object.toLowerCase() !== ownRecord) return undefined;
  const [first, second] = node.path.steps;
  const field = node.path.steps.length === 2 && first === "field" ? second : first;
  const isField =
    node.path.steps.length === 1 ? !["artifact", "type", "field"].includes(String(first)) : first === "field";
  if (typeof field !== "string" || !isField || node.path.steps.length > 2) return undefined;
  if (node.operator !== "=" && node.operator !== "IN") return undefined;
  const texts = node.values.flatMap((value) => (value.type === "string" ? [composed(value.text)] : []));
  return texts.length === node.values.length ? { field, values: new Set(texts) } : undefined;
}

/** A folder higher up holds nearly everything that a phone has. */
const fewestParts = 4;

/** What a comparison looks up, where that is all it does. */
function valuesOf(node: Comparison & { kind: "compare" }) {
  if (node.not) return undefined;
  const kind = kindOfPath(node.path);
  if (kind === undefined) return undefined;
  if (node.operator === "=" || node.operator === "IN") {
    const values = node.values.flatMap((value) => (value.type === "string" ? [{ kind, value: value.text }] : []));
    return values.length === node.values.length ? values : undefined;
  }
  const plainer = asEquality(node);
  return plainer === undefined ? undefined : [plainer];
}

/**
 * Values as the view of a record writes them: `/var` is a link to `/private/var` on iPhones, and records tell now the one
 * and now the other; names of hosts and mail addresses have no case.
 */
function asViewed(node: Comparison): Comparison {
  if (node.kind === "join") return { ...node, parts: node.parts.map(asViewed) };
  if (node.kind === "exists" || node.path.object.toLowerCase() === ownRecord) return node;
  const kind = kindOfPath(node.path);
  const isName = kind === "host" || kind === "email";
  const form = (text: string): string => {
    if (node.operator === "MATCHES") return isName && /[A-Z]/.test(text) ? `(?i)${text}` : text;
    return isName ? text.toLowerCase() : kind === "url" ? withPlainHost(text) : realPath(text);
  };
  const values = node.values.map((value) => (value.type === "string" ? { ...value, text: form(value.text) } : value));
  return { ...node, values };
}

/** The fewest equalities of which one has to be met for the whole to be. */
function needsOf(
  node: Comparison,
  numberOf: (leaf: Comparison) => number | undefined,
): ReadonlySet<number> | undefined {
  if (node.kind !== "join") {
    const number = numberOf(node);
    return number === undefined ? undefined : new Set([number]);
  }
  const parts = node.parts.map((part) => needsOf(part, numberOf));
  if (node.operator === "OR") {
    return parts.includes(undefined) ? undefined : new Set(parts.flatMap((part) => [...(part ?? [])]));
  }
  const known = parts.filter((part) => part !== undefined);
  return known.sort((a, b) => a.size - b.size)[0];
}

function canMeet(node: Comparison, artifact: Artifact, types: ReadonlySet<string>): boolean {
  if (node.kind === "join") {
    const can = (part: Comparison): boolean => canMeet(part, artifact, types);
    return node.operator === "OR" ? node.parts.some(can) : node.parts.every(can);
  }
  const type = node.path.object.toLowerCase();
  if (!types.has(type)) return false;
  if (type !== ownRecord) return true;
  const [first, second] = node.path.steps;
  if (first === "artifact") return objectTest(node)({ type, artifact: artifact.id }, new Map()) !== false;
  if (node.kind === "exists" && node.not) return true;
  if (first === "type") return true;
  return Object.hasOwn(artifact.fields, String(first === "field" ? (second ?? "") : first)) || first === "field";
}
