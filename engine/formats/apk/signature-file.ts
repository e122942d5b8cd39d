/**
 * Certificates in the signature file of an app of the first scheme, `META-INF/*.RSA`. Nothing is verified.
 * RFC 5652, section 5.1; encoding: ITU-T X.690.
 * @module
 */
import { ReadError } from "../../bytes/read-error.ts";

interface Item {
  readonly tag: number;
  /** Where its contents begin and end. */
  readonly start: number;
  readonly end: number;
}

const sequence = 0x30;
const tagged = 0xa0;
const mostItems = 100;

/** DER of each certificate. @throws {ReadError} `malformed`, `truncated`. */
export function certificatesOfSignature(bytes: Uint8Array, place: string): Uint8Array[] {
  const [outer] = itemsOf(bytes, { tag: 0, start: 0, end: bytes.length }, place, 1);
  const content = outer === undefined ? undefined : itemsOf(bytes, outer, place, 2)[1];
  const signed = content === undefined ? undefined : itemsOf(bytes, content, place, 1)[0];
  if (outer?.tag !== sequence || content?.tag !== tagged || signed?.tag !== sequence) {
    throw new ReadError("malformed", place, "no signed data");
  }
  const set = itemsOf(bytes, signed, place).find(({ tag }) => tag === tagged);
  if (set === undefined) return [];
  // Of a certificate the whole item counts, its head too.
  let from = set.start;
  return itemsOf(bytes, set, place).flatMap(({ tag, end }) => {
    const der = bytes.subarray(from, end);
    from = end;
    return tag === sequence ? [der] : [];
  });
}

function itemsOf(bytes: Uint8Array, { start, end }: Item, place: string, most = mostItems): Item[] {
  const items: Item[] = [];
  for (let at = start; at < end && items.length < most; ) {
    const item = itemAt(bytes, at, end, place);
    items.push(item);
    at = item.end;
  }
  return items;
}

function itemAt(bytes: Uint8Array, at: number, limit: number, place: string): Item {
  const tag = bytes[at] ?? 0;
  const first = bytes[at + 1];
  if (first === undefined) throw new ReadError("truncated", place, `no length at ${at}`);
  let length = first;
  let start = at + 2;
  if (first >= 0x80) {
    const digits = first & 0x7f;
    if (digits === 0 || digits > 4) throw new ReadError("malformed", place, `a length of ${digits} bytes at ${at}`);
    length = 0;
    for (let i = 0; i < digits; i++) length = length * 256 + (bytes[start + i] ?? 0);
    start += digits;
  }
  const end = start + length;
  if (end > limit) throw new ReadError("truncated", place, `${length} bytes at ${at}`);
  return { tag, start, end };
}
