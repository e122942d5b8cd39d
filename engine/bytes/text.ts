/**
 * Text encodings found in evidence. Decoding never throws: a byte that is no text becomes U+FFFD and stays visible.
 * @module
 */
const utf8Decoder = new TextDecoder("utf-8", { ignoreBOM: true });
const utf16leDecoder = new TextDecoder("utf-16le", { ignoreBOM: true });
const utf16beDecoder = new TextDecoder("utf-16be", { ignoreBOM: true });
const encoder = new TextEncoder();

/** UTF-8 bytes as text; short ASCII runs avoid the decoder, which costs a microsecond a call. */
export function utf8(bytes: Uint8Array): string {
  const length = bytes.length;
  if (length < 64) {
    let text = "";
    for (let i = 0; i < length; i++) {
      const byte = bytes[i] as number;
      if (byte >= 0x80) return utf8Decoder.decode(bytes);
      text += String.fromCharCode(byte);
    }
    return text;
  }
  return utf8Decoder.decode(bytes);
}

/** UTF-16 bytes as text, without a byte order mark being looked for. */
export function utf16(bytes: Uint8Array, littleEndian: boolean): string {
  return (littleEndian ? utf16leDecoder : utf16beDecoder).decode(bytes);
}

/** Text as UTF-8 bytes. */
export function toUtf8(text: string): Uint8Array<ArrayBuffer> {
  return encoder.encode(text);
}

const pairs = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));
const digits = Array.from("0123456789abcdef", (digit) => digit.charCodeAt(0));
/** The names of a backup's blobs are this long, and there are very many of them: made at one go. */
const nameCodes = new Array<number>(40).fill(0);

/** Lower-case hexadecimal. */
export function hex(bytes: Uint8Array): string {
  if (bytes.length === 20) {
    for (let i = 0; i < 20; i++) {
      const byte = bytes[i] as number;
      nameCodes[2 * i] = digits[byte >> 4] as number;
      nameCodes[2 * i + 1] = digits[byte & 15] as number;
    }
    return String.fromCharCode.apply(undefined, nameCodes);
  }
  let text = "";
  for (let i = 0; i < bytes.length; i++) text += pairs[bytes[i] as number];
  return text;
}

/** Bytes of a hexadecimal text, or undefined when it is none. */
export function fromHex(text: string): Uint8Array | undefined {
  if (text.length % 2 !== 0 || !/^[0-9a-fA-F]*$/.test(text)) return undefined;
  const bytes = new Uint8Array(text.length / 2);
  for (let i = 0; i < bytes.length; i++) bytes[i] = Number.parseInt(text.slice(2 * i, 2 * i + 2), 16);
  return bytes;
}
