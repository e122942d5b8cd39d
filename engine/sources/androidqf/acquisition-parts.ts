/**
 * What lies in an acquisition and is evidence of its own: the bug report, the backup, the intrusion logs.
 * @module
 */
import type { HandOver } from "../../model/evidence.ts";
import type { Note } from "../../model/ledger.ts";
import { type Dump, type DumpNode, nodeAt } from "../ios-filesystem/dump.ts";
import { nodeHandOver } from "../node-hand-over.ts";

export interface AcquisitionParts {
  readonly hands: readonly HandOver[];
  /** What is wrong with them; grows as they are opened. */
  readonly notes: readonly Note[];
}

/** Both spellings of the last are in use. */
const names = ["bugreport.zip", "bugreport", "backup.ab", "intrusion_logs", "intrusion-logs"];
const olderReports = "old_bugreports";
const mostOlder = 100;
const mostNotes = 100;

export async function findParts(dump: Dump, at: string): Promise<AcquisitionParts> {
  const hands: HandOver[] = [];
  const notes: Note[] = [];
  const note = (met: Note): void => {
    if (notes.length < mostNotes) notes.push(met);
  };

  function take(node: DumpNode): void {
    const hand = nodeHandOver(node, note);
    if (hand?.kind === "file" && hand.size === 0) {
      // The person did not agree, or the phone did not answer. What else was collected is not touched by it.
      note({ code: "empty-part", place: node.path, detail: "0 bytes", loss: false });
    } else if (hand !== undefined) hands.push(hand);
  }

  for (const name of names) {
    const node = await nodeAt(dump, at === "" ? name : `${at}/${name}`);
    if (node !== undefined) take(node);
  }
  const older = await nodeAt(dump, at === "" ? olderReports : `${at}/${olderReports}`);
  let count = 0;
  if (older?.type === "folder") {
    for await (const child of older.children()) {
      if (++count > mostOlder) break;
      take(child);
    }
  }
  return { hands, notes };
}
