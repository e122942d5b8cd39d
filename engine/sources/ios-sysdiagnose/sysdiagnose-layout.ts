/**
 * Where in a folder or archive a sysdiagnose lies: at the top, or up to three folders down, as archives of it come when
 * they are packed again. Told by how its files begin, never by what the folder is called.
 * @module
 */
import { isReadError } from "../../bytes/read-error.ts";
import { utf8 } from "../../bytes/text.ts";
import type { Dump, DumpNode } from "../ios-filesystem/dump.ts";
import { isPhonesFolder, type Mount } from "../ios-filesystem/layout.ts";
import { tellingFiles, tellingLogs } from "./telling-files.table.ts";

const enough = 2;
const headBytes = 1 << 16;
/** Folders above it, folders looked at, and entries listed to find it. */
const deepest = 3;
const mostFolders = 200;
const mostListed = 5000;

/** Folders of the dump that are sysdiagnoses, all of one depth; the empty path is the root. */
export async function findSysdiagnoses(dump: Dump): Promise<string[]> {
  let level: DumpNode[] = [dump.root];
  let folders = 0;
  for (let depth = 0; depth <= deepest && level.length > 0; depth++) {
    const found: string[] = [];
    const below: DumpNode[] = [];
    for (const folder of level) {
      if (++folders > mostFolders) break;
      const children = await childrenOf(folder);
      if ((await pointsOf(children)) >= enough || (await isLogInTwo(children))) found.push(folder.path);
      // The phone keeps some of these files itself, as `db/diagnostics/shutdown.log`; a dump of it is no sysdiagnose.
      else if (depth < deepest && !(await isPhonesFolder(folder))) {
        below.push(...[...children.values()].filter(({ type }) => type === "folder"));
      }
    }
    if (found.length > 0) return found.sort();
    level = below;
  }
  return [];
}

/** The log of the system as it lies on the phone, copied by hand: entries in one folder, the places of programs in another. */
async function isLogInTwo(children: ReadonlyMap<string, DumpNode>): Promise<boolean> {
  const entries = children.get("diagnostics");
  if (entries?.type !== "folder" || children.get("uuidtext")?.type !== "folder") return false;
  return (await pointsOf(await childrenOf(entries))) >= enough;
}

/** By name, without what macOS adds when it packs: attributes under the files' names. */
async function childrenOf(folder: DumpNode): Promise<Map<string, DumpNode>> {
  const children = new Map<string, DumpNode>();
  for await (const child of folder.children()) {
    if (children.size >= mostListed) break;
    const name = child.path.slice(child.path.lastIndexOf("/") + 1);
    if (name !== "__MACOSX" && !isMacAttributes(name)) children.set(name, child);
  }
  return children;
}

/** `._ps.txt`: what macOS keeps of a file besides its contents, where it writes to something that cannot. */
export function isMacAttributes(name: string): boolean {
  return name.startsWith("._");
}

async function pointsOf(children: ReadonlyMap<string, DumpNode>): Promise<number> {
  let points = 0;
  for (const [name, node] of children) {
    for (const telling of tellingFiles) {
      if (points >= enough) return points;
      if ((node.type === "folder") !== (telling.folder === true) || !telling.name.test(name)) continue;
      if (telling.begins === undefined || telling.begins.test(await headOf(node))) points += telling.points;
    }
  }
  const logs = children.get("logs");
  if (points >= enough || logs?.type !== "folder") return points;
  for (const name of (await childrenOf(logs)).keys()) if (tellingLogs.test(name)) points++;
  return points;
}

/** The beginning of a file as text; empty when it cannot be read. */
export async function headOf(node: DumpNode, bytes = headBytes): Promise<string> {
  if (node.type !== "file") return "";
  try {
    return utf8(await (await node.open(() => undefined)).read(0, bytes)).replace(/^\ufeff/, "");
  } catch (error) {
    if (!isReadError(error) || error.code === "cancelled") throw error;
    return "";
  }
}

/** Folders of the archive that the phone's own folders were copied to. */
const copies: readonly (readonly [at: string, phone: string])[] = [
  ["crashes_and_spins", "/private/var/mobile/Library/Logs/CrashReporter"],
  ["diagnostics", "/private/var/db/diagnostics"],
  ["logs/Accessibility", "/private/var/mobile/Library/TCC"],
  ["logs/MCState/User", "/private/var/mobile/Library/UserConfigurationProfiles"],
  ["logs/MobileInstallation", "/private/var/installd/Library/Logs/MobileInstallation"],
  ["logs/SystemVersion", "/System/Library/CoreServices"],
  ["system_logs.logarchive/Extra", "/private/var/db/diagnostics"],
  ["system_logs.logarchive/HighVolume", "/private/var/db/diagnostics/HighVolume"],
  ["system_logs.logarchive/Persist", "/private/var/db/diagnostics/Persist"],
  ["system_logs.logarchive/Signpost", "/private/var/db/diagnostics/Signpost"],
  ["system_logs.logarchive/Special", "/private/var/db/diagnostics/Special"],
  ["system_logs.logarchive/dsc", "/private/var/db/uuidtext/dsc"],
  ["system_logs.logarchive/timesync", "/private/var/db/diagnostics/timesync"],
  ["uuidtext", "/private/var/db/uuidtext"],
];

export function sysdiagnoseMounts(at: string): Mount[] {
  return copies.map(([folder, phone]) => ({ at: at === "" ? folder : `${at}/${folder}`, phone }));
}
