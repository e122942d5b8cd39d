/**
 * Bytes as text that can stand in a page: seven characters for six bytes, of 116 that mean nothing in markup, control
 * characters among them (the idea of Ascii85, with an alphabet of its own). Smaller than base64 by an eighth, than Ascii85
 * by a fifteenth. A browser keeps all of them in a `script` element: NUL and CR alone are replaced when markup is read
 * (https://html.spec.whatwg.org/multipage/parsing.html#preprocessing-the-input-stream), and those are left out, as are what
 * ends a line or a file, what begins markup, and what a screen may take for an order.
 * @module
 */
const leftOut = "\0\b\t\n\v\f\r\x1a\x1b<&\x7f";
const alphabet = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code))
  .filter((character) => !leftOut.includes(character))
  .join("");
const size = alphabet.length;
const bytesAtOnce = 6;
const charactersAtOnce = 7;

/** Ends in the number of bytes that were added to fill the last six. */
export function asciiOf(bytes: Uint8Array): string {
  const filled = (bytesAtOnce - (bytes.length % bytesAtOnce)) % bytesAtOnce;
  const padded = new Uint8Array(bytes.length + filled);
  padded.set(bytes);
  const view = new DataView(padded.buffer);
  const pieces: string[] = [];
  for (let at = 0; at < padded.length; at += bytesAtOnce) {
    // 48 bits: below 116⁷, and below 2⁵³, where whole numbers are exact.
    let left = view.getUint16(at) * 0x1_0000_0000 + view.getUint32(at + 2);
    let seven = "";
    for (let place = 0; place < charactersAtOnce; place++) {
      seven = alphabet.charAt(left % size) + seven;
      left = Math.floor(left / size);
    }
    pieces.push(seven);
  }
  return pieces.join("") + String(filled);
}

export function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  const values = new Uint8Array(128);
  for (let value = 0; value < size; value++) values[alphabet.charCodeAt(value)] = value;
  const sevens = Math.floor((text.length - 1) / charactersAtOnce);
  const bytes = new Uint8Array(bytesAtOnce * sevens);
  const view = new DataView(bytes.buffer);
  for (let seven = 0, at = 0; seven < sevens; seven++) {
    let sum = 0;
    for (let place = 0; place < charactersAtOnce; place++) sum = sum * size + (values[text.charCodeAt(at++)] ?? 0);
    view.setUint16(bytesAtOnce * seven, Math.floor(sum / 0x1_0000_0000));
    view.setUint32(bytesAtOnce * seven + 2, sum % 0x1_0000_0000);
  }
  return bytes.subarray(0, bytes.length - Number(text.at(-1)));
}
