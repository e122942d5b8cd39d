/**
 * uuidtext files of the unified log: the format strings of one program or library, and at the end its path. The file's
 * folder and name together are the UUID of the image.
 * Layout: https://github.com/libyal/dtformats
 * @module
 */
import { type ByteSource, bytesSource } from "../../bytes/byte-source.ts";
import { ReadError } from "../../bytes/read-error.ts";
import { utf8 } from "../../bytes/text.ts";

export interface TextRange {
  /** As entries of the log name it. */
  readonly start: number;
  /** In the file. */
  readonly offset: number;
  readonly size: number;
}

export interface UuidText {
  readonly ranges: readonly TextRange[];
  /** `/usr/libexec/lsd` */
  readonly path: string;
}

const magic = 0x66778899;
const headBytes = 16;
/** PATH_MAX of the system is 1024. */
const longestPath = 4096;
const mostRanges = 1 << 16;
const readAtOnce = 1 << 20;

/** Reads the table and the path, not the strings. @throws {ReadError} `malformed`, `truncated`, `unsupported-version`. */
export async function readUuidText(file: ByteSource, place: string): Promise<UuidText> {
  // In a packed archive, three reads cost three times what one costs.
  const source = file.size <= readAtOnce ? bytesSource(await file.read(0, file.size)) : file;
  const head = await source.read(0, headBytes);
  if (head.length < headBytes) throw new ReadError("truncated", place, `${source.size} bytes`);
  const view = viewOf(head);
  if (view.getUint32(0, true) !== magic) throw new ReadError("malformed", place, "does not begin as uuidtext");
  if (view.getUint32(4, true) !== 2) {
    throw new ReadError("unsupported-version", place, `version ${view.getUint32(4, true)}`);
  }
  const count = view.getUint32(12, true);
  const tableEnd = headBytes + 8 * count;
  if (count > mostRanges || tableEnd > source.size) {
    throw new ReadError("truncated", place, `${count} ranges stated, ${source.size} bytes`);
  }
  const table = viewOf(await source.read(headBytes, tableEnd));
  const ranges: TextRange[] = [];
  let offset = tableEnd;
  for (let at = 0; at + 8 <= table.byteLength; at += 8) {
    const size = table.getUint32(at + 4, true);
    ranges.push({ start: table.getUint32(at, true), offset, size });
    offset += size;
  }
  const rest = await source.read(offset, Math.min(source.size, offset + longestPath));
  const end = rest.indexOf(0);
  if (end < 0) throw new ReadError("truncated", place, `no end of the path at offset ${offset}`);
  if (end === 0) throw new ReadError("malformed", place, "an empty path");
  return { ranges, path: utf8(rest.subarray(0, end)) };
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
