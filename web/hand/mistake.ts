/**
 * What a person may have given in place of a phone's evidence, told by names alone.
 * @module
 */
import type { Entry } from "../messages.ts";
import type { Chosen } from "./chosen.ts";

const stored = /^[0-9a-f]{40}$/i;
const storedFolder = /^[0-9a-f]{2}$/i;
const partOfBackup = /^(?:Manifest\.(?:db|mbdb|plist)|Info\.plist|Status\.plist|[0-9a-f]{40})$/i;
/** Where computers keep backups: the folders on the way down to them. */
const onTheWay = /^(?:AppData|Roaming|Apple|Apple Computer|Application Support|Library|MobileSync)$/i;
const clues = /\.(?:stix2?|pack)$/i;
const unfinished = /^IN_PROGRESS_/i;
const mostLookedAt = 100;

/** The id of a text; undefined where the mistake has no name. */
export async function mistakeOf({ entry, list }: Chosen): Promise<string | undefined> {
  if (unfinished.test(entry.name)) return "page-mistake-unfinished";
  if (entry.kind === "file") {
    if (clues.test(entry.name)) return "page-mistake-clues";
    return partOfBackup.test(entry.name) ? "page-mistake-one-file" : undefined;
  }
  const inside = await list("").catch((): readonly Entry[] => []);
  const looked = inside.slice(0, mostLookedAt);
  if (looked.some(({ name }) => unfinished.test(name))) return "page-mistake-unfinished";
  if (storedFolder.test(entry.name) && looked.some(({ name }) => stored.test(name))) return "page-mistake-inside";
  if (looked.length > 0 && looked.every(({ kind, name }) => kind === "file" && partOfBackup.test(name))) {
    return "page-mistake-one-file";
  }
  if (onTheWay.test(entry.name) || looked.some(({ name }) => name === "MobileSync")) return "page-mistake-above";
  return undefined;
}
