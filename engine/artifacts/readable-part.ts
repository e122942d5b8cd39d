/**
 * Bytes inside a row that have a format of their own: damage costs the part alone, and is told.
 * @module
 */
import { isReadError } from "../bytes/read-error.ts";
import type { ReadContext } from "../model/artifact.ts";

/**
 * What `read` makes of the bytes, or undefined where there are none or none that can be read. `loss` says whether
 * something is missing then.
 */
export function readablePart<T>(
  value: unknown,
  place: string,
  context: ReadContext,
  loss: boolean,
  read: (bytes: Uint8Array, place: string) => T,
): T | undefined {
  if (!(value instanceof Uint8Array) || value.length === 0) return undefined;
  try {
    return read(value, place);
  } catch (error) {
    if (!isReadError(error)) throw error;
    context.note({ code: error.code, place, detail: error.detail, loss });
    return undefined;
  }
}
