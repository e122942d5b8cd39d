/**
 * What the list shows of who started whom: parts of iOS that run once and are started by launchd, and parents that the
 * list does not have. launchd(8).
 * @module
 */
import type { PhoneRecord } from "../../../model/record.ts";
import type { Hit, Rule } from "../../../model/rule.ts";
import { programPlace } from "../../program-place.ts";

const rootkit = "https://attack.mitre.org/techniques/T1014/";
const processes = "https://support.apple.com/guide/security/security-of-runtime-process-sec15bfe098e/web";
const mostKept = 20_000;
const mostTold = 50;
/** With fewer processes the list is a piece of one. */
const fewest = 20;

/** Parts of iOS of which there is one for the whole phone. Others (`cfprefsd`, `nsurlsessiond`, …) run once for each user. */
const single = new Set([
  "SpringBoard",
  "backboardd",
  "runningboardd",
  "locationd",
  "CommCenter",
  "configd",
  "logd",
  "imagent",
  "identityservicesd",
  "mediaserverd",
  "wifid",
  "bluetoothd",
  "installd",
  "powerd",
  "watchdogd",
  "thermalmonitord",
  "apsd",
  "mDNSResponder",
  "lockdownd",
  "keybagd",
]);
/** A developer's computer starts parts of the system under its own eyes. */
const debuggers = /\/(?:debugserver|lldb|testmanagerd)$/;

interface Listed {
  readonly record: PhoneRecord;
  readonly pid: number;
  readonly parent: number | undefined;
  readonly path: string | undefined;
}

/** The lists, each by itself: `ps.txt` and the one with threads are of different moments. */
function listRule(
  claim: string,
  texts: Pick<Rule, "couldAlsoBe" | "next">,
  judge: (list: readonly Listed[], whole: boolean) => Iterable<Hit>,
): Rule {
  return {
    id: `ios.processes/${claim}`,
    grade: "context",
    sources: [rootkit, processes],
    ...texts,
    watch() {
      const lists = new Map<string, Listed[]>();
      let left = mostKept;
      let torn = false;
      return {
        see(record) {
          const { pid, parent, path, shifted } = record.value;
          if (typeof pid !== "number" || shifted === true || left-- <= 0) {
            torn = true;
            return undefined;
          }
          const list = lists.get(record.from.file) ?? [];
          lists.set(record.from.file, list);
          list.push({
            record,
            pid,
            parent: typeof parent === "number" ? parent : undefined,
            path: typeof path === "string" ? path : undefined,
          });
          return undefined;
        },
        *end({ whole }) {
          const told = new Set<string>();
          for (const list of lists.values()) {
            for (const hit of judge(list, whole && !torn)) {
              const key = Object.values(hit.args ?? {}).join("\0");
              if (told.has(key) || told.size >= mostTold) continue;
              told.add(key);
              yield hit;
            }
          }
        },
      };
    },
  };
}

const singleTwice = listRule(
  "single-program-twice",
  { couldAlsoBe: ["benign-program-just-restarted"], next: ["next-look-at-the-processes"] },
  function* (list) {
    const byName = new Map<string, Map<number, PhoneRecord>>();
    for (const { record, pid, path } of list) {
      const name = path?.slice(path.lastIndexOf("/") + 1);
      // One that is ending has no path any more.
      if (path === undefined || name === undefined || !single.has(name) || programPlace(path) !== "system") continue;
      if (String(record.value["state"] ?? "").startsWith("Z")) continue;
      byName.set(name, (byName.get(name) ?? new Map<number, PhoneRecord>()).set(pid, record));
    }
    for (const [process, records] of byName) {
      if (records.size > 1) yield { because: [...records.values()], args: { process, count: records.size } };
    }
  },
);

const daemonOfAnother = listRule(
  "system-part-started-by-another",
  { couldAlsoBe: ["benign-developer-phone", "benign-jailbreak"], next: ["next-look-at-the-processes"] },
  function* (list) {
    const byPid = new Map(list.map((one) => [one.pid, one]));
    for (const { record, parent, path } of list) {
      if (path === undefined || parent === undefined || parent <= 1 || programPlace(path) !== "system") continue;
      const name = path.slice(path.lastIndexOf("/") + 1);
      const above = byPid.get(parent);
      if (!single.has(name) || above === undefined || debuggers.test(above.path ?? "")) continue;
      const by = String(above.path ?? above.record.value["process"] ?? "?");
      yield { because: [record, above.record], args: { process: name, parent: by } };
    }
  },
);

/** Children of a program that has ended are handed over to launchd, so a parent that is not there is left out. */
const parentNotListed = listRule(
  "parent-not-listed",
  { couldAlsoBe: ["benign-process-ended-meanwhile"], next: ["next-compare-with-other-lists"] },
  function* (list, whole) {
    const pids = new Set(list.map(({ pid }) => pid));
    if (!whole || list.length < fewest || !pids.has(1)) return;
    for (const { record, parent, path } of list) {
      if (path === undefined || parent === undefined || parent <= 1 || pids.has(parent)) continue;
      yield { because: [record], args: { path, pid: String(parent) } };
    }
  },
);

export const daemonRules: readonly Rule[] = [singleTwice, daemonOfAnother, parentNotListed];
