/**
 * Cells of deleted rows. A row that is deleted stays where it was; only when its space is put on the page's list of
 * freeblocks are its first four bytes written over: https://www.sqlite.org/fileformat2.html#b_tree_pages
 * @module
 */
import { leafTable, localSize } from "./page.ts";
import { serialSize } from "./record.ts";
import { type Shape, typeFits, valueFits } from "./recover-shape.ts";
import { varint, varintLength, varintRowid } from "./varint.ts";

export interface DeletedCell {
  /** Offset of the cell, and of the byte after it. */
  readonly start: number;
  readonly end: number;
  /** Undefined when it was written over. */
  readonly rowid: number | bigint | undefined;
  /** Bytes that the rowid took, from 1 to 9. */
  readonly rowidBytes: number;
  /** Serial types; -1 for the first one when it was written over and cannot be told from its size. */
  readonly types: readonly number[];
  /** Where the first field's value begins. */
  readonly body: number;
  /** Bytes of the whole record, and those of it in this page. */
  readonly size: number;
  readonly local: number;
  /** Bytes of the record's header. */
  readonly head: number;
}

/** Bytes to look through, and what a cell there has to be. */
export interface Ground {
  readonly bytes: Uint8Array;
  readonly usableSize: number;
  readonly shape: Shape;
  /** How many fields a record may have: the table's number, and what older rows of the page have. */
  readonly counts: ReadonlySet<number>;
  readonly mostFields: number;
  /** False while only sizes and types are looked at, not whether values are such as SQLite writes. */
  values: boolean;
  /** Steps that may still be made, so that a page made to look ambiguous ends. */
  work: number;
}

/** Shorter records say too little to be told from chance. */
const leastBytes = 8;
const leastCutFields = 3;

/** A whole cell at `start` that ends at or before `limit`. */
export function intactCell(ground: Ground, start: number, limit: number): DeletedCell | undefined {
  const { bytes } = ground;
  ground.work--;
  // The shortest record has a header of two bytes; a varint never begins with an empty group.
  if (start + 4 > limit || bytes[start] === 0x80 || (bytes[start] as number) < 2) return undefined;
  const size = varint(bytes, start);
  const sizeBytes = varintLength(bytes, start);
  const rowidAt = start + sizeBytes;
  if (sizeBytes > 5 || bytes[rowidAt] === 0x80) return undefined;
  const rowidBytes = varintLength(bytes, rowidAt);
  const record = rowidAt + rowidBytes;
  if (record + 2 > limit) return undefined;
  const local = localSize(size, ground.usableSize, leafTable);
  const end = record + local + (local < size ? 4 : 0);
  if (end > limit) return undefined;
  const cell = recordAt(ground, record, record + local);
  if (cell === undefined || cell.head + cell.bodySize !== size) return undefined;
  if (size < leastBytes || cell.bodySize < 2) return undefined;
  const rowid = varintRowid(bytes, rowidAt);
  if (rowid < 0 && rowidBytes === 9 && typeof rowid === "bigint") return undefined;
  return {
    start,
    end: Math.max(end, start + 4),
    rowid,
    rowidBytes,
    types: cell.types,
    body: record + cell.head,
    size,
    local,
    head: cell.head,
  };
}

/**
 * Does a cell begin at `start` whose header is cut off at `limit`? Told by two types or more that fit, behind a header
 * size like that of its neighbours.
 */
export function beginsCell(ground: Ground, start: number, limit: number, usualHead: number): boolean {
  const { bytes, shape } = ground;
  if (bytes[start] === 0x80 || (bytes[start] as number) < 2) return false;
  const rowidAt = start + varintLength(bytes, start);
  const headAt = rowidAt + varintLength(bytes, rowidAt);
  const head = bytes[headAt] as number;
  if (headAt + 3 > limit || headAt + head <= limit || Math.abs(head - usualHead) > 2) return false;
  if (varint(bytes, start) < leastBytes || varint(bytes, start) > 0x7fffffff || bytes[rowidAt] === 0x80) return false;
  let field = 0;
  for (let at = headAt + 1; at < limit && field < shape.fields; field++) {
    const length = varintLength(bytes, at);
    if (at + length > limit) break;
    if (!typeFits(shape, field, varint(bytes, at))) return false;
    at += length;
  }
  return field >= 2;
}

/** A record with its header whole at `at`; values are checked as far as `limit`. */
function recordAt(
  ground: Ground,
  at: number,
  limit: number,
): { head: number; types: number[]; bodySize: number } | undefined {
  const head = varint(ground.bytes, at);
  const first = at + varintLength(ground.bytes, at);
  if (head < 2 || at + head > limit || first >= at + head) return undefined;
  const types = typesFrom(ground, first, at + head, 0, ground.mostFields);
  if (types === undefined || types.end !== at + head || !ground.counts.has(types.list.length)) return undefined;
  const local = localSize(head + sizeOf(types.list), ground.usableSize, leafTable);
  const bodySize = bodyFits(ground, types.list, 0, at + head, Math.min(limit, at + local));
  return bodySize === undefined ? undefined : { head, types: types.list, bodySize };
}

function sizeOf(types: readonly number[]): number {
  let size = 0;
  for (const type of types) size += serialSize(type);
  return size;
}

/** Serial types from `at` up to `limit`, of the fields from `field` on, at most up to field `last`. */
function typesFrom(
  ground: Ground,
  at: number,
  limit: number,
  field: number,
  last: number,
): { list: number[]; end: number } | undefined {
  const list: number[] = [];
  let next = at;
  for (let i = field; i < last && next < limit; i++) {
    const type = varint(ground.bytes, next);
    if (ground.bytes[next] === 0x80 || type > 0x7fffffff || !typeFits(ground.shape, i, type)) return undefined;
    list.push(type);
    next += varintLength(ground.bytes, next);
  }
  ground.work -= list.length;
  return next > limit ? undefined : { list, end: next };
}

/** Bytes of the values, or undefined when one of those before `limit` is none that SQLite writes. */
function bodyFits(
  ground: Ground,
  types: readonly number[],
  from: number,
  at: number,
  limit: number,
): number | undefined {
  let next = at;
  for (let i = from; i < types.length; i++) {
    const type = types[i] as number;
    if (ground.values && next < limit && !valueFits(ground.shape, type, ground.bytes, next, limit)) return undefined;
    next += serialSize(type);
  }
  return next - at;
}

/**
 * Cells at `start` whose first four bytes are lost: every reading that ends where `endsAt` allows. Three cases, by how
 * much of size, rowid and record header the four bytes took.
 */
export function cutCells(
  ground: Ground,
  start: number,
  limit: number,
  endsAt: (end: number) => boolean,
): DeletedCell[] {
  const found: DeletedCell[] = [];
  const known = start + 4;
  if (known + 1 > limit) return found;
  const { bytes, shape } = ground;
  ground.work--;
  if (shape.fields < leastCutFields) return found;

  // Size and rowid took four bytes or more: the record's header is whole.
  for (let record = known; record <= known + 8 && record + 2 <= limit; record++) {
    if (record > known + 1 && (bytes[record - 2] as number) < 0x80) break;
    if (record > known && (bytes[record - 1] as number) >= 0x80) continue;
    const cell = recordAt(ground, record, limit);
    if (cell === undefined) continue;
    const size = cell.head + cell.bodySize;
    const local = localSize(size, ground.usableSize, leafTable);
    const rowidBytes = record - start - lengthOfVarint(size);
    const end = record + local + (local < size ? 4 : 0);
    if (!saysEnough(cell.types) || rowidBytes < 1 || rowidBytes > 9 || end > limit || !endsAt(end)) continue;
    found.push({
      start,
      end,
      rowid: undefined,
      rowidBytes,
      types: cell.types,
      body: record + cell.head,
      size,
      local,
      head: cell.head,
    });
  }

  for (const count of ground.counts) {
    // They took size, rowid and the header's length: all types are there.
    const all = typesFrom(ground, known, limit, 0, count);
    if (all !== undefined && all.list.length === count) {
      const head = 1 + all.end - known;
      const size = head + sizeOf(all.list);
      const local = localSize(size, ground.usableSize, leafTable);
      const bodySize = bodyFits(ground, all.list, 0, all.end, Math.min(limit, known - 1 + local));
      const end = known - 1 + local + (local < size ? 4 : 0);
      const rowidBytes = 3 - lengthOfVarint(size);
      if (
        bodySize !== undefined &&
        saysEnough(all.list) &&
        head < 0x80 &&
        rowidBytes > 0 &&
        end <= limit &&
        endsAt(end)
      ) {
        found.push({ start, end, rowid: undefined, rowidBytes, types: all.list, body: all.end, size, local, head });
      }
    }
    // They took the first type as well: its size follows from where the cell ends.
    const rest = typesFrom(ground, known, limit, 1, count);
    if (rest === undefined || rest.list.length !== count - 1) continue;
    const head = 2 + rest.end - known;
    for (const [size, type] of firstTypes(shape)) {
      const types = [type, ...rest.list];
      const body = rest.end + size;
      if (type >= 0 && !valueFits(shape, type, bytes, rest.end, limit)) continue;
      const bodySize = bodyFits(ground, types, 1, body, limit);
      if (bodySize === undefined) continue;
      const end = body + bodySize;
      const record = head + size + bodySize;
      if (record > 0x7f || !saysEnough(rest.list) || end > limit || !endsAt(end)) continue;
      found.push({
        start,
        end,
        rowid: undefined,
        rowidBytes: 1,
        types,
        body: rest.end,
        size: record,
        local: record,
        head,
      });
    }
  }
  return found;
}

/**
 * Are the values such that chance hardly makes them? Texts were checked letter by letter and say most; a row of a few
 * small numbers can be read out of almost anything.
 */
export function saysEnough(types: readonly number[]): boolean {
  let weight = 0;
  for (const type of types) {
    // A text of eight letters alone is enough: an address among columns that are empty or small numbers.
    if (type >= 29 && (type & 1) === 1) weight += 4;
    else if (type >= 19 && (type & 1) === 1) weight += 3;
    else if (type === 7) weight += 2;
    else if (type > 2 && type !== 8 && type !== 9 && serialSize(type) > 0) weight += 1;
  }
  return weight >= 4;
}

/** What a lost first type of one byte can have been: bytes of the value, and the type where the size tells it. */
function firstTypes(shape: Shape): [number, number][] {
  const fits = (type: number): boolean => typeFits(shape, 0, type);
  const list: [number, number][] = [];
  const empty = [0, 8, 9].filter(fits);
  if (empty.length > 0) list.push([0, empty.length === 1 ? (empty[0] as number) : -1]);
  for (const type of [1, 2, 3, 4, 5, 6]) if (fits(type)) list.push([serialSize(type), type]);
  if (!fits(6) && fits(7)) list.push([8, 7]);
  // A text may have had any length, so that any reading would fit; nothing is said then.
  return fits(13) ? [] : list;
}

function lengthOfVarint(value: number): number {
  let length = 1;
  for (let rest = value; rest >= 0x80; rest = Math.floor(rest / 128)) length++;
  return length;
}
