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

/** Entries of one batch. */
const atOnce = 1024;

/** The `files` and `batches` of an opened backup. */
export function backupFiles(open: OpenBackup): Required<Pick<Evidence, "files" | "batches">> {
  async function* batches(where: readonly PathPattern[]): AsyncIterable<readonly EvidenceFile[]> {
    const atTop = [...rootFiles(open.backup, where)];
    if (atTop.length > 0) yield atTop;
    const selected = select(open.manifest.index, where);
    const count = selected === "all" ? open.manifest.index.count : selected.length;
    for (let first = 0; first < count; first += atOnce) {
      if (open.signal?.aborted === true) throw new ReadError("cancelled", open.backup.folder.name, "reading files");
      const batch: EvidenceFile[] = [];
      for (let i = first; i < Math.min(count, first + atOnce); i++) {
        batch.push(new EntryFile(open, selected === "all" ? i : (selected[i] as number)));
      }
      yield batch;
    }
  }
  return {
    batches,
    async *files(where) {
      for await (const batch of batches(where)) {
        for (const file of batch) {
          if (open.signal?.aborted === true) throw new ReadError("cancelled", open.backup.folder.name, "reading files");
          yield file;
        }
      }
    },
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

/** One of very many: what is made of the index is made when it is asked for. */
class EntryFile implements EvidenceFile {
  readonly domain: string;
  readonly relativePath: string;
  readonly #backup: OpenBackup;
  readonly #entry: number;
  #attributes: FileAttributes | undefined;
  #notes: Note[] | undefined;

  constructor(backup: OpenBackup, entry: number) {
    const { index } = backup.manifest;
    this.domain = index.domain(entry);
    this.relativePath = index.path(entry);
    this.#backup = backup;
    this.#entry = entry;
  }

  get type(): EvidenceFile["type"] {
    return typeOf(this.#backup.manifest.index.flags(this.#entry));
  }

  get name(): string {
    return this.relativePath === "" ? this.domain : `${this.domain}/${this.relativePath}`;
  }

  get phonePath(): string {
    return phonePathOf(placeOfDomain(this.domain), this.relativePath);
  }

  get inContainer(): boolean {
    return placeOfDomain(this.domain).inContainer;
  }

  get attributes(): FileAttributes {
    if (this.#attributes === undefined) {
      const { manifest } = this.#backup;
      const id = manifest.index.id(this.#entry);
      // The object is this entry's own: a copy of each would cost more than all that is read of them.
      const attributes: { id?: string } & FileAttributes = manifest.details(this.#entry).attributes;
      if (id !== undefined) attributes.id = id;
      this.#attributes = attributes;
    }
    return this.#attributes;
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
