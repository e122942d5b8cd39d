/**
 * Writes uuidtext files of Apple's unified log: format strings of one image, and its path.
 * Layout: https://github.com/libyal/dtformats
 * @module
 */
import { type Bytes, concat, utf8 } from "./bytes.ts";

/** Each range is some format strings, NUL-terminated, at the offset by which entries name them. */
export function writeUuidText(path: string, ranges: readonly { start: number; text: string }[] = []): Bytes {
  const head = new Uint8Array(16 + 8 * ranges.length);
  const view = new DataView(head.buffer);
  view.setUint32(0, 0x66778899, true);
  view.setUint32(4, 2, true);
  view.setUint32(8, 1, true);
  view.setUint32(12, ranges.length, true);
  const texts = ranges.map(({ text }) => utf8(`${text}\0`));
  for (const [i, { start }] of ranges.entries()) {
    view.setUint32(16 + 8 * i, start, true);
    view.setUint32(20 + 8 * i, texts[i]?.length ?? 0, true);
  }
  return concat([head, ...texts, utf8(`${path}\0`)]);
}

/** `AB/CDEF…`: where in the folder the file of a UUID lies. */
export function uuidTextName(uuid: string): string {
  const digits = uuid.replaceAll("-", "").toUpperCase();
  return `${digits.slice(0, 2)}/${digits.slice(2)}`;
}
