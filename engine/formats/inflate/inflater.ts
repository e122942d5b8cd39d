/**
 * RFC 1951 (DEFLATE) decoding that can stop after any symbol, be copied, and go on elsewhere. Works on what it was given
 * and never waits: the caller brings more input and takes the output away.
 *
 * Two loops do the work: a fast one while there is plenty of input, and a careful one for the last bytes of the stream,
 * so that of a stream that was cut off every symbol that is whole comes out and not one more.
 * @module
 */
import { ReadError } from "../../bytes/read-error.ts";
import {
  buildTable,
  distanceRoot,
  distanceSymbols,
  distanceTableSize,
  endOfBlock,
  joinLiterals,
  lengthSymbols,
  literalRoot,
  literalSymbols,
  literalTableSize,
  noCode,
  pointer,
  special,
} from "./huffman.ts";

/** The output needs this much room behind its limit: a match of 258 bytes, copied four bytes a step. */
export const outputSlack = 272;
export const windowBytes = 1 << 15;

/** Input that a block's head with its code lengths can take, rounded up. */
const headBytes = 512;
/** Input below which the fast loop stops: it looks up to 12 bytes ahead in one round. */
const fastBytes = 16;

export type InflateStep = "full" | "hungry" | "end";

const modeHead = 0;
const modeStored = 1;
const modeCodes = 2;
const modeEnd = 3;

/** Everything needed to go on decoding later, but for the window. */
export interface InflateState {
  /** Bytes of the input that are used up, counted from where the caller counts. */
  readonly inputOffset: number;
  /** Bits taken from the input and not used yet, fewer than 8. */
  readonly bits: number;
  readonly bitCount: number;
  readonly mode: number;
  readonly lastBlock: boolean;
  readonly storedLeft: number;
  /** Code lengths of the block; absent between blocks. */
  readonly lengths?: Uint8Array;
  readonly literalCount: number;
}

const lengthOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
const fixedLengths = Uint8Array.from({ length: 320 }, (_, i) =>
  i < 144 ? 8 : i < 256 ? 9 : i < 280 ? 7 : i < 288 ? 8 : 5,
);

/** `out` has to have `outputSlack` bytes behind any limit that is given to `decode`. */
export class Inflater {
  out: Uint8Array;
  /** Where the next byte of output goes. */
  outAt = 0;
  /** Start of what a match may reach back to. */
  historyAt = 0;

  readonly #place: string;
  #input: Uint8Array<ArrayBufferLike> = new Uint8Array(0);
  #view: DataView = new DataView(new ArrayBuffer(0));
  #at = 0;
  /** Where the input's first byte stands, as the caller counts. */
  #inputBase = 0;
  #inputIsLast = false;
  #bits = 0;
  #count = 0;
  #mode = modeHead;
  #lastBlock = false;
  #storedLeft = 0;
  #lengths: Uint8Array = new Uint8Array(320);
  #lengthCount = 0;
  #literalCount = 0;
  readonly #literals = new Int32Array(literalTableSize);
  readonly #distances = new Int32Array(distanceTableSize);

  constructor(out: Uint8Array, place: string) {
    this.out = out;
    this.#place = place;
  }

  /** Input that is there and not used, in whole bytes. */
  get inputLeft(): Uint8Array {
    return this.#input.subarray(this.#at - (this.#count >>> 3));
  }

  /** Where `inputLeft` begins, as the caller counts. */
  get inputOffset(): number {
    return this.#inputBase + this.#at - (this.#count >>> 3);
  }

  /** Gives the input from `offset` on; it has to begin where `inputLeft` does. `isLast` when nothing follows it. */
  feed(input: Uint8Array, offset: number, isLast: boolean): void {
    this.#giveBack();
    this.#input = input;
    this.#view = new DataView(input.buffer, input.byteOffset, input.byteLength);
    this.#at = 0;
    this.#inputBase = offset;
    this.#inputIsLast = isLast;
  }

  /** A new stream begins at the next whole byte of the input. */
  restart(): void {
    this.#giveBack();
    this.#bits = 0;
    this.#count = 0;
    this.#mode = modeHead;
    this.#lastBlock = false;
    this.historyAt = this.outAt;
  }

  /** Skips whole bytes of `inputLeft` between two streams. */
  skipInput(count: number): void {
    this.#at += count;
  }

  save(): InflateState {
    this.#giveBack();
    return {
      inputOffset: this.#inputBase + this.#at,
      bits: this.#bits,
      bitCount: this.#count,
      mode: this.#mode,
      lastBlock: this.#lastBlock,
      storedLeft: this.#storedLeft,
      ...(this.#mode === modeCodes ? { lengths: this.#lengths.slice(0, this.#lengthCount) } : {}),
      literalCount: this.#literalCount,
    };
  }

  /** The caller feeds from `state.inputOffset` afterwards, and has put the window in front of `outAt`. */
  restore(state: InflateState): void {
    this.#input = new Uint8Array(0);
    this.#at = 0;
    this.#inputBase = state.inputOffset;
    this.#bits = state.bits;
    this.#count = state.bitCount;
    this.#mode = state.mode;
    this.#lastBlock = state.lastBlock;
    this.#storedLeft = state.storedLeft;
    if (state.lengths !== undefined) {
      this.#setCodes(state.lengths, state.literalCount, state.lengths.length);
    }
  }

  /**
   * Decodes until the output reaches `limit` (it may pass it by one match), the input runs short, or the stream ends.
   * @throws {ReadError} `malformed`, or `truncated` when the last input is used up; what was decoded stays in `out`.
   */
  decode(limit: number): InflateStep {
    for (;;) {
      if (this.#mode === modeEnd) return "end";
      if (this.outAt >= limit) return "full";
      const left = this.#input.length - this.#at;
      if (this.#mode === modeHead) {
        if (this.#lastBlock) this.#mode = modeEnd;
        else if (left < headBytes && !this.#inputIsLast) return "hungry";
        else this.#head();
      } else if (this.#mode === modeStored) {
        if (this.#storedLeft === 0) this.#mode = modeHead;
        else if (left === 0 && !this.#inputIsLast) return "hungry";
        else this.#stored(limit);
      } else if (left >= fastBytes) this.#fast(limit);
      else if (!this.#inputIsLast) return "hungry";
      else this.#careful(limit);
    }
  }

  /** Puts whole bytes of the bit buffer back into the input. */
  #giveBack(): void {
    this.#at -= this.#count >>> 3;
    this.#count &= 7;
    this.#bits &= (1 << this.#count) - 1;
  }

  #malformed(detail: string): ReadError {
    return new ReadError("malformed", this.#place, `${detail} at compressed offset ${this.inputOffset}`);
  }

  /** At least `count` bits, up to 24, in the buffer. */
  #need(count: number): void {
    while (this.#count < count) {
      if (this.#at >= this.#input.length) {
        throw new ReadError("truncated", this.#place, `compressed data ends at offset ${this.inputOffset}`);
      }
      this.#bits |= (this.#input[this.#at++] as number) << this.#count;
      this.#count += 8;
    }
  }

  #take(count: number): number {
    this.#need(count);
    const value = this.#bits & ((1 << count) - 1);
    this.#bits >>>= count;
    this.#count -= count;
    return value;
  }

  #head(): void {
    this.#giveBack();
    this.#lastBlock = this.#take(1) === 1;
    const type = this.#take(2);
    if (type === 0) {
      this.#take(this.#count & 7);
      const length = this.#take(16);
      if ((length ^ this.#take(16)) !== 0xffff) throw this.#malformed("a stored block's length and its check differ");
      this.#storedLeft = length;
      this.#mode = modeStored;
    } else if (type === 1) {
      // Many blocks of the fixed code in a row cost no tables.
      if (this.#lengths !== fixedLengths) this.#setCodes(fixedLengths, 288, 320);
      this.#mode = modeCodes;
    } else if (type === 2) {
      this.#dynamicHead();
      this.#mode = modeCodes;
    } else throw this.#malformed("block type 3");
  }

  #dynamicHead(): void {
    const literals = this.#take(5) + 257;
    const distances = this.#take(5) + 1;
    const codes = this.#take(4) + 4;
    if (literals > 286 || distances > 30) throw this.#malformed(`${literals} literal and ${distances} distance codes`);
    const own = new Uint8Array(19);
    for (let i = 0; i < codes; i++) own[lengthOrder[i] as number] = this.#take(3);
    const table = this.#distances;
    if (!buildTable(table, 7, own, 0, 19, lengthSymbols, "complete")) throw this.#malformed("the code of code lengths");
    const lengths = new Uint8Array(320);
    this.#lengths = lengths;
    const total = literals + distances;
    for (let at = 0; at < total; ) {
      const symbol = this.#symbol(table, 7) >>> 16;
      if (symbol < 16) {
        lengths[at++] = symbol;
        continue;
      }
      if (symbol === 16 && at === 0) throw this.#malformed("a repeat of nothing");
      const value = symbol === 16 ? (lengths[at - 1] as number) : 0;
      const times = symbol === 16 ? 3 + this.#take(2) : symbol === 17 ? 3 + this.#take(3) : 11 + this.#take(7);
      if (at + times > total) throw this.#malformed("too many code lengths");
      lengths.fill(value, at, at + times);
      at += times;
    }
    if (lengths[256] === 0) throw this.#malformed("no code for the end of the block");
    this.#setCodes(lengths, literals, total);
  }

  #setCodes(lengths: Uint8Array, literals: number, total: number): void {
    if (!buildTable(this.#literals, literalRoot, lengths, 0, literals, literalSymbols, "may-be-single")) {
      throw this.#malformed("the literal and length code");
    }
    if (!buildTable(this.#distances, distanceRoot, lengths, literals, total, distanceSymbols, "may-be-single")) {
      throw this.#malformed("the distance code");
    }
    joinLiterals(this.#literals);
    this.#lengths = lengths;
    this.#literalCount = literals;
    this.#lengthCount = total;
  }

  #stored(limit: number): void {
    // Whole bytes may still lie in the bit buffer.
    this.#giveBack();
    const from = this.#at;
    const count = Math.min(this.#storedLeft, this.#input.length - from, limit - this.outAt);
    if (count === 0)
      throw new ReadError("truncated", this.#place, `compressed data ends at offset ${this.inputOffset}`);
    this.out.set(this.#input.subarray(from, from + count), this.outAt);
    this.outAt += count;
    this.#at += count;
    this.#storedLeft -= count;
  }

  /** While 16 bytes of input are there; every look at it may take four bytes, as nothing is past its end. */
  #fast(limit: number): void {
    const { out } = this;
    const outView = new DataView(out.buffer, out.byteOffset, out.byteLength);
    const view = this.#view;
    const literals = this.#literals;
    const distances = this.#distances;
    const history = this.historyAt;
    const stop = this.#input.length - fastBytes;
    let at = this.#at;
    let bits = this.#bits;
    let count = this.#count;
    let outAt = this.outAt;
    let failure = "";

    while (outAt < limit && at <= stop) {
      if (count < 20) {
        bits |= view.getInt32(at, true) << count;
        at += (31 - count) >> 3;
        count |= 24;
      }
      let entry = literals[bits & ((1 << literalRoot) - 1)] as number;
      let kind = (entry >>> 8) & 3;
      if (kind !== 0) {
        out[outAt] = entry >>> 16;
        out[outAt + 1] = entry >>> 24;
        outAt += kind;
        bits >>>= entry & 15;
        count -= entry & 15;
        continue;
      }
      if ((entry & special) !== 0) {
        if ((entry & pointer) !== 0) {
          bits >>>= literalRoot;
          count -= literalRoot;
          entry = literals[(entry >>> 16) + (bits & ((1 << (entry & 15)) - 1))] as number;
          kind = (entry >>> 8) & 3;
          if (kind !== 0) {
            out[outAt++] = entry >>> 16;
            bits >>>= entry & 15;
            count -= entry & 15;
            continue;
          }
        }
        if ((entry & special) !== 0) {
          if ((entry & endOfBlock) !== 0) {
            bits >>>= entry & 15;
            count -= entry & 15;
            this.#mode = modeHead;
          } else failure = "no such literal or length code";
          break;
        }
      }
      bits >>>= entry & 15;
      count -= entry & 15;
      let extra = (entry >>> 4) & 15;
      let length = entry >>> 16;
      if (extra !== 0) {
        length += bits & ((1 << extra) - 1);
        bits >>>= extra;
        count -= extra;
      }

      if (count < 15) {
        bits |= view.getInt32(at, true) << count;
        at += (31 - count) >> 3;
        count |= 24;
      }
      entry = distances[bits & ((1 << distanceRoot) - 1)] as number;
      if ((entry & special) !== 0) {
        if ((entry & pointer) !== 0) {
          bits >>>= distanceRoot;
          count -= distanceRoot;
          entry = distances[(entry >>> 16) + (bits & ((1 << (entry & 15)) - 1))] as number;
        }
        if ((entry & special) !== 0) {
          failure = "no such distance code";
          break;
        }
      }
      bits >>>= entry & 15;
      count -= entry & 15;
      extra = (entry >>> 4) & 15;
      let distance = entry >>> 16;
      if (extra !== 0) {
        if (count < extra) {
          bits |= view.getInt32(at, true) << count;
          at += (31 - count) >> 3;
          count |= 24;
        }
        distance += bits & ((1 << extra) - 1);
        bits >>>= extra;
        count -= extra;
      }

      let from = outAt - distance;
      if (from < history) {
        failure = `a match ${distance} bytes back, before the first byte`;
        break;
      }
      const end = outAt + length;
      if (distance >= 4) {
        // Four bytes a step; up to three too many, which what follows writes over.
        do {
          outView.setInt32(outAt, outView.getInt32(from, true), true);
          outAt += 4;
          from += 4;
        } while (outAt < end);
        outAt = end;
      } else if (distance === 1) {
        const four = (out[from] as number) * 0x01010101;
        do {
          outView.setInt32(outAt, four, true);
          outAt += 4;
        } while (outAt < end);
        outAt = end;
      } else {
        do {
          out[outAt++] = out[from++] as number;
        } while (outAt < end);
      }
    }

    this.#at = at;
    this.#bits = bits;
    this.#count = count;
    this.outAt = outAt;
    // The buffer may hold bits above `count` that the next look brings again.
    this.#giveBack();
    if (failure !== "") throw this.#malformed(failure);
  }

  #careful(limit: number): void {
    while (this.outAt < limit) {
      let entry = this.#symbol(this.#literals, literalRoot);
      const kind = (entry >>> 8) & 3;
      if (kind !== 0) {
        this.out[this.outAt++] = entry >>> 16;
        if (kind === 2) this.out[this.outAt++] = entry >>> 24;
        continue;
      }
      if ((entry & endOfBlock) !== 0) {
        this.#mode = modeHead;
        return;
      }
      if ((entry & noCode) !== 0) throw this.#malformed("no such literal or length code");
      const length = (entry >>> 16) + this.#take((entry >>> 4) & 15);
      entry = this.#symbol(this.#distances, distanceRoot);
      if ((entry & special) !== 0) throw this.#malformed("no such distance code");
      const distance = (entry >>> 16) + this.#take((entry >>> 4) & 15);
      const from = this.outAt - distance;
      if (from < this.historyAt) throw this.#malformed(`a match ${distance} bytes back, before the first byte`);
      for (let i = 0; i < length; i++) this.out[this.outAt++] = this.out[from + i] as number;
    }
  }

  /**
   * One symbol's entry. Takes a code as soon as its bits are there, as the stream may end with them; of two literals in
   * one entry only the first when the bits of the second are not there.
   */
  #symbol(table: Int32Array, root: number): number {
    for (;;) {
      let entry = table[this.#bits & ((1 << root) - 1)] as number;
      let length = entry & 15;
      if ((entry & pointer) !== 0) {
        const index = (this.#bits >>> root) & ((1 << (entry & 15)) - 1);
        entry = table[(entry >>> 16) + index] as number;
        length = root + (entry & 15);
      }
      if (length <= this.#count) {
        this.#bits >>>= length;
        this.#count -= length;
        return entry;
      }
      if (this.#at >= this.#input.length && (entry & 0x300) === 0x200) {
        const single = this.#firstOfTwo(entry);
        if (single !== undefined) return single;
      }
      this.#need(this.#count + 1);
    }
  }

  /** The first literal of an entry with two, when its own bits are there. */
  #firstOfTwo(entry: number): number | undefined {
    const length = this.#lengths[(entry >>> 16) & 0xff] as number;
    if (length > this.#count) return undefined;
    this.#bits >>>= length;
    this.#count -= length;
    return (entry & 0xff0000) | (1 << 8);
  }
}
