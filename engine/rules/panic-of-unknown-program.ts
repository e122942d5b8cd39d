/**
 * The core of the system stopped, its report names the program in whose course that happened, and no list of programs of
 * this phone has ever heard of it. Exploits of the core make it stop where they fail; so do faults of drivers and games.
 * @module
 */
import type { Correlation } from "../model/correlation.ts";
import { nanosecondsFromText } from "../model/moment.ts";
import type { PhoneRecord } from "../model/record.ts";
import { evidenceOf, listsAreWhole, programLists, programsOf } from "./programs-of-evidence.ts";

const mostTold = 20;
/** What stands where the core itself stopped. */
const core = new Set(["kernel_task", "kernel", "Unknown", "unknown", "???"]);

const ofPanic = ({ value }: PhoneRecord): boolean =>
  value["reason"] === "panic" && typeof value["process"] === "string";

function timeOf(value: unknown): bigint | undefined {
  return typeof value === "string" ? nanosecondsFromText(value) : undefined;
}

export const panicOfUnknownProgram: Correlation = {
  id: "correlation/panic-of-unknown-program",
  grade: "context",
  sources: ["https://developer.apple.com/documentation/xcode/acquiring-crash-reports-and-diagnostic-logs"],
  couldAlsoBe: ["benign-app-removed", "benign-program-ran-for-moments"],
  next: ["next-look-at-the-processes", "next-talk-to-a-helpline"],
  needs: programLists,
  *judge(rows) {
    if (!listsAreWhole(rows)) return;
    const panics = rows.of("ios.crash-processes").filter(({ record }) => ofPanic(record));
    for (const evidence of evidenceOf(panics)) {
      const own = panics.filter((row) => row.evidence === evidence);
      // What the same report lists besides is no second witness.
      const files = new Set(own.map(({ record }) => record.from.file));
      const names = programsOf(
        rows,
        evidence,
        ({ record }) => record.artifact === "ios.crash-processes" && files.has(record.from.file),
      );
      const since = rows
        .of("ios.unified-log-processes")
        .flatMap(({ record, evidence: of }) => (of === evidence ? (timeOf(record.value["first"]) ?? []) : []))
        .reduce<bigint | undefined>((first, at) => (first === undefined || at < first ? at : first), undefined);
      if (!names.enough || since === undefined) continue;
      let left = mostTold;
      for (const { record } of own) {
        const process = String(record.value["process"]);
        const at = timeOf(record.value["captured"]);
        // Of what is older than the log nothing can be said: an app may have been removed since.
        if (core.has(process) || at === undefined || at < since || names.knows(process) || left-- <= 0) continue;
        yield { because: [record], args: { process } };
      }
    }
  },
};
