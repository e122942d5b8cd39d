/**
 * Where the map of a file's holes stands: in the header and blocks behind it (old GNU format), in extended records (pax
 * formats 0.0 and 0.1), or before the data (1.0).
 * Facts: GNU tar manual, "Storing Sparse Files".
 * @module
 */
import { type PaxRecords, paxNumber, wholeNumber } from "./pax.ts";
import { gnuPairs, mapInData, type SparsePiece, sparsePieces } from "./sparse.ts";
import { blockBytes, numberField } from "./tar-header.ts";
import type { TarInput } from "./tar-input.ts";

/** Bytes of a map before the data. */
const longestMap = 16 << 20;

/** The old GNU map as far as it stands in the header itself. */
export function oldGnuMap(block: Uint8Array): { pairs: number[]; size: number; extended: boolean } {
  return {
    pairs: gnuPairs(block, 386, 4),
    size: Math.max(0, numberField(block, 483, 12) ?? 0),
    extended: block[482] !== 0,
  };
}

/** Formats 0.0, 0.1 and 1.0; moves the input past a map that stands in the data. */
export async function paxSparse(
  input: TarInput,
  pax: ReadonlyMap<string, string>,
  records: PaxRecords,
  stored: number,
): Promise<{ size: number; pieces: SparsePiece[] } | "malformed" | undefined> {
  const size = wholeNumber(paxNumber(pax.get("GNU.sparse.realsize") ?? pax.get("GNU.sparse.size")));
  const map = pax.get("GNU.sparse.map");
  const inData = pax.get("GNU.sparse.major") === "1";
  const listed = records.some(([key]) => key === "GNU.sparse.offset");
  if (map === undefined && !inData && !listed) return undefined;
  let pairs: number[] = [];
  if (inData) {
    for (let wanted = blockBytes; ; wanted *= 2) {
      const bytes = await input.peek(Math.min(wanted, stored));
      const found = mapInData(bytes);
      if (found === "malformed") return "malformed";
      if (found !== "more") {
        pairs = found.pairs;
        await input.skip(Math.min(found.used, stored));
        break;
      }
      if (bytes.length < wanted || wanted > longestMap) return "malformed";
    }
  } else if (map !== undefined) {
    pairs = map.split(",").map(Number);
  } else {
    for (const [key, value] of records) {
      if (key === "GNU.sparse.offset" || key === "GNU.sparse.numbytes") pairs.push(Number(value));
    }
  }
  const real = size ?? -1;
  const pieces = real < 0 ? undefined : sparsePieces(pairs, real);
  return pieces === undefined ? "malformed" : { size: real, pieces };
}
