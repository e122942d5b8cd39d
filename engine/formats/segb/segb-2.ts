/**
 * SEGB version 2 (iOS 17 and later): a header of 32 bytes, the entries, and at the end of the file sixteen bytes an
 * entry: where it ends (counted from the end of the header), its state, its time.
 * Built on the format inflate (its CRC-32).
 * @module
 */
import { ReadError } from "../../bytes/read-error.ts";
import { crc32 } from "../inflate/crc32.ts";
import { type Segb, type SegbEntry, type SegbNote, type SegbOptions, stateOf } from "./entry.ts";

const headerBytes = 32;
const rowBytes = 16;
/** CRC and four bytes of unknown meaning in front of the data. */
const prefixBytes = 8;

export function readSegb2(bytes: Uint8Array, { limits, place }: SegbOptions): Segb {
  if (bytes.length < headerBytes) throw new ReadError("truncated", place, `${bytes.length} bytes, no whole header`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = view.getInt32(4, true);
  const table = bytes.length - count * rowBytes;
  if (count < 0 || table < headerBytes) {
    throw new ReadError("truncated", place, `${count} entries, ${bytes.length} bytes`);
  }
  if (count > limits.entries) throw new ReadError("over-limit", place, `${count} entries, limit ${limits.entries}`);

  const rows: { end: number; state: number; created: number }[] = [];
  for (let at = table; at < bytes.length; at += rowBytes) {
    const end = view.getInt32(at, true) + headerBytes;
    rows.push({ end, state: view.getInt32(at + 4, true), created: view.getFloat64(at + 8, true) });
  }
  // The table is in the order of writing, which is that of the file but for entries that were replaced.
  rows.sort((a, b) => a.end - b.end);

  const notes: SegbNote[] = [];
  const entries: SegbEntry[] = [];
  let start = headerBytes;
  for (const { end, state, created } of rows) {
    const name = stateOf(state);
    const detail = `an entry from ${start} to ${end}, state ${state}`;
    if (name === undefined || end > table || end < start + prefixBytes) {
      // An entry that was never filled has no bytes and no state; it says nothing and loses nothing.
      const empty = state === 0 && end === headerBytes && created === 0;
      notes.push({ code: "malformed", place, detail, loss: !empty });
      if (end > start && end <= table) start = aligned(end);
      continue;
    }
    const data = bytes.subarray(start + prefixBytes, end);
    const whole = crc32(data) === view.getUint32(start, true);
    if (!whole && name === "written") notes.push({ code: "malformed", place, detail, loss: true });
    entries.push({ offset: start, state: name, created, data, whole });
    start = aligned(end);
  }
  return { version: 2, entries, notes };
}

function aligned(offset: number): number {
  return Math.ceil(offset / 4) * 4;
}
