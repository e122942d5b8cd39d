/**
 * What a person hands over, and what it opens as: a phone's files under the phone's own paths.
 * @module
 */
import type { ByteSource } from "../bytes/byte-source.ts";
import type { Limits } from "../bytes/limits.ts";
import type { LookedAt } from "./early-look.ts";
import type { KeptEvidence } from "./keepsake.ts";
import type { Note } from "./ledger.ts";
import type { PhoneIdentity } from "./phone-identity.ts";
import type { PathPattern } from "./where.ts";

/** A file or folder of the computer, as the command line or the page can see it. Read-only by construction. */
export type HandOver = HandOverFile | HandOverFolder;

export interface HandOverFile {
  readonly kind: "file";
  /** Its own name, without a path. */
  readonly name: string;
  readonly size: number;
  /** @throws {ReadError} `not-permitted` or `absent`. */
  open(): Promise<ByteSource>;
}

export interface HandOverFolder {
  readonly kind: "folder";
  readonly name: string;
  /** True when it was reached through a link, so that what is in it lies elsewhere in the hand-over too. */
  readonly linked?: boolean;
  /** Direct children. A link that leads out of the hand-over is left out. @throws {ReadError} `not-permitted`. */
  list(): AsyncIterable<HandOver>;
  /**
   * The entry at a relative path of `/`-separated components, without listing the folder; undefined when there is
   * none. @throws {ReadError} `not-permitted` for a path or a link that leads out of the hand-over.
   */
  get(path: string): Promise<HandOver | undefined>;
}

/** What a person knows and Bridle needs to open evidence. Asked for only when needed; never stored or logged. */
export interface Secret {
  /** The backup password exactly as typed, or undefined when there is none to be had. Called at most once a try. */
  password?(): Promise<string | undefined>;
  /** Text of a file with secret keys of age, where evidence is locked for such a key and not with a password. */
  identity?(): Promise<string | undefined>;
  /** A key derived before (by another worker of the same run), so that the slow derivation runs once. */
  readonly derivedKey?: Uint8Array;
}

export interface Device {
  readonly model?: string;
  readonly osName?: string;
  readonly osVersion?: string;
  readonly build?: string;
}

/** What a look at the outside tells, before anything is opened. */
export type Recognition =
  | {
      readonly is: "this";
      readonly encrypted: boolean;
      /** What opens it, where that is no password. */
      readonly lock?: "identity";
      readonly device: Device;
      readonly takenAt?: string;
      /** Path below the folder that was handed over; absent or empty where that folder is the evidence itself. */
      readonly at?: string;
    }
  /** A folder above several of this kind: the person has to choose. Paths are relative to the hand-over. */
  | { readonly is: "several"; readonly choices: readonly { readonly path: string; readonly device: Device }[] }
  | { readonly is: "not-this" };

/** Everything a source needs besides the evidence itself. */
export interface OpenContext {
  readonly crypto: import("../crypto/crypto.ts").Crypto;
  readonly secret: Secret;
  readonly limits: Limits;
  readonly signal?: AbortSignal;
  /** Told before the slow parts: `deriving-key`, `reading-index`. */
  progress?(step: string): void;
}

export interface SourceKind {
  readonly id: string;
  recognise(hand: HandOver, limits: Limits): Promise<Recognition>;
  /** @throws {ReadError} `wrong-password`, `malformed`, `truncated`, `absent`, `unsupported-version`, … */
  open(hand: HandOver, context: OpenContext): Promise<Evidence>;
}

/** One entry of the evidence's index. */
export interface EvidenceFile {
  readonly type: "file" | "folder" | "link" | "other";
  /** As the evidence names it, for reports: `HomeDomain/Library/SMS/sms.db`. */
  readonly name: string;
  /** Absolute path on the phone; a container's unknown UUID is `*`. Empty when the domain's place is not known. */
  readonly phonePath: string;
  /** Backup domain and path inside it, where the evidence is a backup. */
  readonly domain?: string;
  readonly relativePath?: string;
  /** True for the data container of an app, an app group or a plug-in. */
  readonly inContainer: boolean;
  /** What the index says of the file; absent where it does not. Times as stored, with their rule in the artifact. */
  readonly attributes: FileAttributes;
  /**
   * Its bytes, decrypted on the fly where need be.
   * @throws {ReadError} `absent` when the index lists it and it is not there, `malformed`, `not-permitted`, …
   */
  open(): Promise<ByteSource>;
  /** Problems of this file that do not stop its reading; filled by `open`. */
  readonly notes: readonly Note[];
  /** The file of the same folder whose name is this one's plus `suffix`: `-wal`, `-journal`. */
  beside(suffix: string): EvidenceFile | undefined;
  /** What was made of it when its archive was indexed; absent where nobody looked. */
  readonly early?: LookedAt | undefined;
}

export interface FileAttributes {
  /** Bytes, as the index states. */
  readonly size?: number;
  /** POSIX mode with its type bits. */
  readonly mode?: number;
  readonly owner?: number;
  readonly group?: number;
  readonly inode?: number;
  readonly protectionClass?: number;
  readonly created?: unknown;
  readonly modified?: unknown;
  readonly statusChanged?: unknown;
  /** Target of a symbolic link. */
  readonly target?: string;
  /** Id of the blob in the hand-over, where files are stored under ids. */
  readonly id?: string;
  /** For a part of a text: the line of the whole text it begins with, from 1. */
  readonly line?: number;
}

/** Something inside evidence that is evidence of its own. */
export interface EvidencePart {
  /** Id of the kind that belongs at this place: what it counts as when it is too damaged to tell. */
  readonly kind: string;
  readonly hand: HandOver;
}

export interface Evidence {
  readonly kind: string;
  /** Folder or file name, not its path. */
  readonly name: string;
  readonly encrypted: boolean;
  readonly device: Device;
  /** Which phone it is of, where it says so; compared with that of other evidence and never told. */
  readonly identity?: PhoneIdentity;
  /** ISO, UTC. */
  readonly takenAt?: string;
  /** Number of entries of type "file" in the index. */
  readonly fileCount: number;
  /** What was wrong with the index itself: a lost page of the manifest hides files. */
  readonly notes: readonly Note[];
  /** Entries that fit one of the patterns, in the index's order. */
  files(where: readonly PathPattern[]): AsyncIterable<EvidenceFile>;
  /** The same many at a time, where the index is held: waiting for each of half a million costs more than looking at it. */
  batches?(where: readonly PathPattern[]): AsyncIterable<readonly EvidenceFile[]>;
  /**
   * What lies inside and is evidence of its own, to be recognised and opened like anything handed over: the bug report and
   * the backup of an acquisition. Absent where there is nothing.
   */
  readonly parts?: readonly EvidencePart[];
  /** True for what lay in the evidence before it. */
  readonly isPart?: boolean;
  /** What a keepsake has in place of files: then nothing is read, and what was observed is compared anew. */
  readonly kept?: KeptEvidence;
  /** The key that other workers can open the same evidence with; absent when it is not encrypted. */
  readonly derivedKey?: Uint8Array;
  /** Paths of the files that were read so far, inside what was opened; grows. For the manifest of the report. */
  readonly opened: ReadonlySet<string>;
  /** One of `opened` as it lies there, not decrypted. @throws {ReadError} */
  openStored(path: string): Promise<ByteSource>;
}
