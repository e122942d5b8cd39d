/**
 * The names of all programs that the lists of one piece of evidence know, for judgements that rest on a name being in none
 * of them. Lists cut names at different lengths.
 * @module
 */
import type { KeptRow, KeptRows } from "../model/correlation.ts";
import type { PhoneRecord } from "../model/record.ts";

/** Systems that cut names leave at least so many letters. */
const shortestCut = 15;
/** With fewer programs, what is there is a piece of a phone's log. */
const fewestNames = 40;

const isRunning = ({ value }: PhoneRecord): boolean => typeof value["process"] === "string";
const isNamed = ({ value }: PhoneRecord): boolean =>
  typeof value["process"] === "string" || typeof value["path"] === "string";

/** What has to be asked for, by artifact. */
export const programLists: Readonly<Record<string, (record: PhoneRecord) => boolean>> = {
  "ios.processes": isRunning,
  "ios.task-info": isRunning,
  "ios.spindump": (record) => record.value["kind"] === "process" && isRunning(record),
  "ios.unified-log-processes": (record) => record.value["kind"] === "boot" || isNamed(record),
  "ios.log-statistics": isRunning,
  "ios.crash-processes": isRunning,
};

/** Without these two, read whole, nothing can be said of a name that is missing. */
const needed = ["ios.processes", "ios.unified-log-processes"] as const;

export function listsAreWhole(rows: KeptRows): boolean {
  return needed.every((artifact) => rows.whole(artifact));
}

export interface ProgramNames {
  knows(name: string): boolean;
  /** True where there are enough names that a missing one says something. */
  readonly enough: boolean;
}

/** `without` leaves out rows, such as the one that is judged. */
export function programsOf(rows: KeptRows, evidence: string, without?: (row: KeptRow) => boolean): ProgramNames {
  const names = new Set<string>();
  for (const artifact of Object.keys(programLists)) {
    for (const row of rows.of(artifact)) {
      if (row.evidence !== evidence || without?.(row) === true) continue;
      const { process, path } = row.record.value;
      if (typeof process === "string") names.add(process);
      const last = typeof path === "string" ? path.replace(/\/+$/, "").split("/").at(-1) : undefined;
      if (last !== undefined && last !== "") names.add(last);
    }
  }
  const all = [...names];
  return {
    enough: names.size >= fewestNames,
    knows: (name) =>
      names.has(name) ||
      all.some(
        (known) =>
          (name.length >= shortestCut && known.startsWith(name)) ||
          (known.length >= shortestCut && name.startsWith(known)),
      ),
  };
}

/** Ids of the pieces of evidence that rows came from. */
export function evidenceOf(rows: readonly KeptRow[]): ReadonlySet<string> {
  return new Set(rows.map(({ evidence }) => evidence));
}
