/**
 * What the first bytes of an SQLite file tell, without opening it: https://www.sqlite.org/fileformat2.html#the_database_header
 * @module
 */
import type { ByteSource } from "../../bytes/byte-source.ts";
import { utf8 } from "../../bytes/text.ts";

/** True for the first 16 bytes of an SQLite database. */
export function isSqliteHead(head: Uint8Array): boolean {
  return utf8(head.subarray(0, 16)) === "SQLite format 3\0";
}

/** True for an SQLite file that has exactly the pages its header counts. */
export async function isWholeDatabase(source: ByteSource): Promise<boolean> {
  const head = await source.read(0, 100);
  if (head.length < 100 || !isSqliteHead(head)) return false;
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  const pageSize = view.getUint16(16) === 1 ? 65_536 : view.getUint16(16);
  return view.getUint32(28) > 0 && view.getUint32(28) * pageSize === source.size;
}
