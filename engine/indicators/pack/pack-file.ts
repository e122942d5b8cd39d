/**
 * The frame of a pack: what it is, how long, and by whom it was signed. Built on formats/inflate.
 *
 * Bytes 0 to 7 `BRIDLEPK`; 8 the version, 1; 9 whether the body is deflated (RFC 1951), 0 or 1; 10 and 11 zero; 12 to 15
 * the length of the body and 16 to 19 its length when inflated, both little-endian; then the body. What follows is the
 * signature over all of that, as minisign writes it into a file of its own.
 * @module
 */
import type { Limits } from "../../bytes/limits.ts";
import { ReadError } from "../../bytes/read-error.ts";
import { utf8 } from "../../bytes/text.ts";
import { inflateRaw } from "../../formats/inflate/inflate-raw.ts";

const magic = "BRIDLEPK";
const headBytes = 20;
const longestSignature = 4096;

export interface PackFile {
  /** Head and body: what is signed. */
  readonly signed: Uint8Array;
  /** Empty where nobody signed. */
  readonly signature: string;
  /** The body as text, inflated. */
  body(): string;
}

export function isPack(bytes: Uint8Array): boolean {
  return bytes.length >= headBytes && [...magic].every((letter, at) => bytes[at] === letter.charCodeAt(0));
}

/** `inflated` is the length of the body before it was deflated; absent where it was not. */
export function packHead(body: Uint8Array, inflated?: number): Uint8Array {
  const head = new Uint8Array(headBytes);
  for (let at = 0; at < magic.length; at++) head[at] = magic.charCodeAt(at);
  const view = new DataView(head.buffer);
  view.setUint8(8, 1);
  view.setUint8(9, inflated === undefined ? 0 : 1);
  view.setUint32(12, body.length, true);
  view.setUint32(16, inflated ?? body.length, true);
  return head;
}

/**
 * `inflate` may be the platform's own, which is faster; it has to stop at the length it is given.
 * @throws {ReadError} also from `body()`.
 */
export function packFile(
  bytes: Uint8Array,
  place: string,
  limits: Limits,
  inflate?: (bytes: Uint8Array, length: number) => Uint8Array,
): PackFile {
  if (!isPack(bytes)) throw new ReadError("malformed", place, "no pack");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint8(8) !== 1) throw new ReadError("unsupported-version", place, `pack of version ${view.getUint8(8)}`);
  const deflated = view.getUint8(9) === 1;
  const end = headBytes + view.getUint32(12, true);
  const length = view.getUint32(16, true);
  if (end > bytes.length) throw new ReadError("truncated", place, `${bytes.length} of ${end} bytes`);
  if (length > limits.wholeFileBytes) throw new ReadError("over-limit", place, `inflates to ${length} bytes`);
  if (bytes.length - end > longestSignature)
    throw new ReadError("malformed", place, "more than a signature at the end");
  return {
    signed: bytes.subarray(0, end),
    signature: utf8(bytes.subarray(end)),
    body() {
      const packed = bytes.subarray(headBytes, end);
      if (!deflated) return utf8(packed);
      if (inflate !== undefined) return utf8(inflate(packed, length));
      const { bytes: whole, problem } = inflateRaw(packed, length, place, length);
      if (problem !== undefined) throw problem;
      return utf8(whole);
    },
  };
}
