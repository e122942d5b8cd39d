/**
 * Crashes of the programs that take incoming messages apart, crashes that repeat, and programs or libraries from a place
 * where none belong.
 * @module
 */
import type { PhoneRecord } from "../../../model/record.ts";
import type { Rule } from "../../../model/rule.ts";
import { CrashBursts, contentReceivers, messageParsers } from "../../crash-burst.ts";
import { borrowedName, oddPlace } from "../../odd-program-rule.ts";
import { programPlace } from "../../program-place.ts";
import { crashSignature } from "./crash-signature.ts";

const forcedEntry =
  "https://citizenlab.ca/2021/09/forcedentry-nso-group-imessage-zero-click-exploit-captured-in-the-wild/";
const processes = "https://support.apple.com/guide/security/sec15bfe098e/web";
const trollStore = "https://github.com/opa334/TrollStore";
const tripleThreat = "https://citizenlab.ca/2023/04/nso-groups-pegasus-spyware-returns-in-2022/";

/** The system, and the tools of a developer's computer. */
const parentsOfApps = new Set([
  "launchd",
  "debugserver",
  "lldb",
  "testmanagerd",
  "Exited process",
  "Unknown",
  "unknown",
  "???",
]);
const mostRows = 20;
const mostCrashes = 2000;

const parserCrashed: Rule = {
  id: "ios.crash-logs/message-parser-crashed",
  grade: "context",
  sources: [forcedEntry, tripleThreat],
  couldAlsoBe: ["benign-program-fault", "benign-odd-message"],
  next: ["next-compare-crash-with-messages", "next-compare-with-sysdiagnose"],
  watch() {
    const crashes = new Map<string, { because: PhoneRecord[]; count: number }>();
    return {
      see(record) {
        const { kind, process } = record.value;
        if (kind !== "crash" || typeof process !== "string" || !messageParsers.has(process)) return undefined;
        const known = crashes.get(process) ?? { because: [], count: 0 };
        known.count++;
        if (known.because.length < mostRows) known.because.push(record);
        crashes.set(process, known);
        return undefined;
      },
      *end() {
        for (const [process, { because, count }] of crashes) yield { because, args: { process, count } };
      },
    };
  },
};

/** Three crashes of one of them within an hour: an attack that is tried again, or a fault that comes again. */
const crashedAgain: Rule = {
  id: "ios.crash-logs/crashed-again-and-again",
  grade: "context",
  sources: [forcedEntry, tripleThreat],
  couldAlsoBe: ["benign-program-fault", "benign-odd-message"],
  next: ["next-compare-crash-with-messages", "next-talk-to-a-helpline"],
  watch() {
    const bursts = new CrashBursts();
    return {
      see(record) {
        const { kind, process, captured } = record.value;
        if (kind === "crash" && typeof process === "string" && contentReceivers.has(process)) {
          bursts.add(process, captured, record);
        }
        return undefined;
      },
      end: () => bursts.hits(),
    };
  },
};

function* ownPath({ path }: PhoneRecord["value"]): Iterable<string> {
  if (typeof path === "string") yield path;
}

/** What was loaded besides the program itself; simulators of a Mac load from the Mac's own folders. */
function* loaded({ images, path }: PhoneRecord["value"]): Iterable<string> {
  if (!Array.isArray(images)) return;
  for (const image of images as readonly unknown[]) {
    // dyld itself stood under /cores in iOS 15.
    if (typeof image === "string" && image !== path && !/^\/(?:cores|Users)\//.test(image)) yield image;
  }
}

/**
 * The system starts apps itself and as the user `mobile`; an app cannot start another program. Who started a program that
 * is tested from a computer, or whose parent has ended, says nothing.
 */
function appRule(claim: string, sees: (value: PhoneRecord["value"]) => Record<string, string> | undefined): Rule {
  return {
    id: `ios.crash-logs/${claim}`,
    grade: "attempt",
    sources: [processes, trollStore],
    couldAlsoBe: ["benign-jailbreak", "benign-app-helper-of-jailbreak", "benign-developer-phone"],
    next: ["next-keep-the-phone-as-it-is", "next-talk-to-a-helpline"],
    watch() {
      const seen = new Set<string>();
      return {
        *see(record) {
          const { path } = record.value;
          if (typeof path !== "string" || programPlace(path) !== "app" || seen.has(path)) return;
          const args = sees(record.value);
          if (args === undefined || seen.size >= mostCrashes) return;
          seen.add(path);
          yield { because: [record], args: { path, ...args } };
        },
      };
    },
  };
}

const appAsRoot = appRule("app-as-root", ({ uid }) => (uid === 0 ? {} : undefined));
const appStarted = appRule("app-started-by-another-program", ({ parent }) =>
  typeof parent === "string" && !parentsOfApps.has(parent) ? { parent } : undefined,
);

export const crashRules: readonly Rule[] = [
  parserCrashed,
  crashedAgain,
  crashSignature(contentReceivers),
  oddPlace("ios.crash-logs/program-in-odd-place", ownPath),
  borrowedName("ios.crash-logs/borrowed-name", ownPath),
  oddPlace("ios.crash-logs/library-in-odd-place", loaded),
  appAsRoot,
  appStarted,
];
