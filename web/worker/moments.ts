/**
 * Every moment of the records, kept small: rows lie as bytes one behind the other, and only their times and places are
 * numbers. Their titles are left out, as they are said in the language of whoever looks.
 * @module
 */
import { type PhoneRecord, recordRows, type TimelineRow } from "@bridle/engine";

/** More than this the page does not hold; the command line writes them to a disk. */
const mostBytes = 160 << 20;
const pieceBytes = 4 << 20;

export interface Kept {
  /** Microseconds since 1970. */
  readonly time: number;
  readonly artifact: string;
  row(): TimelineRow;
}

export class MomentStore {
  readonly #times: number[] = [];
  readonly #artifacts: number[] = [];
  readonly #names: string[] = [];
  readonly #places: number[] = [];
  readonly #pieces: Uint8Array[] = [];
  readonly #write = new TextEncoder();
  readonly #read = new TextDecoder();
  #used = pieceBytes;
  leftOut = 0;

  get size(): number {
    return this.#times.length;
  }

  take(record: PhoneRecord, evidence: string): void {
    for (const row of recordRows(record, evidence, "")) {
      if (this.#pieces.length * pieceBytes >= mostBytes) {
        this.leftOut++;
        continue;
      }
      this.#put(row, record.artifact);
    }
  }

  #put(row: TimelineRow, artifact: string): void {
    const bytes = this.#write.encode(JSON.stringify(row));
    if (this.#used + bytes.length > pieceBytes) {
      this.#pieces.push(new Uint8Array(Math.max(pieceBytes, bytes.length)));
      this.#used = 0;
    }
    this.#pieces.at(-1)?.set(bytes, this.#used);
    let name = this.#names.indexOf(artifact);
    if (name < 0) name = this.#names.push(artifact) - 1;
    this.#times.push(Number(row.timestamp ?? 0));
    this.#artifacts.push(name);
    this.#places.push(this.#pieces.length - 1, this.#used, bytes.length);
    this.#used += bytes.length;
  }

  at(index: number): Kept {
    const artifact = this.#names[this.#artifacts[index] ?? 0] ?? "";
    return { time: this.#times[index] ?? 0, artifact, row: () => this.#rowAt(index) };
  }

  #rowAt(index: number): TimelineRow {
    const [piece = 0, start = 0, length = 0] = this.#places.slice(3 * index, 3 * index + 3);
    const bytes = this.#pieces[piece]?.subarray(start, start + length);
    return JSON.parse(this.#read.decode(bytes)) as TimelineRow;
  }
}
