/**
 * The one error that reading evidence may throw. Anything else that escapes a reader is a defect of ours.
 * @module
 */

/** Why something could not be read. The words for people live in `languages/`. */
export type ReadErrorCode =
  | "truncated"
  | "malformed"
  | "unsupported-version"
  | "over-limit"
  | "wrong-password"
  | "absent"
  | "not-permitted"
  | "cancelled";

/**
 * `place` says where (a file inside the evidence, a table, a byte offset); `detail` says what was found there, for an
 * examiner. Neither holds contents of the evidence beyond names and numbers.
 */
export class ReadError extends Error {
  override readonly name = "ReadError";
  readonly code: ReadErrorCode;
  readonly place: string;
  readonly detail: string;

  constructor(code: ReadErrorCode, place: string, detail: string) {
    super(`${code}: ${place}: ${detail}`);
    this.code = code;
    this.place = place;
    this.detail = detail;
  }
}

/** True for every error a reader is allowed to throw, also one that crossed a worker boundary as a plain object. */
export function isReadError(error: unknown): error is ReadError {
  return error instanceof ReadError;
}
