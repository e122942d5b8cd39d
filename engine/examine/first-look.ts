/**
 * A cheap look at what lies in a full folder, such as the one for downloads: by its name and its first bytes, or by the
 * names in it. It only rules out; what is left is looked into by every kind of evidence.
 * @module
 */
import { ageHeadBytes, isAge } from "../formats/age/age-header.ts";
import { isAndroidBackup } from "../formats/android-backup/backup-header.ts";
import { isGzip } from "../formats/gzip/gzip.ts";
import { isTar } from "../formats/tar/tar.ts";
import { isZip } from "../formats/zip/zip.ts";
import type { HandOver, HandOverFile, HandOverFolder } from "../model/evidence.ts";
import { beginsWithEvents, eventHeadBytes } from "../sources/intrusion-logs/event-head.ts";

/** What may still be done in one search, so that a folder of any size ends in seconds. */
export interface Work {
  /** Files whose first bytes are read, and folders whose names are listed. */
  firstLooks: number;
  /** Things that every kind of evidence looks into. */
  looks: number;
  /** Bytes of compressed archives that are inflated to see what is in them. */
  compressedBytes: number;
  /** True once something was not looked at for that reason. */
  endedEarly: boolean;
}

export function newWork(): Work {
  return { firstLooks: 5000, looks: 300, compressedBytes: 1 << 30, endedEarly: false };
}

const headBytes = 512;
const mostNames = 300;
const mostFoldersInside = 20;
const mostTexts = 3;
const text = /\.(txt|ndjson|jsonl?)$/i;
/** An archive is not inflated further than this only to see what it is. */
const mostOfOne = 64 << 20;

/** What a computer puts into folders by itself. */
export function isComputers(name: string): boolean {
  return (
    name.startsWith(".") || /^(__MACOSX|desktop\.ini|thumbs\.db|System Volume Information|\$RECYCLE\.BIN)$/i.test(name)
  );
}

/** Documents and programs that begin as an archive does, and what does not begin so and never is evidence. */
const otherThings =
  /\.(apk|apks|apkm|xapk|ipa|jar|docx|xlsx|pptx|od[tsp]|epub|pages|numbers|key|vsix|whl|crx|kmz|jpe?g|png|heic|gif|webp|mp[34]|m4[av]|mov|avi|mkv|pdf|exe|msi|dmg|iso|svg|html?)$/i;
/** Names of evidence that is text; archives and backups are told by how they begin. */
const evidenceText = /^(bugreport|dumpstate|dumpsys)[^/]*\.(txt|log)$/i;
/** Names that stand in evidence. */
const telling = new RegExp(
  [
    /^(manifest\.(db|mbdb|plist)|status\.plist|main_entry\.txt|acquisition\.json|getprop\.txt|dumpsys\.txt|packages\.json)$/,
    /^(processes\.json|files\.json|sysdiagnose\.log|ps\.txt|shutdown\.log|crashes_and_spins|system_logs\.logarchive)$/,
    /^(private|mobile|uuidtext|timesync|apps|intrusion.*|[0-9a-f]{2})$/,
    /sysdiagnose|bugreport|dumpstate|androidqf|\.(zip|tar|tgz|gz|ab|age|ips|tracev3)$/,
  ]
    .map(({ source }) => source)
    .join("|"),
  "i",
);

/** False for what surely is none. @throws {ReadError} when it cannot be looked at. */
export async function mayHoldEvidence(hand: HandOver, work: Work): Promise<boolean> {
  if (work.firstLooks-- <= 0) {
    work.endedEarly = true;
    return false;
  }
  return hand.kind === "file" ? mayBe(hand, work) : mayHold(hand, work, true);
}

async function mayBe(file: HandOverFile, work: Work): Promise<boolean> {
  if (file.size === 0 || otherThings.test(file.name)) return false;
  if (evidenceText.test(file.name)) return true;
  const head = await (await file.open()).read(0, headBytes);
  if (isGzip(head)) {
    work.compressedBytes -= Math.min(file.size, mostOfOne);
    if (work.compressedBytes <= 0) work.endedEarly = true;
    return work.compressedBytes > 0;
  }
  return isZip(head) || isTar(head) || isAndroidBackup(head) || isAge(head.subarray(0, ageHeadBytes));
}

async function mayHold(folder: HandOverFolder, work: Work, below: boolean): Promise<boolean> {
  if (telling.test(folder.name)) return true;
  let left = mostNames;
  let texts = mostTexts;
  let folders = mostFoldersInside;
  for await (const child of folder.list()) {
    if (left-- <= 0) return false;
    if (telling.test(child.name)) return true;
    if (child.kind === "file" && text.test(child.name) && texts-- > 0 && (await beginsAsLog(child))) return true;
    if (!below || child.kind === "file" || isComputers(child.name) || folders-- <= 0) continue;
    if (work.firstLooks-- > 0 && (await mayHold(child, work, false))) return true;
  }
  return false;
}

/** Logs of events bear no name that tells. */
async function beginsAsLog(file: HandOverFile): Promise<boolean> {
  return beginsWithEvents(await (await file.open()).read(0, eventHeadBytes));
}
