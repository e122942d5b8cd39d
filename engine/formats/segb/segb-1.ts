/**
 * SEGB version 1: a header of 56 bytes that says where the entries end, then entries of 32 bytes and their data, each
 * beginning at a multiple of eight. Where one is damaged, the next is looked for: one whose CRC holds.
 * Built on the format inflate (its CRC-32).
 * @module
 */
import { ReadError } from "../../bytes/read-error.ts";
import { crc32 } from "../inflate/crc32.ts";
import { type Segb, type SegbEntry, type SegbNote, type SegbOptions, stateOf } from "./entry.ts";

const headerBytes = 56;
const entryBytes = 32;
/** How often, at most, a byte is checked while a lost entry is looked for: hostile files cannot make it quadratic. */
const checksPerByte = 8;

export function readSegb1(bytes: Uint8Array, { limits, place }: SegbOptions): Segb {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const notes: SegbNote[] = [];
  const entries: SegbEntry[] = [];
  const stated = view.getUint32(0, true);
  const end = Math.min(stated, bytes.length);
  if (stated > bytes.length) {
    notes.push({ code: "truncated", place, detail: `entries up to ${stated}, ${bytes.length} bytes`, loss: true });
  } else if (stated < headerBytes) {
    notes.push({ code: "malformed", place, detail: `entries end at ${stated}, inside the header`, loss: true });
  }
  let budget = bytes.length * checksPerByte;

  function entryAt(at: number): SegbEntry | undefined {
    if (at + entryBytes > end) return undefined;
    const length = view.getUint32(at, true);
    const state = stateOf(view.getInt32(at + 4, true));
    if (state === undefined || length > end - at - entryBytes) return undefined;
    const data = bytes.subarray(at + entryBytes, at + entryBytes + length);
    const created = view.getFloat64(at + 8, true);
    const changed = view.getFloat64(at + 16, true);
    return { offset: at, state, created, changed, data, whole: crc32(data) === view.getUint32(at + 24, true) };
  }

  /** The next place at which an entry stands whose CRC holds. */
  function resume(from: number): number {
    for (let at = from; at + entryBytes < end; at += 8) {
      const length = view.getUint32(at, true);
      if (length === 0 || length > end - at - entryBytes || stateOf(view.getInt32(at + 4, true)) === undefined)
        continue;
      budget -= length;
      if (budget < 0) break;
      if (entryAt(at)?.whole === true) return at;
    }
    return end;
  }

  for (let at = headerBytes; at < end; ) {
    if (entries.length >= limits.entries)
      throw new ReadError("over-limit", place, `more than ${limits.entries} entries`);
    const entry = entryAt(at);
    if (entry !== undefined && (entry.whole || entry.state !== "written")) {
      entries.push(entry);
      at = after(at, entry.data.length);
      continue;
    }
    // A damaged length would lead past the entries behind it; one whose next neighbour stands is merely damaged inside.
    const next = entry === undefined ? undefined : after(at, entry.data.length);
    const plain = next !== undefined && (next >= end || entryAt(next) !== undefined);
    notes.push({ code: "malformed", place, detail: `a damaged entry at offset ${at}`, loss: true });
    if (entry !== undefined && plain) entries.push(entry);
    at = plain && next !== undefined ? next : resume(at + 8);
  }
  return { version: 1, entries, notes };
}

function after(at: number, length: number): number {
  return Math.ceil((at + entryBytes + length) / 8) * 8;
}
