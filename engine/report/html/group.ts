/**
 * Findings that say the same of the same thing make one card: a thousand visits of one page are one fact with a thousand
 * rows, and so is one clue that ten parts of the phone hold.
 * @module
 */
import type { Report, ReportFinding, ReportRow, Said } from "../report.ts";

export interface Group {
  /** The one that came first: strongest and earliest by the report's order. */
  readonly first: ReportFinding;
  readonly findings: readonly ReportFinding[];
}

/** Strongest first, as the report's findings are. */
export function groups(report: Report): Group[] {
  const byKey = new Map<string, { first: ReportFinding; findings: ReportFinding[] }>();
  for (const finding of report.findings) {
    const { rule, grade, evidence, indicator, message } = finding;
    const clue = indicator === undefined ? "" : `${indicator.type}\0${indicator.value}`;
    const key = JSON.stringify([rule, grade, evidence, clue, message.id]);
    const group = byKey.get(key);
    if (group === undefined) byKey.set(key, { first: finding, findings: [finding] });
    else group.findings.push(finding);
  }
  return [...byKey.values()];
}

/** Parts of the phone that rows of the group stand in, the first one's first. */
export function artifactsOf({ findings }: Group): string[] {
  return [...new Set(findings.map(({ artifact }) => artifact))];
}

export function timeOf(row: ReportRow & { readonly at?: string }): string | undefined {
  return row.at ?? row.times.find(({ utc }) => utc !== undefined)?.utc;
}

/** Earliest and latest time of its findings; undefined where none has one. */
export function spanOf({ findings }: Group): readonly [first: string, last: string] | undefined {
  const times = findings.flatMap((finding) => timeOf(finding) ?? []).sort();
  const [first] = times;
  return first === undefined ? undefined : [first, times[times.length - 1] ?? first];
}

/** What is said of any of its findings, each sentence once. */
export function saidOf({ findings }: Group, list: "couldAlsoBe" | "next"): Said[] {
  const byId = new Map<string, Said>();
  for (const finding of findings) {
    for (const said of finding[list]) if (!byId.has(said.message.id)) byId.set(said.message.id, said);
  }
  return [...byId.values()];
}

export interface GroupRow {
  readonly row: ReportRow;
  readonly finding: ReportFinding;
  readonly at: string | undefined;
}

/** All rows that the report lists. */
export function rowsOf({ findings }: Group): GroupRow[] {
  return findings.flatMap((finding) => [
    { row: finding, finding, at: timeOf(finding) },
    ...(finding.otherRows ?? []).map((row) => ({ row, finding, at: timeOf(row) })),
  ]);
}
