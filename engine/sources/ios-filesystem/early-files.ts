/**
 * Shows an early look the files of an archive as they are stepped over.
 * @module
 */
import type { TarInput } from "../../formats/tar/tar-input.ts";
import type { EarlyFile, EarlyLook, LookedAt } from "../../model/early-look.ts";

export interface EarlyFiles {
  /** The input stands before the contents of this entry, all of which are stored. */
  begin(entry: number, path: string, size: number): void;
  of(entry: number): LookedAt;
}

export function earlyFiles(look: EarlyLook, input: TarInput): EarlyFiles {
  const made = new Map<number, unknown>();

  /** What is cut off never comes to its end, and so is read later. */
  function show(entry: number, file: EarlyFile, size: number): void {
    let left = size;
    input.show?.((bytes) => {
      const part = bytes.length > left ? bytes.subarray(0, left) : bytes;
      left -= part.length;
      file.see(part);
      if (left > 0) return;
      input.show?.(undefined);
      const result = file.end();
      if (result !== undefined) made.set(entry, result);
    });
  }

  return {
    begin(entry, path, size) {
      input.show?.(undefined);
      const file = size > 0 ? look.begin(path, size) : undefined;
      if (file !== undefined) show(entry, file, size);
    },
    of: (entry) => ({ look, made: made.get(entry) }),
  };
}
