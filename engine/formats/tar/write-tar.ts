/**
 * Writes a small tar archive: files of one owner, with short names of our own.
 * Facts: POSIX.1-2017, pax, "ustar Interchange Format".
 * @module
 */

export interface WrittenMember {
  /** At most 100 bytes, of ASCII. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

const block = 512;

/** `modified` is in whole seconds since 1970. @throws {RangeError} for a name that ustar cannot hold. */
export function writeTar(members: readonly WrittenMember[], modified: number): Uint8Array {
  const size = members.reduce((sum, { bytes }) => sum + block + roundedUp(bytes.length), 2 * block);
  const tar = new Uint8Array(size);
  let at = 0;
  for (const { name, bytes } of members) {
    if (!/^[!-~]{1,100}$/.test(name)) throw new RangeError("a name that ustar cannot hold");
    tar.set(headerOf(name, bytes.length, modified), at);
    tar.set(bytes, at + block);
    at += block + roundedUp(bytes.length);
  }
  return tar;
}

function roundedUp(length: number): number {
  return Math.ceil(length / block) * block;
}

function headerOf(name: string, size: number, modified: number): Uint8Array {
  const header = new Uint8Array(block);
  const put = (text: string, at: number): void =>
    header.set(
      [...text].map((one) => one.charCodeAt(0)),
      at,
    );
  put(name, 0);
  put(octal(0o600, 8), 100);
  put(octal(0, 8), 108);
  put(octal(0, 8), 116);
  put(octal(size, 12), 124);
  put(octal(modified, 12), 136);
  put(" ".repeat(8), 148);
  put("0", 156);
  put("ustar\u000000", 257);
  const sum = header.reduce((all, byte) => all + byte, 0);
  put(`${sum.toString(8).padStart(6, "0")}\u0000 `, 148);
  return header;
}

/** @throws {RangeError} for more than the digits hold. */
function octal(value: number, length: number): string {
  const digits = value.toString(8).padStart(length - 1, "0");
  if (digits.length >= length) throw new RangeError("a number that ustar cannot hold");
  return `${digits}\u0000`;
}
