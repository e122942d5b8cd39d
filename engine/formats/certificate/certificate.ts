/**
 * Names and dates of an X.509 certificate in DER: who it is for, who made it, from when to when. Nothing is verified.
 * RFC 5280, section 4.1; encoding: ITU-T X.690.
 * @module
 */
import { ReadError } from "../../bytes/read-error.ts";
import { hex, utf8, utf16 } from "../../bytes/text.ts";

export interface Certificate {
  /** `CN=…, O=…`: the parts in their order; empty when there are none. */
  readonly subject: string;
  readonly issuer: string;
  /** ISO, UTC; absent where the certificate holds no possible date. */
  readonly notBefore?: string;
  readonly notAfter?: string;
  /** Lower-case hexadecimal. */
  readonly serialNumber: string;
}

interface Item {
  readonly tag: number;
  readonly content: Uint8Array;
}

/** Parts of one name that are read; certificates have fewer than ten. */
const mostParts = 100;

const partNames: ReadonlyMap<string, string> = new Map([
  ["550403", "CN"],
  ["550406", "C"],
  ["550407", "L"],
  ["550408", "ST"],
  ["55040a", "O"],
  ["55040b", "OU"],
  ["2a864886f70d010901", "E"],
]);

/** @throws {ReadError} `truncated` or `malformed`. */
export function readCertificate(der: Uint8Array, place: string): Certificate {
  const body = itemsOf(first(first(der, 0x30, place).content, 0x30, place).content, place);
  // The version is optional and marked [0]; what follows has a fixed order.
  const [serial, , issuer, validity, subject] = body[0]?.tag === 0xa0 ? body.slice(1) : body;
  if (serial === undefined || issuer === undefined || validity === undefined || subject === undefined) {
    throw new ReadError("malformed", place, `a certificate of ${body.length} parts`);
  }
  const [from, to] = itemsOf(validity.content, place).map(dateOf);
  return {
    subject: nameOf(subject, place),
    issuer: nameOf(issuer, place),
    ...(from === undefined ? {} : { notBefore: from }),
    ...(to === undefined ? {} : { notAfter: to }),
    serialNumber: hex(serial.content.subarray(0, 64)),
  };
}

/** A name alone, as key stores keep it beside the certificate. @throws {ReadError} `truncated` or `malformed`. */
export function readName(der: Uint8Array, place: string): string {
  return nameOf(first(der, 0x30, place), place);
}

function first(bytes: Uint8Array, tag: number, place: string): Item {
  const item = itemAt(bytes, 0, place);
  if (item.tag !== tag) throw new ReadError("malformed", place, `tag ${item.tag} where ${tag} belongs`);
  return item;
}

function itemsOf(bytes: Uint8Array, place: string): Item[] {
  const items: Item[] = [];
  for (let at = 0; at < bytes.length && items.length < mostParts; ) {
    const item = itemAt(bytes, at, place);
    items.push(item);
    at = item.end;
  }
  return items;
}

function itemAt(bytes: Uint8Array, at: number, place: string): Item & { readonly end: number } {
  const tag = bytes[at];
  let length = bytes[at + 1];
  let start = at + 2;
  if (tag === undefined || length === undefined) throw new ReadError("truncated", place, `no tag at offset ${at}`);
  if (length >= 0x80) {
    const digits = length & 0x7f;
    if (digits === 0 || digits > 4) throw new ReadError("malformed", place, `a length of ${digits} bytes at ${at}`);
    length = 0;
    for (let i = 0; i < digits; i++) length = length * 256 + (bytes[start + i] ?? 0);
    start += digits;
  }
  const end = start + length;
  if (end > bytes.length) throw new ReadError("truncated", place, `${length} bytes at offset ${at}`);
  return { tag, content: bytes.subarray(start, end), end };
}

function nameOf(name: Item, place: string): string {
  const parts: string[] = [];
  for (const set of itemsOf(name.content, place)) {
    for (const pair of itemsOf(set.content, place)) {
      const [type, value] = itemsOf(pair.content, place);
      if (type === undefined || value === undefined || parts.length >= mostParts) continue;
      const oid = hex(type.content.subarray(0, 32));
      parts.push(`${partNames.get(oid) ?? oid}=${textOf(value)}`);
    }
  }
  return parts.join(", ");
}

/** BMPString has two bytes a character; all others are ASCII, Latin or UTF-8. */
function textOf({ tag, content }: Item): string {
  const text = tag === 0x1e ? utf16(content, false) : utf8(content);
  return text.slice(0, 1000);
}

/** `YYMMDDHHMMSSZ` or `YYYYMMDDHHMMSSZ`; two digits below 50 are of this century. */
function dateOf({ tag, content }: Item): string | undefined {
  const digits = utf8(content);
  const text = tag === 0x17 ? `${Number(digits.slice(0, 2)) < 50 ? "20" : "19"}${digits}` : digits;
  const [, year, month, day, hour, minute, second] = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/.exec(text) ?? [];
  const iso = `${year}-${month}-${day}T${hour}:${minute}:${second}Z`;
  return second === undefined || Number.isNaN(Date.parse(iso)) ? undefined : iso;
}
