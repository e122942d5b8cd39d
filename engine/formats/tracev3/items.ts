/**
 * The values of one entry, as they stand: what they are and where their bytes lie. One list is filled anew for each entry.
 * Kinds and marks of privacy: https://github.com/llvm/llvm-project/blob/main/clang/include/clang/AST/OSLog.h
 * @module
 */

export const itemKind = { scalar: 0, count: 1, text: 2, data: 3, object: 4, wide: 5, maskName: 7, hash: 15 } as const;

/** Bytes of this place are private and not in the log. */
export const notThere = -1;

export interface Items {
  bytes: Uint8Array;
  count: number;
  /** Which kind each is; its bytes lie from `from` up to `to`. */
  readonly kind: Uint8Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
}

const most = 256;

export function noItems(): Items {
  return {
    bytes: new Uint8Array(0),
    count: 0,
    kind: new Uint8Array(most),
    from: new Int32Array(most),
    to: new Int32Array(most),
  };
}

export interface ItemPlace {
  readonly itemsAt: number;
  readonly itemsEnd: number;
  /** Where private values begin and end; -1 where there are none. */
  readonly privateAt: number;
  readonly privateEnd: number;
}

/** False where the list does not fit into its entry: what stands before is in `items`. */
export function readItems(bytes: Uint8Array, place: ItemPlace, items: Items): boolean {
  const { itemsAt, itemsEnd, privateAt, privateEnd } = place;
  items.bytes = bytes;
  items.count = 0;
  if (itemsEnd - itemsAt < 2) return true;
  const count = bytes[itemsAt + 1] as number;
  let values = itemsAt + 2;
  for (let i = 0; i < count; i++) {
    if (values + 2 > itemsEnd) return false;
    values += 2 + (bytes[values + 1] as number);
  }
  if (values > itemsEnd) return false;
  let p = itemsAt + 2;
  for (let i = 0; i < count; i++) {
    const type = bytes[p] as number;
    const size = bytes[p + 1] as number;
    const kind = type >> 4;
    const isPrivate = (type & 1) !== 0;
    p += 2;
    items.kind[i] = kind;
    // Numbers and names of masks stand in the list itself, unless they are private.
    if (
      (kind === itemKind.scalar && !isPrivate) ||
      kind === itemKind.count ||
      kind === itemKind.maskName ||
      kind === 6
    ) {
      items.from[i] = p;
      items.to[i] = p + size;
    } else if (size < 4) {
      items.from[i] = notThere;
      items.to[i] = notThere;
    } else {
      const offset = (bytes[p] as number) | ((bytes[p + 1] as number) << 8);
      let length = (bytes[p + 2] as number) | ((bytes[p + 3] as number) << 8);
      const start = (isPrivate ? privateAt : values) + offset;
      const limit = isPrivate ? privateEnd : itemsEnd;
      // A number that is not there is said to have this length.
      const isGone = isPrivate && (privateAt < 0 || length === 0 || length === 0x8000);
      if (start + length > limit) length = Math.max(0, limit - start);
      items.from[i] = isGone || start > limit ? notThere : start;
      items.to[i] = isGone || start > limit ? notThere : start + length;
    }
    items.count = i + 1;
    p += size;
  }
  return true;
}
