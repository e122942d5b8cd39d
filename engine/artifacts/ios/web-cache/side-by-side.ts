/**
 * Rows of several tables that share their numbers, joined as they pass.
 * @module
 */
import type { SqlRow } from "../../../formats/sqlite/sqlite.ts";

/**
 * For each number the live rows that bear it, one place for each stream; every stream has to be in the order of its
 * numbers. Recovered rows, which follow the live ones, come alone.
 */
export async function* sideBySide(streams: readonly AsyncIterable<SqlRow>[]): AsyncIterable<(SqlRow | undefined)[]> {
  const iterators = streams.map((stream) => stream[Symbol.asyncIterator]());
  const heads = await Promise.all(iterators.map(next));
  for (;;) {
    const numbers = heads.map((row) => (row === undefined || row.recovered !== undefined ? undefined : numberOf(row)));
    const least = numbers.reduce((a, b) => (b === undefined || (a !== undefined && a <= b) ? a : b), undefined);
    if (least === undefined) break;
    const parts = heads.map((row, i) => (numbers[i] === least ? row : undefined));
    yield parts;
    for (const [i, part] of parts.entries()) {
      const iterator = iterators[i];
      if (part !== undefined && iterator !== undefined) heads[i] = await next(iterator);
    }
  }
  for (const [i, iterator] of iterators.entries()) {
    for (let row = heads[i]; row !== undefined; row = await next(iterator)) {
      yield streams.map((_, k) => (k === i ? row : undefined));
    }
  }
}

async function next(iterator: AsyncIterator<SqlRow>): Promise<SqlRow | undefined> {
  const { done, value } = await iterator.next();
  return done === true ? undefined : value;
}

/** A row without a number of its own sorts first, and so comes alone. */
function numberOf(row: SqlRow): number | bigint {
  const [entry] = row.values;
  if (typeof entry === "number" || typeof entry === "bigint") return entry;
  return row.rowid ?? Number.NEGATIVE_INFINITY;
}
