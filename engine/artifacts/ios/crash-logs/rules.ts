/**
 * Crashes of the programs that take incoming messages apart, and programs that ran from a place where none belong.
 * @module
 */
import type { PhoneRecord } from "../../../model/record.ts";
import type { Rule } from "../../../model/rule.ts";
import { programPlace, programPlaceSources } from "../../program-place.ts";

const forcedEntry =
  "https://citizenlab.ca/2021/09/forcedentry-nso-group-imessage-zero-click-exploit-captured-in-the-wild/";
const tripleThreat = "https://citizenlab.ca/2023/04/nso-groups-pegasus-spyware-returns-in-2022/";
const methodology =
  "https://www.amnesty.org/en/latest/research/2021/07/forensic-methodology-report-how-to-catch-nso-groups-pegasus/";
const predator =
  "https://citizenlab.ca/2021/12/pegasus-vs-predator-dissidents-doubly-infected-iphone-reveals-cytrox-mercenary-spyware/";

/** Programs whose crashes the reports show around attacks without a click. They also crash by themselves. */
const parsers = new Set(["IMTranscoderAgent", "MessagesBlastDoorService", "homed"]);
const mostRows = 20;
const mostPlaces = 1000;

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
        if (kind !== "crash" || typeof process !== "string" || !parsers.has(process)) return undefined;
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

/** The published places are narrow; any other place where nothing should run is worth a mention. */
const oddPlace: Rule = {
  id: "ios.crash-logs/program-in-odd-place",
  grade: "attempt",
  sources: [...programPlaceSources, methodology, predator],
  couldAlsoBe: ["benign-jailbreak", "benign-developer-phone"],
  next: ["next-keep-the-phone-as-it-is", "next-talk-to-a-helpline"],
  watch() {
    const seen = new Set<string>();
    return {
      see(record) {
        const { path } = record.value;
        if (typeof path !== "string" || seen.has(path) || seen.size >= mostPlaces) return undefined;
        const place = programPlace(path);
        if (place !== "staging" && place !== "elsewhere") return undefined;
        seen.add(path);
        return [{ because: [record], args: { path }, grade: place === "staging" ? "attempt" : "context" }];
      },
    };
  },
};

export const crashRules: readonly Rule[] = [parserCrashed, oddPlace];
