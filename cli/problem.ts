/**
 * Something that a person can do something about: a sentence that names the thing, and the next step.
 * @module
 */
import { isReadError, type Message, type ReadErrorCode } from "@bridle/engine";
import { type ExitCode, exitCode } from "./exit-code.ts";

export class Problem extends Error {
  override readonly name = "Problem";
  readonly exitCode: ExitCode;
  readonly said: Message;
  /** What to do now. */
  readonly next: Message;
  /** Lines between the two, such as a list of choices. */
  readonly choices: readonly Message[];

  /** `id` is the text of what happened; `<id>-next` the next step. */
  constructor(code: ExitCode, id: string, args: Message["args"] = {}, choices: readonly Message[] = []) {
    super(id);
    this.exitCode = code;
    this.said = { id, args };
    this.next = { id: `${id}-next`, args };
    this.choices = choices;
  }
}

const byCode: Readonly<Record<ReadErrorCode, readonly [ExitCode, string]>> = {
  truncated: [3, "error-truncated-evidence"],
  malformed: [3, "error-damaged-evidence"],
  "unsupported-version": [3, "error-unsupported-evidence"],
  "over-limit": [3, "error-over-limit"],
  "wrong-password": [exitCode.password, "error-wrong-password"],
  absent: [exitCode.noInput, "error-path-absent"],
  "not-permitted": [exitCode.noInput, "error-not-permitted"],
  cancelled: [exitCode.cancelled, "error-cancelled"],
};

/** The problem that a ReadError is for the person who handed over `name`; anything else is thrown on. */
export function problemOf(error: unknown, name: string): Problem {
  if (error instanceof Problem) return error;
  if (!isReadError(error)) throw error;
  const [code, id] = byCode[error.code];
  return new Problem(code, id, { name, detail: error.detail });
}
