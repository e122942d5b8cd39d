/**
 * Files of the evidence that are open at the moment: a few of them, the least recently used closed first. A file that
 * was closed is opened again when it is read from, so a source may be kept for as long as it is wanted.
 * @module
 */
import { constants } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { ReadError } from "@bridle/engine";
import { readErrorOf } from "./file-error.ts";

export interface OpenFiles {
  /** Runs `use` with the file open for reading. @throws {ReadError} `absent`, `not-permitted`, `cancelled` after `close`. */
  with<T>(path: Buffer, place: string, use: (file: FileHandle) => Promise<T>): Promise<T>;
  /** Closes all; whoever reads after that is refused. */
  close(): Promise<void>;
}

/** Read-only; a link put there since the path was looked at is not followed, and a pipe does not make us wait. */
const readOnly = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

interface Held {
  readonly handle: Promise<FileHandle>;
  users: number;
}

/** @param most handles kept open; more only while that many reads run at the same time. */
export function openFiles(most = 64): OpenFiles {
  const held = new Map<string, Held>();
  let closed = false;

  function acquire(path: Buffer): Held {
    const key = path.toString("latin1");
    const known = held.get(key);
    const file = known ?? { handle: open(path, readOnly), users: 0 };
    file.users++;
    held.delete(key);
    held.set(key, file);
    if (known === undefined) file.handle.catch(() => held.delete(key));
    return file;
  }

  /** Closes the oldest that nobody reads from until no more than `limit` are left. */
  async function shrink(limit: number): Promise<void> {
    const closing: Promise<void>[] = [];
    for (const [key, file] of held) {
      if (held.size <= limit) break;
      if (file.users > 0) continue;
      held.delete(key);
      closing.push(file.handle.then((handle) => handle.close()).catch(() => undefined));
    }
    await Promise.all(closing);
  }

  return {
    async with(path, place, use) {
      if (closed) throw new ReadError("cancelled", place, "the hand-over is closed");
      const file = acquire(path);
      try {
        return await use(await file.handle);
      } catch (error) {
        throw readErrorOf(error, place);
      } finally {
        file.users--;
        await shrink(closed ? 0 : most);
      }
    },
    async close() {
      closed = true;
      await shrink(0);
    },
  };
}
