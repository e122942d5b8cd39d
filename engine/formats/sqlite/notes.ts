/**
 * What was met while reading a database, kept short: a hostile file can hold a defect on every page.
 * @module
 */

/** Same shape as the ledger's note. */
export interface SqliteNote {
  readonly code: string;
  readonly place: string;
  readonly detail: string;
  /** False when nothing was lost. */
  readonly loss: boolean;
}

export interface Notes {
  /** Adds a note once; the same code at the same place is not repeated. */
  add(code: string, place: string, detail: string, loss: boolean): void;
  /** The notes so far; those above the cap are counted by code. */
  list(): readonly SqliteNote[];
}

const keptNotes = 200;

/** An empty list of notes about the file called `file`. */
export function createNotes(file: string): Notes {
  const kept = new Map<string, SqliteNote>();
  const more = new Map<string, { count: number; loss: boolean }>();
  return {
    add(code, place, detail, loss) {
      const where = place === "" ? file : `${file}, ${place}`;
      const key = `${code}\n${where}`;
      if (kept.has(key)) return;
      if (kept.size < keptNotes) {
        kept.set(key, { code, place: where, detail, loss });
        return;
      }
      const counted = more.get(code);
      if (counted === undefined) more.set(code, { count: 1, loss });
      else {
        counted.count++;
        counted.loss ||= loss;
      }
    },
    list() {
      const rest: SqliteNote[] = [];
      for (const [code, { count, loss }] of more) rest.push({ code, place: file, detail: `${count} more`, loss });
      return [...kept.values(), ...rest];
    },
  };
}
