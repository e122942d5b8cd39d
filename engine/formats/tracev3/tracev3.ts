/**
 * tracev3, the files of Apple's unified log: what their headers and catalogs tell. The entries themselves lie packed in
 * chunksets, which are walked over and not opened; each is given with its place, for whoever wants to.
 * Layout: https://github.com/libyal/dtformats and https://github.com/mandiant/macos-UnifiedLogs
 * @module
 */
import type { ByteSource } from "../../bytes/byte-source.ts";
import { isReadError, ReadError } from "../../bytes/read-error.ts";
import { type Catalog, readCatalog } from "./catalog.ts";
import { type Chunk, chunkTag, fewNotes, preambleBytes, type TraceNote, walkChunks } from "./chunk.ts";
import { readHeader, type TraceHeader } from "./header.ts";

export type TracePart =
  | { readonly kind: "header"; readonly chunk: Chunk; readonly header: TraceHeader }
  /** Speaks of the chunksets up to the next catalog. */
  | { readonly kind: "catalog"; readonly chunk: Chunk; readonly catalog: Catalog }
  | { readonly kind: "chunkset"; readonly chunk: Chunk };

export interface TraceOptions {
  readonly place: string;
  /** Every note tells of a loss. */
  note(note: TraceNote): void;
}

/** @throws {ReadError} `truncated` for an empty file, `malformed` for one that has no chunk at all. */
export async function* readTrace(source: ByteSource, { place, note }: TraceOptions): AsyncGenerator<TracePart> {
  if (source.size === 0) throw new ReadError("truncated", place, "an empty file");
  const tell = fewNotes(note);
  const waiting: TraceNote[] = [];
  let found = false;
  for await (const chunk of walkChunks(source, (met) => (found ? tell(met) : void waiting.push(met)))) {
    if (!found) for (const met of waiting) tell(met);
    found = true;
    if (chunk.tag === chunkTag.chunkset) {
      yield { kind: "chunkset", chunk };
      continue;
    }
    if (chunk.tag !== chunkTag.header && chunk.tag !== chunkTag.catalog) continue;
    const start = chunk.at + preambleBytes;
    const payload = await source.read(start, start + chunk.length);
    if (chunk.tag === chunkTag.catalog) {
      yield { kind: "catalog", chunk, catalog: readCatalog(payload, start, tell) };
      continue;
    }
    const header = headerOf(payload, place, start, tell);
    if (header !== undefined) yield { kind: "header", chunk, header };
  }
  if (!found) throw new ReadError(waiting[0]?.code ?? "malformed", place, "no chunk of a tracev3 file");
}

function headerOf(
  payload: Uint8Array,
  place: string,
  offset: number,
  tell: (note: TraceNote) => void,
): TraceHeader | undefined {
  try {
    const header = readHeader(payload, place);
    if (header.boot === undefined || header.denominator === 0 || header.numerator === 0) {
      tell({ code: "malformed", offset, detail: "a header without its boot or its clock" });
    }
    return header;
  } catch (error) {
    if (!isReadError(error)) throw error;
    tell({ code: "malformed", offset, detail: error.detail });
    return undefined;
  }
}
