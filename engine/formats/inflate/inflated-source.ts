/**
 * Random access to the inside of a compressed source that may be larger than memory. The first pass over it, in any
 * number of steps, leaves snapshots behind; later reads begin at the snapshot before them. The first pass can be
 * watched, so that an archive is indexed while it is inflated for the first time.
 * @module
 */
import type { ByteSource } from "../../bytes/byte-source.ts";
import { ReadError } from "../../bytes/read-error.ts";
import { Decoding, type DecodingOptions, type Snapshot } from "./decoding.ts";

/** Snapshots of the first pass: 48 MB of windows. When there are more, every other one goes. */
const mostSnapshots = 1536;
const firstSpacing = 2 << 20;
/** Snapshots and chunks left by later reads, where the same place is read again and again: 12 MB. */
const mostRecentSnapshots = 256;
const mostChunks = 16;

export interface InflatedOptions extends DecodingOptions {
  /** Most bytes that may come out; more is the failure `over-limit`. */
  readonly maxBytes: number;
  /** True when whoever watches the first pass is through with a chunk before the sixteenth after it is asked for. */
  readonly lent?: boolean | undefined;
}

interface Chunk {
  readonly begin: number;
  readonly bytes: Uint8Array;
  /** What it lies in, when that may be used again: bytes of the first pass are whoever watched it's to keep, unless lent. */
  readonly buffer?: Uint8Array;
}

export class InflatedSource {
  /** Bytes inflated by the first pass so far. */
  length = 0;
  /** True when the first pass is through; `failure` says why it ended early. */
  ended = false;
  failure: ReadError | undefined;

  readonly #source: ByteSource;
  readonly #options: InflatedOptions;
  readonly #first: Decoding;
  #spacing = firstSpacing;
  #snapshots: Snapshot[] = [];
  readonly #recent = new Map<number, Snapshot>();
  readonly #chunks = new Map<number, Chunk>();
  #idle: Decoding | undefined;
  readonly #walking = new Set<Decoding>();
  /** Left by a chunk that was forgotten. */
  #spare: Uint8Array | undefined;
  #running: Promise<unknown> = Promise.resolve();

  constructor(source: ByteSource, options: InflatedOptions) {
    this.#source = source;
    this.#options = options;
    this.#first = new Decoding(source, options, undefined, true);
  }

  /** CRC-32 of the last stream as far as the first pass has come. */
  get crc(): number {
    return this.#first.crc;
  }

  /** The rest of the first pass. Stopping early is allowed; reads then go on with it where they have to. */
  async *chunks(): AsyncGenerator<Uint8Array> {
    for (;;) {
      const chunk = await this.advance();
      if (chunk === undefined) return;
      yield chunk;
    }
  }

  /** One step of the first pass: the bytes from `length` on, undefined when it is through. */
  advance(): Promise<Uint8Array | undefined> {
    const step = this.#running.then(() => this.#step());
    this.#running = step.catch(() => undefined);
    return step;
  }

  async #step(): Promise<Uint8Array | undefined> {
    if (this.ended) return undefined;
    const first = this.#first;
    const { maxBytes, place, lent } = this.#options;
    const spare = lent === true ? this.#spare : undefined;
    if (spare !== undefined) this.#spare = undefined;
    let chunk = await first.next(spare);
    if (first.failure?.code === "cancelled") throw first.failure;
    if (chunk !== undefined && this.length + chunk.length > maxBytes) {
      chunk = chunk.subarray(0, maxBytes - this.length);
      this.failure = new ReadError("over-limit", place, `inflates to more than ${maxBytes} bytes`);
      this.ended = true;
    }
    if (chunk !== undefined) {
      this.#remember({ begin: this.length, bytes: chunk, ...(lent === true ? { buffer: first.buffer } : {}) });
      this.length += chunk.length;
    }
    if (first.ended) {
      this.ended = true;
      this.failure ??= first.failure;
    } else if (!this.ended && this.length - (this.#snapshots.at(-1)?.at ?? 0) >= this.#spacing) {
      this.#snapshots.push(first.snapshot());
      if (this.#snapshots.length > mostSnapshots) {
        this.#spacing *= 2;
        this.#snapshots = this.#snapshots.filter((_, number) => number % 2 === 1);
      }
    }
    return chunk;
  }

  /**
   * Bytes from `start` up to `end`, short where the inflated bytes end.
   * @throws {ReadError} when the compressed bytes cannot be read again, or `cancelled`.
   */
  async read(start: number, end: number): Promise<Uint8Array> {
    const from = Math.max(0, start);
    // Pieces and not one array, as long as it is not known what there is: a stated size may be far from it.
    const parts: Uint8Array[] = [];
    const whole = this.ended ? new Uint8Array(Math.max(0, Math.min(end, this.length) - from)) : undefined;
    for (let at = from; at < end; ) {
      let found = this.#chunkAt(at);
      if (found === undefined && at >= this.length) {
        if (this.ended) break;
        await this.advance();
        continue;
      }
      found ??= await this.#decodeTo(at);
      const part = found.bytes.subarray(at - found.begin, Math.min(found.bytes.length, end - found.begin));
      // Copied at once, before the chunk is forgotten.
      if (whole !== undefined) whole.set(part, at - from);
      else parts.push(found.buffer === undefined ? part : part.slice());
      at += part.length;
    }
    return whole ?? joined(parts);
  }

  #chunkAt(at: number): Chunk | undefined {
    for (const chunk of this.#chunks.values()) {
      if (at < chunk.begin || at >= chunk.begin + chunk.bytes.length) continue;
      this.#chunks.delete(chunk.begin);
      this.#chunks.set(chunk.begin, chunk);
      return chunk;
    }
    return undefined;
  }

  #remember(chunk: Chunk): void {
    this.#chunks.delete(chunk.begin);
    this.#chunks.set(chunk.begin, chunk);
    const buffer = forgetOldest(this.#chunks, mostChunks)?.buffer;
    if (buffer === undefined || buffer === this.#idle?.buffer || buffer === this.#first.buffer) return;
    for (const walk of this.#walking) if (walk.buffer === buffer) return;
    this.#spare = buffer;
  }

  /** The chunk that holds `at`, which the first pass has been at, decoded once more. */
  async #decodeTo(at: number): Promise<Chunk> {
    const snapshot = this.#snapshotBefore(at);
    let decoding = this.#idle;
    this.#idle = undefined;
    if (decoding === undefined || decoding.position > at || decoding.position < (snapshot?.at ?? 0)) {
      decoding = new Decoding(this.#source, this.#options, snapshot, false);
    }
    this.#walking.add(decoding);
    try {
      for (;;) {
        const begin = decoding.position;
        const spare = this.#spare;
        this.#spare = undefined;
        const bytes = await decoding.next(spare);
        if (bytes === undefined) {
          throw decoding.failure ?? new ReadError("malformed", this.#options.place, "inflates to less than before");
        }
        const chunk = { begin, bytes, buffer: decoding.buffer };
        this.#remember(chunk);
        if (!decoding.ended) {
          this.#recent.set(decoding.position, decoding.snapshot());
          forgetOldest(this.#recent, mostRecentSnapshots);
        }
        if (at >= begin + bytes.length) continue;
        if (!decoding.ended) this.#idle = decoding;
        return chunk;
      }
    } finally {
      this.#walking.delete(decoding);
    }
  }

  #snapshotBefore(at: number): Snapshot | undefined {
    let low = 0;
    let high = this.#snapshots.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#snapshots[middle] as Snapshot).at <= at) low = middle + 1;
      else high = middle;
    }
    let best = this.#snapshots[low - 1];
    for (const snapshot of this.#recent.values()) {
      if (snapshot.at <= at && snapshot.at > (best?.at ?? -1)) best = snapshot;
    }
    return best;
  }
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const [first] = parts;
  if (first !== undefined && parts.length === 1) return first;
  const out = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}

function forgetOldest<T>(map: Map<number, T>, most: number): T | undefined {
  if (map.size <= most) return undefined;
  for (const [key, value] of map) {
    map.delete(key);
    return value;
  }
  return undefined;
}
