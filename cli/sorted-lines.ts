/**
 * Any number of lines in order of time with little memory: they go to a working file, their times and places stay.
 * @module
 */
import { type FileHandle, open, rm } from "node:fs/promises";

export class SortedLines {
  readonly #path: string;
  readonly #keys: { time: number; order: number; start: number; length: number }[] = [];
  readonly #waiting: Buffer[] = [];
  #end = 0;
  #handle: FileHandle | undefined;

  /** `path` of the working file, which is made when it is needed and removed at the end. */
  constructor(path: string) {
    this.#path = path;
  }

  get count(): number {
    return this.#keys.length;
  }

  take(time: number, line: string): void {
    const bytes = Buffer.from(line, "utf8");
    this.#keys.push({ time, order: this.#keys.length, start: this.#end, length: bytes.length });
    this.#end += bytes.length;
    this.#waiting.push(bytes);
  }

  async flush(): Promise<void> {
    if (this.#waiting.length === 0) return;
    this.#handle ??= await open(this.#path, "wx+", 0o600);
    await this.#handle.appendFile(Buffer.concat(this.#waiting.splice(0)));
  }

  /** All of them, once; lines of one time as they came. */
  async *inOrder(): AsyncGenerator<string> {
    await this.flush();
    this.#keys.sort((a, b) => a.time - b.time || a.order - b.order);
    for (const { start, length } of this.#keys) {
      const bytes = Buffer.alloc(length);
      await this.#handle?.read(bytes, 0, length, start);
      yield bytes.toString("utf8");
    }
    await this.#handle?.close();
    await rm(this.#path, { force: true });
  }
}
