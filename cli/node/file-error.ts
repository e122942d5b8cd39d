/**
 * What the operating system says when a file cannot be read, in the words of the engine.
 * @module
 */
import { isReadError, ReadError } from "@bridle/engine";

const absent = new Set(["ENOENT", "ENOTDIR", "ENAMETOOLONG"]);
const refused = new Set(["EACCES", "EPERM", "ELOOP", "EBUSY"]);

/** True when the operating system says that there is no such file. */
export function isAbsent(error: unknown): boolean {
  return absent.has(codeOf(error) ?? "");
}

/** A ReadError for an error of the file system; any other error is given back as it is. */
export function readErrorOf(error: unknown, place: string): unknown {
  const code = codeOf(error);
  if (isReadError(error) || code === undefined) return error;
  if (absent.has(code)) return new ReadError("absent", place, code);
  // A disk that fails in the middle of a file leaves the part before it.
  return new ReadError(refused.has(code) ? "not-permitted" : "truncated", place, code);
}

/** `ENOENT` and its like; undefined for errors that did not come from the operating system. */
function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !("code" in error) || !("syscall" in error)) return undefined;
  return typeof error.code === "string" ? error.code : undefined;
}
