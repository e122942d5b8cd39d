/**
 * Rows that a database no longer shows: in pages of the freelist and pages that nothing holds, in the freeblocks and the
 * unused space of a table's own leaves, and in older images of pages in write-ahead log and journal.
 * A row is reported when its record can only be read as one of the table's, and no live row equals it. What SQLite wrote
 * over is not guessed: the rowid and values that are lost are undefined.
 * WITHOUT ROWID tables are not searched.
 * @module
 */
import { parseCreateTable } from "./create-table.ts";
import type { DatabaseHeader } from "./header.ts";
import { copy, type SqlRow } from "./leaf.ts";
import { readBtreePage, uint32 } from "./page.ts";
import { freeLeaf, noOwner, pageOrNone } from "./page-owners.ts";
import { type DecodePlan, decodeRecord, type SqlValue } from "./record.ts";
import { cellFits } from "./recover-assign.ts";
import type { DeletedCell } from "./recover-cell.ts";
import { type Candidate, dropLive, recordKey } from "./recover-live.ts";
import { deletedCells, type FoundCell, listedCells } from "./recover-page.ts";
import { rebuiltRecord, restOfRecord } from "./recover-record.ts";
import { type Shape, shapeOf } from "./recover-shape.ts";
import {
  type AreaImage,
  findOwners,
  type LooseImage,
  type Ownership,
  type PageSurvey,
  readImage,
  surveyLoose,
} from "./recover-survey.ts";
import type { Reading } from "./scan.ts";
import { describe, masterTable, planOf, type Schema, type Table } from "./schema.ts";

export interface Recovery {
  /** Recovered rows of a table, in batches. */
  rows(table: Table, plan: DecodePlan): AsyncGenerator<SqlRow[]>;
  /** Tables that were dropped and whose definition can still be read. */
  dropped(): Promise<ReadonlyMap<string, Table>>;
}

const mostPages = 8_000_000;
const mostCandidates = 100_000;
const mostCandidateBytes = 32 * 1024 * 1024;
const batchRows = 256;
// Pages without a whole cell are tried with the columns of every table that may fit; a hostile schema has many.
const mostTries = 50_000;

/** Keeps what was found out of a file for the next time that it is opened. */
export interface SurveyMemory {
  pages?: PageSurvey;
}

/** Prepares recovery; nothing is read before it is asked for. */
export function createRecovery(
  reading: Reading,
  header: DatabaseHeader,
  schema: Schema,
  older: readonly AreaImage[],
  memory: SurveyMemory = {},
): Recovery {
  const { pager, text, notes } = reading;
  const readable = (table: Table): boolean => table.kind === "table" && !table.withoutRowid && table.columns.length > 0;
  const shape = (table: Table): Shape => shapeOf(table, header.encoding, header.schemaFormat);
  const live = [masterTable, ...[...schema.tables.values()].filter(readable)].map(shape);
  let owned: Promise<Ownership> | undefined;
  let droppedTables: Promise<ReadonlyMap<string, Table>> | undefined;
  let everything: Promise<Survey> | undefined;

  interface Survey {
    readonly shapes: readonly Shape[];
    readonly loose: readonly LooseImage[];
  }

  function ownership(): Promise<Ownership> {
    owned ??= findOwners(reading, header, schema, memory.pages).then((found) => {
      memory.pages = { of: found.of, owners: found.owners, full: found.full };
      return found;
    });
    return owned;
  }

  async function survey(shapes: readonly Shape[]): Promise<Survey> {
    return { shapes, loose: await surveyLoose(reading, await ownership(), older, shapes) };
  }

  function withDropped(): Promise<Survey> {
    everything ??= dropped().then((gone) => survey([...live, ...[...gone.values()].map(shape)]));
    return everything;
  }

  /** The schema table is searched without the dropped tables: those are found by it. */
  function dropped(): Promise<ReadonlyMap<string, Table>> {
    droppedTables ??= findDropped();
    return droppedTables;
  }

  async function candidatesOf(own: Shape, loose: readonly LooseImage[]): Promise<Map<string, Candidate>> {
    const { owners, full: whole, trees } = await ownership();
    const candidates = new Map<string, Candidate>();
    let bytesLeft = mostCandidateBytes;
    let triesLeft = mostTries;
    let full = false;

    const add = (bytes: Uint8Array, page: number, cell: DeletedCell, area: Candidate["area"]): void => {
      if (full) return;
      const record = rebuiltRecord(bytes, cell);
      const id = `${cell.rowid ?? "?"} ${recordKey(record, 0, record.length, cell.size)}`;
      if (candidates.has(id)) return;
      bytesLeft -= record.length + 200;
      if (candidates.size >= mostCandidates || bytesLeft < 0) {
        notes.add("over-limit", `table ${own.table.name}`, `more than ${candidates.size} deleted rows`, true);
        full = true;
        return;
      }
      const firstOverflow = cell.local < cell.size ? uint32(bytes, cell.end - 4) : 0;
      candidates.set(id, { area, page, cell, record, firstOverflow });
    };

    for (let page = 1; page < owners.length; page++) {
      if (whole[page] === 1 || trees.get(owners[page] as number) !== own.table) continue;
      const bytes = await pageOrNone(pager, page);
      if (bytes === undefined) continue;
      const found = deletedCells(bytes, page, pager.usableSize, own, { listed: false, damagedTo: 0 });
      for (const { cell, where } of found) add(bytes, page, cell, where === "freeblock" ? "freeblock" : "unallocated");
    }
    for (const { page, image, area, damagedTo, shapes } of loose) {
      if (!shapes.includes(own)) continue;
      if (shapes.length > 1) triesLeft -= shapes.length;
      if (triesLeft < 0) continue;
      const bytes = image === undefined ? await pageOrNone(pager, page) : await readImage(reading, image);
      if (bytes === undefined) continue;
      const shown =
        image !== undefined && trees.get(owners[page] ?? noOwner) === own.table ? await shownBy(page) : none;
      const options = { listed: true, damagedTo };
      const rivals = shapes.filter((other) => other !== own);
      const theirs = rivals.flatMap((other) => deletedCells(bytes, page, pager.usableSize, other, options));
      for (const { cell, where } of deletedCells(bytes, page, pager.usableSize, own, options)) {
        // Listed cells were not measured against the table while they were found.
        if (where === "listed" && (!cellFits(bytes, cell, own) || shown.has(listedId(bytes, cell)))) continue;
        if (theirs.some((rival) => claims(bytes, rival, cell, rivals))) continue;
        add(bytes, page, cell, area);
      }
    }
    return candidates;
  }

  /** What the page lists today: most rows of an older image are there still. */
  async function shownBy(number: number): Promise<ReadonlySet<string>> {
    const bytes = await pageOrNone(pager, number);
    const page = bytes === undefined ? undefined : readBtreePage(bytes, number, pager.usableSize);
    if (bytes === undefined || page === undefined) return none;
    return new Set(listedCells(bytes, page, pager.usableSize).map((cell) => listedId(bytes, cell)));
  }

  async function findDropped(): Promise<ReadonlyMap<string, Table>> {
    const found = new Map<string, Table>();
    const plan = planOf(masterTable, undefined);
    for await (const batch of rowsOf(masterTable, plan, await survey(live))) {
      for (const { values } of batch) {
        const [type, name, , root, sql] = values;
        if (type !== "table" || typeof name !== "string" || typeof sql !== "string") continue;
        const parsed = parseCreateTable(sql);
        if (parsed === undefined || parsed.withoutRowid || schema.tables.has(name) || found.has(name)) continue;
        found.set(name, describe(name, "table", sql, typeof root === "number" ? root : 0, parsed));
      }
    }
    return found;
  }

  async function* rowsOf(table: Table, plan: DecodePlan, { shapes, loose }: Survey): AsyncGenerator<SqlRow[]> {
    const own = shapes.find((one) => one.table === table);
    if (own === undefined) return;
    const candidates = await candidatesOf(own, loose);
    const { owners, trees } = await ownership();
    const pages: number[] = [];
    if (candidates.size > 0) {
      for (let page = 1; page < owners.length; page++)
        if (trees.get(owners[page] as number) === table) pages.push(page);
    }
    const all = planOf(table, undefined);
    await dropLive(pager, pages, candidates, (record) => decode(record, all));
    const withRowid = new Set<number>();
    for (const { record, cell } of candidates.values()) {
      if (cell.rowid !== undefined) withRowid.add(recordKey(record, 0, record.length, cell.size));
    }
    let batch: SqlRow[] = [];
    for (const candidate of candidates.values()) {
      const { cell, record } = candidate;
      // The same row with its rowid stands elsewhere.
      if (cell.rowid === undefined && withRowid.has(recordKey(record, 0, record.length, cell.size))) continue;
      batch.push(await rowOf(candidate, plan, owners));
      if (batch.length < batchRows) continue;
      yield batch;
      batch = [];
    }
    if (batch.length > 0) yield batch;
  }

  async function rowOf(candidate: Candidate, plan: DecodePlan, owners: Uint32Array): Promise<SqlRow> {
    const { cell, area, page } = candidate;
    const isFree = (number: number): boolean => owners[number] === noOwner || owners[number] === freeLeaf;
    const spilled = cell.local < cell.size;
    const record = spilled ? await restOfRecord(pager, candidate, isFree, reading.limits) : candidate.record;
    const values = decode(record, plan);
    for (const slot of plan.rowidSlots) values[slot] = cell.rowid;
    const first = plan.slots[0] ?? -1;
    if (cell.types[0] === -1 && first >= 0) values[first] = undefined;
    if (plan.copies.length > 0) copy(plan, values);
    return { rowid: cell.rowid, values, recovered: { area, page, offset: cell.start } };
  }

  function decode(record: Uint8Array, plan: DecodePlan): SqlValue[] {
    const values = plan.start.slice();
    const view = new DataView(record.buffer, record.byteOffset, record.byteLength);
    decodeRecord(record, view, 0, record.length, record.length, plan, text, values);
    return values;
  }

  return {
    dropped: () => (pager.pageCount > mostPages ? Promise.resolve(new Map()) : dropped()),
    async *rows(table, plan) {
      if (!readable(table)) return;
      if (pager.pageCount > mostPages) {
        notes.add("over-limit", "", `${pager.pageCount} pages, deleted rows are looked for in ${mostPages}`, true);
      } else yield* rowsOf(table, plan, await withDropped());
    },
  };
}

const none: ReadonlySet<string> = new Set();

/** Could the cell as well be one of a table with the same columns? */
function claims(bytes: Uint8Array, rival: FoundCell, cell: DeletedCell, rivals: readonly Shape[]): boolean {
  if (rival.cell.start >= cell.end || cell.start >= rival.cell.end) return false;
  return rival.where !== "listed" || rivals.some((other) => cellFits(bytes, cell, other));
}

function listedId(bytes: Uint8Array, cell: DeletedCell): string {
  const start = cell.body - cell.head;
  return `${cell.rowid} ${recordKey(bytes, start, start + cell.local, cell.size)}`;
}
