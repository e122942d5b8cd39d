/**
 * What a bug report was handed over in: files by path, whatever they are stored in.
 * @module
 */
import type { ByteSource } from "../../bytes/byte-source.ts";
import type { Limits } from "../../bytes/limits.ts";
import { isReadError } from "../../bytes/read-error.ts";
import { ArchiveNotes } from "../../formats/tar/archive-notes.ts";
import { isZip, zipArchive } from "../../formats/zip/zip.ts";
import type { HandOver, HandOverFile, HandOverFolder } from "../../model/evidence.ts";
import type { Note } from "../../model/ledger.ts";

export interface Member {
  /** Inside what was handed over, `/` between components; for an archive in an archive, both paths. */
  readonly path: string;
  /** Bytes, as stated. */
  readonly size: number;
  /** Seconds since 1970, UTC, where the archive has it. */
  readonly modified?: number;
  /** @throws {ReadError} as the storage has it. */
  open(note: (note: Note) => void): Promise<ByteSource>;
}

export interface Holding {
  readonly members: readonly Member[];
  readonly notes: readonly Note[];
  /** Of a folder, the path that was opened; of an archive or a text, its own name. */
  stored(path: string): string;
}

export interface HoldingOptions {
  readonly limits: Limits;
  readonly signal?: { readonly aborted: boolean } | undefined;
}

/** Files and folders looked at, and folders inside each other. */
const mostMembers = 50_000;
const deepest = 12;

/** Undefined for a file that is no archive. @throws {ReadError} when it cannot be read. */
export async function holdingOf(hand: HandOver, options: HoldingOptions): Promise<Holding | undefined> {
  if (hand.kind === "folder") return folderHolding(hand);
  const source = await hand.open();
  if (!isZip(await source.read(0, 4))) return undefined;
  const { members, notes } = await zipMembers(source, hand.name, "", options);
  return { members, notes, stored: () => hand.name };
}

/** The members of an archive that is itself a member, and of none that are inside of those. */
export async function membersInside(
  member: Member,
  options: HoldingOptions,
): Promise<{ members: readonly Member[]; notes: readonly Note[] }> {
  const notes: Note[] = [];
  try {
    const source = await member.open((note) => void notes.push(note));
    if (!isZip(await source.read(0, 4))) return { members: [], notes };
    const inside = await zipMembers(source, member.path, `${member.path}/`, options);
    return { members: inside.members, notes: [...notes, ...inside.notes] };
  } catch (error) {
    // An archive inside that is empty, damaged or locked costs itself alone.
    if (!isReadError(error) || error.code === "cancelled") throw error;
    return {
      members: [],
      notes: [...notes, { code: error.code, place: error.place, detail: error.detail, loss: true }],
    };
  }
}

async function zipMembers(
  source: ByteSource,
  place: string,
  prefix: string,
  { limits, signal }: HoldingOptions,
): Promise<{ members: Member[]; notes: readonly Note[] }> {
  const notes = new ArchiveNotes(place);
  const zip = zipArchive(source, {
    limits: { ...limits, entries: Math.min(limits.entries, mostMembers) },
    notes,
    signal,
  });
  const members: Member[] = [];
  for await (const batch of zip.entries()) {
    for (const entry of batch) {
      if (entry.type !== "file") continue;
      const path = prefix + entry.path;
      members.push({
        path,
        size: entry.size,
        ...(entry.modified === undefined ? {} : { modified: entry.modified }),
        open: (note) => zip.open(entry, path, note),
      });
    }
  }
  return { members, notes: notes.list() };
}

async function folderHolding(folder: HandOverFolder): Promise<Holding> {
  const members: Member[] = [];
  const notes: Note[] = [];
  let left = mostMembers;
  let level: { folder: HandOverFolder; prefix: string }[] = [{ folder, prefix: "" }];
  for (let depth = 0; depth < deepest && level.length > 0; depth++) {
    const below: typeof level = [];
    for (const { folder: one, prefix } of level) {
      try {
        for await (const child of one.list()) {
          if (left-- <= 0) break;
          if (child.kind === "folder") below.push({ folder: child, prefix: `${prefix}${child.name}/` });
          else members.push(folderMember(child, prefix));
        }
      } catch (error) {
        if (!isReadError(error)) throw error;
        notes.push({ code: error.code, place: prefix, detail: error.detail, loss: true });
      }
    }
    level = below;
  }
  if (left < 0)
    notes.push({ code: "over-limit", place: folder.name, detail: `more than ${mostMembers} files`, loss: true });
  members.sort((a, b) => (a.path < b.path ? -1 : 1));
  return { members, notes, stored: (path) => path };
}

function folderMember(file: HandOverFile, prefix: string): Member {
  return { path: prefix + file.name, size: file.size, open: () => file.open() };
}
