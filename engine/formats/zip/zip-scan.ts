/**
 * Entries by their local headers, for an archive whose directory is lost: a download that stopped, a copy that was cut.
 * @module
 */
import type { ByteSource } from "../../bytes/byte-source.ts";
import { signature } from "./zip-directory.ts";
import { noSize32, type ZipEntry, zipEntry } from "./zip-entry.ts";

const localBytes = 30;
const blockBytes = 1 << 18;
/** Places behind an entry's data that are tried as its end: data may hold an archive of its own. */
const mostBoundaries = 64;

/** Walks from local header to local header, from `from` on; what lies between them is looked through. */
export async function* scanLocalHeaders(source: ByteSource, from: number): AsyncGenerator<ZipEntry> {
  const walk = forward(source);
  let at = from;
  for (;;) {
    const found = await walk.find(at, isLocal);
    if (found === undefined) return;
    const head = await walk.bytes(found, localBytes);
    if (head.byteLength < localBytes) return;
    const flags = head.getUint16(6, true);
    const nameLength = head.getUint16(26, true);
    const extraLength = head.getUint16(28, true);
    const fields = {
      flags,
      method: head.getUint16(8, true),
      crc: head.getUint32(14, true),
      packed: head.getUint32(18, true),
      size: head.getUint32(22, true),
      headerAt: found,
      madeOn: 3,
      unixMode: 0,
    };
    const dataAt = found + localBytes + nameLength + extraLength;
    const rest = await walk.bytes(found + localBytes, nameLength + extraLength);
    if (rest.byteLength < nameLength + extraLength) return;
    const names = new Uint8Array(rest.buffer, rest.byteOffset, rest.byteLength).slice();
    const make = (sizes: Partial<typeof fields>): ZipEntry =>
      zipEntry({ ...fields, ...sizes }, names.subarray(0, nameLength), names.subarray(nameLength));
    let entry = make({});
    const sizesFollow = (flags & 8) !== 0 && entry.packed === 0;
    if (sizesFollow) {
      entry = make(await walk.behind(dataAt));
    }
    yield entry;
    at = Math.max(dataAt, dataAt + entry.packed > source.size ? dataAt : dataAt + entry.packed);
  }
}

interface Forward {
  /** Fewer than `count` only at the end. */
  bytes(at: number, count: number): Promise<DataView>;
  /** First place from `at` on whose four bytes begin with `PK` and fit. */
  find(at: number, fits: (word: number) => boolean): Promise<number | undefined>;
  /** Sizes and CRC that stand behind data that begins at `dataAt`; where nothing fits, the data up to the next header. */
  behind(dataAt: number): Promise<Behind>;
}

interface Behind {
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
}

function forward(source: ByteSource): Forward {
  let base = 0;
  let block: Uint8Array = new Uint8Array(0);

  async function load(at: number, count: number): Promise<Uint8Array> {
    if (at < base || at + count > base + block.length) {
      base = at;
      block = await source.read(at, at + Math.max(blockBytes, count));
    }
    return block.subarray(at - base, at - base + count);
  }

  async function bytes(at: number, count: number): Promise<DataView> {
    const part = await load(at, count);
    return new DataView(part.buffer, part.byteOffset, part.byteLength);
  }

  async function find(start: number, fits: (word: number) => boolean): Promise<number | undefined> {
    for (let at = start; at + 4 <= source.size; ) {
      await load(at, 4);
      const from = at - base;
      const hit = block.indexOf(0x50, from);
      if (hit < 0 || hit + 4 > block.length) {
        // The last three bytes may begin one; at the source's end they cannot.
        at = hit < 0 ? base + block.length : base + hit;
        if (hit >= 0 && at + 4 > source.size) return undefined;
        if (hit >= 0) await load(at, 4);
        continue;
      }
      at = base + hit;
      const view = new DataView(block.buffer, block.byteOffset + hit, 4);
      if (fits(view.getUint32(0, true))) return at;
      at++;
    }
    return undefined;
  }

  async function behind(dataAt: number): Promise<Behind> {
    let first: number | undefined;
    for (let at = dataAt, tries = 0; tries < mostBoundaries; at++, tries++) {
      const found = await find(at, isBoundary);
      at = found ?? source.size;
      const packed = at - dataAt;
      const view = await bytes(at, 24);
      if (view.byteLength >= 16 && view.getUint32(0, true) === signature.descriptor) {
        const crc = view.getUint32(4, true);
        if (view.getUint32(8, true) === packed % 2 ** 32) return { crc, packed, size: view.getUint32(12, true) };
        if (view.byteLength === 24 && Number(view.getBigUint64(8, true)) === packed) {
          return { crc, packed, size: Number(view.getBigUint64(16, true)) };
        }
        continue;
      }
      // A descriptor without a signature, right before the next header or the end. Its size has to fit.
      if (packed >= 12) {
        const before = await bytes(at - 12, 12);
        if (before.byteLength === 12 && before.getUint32(4, true) === packed - 12) {
          return { crc: before.getUint32(0, true), packed: packed - 12, size: before.getUint32(8, true) };
        }
      }
      first ??= at;
      if (found === undefined) break;
    }
    // How large it was meant to be is not known; what there is of it up to the next header is served.
    const packed = Math.min((first ?? source.size) - dataAt, noSize32 - 1);
    return { crc: 0, packed, size: packed };
  }

  return { bytes, find, behind };
}

function isBoundary(word: number): boolean {
  return word === signature.descriptor || word === signature.central || isLocal(word);
}

function isLocal(word: number): boolean {
  return word === signature.local;
}
