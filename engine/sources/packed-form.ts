/**
 * Forms in which files are packed and that Bridle does not open, told by how they begin.
 * Facts: the signatures in each format's own specification.
 * @module
 */
import type { HandOverFile } from "../model/evidence.ts";

const packed: readonly (readonly [form: string, begins: string])[] = [
  ["7z", "7z\xbc\xaf'\x1c"],
  ["RAR", "Rar!\x1a\x07"],
  ["xz", "\xfd7zXZ\0"],
  ["Zstandard", "\x28\xb5\x2f\xfd"],
  ["LZ4", "\x04\x22\x4d\x18"],
  ["CAB", "MSCF\0\0\0\0"],
  ["EnCase E01", "EVF\x09\r\n\xff\0"],
  ["WIM", "MSWIM\0\0\0"],
  ["XAR", "xar!\0\x1c"],
  ["bzip2", "BZh"],
  ["EXE", "MZ"],
];
const headBytes = 16;

/** By the beginning of a file, one character for each byte. */
export function packedFormOf(head: string): string | undefined {
  return packed.find(([, begins]) => head.startsWith(begins))?.[0];
}

export async function packedForm(hand: HandOverFile): Promise<string | undefined> {
  return packedFormOf(String.fromCharCode(...(await (await hand.open()).read(0, headBytes))));
}
