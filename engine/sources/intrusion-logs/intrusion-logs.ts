/**
 * Logs of Android's Advanced Protection as a phone exports them: text files of one event a line, in a folder or a ZIP
 * archive, with archives inside; or one such file. Told by how the files begin.
 * Facts: the exports of such phones, and AndroidQF's public source for where they lie.
 * @module
 */
import type { Limits } from "../../bytes/limits.ts";
import { ReadError } from "../../bytes/read-error.ts";
import type { Evidence, HandOver, HandOverFolder, OpenContext, Recognition, SourceKind } from "../../model/evidence.ts";
import { acquisitionFiles } from "../acquisition-files.ts";
import type { Dump } from "../ios-filesystem/dump.ts";
import { folderDump } from "../ios-filesystem/folder-dump.ts";
import { findLogs } from "./log-files.ts";

export const intrusionLogs: SourceKind = { id: "intrusion-logs", recognise, open };

/** Where phones put them. */
const onThePhone = "/sdcard/Download/Intrusion Logging";
/** Files that are looked at to tell what this is. */
const mostToTell = 200;
const device = { osName: "Android" } as const;

async function recognise(hand: HandOver, limits: Limits): Promise<Recognition> {
  const { certain, looked } = await findLogs(dumpOf(hand), limits, mostToTell, undefined);
  // A folder of other things with a log among them is something else.
  return certain > 0 && 2 * certain >= looked ? { is: "this", encrypted: false, device } : { is: "not-this" };
}

async function open(hand: HandOver, { limits, signal, progress }: OpenContext): Promise<Evidence> {
  progress?.("reading-index");
  const stored = dumpOf(hand);
  const { nodes, certain, notes } = await findLogs(stored, limits, limits.entries, signal);
  if (certain === 0) throw new ReadError("absent", hand.name, "no file that begins as a log of events");
  const dump: Dump = {
    ...stored,
    async *all() {
      yield* nodes;
    },
  };
  return {
    kind: "intrusion-logs",
    name: hand.name,
    encrypted: false,
    device,
    fileCount: nodes.length,
    get notes() {
      return [...stored.notes, ...notes];
    },
    files: acquisitionFiles({
      kind: "intrusion-logs",
      name: hand.name,
      dump,
      at: "",
      mounts: [{ at: "", phone: onThePhone }],
      everyEntry: true,
      mostEntries: limits.entries,
      signal,
    }),
    opened: stored.opened,
    openStored: (path) => stored.openStored(path),
  };
}

/** A file, archive or not, is a folder with it alone. */
function dumpOf(hand: HandOver): Dump {
  if (hand.kind === "folder") return folderDump(hand);
  const folder: HandOverFolder = {
    kind: "folder",
    name: hand.name,
    async *list() {
      yield hand;
    },
    get: async (path) => (path === hand.name ? hand : undefined),
  };
  return folderDump(folder);
}
