/**
 * What an iPhone or iPad writes when its diagnostic keys are pressed: a `.tar.gz`, the same unpacked or packed again, or
 * single files out of it. Told by content. An archive is gone through once and nothing of it is put on disk: an index is
 * kept, and what is read is inflated from the nearest place on the way. The collector's own files are found by their names
 * in it, copies of the phone's files under the phone's own paths.
 * Facts: published archives of iOS 12 to 26.
 * @module
 */
import type { Limits } from "../../bytes/limits.ts";
import { ReadError } from "../../bytes/read-error.ts";
import type {
  Evidence,
  HandOver,
  HandOverFile,
  HandOverFolder,
  OpenContext,
  Recognition,
  SourceKind,
} from "../../model/evidence.ts";
import type { Note } from "../../model/ledger.ts";
import { begunArchive, indexMore } from "../begun-archives.ts";
import { archiveDump } from "../ios-filesystem/archive-dump.ts";
import { type Dump, nodeAt } from "../ios-filesystem/dump.ts";
import { folderDump } from "../ios-filesystem/folder-dump.ts";
import { archivesIn } from "./archives-in-folder.ts";
import { readSysdiagnoseFacts, type SysdiagnoseFacts } from "./sysdiagnose-facts.ts";
import { sysdiagnoseFiles } from "./sysdiagnose-files.ts";
import { findSysdiagnoses } from "./sysdiagnose-layout.ts";

export const iosSysdiagnose: SourceKind = { id: "ios-sysdiagnose", recognise, open };

/** How far into an archive one looks to tell what it is. */
const mostEntriesToTell = 20_000;
const mostBytesToTell = 256 << 20;
/** Single files are looked at up to this size to tell what they are. */
const mostLooseBytes = 1 << 30;

async function recognise(hand: HandOver, limits: Limits): Promise<Recognition> {
  const dump = hand.kind === "folder" ? folderDump(hand) : await beginningOf(hand, limits);
  if (dump === undefined) return { is: "not-this" };
  const found = await findSysdiagnoses(dump);
  const [first] = found;
  if (first === undefined) return hand.kind === "folder" ? recogniseArchives(hand, limits) : { is: "not-this" };
  if (found.length > 1 && hand.kind === "folder") {
    const choices = [];
    for (const path of found) {
      choices.push({ path, device: (await readSysdiagnoseFacts(dump, path, "", limits)).device });
    }
    return { is: "several", choices };
  }
  const { device, takenAt, isMac } = await readSysdiagnoseFacts(dump, first, hand.name, limits);
  if (isMac) return { is: "not-this" };
  return { is: "this", encrypted: false, device, ...(takenAt === undefined ? {} : { takenAt }) };
}

/** A folder with the archive in it, as it comes from the phone. */
async function recogniseArchives(folder: HandOverFolder, limits: Limits): Promise<Recognition> {
  const known = await knownArchives(folder, limits);
  const [only] = known;
  if (only === undefined) return { is: "not-this" };
  if (known.length === 1) return only.recognition;
  return { is: "several", choices: known.map(({ path, recognition: { device } }) => ({ path, device })) };
}

interface KnownArchive {
  readonly path: string;
  readonly file: HandOverFile;
  readonly recognition: Extract<Recognition, { is: "this" }>;
}

/** So that opening finds the archives whose beginning was looked at. */
const knownIn = new WeakMap<HandOverFolder, readonly KnownArchive[]>();

async function knownArchives(folder: HandOverFolder, limits: Limits): Promise<readonly KnownArchive[]> {
  const before = knownIn.get(folder);
  if (before !== undefined) return before;
  const known: KnownArchive[] = [];
  for (const { path, file } of await archivesIn(folder)) {
    const recognition = await recognise(file, limits);
    if (recognition.is === "this") known.push({ path, file, recognition });
  }
  knownIn.set(folder, known);
  return known;
}

/** As much of an archive as it takes to tell; a file that is none as a folder with it alone. */
async function beginningOf(hand: HandOverFile, limits: Limits): Promise<Dump | undefined> {
  const archive = await begunArchive(hand, limits);
  if (archive === undefined) return hand.size <= mostLooseBytes ? folderDump(folderWith(hand)) : undefined;
  const dump = archiveDump(archive, hand);
  for (;;) {
    const through = await indexMore(hand, archive, mostBytesToTell);
    const far = archive.index.count >= mostEntriesToTell || archive.inflatedBytes > mostBytesToTell;
    if (through || far || (await findSysdiagnoses(dump)).length > 0) return dump;
  }
}

function folderWith(hand: HandOverFile): HandOverFolder {
  return {
    kind: "folder",
    name: hand.name,
    async *list() {
      yield hand;
    },
    get: async (path) => (path === hand.name ? hand : undefined),
  };
}

async function wholeDump(hand: HandOver, { limits, signal }: OpenContext): Promise<Dump> {
  if (hand.kind === "folder") return folderDump(hand);
  const archive = await begunArchive(hand, limits);
  if (archive === undefined) return folderDump(folderWith(hand));
  archive.watch(signal);
  while (!(await indexMore(hand, archive)));
  return archiveDump(archive, hand);
}

async function open(hand: HandOver, context: OpenContext): Promise<Evidence> {
  const { limits, signal } = context;
  context.progress?.("reading-index");
  const dump = await wholeDump(hand, context);
  const [at, ...others] = await findSysdiagnoses(dump);
  if (at === undefined) {
    const [only, another] = hand.kind === "folder" ? await knownArchives(hand, limits) : [];
    if (only !== undefined && another === undefined) return open(only.file, context);
    throw new ReadError("absent", hand.name, another === undefined ? "no sysdiagnose in it" : "several sysdiagnoses");
  }
  if (others.length > 0 && hand.kind === "folder") {
    throw new ReadError("absent", hand.name, `${others.length + 1} sysdiagnoses, none of them chosen`);
  }
  const facts = await readSysdiagnoseFacts(dump, at, hand.name, limits);
  const own = await ownNotes(dump, at, hand.name, facts, others);
  const ignored: Note[] = [];
  return {
    kind: "ios-sysdiagnose",
    name: hand.name,
    encrypted: false,
    device: facts.device,
    ...(facts.takenAt === undefined ? {} : { takenAt: facts.takenAt }),
    get fileCount() {
      return dump.fileCount;
    },
    get notes() {
      return [...dump.notes, ...own, ...ignored];
    },
    files: sysdiagnoseFiles({
      dump,
      at,
      name: hand.name,
      mostEntries: limits.entries,
      signal,
      note: (note) => void ignored.push(note),
    }),
    opened: dump.opened,
    openStored: (path) => dump.openStored(path),
  };
}

async function ownNotes(
  dump: Dump,
  at: string,
  name: string,
  { zone, unfinished }: SysdiagnoseFacts,
  others: readonly string[],
): Promise<Note[]> {
  const notes: Note[] = others.map((place) => ({
    code: "several-acquisitions",
    place,
    detail: `another sysdiagnose; ${at === "" ? name : at} is read`,
    loss: true,
  }));
  const log = await nodeAt(dump, at === "" ? "sysdiagnose.log" : `${at}/sysdiagnose.log`);
  if (log === undefined) {
    notes.push({ code: "loose-files", place: name, detail: "files of a sysdiagnose without its own log", loss: false });
  }
  if (unfinished) {
    notes.push({ code: "unfinished-collection", place: name, detail: "IN_PROGRESS in its name", loss: true });
  }
  if (zone !== undefined) {
    notes.push({
      code: "phone-clock",
      place: name,
      detail: `local times are ${zone} at the time it was made`,
      loss: false,
    });
  }
  return notes;
}
