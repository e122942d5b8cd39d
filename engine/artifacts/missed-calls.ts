/**
 * Calls that nobody answered, several within an hour, from somebody the phone does not know and never talked to.
 * In 2019 WhatsApp calls that were not answered delivered Pegasus; they were tried again until one worked:
 * https://citizenlab.ca/2019/10/nso-q-cyber-technologies-100-new-abuse-cases/
 * Unwanted callers do the same, so this is context.
 * @module
 */
import { nanosecondsFromText } from "../model/moment.ts";
import type { PhoneRecord } from "../model/record.ts";
import type { Hit, Rule } from "../model/rule.ts";

/** What the rule asks of one call over the internet. */
export interface Call {
  readonly caller: string;
  readonly app: string;
  /** Came in, was not answered, lasted no time, and the phone had no name for the caller. */
  readonly missedFromStranger: boolean;
}

const callsWanted = 3;
const within = 3_600_000_000_000n;
/** Callers and missed calls of one caller that are remembered. */
const mostCallers = 100_000;
const mostCalls = 1000;

interface Caller {
  readonly app: string;
  known: boolean;
  readonly missed: { readonly at: bigint; readonly record: PhoneRecord }[];
}

/** `callOf` gives undefined for rows that are no call over the internet; all of those that are have the `kind`, if given. */
export function missedCallsRule(id: string, callOf: (record: PhoneRecord) => Call | undefined, kind?: string): Rule {
  return {
    id,
    ...(kind === undefined ? {} : { concerns: (value) => value["kind"] === kind }),
    grade: "context",
    sources: ["https://citizenlab.ca/2019/10/nso-q-cyber-technologies-100-new-abuse-cases/"],
    couldAlsoBe: ["benign-unwanted-caller", "benign-urgent-caller"],
    next: ["next-do-you-know-the-caller", "next-talk-to-a-helpline"],
    watch() {
      const callers = new Map<string, Caller>();
      return {
        see(record) {
          const call = callOf(record);
          if (call === undefined) return undefined;
          let caller = callers.get(call.caller);
          if (caller === undefined) {
            if (callers.size >= mostCallers) return undefined;
            caller = { app: call.app, known: false, missed: [] };
            callers.set(call.caller, caller);
          }
          if (!call.missedFromStranger) caller.known = true;
          const utc = record.moments.find((moment) => moment.utc !== undefined)?.utc;
          const at = utc === undefined ? undefined : nanosecondsFromText(utc);
          if (call.missedFromStranger && at !== undefined && caller.missed.length < mostCalls) {
            caller.missed.push({ at, record });
          }
          return undefined;
        },
        *end() {
          for (const caller of callers.values()) {
            const hit = caller.known ? undefined : burstOf(caller);
            if (hit !== undefined) yield hit;
          }
        },
      };
    },
  };
}

/** The longest run of calls that fits into an hour, as one hit. */
function burstOf({ app, missed }: Caller): Hit | undefined {
  const calls = missed.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  let bestStart = 0;
  let bestCount = 0;
  let start = 0;
  for (const [end, call] of calls.entries()) {
    while (call.at - (calls[start]?.at ?? call.at) > within) start++;
    if (end + 1 - start > bestCount) {
      bestCount = end + 1 - start;
      bestStart = start;
    }
  }
  if (bestCount < callsWanted) return undefined;
  const best = calls.slice(bestStart, bestStart + bestCount);
  return { because: best.slice(0, 20).map(({ record }) => record), args: { calls: best.length, app } };
}
