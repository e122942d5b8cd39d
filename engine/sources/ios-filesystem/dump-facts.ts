/**
 * What a dump says about the phone it is of.
 *
 * - `SystemVersion.plist` on the system volume and `LastBuildInfo.plist` of the installer on the data volume hold the
 *   version and build in plain keys.
 * - The cache of device facts has the model under a scrambled key, the same on every iOS since 9
 *   (https://www.theapplewiki.com/wiki/Mobilegestalt); it is taken only when it looks like a model.
 * @module
 */
import { readAll } from "../../bytes/byte-source.ts";
import type { Limits } from "../../bytes/limits.ts";
import { isReadError } from "../../bytes/read-error.ts";
import { dictOf, type PlistDict, readPlist, textOf } from "../../formats/plist/plist.ts";
import type { Device } from "../../model/evidence.ts";
import type { Dump, DumpNode } from "./dump.ts";
import type { Mount } from "./layout.ts";
import { select } from "./selection.ts";

const systemVersion = "/System/Library/CoreServices/SystemVersion.plist";
const lastBuild = "/private/var/installd/Library/MobileInstallation/LastBuildInfo.plist";
const deviceFacts = "/private/var/containers/Shared/SystemGroup/*/Library/Caches/com.apple.MobileGestalt.plist";
const productTypeKey = "h9jDsbgj7xIVeIQ8S3/X3Q";

/** Files that a running phone writes again and again; the latest of their times is the last time the phone ran. */
const oftenWritten = [
  lastBuild,
  deviceFacts,
  "/private/var/mobile/Library/Preferences/com.apple.springboard.plist",
  "/private/var/mobile/Library/CoreDuet/Knowledge/knowledgeC.db-wal",
  "/private/var/mobile/Library/SMS/sms.db-wal",
  "/private/var/root/Library/Lockdown/data_ark.plist",
  "/private/var/wireless/Library/Databases/DataUsage.sqlite-wal",
];

export interface DumpFacts {
  readonly device: Device;
  /** ISO, UTC. Absent where the dump keeps no times. */
  readonly takenAt?: string;
  /** True for the dump of a Mac, which has the same kind of file in the same place. */
  readonly isMac: boolean;
}

export async function readDumpFacts(dump: Dump, mounts: readonly Mount[], limits: Limits): Promise<DumpFacts> {
  const system = await listAt(dump, mounts, systemVersion, limits);
  const installer = await listAt(dump, mounts, lastBuild, limits);
  const facts = await listAt(dump, mounts, deviceFacts, limits);
  const extra = dictOf(facts?.get("CacheExtra"));
  const stated = textOf(extra?.get(productTypeKey));
  const model = stated !== undefined && /^(iPhone|iPad|iPod)\d{1,2},\d{1,2}$/.test(stated) ? stated : undefined;
  const first = (key: string): string | undefined => textOf(system?.get(key)) ?? textOf(installer?.get(key));
  const osVersion = first("ProductVersion");
  const build = first("ProductBuildVersion");
  const name = first("ProductName") ?? "";
  const pad = /^iPad/.test(name) || (/^iPad/.test(model ?? "") && Number.parseInt(osVersion ?? "", 10) >= 13);
  const takenAt = await lastWritten(dump, mounts);
  return {
    device: {
      ...(model === undefined ? {} : { model }),
      osName: pad ? "iPadOS" : "iOS",
      ...(osVersion === undefined ? {} : { osVersion }),
      ...(build === undefined ? {} : { build }),
    },
    ...(takenAt === undefined ? {} : { takenAt }),
    isMac: /^mac/i.test(name),
  };
}

/** The dictionary of the first file at a place; undefined when there is none that can be read. */
async function listAt(
  dump: Dump,
  mounts: readonly Mount[],
  path: string,
  limits: Limits,
): Promise<PlistDict | undefined> {
  for await (const node of select(dump, mounts, [path])) {
    if (node.type !== "file") continue;
    const list = await readList(node, limits);
    if (list !== undefined) return list;
  }
  return undefined;
}

async function readList(node: DumpNode, limits: Limits): Promise<PlistDict | undefined> {
  try {
    const bytes = await readAll(await node.open(() => undefined), limits.wholeFileBytes, node.path);
    return dictOf(readPlist(bytes, { limits, place: node.path }));
  } catch (error) {
    if (!isReadError(error) || error.code === "cancelled") throw error;
    return undefined;
  }
}

async function lastWritten(dump: Dump, mounts: readonly Mount[]): Promise<string | undefined> {
  let last: number | undefined;
  for await (const { attributes } of select(dump, mounts, oftenWritten)) {
    const { modified } = attributes;
    if (typeof modified === "number" && modified > (last ?? 0)) last = modified;
  }
  // Past the year 9999 it is no date.
  if (last === undefined || last > 253_402_300_799) return undefined;
  return new Date(Math.floor(last) * 1000).toISOString().replace(".000Z", "Z");
}
