/**
 * Finds out what was handed over, by content, and opens it.
 * @module
 */
import type { Limits } from "../bytes/limits.ts";
import { ReadError } from "../bytes/read-error.ts";
import type { Evidence, HandOver, OpenContext, Recognition, SourceKind } from "../model/evidence.ts";
import { iosBackup } from "../sources/ios-backup/ios-backup.ts";

/** Every kind of evidence Bridle can open. */
export const sourceKinds: readonly SourceKind[] = [iosBackup];

export interface Recognised {
  readonly source: SourceKind;
  readonly recognition: Exclude<Recognition, { is: "not-this" }>;
}

/** The first kind that knows the hand-over; undefined when none does. */
export async function recognise(hand: HandOver, limits: Limits): Promise<Recognised | undefined> {
  for (const source of sourceKinds) {
    const recognition = await source.recognise(hand, limits);
    if (recognition.is !== "not-this") return { source, recognition };
  }
  return undefined;
}

/** @throws {ReadError} `absent` when no kind knows the hand-over; else what the source's `open` throws. */
export async function openEvidence(hand: HandOver, context: OpenContext): Promise<Evidence> {
  const found = await recognise(hand, context.limits);
  if (found === undefined || found.recognition.is === "several") {
    throw new ReadError("absent", hand.name, "no evidence of a known kind");
  }
  return found.source.open(hand, context);
}
