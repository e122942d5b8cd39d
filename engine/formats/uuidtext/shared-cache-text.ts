/**
 * The `dsc` files of the unified log: format strings of all libraries of the shared cache, with the path of each library.
 * Version 1 up to iOS 14, version 2 since iOS 15. Built on the format tracev3 (its UUIDs).
 * Layout: https://github.com/libyal/dtformats
 * @module
 */
import type { ByteSource } from "../../bytes/byte-source.ts";
import { ReadError } from "../../bytes/read-error.ts";
import { utf8 } from "../../bytes/text.ts";
import { uuidText } from "../tracev3/uuid.ts";

export interface CacheRange {
  /** As entries of the log name it, where its strings stand in the file, and how many bytes they have. */
  readonly start: bigint;
  readonly offset: number;
  readonly size: number;
  readonly image: CacheImage;
}

export interface CacheImage {
  readonly uuid?: string;
  /** Where its code lies in the cache. */
  readonly textOffset: bigint;
  readonly textSize: number;
  /** Where its path stands in the file. */
  readonly pathOffset: number;
}

export interface SharedCacheText {
  readonly ranges: readonly CacheRange[];
  readonly images: readonly CacheImage[];
}

const headBytes = 16;
const magic = 0x64736368;
const longestPath = 4096;
/** Bytes of a range and of an image by version. */
const sizes = new Map([
  [1, { range: 16, image: 28 }],
  [2, { range: 24, image: 32 }],
]);
/** Real files have some thousands. */
const mostEntries = 1 << 20;

/** Reads the tables alone. @throws {ReadError} `malformed`, `truncated`, `unsupported-version`, `over-limit`. */
export async function readSharedCacheText(source: ByteSource, place: string): Promise<SharedCacheText> {
  const head = viewOf(await source.read(0, headBytes));
  if (head.byteLength < headBytes) throw new ReadError("truncated", place, `${source.size} bytes`);
  if (head.getUint32(0, true) !== magic) throw new ReadError("malformed", place, "does not begin as a dsc file");
  const version = head.getUint16(4, true);
  const entry = sizes.get(version);
  if (entry === undefined) throw new ReadError("unsupported-version", place, `version ${version}`);
  const rangeCount = head.getUint32(8, true);
  const imageCount = head.getUint32(12, true);
  if (rangeCount > mostEntries || imageCount > mostEntries) {
    throw new ReadError("over-limit", place, `${rangeCount} ranges and ${imageCount} images`);
  }
  const imagesAt = headBytes + rangeCount * entry.range;
  const end = imagesAt + imageCount * entry.image;
  if (end > source.size) throw new ReadError("truncated", place, `tables up to ${end}, ${source.size} bytes`);
  const bytes = await source.read(0, end);
  const view = viewOf(bytes);
  const images = Array.from({ length: imageCount }, (_, i) =>
    imageAt(bytes, view, imagesAt + i * entry.image, version),
  );
  const ranges: CacheRange[] = [];
  for (let i = 0; i < rangeCount; i++) {
    const at = headBytes + i * entry.range;
    const [number, start, rest] =
      version === 1
        ? [BigInt(view.getUint32(at, true)), BigInt(view.getUint32(at + 4, true)), at + 8]
        : [view.getBigUint64(at + 16, true), view.getBigUint64(at, true), at + 8];
    const image = number < BigInt(imageCount) ? images[Number(number)] : undefined;
    if (image === undefined) throw new ReadError("malformed", `${place}, offset ${at}`, `image ${number}`);
    ranges.push({ start, offset: view.getUint32(rest, true), size: view.getUint32(rest + 4, true), image });
  }
  return { ranges, images };
}

function imageAt(bytes: Uint8Array, view: DataView, at: number, version: number): CacheImage {
  const wide = version === 1 ? 0 : 4;
  const uuid = uuidText(bytes.subarray(at + 8 + wide, at + 24 + wide));
  return {
    ...(uuid === undefined ? {} : { uuid }),
    textOffset: version === 1 ? BigInt(view.getUint32(at, true)) : view.getBigUint64(at, true),
    textSize: view.getUint32(at + 4 + wide, true),
    pathOffset: view.getUint32(at + 24 + wide, true),
  };
}

/** @throws {ReadError} `truncated`. */
export async function cacheImagePath(source: ByteSource, { pathOffset }: CacheImage, place: string): Promise<string> {
  const bytes = await source.read(pathOffset, Math.min(source.size, pathOffset + longestPath));
  const end = bytes.indexOf(0);
  if (end < 0) throw new ReadError("truncated", place, `no end of the path at offset ${pathOffset}`);
  return utf8(bytes.subarray(0, end));
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
