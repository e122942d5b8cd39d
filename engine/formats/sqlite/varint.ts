/**
 * Variable-length integers: https://www.sqlite.org/fileformat2.html#varint (1 to 9 bytes, big-endian, 7 bits each,
 * the ninth byte with 8). Loops that read millions of them have the one-byte case inlined.
 * @module
 */

/** Bytes that the varint at `at` takes: 1 to 9. */
export function varintLength(bytes: Uint8Array, at: number): number {
  for (let i = 0; i < 8; i++) {
    if ((bytes[at + i] as number) < 0x80) return i + 1;
  }
  return 9;
}

/** The varint at `at` as an unsigned number, for lengths and serial types; beyond 2^53 it is only roughly right. */
export function varint(bytes: Uint8Array, at: number): number {
  let value = 0;
  for (let i = 0; i < 8; i++) {
    const byte = bytes[at + i] as number;
    value = value * 128 + (byte & 0x7f);
    if (byte < 0x80) return value;
  }
  return value * 256 + (bytes[at + 8] as number);
}

/** Two 32-bit halves as a signed 64-bit value: a number where that is exact, else a bigint. */
export function int64(high: number, low: number): number | bigint {
  const value = (high | 0) * 4294967296 + (low >>> 0);
  return Number.isSafeInteger(value) ? value : (BigInt(high | 0) << 32n) | BigInt(low >>> 0);
}

/** The varint at `at` as a signed 64-bit value: a rowid. */
export function varintRowid(bytes: Uint8Array, at: number): number | bigint {
  const length = varintLength(bytes, at);
  if (length < 8) return varint(bytes, at);
  let value = 0n;
  for (let i = 0; i < 8; i++) value = (value << 7n) | BigInt((bytes[at + i] as number) & 0x7f);
  if (length === 9) value = (value << 8n) | BigInt(bytes[at + 8] as number);
  value = BigInt.asIntN(64, value);
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value;
}
