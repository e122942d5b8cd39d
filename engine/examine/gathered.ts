/**
 * Evidence that lies in something else: in an archive that somebody packed around it, or beside other evidence in one
 * folder. What lies beside is never passed over in silence: the person is asked which of them is meant.
 * @module
 */
import type { Limits } from "../bytes/limits.ts";
import { isReadError } from "../bytes/read-error.ts";
import type { Device, HandOver, HandOverFile, HandOverFolder, Recognition } from "../model/evidence.ts";
import type { Note } from "../model/ledger.ts";
import { begunArchive, indexMore } from "../sources/begun-archives.ts";
import { archiveDump } from "../sources/ios-filesystem/archive-dump.ts";
import type { ArchiveIndex } from "../sources/ios-filesystem/archive-index.ts";
import { nodeHandOver } from "../sources/node-hand-over.ts";
import { isComputers, mayHoldEvidence, type Work } from "./first-look.ts";

/** A compressed archive is inflated this far to see what is in it, and on to its end where it looks like a backup. */
const mostBytesToTell = 256 << 20;
/** Everything in a smaller folder is looked into; of a fuller one, what a first look does not rule out. */
const fewBeside = 24;
const mostListed = 20_000;
/** As a backup of an iPhone stores its files; its lists come last. */
const storedName = /(?:^|\/)([0-9a-f]{2})\/\1[0-9a-f]{38}$/;
const mostNamesToTell = 5000;

/** An archive as the folder that it holds. */
export interface Inside {
  readonly folder: HandOverFolder;
  /** What was wrong with the archive, and with what was read of it so far. */
  notes(): readonly Note[];
}

/** Undefined for what is no archive, or one of other things. @throws {ReadError} when it cannot be read. */
export async function insideOf(hand: HandOverFile, limits: Limits): Promise<Inside | undefined> {
  const archive = await begunArchive(hand, limits);
  if (archive === undefined) return undefined;
  while (!(await indexMore(hand, archive, mostBytesToTell))) {
    if (archive.inflatedBytes <= mostBytesToTell) continue;
    if (!looksLikeBackup(archive.index)) return undefined;
    while (!(await indexMore(hand, archive)));
    break;
  }
  const ofFiles: Note[] = [];
  const folder = nodeHandOver(archiveDump(archive, hand).root, (note) => void ofFiles.push(note));
  if (folder?.kind !== "folder") return undefined;
  // The name of what was handed over is the one that a person knows.
  return { folder: { ...folder, name: hand.name }, notes: () => [...archive.notes(), ...ofFiles] };
}

function looksLikeBackup(index: ArchiveIndex): boolean {
  for (let entry = 0; entry < Math.min(index.count, mostNamesToTell); entry++) {
    if (storedName.test(index.tree.path(index.nodeOf(entry)))) return true;
  }
  return false;
}

/** Folders around a folder, each with nothing else in it, as they come of packing a file with its whole path. */
export async function withoutWrapping(folder: HandOverFolder): Promise<{ folder: HandOverFolder; path: string }> {
  let inner = folder;
  const names: string[] = [];
  while (names.length < deepestWrapping) {
    const [only, another] = await childrenOf(inner, 2);
    if (only?.kind !== "folder" || another !== undefined || only.linked === true) break;
    inner = only;
    names.push(only.name);
  }
  return { folder: inner, path: names.join("/") };
}

const deepestWrapping = 24;

async function childrenOf(folder: HandOverFolder, most: number): Promise<HandOver[]> {
  const children: HandOver[] = [];
  for await (const child of folder.list()) {
    if (isComputers(child.name)) continue;
    children.push(child);
    if (children.length >= most) break;
  }
  return children.sort((a, b) => (a.name < b.name ? -1 : 1));
}

export interface Piece<Found> {
  readonly hand: HandOver;
  readonly found: Found;
  readonly choices: readonly { readonly path: string; readonly device: Device }[];
}

/** Every piece of evidence among the children of a folder, but for those named `known`. `work` is used up. */
export async function piecesIn<Found extends { readonly recognition: Exclude<Recognition, { is: "not-this" }> }>(
  folder: HandOverFolder,
  known: ReadonlySet<string>,
  work: Work,
  look: (hand: HandOver) => Promise<Found | undefined>,
): Promise<Piece<Found>[]> {
  const children = (await childrenOf(folder, mostListed)).filter(({ name }) => !known.has(name));
  const all = children.length <= fewBeside;
  const pieces: Piece<Found>[] = [];
  for (const child of children) {
    const found = await tolerant(async () => {
      if (!all && !(await mayHoldEvidence(child, work))) return undefined;
      if (work.looks <= 0) {
        work.endedEarly = true;
        return undefined;
      }
      work.looks--;
      return look(child);
    });
    if (found === undefined) continue;
    const { recognition } = found;
    const choices =
      recognition.is === "several"
        ? recognition.choices.map(({ path, device }) => ({ path: `${child.name}/${path}`, device }))
        : [{ path: pathOf(child.name, recognition.at), device: recognition.device }];
    pieces.push({ hand: child, found, choices });
  }
  return pieces;
}

function pathOf(name: string, at = ""): string {
  return at === "" ? name : `${name}/${at}`;
}

/** A child that cannot be looked into is no reason to look into nothing. */
export async function tolerant<T>(look: () => Promise<T | undefined>): Promise<T | undefined> {
  try {
    return await look();
  } catch (error) {
    if (!isReadError(error) || error.code === "cancelled") throw error;
    return undefined;
  }
}
