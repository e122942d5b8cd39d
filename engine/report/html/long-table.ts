/**
 * Tables that may be long. In a letter that is a file all rows stand there, up to a bound; where somebody can ask for
 * more, as in the page, a few stand there and the rest is handed out on demand.
 * @module
 */
import { type Html, html, nothing } from "./element.ts";

export interface LongTable {
  /** Of its own in the letter. */
  readonly id: string;
  /** `rows`, or `weeks` for the time strip. */
  readonly look: "rows" | "weeks";
  readonly caption?: Html;
  /** Cells of the one row of headings. */
  readonly head: Html;
  readonly length: number;
  row(index: number): Html;
  /** Rows of one letter. */
  readonly most: number;
  /** Rows that are in no letter. */
  readonly beyond?: number;
  /** The sentence that counts what does not stand here. */
  left?(count: number): Html;
  /** What the table is folded away under. */
  readonly folded?: Html;
}

export type SetTable = (table: LongTable) => Html;

/** As many rows as one letter may hold. */
export const wholeTable: SetTable = (table) => {
  const shown = Math.min(table.length, table.most);
  const body = html`${rowsFrom(table, 0, shown)}${leftOf(table, shown)}`;
  return table.folded === undefined ? body : html`<details><summary>${table.folded}</summary>\n${body}</details>\n`;
};

export interface PagedTables {
  readonly set: SetTable;
  /** Rows from `at` on, as a table. */
  rows(id: string, at: number): Html | undefined;
}

/** What is folded away stands there without a row until it is asked for. */
export function pagedTables(sizeOf: (table: LongTable) => number): PagedTables {
  const known = new Map<string, LongTable>();
  return {
    set(table) {
      known.set(table.id, table);
      const first = table.folded === undefined ? rowsFrom(table, 0, sizeOf(table)) : nothing;
      const place = html`<div class="paged" id="${table.id}" data-rows="${table.length}" data-size="${sizeOf(table)}">${first}</div>\n${leftOf(table, table.length)}`;
      return table.folded === undefined
        ? place
        : html`<details><summary>${table.folded}</summary>\n${place}</details>\n`;
    },
    rows(id, at) {
      const table = known.get(id);
      return table === undefined ? undefined : rowsFrom(table, at, sizeOf(table));
    },
  };
}

function leftOf({ length, beyond = 0, left }: LongTable, shown: number): Html {
  const count = length - shown + beyond;
  return count > 0 && left !== undefined ? left(count) : nothing;
}

function rowsFrom(table: LongTable, at: number, size: number): Html {
  const { look, caption, head, length } = table;
  const end = Math.min(length, at + size);
  const rows: Html[] = [];
  for (let index = Math.max(0, at); index < end; index++) rows.push(html`<tr role="row">${table.row(index)}</tr>\n`);
  return html`<table class="${look}" role="table">
${caption === undefined ? nothing : html`<caption>${caption}</caption>\n`}<thead role="rowgroup"><tr role="row">${head}</tr></thead>
<tbody role="rowgroup">
${rows}</tbody></table>\n`;
}

/** Headings of columns. */
export function columns(...names: readonly Html[]): Html {
  const cells = names.map((name) => html`<th scope="col" role="columnheader">${name}</th>`);
  return html`${cells}`;
}
