/**
 * What a copy of a phone's files lacks that every phone has. Tools and people hand over parts of a phone as well: an app's
 * folder, one database. What is not in a part was not looked for, and nothing may sound as if it had been.
 * Facts: complete path lists of published iOS 13 to 17 images.
 * @module
 */
import type { Note } from "../../model/ledger.ts";
import type { Dump } from "./dump.ts";
import type { Mount } from "./layout.ts";
import { select } from "./selection.ts";

/** Folders of every iPhone and iPad, under each name they had. The traces of programs that ran lie below them. */
const everyPhone: readonly (readonly string[])[] = [
  ["/private/var/mobile/Library"],
  // Before iOS 8 the apps had a folder of their own.
  ["/private/var/mobile/Containers/Data", "/private/var/mobile/Applications"],
  ["/private/var/db"],
  ["/private/var/root/Library"],
  ["/private/var/wireless/Library"],
];

/** One note when the dump is only a part of a phone, none otherwise. */
export async function missingParts(dump: Dump, mounts: readonly Mount[], name: string): Promise<readonly Note[]> {
  const missing: string[] = [];
  for (const names of everyPhone) if (!(await hasOne(dump, mounts, names))) missing.push(names[0] as string);
  if (missing.length === 0) return [];
  return [{ code: "incomplete-dump", place: name, detail: `without ${missing.join(", ")}`, loss: true }];
}

async function hasOne(dump: Dump, mounts: readonly Mount[], paths: readonly string[]): Promise<boolean> {
  // The data volume may be what was handed over, and no entry of it.
  for (const { phone } of mounts) if (paths.includes(phone)) return true;
  for await (const _ of select(dump, mounts, paths)) return true;
  return false;
}
