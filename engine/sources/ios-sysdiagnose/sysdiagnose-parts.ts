/**
 * Archives that the phone made of its diagnostics, where it keeps them: `DiagnosticLogs/sysdiagnose` in the folder of its
 * reports. A copy of those reports, and a copy of the phone's files, has them in it, and each is evidence of its own.
 * Apple, "Acquiring crash reports and diagnostic logs",
 * https://developer.apple.com/documentation/xcode/acquiring-crash-reports-and-diagnostic-logs
 * @module
 */
import type { EvidencePart } from "../../model/evidence.ts";
import type { Note } from "../../model/ledger.ts";
import { type Dump, nodeAt } from "../ios-filesystem/dump.ts";
import type { Mount } from "../ios-filesystem/layout.ts";
import { nodeHandOver } from "../node-hand-over.ts";

export interface SysdiagnoseParts {
  readonly parts: readonly EvidencePart[];
  /** What is wrong with them in the archive around them; grows as they are opened. */
  readonly notes: readonly Note[];
}

const below = "DiagnosticLogs/sysdiagnose";
const onPhone = `/private/var/mobile/Library/Logs/CrashReporter/${below}`;
/** One that the phone had not finished has another name. */
const archiveName = /^sysdiagnose_[^/]*\.(tar\.gz|tgz|tar|zip)$/i;
const mostListed = 5000;
const mostParts = 20;
const mostNotes = 100;

/** In a folder with copies of the phone's reports: where the phone has them, or beside the reports. */
export function partsBesideReports(dump: Dump, at: string): Promise<SysdiagnoseParts> {
  return partsIn(
    dump,
    ["", "sysdiagnose", below].map((folder) => [at, folder].filter((name) => name !== "").join("/")),
  );
}

/** In a copy of the phone's files: where the phone has them, or beside its folders. */
export function partsOfPhone(dump: Dump, mounts: readonly Mount[]): Promise<SysdiagnoseParts> {
  const folders = mounts.flatMap(({ at, phone }) =>
    onPhone.startsWith(`${phone}/`) ? [`${at}${onPhone.slice(phone.length)}`.replace(/^\//, "")] : [],
  );
  return partsIn(dump, [...new Set(["", ...folders])]);
}

async function partsIn(dump: Dump, folders: readonly string[]): Promise<SysdiagnoseParts> {
  const parts: EvidencePart[] = [];
  const notes: Note[] = [];
  const note = (met: Note): void => {
    if (notes.length < mostNotes) notes.push(met);
  };
  for (const path of folders) {
    const folder = path === "" ? dump.root : await nodeAt(dump, path);
    if (folder?.type !== "folder") continue;
    let listed = 0;
    for await (const node of folder.children()) {
      if (++listed > mostListed) break;
      if (node.type !== "file" || !archiveName.test(node.path.slice(node.path.lastIndexOf("/") + 1))) continue;
      if (parts.length >= mostParts) {
        note({ code: "several-acquisitions", place: node.path, detail: `more than ${mostParts}`, loss: true });
        return { parts, notes };
      }
      const hand = nodeHandOver(node, note);
      if (hand !== undefined) parts.push({ kind: "ios-sysdiagnose", hand });
    }
  }
  return { parts, notes };
}
