/**
 * One entry of a backup that is to be built, and what can be wrong with it.
 * @module
 */

export interface BackupEntry {
  readonly domain: string;
  /** Path inside the domain, without a leading slash; empty for the domain's own folder. */
  readonly path: string;
  /** Contents of a file. Neither `bytes` nor `target`: a folder. */
  readonly bytes?: Uint8Array;
  /** Where a symbolic link points. */
  readonly target?: string;
  /** Permission bits; the bits of the type are added where absent. */
  readonly mode?: number;
  readonly owner?: number;
  readonly group?: number;
  /** Whole seconds since 1970. */
  readonly created?: number;
  readonly modified?: number;
  readonly statusChanged?: number;
  /** 1 to 4 for files; 3 where absent. */
  readonly protectionClass?: number;
  /** Writes the SHA-1 of the contents into the index. */
  readonly digest?: boolean;
  readonly traps?: EntryTraps;
}

/** Each one makes the entry wrong in one way that real, cut or hostile backups show. */
export interface EntryTraps {
  /** Number in the `flags` column. */
  readonly flags?: number;
  /** `Size` in the index, or none. */
  readonly size?: number | "absent";
  /** The blob is not there, empty, or some bytes short of whole blocks. */
  readonly blob?: "missing" | "empty" | "cut";
  /** Id in the index instead of the right one; the blob stays under the right one. */
  readonly fileId?: string;
  /** Bytes of the wrapped key that are kept (a right one has 40), or more. */
  readonly wrappedKeyLength?: number;
  /** Times as property list dates. */
  readonly dates?: boolean;
  /** The archive's root is not its first object. */
  readonly rootElsewhere?: boolean;
  /** The archive is missing, cut in half, or no archive at all. */
  readonly archive?: "absent" | "cut" | "other";
}

export type EntryKind = "file" | "folder" | "link";

export function kindOf(entry: BackupEntry): EntryKind {
  return entry.bytes !== undefined ? "file" : entry.target !== undefined ? "link" : "folder";
}

const kinds = {
  file: { flags: 1, typeBits: 0o100000, mode: 0o644 },
  folder: { flags: 2, typeBits: 0o040000, mode: 0o755 },
  link: { flags: 4, typeBits: 0o120000, mode: 0o755 },
} as const;

/** Number of the kind in `flags`. */
export function flagsOf(entry: BackupEntry): number {
  return entry.traps?.flags ?? kinds[kindOf(entry)].flags;
}

/** POSIX mode with its type bits. */
export function modeOf(entry: BackupEntry): number {
  const { typeBits, mode } = kinds[kindOf(entry)];
  const given = entry.mode ?? mode;
  return given > 0o7777 ? given : typeBits | given;
}

/** The entries with a folder entry for every folder above them, each folder before what it holds. */
export function withFolders(entries: readonly BackupEntry[]): BackupEntry[] {
  const present = new Set(entries.map(({ domain, path }) => `${domain}-${path}`));
  const all: BackupEntry[] = [];
  for (const entry of entries) {
    const components = entry.path === "" ? [] : entry.path.split("/");
    for (let depth = 0; depth < components.length; depth++) {
      const path = components.slice(0, depth).join("/");
      const id = `${entry.domain}-${path}`;
      if (present.has(id)) continue;
      present.add(id);
      all.push({ domain: entry.domain, path });
    }
    all.push(entry);
  }
  return all;
}
