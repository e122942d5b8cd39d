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
import { below } from "../below.ts";
import { archiveDump } from "../ios-filesystem/archive-dump.ts";
import { type Dump, nodeAt } from "../ios-filesystem/dump.ts";
import { folderDump } from "../ios-filesystem/folder-dump.ts";
import { findLayouts } from "../ios-filesystem/layout.ts";
import { nodeHandOver } from "../node-hand-over.ts";
import { archivesIn } from "./archives-in-folder.ts";
import { readSysdiagnoseFacts, type SysdiagnoseFacts } from "./sysdiagnose-facts.ts";
import { sysdiagnoseFiles } from "./sysdiagnose-files.ts";
import { findSysdiagnoses } from "./sysdiagnose-layout.ts";
import { partsBesideReports } from "./sysdiagnose-parts.ts";

export const iosSysdiagnose: SourceKind = { id: "ios-sysdiagnose", recognise, open };

/** How far into an archive one looks to tell what it is. */
const mostEntriesToTell = 20_000;
const mostBytesToTell = 256 << 20;
/** Files beside an archive that was packed once more. */
const mostAroundArchive = 2000;
/** Single files are looked at up to this size to tell what they are. */
const mostLooseBytes = 1 << 30;

async function recognise(hand: HandOver, limits: Limits): Promise<Recognition> {
  const dump = hand.kind === "folder" ? folderDump(hand) : await beginningOf(hand, limits);
  if (dump === undefined) return { is: "not-this" };
  const found = await findSysdiagnoses(dump);
  const [first] = found;
  if (first === undefined) return recogniseArchives(hand, dump, limits);
  if (found.length > 1 && hand.kind === "folder") {
    const choices = [];
    for (const path of found) {
      choices.push({ path, device: (await readSysdiagnoseFacts(dump, path, "", limits)).device });
    }
    return { is: "several", choices };
  }
  const { device, takenAt, isMac } = await readSysdiagnoseFacts(dump, first, hand.name, limits);
  if (isMac) return { is: "not-this" };
  return { is: "this", encrypted: false, device, ...below(hand, first), ...(takenAt === undefined ? {} : { takenAt }) };
}

/** A folder with the archive in it, as it comes from the phone; or that packed once more, as it comes by mail. */
async function recogniseArchives(hand: HandOver, dump: Dump, limits: Limits): Promise<Recognition> {
  const known = await knownArchives(hand, limits);
  const [only] = known;
  // Beside a copy of the phone's files it is a part of that.
  if (only === undefined || (await findLayouts(dump)).length > 0) return { is: "not-this" };
  // Nobody can name a file inside an archive.
  if (known.length === 1 || hand.kind === "file") return { ...only.recognition, ...below(hand, only.path) };
  return { is: "several", choices: known.map(({ path, recognition: { device } }) => ({ path, device })) };
}

interface KnownArchive {
  readonly path: string;
  readonly file: HandOverFile;
  readonly recognition: Extract<Recognition, { is: "this" }>;
}

/** So that opening finds the archives whose beginning was looked at. */
const knownIn = new WeakMap<HandOver, readonly KnownArchive[]>();

async function knownArchives(hand: HandOver, limits: Limits): Promise<readonly KnownArchive[]> {
  const before = knownIn.get(hand);
  if (before !== undefined) return before;
  const known: KnownArchive[] = [];
  // What lies in an archive is not asked in its turn, so that nothing is unpacked without end.
  const folder = hand.kind === "folder" ? hand : inside.has(hand) ? undefined : await folderOfArchive(hand, limits);
  for (const { path, file } of folder === undefined ? [] : await archivesIn(folder)) {
    if (hand.kind === "file") inside.add(file);
    const recognition = await recognise(file, limits);
    if (recognition.is === "this") known.push({ path, file, recognition });
  }
  knownIn.set(hand, known);
  return known;
}

const inside = new WeakSet<HandOver>();

async function folderOfArchive(hand: HandOverFile, limits: Limits): Promise<HandOverFolder | undefined> {
  const archive = await begunArchive(hand, limits);
  if (archive === undefined || archive.index.count > mostAroundArchive) return undefined;
  if (!(await indexMore(hand, archive, mostBytesToTell))) return undefined;
  const around = nodeHandOver(archiveDump(archive, hand).root, () => undefined);
  return around?.kind === "folder" ? around : undefined;
}

/** As much of an archive as it takes to tell; a file that is none as a folder with it alone. */
async function beginningOf(hand: HandOverFile, limits: Limits): Promise<Dump | undefined> {
  const archive = await begunArchive(hand, limits);
  if (archive === undefined) return hand.size <= mostLooseBytes ? folderDump(folderWith(hand)) : undefined;
  const dump = archiveDump(archive, hand);
  for (;;) {
    const through = await indexMore(hand, archive, mostBytesToTell);
    if (through) return dump;
    const far = archive.index.count >= mostEntriesToTell || archive.inflatedBytes > mostBytesToTell;
    // The phone has such files at this place itself; the rest of it may come behind them.
    const sure = (await findSysdiagnoses(dump)).some((path) => !/(^|\/)db(\/diagnostics)?$/.test(path));
    if (sure) return dump;
    if (far) return undefined;
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
    const [only, ...more] = await knownArchives(hand, limits);
    if (only !== undefined && (more.length === 0 || hand.kind === "file")) {
      return alongside(await open(only.file, context), hand, dump, only, more);
    }
    throw new ReadError("absent", hand.name, only === undefined ? "no sysdiagnose in it" : "several sysdiagnoses");
  }
  if (others.length > 0 && hand.kind === "folder") {
    throw new ReadError("absent", hand.name, `${others.length + 1} sysdiagnoses, none of them chosen`);
  }
  const facts = await readSysdiagnoseFacts(dump, at, hand.name, limits);
  const own = await ownNotes(dump, at, hand.name, facts, others);
  const beside = isLoose(own) ? await partsBesideReports(dump, at) : undefined;
  const ignored: Note[] = [];
  return {
    kind: "ios-sysdiagnose",
    name: hand.name,
    encrypted: false,
    device: facts.device,
    ...(facts.identity === undefined ? {} : { identity: facts.identity }),
    ...(facts.takenAt === undefined ? {} : { takenAt: facts.takenAt }),
    get fileCount() {
      return dump.fileCount;
    },
    get notes() {
      return [...dump.notes, ...own, ...ignored, ...(beside?.notes ?? [])];
    },
    ...(beside === undefined ? {} : { parts: beside.parts }),
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

/** An archive out of another, with what is wrong with the one around it. */
function alongside(
  evidence: Evidence,
  hand: HandOver,
  around: Dump,
  { path }: KnownArchive,
  more: readonly KnownArchive[],
): Evidence {
  if (hand.kind === "folder") return evidence;
  const detail = `another sysdiagnose; ${path} is read`;
  const others = more.map((one) => ({ code: "several-acquisitions", place: one.path, detail, loss: true }));
  const notes = { get: () => [...around.notes, ...others, ...evidence.notes] };
  return Object.create(evidence, { notes }) as Evidence;
}

const isLoose = (notes: readonly Note[]): boolean => notes.some(({ code }) => code === "loose-files");

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
