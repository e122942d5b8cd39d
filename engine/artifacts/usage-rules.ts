/**
 * Traces of clearing up in the tables of network usage: usage whose process was deleted, and numbers that are missing
 * from the list of processes.
 * @module
 */
import type { PhoneRecord } from "../model/record.ts";
import type { Rule } from "../model/rule.ts";

const methodology =
  "https://www.amnesty.org/en/latest/research/2021/07/forensic-methodology-report-how-to-catch-nso-groups-pegasus/";

/** Both rules, for the artifact of that id. Numbers are counted in each file of their own. */
export function usageRules(artifact: string): readonly Rule[] {
  return [usageWithoutProcess(artifact), processNumbersMissing(artifact)];
}

/** Usage rows that point at a process row that is gone. One finding per process number, however many rows it has. */
function usageWithoutProcess(artifact: string): Rule {
  return {
    id: `${artifact}/usage-without-process`,
    grade: "attempt",
    sources: [methodology],
    couldAlsoBe: ["benign-statistics-reset", "benign-restored-backup", "benign-damaged-database"],
    next: ["next-compare-with-sysdiagnose", "next-talk-to-a-helpline"],
    watch() {
      const byProcess = new Map<string, PhoneRecord[]>();
      return {
        see(record) {
          const { kind, usageProcess, processNumber } = record.value;
          if (kind !== "usage" || usageProcess === undefined || processNumber !== undefined) return undefined;
          const key = `${usageProcess}\0${record.from.file}`;
          const rows = byProcess.get(key);
          if (rows === undefined) byProcess.set(key, [record]);
          else if (rows.length < 20) rows.push(record);
          return undefined;
        },
        *end({ whole }) {
          if (!whole) return;
          for (const [key, because] of byProcess) {
            yield { because, args: { process: key.slice(0, key.indexOf("\0")), rows: because.length } };
          }
        },
      };
    },
  };
}

/**
 * Core Data counts processes up and never reuses a number, so a gap is a row that was deleted. Phones forget processes
 * by themselves, so this is context: one finding that lists the gaps.
 */
function processNumbersMissing(artifact: string): Rule {
  return {
    id: `${artifact}/process-numbers-missing`,
    grade: "context",
    sources: [methodology],
    couldAlsoBe: ["benign-statistics-reset", "benign-app-removed"],
    next: ["next-compare-with-sysdiagnose"],
    watch() {
      const byFile = new Map<string, Map<number, PhoneRecord>>();
      return {
        see(record) {
          const number = record.value["processNumber"];
          if (typeof number !== "number" || !Number.isInteger(number)) return undefined;
          const numbers = byFile.get(record.from.file) ?? new Map<number, PhoneRecord>();
          byFile.set(record.from.file, numbers);
          if (!numbers.has(number)) numbers.set(number, record);
          return undefined;
        },
        *end({ whole }) {
          if (!whole) return;
          for (const numbers of byFile.values()) {
            const { because, missing, gaps } = gapsIn(numbers);
            if (because.length > 0) yield { because, args: { missing, gaps: gaps.join(", ") } };
          }
        },
      };
    },
  };
}

function gapsIn(numbers: ReadonlyMap<number, PhoneRecord>): {
  because: PhoneRecord[];
  missing: number;
  gaps: string[];
} {
  const sorted = [...numbers.keys()].sort((a, b) => a - b);
  const gaps: string[] = [];
  const because: PhoneRecord[] = [];
  let missing = 0;
  for (let i = 1; i < sorted.length; i++) {
    const before = sorted[i - 1] as number;
    const after = sorted[i] as number;
    if (after - before < 2) continue;
    missing += after - before - 1;
    if (gaps.length >= 20) continue;
    gaps.push(after - before === 2 ? String(before + 1) : `${before + 1}–${after - 1}`);
    const record = numbers.get(before);
    if (record !== undefined) because.push(record);
  }
  return { because, missing, gaps };
}
