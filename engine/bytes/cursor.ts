/**
 * A bounds-checked walk through bytes in memory.
 * @module
 */
import { ReadError } from "./read-error.ts";

/** Reads forward from `offset`; every read that would pass the end throws `truncated` with the offset. */
export class Cursor {
  readonly bytes: Uint8Array;
  readonly place: string;
  offset: number;
  readonly #view: DataView;

  constructor(bytes: Uint8Array, place: string, offset = 0) {
    this.bytes = bytes;
    this.place = place;
    this.offset = offset;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  get remaining(): number {
    return this.bytes.length - this.offset;
  }

  /** @throws {ReadError} `truncated` when fewer than `count` bytes are left. */
  need(count: number): void {
    if (count < 0 || count > this.remaining) {
      throw new ReadError(
        "truncated",
        this.place,
        `${count} bytes wanted at offset ${this.offset}, ${this.remaining} left`,
      );
    }
  }

  /** The next `count` bytes, as a view. */
  take(count: number): Uint8Array {
    this.need(count);
    const part = this.bytes.subarray(this.offset, this.offset + count);
    this.offset += count;
    return part;
  }

  skip(count: number): void {
    this.need(count);
    this.offset += count;
  }

  uint8(): number {
    this.need(1);
    return this.#view.getUint8(this.offset++);
  }

  uint16(littleEndian: boolean): number {
    this.need(2);
    this.offset += 2;
    return this.#view.getUint16(this.offset - 2, littleEndian);
  }

  uint32(littleEndian: boolean): number {
    this.need(4);
    this.offset += 4;
    return this.#view.getUint32(this.offset - 4, littleEndian);
  }

  int32(littleEndian: boolean): number {
    return this.uint32(littleEndian) | 0;
  }

  uint64(littleEndian: boolean): bigint {
    this.need(8);
    this.offset += 8;
    return this.#view.getBigUint64(this.offset - 8, littleEndian);
  }

  float64(littleEndian: boolean): number {
    this.need(8);
    this.offset += 8;
    return this.#view.getFloat64(this.offset - 8, littleEndian);
  }
}
