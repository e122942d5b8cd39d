/**
 * Finds out what was handed over, by content, and opens it.
 * @module
 */
import type { Limits } from "../bytes/limits.ts";
import { isReadError, type ReadError, type ReadErrorCode } from "../bytes/read-error.ts";
import type { Evidence, HandOver, OpenContext, Recognition, SourceKind } from "../model/evidence.ts";
import { androidBugreport } from "../sources/android-bugreport/android-bugreport.ts";
import { iosBackup } from "../sources/ios-backup/ios-backup.ts";
import { iosFilesystem } from "../sources/ios-filesystem/ios-filesystem.ts";

/** Every kind of evidence Bridle can open. */
export const sourceKinds: readonly SourceKind[] = [iosBackup, iosFilesystem, androidBugreport];

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

/**
 * Opens recognised evidence. What is there but too damaged to open comes back as evidence of which nothing can be read,
 * so that the report still says so, artifact by artifact.
 * @throws {ReadError} `wrong-password`, `not-permitted`, `cancelled`: a person can do something about these.
 */
export async function openEvidence(found: Recognised, hand: HandOver, context: OpenContext): Promise<Evidence> {
  try {
    return await found.source.open(hand, context);
  } catch (error) {
    if (!isReadError(error) || curable.has(error.code)) throw error;
    const { recognition, source } = found;
    return unreadable(source.id, hand.name, recognition.is === "this" ? recognition : undefined, error);
  }
}

const curable: ReadonlySet<ReadErrorCode> = new Set(["wrong-password", "not-permitted", "cancelled"]);

function unreadable(kind: string, name: string, known: KnownOutside | undefined, error: ReadError): Evidence {
  return {
    kind,
    name,
    encrypted: known?.encrypted ?? false,
    device: known?.device ?? {},
    ...(known?.takenAt === undefined ? {} : { takenAt: known.takenAt }),
    fileCount: 0,
    notes: [],
    opened: new Set(),
    openStored: () => Promise.reject(error),
    files: () => ({
      [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(error) }),
    }),
  };
}

type KnownOutside = Extract<Recognition, { is: "this" }>;
