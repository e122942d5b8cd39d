/**
 * The entries of an opened backup, made one by one as they are asked for. The property lists and the index at the top of
 * the backup are files too, of the domain "".
 * @module
 */
import type { ByteSource } from "../../bytes/byte-source.ts";
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
      yield new EntryFile(open, selected === "all" ? i : (selected[i] as number));
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

/** One of very many: what few ask for is made when it is asked for. */
class EntryFile implements EvidenceFile {
  readonly type: EvidenceFile["type"];
  readonly name: string;
  readonly phonePath: string;
  readonly domain: string;
  readonly relativePath: string;
  readonly inContainer: boolean;
  readonly attributes: FileAttributes;
  readonly #backup: OpenBackup;
  readonly #entry: number;
  #notes: Note[] | undefined;

  constructor(backup: OpenBackup, entry: number) {
    const { index } = backup.manifest;
    const domain = index.domain(entry);
    const path = index.path(entry);
    const place = placeOfDomain(domain);
    const id = index.id(entry);
    const { attributes } = backup.manifest.details(entry);
    this.type = typeOf(index.flags(entry));
    this.name = path === "" ? domain : `${domain}/${path}`;
    this.phonePath = phonePathOf(place, path);
    this.domain = domain;
    this.relativePath = path;
    this.inContainer = place.inContainer;
    this.attributes = id === undefined ? attributes : { ...attributes, id };
    this.#backup = backup;
    this.#entry = entry;
  }

  get notes(): readonly Note[] {
    this.#notes ??= [];
    return this.#notes;
  }

  async open(): Promise<ByteSource> {
    const { type, name, domain, relativePath: path } = this;
    const { backup, manifest, unlocked, crypto, opened } = this.#backup;
    const notes: Note[] = [];
    this.#notes = notes;
    if (type === "folder" || type === "link") throw new ReadError("absent", name, `a ${type} has no contents`);
    return openBlob({
      folder: backup.folder,
      crypto,
      unlocked,
      name,
      domain,
      path,
      id: manifest.index.id(this.#entry),
      details: manifest.details(this.#entry),
      note: (met) => void notes.push(met),
      opening: (blob) => void opened.add(blob),
    });
  }

  beside(suffix: string): EvidenceFile | undefined {
    const other = this.#backup.manifest.index.find(this.domain, this.relativePath + suffix)[0];
    if (other === undefined) return undefined;
    const file = new EntryFile(this.#backup, other);
    return file.type === "file" ? file : undefined;
  }
}

/** An entry that says neither is read as a file: better a file that is not there than one that nobody looked at. */
function typeOf(flags: number): EvidenceFile["type"] {
  return flags === entryFlag.folder ? "folder" : flags === entryFlag.link ? "link" : "file";
}
