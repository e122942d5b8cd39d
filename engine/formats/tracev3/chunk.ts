/**
 * The outer chunks of a tracev3 file: each a preamble of 16 bytes (tag, version, length) and its payload, beginning at a
 * multiple of eight. Where one is damaged, the next is looked for: one that another follows.
 * Layout: https://github.com/libyal/dtformats/blob/main/documentation/Apple%20Unified%20Logging%20and%20Activity%20Tracing%20formats.asciidoc
 * @module
 */
import { type CachedSource, cachedSource } from "../../bytes/block-cache.ts";
import type { ByteSource } from "../../bytes/byte-source.ts";

export const chunkTag = { header: 0x1000, catalog: 0x600b, chunkset: 0x600d } as const;

/** Of the preamble. */
export const preambleBytes = 16;
/** Since macOS 10.12.5 and iOS 10.3. */
const version = 0x11;
/** Offsets of 16 bits keep a catalog near 64 KB; a chunkset holds 64 KB before packing, a header has 208 bytes. */
const mostPayload = new Map<number, number>([
  [chunkTag.header, 1 << 12],
  [chunkTag.catalog, 1 << 20],
  [chunkTag.chunkset, 1 << 24],
]);
const mostUnknown = 1 << 24;
const scannedAtOnce = 1 << 16;
const notesTold = 20;

export interface TraceNote {
  readonly code: "malformed" | "truncated" | "over-limit" | "unsupported-version";
  readonly offset: number;
  readonly detail: string;
}

export interface Chunk {
  readonly tag: number;
  /** Of the preamble. */
  readonly at: number;
  /** Of the payload, as far as the file has it. */
  readonly length: number;
}

/** As much of `note` as a person can want to read; hostile files have a fault in every line. */
export function fewNotes(note: (note: TraceNote) => void): (note: TraceNote) => void {
  let told = 0;
  return (met) => {
    if (told < notesTold) note(met);
    else if (told === notesTold) note({ ...met, code: "malformed", detail: "more damage from here on" });
    told++;
  };
}

/** Every chunk in the file's order; a payload is not looked at. */
export async function* walkChunks(whole: ByteSource, note: (note: TraceNote) => void): AsyncGenerator<Chunk> {
  const source = cachedSource(whole, 1 << 18, 4);
  const { size } = source;
  let at = 0;
  /** Where to look for the next chunk when there is none: behind the last one's preamble, as its length may be false. */
  let from = 8;
  while (at < size) {
    const chunk = await chunkAt(source, at);
    if (chunk === undefined || (chunk.cut && chunk.tag !== chunkTag.catalog)) {
      if (chunk === undefined && size - at < 8 && (await isZero(source, at, size))) return;
      const code = chunk?.cut === true || size - at < preambleBytes ? "truncated" : "malformed";
      note({ code, offset: at, detail: chunk === undefined ? "no chunk begins here" : "a chunk longer than the file" });
      at = await nextChunk(source, from);
      from = at + 8;
      continue;
    }
    if (chunk.cut) note({ code: "truncated", offset: at, detail: "a catalog longer than the file" });
    if (!mostPayload.has(chunk.tag)) {
      note({ code: "unsupported-version", offset: at, detail: `a chunk of unknown kind 0x${chunk.tag.toString(16)}` });
    }
    yield { tag: chunk.tag, at, length: chunk.length };
    if (chunk.cut) {
      at = await nextChunk(source, at + preambleBytes);
      from = at + 8;
      continue;
    }
    from = at + preambleBytes;
    at = endOf(chunk);
  }
}

interface Found extends Chunk {
  /** Its length leads past the end of the file. */
  readonly cut: boolean;
}

/** What begins at `at` as a chunk does; undefined where nothing does. */
async function chunkAt(source: CachedSource, at: number): Promise<Found | undefined> {
  const left = source.size - at - preambleBytes;
  if (left < 0) return undefined;
  const bytes = source.peek(at, at + preambleBytes) ?? (await source.read(at, at + preambleBytes));
  if (bytes.length < preambleBytes) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, preambleBytes);
  const tag = view.getUint32(0, true);
  const length = view.getUint32(8, true);
  const isNone = tag === 0 || view.getUint32(4, true) !== version || view.getUint32(12, true) !== 0 || length === 0;
  if (isNone || length > (mostPayload.get(tag) ?? mostUnknown)) return undefined;
  const cut = length > left;
  // Of an unknown kind nothing is believed but that the next chunk stands where it says.
  if (!mostPayload.has(tag) && cut) return undefined;
  return { tag, at, length: Math.min(length, left), cut };
}

function endOf({ at, length }: Chunk): number {
  return Math.ceil((at + preambleBytes + length) / 8) * 8;
}

/** The next place at which a chunk of a known kind stands that another follows, or the end of the file. */
async function nextChunk(source: CachedSource, start: number): Promise<number> {
  for (let base = Math.ceil(start / 8) * 8; base < source.size; base += scannedAtOnce) {
    const bytes = await source.read(base, base + scannedAtOnce);
    for (let at = 0; at + 8 <= bytes.length; at += 8) {
      if (bytes[at + 4] !== version || bytes[at + 5] !== 0 || bytes[at + 2] !== 0) continue;
      const chunk = await chunkAt(source, base + at);
      if (chunk === undefined || !mostPayload.has(chunk.tag)) continue;
      const end = endOf(chunk);
      if (chunk.cut || end >= source.size || (await chunkAt(source, end)) !== undefined) return base + at;
    }
  }
  return source.size;
}

async function isZero(source: ByteSource, start: number, end: number): Promise<boolean> {
  return (await source.read(start, end)).every((byte) => byte === 0);
}
