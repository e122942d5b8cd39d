/**
 * One entry of a ZIP archive, from its record in the central directory or, where that is lost, from its local header.
 * Names are made safe by the rules of formats/tar; the CRC comes from formats/inflate.
 * Facts: APPNOTE.TXT 6.3.10 sections 4.3 to 4.6; Info-ZIP's extrafld.txt for the extra fields with times and owners.
 * @module
 */
import { utf8 } from "../../bytes/text.ts";
import { crc32 } from "../inflate/crc32.ts";
import { memberPath } from "../tar/member-path.ts";

export interface ZipEntry {
  /** As the archive has it, decoded. */
  readonly name: string;
  /** Relative, `/` between components, without `..`; empty for the root. */
  readonly path: string;
  /** True when the name has a `..`. */
  readonly unsafe: boolean;
  readonly type: "file" | "folder" | "link";
  /** Bytes of the file, as stated. */
  readonly size: number;
  /** Bytes it takes in the archive, as stated. */
  readonly packed: number;
  /** 0 stored, 8 deflated; others cannot be read. */
  readonly method: number;
  readonly crc: number;
  readonly encrypted: boolean;
  /** Offset of its local header in the source. */
  readonly headerAt: number;
  /** POSIX mode with its type bits, where the archive was made on such a system. */
  readonly mode?: number;
  readonly owner?: number;
  readonly group?: number;
  /** Seconds since 1970, UTC. Absent where the archive has only the time of an unknown zone. */
  readonly modified?: number;
}

/** The fields that both kinds of header have. */
export interface ZipFields {
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly headerAt: number;
  /** System it was made on: 0 DOS, 3 Unix, 10 and 11 Windows, 19 macOS. */
  readonly madeOn: number;
  /** Upper half of the external attributes. */
  readonly unixMode: number;
}

export const noSize32 = 0xffffffff;
const linkType = 0o120000;
const folderType = 0o040000;
const typeBits = 0o170000;

export function zipEntry(fields: ZipFields, rawName: Uint8Array, extra: Uint8Array): ZipEntry {
  const more = extraFields(extra, fields, rawName);
  const name = more.name ?? decodeName(rawName, (fields.flags & 0x800) !== 0);
  // Windows programs that write the separator of their own system mean a folder by it.
  const slashed = fields.madeOn !== 3 && fields.madeOn !== 19 ? name.replaceAll("\\", "/") : name;
  const { path, unsafe } = memberPath(slashed);
  const unix = fields.madeOn === 3 || fields.madeOn === 19;
  const mode = unix && fields.unixMode !== 0 ? fields.unixMode : undefined;
  const kind = (mode ?? 0) & typeBits;
  const folder = slashed.endsWith("/") || kind === folderType;
  return {
    name,
    path,
    unsafe,
    type: folder ? "folder" : kind === linkType ? "link" : "file",
    size: more.size,
    packed: more.packed,
    method: fields.method,
    crc: fields.crc,
    encrypted: (fields.flags & 1) !== 0,
    headerAt: more.headerAt,
    ...(mode === undefined ? {} : { mode }),
    ...(more.owner === undefined ? {} : { owner: more.owner }),
    ...(more.group === undefined ? {} : { group: more.group }),
    ...(more.modified === undefined ? {} : { modified: more.modified }),
  };
}

/**
 * Programs that run on both systems say that an archive was made on Unix, and still write the separator of Windows. So where
 * no name has a slash and some have a backslash, it is the separator.
 */
export function hasWindowsNames(entries: readonly ZipEntry[]): boolean {
  return entries.some(({ name }) => name.includes("\\")) && !entries.some(({ name }) => name.includes("/"));
}

export function withWindowsName(entry: ZipEntry): ZipEntry {
  const slashed = entry.name.replaceAll("\\", "/");
  const { path, unsafe } = memberPath(slashed);
  return { ...entry, path, unsafe, type: slashed.endsWith("/") ? "folder" : entry.type };
}

interface Extra {
  size: number;
  packed: number;
  headerAt: number;
  name?: string;
  owner?: number;
  group?: number;
  modified?: number;
}

function extraFields(extra: Uint8Array, fields: ZipFields, rawName: Uint8Array): Extra {
  const found: Extra = { size: fields.size, packed: fields.packed, headerAt: fields.headerAt };
  if (extra.length < 4) return found;
  const view = new DataView(extra.buffer, extra.byteOffset, extra.byteLength);
  for (let at = 0; at + 4 <= extra.length; ) {
    const id = view.getUint16(at, true);
    const start = at + 4;
    const end = Math.min(extra.length, start + view.getUint16(at + 2, true));
    at = end;
    const length = end - start;
    if (id === 0x0001) zip64(view, start, end, found);
    else if (id === 0x5455 && length >= 5 && (view.getUint8(start) & 1) !== 0) {
      found.modified = view.getInt32(start + 1, true);
    } else if ((id === 0x5855 || id === 0x000d) && length >= 8) {
      found.modified ??= view.getInt32(start + 4, true);
    } else if (id === 0x000a && length >= 16) {
      const modified = found.modified ?? ntfsTime(view, start, end);
      if (modified !== undefined) found.modified = modified;
    } else if (id === 0x7875 && length >= 3) {
      unixOwner(view, start, end, found);
    } else if (id === 0x7075 && length > 5 && view.getUint8(start) === 1) {
      // Holds only for the very name it was made for.
      if (view.getUint32(start + 1, true) === crc32(rawName)) found.name = utf8(extra.subarray(start + 5, end));
    }
  }
  return found;
}

/** Only the fields that are full in the header stand here, in this order. */
function zip64(view: DataView, start: number, end: number, found: Extra): void {
  let at = start;
  for (const key of ["size", "packed", "headerAt"] as const) {
    if (found[key] !== noSize32) continue;
    if (at + 8 > end) return;
    found[key] = Number(view.getBigUint64(at, true));
    at += 8;
  }
}

/** First attribute that is the set of three times; 100 nanoseconds since 1601. */
function ntfsTime(view: DataView, start: number, end: number): number | undefined {
  for (let at = start + 4; at + 12 <= end; ) {
    const length = view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === 1 && length >= 8) {
      return Number(view.getBigUint64(at + 4, true) / 10_000_000n) - 11_644_473_600;
    }
    at += 4 + length;
  }
  return undefined;
}

function unixOwner(view: DataView, start: number, end: number, found: Extra): void {
  let at = start + 1;
  for (const key of ["owner", "group"] as const) {
    if (at >= end) return;
    const size = view.getUint8(at++);
    if (size > 6 || at + size > end) return;
    let value = 0;
    for (let i = size - 1; i >= 0; i--) value = value * 256 + view.getUint8(at + i);
    found[key] = value;
    at += size;
  }
}

const strictUtf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** The upper half of code page 437, which names are in by the book. */
const codePage437 =
  "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀" +
  "αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0";

function decodeName(raw: Uint8Array, statedUtf8: boolean): string {
  if (statedUtf8 || !raw.some((byte) => byte >= 0x80)) return utf8(raw);
  // Many programs write UTF-8 without saying so; other text is hardly ever valid UTF-8 by chance.
  try {
    return strictUtf8.decode(raw);
  } catch {
    let text = "";
    for (const byte of raw) text += byte < 0x80 ? String.fromCharCode(byte) : codePage437[byte - 0x80];
    return text;
  }
}
