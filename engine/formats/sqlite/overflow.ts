/**
 * Overflow chains: https://www.sqlite.org/fileformat2.html#cell_payload_overflow_pages
 * @module
 */

import { uint32 } from "./page.ts";
import type { Pager } from "./pager.ts";

/** How many overflow pages may still be read: a row owns its pages, so all rows together have no more than there are. */
export interface OverflowBudget {
  pages: number;
}

/** A budget for one scan of the whole database. */
export function overflowBudget(pager: Pager): OverflowBudget {
  return { pages: 2 * pager.pageCount + 16 };
}

/**
 * The whole payload of `size` bytes: `local` bytes that stand in the cell, then the chain from page `first`.
 * Shorter when the chain ends, leaves the file or runs in a circle; `sizeLimit` in bytes bounds it as well.
 */
export async function gatherPayload(
  pager: Pager,
  local: Uint8Array,
  size: number,
  first: number,
  sizeLimit: number,
  budget: OverflowBudget,
): Promise<Uint8Array> {
  const wanted = Math.min(size, sizeLimit);
  const perPage = pager.usableSize - 4;
  const parts: Uint8Array[] = [local];
  let have = local.length;
  let page = first;
  while (have < wanted && page !== 0 && budget.pages > 0) {
    budget.pages--;
    const bytes = pager.peek(page) ?? (await pager.load(page));
    if (bytes === undefined) break;
    const part = bytes.subarray(4, 4 + Math.min(perPage, wanted - have));
    parts.push(part);
    have += part.length;
    page = uint32(bytes, 0);
  }
  const payload = new Uint8Array(have);
  let at = 0;
  for (const part of parts) {
    payload.set(part, at);
    at += part.length;
  }
  return payload;
}
