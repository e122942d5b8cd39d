/**
 * Which records of one artifact meet brackets of patterns. Patterns of one bracket are answered at once; for the others
 * the records are gathered, until everything is read.
 * @module
 */
import type { Artifact, Row } from "../../model/artifact.ts";
import { type Grade, rankOf, weaker } from "../../model/grade.ts";
import type { Observable } from "../../model/observable.ts";
import type { PhoneRecord } from "../../model/record.ts";
import { composed } from "../phone-path.ts";
import type { StixProperties } from "../stix/object-values.ts";
import { ownRecord } from "../stix/worth-asking.ts";
import type { Alternative, PatternSet, ReadyBracket } from "./pattern-set.ts";
import { type RecordView, viewOf, withPlainHost } from "./record-view.ts";

/** A record that meets brackets of patterns, or may: `sure` false where that was not found out. */
export interface Candidate {
  readonly record: PhoneRecord;
  readonly meets: readonly {
    readonly bracket: number;
    readonly sure: boolean;
    readonly grade: Grade;
    readonly observed: string;
  }[];
}

/** What an artifact gives to the judgement over all records; survives a worker's message channel. */
export interface Gathered {
  readonly candidates: readonly Candidate[];
  /** Numbers of brackets for which there were more. */
  readonly cut: readonly number[];
}

/** One pattern that one record meets. */
export interface SingleAnswer {
  readonly alternative: Alternative;
  readonly met: true | undefined;
  readonly grade: Grade;
  readonly observed: string;
  /** True where everything it rests on is something that the person knows. */
  readonly allowed: boolean;
}

/** Records of one artifact that are kept, and for one bracket. */
const mostKept = 20_000;
const mostOfBracket = 5000;

/** The most that one record can mean, by what of it a pattern speaks of. */
const gradeByType: Readonly<Record<string, Grade>> = {
  "domain-name": "contact",
  hostname: "contact",
  "ipv4-addr": "contact",
  "ipv6-addr": "contact",
  "network-traffic": "contact",
  url: "contact",
  "email-addr": "reached",
  "email-message": "reached",
  directory: "ran",
  file: "ran",
  process: "ran",
  app: "ran",
  "x509-certificate": "ran",
  "configuration-profile": "ran",
  "android-property": "ran",
  [ownRecord]: "attempt",
};

export interface PatternGatherer {
  /** True when a record of the row has to be shown, whatever it names; else where `match` meets something in it. */
  wants(value: Row["value"]): boolean;
  /** The patterns that the record answers alone. */
  see(record: PhoneRecord): readonly SingleAnswer[];
  result(): Gathered | undefined;
}

export interface GatherOptions {
  /** True for what the person says she knows. */
  isAllowed?(observable: Observable): boolean;
}

/** Undefined where no record of the artifact can meet a bracket. */
export function patternGatherer(
  set: PatternSet,
  artifact: Artifact,
  options: GatherOptions = {},
): PatternGatherer | undefined {
  const possible = set.possible(artifact);
  if (possible.length === 0) return undefined;
  const wide = possible.filter(({ needs }) => needs === undefined);
  const always = wide.filter(({ hints }) => hints === undefined);
  const hinted = wide.filter(({ hints }) => hints !== undefined);
  // What a row says of these is what the record says.
  const asWritten = (field: string): boolean => ["text", "observable"].includes(artifact.fields[field]?.kind ?? "");
  const owns = wide.flatMap(({ own }) => (own !== undefined && asWritten(own.field) ? [own] : []));
  const all = owns.length < wide.length;
  const byEquality = new Map<number, ReadyBracket[]>();
  for (const bracket of possible) {
    for (const need of bracket.needs ?? []) byEquality.set(need, [...(byEquality.get(need) ?? []), bracket]);
  }
  const candidates: Candidate[] = [];
  const counts = new Map<number, number>();
  const cut = new Set<number>();

  function keep(record: PhoneRecord, meets: Candidate["meets"]): void {
    const left = meets.filter(({ bracket }) => {
      const count = (counts.get(bracket) ?? 0) + 1;
      const isKept = count <= mostOfBracket && candidates.length < mostKept;
      if (isKept) counts.set(bracket, count);
      else cut.add(bracket);
      return isKept;
    });
    if (left.length > 0) candidates.push({ record, meets: left });
  }

  return {
    wants(value) {
      if (all) return true;
      for (const { field, values } of owns) {
        const raw = value[field];
        if (raw === undefined || raw === null) continue;
        if (typeof raw !== "string" || values.has(composed(raw))) return true;
      }
      return false;
    },
    see(record) {
      let view: RecordView | undefined;
      const asked = new Set<ReadyBracket>(always);
      if (hinted.length > 0) {
        const texts = record.observables.map(({ value }) => value.toLowerCase());
        const isThere = (hint: string): boolean => texts.some((text) => text.includes(hint) || !isAscii(text));
        for (const bracket of hinted) if (bracket.hints?.some(isThere) === true) asked.add(bracket);
      }
      for (const observable of record.observables) {
        for (const match of set.match(observable)) {
          // A folder of a path that has a program's name is no program.
          if (match.how === "component") continue;
          view ??= viewOf(record, artifact);
          for (const { name } of match.refs) {
            const equality = Number(name);
            for (const object of objectsFor(set.typeOf(equality), observable, match.observed, view)) {
              set.mark(object, equality);
            }
            for (const bracket of byEquality.get(equality) ?? []) asked.add(bracket);
          }
        }
      }
      if (asked.size === 0) return [];
      view ??= viewOf(record, artifact);
      const answers: SingleAnswer[] = [];
      const meets: Candidate["meets"][number][] = [];
      for (const { number, alternative, test } of asked) {
        const { met, by } = test(view.objects);
        const truth = met === false && !view.whole ? undefined : met;
        if (truth === false) continue;
        const sources = by.flatMap((object) => view?.sourceOf.get(object) ?? []);
        const grade = gradeOf(by, view, artifact);
        const observed = observedIn(by);
        if (alternative.single !== undefined) {
          const allowed = sources.length > 0 && sources.every((source) => options.isAllowed?.(source) === true);
          answers.push({ alternative, met: truth, grade, observed, allowed });
        } else meets.push({ bracket: number, sure: truth === true, grade, observed });
      }
      if (meets.length > 0) keep(record, meets);
      return answers;
    },
    result: () => (candidates.length === 0 && cut.size === 0 ? undefined : { candidates, cut: [...cut] }),
  };
}

/** What is not may be written in several ways. */
export function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 127) return false;
  return true;
}

const longestObserved = 500;

/** The thing itself, not the text that it stands in. */
function observedIn(by: readonly StixProperties[]): string {
  for (const object of by) {
    if (object["type"] === ownRecord) continue;
    for (const name of ["value", "path", "name", "id"]) {
      const found = object[name];
      if (typeof found === "string") return found.slice(0, longestObserved);
    }
  }
  return "";
}

/** Those of the observable's objects that the look-up met: in a text, the link that was found. */
function objectsFor(
  type: string,
  observable: Observable,
  observed: string,
  view: RecordView,
): readonly StixProperties[] {
  const own = view.of(observable, type);
  // What a list writes in the wrong field was taken as what it is: then the type differs.
  const all = own.length === 0 && isAddress(type) ? view.of(observable, "network-traffic") : own;
  if (all.length < 2) return all;
  const forms: readonly unknown[] = [observed, withPlainHost(observed), observed.toLowerCase()];
  const same = all.filter((object) => forms.includes(object["value"]));
  if (same.length > 0) return same;
  const near = all.filter(({ value }) => typeof value === "string" && observed.includes(value));
  return near.length > 0 ? near : all;
}

function isAddress(type: string): boolean {
  return gradeByType[type] === "contact";
}

/** The strongest of what the objects mean, each no more than its place in the record can show. */
function gradeOf(by: readonly StixProperties[], { sourceOf }: RecordView, { shows }: Artifact): Grade {
  let strongest: Grade = "context";
  const named = by.filter((object) => object["type"] !== ownRecord);
  for (const object of named.length > 0 ? named : by) {
    const grade = weaker(gradeByType[String(object["type"])] ?? "context", sourceOf.get(object)?.grade ?? shows);
    if (rankOf(grade) > rankOf(strongest)) strongest = grade;
  }
  return strongest;
}
