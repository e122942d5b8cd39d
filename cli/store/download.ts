/**
 * One file from the network to the disk, hashed on the way. A line that drops is taken up again where it broke (RFC 9110,
 * 14.2 and 13.1.5): only when the server says by a strong tag that the file is still the same one.
 * @module
 */
import { createHash } from "node:crypto";
import { type FileHandle, open } from "node:fs/promises";
import type { IncomingMessage } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { FetchFailure } from "./fetch-failure.ts";
import { type GetContext, httpGet } from "./http-get.ts";

export interface Downloaded {
  readonly size: number;
  readonly sha256: string;
}

/** The largest file that is taken, where it goes, and who is told how far it is. */
export interface DownloadTarget {
  readonly path: string;
  readonly largest: number;
  progress?(bytes: number, total: number | undefined): void;
}

/**
 * Writes a new file. What is there after a failure is the caller's to remove.
 * @throws {FetchFailure} and errors of the disk.
 */
export async function download(address: string, target: DownloadTarget, context: GetContext): Promise<Downloaded> {
  const { rules, signal } = context;
  const ends = Date.now() + rules.wholeMs;
  const file = await open(target.path, "wx", 0o600);
  try {
    const taking = new Taking(file, target);
    for (let attempt = 1; ; attempt++) {
      const rest = new AbortController();
      const cancel = (): void => rest.abort();
      signal.addEventListener("abort", cancel);
      const timer = setTimeout(() => rest.abort(), Math.max(0, ends - Date.now()));
      try {
        await httpGet(address, taking.headers, { ...context, signal: rest.signal }, (answer) => taking.take(answer));
        await file.sync();
        return taking.done;
      } catch (error) {
        if (signal.aborted) throw error;
        if (rest.signal.aborted) throw new FetchFailure("timed-out");
        if (!(error instanceof FetchFailure) || !error.passing || attempt >= rules.tries) throw error;
      } finally {
        clearTimeout(timer);
        signal.removeEventListener("abort", cancel);
      }
      await wait(rules.waitMs * 2 ** (attempt - 1), undefined, { signal });
    }
  } finally {
    await file.close();
  }
}

/** What of the file is there so far, over all tries. */
class Taking {
  readonly #file: FileHandle;
  readonly #target: DownloadTarget;
  #hash = createHash("sha256");
  #size = 0;
  /** Strong tag of what was begun. */
  #tag: string | undefined;
  #total: number | undefined;

  constructor(file: FileHandle, target: DownloadTarget) {
    this.#file = file;
    this.#target = target;
  }

  get headers(): Record<string, string> {
    return this.#size > 0 && this.#tag !== undefined ? { range: `bytes=${this.#size}-`, "if-range": this.#tag } : {};
  }

  get done(): Downloaded {
    return { size: this.#size, sha256: this.#hash.digest("hex") };
  }

  async take(answer: IncomingMessage): Promise<void> {
    const { statusCode = 0, headers } = answer;
    if (statusCode === 206 && this.#size > 0) await this.#continue(headers);
    else if (statusCode === 200) await this.#begin(headers);
    else if (statusCode === 416 || statusCode === 206) {
      await this.#restart();
      throw new FetchFailure("changing", "", true);
    } else {
      const later = statusCode === 408 || statusCode === 429 || statusCode >= 500;
      throw new FetchFailure("status", String(statusCode), later);
    }
    for await (const chunk of answer) {
      const bytes = chunk as Buffer;
      if (this.#size + bytes.length > Math.min(this.#target.largest, this.#total ?? Number.POSITIVE_INFINITY)) {
        throw this.#tooLarge();
      }
      this.#hash.update(bytes);
      await this.#file.write(bytes, 0, bytes.length, this.#size);
      this.#size += bytes.length;
      this.#target.progress?.(this.#size, this.#total);
    }
    if (this.#total !== undefined && this.#size !== this.#total) throw new FetchFailure("dropped", "", true);
  }

  async #begin(headers: IncomingMessage["headers"]): Promise<void> {
    await this.#restart();
    const encoding = headers["content-encoding"];
    if (encoding !== undefined && encoding !== "identity") throw new FetchFailure("encoding", encoding.slice(0, 60));
    const length = headers["content-length"];
    const chunked = /\bchunked\b/i.test(headers["transfer-encoding"] ?? "");
    // A body that ends where the line ends could have been cut anywhere.
    if (length === undefined && !chunked) throw new FetchFailure("no-size");
    this.#total = length === undefined || chunked ? undefined : Number(length);
    if ((this.#total ?? 0) > this.#target.largest) throw this.#tooLarge();
    const tag = headers.etag;
    this.#tag = tag?.startsWith('"') === true && tag.length <= 256 ? tag : undefined;
  }

  /** @throws {FetchFailure} when the part is none of what was begun. */
  async #continue(headers: IncomingMessage["headers"]): Promise<void> {
    const range = /^bytes (\d+)-\d+\/(\d+|\*)$/.exec(headers["content-range"] ?? "");
    const total = range?.[2] === "*" ? this.#total : Number(range?.[2]);
    const same =
      Number(range?.[1]) === this.#size &&
      (this.#total === undefined || total === this.#total) &&
      (headers.etag === undefined || headers.etag === this.#tag);
    if (!same) {
      await this.#restart();
      throw new FetchFailure("changing", "", true);
    }
    this.#total = total;
    if ((total ?? 0) > this.#target.largest) throw this.#tooLarge();
  }

  async #restart(): Promise<void> {
    await this.#file.truncate(0);
    this.#hash = createHash("sha256");
    this.#size = 0;
    this.#tag = undefined;
    this.#total = undefined;
  }

  #tooLarge(): FetchFailure {
    return new FetchFailure("too-large", String(this.#target.largest));
  }
}
