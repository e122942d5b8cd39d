/**
 * What an archive reader has to tell about an archive: each kind of note a bounded number of times, the rest counted, as a
 * damaged archive may have as many faults as entries.
 * @module
 */

export interface ArchiveNote {
  readonly code: string;
  /** The archive, or the archive and the entry. */
  readonly place: string;
  readonly detail: string;
  readonly loss: boolean;
}

/** Notes of one code that are kept. */
const mostOfACode = 20;

export class ArchiveNotes {
  readonly #place: string;
  readonly #kept: ArchiveNote[] = [];
  readonly #counts = new Map<string, { all: number; loss: boolean }>();

  constructor(place: string) {
    this.#place = place;
  }

  /** `entry` is the name of an entry, or empty for the archive itself. */
  add(code: string, entry: string, detail: string, loss: boolean): void {
    const count = this.#counts.get(code) ?? { all: 0, loss: false };
    this.#counts.set(code, count);
    count.all++;
    if (count.all > mostOfACode) count.loss ||= loss;
    else this.#kept.push({ code, place: entry === "" ? this.#place : `${this.#place}/${entry}`, detail, loss });
  }

  list(): readonly ArchiveNote[] {
    const rest = [...this.#counts].filter(([, { all }]) => all > mostOfACode);
    return [
      ...this.#kept,
      ...rest.map(([code, { all, loss }]) => ({
        code,
        place: this.#place,
        detail: `${all - mostOfACode} more`,
        loss,
      })),
    ];
  }
}
