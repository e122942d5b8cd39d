/**
 * The chunksets of a tracev3 file, unpacked one after the other, each with the catalog that speaks of it.
 * @module
 */
import type { ByteSource } from "../../bytes/byte-source.ts";
import { isReadError, ReadError } from "../../bytes/read-error.ts";
import { utf8 } from "../../bytes/text.ts";
import { type Catalog, type CatalogProcess, readCatalog } from "./catalog.ts";
import { chunkTag, fewNotes, preambleBytes, type TraceNote, walkChunks } from "./chunk.ts";
import { readHeader, type TraceHeader } from "./header.ts";
import { unpackLz4 } from "./lz4.ts";
import { unpackLzBitmap } from "./lzbitmap.ts";

export interface OpenCatalog extends Catalog {
  /** By `${unique} ${version}`. */
  readonly byKey: ReadonlyMap<string, CatalogProcess>;
  /** Subsystem and category that an entry of the process names by number. */
  label(process: CatalogProcess, number: number): readonly [string, string] | undefined;
}

export interface Chunkset {
  readonly header?: TraceHeader;
  readonly catalog?: OpenCatalog;
  /** Of its chunk in the file. */
  readonly at: number;
  /** Lent: overwritten by the next. */
  readonly bytes: Uint8Array;
}

/** Programs fill 64 KB; the last entry may lead a little beyond. */
const mostBytes = 1 << 20;
/** First letters of `bv41` and `ZBM`. */
const lz4 = 0x62;
const lzBitmap = 0x5a;

export async function* readChunksets(
  source: ByteSource,
  { place, note }: { readonly place: string; note(note: TraceNote): void },
): AsyncGenerator<Chunkset> {
  const tell = fewNotes(note);
  const unpacked = new Uint8Array(mostBytes);
  let header: TraceHeader | undefined;
  let catalog: OpenCatalog | undefined;
  for await (const chunk of walkChunks(source, tell)) {
    const start = chunk.at + preambleBytes;
    if (chunk.tag !== chunkTag.header && chunk.tag !== chunkTag.catalog && chunk.tag !== chunkTag.chunkset) continue;
    const payload = await source.read(start, start + chunk.length);
    if (chunk.tag === chunkTag.catalog) {
      catalog = openCatalog(
        payload,
        readCatalog(payload, start, () => undefined),
        start,
      );
      continue;
    }
    try {
      if (chunk.tag === chunkTag.header) {
        header = readHeader(payload, place);
        continue;
      }
      if (payload[0] !== lz4 && payload[0] !== lzBitmap) {
        throw new ReadError("unsupported-version", place, "entries packed in a way not known");
      }
      const size = (payload[0] === lz4 ? unpackLz4 : unpackLzBitmap)(payload, unpacked, place);
      yield {
        ...(header === undefined ? {} : { header }),
        ...(catalog === undefined ? {} : { catalog }),
        at: chunk.at,
        bytes: unpacked.subarray(0, size),
      };
    } catch (error) {
      if (!isReadError(error)) throw error;
      const { code, detail } = error;
      const isTold = code === "truncated" || code === "over-limit" || code === "unsupported-version";
      tell({ code: isTold ? code : "malformed", offset: chunk.at, detail });
    }
  }
}

/** Of the payload up to the UUIDs, of a process's entry up to its images, and of one image. */
const fixedBytes = 24;
const processBytes = 40;
const imageBytes = 16;

function openCatalog(payload: Uint8Array, catalog: Catalog, start: number): OpenCatalog {
  const view = new DataView(payload.buffer, payload.byteOffset, payload.byteLength);
  const byKey = new Map(catalog.processes.map((process) => [keyOf(process.unique, process.version), process]));
  const known = new Map<CatalogProcess, Map<number, readonly [string, string]>>();
  return {
    ...catalog,
    byKey,
    label(process, number) {
      let labels = known.get(process);
      if (labels === undefined) {
        labels = labelsOf(process);
        known.set(process, labels);
      }
      return labels.get(number);
    },
  };

  /** What `readCatalog` has found to lie inside. */
  function labelsOf({ offset, images }: CatalogProcess): Map<number, readonly [string, string]> {
    const labels = new Map<number, readonly [string, string]>();
    const at = offset - start + processBytes + imageBytes * images.length;
    const texts = fixedBytes + view.getUint16(0, true);
    const count = view.getUint32(at, true);
    for (let p = at + 8; labels.size < count && p + 6 <= payload.length; p += 6) {
      const text = (field: number): string => {
        const from = texts + view.getUint16(p + field, true);
        const end = payload.indexOf(0, from);
        return end < 0 ? "" : utf8(payload.subarray(from, end));
      };
      const number = view.getUint16(p, true);
      if (labels.has(number)) break;
      labels.set(number, [text(2), text(4)]);
    }
    return labels;
  }
}

export function keyOf(unique: bigint, version: number): string {
  return `${unique} ${version}`;
}
