/**
 * Every file of a report folder or a packet against what is published of its form, for tests.
 * @module
 */
import { artifacts } from "@bridle/engine";
import { misfitsBy } from "../engine/report/fixture/by-schema.ts";
import { stixBundleMisfits } from "../engine/report/fixture/fits-stix.ts";
import { mispRules } from "../engine/report/fixture/misp-rules.ts";
import { handoverSchema } from "../engine/report/handover/handover-schema.ts";
import { recordLineSchema, timelineLineSchema } from "../engine/report/line-schemas.ts";
import { manifestSchema } from "../engine/report/manifest-schema.ts";
import { reportSchema, type Schema } from "../engine/report/report-schema.ts";
import { timelineColumns } from "../engine/report/timeline.ts";

const { ledger, row } = handoverSchema.$defs ?? {};
const partOf = (part: Schema | undefined): Schema => ({ ...part, $defs: handoverSchema.$defs ?? {} });

const whole: Readonly<Record<string, (value: unknown) => string[]>> = {
  "handover.json": misfitsBy(handoverSchema),
  "handover.schema.json": same(handoverSchema),
  "ledger.json": misfitsBy(partOf(ledger)),
  "manifest.json": misfitsBy(manifestSchema),
  "misp.json": misfitsBy(mispRules),
  "report.json": misfitsBy(reportSchema),
  "report.schema.json": same(reportSchema),
  "stix.json": stixBundleMisfits,
};
const lines: Readonly<Record<string, Schema>> = {
  "rows.jsonl": partOf(row),
  "timeline.jsonl": timelineLineSchema,
};
const pages = new Set(["report.html", "checklist.html", "manifest.sig"]);

function same(schema: Schema): (value: unknown) => string[] {
  return (value) => (JSON.stringify(value) === JSON.stringify(schema) ? [] : ["it is another schema"]);
}

/** `files`: their texts by name. Empty when all is as it should be; a file that is not known is a misfit. */
export function outputMisfits(files: ReadonlyMap<string, string>): string[] {
  return [...files].flatMap(([name, text]) => misfitsOf(name, text, files).map((one) => `${name}: ${one}`));
}

function misfitsOf(name: string, text: string, files: ReadonlyMap<string, string>): string[] {
  const rule = whole[name];
  if (rule !== undefined) return rule(JSON.parse(text));
  if (name === "timeline.csv") return timelineTable(text, files.get("timeline.jsonl") ?? "");
  if (name.startsWith("records/") && name.endsWith(".csv")) return recordTable(name, text);
  const schema = name.startsWith("records/") ? recordLineSchema : lines[name];
  if (schema !== undefined)
    return text
      .split("\n")
      .slice(0, -1)
      .flatMap((line) => misfitsBy(schema)(JSON.parse(line)));
  return pages.has(name) ? [] : ["nobody said what it is"];
}

/** What Timesketch asks of a table (https://timesketch.org/guides/user/import-from-json-csv/), and one row a moment. */
function timelineTable(text: string, moments: string): string[] {
  const [header = [], ...rows] = cellsOf(text);
  if (header.join() !== timelineColumns.join()) return ["its columns are others"];
  const expected = moments
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  if (rows.length !== expected.length) return [`${rows.length} rows for ${expected.length} moments`];
  const misfits: string[] = [];
  for (const [index, cells] of rows.entries()) {
    if (cells.length !== header.length) misfits.push(`row ${index + 1} has ${cells.length} cells`);
    for (const name of ["timestamp", "datetime", "timestamp_desc", "artifact", "finding"] as const) {
      const cell = cells[header.indexOf(name)];
      if (cell !== String(expected[index]?.[name] ?? "")) misfits.push(`row ${index + 1}: another ${name}`);
    }
    if (cells[0] === "" || Number.isNaN(Date.parse(cells[2] ?? ""))) misfits.push(`row ${index + 1} says nothing`);
  }
  return misfits;
}

function recordTable(name: string, text: string): string[] {
  const [header = [], ...rows] = cellsOf(text);
  const fields = artifacts.find(({ id }) => name === `records/${id}.csv`)?.fields ?? {};
  const missing = Object.keys(fields).filter((field) => !header.includes(field));
  const uneven = rows.filter((cells) => cells.length !== header.length).length;
  return [...missing.map((field) => `no column ${field}`), ...(uneven === 0 ? [] : [`${uneven} rows are uneven`])];
}

/** RFC 4180. */
function cellsOf(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,"\r\n]*))(,|\r\n)/g)) {
    row.push(quoted?.replaceAll('""', '"') ?? plain ?? "");
    if (end === ",") continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
