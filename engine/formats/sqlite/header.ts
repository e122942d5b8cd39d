/**
 * The first 100 bytes of a database: https://www.sqlite.org/fileformat2.html#the_database_header
 * @module
 */
import { ReadError } from "../../bytes/read-error.ts";

export type TextEncoding = "utf-8" | "utf-16le" | "utf-16be";

export interface DatabaseHeader {
  /** Bytes per page: a power of two, 512 to 65536. */
  readonly pageSize: number;
  /** Bytes of a page that SQLite uses: the rest at its end is reserved for extensions. */
  readonly usableSize: number;
  readonly encoding: TextEncoding;
  readonly changeCounter: number;
  /** Pages by the header, or undefined when an old writer left that field stale. */
  readonly pages: number | undefined;
  readonly freelistFirst: number;
  readonly freelistPages: number;
  /** From 4 on, the whole numbers 0 and 1 take no byte in a record. */
  readonly schemaFormat: number;
  /** True when the file holds pointer-map pages (auto_vacuum). */
  readonly pointerMaps: boolean;
  /** True when the last writer used a write-ahead log. */
  readonly walMode: boolean;
  readonly userVersion: number;
  readonly applicationId: number;
  /** SQLITE_VERSION_NUMBER of the last writer, 0 when unknown. */
  readonly writerVersion: number;
}

const magic = [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66, 0x6f, 0x72, 0x6d, 0x61, 0x74, 0x20, 0x33, 0x00];

/** True when the bytes begin with `SQLite format 3` and a zero. */
export function hasSqliteMagic(bytes: Uint8Array): boolean {
  return bytes.length >= 16 && magic.every((byte, i) => bytes[i] === byte);
}

/** True for 512, 1024, … 65536. */
export function isPageSize(size: number): boolean {
  return size >= 512 && size <= 65536 && (size & (size - 1)) === 0;
}

/**
 * Reads the header from the first bytes of page 1.
 * @throws {ReadError} `truncated` when fewer than 100 bytes are there, `malformed` when this is no SQLite 3 database.
 */
export function readHeader(bytes: Uint8Array, place: string): DatabaseHeader {
  if (bytes.length >= 16 && !hasSqliteMagic(bytes)) throw new ReadError("malformed", place, "no SQLite 3 header");
  if (bytes.length < 100) throw new ReadError("truncated", place, `${bytes.length} bytes, a header has 100`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const stored = view.getUint16(16);
  const pageSize = stored === 1 ? 65536 : stored;
  if (!isPageSize(pageSize)) throw new ReadError("malformed", place, `page size ${stored}`);
  // At least 480 bytes of a page must be usable (1.3.4); a larger reserve is damage, and none is the usual value.
  const reserved = view.getUint8(20);
  const usableSize = pageSize - reserved >= 480 ? pageSize - reserved : pageSize;
  const changeCounter = view.getUint32(24);
  const counted = view.getUint32(28);
  const encoding = view.getUint32(56);
  return {
    pageSize,
    usableSize,
    encoding: encoding === 2 ? "utf-16le" : encoding === 3 ? "utf-16be" : "utf-8",
    changeCounter,
    // 1.3.7: the count is only right when the writer also stamped version-valid-for with the change counter.
    pages: counted > 0 && changeCounter === view.getUint32(92) ? counted : undefined,
    freelistFirst: view.getUint32(32),
    freelistPages: view.getUint32(36),
    schemaFormat: view.getUint32(44),
    pointerMaps: view.getUint32(52) !== 0,
    walMode: view.getUint8(19) === 2,
    userVersion: view.getInt32(60),
    applicationId: view.getUint32(68),
    writerVersion: view.getUint32(96),
  };
}
