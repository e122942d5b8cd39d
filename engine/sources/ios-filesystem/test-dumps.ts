/**
 * Dumps for the tests of this folder: a small phone, in every layout and container, and ways to read it.
 * @module
 */
import { writeXmlPlist } from "../../../corpus/formats/plist-writer.ts";
import { type TarMember, writeTar } from "../../../corpus/formats/tar-writer.ts";
import { writeZip } from "../../../corpus/formats/zip-writer.ts";
import { bytesSource } from "../../bytes/byte-source.ts";
import { defaultLimits } from "../../bytes/limits.ts";
import { toUtf8, utf8 } from "../../bytes/text.ts";
import type { Crypto } from "../../crypto/crypto.ts";
import { crc32 } from "../../formats/inflate/crc32.ts";
import type { Evidence, EvidenceFile, HandOver, HandOverFile } from "../../model/evidence.ts";
import type { PathPattern } from "../../model/where.ts";
import { memoryFolder } from "../memory-hand-over.ts";
import { iosFilesystem } from "./ios-filesystem.ts";

/** Nothing here is encrypted. */
export const noCrypto = {} as Crypto;

export const app = "8F2C11AA-0000-4000-8000-0123456789AB";

/** A small phone: text by absolute path. */
export const phone: Readonly<Record<string, string>> = {
  "/System/Library/CoreServices/SystemVersion.plist": writeXmlPlist({
    ProductName: "iPhone OS",
    ProductVersion: "16.3",
    ProductBuildVersion: "20D47",
  }),
  "/private/var/mobile/Library/SMS/sms.db": "messages",
  "/private/var/mobile/Library/SMS/sms.db-wal": "newest messages",
  "/private/var/mobile/Library/Safari/History.db": "history",
  [`/private/var/mobile/Containers/Data/Application/${app}/Library/Safari/History.db`]: "app history",
  "/private/var/mobile/Containers/Shared/AppGroup/G1/notes.db": "group",
  "/private/var/wireless/Library/Databases/DataUsage.sqlite": "usage",
  "/private/var/containers/Shared/SystemGroup/S1/Library/ConfigurationProfiles/x/profile-1.stub": "profile",
  "/private/var/root/Library/Lockdown/data_ark.plist": "ark",
  "/private/var/db/diagnostics/shutdown.log": "SIGTERM: [1754467449] All buffers flushed\n",
};

export const dataVolume = Object.fromEntries(
  Object.entries(phone).filter(([path]) => path.startsWith("/private/var/")),
);

/** How tools lay a phone out: names in the dump for absolute paths on the phone. */
export const layouts: Readonly<
  Record<string, { files: Readonly<Record<string, string>>; name: (path: string) => string }>
> = {
  "the phone's root at the top": { files: phone, name: (path) => path.slice(1) },
  "names from the root on": { files: phone, name: (path) => path },
  "names that begin with a dot": { files: phone, name: (path) => `.${path}` },
  "a folder named by a tool": { files: phone, name: (path) => `00008110-000A_files_full${path}` },
  "folders inside folders": { files: phone, name: (path) => `Dump/root${path}` },
  "a Cellebrite folder": { files: phone, name: (path) => `filesystem1${path}` },
  "two volumes beside each other": {
    files: phone,
    name: (path) =>
      path.startsWith("/private/var/") ? `filesystem2/${path.slice(13)}` : `filesystem1/${path.slice(1)}`,
  },
  "`/private` at the top": { files: dataVolume, name: (path) => path.slice(9) },
  "`/var` as the link names it": { files: phone, name: (path) => path.replace("/private/", "").replace(/^\//, "") },
  "the data volume at the top": { files: dataVolume, name: (path) => path.slice(13) },
  "the data volume in a folder": { files: dataVolume, name: (path) => `data/${path.slice(13)}` },
};

export function fileOf(name: string, bytes: Uint8Array): HandOverFile & { reads(): number } {
  let opens = 0;
  return {
    kind: "file",
    name,
    size: bytes.length,
    open: async () => {
      opens++;
      return bytesSource(bytes);
    },
    reads: () => opens,
  };
}

/** A gzip file whose contents are stored and not packed. */
function gzip(bytes: Uint8Array): Uint8Array {
  const parts: number[] = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3];
  for (let at = 0; at < bytes.length; at += 0xffff) {
    const block = bytes.subarray(at, at + 0xffff);
    const length = block.length;
    const head = [
      at + 0xffff >= bytes.length ? 1 : 0,
      length & 0xff,
      length >> 8,
      ~length & 0xff,
      (~length >> 8) & 0xff,
    ];
    parts.push(...head, ...block);
  }
  const crc = crc32(bytes);
  for (const value of [crc, bytes.length])
    parts.push(value & 0xff, (value >> 8) & 0xff, (value >> 16) & 0xff, value >>> 24);
  return Uint8Array.from(parts);
}

export type Named = readonly (readonly [name: string, text: string])[];

export const containers: Readonly<Record<string, (files: Named) => HandOver>> = {
  folder: (files) =>
    memoryFolder("dump", new Map(files.map(([name, text]) => [name.replace(/^[./]+/, ""), toUtf8(text)]))),
  tar: (files) => fileOf("any name", writeTar(files.map(([name, text]) => ({ name, bytes: toUtf8(text) })))),
  "tar.gz": (files) => fileOf("any name", gzip(writeTar(files.map(([name, text]) => ({ name, bytes: toUtf8(text) }))))),
  zip: (files) => fileOf("any name", writeZip(files.map(([name, text]) => ({ name, bytes: toUtf8(text) })))),
};

export function handOf(container: string, layout: string): HandOver {
  const { files, name } = layouts[layout] as (typeof layouts)[string];
  const named = Object.entries(files).map(([path, text]) => [name(path), text] as const);
  return (containers[container] as (files: Named) => HandOver)(named);
}

export const tarOf = (members: readonly TarMember[]): HandOverFile => fileOf("dump.tar", writeTar(members));

export function openIt(hand: HandOver, limits = defaultLimits): Promise<Evidence> {
  return iosFilesystem.open(hand, { crypto: noCrypto, secret: {}, limits });
}

export async function filesOf(
  evidence: Evidence,
  ...where: readonly (string | PathPattern)[]
): Promise<EvidenceFile[]> {
  const found: EvidenceFile[] = [];
  const patterns = where.map((at): PathPattern => (typeof at === "string" ? { in: "phone", path: at } : at));
  for await (const file of evidence.files(patterns)) found.push(file);
  return found;
}

export async function textOf(file: EvidenceFile | undefined): Promise<string | undefined> {
  if (file === undefined) return undefined;
  const source = await file.open();
  return utf8(await source.read(0, source.size));
}

export const paths = (files: readonly EvidenceFile[]): string[] => files.map((file) => file.phonePath);
