/**
 * What is looked at in every row of an artifact, whether or not anybody wants a record of it: its times and what
 * indicators are compared with. Of half a million messages hardly one is told of, and a record of each costs more than
 * all the looking.
 * @module
 */
import type { Artifact, Row } from "../model/artifact.ts";
import type { Field } from "../model/field.ts";
import { type Instant, instantOf, isLater, type TimeRule } from "../model/moment.ts";
import type { Observable } from "../model/observable.ts";
import type { Plain } from "../model/record.ts";
import { plainOf } from "./record.ts";

type Lookup = { match(observable: Observable): readonly unknown[] };

export interface FieldPlan {
  /** True when something in the row meets an indicator. */
  meets(row: Row, index: Lookup): boolean;
  /** Widens the span of time by the row's, and gives the first of its times that has a zone. */
  widen(row: Row, span: Span): Instant | undefined;
}

/** First and last moment so far. */
export interface Span {
  first: Instant | undefined;
  last: Instant | undefined;
}

export function fieldPlan({ fields }: Pick<Artifact, "fields">): FieldPlan {
  const observed: { readonly name: string; readonly field: Field }[] = [];
  const times: { readonly name: string; readonly rule: TimeRule }[] = [];
  for (const [name, field] of Object.entries(fields)) {
    if (field.kind === "time") times.push({ name, rule: field.rule ?? "unix-seconds" });
    else if (field.kind === "observable" && field.observable !== undefined) observed.push({ name, field });
  }
  return {
    meets({ value, inContainer }, index) {
      for (let i = 0; i < observed.length; i++) {
        const { name, field } = observed[i] as (typeof observed)[number];
        const raw = value[name];
        if (raw === undefined || raw === null || raw === "") continue;
        const plain = typeof raw === "string" ? raw : plainOf(raw, field);
        if (plain !== undefined && anyMeets(plain, name, field, inContainer === true, index)) return true;
      }
      return false;
    },
    widen({ value }, span) {
      let first: Instant | undefined;
      for (let i = 0; i < times.length; i++) {
        const { name, rule } = times[i] as (typeof times)[number];
        const raw = value[name];
        if (raw === undefined || raw === null) continue;
        const instant = instantOf(rule, raw);
        if (instant === undefined) continue;
        if (rule !== "text-local") first ??= instant;
        if (span.first === undefined || isLater(span.first, instant)) span.first = instant;
        if (span.last === undefined || isLater(instant, span.last)) span.last = instant;
      }
      return first;
    },
  };
}

/** As `recordOf` makes observables of the value. */
function anyMeets(value: Plain, name: string, field: Field, inContainer: boolean, index: Lookup): boolean {
  if (Array.isArray(value)) return value.some((item) => anyMeets(item, name, field, inContainer, index));
  if (typeof value !== "string" || value === "" || field.observable === undefined) return false;
  return index.match({ kind: field.observable, value, field: name, inContainer }).length > 0;
}
