/**
 * Writes Manifest.mbdb, the index of backups up to iOS 9. All numbers are big-endian; a text is its length in two bytes
 * and its bytes, or the length 0xffff for "none". Layout: https://www.theiphonewiki.com/wiki/ITunes_Backup#Manifest.mbdb
 * @module
 */
import { type Bytes, bigEndian, concat, utf8 } from "./bytes.ts";

export interface MbdbRecord {
  readonly domain: string;
  readonly path: string;
  /** Where a symbolic link points. */
  readonly target?: string;
  /** SHA-1 of the contents. */
  readonly digest?: Uint8Array;
  /** Class as four little-endian bytes, then the wrapped key. */
  readonly encryptionKey?: Uint8Array;
  readonly mode: number;
  readonly inode: number;
  readonly owner: number;
  readonly group: number;
  /** Whole seconds since 1970. */
  readonly modified: number;
  readonly accessed: number;
  readonly created: number;
  readonly size: number;
  readonly protectionClass: number;
  readonly properties?: readonly (readonly [name: string, value: Uint8Array])[];
}

export function writeMbdb(records: readonly MbdbRecord[]): Bytes {
  return concat([utf8("mbdb"), Uint8Array.of(5, 0), ...records.flatMap(recordParts)]);
}

function recordParts(record: MbdbRecord): Bytes[] {
  const properties = record.properties ?? [];
  return [
    text(record.domain),
    text(record.path),
    text(record.target),
    text(record.digest),
    text(record.encryptionKey),
    bigEndian(record.mode, 2),
    bigEndian(record.inode, 8),
    bigEndian(record.owner, 4),
    bigEndian(record.group, 4),
    bigEndian(record.modified, 4),
    bigEndian(record.accessed, 4),
    bigEndian(record.created, 4),
    bigEndian(record.size, 8),
    Uint8Array.of(record.protectionClass, properties.length),
    ...properties.flatMap(([name, value]) => [text(name), text(value)]),
  ];
}

function text(value: string | Uint8Array | undefined): Bytes {
  if (value === undefined) return bigEndian(0xffff, 2);
  const bytes = typeof value === "string" ? utf8(value) : value;
  return concat([bigEndian(bytes.length, 2), bytes]);
}
