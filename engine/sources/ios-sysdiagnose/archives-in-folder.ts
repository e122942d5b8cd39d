/**
 * Archives in a folder that was handed over, where the phone or a tool that copies its reports puts them. Their names are
 * only where the search begins; what they are is told by content.
 * @module
 */
import { isReadError } from "../../bytes/read-error.ts";
import type { HandOverFile, HandOverFolder } from "../../model/evidence.ts";

/** Copies of the phone's reports have them two folders down; people, in a folder of any name. */
const places = ["sysdiagnose", "DiagnosticLogs/sysdiagnose"];
const archiveName = /sysdiagnose.*\.(tar\.gz|tgz|tar|zip)$/i;
/** Somebody gave it another name; only at the top, and few, as it takes time to look into what is none. */
const packedName = /\.(tar\.gz|tgz|tar|zip)$/i;
const mostListed = 5000;
const mostFolders = 50;
const mostArchives = 50;
const mostRenamed = 4;

export async function archivesIn(folder: HandOverFolder): Promise<{ path: string; file: HandOverFile }[]> {
  const found: { path: string; file: HandOverFile }[] = [];
  const renamed: typeof found = [];
  const below: string[] = [];
  async function look(there: HandOverFolder, place: string): Promise<void> {
    let listed = 0;
    for await (const child of there.list()) {
      if (++listed > mostListed || found.length >= mostArchives) break;
      if (child.kind === "folder" && place === "" && below.length < mostFolders) below.push(child.name);
      // What the phone had not finished has its own name while it is written.
      if (child.kind !== "file" || /^(IN_PROGRESS_|\._)/.test(child.name)) continue;
      const one = { path: place === "" ? child.name : `${place}/${child.name}`, file: child };
      if (archiveName.test(child.name)) found.push(one);
      else if (place === "" && packedName.test(child.name)) renamed.push(one);
    }
  }
  await look(folder, "");
  for (const place of new Set([...places, ...below])) {
    const there = await folderAt(folder, place);
    if (there !== undefined) await look(there, place);
  }
  if (found.length === 0 && renamed.length <= mostRenamed) found.push(...renamed);
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
