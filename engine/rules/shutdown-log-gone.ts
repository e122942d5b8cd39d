/**
 * The archive has the neighbours of the shutdown log and not the log itself, or an empty one, though the phone was started
 * anew several times. Somebody, or a program, may have taken it away: it is where traces of spyware were found. Since iOS 26
 * the phone itself overwrites it.
 * @module
 */
import type { Correlation, KeptRow } from "../model/correlation.ts";
import type { PhoneRecord } from "../model/record.ts";
import { evidenceOf } from "./programs-of-evidence.ts";

const logArchive = /(?:^|\/)system_logs\.logarchive\/Extra\/([^/]+)$/;
const shutdownLog = /^shutdown[^/]*\.log$/;
/** Starts that other records tell of. */
const several = 3;
/** Builds of iOS 26. */
const firstThatOverwrites = 23;

const fileOf = ({ value }: PhoneRecord): string | undefined => logArchive.exec(String(value["name"] ?? ""))?.[1];
const major = ({ value }: PhoneRecord): number =>
  Number(/^(\d{2})[A-Z]\d/.exec(String(value["build"] ?? ""))?.[1] ?? Number.NaN);

export const shutdownLogGone: Correlation = {
  id: "correlation/shutdown-log-gone",
  grade: "context",
  sources: [
    "https://securelist.com/shutdown-log-lightweight-ios-malware-detection-method/111734/",
    "https://github.com/KasperskyLab/iShutdown",
  ],
  couldAlsoBe: ["benign-phone-just-restored", "benign-phone-never-switched-off"],
  next: ["next-make-another-diagnostic-file", "next-talk-to-a-helpline"],
  needs: {
    "ios.sysdiagnose-contents": (record) => fileOf(record) !== undefined,
    "ios.shutdown-log": ({ value }) => value["kind"] === "shutdown",
    "ios.mobile-installation": ({ value }) => value["kind"] === "started-again",
    "ios.unified-log-clock": ({ value }) => value["kind"] === "boot",
    "ios.unified-log-processes": ({ value }) => value["kind"] === "boot",
  },
  *judge(rows) {
    // An archive that was cut off has lost what stood behind.
    if (!rows.whole("ios.sysdiagnose-contents")) return;
    for (const evidence of evidenceOf(rows.of("ios.sysdiagnose-contents"))) {
      const own = (artifact: string): PhoneRecord[] =>
        rows.of(artifact).flatMap((row: KeptRow) => (row.evidence === evidence ? [row.record] : []));
      const files = own("ios.sysdiagnose-contents");
      const isLog = (record: PhoneRecord): boolean => shutdownLog.test(fileOf(record) ?? "");
      const logs = files.filter(isLog);
      const beside = files.find((record) => !isLog(record));
      if (beside === undefined || logs.some(({ value }) => value["size"] !== 0)) continue;
      if (own("ios.shutdown-log").length > 0) continue;
      const builds = own("ios.unified-log-processes")
        .map(major)
        .filter((build) => !Number.isNaN(build));
      if (builds.length === 0 || Math.max(...builds) >= firstThatOverwrites) continue;
      const restarts = own("ios.mobile-installation");
      const boots = new Map(own("ios.unified-log-clock").map((record) => [record.value["boot"], record]));
      const started = new Map(restarts.map((record) => [record.value["at"], record]));
      // The first boot that is known says nothing of a shutdown before it.
      const count = Math.max(started.size, boots.size - 1);
      if (count < several) continue;
      const because = [logs[0] ?? beside, ...(started.size >= several ? started : boots).values()];
      yield { because: because.slice(0, 20), args: { count, empty: logs.length > 0 ? "yes" : "no" } };
    }
  },
};
