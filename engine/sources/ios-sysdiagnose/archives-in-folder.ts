/**
 * Archives in a folder that was handed over, where the phone or a tool that copies its reports puts them. Their names are
 * only where the search begins; what they are is told by content.
 * @module
 */
import { isReadError } from "../../bytes/read-error.ts";
import type { HandOverFile, HandOverFolder } from "../../model/evidence.ts";

/** Copies of the phone's reports have them two folders down. */
const places = ["", "sysdiagnose", "DiagnosticLogs/sysdiagnose"];
const archiveName = /sysdiagnose.*\.(tar\.gz|tgz|tar|zip)$/i;
const mostListed = 5000;
const mostArchives = 50;

export async function archivesIn(folder: HandOverFolder): Promise<{ path: string; file: HandOverFile }[]> {
  const found: { path: string; file: HandOverFile }[] = [];
  for (const place of places) {
    const there = place === "" ? folder : await folderAt(folder, place);
    if (there === undefined) continue;
    let listed = 0;
    for await (const child of there.list()) {
      if (++listed > mostListed || found.length >= mostArchives) break;
      // What the phone had not finished has its own name while it is written.
      if (child.kind !== "file" || !archiveName.test(child.name) || /^(IN_PROGRESS_|\._)/.test(child.name)) continue;
      found.push({ path: place === "" ? child.name : `${place}/${child.name}`, file: child });
    }
  }
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}

async function folderAt(folder: HandOverFolder, path: string): Promise<HandOverFolder | undefined> {
  try {
    const found = await folder.get(path);
    return found?.kind === "folder" ? found : undefined;
  } catch (error) {
    if (!isReadError(error) || error.code === "cancelled") throw error;
    return undefined;
  }
}
