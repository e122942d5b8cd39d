/**
 * Bug reports small enough to write down, for tests.
 * @module
 */

import { bytesSource } from "../../bytes/byte-source.ts";
import { defaultLimits } from "../../bytes/limits.ts";
import { toUtf8, utf8 } from "../../bytes/text.ts";
import type { Crypto } from "../../crypto/crypto.ts";
import type { Evidence, EvidenceFile, HandOverFile } from "../../model/evidence.ts";
import type { PathPattern } from "../../model/where.ts";
import { androidBugreport } from "./android-bugreport.ts";

const bar = "=".repeat(56);
const dashes = "-".repeat(79);

export const reportText = [
  bar,
  "== dumpstate: 2031-02-03 04:05:06",
  bar,
  "",
  "Build: ZZ1A.310203.001",
  "Build fingerprint: 'acme/rocket/rocket:16/ZZ1A.310203.001/1234:user/release-keys'",
  "",
  "------ SYSTEM PROPERTIES (getprop) ------",
  "[persist.sys.timezone]: [Europe/Oslo]",
  "[ro.build.version.release]: [16]",
  "[ro.product.manufacturer]: [Acme]",
  "[ro.product.model]: [Rocket 3]",
  "------ 0.050s was the duration of 'SYSTEM PROPERTIES' ------",
  dashes,
  "DUMP OF SERVICE HIGH package:",
  "first",
  "--------- 0.1s was the duration of dumpsys package, ending at: 2031-02-03 04:05:07",
  dashes,
  "DUMP OF SERVICE package:",
  "second",
  "--------- 0.1s was the duration of dumpsys package, ending at: 2031-02-03 04:05:08",
  "------ 117.855s was the duration of 'DUMPSTATE' ------",
  "",
].join("\n");

export const reportName = "bugreport-rocket-ZZ1A-2031-02-03-04-05-06.txt";

export const reportMembers: ReadonlyMap<string, Uint8Array> = new Map([
  ["main_entry.txt", toUtf8(`${reportName}\n`)],
  ["version.txt", toUtf8("2.0")],
  [reportName, toUtf8(reportText)],
  ["dumpstate_log.txt", toUtf8("Dumpstate log\n".repeat(500))],
  ["FS/data/tombstones/tombstone_00", toUtf8("*** ***\n")],
  ["FS/data/tombstones/tombstone_00.pb", toUtf8("twin")],
]);

export function fileOf(name: string, bytes: Uint8Array): HandOverFile {
  return { kind: "file", name, size: bytes.length, open: async () => bytesSource(bytes) };
}

export function openIt(hand: Parameters<typeof androidBugreport.open>[0]): Promise<Evidence> {
  return androidBugreport.open(hand, { crypto: {} as Crypto, secret: {}, limits: defaultLimits });
}

export async function filesOf(evidence: Evidence, ...where: PathPattern[]): Promise<EvidenceFile[]> {
  const found: EvidenceFile[] = [];
  for await (const file of evidence.files(where)) found.push(file);
  return found;
}

export async function textOf(file: EvidenceFile | undefined): Promise<string | undefined> {
  if (file === undefined) return undefined;
  const source = await file.open();
  return utf8(await source.read(0, source.size));
}
