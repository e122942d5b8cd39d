/**
 * One row for each app and version of each day. Version 0 is how a removal is counted. Days are compared from the oldest
 * on, so that a version lower than the last one shows.
 * @module
 */
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { indentOf, noteNothing, readSectionLines } from "../../section-text.ts";

interface Change {
  readonly package: string;
  readonly versionCode: string;
  readonly from: string;
  readonly until: string;
  readonly line: number;
  times: number;
}

const dayLine =
  /^Daily from (\d{4}-\d{2}-\d{2})-(\d{2})-(\d{2})-(\d{2}) to (\d{4}-\d{2}-\d{2})-(\d{2})-(\d{2})-(\d{2}):$/;
const changeLine = /^Update (\S{1,300}) vers=(\d{1,18})$/;
const mostChanges = 200_000;

export async function* readBatteryDaily(file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  const changes = new Map<string, Change>();
  let day: { from: string; until: string; indent: number } | undefined;
  let found = false;
  for (const { text, line } of await readSectionLines(file, context)) {
    const given = text.trim();
    if (given === "Daily stats:" || given.startsWith("Battery History") || given.startsWith("Statistics since"))
      found = true;
    const parts = dayLine.exec(given);
    if (parts !== null) {
      const [, a, b, c, d, e, f, g, h] = parts;
      day = { from: `${a} ${b}:${c}:${d}`, until: `${e} ${f}:${g}:${h}`, indent: indentOf(text) };
      found = true;
      continue;
    }
    if (day === undefined) continue;
    if (given !== "" && indentOf(text) <= day.indent) {
      day = undefined;
      continue;
    }
    const [, name, versionCode] = changeLine.exec(given) ?? [];
    if (name === undefined || versionCode === undefined) {
      if (given.startsWith("Update ")) {
        const place = `${file.name}, line ${line}`;
        context.note({ code: "malformed", place, detail: given.slice(0, 60), loss: true });
      }
      continue;
    }
    const key = `${day.from} ${name} ${versionCode}`;
    const known = changes.get(key);
    if (known !== undefined) known.times++;
    else if (changes.size < mostChanges) {
      changes.set(key, { package: name, versionCode, from: day.from, until: day.until, line, times: 1 });
    }
  }
  if (!found) noteNothing(file, context, "statistics");
  const versions = new Map<string, string>();
  for (const change of [...changes.values()].sort((a, b) => order(a.from, b.from))) {
    const before = versions.get(change.package);
    const { line, ...value } = change;
    const what = kindOf(change.versionCode, before);
    if (what === "removed") versions.delete(change.package);
    else versions.set(change.package, change.versionCode);
    const row = { ...value, change: what, ...(before === undefined ? {} : { versionBefore: before }) };
    yield { value: row, from: { file: file.name, line } };
  }
}

function kindOf(version: string, before: string | undefined): string {
  if (/^0+$/.test(version)) return "removed";
  return before !== undefined && BigInt(version) < BigInt(before) ? "older-version" : "updated";
}

function order(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
