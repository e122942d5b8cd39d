/**
 * Where in a folder or archive an AndroidQF acquisition lies: at the top, as its own archives have it, or in folders
 * around it, as it comes when a folder is packed. Told by how the files that it always has begin, never by what the folder is called.
 * Facts: AndroidQF's public source and README, https://github.com/mvt-project/androidqf.
 * @module
 */
import { isReadError } from "../../bytes/read-error.ts";
import { utf8 } from "../../bytes/text.ts";
import { type Dump, type DumpNode, nodeAt } from "../ios-filesystem/dump.ts";
import type { Mount } from "../ios-filesystem/layout.ts";

/** Files and how they begin. Each of them alone is enough: an acquisition may have been interrupted early. */
const telling: readonly (readonly [name: string, begins: RegExp])[] = [
  ["acquisition.json", /^\s*\{[\s\S]*"(androidqf_version|storage_path|tmp_dir|collector)"\s*:/],
  ["packages.json", /^\s*\[\s*\{\s*"name"\s*:/],
  ["files.json", /^\s*\[?\s*\{\s*"path"\s*:/],
  ["processes.json", /^\s*\[\s*\{\s*"pid"\s*:/],
  ["getprop.txt", /^\s*\[[\w.:-]+\]: \[/],
  ["dumpsys.txt", /^(Currently running services:|DUMP OF SERVICE )/m],
];
const headBytes = 1 << 16;

/** What a bug report has at its top; it may hold a file named like one of an acquisition. */
const bugReport = "main_entry.txt";

const mostFolders = 200;
const mostListed = 5000;
/** Somebody keeps a folder for a case, with one for each phone in it. */
const deepest = 3;

/** Folders of the dump that are acquisitions, all of one depth: the root alone, or folders below it. */
export async function findAcquisitions(dump: Dump): Promise<string[]> {
  let listed = 0;
  let folders = 0;
  let level: DumpNode[] = [dump.root];
  for (let depth = 0; depth <= deepest && level.length > 0; depth++) {
    const found: string[] = [];
    const below: DumpNode[] = [];
    for (const folder of level) {
      if (await isAcquisition(folder)) found.push(folder.path);
      else if (depth < deepest && (await folder.child(bugReport)) === undefined) {
        for await (const child of folder.children()) {
          if (++listed > mostListed || folders >= mostFolders) break;
          // macOS puts its own attributes of every file there when it makes a ZIP archive, under the files' names.
          if (child.type !== "folder" || child.path === "__MACOSX" || child.linked === true) continue;
          folders++;
          below.push(child);
        }
      }
    }
    if (found.length > 0) return found;
    level = below;
  }
  return [];
}

async function isAcquisition(folder: DumpNode): Promise<boolean> {
  if ((await folder.child(bugReport)) !== undefined) return false;
  for (const [name, begins] of telling) {
    const file = await folder.child(name);
    if (file?.type === "file" && begins.test(await headOf(file))) return true;
  }
  return false;
}

/** True where whoever copied it changed the names to capital letters, so that nothing in it is found by its name. */
export async function isInCapitals(dump: Dump, at: string): Promise<boolean> {
  for (const [name] of telling) {
    const file = await nodeAt(dump, at === "" ? name : `${at}/${name}`);
    if (file !== undefined) return !file.path.endsWith(name);
  }
  return false;
}

/** The beginning of a file as text; empty when it cannot be read. */
async function headOf(file: DumpNode): Promise<string> {
  try {
    const head = await (await file.open(() => undefined)).read(0, headBytes);
    return utf8(head).replace(/^\ufeff/, "");
  } catch (error) {
    if (!isReadError(error) || error.code === "cancelled") throw error;
    return "";
  }
}

/** Folders with copies of the phone's files. `tmp` is the folder for passing things that the collector used. */
export function acquisitionMounts(at: string, tmp: string): Mount[] {
  const inside = (name: string): string => (at === "" ? name : `${at}/${name}`);
  return [
    { at: inside("logs"), phone: "" },
    { at: inside("tmp"), phone: tmp },
    { at: inside("intrusion_logs"), phone: "/sdcard/Download/Intrusion Logging" },
  ];
}
