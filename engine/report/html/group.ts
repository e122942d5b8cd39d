/**
 * Findings that say the same of the same thing make one card: a thousand visits of one page are one fact with a
 * thousand rows.
 * @module
 */
import type { Report, ReportFinding } from "../report.ts";

export interface Group {
  /** The one that came first: strongest and earliest by the report's order. */
  readonly first: ReportFinding;
  readonly findings: readonly ReportFinding[];
}

export function groups(report: Report): Group[] {
  const byKey = new Map<string, { first: ReportFinding; findings: ReportFinding[] }>();
  for (const finding of report.findings) {
    const { rule, grade, artifact, evidence, indicator, message } = finding;
    const clue = indicator === undefined ? "" : `${indicator.type}\0${indicator.value}`;
    const key = JSON.stringify([rule, grade, artifact, evidence, clue, message.id]);
    const group = byKey.get(key);
    if (group === undefined) byKey.set(key, { first: finding, findings: [finding] });
    else group.findings.push(finding);
  }
  return [...byKey.values()];
}
