/**
 * Where built evidence goes: a folder on disk, a zip, memory.
 * @module
 */

export interface Sink {
  /** `path` is relative, its components separated by `/`. */
  write(path: string, bytes: Uint8Array): Promise<void>;
}

/** The same sink, one folder down. */
export function inFolder(sink: Sink, folder: string): Sink {
  return { write: (path, bytes) => sink.write(`${folder}/${path}`, bytes) };
}

/** Keeps everything in memory, for tests and for the page. */
export function memorySink(): Sink & { readonly files: ReadonlyMap<string, Uint8Array> } {
  const files = new Map<string, Uint8Array>();
  return {
    files,
    async write(path, bytes) {
      files.set(path, bytes);
    },
  };
}
