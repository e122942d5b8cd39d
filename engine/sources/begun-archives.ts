/**
 * Archives whose beginning was looked at, so that the next kind of evidence that looks, and then the opening, go on from
 * there instead of inflating it all again.
 * @module
 */
import type { Limits } from "../bytes/limits.ts";
import type { EarlyLook } from "../model/early-look.ts";
import type { HandOverFile } from "../model/evidence.ts";
import type { Archive } from "./ios-filesystem/archive.ts";
import { openArchive } from "./ios-filesystem/open-archive.ts";

const begun = new WeakMap<HandOverFile, Archive>();
const looks = new WeakMap<HandOverFile, () => EarlyLook>();
const entriesAtOnce = 2000;

/** Undefined when the file is no archive. */
export async function begunArchive(hand: HandOverFile, limits: Limits): Promise<Archive | undefined> {
  const archive = begun.get(hand) ?? (await openArchive(hand, limits, looks.get(hand)?.()));
  if (archive !== undefined) begun.set(hand, archive);
  return archive;
}

/** Whoever begins with this file has it looked at on the way. */
export function lookEarly(hand: HandOverFile, look: () => EarlyLook): void {
  looks.set(hand, look);
}

/** One step of indexing; true at the end. After an error, or a cancel, the next one to ask begins anew. */
export async function indexMore(hand: HandOverFile, archive: Archive, mostInflated?: number): Promise<boolean> {
  try {
    return await archive.more(entriesAtOnce, mostInflated);
  } catch (error) {
    begun.delete(hand);
    throw error;
  }
}
