/**
 * What a sysdiagnose says of the phone and of itself. Apple's own collector writes the time into its log; where that is
 * missing the names of folder and archive have it.
 * @module
 */
import { readAll } from "../../bytes/byte-source.ts";
import type { Limits } from "../../bytes/limits.ts";
import { isReadError } from "../../bytes/read-error.ts";
import { dictOf, readPlist, textOf } from "../../formats/plist/plist.ts";
import type { Device } from "../../model/evidence.ts";
import { type PhoneIdentity, phoneIdentity } from "../../model/phone-identity.ts";
import { type Dump, type DumpNode, nodeAt } from "../ios-filesystem/dump.ts";
import { headOf } from "./sysdiagnose-layout.ts";

export interface SysdiagnoseFacts {
  readonly device: Device;
  readonly identity?: PhoneIdentity;
  /** ISO, UTC. */
  readonly takenAt?: string;
  /** What the phone's clock was ahead of UTC when it was made: `+0200`. */
  readonly zone?: string;
  /** True where the collector had not finished. */
  readonly unfinished: boolean;
  /** True for the archive of a Mac, which is of the same make. */
  readonly isMac: boolean;
}

const headBytes = 1 << 18;
const mostReports = 5000;
const treeBytes = 1 << 20;
const stamp = /(\d{4})\.(\d\d)\.(\d\d)_(\d\d)-(\d\d)-(\d\d)([+-]\d{4})/;
const stampInLog = new RegExp(`(?:IN_PROGRESS_sysdiagnose|spindump_sysdiagnose|sysdiagnose)_(${stamp.source})`);
const stampInName = new RegExp(`sysdiagnose_(${stamp.source})`);

export async function readSysdiagnoseFacts(
  dump: Dump,
  at: string,
  name: string,
  limits: Limits,
): Promise<SysdiagnoseFacts> {
  const begins = async (path: string, bytes = headBytes): Promise<string> => {
    const node = await nodeAt(dump, at === "" ? path : `${at}/${path}`);
    return node === undefined ? "" : headOf(node, bytes);
  };
  const remote = localDevice(await begins("remotectl_dumpstate.txt"));
  const stated = (key: string): string | undefined => property(remote, key);
  const tree = await begins("ioreg/IODeviceTree.txt", treeBytes);
  const identity = phoneIdentity({
    serial: stated("SerialNumber") ?? /"IOPlatformSerialNumber" = "([^"\n]{1,40})"/.exec(tree)?.[1],
    udid: stated("UniqueDeviceID"),
  });
  const list = await systemVersion(dump, at, limits);
  const spindump = await begins("spindump-nosymbols.txt", 1 << 14);
  const sampled = /^OS Version:\s+(\S[^(\n]*?) (\d[\d.]*) \(Build (\w{3,10})\)/m.exec(spindump);
  const model =
    modelOf(stated("ProductType")) ??
    modelOf(/"model" = <"([^"\n]{1,40})">/.exec(tree)?.[1]) ??
    modelOf(/^Hardware model:\s+(\S+)/m.exec(spindump)?.[1]);
  const known = stated("OSVersion") ?? list.version ?? sampled?.[2];
  const reported = known === undefined ? await systemOfNewestReport(dump, at) : {};
  const osVersion = known ?? reported.version;
  const folder = at.slice(at.lastIndexOf("/") + 1);
  const build =
    stated("BuildVersion") ??
    list.build ??
    sampled?.[3] ??
    reported.build ??
    /_(\d{2}[A-Z]\w{1,8})(?:\.|$)/.exec(folder)?.[1];
  const system = stated("ProductName") ?? list.name ?? sampled?.[1] ?? reported.name ?? "";
  const made =
    stampInLog.exec(await begins("sysdiagnose.log"))?.[1] ??
    stampInName.exec(folder)?.[1] ??
    stampInName.exec(name)?.[1];
  const sampledAt = /^Date\/Time:\s+(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)(?:\.\d{1,9})? ([+-]\d{4})/m.exec(spindump);
  const [takenAt, zone] = made === undefined ? momentOf(sampledAt) : momentOf(stamp.exec(made));
  return {
    device: {
      ...(model === undefined ? {} : { model }),
      osName: systemName(system, model, osVersion),
      ...(osVersion === undefined ? {} : { osVersion }),
      ...(build === undefined ? {} : { build }),
    },
    ...(identity === undefined ? {} : { identity }),
    ...(takenAt === undefined ? {} : { takenAt }),
    ...(zone === undefined ? {} : { zone }),
    unfinished: /^IN_PROGRESS_/.test(folder) || /^IN_PROGRESS_/.test(name),
    isMac: /^(mac|OS X)/i.test(system) || /^Mac/.test(model ?? ""),
  };
}

/** The first block alone: behind it come devices that are connected to the phone. */
function localDevice(text: string): string {
  const start = text.indexOf("Local device");
  if (start < 0) return "";
  const next = /\n(?=\S)/.exec(text.slice(start + 1));
  return next === null ? text.slice(start) : text.slice(start, start + 1 + next.index);
}

/** `Name => value`, one a line; older systems quote either. */
function property(text: string, name: string): string | undefined {
  const value = new RegExp(`^[ \\t]+"?${name}"? =>[ \\t]*"?([^"\\n]{1,80})"?[ \\t]*$`, "m").exec(text)?.[1]?.trim();
  return value === "" ? undefined : value;
}

function modelOf(value: string | undefined): string | undefined {
  return value !== undefined && /^[A-Za-z]{2,20}\d{1,3},\d{1,3}$/.test(value) ? value : undefined;
}

interface Version {
  readonly name?: string | undefined;
  readonly version?: string | undefined;
  readonly build?: string | undefined;
}

async function systemVersion(dump: Dump, at: string, limits: Limits): Promise<Version> {
  const path = "logs/SystemVersion/SystemVersion.plist";
  const node = await nodeAt(dump, at === "" ? path : `${at}/${path}`);
  if (node?.type !== "file") return {};
  try {
    const bytes = await readAll(await node.open(() => undefined), 1 << 20, path);
    const list = dictOf(readPlist(bytes, { limits, place: path }));
    const of = (key: string): string | undefined => textOf(list?.get(key));
    return { name: of("ProductName"), version: of("ProductVersion"), build: of("ProductBuildVersion") };
  } catch (error) {
    if (!isReadError(error) || error.code === "cancelled") throw error;
    return {};
  }
}

/** Of the newest crash report, as older ones may be from before an update: `iPhone OS 17.6.1 (21G93)`. */
async function systemOfNewestReport(dump: Dump, at: string): Promise<Version> {
  const path = "crashes_and_spins";
  const folder = await nodeAt(dump, at === "" ? path : `${at}/${path}`);
  if (folder?.type !== "folder") return {};
  let newest: { readonly day: string; readonly node: DumpNode } | undefined;
  let listed = 0;
  for await (const node of folder.children()) {
    if (++listed > mostReports) break;
    const day = /(?:^|\/)[^/.][^/]*-(\d{4}-\d\d-\d\d-\d{6})[^/]*\.ips$/.exec(node.path)?.[1];
    if (node.type === "file" && day !== undefined && (newest === undefined || day > newest.day)) newest = { day, node };
  }
  const head = newest === undefined ? "" : await headOf(newest.node, 1 << 12);
  const [, name, version, build] =
    /^\{[^\n]*"os_version" ?: ?"(iP\w+ OS|iPadOS|iOS) (\d[\d.]*) \((\w{3,10})\)"/.exec(head) ?? [];
  return { name, version, build };
}

function systemName(stated: string, model: string | undefined, version: string | undefined): string {
  if (/watch/i.test(stated) || /^Watch/.test(model ?? "")) return "watchOS";
  if (/tv/i.test(stated) || /^AppleTV/.test(model ?? "")) return "tvOS";
  if (/^iPad/.test(stated) || (/^iPad/.test(model ?? "") && Number.parseInt(version ?? "", 10) >= 13)) return "iPadOS";
  return "iOS";
}

/** ISO and the zone, of the parts of a time that end in a zone. */
function momentOf(parts: RegExpExecArray | null): [takenAt?: string, zone?: string] {
  if (parts === null) return [];
  const zone = parts.at(-1) as string;
  const date =
    parts.length === 4 ? `${parts[1]}T${parts[2]}` : `${parts.slice(1, 4).join("-")}T${parts.slice(4, 7).join(":")}`;
  const time = Date.parse(`${date}${zone.slice(0, 3)}:${zone.slice(3)}`);
  return Number.isNaN(time) ? [] : [new Date(time).toISOString().replace(".000Z", "Z"), zone];
}
