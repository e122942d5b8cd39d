/**
 * One row for each file. Its path is compared with indicators where all copied files are listed.
 * @module
 */
import { utf8 } from "../../../bytes/text.ts";
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";

const kinds: readonly (readonly [begins: string, kind: string])[] = [
  ["\u007fELF", "program"],
  ["dex\n", "android-code"],
  ["PK\u0003\u0004", "archive"],
  ["#!", "script"],
];

export async function* readPassedFile(file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  const source = await file.open();
  const head = utf8(await source.read(0, 4));
  const hashes = source.size === 0 ? [] : await context.hashes(source);
  if (hashes.length === 0 && source.size > 0) {
    context.note({ code: "over-limit", place: file.name, detail: "too large for its digests", loss: true });
  }
  const kind = kinds.find(([begins]) => head.startsWith(begins))?.[1];
  yield { value: { path: file.phonePath, kind, size: source.size, hashes }, from: { file: file.name } };
}
