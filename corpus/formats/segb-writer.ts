/**
 * Writes SEGB files, the container of Biome streams, in both versions.
 * Layout as published by CCL Solutions, https://github.com/cclgroupltd/ccl-segb.
 * @module
 */
import { type Bytes, concat, utf8 } from "./bytes.ts";

export interface SegbInput {
  /** Seconds since 2001. */
  readonly created: number;
  readonly data: Uint8Array;
  /** Marked as deleted; the system also overwrites `data` with zeros. */
  readonly deleted?: boolean;
}

export function writeSegb(version: 1 | 2, entries: readonly SegbInput[]): Bytes {
  return version === 1 ? writeFirst(entries) : writeSecond(entries);
}

function writeFirst(entries: readonly SegbInput[]): Bytes {
  const parts = entries.map(({ created, data, deleted }) => {
    const out = new Uint8Array(Math.ceil((32 + data.length) / 8) * 8);
    const view = new DataView(out.buffer);
    view.setUint32(0, data.length, true);
    view.setInt32(4, deleted ? 3 : 1, true);
    view.setFloat64(8, created, true);
    view.setFloat64(16, created, true);
    view.setUint32(24, crc(data), true);
    view.setInt32(28, 2, true);
    out.set(data, 32);
    return out;
  });
  const head = new Uint8Array(56);
  const body = concat(parts);
  const view = new DataView(head.buffer);
  view.setUint32(0, head.length + body.length, true);
  view.setFloat64(8, entries[0]?.created ?? 0, true);
  head.set(utf8("SEGB"), 52);
  return concat([head, body]);
}

function writeSecond(entries: readonly SegbInput[]): Bytes {
  const parts: Uint8Array[] = [];
  const table = new Uint8Array(16 * entries.length);
  const rows = new DataView(table.buffer);
  let end = 0;
  entries.forEach(({ created, data, deleted }, i) => {
    const out = new Uint8Array(Math.ceil((8 + data.length) / 4) * 4);
    new DataView(out.buffer).setUint32(0, crc(data), true);
    out.set(data, 8);
    parts.push(out);
    rows.setInt32(16 * i, end + 8 + data.length, true);
    rows.setInt32(16 * i + 4, deleted ? 3 : 1, true);
    rows.setFloat64(16 * i + 8, created, true);
    end += out.length;
  });
  const head = new Uint8Array(32);
  const view = new DataView(head.buffer);
  head.set(utf8("SEGB"));
  view.setInt32(4, entries.length, true);
  view.setFloat64(8, entries[0]?.created ?? 0, true);
  return concat([head, ...parts, table]);
}

/** CRC-32 of RFC 1952, bit by bit. */
function crc(bytes: Uint8Array): number {
  let value = 0xffff_ffff;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit++) value = (value & 1) === 0 ? value >>> 1 : (value >>> 1) ^ 0xedb8_8320;
  }
  return ~value >>> 0;
}
