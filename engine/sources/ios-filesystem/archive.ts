/**
 * An archive as the storage of a dump, indexed step by step: so that a look at its beginning can tell what it is, and
 * opening it goes on from there instead of beginning again.
 * @module
 */
import type { ByteSource } from "../../bytes/byte-source.ts";
import type { LookedAt } from "../../model/early-look.ts";
import type { Note } from "../../model/ledger.ts";
import type { ArchiveIndex } from "./archive-index.ts";

export interface Archive {
  readonly index: ArchiveIndex;
  /** Bytes that have to be inflated to come to the end of the last entry; 0 where entries are stepped over. */
  readonly inflatedBytes: number;
  /**
   * Indexes about `entries` more, but does not inflate past `mostInflated` bytes. Resolves to true when the archive is
   * through.
   */
  more(entries: number, mostInflated?: number): Promise<boolean>;
  /** The contents of an entry that is a file or, where links keep their targets as contents, a link. */
  contents(entry: number, place: string, note: (note: Note) => void): Promise<ByteSource>;
  /** What was made of an entry as it was inflated. */
  early?(entry: number): LookedAt | undefined;
  /** Found so far. */
  notes(): readonly Note[];
  /** Who may stop what runs from now on. */
  watch(signal: { readonly aborted: boolean } | undefined): void;
}
