/**
 * The entries in an unpacked chunkset. One object is filled anew for each, as a phone's log has millions of them. States of
 * programs (statedumps) are gone over.
 * Layout: https://github.com/libyal/dtformats and https://github.com/mandiant/macos-UnifiedLogs
 * @module
 */
import { utf8 } from "../../bytes/text.ts";

/** Where an entry's text for printing lies. */
export const stringsIn = { program: 2, sharedCache: 4, address: 8, image: 10, largeCache: 12 } as const;

export const entryKind = { activity: 2, trace: 3, log: 4, signpost: 6, loss: 7 } as const;

/** What stands in front of a process's entries. Offsets count from the beginning of the unpacked chunkset. */
export interface EntryChunk {
  /** The process, as the catalog knows it. */
  unique: bigint;
  version: number;
  /** Ticks that those of the entries count from. */
  base: number;
  /** Up to where the chunk goes, and the offset that its private part is said to have. */
  end: number;
  privateStart: number;
}

export interface Entry {
  kind: number;
  level: number;
  flags: number;
  /** Of its first byte. */
  at: number;
  ticks: number;
  /** Where its text for printing lies: which kind of file, and where in it. */
  strings: number;
  location: number;
  largeOffset: number;
  largeCache: number;
  /** Address of the call in its image. */
  counter: number;
  high: number;
  /** Where the UUID of its image stands; -1 where it names none. */
  uuidAt: number;
  subsystem: number;
  /** Where its values begin and end; both 0 where it has none. */
  itemsAt: number;
  itemsEnd: number;
  /** Where its private values begin; -1 where it has none. */
  privateAt: number;
  /** Number of the chunk that its values lie in, when they are too large for it; -1 where they are not. */
  oversize: number;
}

export interface Oversize {
  readonly unique: bigint;
  readonly version: number;
  readonly ticks: number;
  readonly reference: number;
  readonly itemsAt: number;
  readonly itemsEnd: number;
  /** Private values follow; -1 where there are none. */
  readonly privateAt: number;
  readonly end: number;
}

/** A message that a program gave to the log as a whole. */
export interface WholeMessage {
  readonly unique: bigint;
  readonly version: number;
  readonly ticks: number;
  readonly at: number;
  readonly subsystem: string;
  /** Where it stands. */
  readonly from: number;
  readonly to: number;
}

export interface EntrySink {
  /** What `entry` and `chunk` hold is overwritten when it returns. */
  entry?(entry: Entry, chunk: EntryChunk): void;
  oversize?(found: Oversize): void;
  message?(found: WholeMessage): void;
  /** Bytes that hold no entry as it should be. */
  lost(at: number, detail: string): void;
  /** An activity or a trace, whose form is less well known, that does not have what it says it has. */
  odd?(at: number): void;
}

const preamble = 16;
const firehose = 0x6001;
const oversizeTag = 0x6002;
const messageTag = 0x6004;
const entryBytes = 24;
/** Size of the buffer in which programs write their entries. */
const bufferBytes = 0x1000;

export function walkEntries(bytes: Uint8Array, sink: EntrySink): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  while (at + preamble <= bytes.length) {
    // Chunks are filled up with zeros, and none begins with one.
    if (bytes[at] === 0) {
      at++;
      continue;
    }
    const tag = view.getUint32(at, true);
    const length = view.getUint32(at + 8, true);
    const start = at + preamble;
    const isKnown = tag >= firehose && tag <= messageTag && view.getUint32(at + 4, true) === 0;
    if (!isKnown || view.getUint32(at + 12, true) !== 0 || length > bytes.length - start) {
      sink.lost(at, "no part of entries begins here");
      return;
    }
    const end = start + length;
    if (tag === firehose) walkFirehose(bytes, view, start, end, sink);
    else if (tag === oversizeTag) oversizeAt(view, start, end, sink);
    else if (tag === messageTag) messageAt(bytes, view, start, end, sink);
    at = end;
  }
}

const chunk: EntryChunk = { unique: 0n, version: 0, base: 0, end: 0, privateStart: 0 };
const entry: Entry = {
  kind: 0,
  level: 0,
  flags: 0,
  at: 0,
  ticks: 0,
  strings: 0,
  location: 0,
  largeOffset: 0,
  largeCache: 0,
  counter: 0,
  high: 0,
  uuidAt: -1,
  subsystem: 0,
  itemsAt: 0,
  itemsEnd: 0,
  privateAt: -1,
  oversize: -1,
};

function ticksAt(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 0x1_0000_0000;
}

function walkFirehose(bytes: Uint8Array, view: DataView, start: number, end: number, sink: EntrySink): void {
  if (end - start < 32) {
    sink.lost(start, "a part of entries without its head");
    return;
  }
  const size = view.getUint16(start + 16, true);
  const privateStart = view.getUint16(start + 18, true);
  const stop = start + 16 + size;
  if (size < 16 || stop > end) sink.lost(start, "more entries are stated than there are");
  if (sink.entry === undefined) return;
  chunk.unique = view.getBigUint64(start, true);
  chunk.version = view.getUint32(start + 8, true);
  chunk.base = ticksAt(view, start + 24);
  chunk.end = end;
  // The private part is the end of the buffer, also where the gap between the two was left out.
  const privateBytes = bufferBytes - privateStart;
  chunk.privateStart = privateBytes > 0 && privateBytes <= end - start - 32 ? end - privateBytes : -1;
  const last = Math.min(stop, chunk.privateStart < 0 ? end : chunk.privateStart, end);
  for (let at = start + 32; at + entryBytes <= last; ) {
    const kind = bytes[at] as number;
    // What lies behind is left of what was written there before.
    if (kind === 0) return;
    const dataEnd = at + entryBytes + view.getUint16(at + 22, true);
    if (dataEnd > last || !(kind === 7 || kind === 6 || (kind >= 2 && kind <= 4))) {
      sink.lost(at, "an entry of an unknown kind or length");
      return;
    }
    if (readEntry(view, at, dataEnd, privateStart)) sink.entry(entry, chunk);
    else if (kind === entryKind.log || kind === entryKind.signpost)
      sink.lost(at, "an entry too short for what it says it has");
    else sink.odd?.(at);
    at = dataEnd + (-(dataEnd - start) & 7);
  }
}

/** False where its fields do not fit into it. */
function readEntry(view: DataView, at: number, end: number, privateStart: number): boolean {
  const kind = view.getUint8(at);
  const flags = view.getUint16(at + 2, true);
  entry.kind = kind;
  entry.level = view.getUint8(at + 1);
  entry.flags = flags;
  entry.at = at;
  entry.location = view.getUint32(at + 4, true);
  entry.ticks = chunk.base + view.getUint32(at + 16, true) + view.getUint16(at + 20, true) * 0x1_0000_0000;
  entry.strings = flags & 0xe;
  entry.largeOffset = 0;
  entry.largeCache = 0;
  entry.high = 0;
  entry.uuidAt = -1;
  entry.subsystem = 0;
  entry.itemsAt = 0;
  entry.itemsEnd = 0;
  entry.privateAt = -1;
  entry.oversize = -1;
  if (kind === entryKind.loss) return true;
  const isActivity = kind === entryKind.activity;
  let p = at + entryBytes;
  const has = (flag: number): boolean => (flags & flag) !== 0;
  if (kind !== entryKind.trace) {
    if (has(1)) p += 8;
    if (isActivity) {
      if (has(0x10)) p += 8;
      if (has(0x40)) p += 4;
      if (has(0x200)) p += 8;
      // The number of the new activity; there is none where a person began it.
      if (entry.level !== 3) p += 8;
    } else {
      if (has(0x40)) p += 4;
      if (has(0x100)) {
        if (p + 4 > end) return false;
        const offset = view.getUint16(p, true);
        if (chunk.privateStart >= 0 && offset >= privateStart) {
          entry.privateAt = chunk.privateStart + offset - privateStart;
        }
        p += 4;
      }
    }
  }
  if (p + 4 > end) return false;
  entry.counter = view.getUint32(p, true);
  p += 4;
  const { strings } = entry;
  // Some entries of a program say it as well.
  if (has(0x20) && strings !== stringsIn.address && strings !== stringsIn.image) {
    if (p + 2 > end) return false;
    entry.largeOffset = view.getUint16(p, true);
    p += 2;
  }
  if (strings === stringsIn.largeCache || strings === stringsIn.address) {
    if (p + 2 > end) return false;
    if (strings === stringsIn.address) entry.high = view.getUint16(p, true);
    else entry.largeCache = view.getUint16(p, true);
    p += 2;
  } else if (strings === stringsIn.image) {
    entry.uuidAt = p;
    p += 16;
  }
  // Numbers stored from the end backwards, of which none is text.
  if (kind === entryKind.trace) return p <= end;
  if (!isActivity) {
    if (has(0x200)) {
      if (p + 2 > end) return false;
      entry.subsystem = view.getUint16(p, true);
      p += 2;
    }
    if (kind === entryKind.signpost) p += 8;
    if (has(0x400)) p += 1;
    if (has(0x800)) {
      if (p + 4 > end) return false;
      entry.oversize = view.getUint32(p, true);
      p += 4;
    }
    if (kind === entryKind.signpost && has(0x8000)) {
      const isWide = (strings === stringsIn.sharedCache && entry.largeOffset !== 0) || entry.largeCache !== 0;
      p += isWide ? 6 : 4;
    }
  }
  if (p > end) return false;
  // Behind an activity a few bytes may stand that are no values.
  if (p + (isActivity ? 6 : 2) <= end) {
    entry.itemsAt = p;
    entry.itemsEnd = end;
  }
  return true;
}

function oversizeAt(view: DataView, start: number, end: number, sink: EntrySink): void {
  if (end - start < 32) {
    sink.lost(start, "a large entry without its head");
    return;
  }
  const publicEnd = start + 32 + view.getUint16(start + 28, true);
  const privateEnd = publicEnd + view.getUint16(start + 30, true);
  if (privateEnd > end) {
    sink.lost(start, "a large entry longer than its part");
    return;
  }
  sink.oversize?.({
    unique: view.getBigUint64(start, true),
    version: view.getUint32(start + 8, true),
    ticks: ticksAt(view, start + 16),
    reference: view.getUint32(start + 24, true),
    itemsAt: start + 32,
    itemsEnd: publicEnd,
    privateAt: privateEnd > publicEnd ? publicEnd : -1,
    end: privateEnd,
  });
}

function messageAt(bytes: Uint8Array, view: DataView, start: number, end: number, sink: EntrySink): void {
  const names = start + 84;
  const nameBytes = end < names ? 0 : view.getUint32(start + 76, true);
  const textBytes = end < names ? 0 : view.getUint32(start + 80, true);
  if (end < names || nameBytes + textBytes > end - names) {
    sink.lost(start, "a message longer than its part");
    return;
  }
  sink.message?.({
    unique: view.getBigUint64(start, true),
    version: view.getUint32(start + 8, true),
    ticks: ticksAt(view, start + 16),
    at: start,
    subsystem: textAt(bytes, names, nameBytes),
    from: names + nameBytes,
    to: names + nameBytes + textBytes,
  });
}

/** Up to the first zero. */
function textAt(bytes: Uint8Array, from: number, most: number): string {
  const end = bytes.subarray(from, from + most).indexOf(0);
  return utf8(bytes.subarray(from, from + (end < 0 ? most : end)));
}
