/**
 * Where deleted rows may stand: which pages are in use by which table, and to which table the others belonged.
 * @module
 */
import { isReadError } from "../../bytes/read-error.ts";
import type { DatabaseHeader } from "./header.ts";
import { leafTable, readBtreePage, uint32 } from "./page.ts";
import { firstTree, freeLeaf, freeTrunk, noOwner, pageOrNone, pageOwners } from "./page-owners.ts";
import { type Assignment, assignPage, rangeOf } from "./recover-assign.ts";
import type { Candidate } from "./recover-live.ts";
import { holdsListedAlone, listedCells } from "./recover-page.ts";
import type { Shape } from "./recover-shape.ts";
import type { Reading } from "./scan.ts";
import { masterTable, type Schema, type Table } from "./schema.ts";
import type { OldImage } from "./wal.ts";

export type AreaImage = OldImage & { readonly area: "wal" | "journal" };

/** What a walk through all trees found, of use where the same file is opened again. */
export interface PageSurvey {
  /** Header, number of pages and roots of the database that was walked through. */
  readonly of: string;
  readonly owners: Uint32Array;
  /** 1 for leaves that hold nothing but the rows that they list. */
  readonly full: Uint8Array;
}

export interface Ownership extends PageSurvey {
  /** Owner number → table. */
  readonly trees: ReadonlyMap<number, Table>;
}

/** An image of a page that no tree of today shows. */
export interface LooseImage {
  readonly page: number;
  /** Undefined for a page of the database as it is. */
  readonly image: AreaImage | undefined;
  readonly area: Candidate["area"];
  readonly damagedTo: number;
  /** The tables it may have belonged to. */
  readonly shapes: readonly Shape[];
}

/** Where `before` is of the same database, no page is read. */
export async function findOwners(
  reading: Reading,
  header: DatabaseHeader,
  schema: Schema,
  before: PageSurvey | undefined,
): Promise<Ownership> {
  const roots: number[] = [];
  const trees = new Map<number, Table>();
  for (const table of [masterTable, ...schema.tables.values()]) {
    if (table.root === 0) continue;
    trees.set(firstTree + roots.length, table);
    roots.push(table.root);
  }
  roots.push(...schema.indexRoots);
  const { pager } = reading;
  const of = JSON.stringify([header, pager.pageCount, roots]);
  if (before?.of === of) return { ...before, trees };
  const full = new Uint8Array(pager.pageCount + 1);
  const owners = await pageOwners(pager, header, roots, (number, bytes, page) => {
    if (page.type === leafTable && holdsListedAlone(bytes, page, pager.usableSize)) full[number] = 1;
  });
  return { of, owners, full, trees };
}

/** Gives every loose image to the tables it may have belonged to. */
export async function surveyLoose(
  reading: Reading,
  { owners, trees }: Ownership,
  older: readonly AreaImage[],
  shapes: readonly Shape[],
): Promise<LooseImage[]> {
  const { pager } = reading;
  const loose: LooseImage[] = [];
  const tied: { at: number; rowids: readonly [number, number] }[] = [];
  const shapeOfTable = new Map(shapes.map((shape) => [shape.table, shape]));
  // The root of a dropped table is named by its old definition.
  const roots = new Map(shapes.map((shape) => [shape.table.root, shape]));

  const take = (one: Omit<LooseImage, "shapes">, found: Assignment): void => {
    if (found.shapes.length === 0) return;
    if (found.shapes.length > 1 && found.rowids !== undefined) tied.push({ at: loose.length, rowids: found.rowids });
    loose.push({ ...one, shapes: found.shapes });
  };

  for (let page = 1; page < owners.length; page++) {
    const owner = owners[page] as number;
    if (owner !== noOwner && owner !== freeLeaf && owner !== freeTrunk) continue;
    const bytes = await pageOrNone(pager, page);
    if (bytes === undefined) continue;
    const damagedTo = owner === freeTrunk ? Math.min(8 + 4 * uint32(bytes, 4), pager.usableSize) : 0;
    const area = owner === noOwner ? "unallocated" : "freelist";
    const found = assignPage(bytes, page, pager.usableSize, shapes, roots.get(page), damagedTo);
    take({ page, image: undefined, area, damagedTo }, found);
  }
  for (const image of older) {
    const bytes = await readImage(reading, image);
    if (bytes === undefined) continue;
    const tree = trees.get(owners[image.page] ?? noOwner);
    const hint = tree === undefined ? undefined : shapeOfTable.get(tree);
    const found = assignPage(bytes, image.page, pager.usableSize, shapes, hint, 0);
    take({ page: image.page, image, area: image.area, damagedTo: 0 }, found);
  }
  if (tied.length > 0) await settle(reading, { owners, trees }, loose, tied);
  return loose;
}

/**
 * Tables of equal columns are told apart by rowids: a page whose rowids overlap those of a table's own leaves cannot have
 * been part of that table. A page that is settled counts as its table's own for the others.
 */
async function settle(
  reading: Reading,
  { owners, trees }: Pick<Ownership, "owners" | "trees">,
  loose: LooseImage[],
  tied: readonly { at: number; rowids: readonly [number, number] }[],
): Promise<void> {
  const { pager } = reading;
  const wanted = new Set(tied.flatMap(({ at }) => loose[at]?.shapes.map((shape) => shape.table) ?? []));
  const ranges = new Map<Table, (readonly [number, number])[]>();
  for (const table of wanted) ranges.set(table, []);
  for (let page = 1; page < owners.length; page++) {
    const own = ranges.get(trees.get(owners[page] as number) ?? masterTable);
    if (own === undefined || own.length > 1_000_000) continue;
    const bytes = await pageOrNone(pager, page);
    const tree = bytes === undefined ? undefined : readBtreePage(bytes, page, pager.usableSize);
    if (bytes === undefined || tree?.type !== leafTable) continue;
    const range = rangeOf(listedCells(bytes, tree, pager.usableSize));
    if (range !== undefined) own.push(range);
  }
  for (const list of ranges.values()) list.sort((a, b) => a[0] - b[0]);
  let open = [...tied];
  // Each round settles a page or ends; two are enough for what one lost pointer does.
  for (let round = 0; round < 4 && open.length > 0; round++) {
    const left: typeof open = [];
    for (const one of open) {
      const image = loose[one.at] as LooseImage;
      const free = image.shapes.filter((shape) => !overlaps(ranges.get(shape.table) ?? [], one.rowids));
      const [only] = free;
      if (only === undefined || free.length > 1) {
        left.push(one);
        continue;
      }
      loose[one.at] = { ...image, shapes: [only] };
      const list = ranges.get(only.table);
      list?.push(one.rowids);
      list?.sort((a, b) => a[0] - b[0]);
    }
    if (left.length === open.length) return;
    open = left;
  }
}

/** `ranges` are sorted and, in an undamaged table, apart. */
function overlaps(ranges: readonly (readonly [number, number])[], [least, most]: readonly [number, number]): boolean {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.[0] ?? 0) <= most) low = middle + 1;
    else high = middle;
  }
  const before = ranges[low - 1];
  return before !== undefined && before[1] >= least;
}

/** The image's bytes, or undefined (noted) when they cannot be read. */
export async function readImage(reading: Reading, image: AreaImage): Promise<Uint8Array | undefined> {
  try {
    const bytes = await image.source.read(image.at, image.at + reading.pager.pageSize);
    return bytes.length === reading.pager.pageSize ? bytes : undefined;
  } catch (error) {
    if (!isReadError(error) || error.code === "cancelled") throw error;
    reading.notes.add(error.code, `-${image.area}`, error.detail, true);
    return undefined;
  }
}
