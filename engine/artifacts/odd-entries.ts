/**
 * Entries of odd shape in a property list: each costs itself and is told, the rest is read.
 * @module
 */
import type { ReadContext } from "../model/artifact.ts";
import type { EvidenceFile } from "../model/evidence.ts";

const notesKept = 50;

/** Tells of one entry, by its key; bounded, whatever the file holds. */
export function oddEntries(file: EvidenceFile, context: ReadContext): (key: string, detail: string) => void {
  let told = 0;
  return (key, detail) => {
    if (told++ < notesKept) context.note({ code: "malformed", place: `${file.name} ${key}`, detail, loss: true });
  };
}
