/**
 * What both generations of a backup's index give: the names of all entries, and the rest of each.
 * @module
 */
import type { Note } from "../../model/ledger.ts";
import type { EntryIndex } from "./entry-index.ts";
import type { EntryDetails } from "./mbfile.ts";

export interface Manifest {
  readonly index: EntryIndex;
  /** What was wrong with the index itself. */
  readonly notes: readonly Note[];
  details(entry: number): EntryDetails;
}
