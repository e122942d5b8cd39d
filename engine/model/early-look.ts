/**
 * Looking at the files of a compressed archive while it is inflated for the first time, so that it need not be inflated once
 * more for what is gone through as a whole anyway. What comes of it is only ever a saving: where it is absent, the file is
 * read like any other.
 * @module
 */

/** One look at one archive. */
export interface EarlyLook {
  /** Who takes in the file at this path of the archive, of `size` bytes; undefined where it is left for later. */
  begin(path: string, size: number): EarlyFile | undefined;
}

export interface EarlyFile {
  /** The next bytes, which are the caller's again when it returns. */
  see(bytes: Uint8Array): void;
  /** Called behind the last byte. What is kept of the file; undefined where it is to be read later after all. */
  end(): unknown;
}

/** What an early look has made of a file. */
export interface LookedAt {
  readonly look: EarlyLook;
  /** Absent where it was left for later. */
  readonly made?: unknown;
}
