/**
 * Tables of indicators: with heads that name kinds, with one column for the kind and one for the value, or with neither,
 * where the values speak for themselves.
 * @module
 */
import type { ValueKind } from "../classify.ts";
import { strictestTlp } from "../tlp.ts";
import { type CsvRow, csvRows, separatorOf } from "./csv-rows.ts";
import type { Feed, FeedProblem, FeedValue } from "./feed.ts";
import { guessKind } from "./guess-kind.ts";
import { kindNamed } from "./kind-by-name.table.ts";

const names = /^(?:app|app name|name|malware|campaign|threat|family|actor|tool|info)$/i;
const types = /^(?:type|indicator_?type|ioc_?type|kind)$/i;
const values = /^(?:value|indicator|indicator_?value|ioc|observable)$/i;
const forDetection = /^to_ids$/i;
const limits = /^(?:tlp|tags?|marking)$/i;

interface Columns {
  readonly name: number;
  readonly type: number;
  readonly value: number;
  readonly detection: number;
  readonly tlp: number;
  readonly kinds: readonly (ValueKind | undefined)[];
}

/** Undefined for a text that is no table, or one without a single value in it. */
export function readCsv(text: string): Feed | undefined {
  const separator = separatorOf(text);
  if (separator === undefined) return undefined;
  const rows = [...csvRows(text, separator)].filter(({ cells }) => cells[0]?.startsWith("#") !== true);
  const [first, ...rest] = rows;
  if (first === undefined) return undefined;
  const columns = columnsOf(first.cells);
  if (columns !== undefined) return { statements: withHeads(rest, columns) };
  return rows.some(({ cells }) => cells.some((cell) => guessKind(cell) !== undefined))
    ? { statements: withoutHeads(rows) }
    : undefined;
}

function columnsOf(heads: readonly string[]): Columns | undefined {
  const type = heads.findIndex((head) => types.test(head));
  const value = heads.findIndex((head) => values.test(head));
  const paired = type >= 0 && value >= 0;
  const kinds = heads.map((head) => {
    const kind = paired || guessKind(head) !== undefined ? undefined : kindNamed(head);
    return kind === "skip" ? undefined : kind;
  });
  if (!paired && value < 0 && kinds.every((kind) => kind === undefined)) return undefined;
  return {
    name: heads.findIndex((head) => names.test(head)),
    type: paired ? type : -1,
    value,
    detection: heads.findIndex((head) => forDetection.test(head)),
    tlp: heads.findIndex((head) => limits.test(head)),
    kinds,
  };
}

function* withHeads(rows: readonly CsvRow[], columns: Columns): Iterable<FeedValue | FeedProblem> {
  for (const { cells, line } of rows) {
    const name = cells[columns.name] ?? "";
    const tlp = strictestTlp((cells[columns.tlp] ?? "").split(/[,;|]/));
    const about = {
      id: `line ${line}`,
      ...(name === "" ? {} : { names: [name] }),
      ...(tlp === undefined ? {} : { tlp }),
    };
    if (/^(?:0|false|no)$/i.test(cells[columns.detection] ?? "")) {
      yield { refused: "not-for-detection", example: cells.join(", ") };
      continue;
    }
    if (columns.value >= 0) {
      const value = cells[columns.value] ?? "";
      const named = columns.type < 0 ? undefined : kindNamed(cells[columns.type] ?? "");
      const kind = named ?? guessKind(value);
      if (value === "" || kind === "skip") continue;
      if (kind === undefined) yield { refused: "unknown-kind", example: cells.join(", ") };
      else yield { kind, value, ...about };
      continue;
    }
    // A row with a hash describes a sample: its package may bear the name of an honest app.
    const sample = columns.kinds.some((kind, at) => kind === "file-hash" && cells[at] !== "");
    for (const [at, kind] of columns.kinds.entries()) {
      const value = cells[at] ?? "";
      if (kind === undefined || value === "") continue;
      if (!(sample && (kind === "app-id" || kind === "file-name"))) yield { kind, value, ...about };
    }
  }
}

function* withoutHeads(rows: readonly CsvRow[]): Iterable<FeedValue | FeedProblem> {
  for (const { cells, line } of rows) {
    let some = false;
    for (const value of cells) {
      const kind = guessKind(value);
      if (kind === undefined) continue;
      some = true;
      yield { kind, value, id: `line ${line}` };
    }
    if (!some) yield { refused: "unknown-kind", example: cells.join(", ") };
  }
}
