/**
 * One artifact's records as a table (`records/<artifact>.csv`, RFC 4180): where the row stood, then its declared fields,
 * then the times as they stood in the file.
 * @module
 */
import type { Field } from "../model/field.ts";
import type { PhoneRecord, Plain } from "../model/record.ts";
import { csvCell } from "./timeline.ts";

const places = ["evidence", "source_file", "table", "row", "offset", "line", "key", "recovered"] as const;

type Fields = Readonly<Record<string, Field>>;

/** First line: fields after those of the place, `more` for what is not declared, `raw_times` for the file's own values. */
export function recordCsvHeader(fields: Fields): string {
  return `${[...places, ...Object.keys(fields), "more", "raw_times"].map(csvCell).join(",")}\r\n`;
}

export function recordCsvLine({ from, value, moments }: PhoneRecord, evidence: string, fields: Fields): string {
  const { file, table, row, offset, line, key, recovered } = from;
  const place = recovered && `${recovered.area} page ${recovered.page} offset ${recovered.offset}`;
  const more = Object.entries(value).filter(([name]) => !Object.hasOwn(fields, name));
  const cells = [
    ...[evidence, file, table, row, offset, line, key, place],
    ...Object.keys(fields).map((name) => (Object.hasOwn(value, name) ? shown(value[name]) : undefined)),
    more.length === 0 ? undefined : JSON.stringify(Object.fromEntries(more)),
    moments.length === 0 ? undefined : moments.map(({ event, raw }) => `${event}=${raw}`).join("; "),
  ];
  return `${cells.map(csvCell).join(",")}\r\n`;
}

/** Lists of plain words stand beside each other; what is deeper stays JSON. */
function shown(value: Plain | undefined): string | number | undefined {
  if (value === undefined || typeof value === "string" || typeof value === "number") return value;
  if (Array.isArray(value) && value.every((one) => typeof one === "string" || typeof one === "number")) {
    return value.join(" ");
  }
  return JSON.stringify(value);
}
