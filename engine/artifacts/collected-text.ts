/**
 * The text of a file that a collector wrote, with what is wrong on the way told to the ledger, but not without end.
 * @module
 */
import { readAll } from "../bytes/byte-source.ts";
import { ReadError } from "../bytes/read-error.ts";
import { utf8 } from "../bytes/text.ts";
import type { LineNote } from "../bytes/text-lines.ts";
import type { ReadContext } from "../model/artifact.ts";
import type { EvidenceFile } from "../model/evidence.ts";

const notesTold = 50;

export interface CollectedText {
  readonly text: string;
  note(note: LineNote): void;
}

/**
 * Bytes that are no UTF-8 become U+FFFD, and a byte order mark goes.
 * @throws {ReadError} `truncated` for an empty file, `over-limit` for one beyond `limits.wholeFileBytes`.
 */
export async function readCollectedText(file: EvidenceFile, context: ReadContext): Promise<CollectedText> {
  const bytes = await readAll(await file.open(), context.limits.wholeFileBytes, file.name);
  if (bytes.length === 0) throw new ReadError("truncated", file.name, "an empty file");
  let told = 0;
  return {
    text: utf8(bytes).replace(/^\uFEFF/, ""),
    note({ code, line, detail }) {
      if (told++ < notesTold) context.note({ code, place: `${file.name}, line ${line}`, detail, loss: true });
    },
  };
}
