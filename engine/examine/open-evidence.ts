/**
 * Finds out what was handed over, by content, and opens it.
 * @module
 */
import { artifacts } from "../artifacts/all.generated.ts";
import type { Limits } from "../bytes/limits.ts";
import { isReadError, ReadError, type ReadErrorCode } from "../bytes/read-error.ts";
import { isZip } from "../formats/zip/zip.ts";
import type { EarlyLook } from "../model/early-look.ts";
import type {
  Evidence,
  EvidencePart,
  HandOver,
  HandOverFile,
  HandOverFolder,
  OpenContext,
  Recognition,
  SourceKind,
} from "../model/evidence.ts";
import type { Note } from "../model/ledger.ts";
import { androidBackup } from "../sources/android-backup/android-backup.ts";
import { androidBugreport } from "../sources/android-bugreport/android-bugreport.ts";
import { androidqf } from "../sources/androidqf/androidqf.ts";
import { begunArchive, indexMore, lookEarly } from "../sources/begun-archives.ts";
import { intrusionLogs } from "../sources/intrusion-logs/intrusion-logs.ts";
import { iosBackup } from "../sources/ios-backup/ios-backup.ts";
import { archiveDump } from "../sources/ios-filesystem/archive-dump.ts";
import { iosFilesystem } from "../sources/ios-filesystem/ios-filesystem.ts";
import { iosSysdiagnose } from "../sources/ios-sysdiagnose/ios-sysdiagnose.ts";
import { keepsake } from "../sources/keepsake/keepsake.ts";
import { looseFiles } from "../sources/loose-files/loose-files.ts";
import { nodeHandOver } from "../sources/node-hand-over.ts";
import { nameRestorer, withRestoredNames } from "../sources/restored-names.ts";
import { newWork, type Work } from "./first-look.ts";
import { insideOf, type Piece, piecesIn, tolerant, withoutWrapping } from "./gathered.ts";
import { isLockedZip } from "./other-form.ts";

/** Kinds that hold more than single files, in the order they are tried: an acquisition may hold a bug report. */
const wholeKinds: readonly SourceKind[] = [
  keepsake,
  iosBackup,
  iosSysdiagnose,
  iosFilesystem,
  androidqf,
  androidBugreport,
  androidBackup,
  intrusionLogs,
];

const places = artifacts.flatMap(({ id, where }) =>
  where.map((one) => ({ platform: id.startsWith("ios.") ? "ios" : "android", where: one }) as const),
);
/** For what is none of those. */
const loose = looseFiles(places);
/** Built for the first folder whose names are looked at. */
let restorer: ReturnType<typeof nameRestorer> | undefined;

function otherNames(folder: HandOverFolder): Promise<HandOverFolder | undefined> {
  restorer ??= nameRestorer(places.map(({ where }) => where));
  return withRestoredNames(folder, restorer);
}

/** Every kind of evidence Bridle can open. */
export const sourceKinds: readonly SourceKind[] = [...wholeKinds, ...loose.kinds];

export interface Recognised {
  readonly source: SourceKind;
  readonly recognition: Exclude<Recognition, { is: "not-this" }>;
  /** What is to be opened, where that is not the hand-over itself but what lies in it. */
  readonly inside?: HandOver;
  /** Where it lies in an archive: what was wrong with that. */
  archiveNotes?(): readonly Note[];
  /** How it was found: under other names, or by a search that did not go through everything. */
  readonly notes?: readonly Note[];
}

/** What one search shares. */
interface Search {
  readonly limits: Limits;
  readonly work: Work;
}

/** Archives inside each other. */
const archivesDeep = 3;
/** Of an archive with more in it, nothing is looked for beside what it was recognised as. */
const mostAround = 50_000;

/**
 * The kind that knows the hand-over, or what lies in it; undefined when none does. A folder with several pieces of
 * evidence is `several`, of whatever kinds they are. `look` of an artifact that is going to be read saves that an archive is
 * inflated once more for it.
 */
export async function recognise(
  hand: HandOver,
  limits: Limits,
  look?: () => EarlyLook,
): Promise<Recognised | undefined> {
  if (look !== undefined && hand.kind === "file") lookEarly(hand, look);
  const work = newWork();
  const found =
    (await recogniseIn(hand, { limits, work }, archivesDeep)) ?? (await recogniseAs(loose.kinds, hand, limits));
  return found === undefined || !work.endedEarly ? found : noted(found, "search-ended", hand.name);
}

function noted(found: Recognised, code: string, place: string): Recognised {
  return { ...found, notes: [...(found.notes ?? []), { code, place, detail: "", loss: false }] };
}

async function recogniseIn(hand: HandOver, search: Search, deep: number): Promise<Recognised | undefined> {
  return hand.kind === "file" ? recogniseFile(hand, search, deep) : recogniseFolder(hand, search, deep);
}

async function recogniseFolder(given: HandOverFolder, search: Search, deep: number): Promise<Recognised | undefined> {
  const named = await otherNames(given);
  if (named === undefined) return recogniseNamed(given, search, deep);
  const found = await recogniseNamed(named, search, deep);
  return found && noted({ ...found, inside: found.inside ?? named }, "names-restored", given.name);
}

async function recogniseNamed(given: HandOverFolder, search: Search, deep: number): Promise<Recognised | undefined> {
  const found = await recogniseDirectly(given, search.limits);
  if (found?.recognition.is === "several" || (found !== undefined && (found.recognition.at ?? "") === "")) return found;
  const { folder, path } = found === undefined ? await withoutWrapping(given) : { folder: given, path: "" };
  const unwrapped = path === "" ? found : await recogniseFolder(folder, search, deep);
  if (path !== "") return unwrapped === undefined ? undefined : below(unwrapped, folder, path);
  return withPieces(given, found, search, deep);
}

/** What was recognised in a folder inside another with nothing else in it. */
function below(found: Recognised, folder: HandOverFolder, path: string): Recognised {
  const { recognition } = found;
  if (recognition.is === "several") {
    const choices = recognition.choices.map((choice) => ({ ...choice, path: `${path}/${choice.path}` }));
    return { ...found, recognition: { ...recognition, choices } };
  }
  const at = (recognition.at ?? "") === "" ? path : `${path}/${recognition.at}`;
  return { ...found, recognition: { ...recognition, at }, inside: found.inside ?? folder };
}

/** With what lies beside it, on the way down to it and in archives. */
async function withPieces(
  top: HandOverFolder,
  found: Recognised | undefined,
  search: Search,
  deep: number,
): Promise<Recognised | undefined> {
  const at = found?.recognition.is === "this" ? (found.recognition.at ?? "") : "";
  const pieces: Piece<Recognised>[] = [];
  let folder: HandOver | undefined = top;
  let above = "";
  for (const name of at.split("/")) {
    if (folder?.kind !== "folder") break;
    const there = await piecesIn(folder, new Set([name]), search.work, async (child) => {
      const one = await (child.kind === "file"
        ? recogniseFile(child, search, deep)
        : recogniseDirectly(child, search.limits));
      return isLooseFile(child, one, found) ? undefined : one;
    });
    for (const piece of there) {
      const choices = piece.choices.map((choice) => ({ ...choice, path: above + choice.path }));
      pieces.push({ ...piece, choices });
    }
    above += `${name}/`;
    folder = name === "" ? undefined : await folder.get(name);
  }
  const [first] = pieces;
  if (first === undefined) return found;
  if (found === undefined && pieces.length === 1) {
    const alone = first.found;
    return alone.recognition.is === "several"
      ? { source: alone.source, recognition: { is: "several", choices: first.choices } }
      : { ...alone, inside: alone.inside ?? first.hand };
  }
  const choices = pieces.flatMap((piece) => piece.choices);
  if (found?.recognition.is === "this") choices.unshift({ path: at, device: found.recognition.device });
  return { source: (found ?? first.found).source, recognition: { is: "several", choices } };
}

/** A text that counts as evidence when it is alone, beside more of its own kind. */
function isLooseFile(child: HandOver, one: Recognised | undefined, found: Recognised | undefined): boolean {
  return child.kind === "file" && one !== undefined && one.source === found?.source && !archiveName.test(child.name);
}

const archiveName = /\.(zip|tar|tgz|gz|ab|age)\b/i;

/** A file as it is, then an archive as the folder that it holds. */
async function recogniseFile(hand: HandOverFile, search: Search, deep: number): Promise<Recognised | undefined> {
  const { limits } = search;
  if (await isLockedZip(hand, limits)) return undefined;
  const found = (await hasOtherNames(hand, limits)) ? undefined : await recogniseDirectly(hand, limits);
  if (found?.recognition.is === "several" || deep <= 0) return found;
  if (found !== undefined && !(await isZipWithFew(hand, limits))) return found;
  const inside = await insideOf(hand, limits);
  if (inside === undefined) return found;
  const within = await recogniseFolder(inside.folder, search, deep - 1);
  // One kind may know an archive that holds evidence of another beside its own.
  if (found !== undefined) return within?.recognition.is === "several" ? within : found;
  if (within === undefined) return undefined;
  const notes = (): Note[] => [...inside.notes(), ...(within.archiveNotes?.() ?? [])];
  return { ...within, inside: within.inside ?? inside.folder, archiveNotes: notes };
}

/** True for a ZIP archive, as only that is cheap to look through, whose files came under other names than they had. */
async function hasOtherNames(hand: HandOverFile, limits: Limits): Promise<boolean> {
  if (!isZip(await (await hand.open()).read(0, 4))) return false;
  const archive = await begunArchive(hand, limits);
  if (archive === undefined) return false;
  if (archive.index.count === 0) await indexMore(hand, archive);
  const folder = nodeHandOver(archiveDump(archive, hand).root, () => undefined);
  return folder?.kind === "folder" && (await otherNames(folder)) !== undefined;
}

async function isZipWithFew(hand: HandOverFile, limits: Limits): Promise<boolean> {
  if (!isZip(await (await hand.open()).read(0, 4))) return false;
  const archive = await begunArchive(hand, limits);
  while (archive !== undefined && archive.index.count <= mostAround) if (await indexMore(hand, archive)) return true;
  return false;
}

function recogniseDirectly(hand: HandOver, limits: Limits): Promise<Recognised | undefined> {
  return recogniseAs(wholeKinds, hand, limits);
}

async function recogniseAs(
  kinds: readonly SourceKind[],
  hand: HandOver,
  limits: Limits,
): Promise<Recognised | undefined> {
  for (const source of kinds) {
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
    const around = found.archiveNotes === undefined ? evidence : inArchive(evidence, hand, found.archiveNotes);
    return withNotes(await withFilesBeside(around, found, hand, context.limits), found.notes);
  } catch (error) {
    if (!isReadError(error) || curable.has(error.code)) throw error;
    const { recognition, source } = found;
    const known = recognition.is === "this" ? recognition : undefined;
    const evidence = unreadable(source.id, hand.name, known, error);
    const hasNoIndex = source === iosBackup && error.code === "absent";
    const part = hasNoIndex ? await storedIn(found.inside ?? hand, known?.at, context) : undefined;
    return part === undefined ? evidence : { ...evidence, parts: [part] };
  }
}

/** Of a backup without an index, the files whose names there are known beforehand. */
async function storedIn(
  hand: HandOver,
  at: string | undefined,
  { crypto }: OpenContext,
): Promise<EvidencePart | undefined> {
  if (hand.kind !== "folder") return undefined;
  return tolerant(async () => {
    const below = at === undefined ? undefined : await hand.get(at);
    return loose.stored(below?.kind === "folder" ? below : hand, crypto);
  });
}

function withNotes(evidence: Evidence, notes: readonly Note[] = []): Evidence {
  if (notes.length === 0) return evidence;
  return Object.create(evidence, { notes: { get: () => [...notes, ...evidence.notes] } }) as Evidence;
}

/** Single files that came with it and that it does not know. */
async function withFilesBeside(
  evidence: Evidence,
  found: Recognised,
  hand: HandOver,
  limits: Limits,
): Promise<Evidence> {
  if (found.recognition.is !== "this" || loose.kinds.includes(found.source)) return evidence;
  const { at = "" } = found.recognition;
  // The path begins with the thing itself where that was searched for in what was handed over.
  const inside = hand.kind === "folder" ? (found.inside?.name ?? "") : "";
  const paths = [at, inside, `${inside}/${at}`].map((path) => path.toLowerCase());
  const places = new Set(paths.filter((path) => path !== "" && path !== "/" && path !== hand.name.toLowerCase()));
  const part = await tolerant(() => loose.beside(hand, evidence, places, limits));
  if (part === undefined) return evidence;
  return Object.create(evidence, { parts: { value: [...(evidence.parts ?? []), part] } }) as Evidence;
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
      const single = loose.kinds.filter(({ id }) => id === kind);
      const found = await (single.length > 0 ? recogniseAs(single, hand, limits) : recognisePart(hand, limits));
      parts.push(found === undefined || found.recognition.is === "several" ? part : { ...part, found });
    } catch (error) {
      if (!isReadError(error) || error.code === "cancelled") throw error;
      parts.push(part);
    }
  }
  return parts;
}

/** As it is, or in one archive: what lies in evidence is not searched for more. */
async function recognisePart(hand: HandOver, limits: Limits): Promise<Recognised | undefined> {
  return hand.kind === "file" ? recogniseFile(hand, { limits, work: newWork() }, 1) : recogniseDirectly(hand, limits);
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
    return Object.create(evidence, { name: { value: name }, isPart: { value: evidence.isPart ?? true } }) as Evidence;
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
