/**
 * One row per entry in which an address, an app or a path stands.
 * @module
 */
import { readAll } from "../../../bytes/byte-source.ts";
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { plistRows, sortedTexts } from "../../store-rows.ts";

export async function* readSettings(file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  const bytes = await readAll(await file.open(), context.limits.wholeFileBytes, file.name);
  for await (const { parts, from } of plistRows(bytes, file.name, context)) {
    const value = sortedTexts(parts);
    if (value !== undefined) yield { value, from };
  }
}
