/**
 * The text in front of a file that is encrypted with age: for whom it is, and where its contents begin.
 * Format: https://age-encryption.org/v1 (C2SP, age).
 * @module
 */
import type { ByteSource } from "../../bytes/byte-source.ts";
import { ReadError } from "../../bytes/read-error.ts";
import { utf8 } from "../../bytes/text.ts";

export interface AgeHeader {
  /** All of it, with the line of its check sum. */
  readonly bytes: Uint8Array;
  /** `X25519`, `scrypt`, others: how each recipient opens it. */
  readonly recipients: readonly string[];
}

/** Bytes that tell such a file and hold a header with a few recipients. */
export const ageHeadBytes = 4096;
/** A header with hundreds of recipients. */
const longestHeader = 1 << 18;

const binary = "age-encryption.org/v1\n";
const armored = "-----BEGIN AGE ENCRYPTED FILE-----";

export function isAge(head: Uint8Array): boolean {
  return utf8(head.subarray(0, binary.length)) === binary || isArmored(head);
}

/** True for the form that is text alone. */
export function isArmored(head: Uint8Array): boolean {
  return utf8(head.subarray(0, 200)).trimStart().startsWith(armored);
}

/** @throws {ReadError} `truncated` where the header does not end, `malformed` where it is none. */
export async function readAgeHeader(source: ByteSource, place: string): Promise<AgeHeader> {
  const head = await source.read(0, longestHeader);
  const lineFeed = 0x0a;
  const lines: string[] = [];
  for (let at = 0; at < head.length; ) {
    const end = head.indexOf(lineFeed, at);
    if (end < 0) break;
    const line = utf8(head.subarray(at, end));
    at = end + 1;
    if (lines.length === 0 && `${line}\n` !== binary) throw new ReadError("malformed", place, "no age file");
    if (line.startsWith("---")) return { bytes: head.subarray(0, at), recipients: recipientsIn(lines) };
    lines.push(line);
  }
  if (head.length < longestHeader) throw new ReadError("truncated", place, "ends inside its header");
  throw new ReadError("over-limit", place, `a header of more than ${longestHeader} bytes`);
}

function recipientsIn(lines: readonly string[]): string[] {
  return lines.flatMap((line) => /^-> ([\x21-\x7e]{1,100})/.exec(line)?.[1] ?? []);
}
