/**
 * `--redact`: what an artifact declares as personal is replaced by a placeholder that stays the same through one run
 * (`[name 3]`), so that a reader sees that two rows speak of one person without learning whom. What a finding rests on
 * stays, since a finding shows its evidence.
 * @module
 */
import type { Examination, ExaminedEvidence } from "../model/examination.ts";
import type { Field } from "../model/field.ts";
import type { Finding } from "../model/finding.ts";
import type { Message } from "../model/message.ts";
import type { PhoneRecord, Plain } from "../model/record.ts";

/** The declared fields of an artifact, by its id. */
export type FieldsOf = (artifact: string) => Readonly<Record<string, Field>>;
export type PersonalKind = NonNullable<Field["personal"]>;

export interface Redactor {
  /** Numbered by first use: call in one fixed order. */
  placeholder(kind: PersonalKind, value: string): string;
  /** `kept` are matched values; a text that holds one keeps it behind its placeholder. */
  record(record: PhoneRecord, kept?: readonly string[]): PhoneRecord;
  finding(finding: Finding): Finding;
  examination(examination: Examination): Examination;
}

export function createRedactor(fieldsOf: FieldsOf): Redactor {
  const numbers = new Map<string, number>();
  const used = new Map<PersonalKind, number>();

  function placeholder(kind: PersonalKind, value: string): string {
    const key = `${kind}\0${value}`;
    let number = numbers.get(key);
    if (number === undefined) {
      number = (used.get(kind) ?? 0) + 1;
      used.set(kind, number);
      numbers.set(key, number);
    }
    return `[${kind} ${number}]`;
  }

  function replaced(kind: PersonalKind, value: Plain, kept: readonly string[]): Plain {
    const text = typeof value === "string" ? value : JSON.stringify(value);
    const folded = text.trim().toLowerCase();
    if (kept.some((one) => one.toLowerCase() === folded)) return value;
    const inside = kept.filter((one) => one !== "" && folded.includes(one.toLowerCase()));
    const mark = placeholder(kind, text);
    const longest = inside.filter((one) => !inside.some((other) => other !== one && other.includes(one)));
    return longest.length === 0 ? mark : `${mark} (${longest.join(", ")})`;
  }

  function redactRecord(record: PhoneRecord, kept: readonly string[] = []): PhoneRecord {
    const fields = fieldsOf(record.artifact);
    const value: Record<string, Plain> = {};
    const hidden: [string, string][] = [];
    for (const [name, field] of Object.entries(record.value)) {
      const kind = Object.hasOwn(fields, name) ? fields[name]?.personal : undefined;
      if (kind === undefined) continue;
      value[name] = replaced(kind, field, kept);
      const shown = value[name];
      if (typeof field === "string" && typeof shown === "string" && shown !== field) hidden.push([field, shown]);
    }
    // A path or a key of a property list can name the person once more.
    const named = (text: string): string => (kept.includes(text) ? text : withoutValues(text, hidden));
    for (const [name, field] of Object.entries(record.value)) {
      if (!Object.hasOwn(value, name)) value[name] = typeof field === "string" ? named(field) : field;
    }
    const { key } = record.from;
    const observables = record.observables.map((observable) => {
      const kind = Object.hasOwn(fields, observable.field) ? fields[observable.field]?.personal : undefined;
      return kind === undefined ? observable : { ...observable, value: String(replaced(kind, observable.value, kept)) };
    });
    const from = key === undefined ? record.from : { ...record.from, key: named(key) };
    return { ...record, value: inOrderOf(record.value, value), from, observables };
  }

  function redactFinding(finding: Finding): Finding {
    const kept = keptValues(finding);
    // Personal contents reach the sentence through its arguments, whole or inside a longer text.
    const hidden: [string, string][] = [];
    for (const record of finding.because) {
      const fields = fieldsOf(record.artifact);
      for (const [name, value] of Object.entries(record.value)) {
        const kind = Object.hasOwn(fields, name) ? fields[name]?.personal : undefined;
        if (kind === undefined || (typeof value !== "string" && typeof value !== "number")) continue;
        hidden.push([String(value), String(replaced(kind, value, kept))]);
      }
    }
    hidden.sort(([a], [b]) => b.length - a.length);
    const say = (message: Message): Message => redactArgs(message, hidden, kept);
    return {
      ...finding,
      message: say(finding.message),
      because: finding.because.map((record) => redactRecord(record, kept)),
      couldAlsoBe: finding.couldAlsoBe.map(say),
      next: finding.next.map(say),
    };
  }

  function redactEvidence(evidence: ExaminedEvidence): ExaminedEvidence {
    // A backup's folder is named after the phone's serial or by its owner.
    return { ...evidence, name: placeholder("name", evidence.name) };
  }

  return {
    placeholder,
    record: redactRecord,
    finding: redactFinding,
    examination: (examination) => ({
      ...examination,
      evidence: examination.evidence.map(redactEvidence),
      findings: examination.findings.map(redactFinding),
    }),
  };
}

/** The values an indicator was found in and published as; none for rules that need no indicator. */
function keptValues(finding: Finding): string[] {
  if (finding.indicators.length === 0) return [];
  const observed = finding.message.args?.["observed"];
  const values = finding.indicators.map((indicator) => indicator.value);
  return [...new Set([...(typeof observed === "string" ? [observed] : []), ...values])];
}

function withoutValues(text: string, hidden: readonly [string, string][]): string {
  let left = text;
  for (const [value, mark] of hidden) {
    if (value.length >= shortestNamed && value.length <= longestInside) left = left.replaceAll(value, () => mark);
  }
  return left;
}

function inOrderOf(
  record: Readonly<Record<string, Plain>>,
  value: Readonly<Record<string, Plain>>,
): Record<string, Plain> {
  return Object.fromEntries(Object.keys(record).map((name) => [name, value[name] as Plain]));
}

/** Shorter values stand in paths by chance. */
const shortestNamed = 6;

/** Values outside these lengths are replaced only where they are the whole argument. */
const shortest = 4;
const longestInside = 2000;

function redactArgs(message: Message, hidden: readonly [string, string][], kept: readonly string[]): Message {
  if (message.args === undefined) return message;
  const marks = new Map(hidden);
  const parts = [...marks.keys()].filter((value) => value.length >= shortest && value.length <= longestInside);
  const inside = new RegExp(
    parts.map((value) => value.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&")).join("|") || "(?!)",
    "gu",
  );
  const args: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(message.args)) {
    const text = String(value);
    const mark = kept.includes(text)
      ? undefined
      : (marks.get(text) ?? text.replace(inside, (part) => marks.get(part) ?? part));
    args[name] = mark === undefined || mark === text ? value : mark;
  }
  return { id: message.id, args };
}
