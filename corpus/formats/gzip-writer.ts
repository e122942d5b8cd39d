/**
 * Writes gzip files of one member (RFC 1952), stored (RFC 1951, 3.2.4) where no compression is given.
 * @module
 */
import { type Bytes, concat } from "./bytes.ts";
import { crc32 } from "./zip-writer.ts";

const head = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0x13);
const longestBlock = 0xffff;

/** `deflate` makes a raw DEFLATE stream. */
export function writeGzip(bytes: Uint8Array, deflate: (bytes: Uint8Array) => Uint8Array = stored): Bytes {
  const tail = new Uint8Array(8);
  const view = new DataView(tail.buffer);
  view.setUint32(0, crc32(bytes), true);
  view.setUint32(4, bytes.length % 2 ** 32, true);
  return concat([head, deflate(bytes), tail]);
}

function stored(bytes: Uint8Array): Bytes {
  const parts: Uint8Array[] = [];
  let at = 0;
  do {
    const part = bytes.subarray(at, at + longestBlock);
    at += part.length;
    const { length } = part;
    const inverse = ~length & 0xffff;
    parts.push(
      Uint8Array.of(at >= bytes.length ? 1 : 0, length & 0xff, length >> 8, inverse & 0xff, inverse >> 8),
      part,
    );
  } while (at < bytes.length);
  return concat(parts);
}
