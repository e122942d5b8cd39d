/**
 * A whole DEFLATE stream (RFC 1951) in memory, inflated at once.
 * @module
 */
import { isReadError, ReadError } from "../../bytes/read-error.ts";
import { Inflater, outputSlack } from "./inflater.ts";

export interface Inflated {
  /** What came out; when `problem` is there, what came out before it. */
  readonly bytes: Uint8Array;
  /** Bytes of the input that the stream took. */
  readonly used: number;
  /** Why the stream ended early: `truncated`, `malformed`, `over-limit`. */
  readonly problem?: ReadError;
}

/**
 * Inflates `bytes` to at most `maxBytes`; more than that is the problem `over-limit`. `expected` bytes are set aside
 * first. Throws nothing.
 */
export function inflateRaw(bytes: Uint8Array, maxBytes: number, place: string, expected = 0): Inflated {
  // No stream of DEFLATE gives more than 1032 bytes for one; a stated size above that is not believed.
  let size = Math.max(4096, Math.min(expected, maxBytes, 1032 * bytes.length));
  const inflater = new Inflater(new Uint8Array(size + outputSlack), place);
  inflater.feed(bytes, 0, true);
  let problem: ReadError | undefined;
  try {
    for (;;) {
      // One byte more than asked for, to see whether the stream ends there.
      const step = inflater.decode(Math.min(size, maxBytes + 1));
      if (step === "end") break;
      if (inflater.outAt > maxBytes)
        throw new ReadError("over-limit", place, `inflates to more than ${maxBytes} bytes`);
      size = Math.min(2 * size, maxBytes + 1);
      const larger = new Uint8Array(size + outputSlack);
      larger.set(inflater.out.subarray(0, inflater.outAt));
      inflater.out = larger;
    }
  } catch (error) {
    if (!isReadError(error)) throw error;
    problem = error;
  }
  const end = Math.min(inflater.outAt, maxBytes);
  const out = inflater.out.subarray(0, end);
  return { bytes: out, used: inflater.inputOffset, ...(problem === undefined ? {} : { problem }) };
}
