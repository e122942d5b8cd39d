/**
 * One walk through a compressed source that is larger than memory, chunk by chunk, from its start or from a snapshot.
 * @module
 */
import type { ByteSource } from "../../bytes/byte-source.ts";
import { isReadError, ReadError } from "../../bytes/read-error.ts";
import { crc32 } from "./crc32.ts";
import { Inflater, type InflateState, outputSlack, windowBytes } from "./inflater.ts";

/** Output of one step, in bytes, and input fetched at once. */
const chunkBytes = 1 << 18;
const inputBytes = 1 << 17;
/** What a step needs: the window before it, and room behind. */
const bufferBytes = windowBytes + chunkBytes + outputSlack;

/** Where a walk can be taken up again. */
export interface Snapshot {
  /** Bytes of output before it. */
  readonly at: number;
  readonly state: InflateState;
  /** Up to 32 KiB of output before it, as far as matches may reach. */
  readonly window: Uint8Array;
}

/** What stands around and between the streams of a source: nothing, or the members of a gzip file. */
export interface Framing {
  /**
   * Called before the first stream and after each. `ended` is the stream before: its CRC-32 and size in bytes, where
   * they were counted. Resolves to false when no stream follows.
   * @throws {ReadError} when something else follows.
   */
  next(input: FramingInput, ended: EndedStream | undefined): Promise<boolean>;
}

export interface EndedStream {
  readonly crc: number;
  readonly size: number;
  readonly counted: boolean;
}

export interface FramingInput {
  /** Offset in the source of the next byte. */
  readonly offset: number;
  /** The next `count` bytes, fewer only at the end; they stay. */
  peek(count: number): Promise<Uint8Array>;
  skip(count: number): void;
}

/** One stream and nothing around it, as in a ZIP member. */
export const bareStream: Framing = { next: async (_input, ended) => ended === undefined };

export interface DecodingOptions {
  readonly place: string;
  readonly framing: Framing;
  readonly signal?: { readonly aborted: boolean } | undefined;
}

export class Decoding {
  /** Bytes of output so far, where the next chunk begins. */
  position: number;
  ended = false;
  /** Why the walk ended early. */
  failure: ReadError | undefined;

  readonly #source: ByteSource;
  readonly #options: DecodingOptions;
  readonly #inflater: Inflater;
  readonly #counting: boolean;
  #started: boolean;
  #crc = 0;
  #size = 0;
  #counted = 0;
  /** Holds the input, one piece after the other. */
  #input: Uint8Array<ArrayBufferLike> = new Uint8Array(0);

  /** `counting` keeps the CRC of each stream, which a walk from a snapshot cannot. */
  constructor(source: ByteSource, options: DecodingOptions, from: Snapshot | undefined, counting: boolean) {
    this.#source = source;
    this.#options = options;
    this.#inflater = new Inflater(new Uint8Array(0), options.place);
    this.#counting = counting;
    this.#started = from !== undefined;
    this.position = from?.at ?? 0;
    if (from !== undefined) {
      this.#inflater.restore(from.state);
      this.#inflater.out = from.window;
      this.#inflater.outAt = from.window.length;
    }
  }

  /** CRC-32 of the stream that is being read, or was read last. */
  get crc(): number {
    return this.#crc;
  }

  /** Where the last output lies; the next one looks back into it. */
  get buffer(): Uint8Array {
    return this.#inflater.out;
  }

  /**
   * The next output, about `chunkBytes`; undefined at the end, and after a failure, which is then in `failure`. The
   * bytes are the caller's to keep. They are put into `spare` where it is given: a `buffer` of before that nobody needs.
   */
  async next(spare?: Uint8Array): Promise<Uint8Array | undefined> {
    if (this.ended) return undefined;
    const inflater = this.#inflater;
    const keep = Math.min(windowBytes, inflater.outAt - inflater.historyAt);
    const buffer = spare?.length === bufferBytes ? spare : new Uint8Array(bufferBytes);
    buffer.set(inflater.out.subarray(inflater.outAt - keep, inflater.outAt));
    inflater.out = buffer;
    inflater.outAt = keep;
    inflater.historyAt = 0;
    this.#counted = keep;
    try {
      await this.#fill(keep + chunkBytes);
    } catch (error) {
      if (!isReadError(error)) throw error;
      this.failure = error;
      this.ended = true;
    }
    this.#count();
    const chunk = buffer.subarray(keep, inflater.outAt);
    this.position += chunk.length;
    return chunk.length === 0 ? undefined : chunk;
  }

  snapshot(): Snapshot {
    const inflater = this.#inflater;
    const keep = Math.min(windowBytes, inflater.outAt - inflater.historyAt);
    return {
      at: this.position,
      state: inflater.save(),
      window: inflater.out.slice(inflater.outAt - keep, inflater.outAt),
    };
  }

  async #fill(limit: number): Promise<void> {
    const { signal, framing, place } = this.#options;
    const inflater = this.#inflater;
    if (!this.#started) {
      this.#started = true;
      if (!(await framing.next(this.#framingInput(), undefined))) {
        this.ended = true;
        return;
      }
      inflater.restart();
    }
    for (;;) {
      const step = inflater.decode(limit);
      if (step === "full") return;
      if (step === "hungry") {
        if (signal?.aborted === true) throw new ReadError("cancelled", place, "inflating");
        await this.#feed(inputBytes);
        continue;
      }
      this.#count();
      const ended = { crc: this.#crc, size: this.#size, counted: this.#counting };
      if (!(await framing.next(this.#framingInput(), ended))) {
        this.ended = true;
        return;
      }
      inflater.restart();
      this.#crc = 0;
      this.#size = 0;
    }
  }

  /** Takes the output since the last time into the CRC. */
  #count(): void {
    if (!this.#counting) return;
    const { out, outAt } = this.#inflater;
    const fresh = out.subarray(this.#counted, outAt);
    this.#crc = crc32(fresh, this.#crc);
    this.#size += fresh.length;
    this.#counted = outAt;
  }

  async #feed(count: number): Promise<void> {
    const inflater = this.#inflater;
    const left = inflater.inputLeft;
    const offset = inflater.inputOffset;
    const from = offset + left.length;
    const room = left.length + count;
    const take = async (more: Uint8Array): Promise<void> => {
      if (this.#input.length < room) {
        const wider = new Uint8Array(room);
        wider.set(left);
        this.#input = wider;
      } else this.#input.set(left);
      this.#input.set(more, left.length);
      const isLast = more.length < count || from + more.length >= this.#source.size;
      inflater.feed(this.#input.subarray(0, left.length + more.length), offset, isLast);
    };
    const source = this.#source;
    if (source.lend === undefined) await take(await source.read(from, from + count));
    else await source.lend(from, from + count, take);
  }

  #framingInput(): FramingInput {
    const inflater = this.#inflater;
    return {
      get offset() {
        return inflater.inputOffset;
      },
      peek: async (count) => {
        const { inputLeft } = inflater;
        const missing = count - inputLeft.length;
        if (missing > 0 && inflater.inputOffset + inputLeft.length < this.#source.size) {
          await this.#feed(Math.max(inputBytes, missing));
        }
        return inflater.inputLeft.subarray(0, count);
      },
      skip: (count) => inflater.skipInput(count),
    };
  }
}
