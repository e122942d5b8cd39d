/**
 * A part of what was given, chosen from several.
 * @module
 */
import { type Chosen, chosenFile } from "./chosen.ts";

/** What lies at a path of it; undefined when nothing does. */
export async function within(chosen: Chosen, path: string): Promise<Chosen | undefined> {
  const entry = await chosen.get(path);
  if (entry?.kind !== "folder") return entry === undefined ? undefined : chosenFile(entry.file);
  return {
    entry,
    get: (below) => chosen.get(`${path}/${below}`),
    list: (below) => chosen.list(below === "" ? path : `${path}/${below}`),
    ...(chosen.keepOnly === undefined ? {} : { keepOnly: chosen.keepOnly }),
  };
}
