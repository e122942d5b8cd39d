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
import { isHarmless, isJudgementHead, isTypeHead, isValueHead } from "./heads.table.ts";
import { kindNamed } from "./kind-by-name.table.ts";
import { kindOf } from "./kind-by-words.ts";
import { unquoted } from "./line-values.ts";

const names = /^(?:app|app name|name|malware|campaign|threat|family|actor|tool|info)$/i;
const forDetection = /^to_ids$/i;
const limits = /^(?:tlp|tags?|marking)$/i;

interface Columns {
  readonly name: number;
  readonly type: number;
  readonly value: number;
  readonly detection: number;
  readonly tlp: number;
  readonly judgement: number;
  readonly kinds: readonly (ValueKind | undefined)[];
}

/** The heads may have a title above them. */
const mostAbove = 10;

/** Undefined for a text that is no table, or one without a single value in it. */
export function readCsv(given: string, stated?: string, needsHeads = false): Feed | undefined {
  // What Excel writes for itself.
  const sep = /^"?sep=(.)"?\n/.exec(given);
  const text = sep === null ? given : given.slice(sep[0].length);
  const separator = stated ?? sep?.[1] ?? separatorOf(text);
  if (separator === undefined) return undefined;
  const rows = [...csvRows(text, separator)].filter(({ cells }) => cells[0]?.startsWith("#") !== true);
  if (rows.every(isOfMispFeed)) return { statements: [] };
  for (const [at, { cells }] of rows.slice(0, mostAbove).entries()) {
    const columns = columnsOf(cells);
    // Anybody's word may stand in a title: below the first row, heads have to name both.
    if (columns === undefined || (at > 0 && columns.type < 0)) continue;
    return { statements: withHeads(rows.slice(at + 1), columns) };
  }
  return !needsHeads && rows.some(({ cells }) => cells.some((cell) => guessKind(cell) !== undefined))
    ? { statements: withoutHeads(rows) }
    : undefined;
}

/** `hashes.csv` of a MISP feed: digests of its values, to look them up by, with the events that they stand in. */
function isOfMispFeed({ cells: [digest = "", event = ""] }: CsvRow): boolean {
  return /^[0-9a-f]{32}$/.test(digest) && /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/.test(event);
}

function columnsOf(heads: readonly string[]): Columns | undefined {
  const type = heads.findIndex(isTypeHead);
  const value = heads.findIndex(isValueHead);
  const paired = type >= 0 && value >= 0;
  if (!paired && heads.some((head) => guessKind(head) !== undefined)) return undefined;
  const kinds = heads.map((head) => {
    const kind = paired ? undefined : kindNamed(head);
    return kind === "skip" ? undefined : kind;
  });
  if (!paired && value < 0 && kinds.every((kind) => kind === undefined)) return undefined;
  return {
    name: heads.findIndex((head) => names.test(head)),
    type: paired ? type : -1,
    value,
    detection: heads.findIndex((head) => forDetection.test(head)),
    tlp: heads.findIndex((head) => limits.test(head)),
    judgement: heads.findIndex(isJudgementHead),
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
    if (/^(?:0|false|no)$/i.test(cells[columns.detection] ?? "") || isHarmless(cells[columns.judgement])) {
      yield { refused: "not-for-detection", example: cells.join(", ") };
      continue;
    }
    if (columns.value >= 0) {
      const value = unquoted(cells[columns.value] ?? "");
      const kind = kindOf(cells[columns.type] ?? "", value);
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
    for (const cell of cells) {
      const value = unquoted(cell);
      const kind = guessKind(value);
      if (kind === undefined) continue;
      some = true;
      yield { kind, value, id: `line ${line}` };
    }
    if (!some) yield { refused: "unknown-kind", example: cells.join(", ") };
  }
}
