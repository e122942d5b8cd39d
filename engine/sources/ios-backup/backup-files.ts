/**
 * The entries of an opened backup, made one by one as they are asked for. The property lists and the index at the top of
 * the backup are files too, of the domain "".
 * @module
 */
import { ReadError } from "../../bytes/read-error.ts";
import type { Crypto } from "../../crypto/crypto.ts";
import type { Evidence, EvidenceFile, FileAttributes, HandOverFile } from "../../model/evidence.ts";
import type { Note } from "../../model/ledger.ts";
import { matchesGlob, type PathPattern } from "../../model/where.ts";
import { type BackupFolder, rootFileNames } from "./backup-folder.ts";
import { openBlob } from "./blob.ts";
import { phonePathOf, placeOfDomain } from "./domain-map.ts";
import { entryFlag } from "./entry-index.ts";
import type { Manifest } from "./manifest.ts";
import { select } from "./selection.ts";
import type { Unlocked } from "./unlock.ts";

export interface OpenBackup {
  readonly backup: BackupFolder;
  readonly manifest: Manifest;
  readonly unlocked: Unlocked | undefined;
  readonly crypto: Crypto;
  readonly signal: AbortSignal | undefined;
  /** Paths in the backup's folder; each file that is opened adds its own. */
  readonly opened: Set<string>;
}

/** The `files` of an opened backup. */
export function backupFiles(open: OpenBackup): Evidence["files"] {
  return async function* files(where) {
    yield* rootFiles(open.backup, where);
    const selected = select(open.manifest.index, where);
    const count = selected === "all" ? open.manifest.index.count : selected.length;
    for (let i = 0; i < count; i++) {
      if (open.signal?.aborted === true) throw new ReadError("cancelled", open.backup.folder.name, "reading files");
      yield entryFile(open, selected === "all" ? i : (selected[i] as number));
    }
  };
}

function* rootFiles(backup: BackupFolder, where: readonly PathPattern[]): Iterable<EvidenceFile> {
  for (const name of rootFileNames) {
    const file = backup.files.get(name);
    const wanted = where.some((at) => at.in === "backup" && at.domain === "" && matchesGlob(at.path, name));
    if (file !== undefined && wanted) yield rootFile(name, file);
  }
}

function rootFile(name: string, file: HandOverFile): EvidenceFile {
  return {
    type: "file",
    name,
    phonePath: "",
    domain: "",
    relativePath: name,
    inContainer: false,
    attributes: { size: file.size },
    open: () => file.open(),
    notes: [],
    beside: () => undefined,
  };
}

function entryFile(open: OpenBackup, entry: number): EvidenceFile {
  const { backup, manifest, unlocked, crypto } = open;
  const { index } = manifest;
  const domain = index.domain(entry);
  const path = index.path(entry);
  const id = index.id(entry);
  const name = path === "" ? domain : `${domain}/${path}`;
  const details = manifest.details(entry);
  const attributes: FileAttributes = id === undefined ? details.attributes : { ...details.attributes, id };
  const type = typeOf(index.flags(entry));
  const place = placeOfDomain(domain);
  const notes: Note[] = [];
  return {
    type,
    name,
    phonePath: phonePathOf(place, path),
    domain,
    relativePath: path,
    inContainer: place.inContainer,
    attributes,
    async open() {
      notes.length = 0;
      if (type === "folder" || type === "link") throw new ReadError("absent", name, `a ${type} has no contents`);
      const note = (met: Note): void => void notes.push(met);
      const opening = (blob: string): void => void open.opened.add(blob);
      return openBlob({ folder: backup.folder, crypto, unlocked, name, domain, path, id, details, note, opening });
    },
    notes,
    beside(suffix) {
      const other = index.find(domain, path + suffix)[0];
      if (other === undefined) return undefined;
      const file = entryFile(open, other);
      return file.type === "file" ? file : undefined;
    },
  };
}

/** An entry that says neither is read as a file: better a file that is not there than one that nobody looked at. */
function typeOf(flags: number): EvidenceFile["type"] {
  return flags === entryFlag.folder ? "folder" : flags === entryFlag.link ? "link" : "file";
}
