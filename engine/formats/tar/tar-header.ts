/**
 * One 512-byte header of a tar archive: POSIX.1-1988 ustar, GNU, star and the seventh edition's.
 * Facts: POSIX.1-2017, pax, "ustar Interchange Format"; GNU tar manual, "Basic Tar Format"; tar(5) of FreeBSD.
 * @module
 */
import { utf8 } from "../../bytes/text.ts";

export const blockBytes = 512;

export interface TarHeader {
  readonly name: string;
  readonly linkName: string;
  /** The type as a character; a NUL of old archives as `0`. */
  readonly type: string;
  /** Bytes of data that follow; undefined when the field is no number. */
  readonly size: number | undefined;
  readonly mode: number | undefined;
  readonly owner: number | undefined;
  readonly group: number | undefined;
  /** Seconds since 1970, UTC. */
  readonly modified: number | undefined;
}

/** True when the check sum fits: over unsigned bytes, or over signed ones as some old programs made it. */
export function isHeader(block: Uint8Array): boolean {
  if (block.length < blockBytes) return false;
  const stated = numberField(block, 148, 8);
  if (stated === undefined) return false;
  let unsigned = 0;
  let signed = 0;
  for (let at = 0; at < blockBytes; at++) {
    const byte = at >= 148 && at < 156 ? 32 : (block[at] as number);
    unsigned += byte;
    signed += byte < 128 ? byte : byte - 256;
  }
  // The sum of a block of zeros is no header.
  return (stated === unsigned || stated === signed) && unsigned !== 8 * 32;
}

export function isZeros(block: Uint8Array): boolean {
  for (const byte of block) if (byte !== 0) return false;
  return true;
}

/** The fields of a block that `isHeader`. */
export function readHeader(block: Uint8Array): TarHeader {
  let name = textField(block, 0, 100);
  const magic = textField(block, 257, 6);
  // GNU tar's magic ends in blanks and has other things where the prefix is; star's prefix is shorter.
  if (magic === "ustar") {
    const star = textField(block, 508, 4) === "tar";
    const prefix = textField(block, 345, star ? 131 : 155);
    if (prefix !== "") name = `${prefix}/${name}`;
  }
  return {
    name,
    linkName: textField(block, 157, 100),
    type: block[156] === 0 ? "0" : String.fromCharCode(block[156] as number),
    size: numberField(block, 124, 12),
    mode: numberField(block, 100, 8),
    owner: numberField(block, 108, 8),
    group: numberField(block, 116, 8),
    modified: numberField(block, 136, 12),
  };
}

/** Text up to the first NUL, or the whole field. */
function textField(block: Uint8Array, start: number, length: number): string {
  let end = start;
  while (end < start + length && block[end] !== 0) end++;
  return utf8(block.subarray(start, end));
}

/**
 * A number: octal digits with blanks or NULs around them, or, with the first bit set, a binary number in two's
 * complement. An empty field is 0; undefined when it is no number or beyond 2^53.
 */
export function numberField(block: Uint8Array, start: number, length: number): number | undefined {
  const first = block[start] as number;
  if ((first & 0x80) !== 0) {
    const negative = (first & 0x40) !== 0;
    let value = negative ? (first & 0x7f) - 0x80 : first & 0x7f;
    for (let at = start + 1; at < start + length; at++) {
      value = value * 256 + (block[at] as number);
      if (!Number.isSafeInteger(value)) return undefined;
    }
    return value;
  }
  let at = start;
  const end = start + length;
  while (at < end && (block[at] === 32 || block[at] === 0)) at++;
  let value = 0;
  for (; at < end; at++) {
    const byte = block[at] as number;
    if (byte === 32 || byte === 0) break;
    if (byte < 48 || byte > 55) return undefined;
    value = value * 8 + byte - 48;
  }
  return value;
}
