/**
 * A phone's state as the archive that iOS makes of it.
 * @module
 */
import { utf8 } from "../formats/bytes.ts";
import { writeGzip } from "../formats/gzip-writer.ts";
import { type TarMember, writeTar } from "../formats/tar-writer.ts";
import {
  collectorLog,
  remoteState,
  shutdownFiles,
  statisticsLines,
  statisticsText,
  systemVersionList,
  topFolderOf,
} from "./log-texts.ts";
import { psText, psThreadText, spindumpText, taskInfoText } from "./process-texts.ts";
import type { SysdiagnosePhone } from "./sysdiagnose-phone.ts";

/** All files by their paths in the top folder. */
export function sysdiagnoseFiles(phone: SysdiagnosePhone): Map<string, Uint8Array> {
  const made: [path: string, text: string][] = [
    ["sysdiagnose.log", collectorLog(phone)],
    ["ps.txt", psText(phone)],
    ["ps_thread.txt", psThreadText(phone)],
    ["taskinfo.txt", taskInfoText(phone)],
    ["spindump-nosymbols.txt", spindumpText(phone)],
    ["logs/SystemVersion/SystemVersion.plist", systemVersionList(phone)],
    ["errors/taskSummary.txt", ""],
    ...shutdownFiles(phone),
    ["system_logs.logarchive/Extra/logdata.statistics.0.txt", statisticsText(phone)],
  ];
  if (phone.system !== "12") made.push(["remotectl_dumpstate.txt", remoteState(phone)]);
  if (phone.system === "18" || phone.system === "26") {
    made.push(["system_logs.logarchive/Extra/logdata.statistics.0.jsonl", statisticsLines(phone)]);
  }
  return new Map([...made.map(([path, text]) => [path, utf8(text)] as const), ...phone.files]);
}

export interface SysdiagnoseWriting {
  /** Compresses; without it the archive holds stored blocks and is larger, but the same in content. */
  readonly deflate?: (bytes: Uint8Array) => Uint8Array;
}

export function sysdiagnoseName(phone: SysdiagnosePhone): string {
  return `${topFolderOf(phone)}.tar.gz`;
}

export function sysdiagnoseTar(phone: SysdiagnosePhone): Uint8Array {
  const top = topFolderOf(phone);
  const modified = Math.floor(phone.takenAt.getTime() / 1000);
  const members: TarMember[] = [{ name: `${top}/`, type: "folder", mode: 0o755, modified }];
  for (const [path, bytes] of sysdiagnoseFiles(phone)) members.push({ name: `${top}/${path}`, bytes, modified });
  return writeTar(members);
}

/** The archive as a phone makes it. */
export function writeSysdiagnose(phone: SysdiagnosePhone, { deflate }: SysdiagnoseWriting = {}): Uint8Array {
  return writeGzip(sysdiagnoseTar(phone), deflate);
}
