/**
 * Something that a person can do something about, on its way from the worker to the page.
 * @module
 */
import { isReadError, type ReadErrorCode } from "@bridle/engine";
import type { Trouble } from "../messages.ts";

export class TroubleError extends Error {
  override readonly name = "TroubleError";
  readonly trouble: Trouble;

  constructor(id: string, args: Trouble["args"] = {}, choices?: Trouble["choices"], anyway = false) {
    super(id);
    this.trouble = { id, args, ...(choices === undefined ? {} : { choices }), ...(anyway ? { anyway } : {}) };
  }
}

const byCode: Readonly<Record<ReadErrorCode, string>> = {
  truncated: "page-trouble-truncated",
  malformed: "page-trouble-damaged",
  "unsupported-version": "page-trouble-unsupported",
  "over-limit": "page-trouble-over-limit",
  "wrong-password": "page-trouble-password",
  absent: "page-trouble-not-permitted",
  "not-permitted": "page-trouble-not-permitted",
  cancelled: "page-trouble-not-permitted",
};

/** What to tell the person; undefined for a defect of the program. */
export function troubleOf(error: unknown, name: string): Trouble | undefined {
  if (error instanceof TroubleError) return error.trouble;
  return isReadError(error) ? { id: byCode[error.code], args: { name, detail: error.detail } } : undefined;
}
