/**
 * Where one JSON value ends, found by its brackets and quotes alone.
 * @module
 */
export const sign = {
  space: 0x20,
  quote: 0x22,
  comma: 0x2c,
  openList: 0x5b,
  backslash: 0x5c,
  closeList: 0x5d,
  openObject: 0x7b,
  closeObject: 0x7d,
} as const;

/**
 * The byte behind the value that begins at `from`; undefined where the bytes end before it does, or where it is nested
 * deeper than `depth`.
 */
export function itemEnd(bytes: Uint8Array, from: number, depth: number): number | undefined {
  let open = 0;
  let inText = false;
  for (let at = from; at < bytes.length; at++) {
    const byte = bytes[at];
    if (inText) {
      if (byte === sign.backslash) at++;
      else if (byte === sign.quote) {
        inText = false;
        if (open === 0) return at + 1;
      }
      continue;
    }
    switch (byte) {
      case sign.quote:
        inText = true;
        break;
      case sign.openObject:
      case sign.openList:
        if (++open > depth) return undefined;
        break;
      case sign.closeObject:
      case sign.closeList:
        if (open === 0) return at;
        if (--open === 0) return at + 1;
        break;
      default:
        // A number or a word alone ends before what follows it.
        if (open === 0 && (byte === sign.comma || (byte as number) <= sign.space)) return at;
    }
  }
  return undefined;
}

/** The first key of the object that begins at `at`; undefined where there is none within some bytes. */
export function keyAt(bytes: Uint8Array, at: number): string | undefined {
  let from = at + 1;
  while ((bytes[from] ?? 0xff) <= sign.space && from - at < 64) from++;
  if (bytes[from] !== sign.quote) return undefined;
  let key = "";
  for (let to = from + 1; to < bytes.length && key.length < 64; to++) {
    const byte = bytes[to] as number;
    if (byte === sign.quote) return key;
    if (byte < sign.space || byte > 0x7e || byte === sign.backslash) return undefined;
    key += String.fromCharCode(byte);
  }
  return undefined;
}
