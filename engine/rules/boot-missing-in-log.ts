/**
 * The table of times of the system's log knows a boot of which the log has nothing, while it has the boots before and after
 * it. The phone removes the oldest parts first, so a piece out of the middle was taken away, or never written.
 * @module
 */
import type { Correlation } from "../model/correlation.ts";
import { nanosecondsFromText } from "../model/moment.ts";
import type { PhoneRecord } from "../model/record.ts";
import { evidenceOf } from "./programs-of-evidence.ts";

const hour = 3_600_000_000_000n;
const mostTold = 10;

interface Boot {
  readonly record: PhoneRecord;
  readonly started: bigint;
}

const isPersistent = ({ value }: PhoneRecord): boolean =>
  Array.isArray(value["folders"]) && (value["folders"] as readonly unknown[]).includes("Persist");

export const bootMissingInLog: Correlation = {
  id: "correlation/boot-missing-in-log",
  grade: "context",
  sources: ["https://github.com/mandiant/macos-UnifiedLogs", "https://securelist.com/operation-triangulation/109842/"],
  couldAlsoBe: ["benign-log-tidied-up", "benign-phone-stayed-locked", "benign-phone-ran-out-of-power"],
  next: ["next-make-another-diagnostic-file", "next-talk-to-a-helpline"],
  needs: {
    "ios.unified-log-clock": ({ value }) => value["kind"] === "boot",
    "ios.unified-log-processes": ({ value }) => value["kind"] === "boot",
  },
  *judge(rows) {
    if (!rows.whole("ios.unified-log-clock") || !rows.whole("ios.unified-log-processes")) return;
    for (const evidence of evidenceOf(rows.of("ios.unified-log-clock"))) {
      const logged = new Map<unknown, PhoneRecord>();
      for (const row of rows.of("ios.unified-log-processes")) {
        if (row.evidence === evidence) logged.set(row.record.value["boot"], row.record);
      }
      const boots = bootsInOrder(
        rows.of("ios.unified-log-clock").flatMap((row) => (row.evidence === evidence ? [row.record] : [])),
      );
      const kept = boots.flatMap(({ record }, at) => {
        const log = logged.get(record.value["boot"]);
        return log !== undefined && isPersistent(log) ? [at] : [];
      });
      const [first, last] = [kept[0], kept.at(-1)];
      if (first === undefined || last === undefined) continue;
      const missing = boots.filter(({ record, started }, at) => {
        const next = boots[at + 1]?.started;
        // Of a phone that was on for a moment alone nothing need be kept.
        const long = next !== undefined && next - started >= hour;
        return at > first && at < last && long && !logged.has(record.value["boot"]);
      });
      for (const { record } of missing.slice(0, mostTold)) {
        yield { because: [record], args: { boot: String(record.value["boot"]) } };
      }
    }
  },
};

/** Each boot once, at its first record. */
function bootsInOrder(records: readonly PhoneRecord[]): Boot[] {
  const boots = new Map<unknown, Boot>();
  for (const record of records) {
    const { boot, started } = record.value;
    const at = typeof started === "string" ? nanosecondsFromText(started) : undefined;
    if (at === undefined || typeof boot !== "string") continue;
    const known = boots.get(boot);
    if (known === undefined || at < known.started) boots.set(boot, { record, started: at });
  }
  return [...boots.values()].sort((a, b) => (a.started < b.started ? -1 : 1));
}
