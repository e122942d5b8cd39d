/**
 * Writes what a chunkset of a tracev3 file holds when it is unpacked: entries of one process, large entries, and messages
 * given as a whole. Layout: https://github.com/libyal/dtformats
 * @module
 */
import { type Bytes, concat, fromHex, utf8 } from "./bytes.ts";

/** `type` as it stands in the log: the kind in its high half, marks of privacy in its low one. */
export interface LogItem {
  readonly type: number;
  /** Absent: the value is private and was not kept. */
  readonly bytes?: Uint8Array;
}

export interface LogEntry {
  /** 2 activity, 3 trace, 4 log, 6 signpost, 7 loss. */
  readonly kind?: number;
  readonly level?: number;
  /** Ticks behind those of its chunk. */
  readonly delta?: number;
  readonly location?: number;
  /** 2 program, 4 shared cache, 8 address, 10 image, 12 large shared cache. */
  readonly strings?: number;
  readonly counter?: number;
  readonly activity?: number;
  readonly persona?: number;
  readonly uniquePid?: number;
  readonly otherActivity?: number;
  readonly largeOffset?: number;
  readonly largeCache?: number;
  readonly high?: number;
  readonly image?: string;
  readonly subsystem?: number;
  readonly ttl?: number;
  readonly reference?: number;
  readonly name?: number;
  /** Frames of a backtrace in front of the values, of one image. */
  readonly frames?: number;
  readonly items?: readonly LogItem[];
}

export interface LogEntries {
  readonly unique: number;
  readonly version: number;
  readonly base: number;
  readonly entries: readonly LogEntry[];
  /** The gap between public and private values is left out. */
  readonly collapsed?: boolean;
}

const bufferBytes = 0x1000;

export function textItem(text: string, type = 0x22): LogItem {
  return { type, bytes: utf8(`${text}\0`) };
}

export function numberItem(value: number | bigint, size = 4, type = 0x02): LogItem {
  const out = new Uint8Array(8);
  new DataView(out.buffer).setBigInt64(0, BigInt(value), true);
  return { type, bytes: out.subarray(0, size) };
}

export function firehoseChunk({ unique, version, base, entries, collapsed = false }: LogEntries): Bytes {
  const kept = entries.flatMap(({ items = [] }) => items.filter(isPrivate).map(({ bytes }) => bytes as Uint8Array));
  const privateBytes = concat(kept);
  const privateStart = bufferBytes - privateBytes.length;
  let taken = 0;
  const parts: Bytes[] = [];
  for (const entry of entries) {
    const size = (entry.items ?? []).filter(isPrivate).reduce((sum, { bytes }) => sum + (bytes?.length ?? 0), 0);
    const written = entryBytes(entry, size === 0 ? undefined : { offset: privateStart + taken, size });
    taken += size;
    parts.push(written, new Uint8Array(-written.length & 7));
  }
  const inside = concat(parts);
  const gap = privateBytes.length === 0 || collapsed ? 0 : privateStart - 16 - inside.length;
  const head = new Uint8Array(32);
  const view = new DataView(head.buffer);
  view.setBigUint64(0, BigInt(unique), true);
  view.setUint32(8, version, true);
  head[13] = collapsed ? 1 : 0;
  view.setUint16(16, 16 + inside.length, true);
  view.setUint16(18, privateStart, true);
  view.setBigUint64(24, BigInt(base), true);
  return inner(0x6001, concat([head, inside, new Uint8Array(Math.max(0, gap)), privateBytes]));
}

export function oversizeChunk(
  { unique, version, base }: Pick<LogEntries, "unique" | "version" | "base">,
  reference: number,
  items: readonly LogItem[],
): Bytes {
  const open = itemBytes(items, 0);
  const hidden = concat(items.filter(isPrivate).map(({ bytes }) => bytes as Uint8Array));
  const head = new Uint8Array(32);
  const view = new DataView(head.buffer);
  view.setBigUint64(0, BigInt(unique), true);
  view.setUint32(8, version, true);
  view.setBigUint64(16, BigInt(base), true);
  view.setUint32(24, reference, true);
  view.setUint16(28, open.length, true);
  view.setUint16(30, hidden.length, true);
  return inner(0x6002, concat([head, open, hidden]));
}

export function messageChunk(
  { unique, version, base }: Pick<LogEntries, "unique" | "version" | "base">,
  subsystem: string,
  message: string,
): Bytes {
  const head = new Uint8Array(84);
  const view = new DataView(head.buffer);
  view.setBigUint64(0, BigInt(unique), true);
  view.setUint32(8, version, true);
  view.setBigUint64(16, BigInt(base), true);
  const [name, text] = [utf8(`${subsystem}\0`), utf8(`${message}\0`)];
  view.setUint32(76, name.length, true);
  view.setUint32(80, text.length, true);
  return inner(0x6004, concat([head, name, text]));
}

function isPrivate({ type, bytes }: LogItem): boolean {
  return (type & 1) !== 0 && bytes !== undefined;
}

/** Filled up with zeros to a multiple of eight. */
function inner(tag: number, payload: Uint8Array): Bytes {
  const head = new Uint8Array(16);
  const view = new DataView(head.buffer);
  view.setUint32(0, tag, true);
  view.setUint32(8, payload.length, true);
  return concat([head, payload, new Uint8Array(-payload.length & 7)]);
}

/** Little end first. */
function little(value: number | bigint, size: number): Bytes {
  const out = new Uint8Array(8);
  new DataView(out.buffer).setBigUint64(0, BigInt(value), true);
  return out.subarray(0, size);
}

function entryBytes(entry: LogEntry, range: { readonly offset: number; readonly size: number } | undefined): Bytes {
  const { kind = 4, level = 0, strings = 2, items } = entry;
  const parts: Bytes[] = [];
  let flags = strings;
  const put = (flag: number, value: number | undefined, size: number): void => {
    if (value === undefined) return;
    flags |= flag;
    parts.push(little(value, size));
  };
  if (kind === 7) parts.push(new Uint8Array(24));
  else {
    put(1, kind === 3 ? undefined : entry.activity, 8);
    if (kind === 2) {
      put(0x10, entry.uniquePid, 8);
      put(0x40, entry.persona, 4);
      put(0x200, entry.otherActivity, 8);
      if (level !== 3) parts.push(little(77, 8));
    } else if (kind !== 3) {
      put(0x40, entry.persona, 4);
      if (range !== undefined) {
        flags |= 0x100;
        parts.push(little(range.offset, 2), little(range.size, 2));
      }
    }
    parts.push(little(entry.counter ?? 0x1234, 4));
    if (strings !== 8 && strings !== 10) put(0x20, entry.largeOffset, 2);
    if (strings === 8) parts.push(little(entry.high ?? 0, 2));
    if (strings === 10) parts.push(fromHex((entry.image ?? "").replaceAll("-", "")));
    if (strings === 12) parts.push(little(entry.largeCache ?? 2, 2));
    if (kind === 4 || kind === 6) {
      put(0x200, entry.subsystem, 2);
      if (kind === 6) parts.push(little(0xeeee_b0b5n, 8));
      put(0x400, entry.ttl, 1);
      put(0x800, entry.reference, 4);
      if (kind === 6 && entry.name !== undefined) {
        put(0x8000, entry.name, 4);
        if ((strings === 4 && (entry.largeOffset ?? 0) !== 0) || strings === 12) parts.push(little(2, 2));
      }
    }
    if (entry.frames !== undefined) flags |= 0x1000;
    if (kind === 3) parts.push(Uint8Array.of(7, 1, 1));
    else if (items !== undefined && entry.reference === undefined) parts.push(itemBytes(items, entry.frames ?? 0));
  }
  const data = concat(parts);
  const head = new Uint8Array(24);
  const view = new DataView(head.buffer);
  head[0] = kind;
  head[1] = level;
  view.setUint16(2, flags, true);
  view.setUint32(4, entry.location ?? 0, true);
  view.setBigUint64(8, 4242n, true);
  head.set(little(entry.delta ?? 0, 6), 16);
  view.setUint16(22, data.length, true);
  return concat([head, data]);
}

/** The list, and behind it the values that are not private. */
function itemBytes(items: readonly LogItem[], frames: number): Bytes {
  const back = frames === 0 ? new Uint8Array(0) : backtrace(frames);
  const list: Bytes[] = [Uint8Array.of(3, items.length)];
  const values: Uint8Array[] = [back];
  let at = back.length;
  let hiddenAt = 0;
  for (const item of items) {
    const { type, bytes } = item;
    const kind = type >> 4;
    const size = bytes?.length ?? 0;
    const isInline = (kind === 0 && (type & 1) === 0) || kind === 1 || kind === 7;
    if (isInline) list.push(Uint8Array.of(type, size), Uint8Array.from(bytes ?? []));
    else if (bytes === undefined) list.push(Uint8Array.of(type, 4), new Uint8Array(4));
    else if (isPrivate(item)) {
      list.push(Uint8Array.of(type, 4), little(hiddenAt, 2), little(size, 2));
      hiddenAt += size;
    } else {
      list.push(Uint8Array.of(type, 4), little(at, 2), little(size, 2));
      values.push(bytes);
      at += size;
    }
  }
  return concat([...list, ...values]);
}

function backtrace(frames: number): Bytes {
  const head = Uint8Array.of(1, 0, 0x12, 1, frames & 255, frames >> 8);
  return concat([head, new Uint8Array(16 + 4 * frames), new Uint8Array(frames), new Uint8Array(-frames & 3)]);
}
