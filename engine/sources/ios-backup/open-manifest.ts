/**
 * Opens the index of a backup and settles what is encrypted. Three states exist: nothing; the files, before iOS 10.2; the
 * files and the index, since. What is there decides: the first bytes of the index, the key bag, the key of the index,
 * and the blobs. `IsEncrypted` has a say only where all of these are silent.
 * @module
 */
import { type ByteSource, readAll } from "../../bytes/byte-source.ts";
import { ReadError } from "../../bytes/read-error.ts";
import { cbcSource } from "../../crypto/cbc-source.ts";
import type { HandOverFile, OpenContext } from "../../model/evidence.ts";
import type { Note } from "../../model/ledger.ts";
import type { BackupFacts } from "./backup-facts.ts";
import type { BackupFolder } from "./backup-folder.ts";
import { readKeybag } from "./keybag.ts";
import type { Manifest } from "./manifest.ts";
import { readManifestDb } from "./manifest-db.ts";
import { readMbdb } from "./manifest-mbdb.ts";
import { isSqliteHead, isWholeDatabase } from "./sqlite-head.ts";
import { storedState } from "./stored-state.ts";
import { type Unlocked, unlock } from "./unlock.ts";

export interface OpenedManifest {
  readonly manifest: Manifest;
  /** Undefined in a backup that is not encrypted. */
  readonly unlocked: Unlocked | undefined;
  readonly notes: readonly Note[];
  /** Files that were read for it, besides those of `rootFileNames`. */
  readonly extra: readonly HandOverFile[];
}

const keybagPlace = "Manifest.plist, BackupKeyBag";

/**
 * Whether an index that is no database can be ciphertext rather than damage. Backups that are not encrypted have a key
 * bag too; the key of the index is what they lack.
 */
export function mayBeEncrypted({ manifestKey, statedEncrypted }: BackupFacts): boolean {
  return manifestKey !== undefined || statedEncrypted !== false;
}

/** @throws {ReadError} `wrong-password`, `malformed`, `truncated`, `absent`, `over-limit`, `cancelled`. */
export async function openManifest(
  backup: BackupFolder,
  facts: BackupFacts,
  context: OpenContext,
): Promise<OpenedManifest> {
  const notes: Note[] = [];
  const progress = (step: string): void => context.progress?.(step);

  function open(): Promise<Unlocked> {
    if (facts.keybag === undefined) {
      const cause = facts.notes.find((note) => note.place.startsWith("Manifest.plist"))?.detail;
      const detail = "no BackupKeyBag, and the backup is encrypted";
      if (cause !== undefined) throw new ReadError("malformed", "Manifest.plist", `${detail}: ${cause}`);
      throw new ReadError("absent", "Manifest.plist", detail);
    }
    return unlock(readKeybag(facts.keybag, keybagPlace), context.crypto, context.secret, keybagPlace, progress);
  }

  function settled(encrypted: boolean, by: string): void {
    if (facts.statedEncrypted === undefined || facts.statedEncrypted === encrypted) return;
    const detail = `IsEncrypted is ${facts.statedEncrypted}, but ${by}`;
    notes.push({ code: "encryption-flag-differs", place: "Manifest.plist", detail, loss: false });
  }

  const indexFile = backup.files.get("Manifest.db");
  let manifest: Manifest;
  const extra: HandOverFile[] = [];
  if (indexFile !== undefined) {
    const source = await indexFile.open();
    if (source.size === 0) throw new ReadError("truncated", "Manifest.db", "empty");
    const plain = isSqliteHead(await source.read(0, 16));
    if (!plain && !mayBeEncrypted(facts)) throw new ReadError("malformed", "Manifest.db", "no SQLite database");
    const unlocked = plain ? undefined : await open();
    const index = unlocked === undefined ? source : await decryptedIndex(source, facts, unlocked, context, notes);
    const wal = plain ? await backup.folder.get("Manifest.db-wal") : undefined;
    if (wal?.kind === "file") extra.push(wal);
    progress("reading-index");
    manifest = await readManifestDb(index, {
      wal: wal?.kind === "file" ? await wal.open() : undefined,
      limits: context.limits,
      signal: context.signal,
      keys: facts.keybag !== undefined,
      place: "Manifest.db",
    });
    if (unlocked !== undefined) {
      settled(true, "Manifest.db is encrypted");
      return { manifest, unlocked, notes, extra };
    }
  } else {
    const old = backup.files.get("Manifest.mbdb");
    if (old === undefined) throw new ReadError("absent", backup.folder.name, "neither Manifest.db nor Manifest.mbdb");
    progress("reading-index");
    const bytes = await readAll(await old.open(), context.limits.wholeFileBytes, "Manifest.mbdb");
    manifest = readMbdb(bytes, context.limits, context.crypto, "Manifest.mbdb");
  }

  const stored = await storedState(manifest, backup.folder);
  const spoken = stored.plain + stored.encrypted > 0;
  if (facts.keybag === undefined) {
    if (stored.encrypted > stored.plain) {
      const detail = `no BackupKeyBag, but ${stored.encrypted} of the blobs looked at have the size of ciphertext`;
      notes.push({ code: "absent", place: "Manifest.plist", detail, loss: true });
    }
    return { manifest, unlocked: undefined, notes, extra };
  }
  // A key for the index, and an index that is not encrypted: somebody has decrypted this backup.
  const stated = facts.statedEncrypted === true && (indexFile === undefined || facts.manifestKey === undefined);
  const encrypted = spoken ? stored.encrypted > stored.plain : stated && stored.keyed;
  const counted = `of the blobs looked at ${stored.encrypted} are encrypted, ${stored.plain} are not`;
  settled(encrypted, spoken ? counted : stored.keyed ? "the index is not encrypted" : "no file has a key");
  return { manifest, unlocked: encrypted ? await open() : undefined, notes, extra };
}

async function decryptedIndex(
  source: ByteSource,
  facts: BackupFacts,
  unlocked: Unlocked,
  context: OpenContext,
  notes: Note[],
): Promise<ByteSource> {
  if (facts.manifestKey === undefined) {
    throw new ReadError("malformed", "Manifest.db", "no SQLite database, and Manifest.plist has no ManifestKey");
  }
  const key = await unlocked.fileKey(undefined, facts.manifestKey, "Manifest.plist, ManifestKey");
  const { source: plain, padding } = await cbcSource(source, context.crypto.cbcDecryptor(key), "Manifest.db");
  if (!isSqliteHead(await plain.read(0, 16))) {
    throw new ReadError("malformed", "Manifest.db", "decrypts to no SQLite database");
  }
  if (padding === "cut") {
    const detail = `${source.size} bytes of ciphertext are no whole number of blocks`;
    notes.push({ code: "truncated", place: "Manifest.db", detail, loss: !(await isWholeDatabase(plain)) });
  }
  return plain;
}
