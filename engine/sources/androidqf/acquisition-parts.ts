/**
 * What lies in an acquisition and is evidence of its own: the bug report, the services' dump, the backup, the intrusion
 * logs.
 * @module
 */
import type { EvidencePart } from "../../model/evidence.ts";
import type { Note } from "../../model/ledger.ts";
import { type Dump, type DumpNode, nodeAt } from "../ios-filesystem/dump.ts";
import { nodeHandOver } from "../node-hand-over.ts";

export interface AcquisitionParts {
  readonly parts: readonly EvidencePart[];
  /** What is wrong with them; grows as they are opened. */
  readonly notes: readonly Note[];
}

/** By name, with the kind that belongs there. Both spellings of the last are in use. */
const kindByName: readonly (readonly [name: string, kind: string])[] = [
  ["bugreport.zip", "android-bugreport"],
  ["bugreport", "android-bugreport"],
  ["dumpsys.txt", "android-bugreport"],
  ["backup.ab", "android-backup"],
  ["intrusion_logs", "intrusion-logs"],
  ["intrusion-logs", "intrusion-logs"],
];
const olderReports = "old_bugreports";
const mostOlder = 100;
const mostNotes = 100;

export async function findParts(dump: Dump, at: string): Promise<AcquisitionParts> {
  const parts: EvidencePart[] = [];
  const notes: Note[] = [];
  const note = (met: Note): void => {
    if (notes.length < mostNotes) notes.push(met);
  };

  function take(node: DumpNode, kind: string): void {
    const hand = nodeHandOver(node, note);
    if (hand?.kind === "file" && hand.size === 0 && kind !== "android-bugreport") {
      // The person did not agree to it, which is no loss. A report that is empty is one: nobody is asked about that.
      note({ code: "empty-part", place: node.path, detail: "0 bytes", loss: false });
    } else if (hand !== undefined) parts.push({ kind, hand });
  }

  for (const [name, kind] of kindByName) {
    const node = await nodeAt(dump, at === "" ? name : `${at}/${name}`);
    if (node !== undefined) take(node, kind);
  }
  const older = await nodeAt(dump, at === "" ? olderReports : `${at}/${olderReports}`);
  let count = 0;
  if (older?.type === "folder") {
    for await (const child of older.children()) {
      if (++count > mostOlder) break;
      take(child, "android-bugreport");
    }
  }
  return { parts, notes };
}
