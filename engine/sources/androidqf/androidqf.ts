/**
 * What AndroidQF collects from a phone over a cable: a folder, or a ZIP archive with or without a folder around it, also one
 * that broke off and has no directory. Its own files are found by the names it gives them; copies of the phone's logs and
 * of its folder for temporary files under the phone's own paths. Bug report, backup and intrusion logs are parts.
 * Facts: AndroidQF's public source and README, https://github.com/mvt-project/androidqf.
 * @module
 */
import type { Limits } from "../../bytes/limits.ts";
import { ReadError } from "../../bytes/read-error.ts";
import type { Evidence, HandOver, HandOverFile, OpenContext, Recognition, SourceKind } from "../../model/evidence.ts";
import type { Note } from "../../model/ledger.ts";
import { acquisitionFiles } from "../acquisition-files.ts";
import { below } from "../below.ts";
import { archiveDump } from "../ios-filesystem/archive-dump.ts";
import { type Dump, nodeAt } from "../ios-filesystem/dump.ts";
import { folderDump } from "../ios-filesystem/folder-dump.ts";
import { openArchive } from "../ios-filesystem/open-archive.ts";
import { keepsakeIn } from "../keepsake/keepsake.ts";
import { readAcquisitionFacts } from "./acquisition-facts.ts";
import { acquisitionMounts, findAcquisitions, isInCapitals } from "./acquisition-layout.ts";
import { type AcquisitionParts, findParts } from "./acquisition-parts.ts";
import { ageLock, openAge, type Unlocked } from "./age-lock.ts";

export const androidqf: SourceKind = { id: "androidqf", recognise, open };

const entriesAtOnce = 2000;
/** How far into an archive one looks to tell what it is: a backup may lie in front of everything else. */
const mostEntriesToTell = 20_000;
const mostBytesToTell = 256 << 20;

async function recognise(hand: HandOver, limits: Limits): Promise<Recognition> {
  const lock = hand.kind === "file" ? await ageLock(hand) : undefined;
  if (lock !== undefined) {
    return {
      is: "this",
      encrypted: true,
      ...(lock === "identity" ? { lock } : {}),
      device: { osName: "Android" },
    };
  }
  const dump = hand.kind === "folder" ? folderDump(hand) : await archived(hand, limits, "beginning", undefined);
  if (dump === undefined) return { is: "not-this" };
  const found = await findAcquisitions(dump);
  const [first] = found;
  if (first === undefined) return { is: "not-this" };
  if (found.length > 1 && hand.kind === "folder") {
    const choices = [];
    for (const path of found) choices.push({ path, device: (await readAcquisitionFacts(dump, path)).device });
    return { is: "several", choices };
  }
  const { device, takenAt } = await readAcquisitionFacts(dump, first);
  return { is: "this", encrypted: false, device, ...below(hand, first), ...(takenAt === undefined ? {} : { takenAt }) };
}

async function open(hand: HandOver, context: OpenContext): Promise<Evidence> {
  const { limits, signal } = context;
  context.progress?.("reading-index");
  let dump: Dump | undefined;
  let unlocked: Unlocked | undefined;
  if (hand.kind === "folder") dump = folderDump(hand);
  else {
    if ((await ageLock(hand)) !== undefined) unlocked = await openAge(hand, context);
    // Locked, nothing but its name tells one from the other.
    const kept = unlocked === undefined ? undefined : await keepsakeIn(hand, unlocked.hand, unlocked, context);
    if (kept !== undefined) return kept;
    dump = await archived(unlocked?.hand ?? hand, limits, "whole", signal);
  }
  if (dump === undefined) throw new ReadError("absent", hand.name, "no folder and no archive");
  const opened = dump;
  const [at, ...others] = await findAcquisitions(opened);
  if (at === undefined) throw new ReadError("absent", hand.name, "no acquisition in it");
  if (others.length > 0 && hand.kind === "folder") {
    throw new ReadError("absent", hand.name, `${others.length + 1} acquisitions, none of them chosen`);
  }
  if (await isInCapitals(opened, at)) {
    throw new ReadError("malformed", hand.name, "the names of its files were changed to capital letters");
  }
  const more = others.map((place) => ({
    code: "several-acquisitions",
    place,
    detail: `another acquisition; ${at} is read`,
    loss: true,
  }));
  const facts = await readAcquisitionFacts(opened, at);
  const parts = await findParts(opened, at);
  const single = await singleFiles(opened, at, parts, hand.name);
  return {
    kind: "androidqf",
    name: hand.name,
    encrypted: unlocked !== undefined,
    ...(unlocked === undefined ? {} : { derivedKey: unlocked.fileKey }),
    device: facts.device,
    ...(facts.identity === undefined ? {} : { identity: facts.identity }),
    ...(facts.takenAt === undefined ? {} : { takenAt: facts.takenAt }),
    get fileCount() {
      return opened.fileCount;
    },
    get notes() {
      return [...(unlocked?.notes ?? []), ...opened.notes, ...more, ...parts.notes, ...single];
    },
    files: acquisitionFiles({
      kind: "androidqf",
      name: hand.name,
      dump: opened,
      at,
      mounts: acquisitionMounts(at, facts.tmp),
      // Its archives hold the parts of an app under one name, one entry each.
      everyEntry: hand.kind === "file",
      mostEntries: limits.entries,
      signal,
    }),
    parts: parts.parts,
    opened: opened.opened,
    // As it was handed over, locked.
    openStored: (path) => (hand.kind === "file" && path === hand.name ? hand.open() : opened.openStored(path)),
  };
}

/** Told where it is some files of an acquisition and neither what the collector writes of itself nor a report of the phone. */
async function singleFiles(dump: Dump, at: string, { parts }: AcquisitionParts, place: string): Promise<Note[]> {
  if (parts.length > 0 || (await nodeAt(dump, at === "" ? about : `${at}/${about}`)) !== undefined) return [];
  return [{ code: "loose-files", place, detail: `without ${about}`, loss: false }];
}

const about = "acquisition.json";

/** An archive as a dump; undefined when it is none. */
async function archived(
  hand: HandOverFile,
  limits: Limits,
  howFar: "beginning" | "whole",
  signal: { readonly aborted: boolean } | undefined,
): Promise<Dump | undefined> {
  const archive = await openArchive(hand, limits);
  if (archive === undefined) return undefined;
  archive.watch(signal);
  const mostBytes = howFar === "whole" ? Number.POSITIVE_INFINITY : mostBytesToTell;
  while (!(await archive.more(entriesAtOnce, mostBytes))) {
    if (howFar === "whole") continue;
    if (archive.index.count >= mostEntriesToTell || archive.inflatedBytes > mostBytes) break;
  }
  return archiveDump(archive, hand);
}
