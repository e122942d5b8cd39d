/**
 * Whose page is whose: needed to tell space that is free from space that is in use.
 * @module
 */
import { isReadError } from "../../bytes/read-error.ts";
import type { DatabaseHeader } from "./header.ts";
import {
  type BtreePage,
  interiorIndex,
  interiorTable,
  leafTable,
  localSize,
  readBtreePage,
  uint16,
  uint32,
} from "./page.ts";
import type { Pager } from "./pager.ts";
import { varint, varintLength } from "./varint.ts";

/** Owners that are no tree; trees follow from `firstTree` on, in the order of their roots. */
export const noOwner = 0;
export const freeTrunk = 1;
export const freeLeaf = 2;
const pointerMap = 3;
const overflow = 4;
export const firstTree = 16;

/** Told of each page of a tree once, as it is met. */
type SeePage = (number: number, bytes: Uint8Array, page: BtreePage) => void;

/** For every page from 1 on, its owner. A page that two claim belongs to the first. */
export async function pageOwners(
  pager: Pager,
  header: DatabaseHeader,
  roots: readonly number[],
  see: SeePage,
): Promise<Uint32Array> {
  const owners = new Uint32Array(pager.pageCount + 1);
  if (header.pointerMaps) markPointerMaps(pager, owners);
  // Roots first: a pointer into another tree is damage, and leads nowhere.
  roots.forEach((root, i) => {
    if (root > 0 && root < owners.length && owners[root] === noOwner) owners[root] = firstTree + i;
  });
  for (const [i, root] of roots.entries()) {
    if (owners[root] === firstTree + i) await markTree(pager, root, firstTree + i, owners, see);
  }
  await markFreelist(pager, header.freelistFirst, owners);
  return owners;
}

/** The page, or undefined when it cannot be read: who reads it for its rows will note that. */
export async function pageOrNone(pager: Pager, page: number): Promise<Uint8Array | undefined> {
  try {
    return pager.peek(page) ?? (await pager.load(page));
  } catch (error) {
    if (!isReadError(error) || error.code === "cancelled") throw error;
    return undefined;
  }
}

/** 1.8: page 2, and then one page after every `usable / 5` pages; none on the lock page. */
function markPointerMaps(pager: Pager, owners: Uint32Array): void {
  const lockPage = Math.floor(0x40000000 / pager.pageSize) + 1;
  const step = Math.floor(pager.usableSize / 5) + 1;
  for (let page = 2; page < owners.length; page += step) owners[page === lockPage ? page + 1 : page] = pointerMap;
}

async function markTree(pager: Pager, root: number, owner: number, owners: Uint32Array, see: SeePage): Promise<void> {
  const stack = [root];
  owners[root] = noOwner;
  while (stack.length > 0) {
    const number = stack.pop() as number;
    if (number < 1 || number >= owners.length || owners[number] !== noOwner) continue;
    const bytes = await pageOrNone(pager, number);
    const page = bytes === undefined ? undefined : readBtreePage(bytes, number, pager.usableSize);
    if (bytes === undefined || page === undefined) continue;
    owners[number] = owner;
    see(number, bytes, page);
    const inner = page.type === interiorTable || page.type === interiorIndex;
    if (inner) stack.push(page.right);
    for (let i = 0; i < page.cells; i++) {
      const cell = uint16(bytes, page.pointers + 2 * i);
      if (cell + 4 > pager.usableSize) continue;
      if (inner) stack.push(uint32(bytes, cell));
      if (page.type === interiorTable) continue;
      const at = inner ? cell + 4 : cell;
      const size = varint(bytes, at);
      const local = localSize(size, pager.usableSize, page.type);
      if (!(local < size)) continue;
      let payload = at + varintLength(bytes, at);
      if (page.type === leafTable) payload += varintLength(bytes, payload);
      if (payload + local + 4 <= pager.usableSize) await markChain(pager, uint32(bytes, payload + local), owners);
    }
  }
}

async function markChain(pager: Pager, first: number, owners: Uint32Array): Promise<void> {
  let page = first;
  while (page > 0 && page < owners.length && owners[page] === noOwner) {
    owners[page] = overflow;
    const bytes = await pageOrNone(pager, page);
    if (bytes === undefined) return;
    page = uint32(bytes, 0);
  }
}

/** https://www.sqlite.org/fileformat2.html#the_freelist */
async function markFreelist(pager: Pager, first: number, owners: Uint32Array): Promise<void> {
  let trunk = first;
  while (trunk > 0 && trunk < owners.length && owners[trunk] === noOwner) {
    owners[trunk] = freeTrunk;
    const bytes = await pageOrNone(pager, trunk);
    if (bytes === undefined) return;
    const leaves = Math.min(uint32(bytes, 4), Math.floor(pager.usableSize / 4) - 2);
    for (let i = 0; i < leaves; i++) {
      const leaf = uint32(bytes, 8 + 4 * i);
      if (leaf > 0 && leaf < owners.length && owners[leaf] === noOwner) owners[leaf] = freeLeaf;
    }
    trunk = uint32(bytes, 0);
  }
}
