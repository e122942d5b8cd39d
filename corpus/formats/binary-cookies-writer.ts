/**
 * Writes `Cookies.binarycookies` as CFNetwork does: pages of cookies, the checksum, and an empty list of settings.
 * Layout: https://github.com/libyal/dtformats/blob/main/documentation/Safari%20Cookies.asciidoc.
 * @module
 */
import { type Bytes, bigEndian, concat, utf8 } from "./bytes.ts";

export interface CookieInput {
  readonly domain: string;
  readonly name: string;
  readonly path: string;
  readonly value: string;
  /** Bit 0: only over encrypted connections; bit 2: not for scripts. */
  readonly flags: number;
  /** Seconds since 2001-01-01 UTC. */
  readonly expires: number;
  readonly created: number;
}

/** One page for each list of cookies, as there is one for each domain in real files. */
export function writeBinaryCookies(pages: readonly (readonly CookieInput[])[]): Bytes {
  const written = pages.map(writePage);
  let checksum = 0;
  for (const page of written) for (let i = 0; i < page.length; i += 4) checksum = (checksum + (page[i] ?? 0)) >>> 0;
  return concat([
    utf8("cook"),
    bigEndian(written.length, 4),
    ...written.map(({ length }) => bigEndian(length, 4)),
    ...written,
    bigEndian(checksum, 4),
    Uint8Array.of(0x07, 0x17, 0x20, 0x05, 0, 0, 0, 0),
  ]);
}

function writePage(cookies: readonly CookieInput[]): Bytes {
  const written = cookies.map(writeCookie);
  const head = new Uint8Array(12 + 4 * cookies.length);
  const view = new DataView(head.buffer);
  head[2] = 1;
  view.setUint32(4, cookies.length, true);
  let offset = head.length;
  for (const [number, { length }] of written.entries()) {
    view.setUint32(8 + 4 * number, offset, true);
    offset += length;
  }
  return concat([head, ...written]);
}

function writeCookie(cookie: CookieInput): Bytes {
  const head = new Uint8Array(56);
  const view = new DataView(head.buffer);
  const texts = [cookie.domain, cookie.name, cookie.path, cookie.value].map((text) => utf8(`${text}\0`));
  view.setUint32(8, cookie.flags, true);
  let offset = head.length;
  for (const [number, { length }] of texts.entries()) {
    view.setUint32(16 + 4 * number, offset, true);
    offset += length;
  }
  view.setUint32(0, offset, true);
  view.setFloat64(40, cookie.expires, true);
  view.setFloat64(48, cookie.created, true);
  return concat([head, ...texts]);
}
