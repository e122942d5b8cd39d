/**
 * The files of a heap: a file, or what lies in a folder or an archive somebody put some files into, each with what it is.
 * @module
 */
import type { Limits } from "../../bytes/limits.ts";
import { isReadError } from "../../bytes/read-error.ts";
import type { HandOver, HandOverFile } from "../../model/evidence.ts";
import type { Note } from "../../model/ledger.ts";
import { begunArchive, indexMore } from "../begun-archives.ts";
import { archiveDump } from "../ios-filesystem/archive-dump.ts";
import { nodeHandOver } from "../node-hand-over.ts";
import { packedForm } from "../packed-form.ts";
import { placeOfFile } from "./place-of-file.ts";
import type { KnownPlace, LoosePlace } from "./places.ts";

export interface LooseFile {
  /** Below what was handed over; through archives, too. */
  readonly path: string;
  readonly hand: HandOverFile;
  /** What holds it on the computer, below what was handed over: itself, or an archive. */
  readonly stored: string;
  /** Undefined for what is not known. */
  readonly place: LoosePlace | undefined;
  readonly beside: ReadonlyMap<string, LooseFile>;
}

export interface Heap {
  readonly files: readonly LooseFile[];
  readonly notes: readonly Note[];
}

/** People send some files. What holds more is something else, or has to be looked through by somebody. */
const mostFiles = 400;
const deepest = 6;
const archivesDeep = 2;
const mostBytesInArchive = 64 << 20;
/** What a computer adds by itself. */
const computers = /^(\._.*|\.DS_Store|__MACOSX|desktop\.ini|thumbs\.db|System Volume Information|\$RECYCLE\.BIN)$/i;
const suffixes = ["-wal", "-journal", "-shm"] as const;

/** What can be of either system is of the one that the others are of. */
function settle(files: LooseFile[]): void {
  const sure = files.flatMap(({ place }) => (place === undefined || place.other !== undefined ? [] : place.platform));
  for (const [number, file] of files.entries()) {
    const other = file.place?.other;
    if (other === undefined || sure.length === 0 || sure.some((one) => one !== other.platform)) continue;
    files[number] = { ...file, place: other };
  }
}

/** Undefined for what is no heap: nothing in it is known for sure. @throws {ReadError} `cancelled`. */
export async function heapOf(
  hand: HandOver,
  known: readonly KnownPlace[],
  limits: Limits,
  /** What lies there is something else, and is not looked into; in small letters. */
  leaveOut: ReadonlySet<string> = new Set(),
): Promise<Heap | undefined> {
  const found: Pick<LooseFile, "path" | "hand" | "stored">[] = [];
  const notes: Note[] = [];
  const note = (met: Note): void => void (notes.length < mostFiles && notes.push(met));
  const isFull = (): boolean => found.length >= mostFiles;

  async function gather(one: HandOver, path: string, deep: number, archives: number, stored?: string): Promise<void> {
    if (leaveOut.has(path.toLowerCase())) return;
    if (one.kind === "file") {
      const inside = archives > 0 ? await insideOf(one) : undefined;
      if (inside !== undefined) await gather(inside, one === hand ? "" : path, deep, archives - 1, stored ?? path);
      else found.push({ path, hand: one, stored: stored ?? path });
      return;
    }
    if (deep <= 0 || one.linked === true) return;
    const children: HandOver[] = [];
    for await (const child of one.list()) if (!computers.test(child.name) && children.push(child) > mostFiles) break;
    children.sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const child of children) {
      if (isFull())
        return note({ code: "over-limit", place: path, detail: `more than ${mostFiles} files`, loss: true });
      await tolerant(child.name, () =>
        gather(child, path === "" ? child.name : `${path}/${child.name}`, deep - 1, archives, stored),
      );
    }
  }

  async function insideOf(file: HandOverFile): Promise<HandOver | undefined> {
    const archive = await begunArchive(file, limits);
    if (archive === undefined) return undefined;
    while (!(await indexMore(file, archive, mostBytesInArchive))) {
      if (archive.index.count > mostFiles || archive.inflatedBytes > mostBytesInArchive) return undefined;
    }
    const dump = archiveDump(archive, file);
    // An app's own file is an archive too, and one file for us.
    if ((await dump.root.child("AndroidManifest.xml")) !== undefined) return undefined;
    for (const met of archive.notes()) note(met.code === "encrypted" ? { ...met, code: "locked-archive" } : met);
    return nodeHandOver(dump.root, note);
  }

  async function tolerant<T>(place: string, look: () => Promise<T>): Promise<T | undefined> {
    try {
      return await look();
    } catch (error) {
      if (!isReadError(error) || error.code === "cancelled") throw error;
      note({ code: error.code, place, detail: error.detail, loss: true });
      return undefined;
    }
  }

  await tolerant(hand.name, () => gather(hand, hand.kind === "file" ? hand.name : "", deepest, archivesDeep));
  const byPath = new Map(found.map((file) => [file.path, file]));
  const files: LooseFile[] = [];
  for (const one of found) {
    const { path } = one;
    if (suffixes.some((suffix) => path.endsWith(suffix) && byPath.has(path.slice(0, -suffix.length)))) continue;
    const place = await tolerant(path, () => placeOfFile(one.hand, path, known, limits));
    if (place === undefined) {
      const form = await tolerant(path, () => packedForm(one.hand));
      if (form !== undefined) note({ code: "not-opened", place: path, detail: form, loss: true });
    }
    const beside = new Map<string, LooseFile>();
    for (const suffix of suffixes) {
      const other = byPath.get(path + suffix);
      if (other !== undefined) beside.set(suffix, { ...other, place: undefined, beside: new Map() });
    }
    files.push({ ...one, place, beside });
  }
  settle(files);
  const alone = files.length === 1;
  if (!files.some(({ place }) => place !== undefined && (place.isSure || alone))) return undefined;
  return { files, notes };
}
