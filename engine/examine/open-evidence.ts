/**
 * Finds out what was handed over, by content, and opens it.
 * @module
 */
import type { Limits } from "../bytes/limits.ts";
import { isReadError, ReadError, type ReadErrorCode } from "../bytes/read-error.ts";
import type { Evidence, HandOver, OpenContext, Recognition, SourceKind } from "../model/evidence.ts";
import type { Note } from "../model/ledger.ts";
import { androidBackup } from "../sources/android-backup/android-backup.ts";
import { androidBugreport } from "../sources/android-bugreport/android-bugreport.ts";
import { androidqf } from "../sources/androidqf/androidqf.ts";
import { intrusionLogs } from "../sources/intrusion-logs/intrusion-logs.ts";
import { iosBackup } from "../sources/ios-backup/ios-backup.ts";
import { iosFilesystem } from "../sources/ios-filesystem/ios-filesystem.ts";
import { iosSysdiagnose } from "../sources/ios-sysdiagnose/ios-sysdiagnose.ts";
import { insideOf, piecesIn } from "./gathered.ts";

/** Every kind of evidence Bridle can open, in the order they are tried: an acquisition may hold a bug report. */
export const sourceKinds: readonly SourceKind[] = [
  iosBackup,
  iosSysdiagnose,
  iosFilesystem,
  androidqf,
  androidBugreport,
  androidBackup,
  intrusionLogs,
];

export interface Recognised {
  readonly source: SourceKind;
  readonly recognition: Exclude<Recognition, { is: "not-this" }>;
  /** What is to be opened, where that is not the hand-over itself but what lies in it. */
  readonly inside?: HandOver;
  /** Where it lies in an archive: what was wrong with that. */
  archiveNotes?(): readonly Note[];
}

/**
 * The kind that knows the hand-over, or what lies in it; undefined when none does. A folder with several pieces of
 * evidence is `several`, of whatever kinds they are.
 */
export async function recognise(hand: HandOver, limits: Limits): Promise<Recognised | undefined> {
  const found = await recogniseOne(hand, limits);
  if (hand.kind === "file") return found;
  if (found !== undefined && (found.recognition.is === "several" || (found.recognition.at ?? "") === "")) return found;
  const known = found?.recognition.is === "this" ? (found.recognition.at ?? "") : "";
  const pieces = await piecesIn(hand, known, async (child) => {
    const one = await recogniseOne(child, limits);
    // Each kind sees to several of its own.
    return one?.source === found?.source ? undefined : one;
  });
  const [first] = pieces;
  if (first === undefined) return found;
  if (found === undefined && pieces.length === 1) {
    const alone = first.found;
    return alone.recognition.is === "several"
      ? { source: alone.source, recognition: { is: "several", choices: first.choices } }
      : { ...alone, inside: alone.inside ?? first.hand };
  }
  const choices = pieces.flatMap((piece) => piece.choices);
  if (found?.recognition.is === "this") choices.unshift({ path: known, device: found.recognition.device });
  return { source: (found ?? first.found).source, recognition: { is: "several", choices } };
}

/** A hand-over as it is, then an archive as the folder that it holds. */
async function recogniseOne(hand: HandOver, limits: Limits): Promise<Recognised | undefined> {
  const found = await recogniseDirectly(hand, limits);
  if (found !== undefined || hand.kind === "folder") return found;
  const inside = await insideOf(hand, limits);
  if (inside === undefined) return undefined;
  const within = await recogniseDirectly(inside.folder, limits);
  return within === undefined ? undefined : { ...within, inside: inside.folder, archiveNotes: inside.notes };
}

async function recogniseDirectly(hand: HandOver, limits: Limits): Promise<Recognised | undefined> {
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
    const evidence = await found.source.open(found.inside ?? hand, context);
    return found.archiveNotes === undefined ? evidence : inArchive(evidence, hand, found.archiveNotes);
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

/** What was opened on the computer is the archive, whatever was read of it. */
function inArchive(evidence: Evidence, hand: HandOver, notes: () => readonly Note[]): Evidence {
  return Object.create(evidence, {
    name: { value: hand.name },
    notes: { get: () => [...notes(), ...evidence.notes] },
    opened: { value: new Set([hand.name]) },
    openStored: {
      value: async (path: string) => {
        if (path !== hand.name || hand.kind !== "file") throw new ReadError("absent", path, "not what was handed over");
        return hand.open();
      },
    },
  }) as Evidence;
}

type KnownOutside = Extract<Recognition, { is: "this" }>;

/** A part of opened evidence, looked at from the outside. */
export interface FoundPart {
  /** With the name of what it lies in. */
  readonly name: string;
  readonly kind: string;
  readonly hand: HandOver;
  /** Absent when it is none of any kind: what it is too damaged to show, or something else in its place. */
  readonly found?: Recognised;
}

/** What lies in opened evidence and is evidence of its own, in the evidence's order. @throws {ReadError} `cancelled`. */
export async function recogniseParts(evidence: Evidence, limits: Limits): Promise<FoundPart[]> {
  const parts: FoundPart[] = [];
  for (const { kind, hand } of evidence.parts ?? []) {
    const part = { name: `${evidence.name}/${hand.name}`, kind, hand };
    try {
      const found = await recogniseOne(hand, limits);
      parts.push(found === undefined || found.recognition.is === "several" ? part : { ...part, found });
    } catch (error) {
      if (!isReadError(error) || error.code === "cancelled") throw error;
      parts.push(part);
    }
  }
  return parts;
}

/**
 * Opens a part. What is wrong with it costs it alone: it then counts as evidence of which nothing can be read.
 * @throws {ReadError} `wrong-password` while another may be tried, `cancelled`.
 */
export async function openPart({ name, kind, hand, found }: FoundPart, context: OpenContext): Promise<Evidence> {
  if (found === undefined) {
    return unreadablePart(kind, name, new ReadError("malformed", name, "does not begin as what belongs here"));
  }
  try {
    const evidence = await openEvidence(found, hand, context);
    // Only the name differs; what it can do stays with the evidence, whose facts may still grow.
    return Object.create(evidence, { name: { value: name }, isPart: { value: true } }) as Evidence;
  } catch (error) {
    if (!isReadError(error) || error.code === "cancelled" || error.code === "wrong-password") throw error;
    return unreadablePart(found.source.id, name, error);
  }
}

function unreadablePart(kind: string, name: string, error: ReadError, known?: KnownOutside): Evidence {
  return { ...unreadable(kind, name, known, error), isPart: true };
}

/** A part that stays closed, as nobody has the password. */
export function lockedPart({ name, kind, found }: FoundPart): Evidence {
  const known = found?.recognition.is === "this" ? found.recognition : undefined;
  return unreadablePart(found?.source.id ?? kind, name, new ReadError("wrong-password", name, "no password"), known);
}
