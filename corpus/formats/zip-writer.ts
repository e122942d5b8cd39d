/**
 * Writes ZIP archives, with the oddities that real ones have: sizes behind the data, ZIP64, bytes before the archive.
 * Facts: APPNOTE.TXT 6.3.10 section 4.3.
 * @module
 */
import { type Bytes, concat, utf8 } from "./bytes.ts";

export interface ZipMember {
  /** Text is written as UTF-8, and said to be; bytes as they are. A folder's name ends in `/`. */
  readonly name: string | Uint8Array;
  readonly bytes?: Uint8Array;
  /** POSIX mode with its type bits; the entry is then made on Unix. */
  readonly mode?: number;
  /** Whole seconds since 1970, UTC. */
  readonly modified?: number;
  /** Method number of the header, when it is to differ from how the bytes are packed. */
  readonly method?: number;
  /** General purpose flags besides those that follow from the writing. */
  readonly flags?: number;
  /** Size that the headers state instead of the true one. */
  readonly statedSize?: number;
  readonly statedCrc?: number;
}

export interface ZipWriting {
  /** Packs a member's bytes as a raw DEFLATE stream; stored when absent. */
  readonly deflate?: (bytes: Uint8Array) => Uint8Array;
  /** Sizes stand behind the data: with a signature, without one. */
  readonly descriptors?: "signed" | "bare";
  readonly zip64?: boolean;
  readonly prefix?: Uint8Array;
  readonly comment?: Uint8Array;
  /** False leaves the directory out, as a download that stopped does. */
  readonly directory?: boolean;
}

export function writeZip(members: readonly ZipMember[], writing: ZipWriting = {}): Bytes {
  const { prefix = new Uint8Array(0), comment = new Uint8Array(0), zip64 = false } = writing;
  const parts: Uint8Array[] = [prefix];
  const central: Uint8Array[] = [];
  let offset = 0;
  for (const member of members) {
    const { local, record } = memberParts(member, offset, writing);
    parts.push(...local);
    central.push(record);
    for (const part of local) offset += part.length;
  }
  if (writing.directory === false) return concat(parts);
  const directory = concat(central);
  parts.push(directory);
  if (zip64) {
    parts.push(
      little([0x06064b50, 4], [44, 8], [45, 2], [45, 2], [0, 4], [0, 4], [members.length, 8], [members.length, 8]),
      little([directory.length, 8], [offset, 8]),
      little([0x07064b50, 4], [0, 4], [offset + directory.length, 8], [1, 4]),
    );
  }
  const count = zip64 ? 0xffff : members.length % 65_536;
  parts.push(
    little([0x06054b50, 4], [0, 2], [0, 2], [count, 2], [count, 2], [zip64 ? 0xffffffff : directory.length, 4]),
    little([zip64 ? 0xffffffff : offset, 4], [comment.length, 2]),
    comment,
  );
  return concat(parts);
}

function memberParts(
  member: ZipMember,
  offset: number,
  { deflate, descriptors, zip64 = false }: ZipWriting,
): { local: Uint8Array[]; record: Uint8Array } {
  const bytes = member.bytes ?? new Uint8Array(0);
  const packed = deflate === undefined ? bytes : deflate(bytes);
  const method = member.method ?? (deflate === undefined ? 0 : 8);
  const name = typeof member.name === "string" ? utf8(member.name) : member.name;
  const text = typeof member.name === "string" ? 0x800 : 0;
  const flags = text | (descriptors === undefined ? 0 : 8) | (member.flags ?? 0);
  const crc = member.statedCrc ?? crc32(bytes);
  const size = member.statedSize ?? bytes.length;
  const extra = member.modified === undefined ? new Uint8Array(0) : timeField(member.modified);
  const version = zip64 ? 45 : 20;

  const later = descriptors !== undefined;
  const localHead = concat([
    little([0x04034b50, 4], [version, 2], [flags, 2], [method, 2], [0, 2], [0x21, 2], [later ? 0 : crc, 4]),
    little([later ? 0 : packed.length, 4], [later ? 0 : size, 4], [name.length, 2], [extra.length, 2]),
    name,
    extra,
  ]);
  const descriptor = little([crc, 4], [packed.length, 4], [size, 4]);
  const behind = !later
    ? new Uint8Array(0)
    : descriptors === "signed"
      ? concat([little([0x08074b50, 4]), descriptor])
      : descriptor;

  const large = zip64 ? little([1, 2], [24, 2], [size, 8], [packed.length, 8], [offset, 8]) : new Uint8Array(0);
  const madeBy = member.mode === undefined ? version : version | (3 << 8);
  const attributes = (member.mode ?? 0) * 65_536;
  const record = concat([
    little([0x02014b50, 4], [madeBy, 2], [version, 2], [flags, 2], [method, 2], [0, 2], [0x21, 2], [crc, 4]),
    little([zip64 ? 0xffffffff : packed.length, 4], [zip64 ? 0xffffffff : size, 4], [name.length, 2]),
    little([extra.length + large.length, 2], [0, 2], [0, 2], [0, 2], [attributes, 4], [zip64 ? 0xffffffff : offset, 4]),
    name,
    extra,
    large,
  ]);
  return { local: [localHead, packed, behind], record };
}

/** The extended time stamp of Info-ZIP, with the time of the last change only. */
function timeField(seconds: number): Bytes {
  return little([0x5455, 2], [5, 2], [1, 1], [seconds >>> 0, 4]);
}

/** Whole numbers, each in as many bytes as stated, least significant first. */
function little(...fields: readonly (readonly [value: number, size: number])[]): Bytes {
  const out = new Uint8Array(fields.reduce((sum, [, size]) => sum + size, 0));
  let at = 0;
  for (const [value, size] of fields) {
    let rest = value;
    for (let i = 0; i < size; i++, rest = Math.floor(rest / 256)) out[at++] = rest & 0xff;
  }
  return out;
}

const crcTable = Int32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = (value & 1) === 0 ? value >>> 1 : (value >>> 1) ^ 0xedb88320;
  return value;
});

/** CRC-32 of gzip and ZIP. */
export function crc32(bytes: Uint8Array): number {
  let value = -1;
  for (const byte of bytes) value = (value >>> 8) ^ (crcTable[(value ^ byte) & 0xff] as number);
  return ~value >>> 0;
}
