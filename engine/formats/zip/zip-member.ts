/**
 * The contents of one entry. Up to 32 MB are inflated at once and held against their check sum; larger ones are served
 * range by range. Built on formats/inflate; notes are those of formats/tar.
 * @module
 */
import { type ByteSource, bytesSource, sliceSource } from "../../bytes/byte-source.ts";
import { ReadError } from "../../bytes/read-error.ts";
import { crc32 } from "../inflate/crc32.ts";
import { bareStream } from "../inflate/decoding.ts";
import { inflateRaw } from "../inflate/inflate-raw.ts";
import { InflatedSource } from "../inflate/inflated-source.ts";
import type { ArchiveNote } from "../tar/archive-notes.ts";
import { signature } from "./zip-directory.ts";
import type { ZipEntry } from "./zip-entry.ts";

const wholeBytes = 32 << 20;
const localBytes = 30;

export interface MemberOptions {
  readonly place: string;
  readonly maxBytes: number;
  /** Told what is wrong, at once or when it shows while reading. */
  note(note: ArchiveNote): void;
  readonly signal?: { readonly aborted: boolean } | undefined;
}

/**
 * @throws {ReadError} `not-permitted` for an encrypted entry, `unsupported-version` for another method of compression,
 * `malformed` or `truncated` when there is no local header where the entry says.
 */
export async function openMember(source: ByteSource, entry: ZipEntry, options: MemberOptions): Promise<ByteSource> {
  const { place } = options;
  if (entry.encrypted) throw new ReadError("not-permitted", place, "the entry is encrypted");
  if (entry.method !== 0 && entry.method !== 8) {
    throw new ReadError("unsupported-version", place, `compression method ${entry.method}`);
  }
  const data = await dataOf(source, entry, options);
  if (entry.method === 0) return stored(data, entry, options);
  return Math.max(entry.size, entry.packed) <= wholeBytes
    ? inflatedWhole(data, entry, options)
    : inflatedInRanges(data, entry, options);
}

async function dataOf(source: ByteSource, entry: ZipEntry, { place, note }: MemberOptions): Promise<ByteSource> {
  const { headerAt } = entry;
  const head = await source.read(headerAt, headerAt + localBytes);
  if (head.length < localBytes) throw new ReadError("truncated", place, `no local header at offset ${headerAt}`);
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  if (view.getUint32(0, true) !== signature.local) {
    throw new ReadError("malformed", place, `no local header at offset ${headerAt}`);
  }
  const start = headerAt + localBytes + view.getUint16(26, true) + view.getUint16(28, true);
  const missing = start + entry.packed - source.size;
  if (missing > 0) note({ code: "truncated", place, detail: `${missing} bytes past the archive's end`, loss: true });
  return sliceSource(source, start, start + entry.packed);
}

async function stored(data: ByteSource, entry: ZipEntry, options: MemberOptions): Promise<ByteSource> {
  if (data.size !== entry.size) sizeDiffers(entry, data.size, options);
  if (data.size > wholeBytes) return data;
  const bytes = await data.read(0, data.size);
  checkSum(crc32(bytes), entry, options);
  return bytesSource(bytes);
}

async function inflatedWhole(data: ByteSource, entry: ZipEntry, options: MemberOptions): Promise<ByteSource> {
  const { place, note } = options;
  const limit = Math.min(options.maxBytes, Math.max(entry.size, wholeBytes));
  const { bytes, problem } = inflateRaw(await data.read(0, data.size), limit, place, entry.size);
  if (problem !== undefined) note({ code: problem.code, place, detail: problem.detail, loss: true });
  else {
    if (bytes.length !== entry.size) sizeDiffers(entry, bytes.length, options);
    checkSum(crc32(bytes), entry, options);
  }
  return bytesSource(bytes);
}

/** Serves as many bytes as the entry states; how many there are shows only when they have been read. */
function inflatedInRanges(data: ByteSource, entry: ZipEntry, options: MemberOptions): ByteSource {
  const { place, signal } = options;
  const size = Math.min(entry.size, options.maxBytes);
  if (size < entry.size) {
    options.note({ code: "over-limit", place, detail: `${entry.size} bytes, limit ${size}`, loss: true });
  }
  // One byte more, to see whether there is more than stated.
  const inflated = new InflatedSource(data, { place, signal, framing: bareStream, maxBytes: size + 1 });
  let checked = false;
  function check(): void {
    if (checked || !inflated.ended) return;
    checked = true;
    const { failure, length } = inflated;
    if (failure?.code === "over-limit" || (failure === undefined && length !== entry.size)) {
      sizeDiffers(entry, length, options);
    } else if (failure === undefined) checkSum(inflated.crc, entry, options);
  }
  return {
    size,
    async read(start, end) {
      const to = Math.min(end, size);
      const bytes = await inflated.read(start, to);
      if (bytes.length < to - Math.max(0, start)) {
        const { failure } = inflated;
        check();
        throw failure ?? new ReadError("truncated", place, `${inflated.length} bytes, ${size} stated`);
      }
      if (to === size && !inflated.ended) await inflated.advance();
      check();
      return bytes;
    },
  };
}

function sizeDiffers(entry: ZipEntry, found: number, { place, note }: MemberOptions): void {
  note({ code: "size-differs", place, detail: `${entry.size} bytes stated, ${found} found`, loss: found < entry.size });
}

function checkSum(found: number, entry: ZipEntry, { place, note }: MemberOptions): void {
  if (found === entry.crc) return;
  note({ code: "wrong-checksum", place, detail: `CRC ${entry.crc} stated, ${found} found`, loss: true });
}
