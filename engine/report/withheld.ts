/**
 * A report as it may be passed on: published values whose source forbids that (TLP:RED and TLP:AMBER+STRICT) are replaced
 * by marks, and so is what they are published as and in, wherever it stands. A value that another source publishes freely
 * is no secret.
 * @module
 */
import type { IndicatorRef } from "../model/finding.ts";
import type { Report, ReportFinding, ReportRow, Said } from "./report.ts";

/** The report itself where nothing in it is restricted. */
export function withheld(report: Report): Report {
  const hide = hidingOf(report);
  if (hide === undefined) return report;
  const { byName: _, ...counts } = report.indicators;
  const sources = report.indicators.sources.map((source) =>
    source.tlp === undefined
      ? source
      : {
          ...source,
          name: markOf(source.tlp),
          file: markOf(source.tlp),
          problems: source.problems.map((problem) => ({ ...problem, example: "" })),
        },
  );
  return {
    ...report,
    answer: report.answer.map((said) => saidWithheld(said, hide)),
    indicators: { ...counts, sources },
    ledger: report.ledger.map((entry) => ({
      ...entry,
      ...(entry.reason === undefined ? {} : { reason: { ...entry.reason, text: hide(entry.reason.text) } }),
      files: hide(entry.files),
      notes: entry.notes.map((note) => ({
        ...note,
        text: hide(note.text),
        place: hide(note.place),
        detail: hide(note.detail),
      })),
    })),
    findings: report.findings.map((finding) => findingWithheld(finding, hide)),
    ...(report.processes === undefined ? {} : { processes: hide(report.processes) }),
  };
}

/** Those of a finding that may be passed on. */
export function freely(refs: readonly IndicatorRef[]): readonly IndicatorRef[] {
  return refs.every(({ tlp }) => tlp === undefined) ? refs : refs.filter(({ tlp }) => tlp === undefined);
}

type Hide = <T>(value: T) => T;

function findingWithheld(finding: ReportFinding, hide: Hide): ReportFinding {
  const indicators = finding.indicators.map(refWithheld(hide));
  const [first] = indicators;
  const { couldAlsoBe, next, otherRows } = finding;
  return {
    ...finding,
    ...saidWithheld(finding, hide),
    ...rowWithheld(finding, hide),
    indicators,
    ...(first === undefined ? {} : { indicator: first }),
    couldAlsoBe: couldAlsoBe.map((said) => saidWithheld(said, hide)),
    next: next.map((said) => saidWithheld(said, hide)),
    ...(otherRows === undefined ? {} : { otherRows: otherRows.map((row) => ({ ...row, ...rowWithheld(row, hide) })) }),
  };
}

/** The program's own words for it, and for parts of a phone, are no secret, whatever a list states. */
function saidWithheld({ message: { id, args = {} }, text }: Said, hide: Hide): Said {
  if (Object.keys(args).length === 0) return { message: { id }, text };
  const hidden = Object.entries(args).map(([key, one]) => [key, key === "artifact" || key === "how" ? one : hide(one)]);
  return { message: { id, args: Object.fromEntries(hidden) }, text: hide(text) };
}

function rowWithheld({ from, record, times }: ReportRow, hide: Hide): Pick<ReportRow, "from" | "record" | "times"> {
  return { from: hide(from), record: hide(record), times: times.map((time) => ({ ...time, raw: hide(time.raw) })) };
}

function refWithheld(hide: Hide): (ref: IndicatorRef) => IndicatorRef {
  return ({ id, ...ref }) => {
    if (ref.tlp === undefined) return id === undefined ? ref : { ...ref, id };
    return { ...ref, value: hide(ref.value), name: hide(ref.name), source: markOf(ref.tlp) };
  };
}

function markOf(tlp: string, number?: number): string {
  return `[TLP:${tlp.toUpperCase()}${number === undefined ? "" : ` ${number}`}]`;
}

/** Puts marks in place of what is restricted, at any depth; undefined where nothing is. */
function hidingOf({ findings, indicators }: Report): Hide | undefined {
  const refs = findings.flatMap((finding) => finding.indicators);
  const isRestricted =
    refs.some(({ tlp }) => tlp !== undefined) || indicators.sources.some(({ tlp }) => tlp !== undefined);
  if (!isRestricted) return undefined;
  const free = new Set<string>();
  for (const { tlp, value, name } of refs)
    if (tlp === undefined) for (const text of [value, name]) free.add(folded(text));
  for (const { tlp, name } of indicators.sources) if (tlp === undefined) free.add(folded(name));

  const marks = new Map<string, string>();
  const values = new Map<string, string>();
  const secret = (text: string, mark: () => string): void => {
    const key = folded(text);
    if (key !== "" && !free.has(key) && !marks.has(key)) marks.set(key, mark());
  };
  for (const finding of findings) {
    const tlp = finding.indicators.find((ref) => ref.tlp !== undefined)?.tlp;
    if (tlp === undefined) continue;
    const number = (text: string): string => {
      const key = folded(text);
      const known = values.get(key) ?? markOf(tlp, values.size + 1);
      values.set(key, known);
      return known;
    };
    for (const { tlp: own, value, name } of finding.indicators) {
      if (own === undefined) continue;
      secret(value, () => number(value));
      secret(name, () => markOf(own));
    }
    // What stood on the phone tells the value, unless the value may be told.
    const { value, observed } = finding.message.args ?? {};
    if (finding.indicators.some((ref) => ref.tlp === undefined && ref.value === value)) continue;
    for (const text of [observed, value]) if (typeof text === "string") secret(text, () => number(text));
  }
  return marks.size === 0 ? (one) => one : replacing(marks);
}

/** Shorter values are replaced only where they are whole words. */
const shortest = 6;

function replacing(marks: ReadonlyMap<string, string>): Hide {
  const longestFirst = [...marks.keys()].sort((a, b) => b.length - a.length);
  const forms = longestFirst.map((text) => {
    // No more than these: with the flag `u`, a backslash before any other mark is an error.
    const escaped = text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
    return text.length < shortest ? `(?<![\\p{L}\\p{N}_])${escaped}(?![\\p{L}\\p{N}_])` : escaped;
  });
  const any = new RegExp(forms.join("|"), "giu");
  const inText = (text: string): string => text.replace(any, (part) => marks.get(folded(part)) ?? "[TLP]");
  const inside = (value: unknown): unknown => {
    if (typeof value === "string") return inText(value);
    if (Array.isArray(value)) return value.map(inside);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, inside(one)]));
  };
  return (value) => inside(value) as typeof value;
}

function folded(text: string): string {
  return text.trim().toLowerCase();
}
