/**
 * What the published method looks for: programs at places where spyware has been seen, and shutdowns that had to wait
 * again and again. Waiting happens on any phone, so alone it is context.
 * @module
 */
import type { PhoneRecord } from "../../../model/record.ts";
import type { Rule } from "../../../model/rule.ts";
import { borrowedName, oddPlace } from "../../odd-program-rule.ts";
import { programPlace, programPlaceSources } from "../../program-place.ts";

const rowsKept = 20;
const pathsKept = 1000;
/** Notices before one shutdown from which on the published script takes note. */
const many = 3;

/** One finding for each path, however many shutdowns waited for it. */
const clientInPublishedPlace: Rule = {
  id: "ios.shutdown-log/client-in-published-place",
  grade: "attempt",
  sources: programPlaceSources,
  couldAlsoBe: ["benign-system-update", "benign-jailbreak"],
  next: ["next-keep-the-phone-as-it-is", "next-talk-to-a-helpline"],
  watch() {
    const byPath = new Map<string, { because: PhoneRecord[]; shutdowns: number }>();
    return {
      see(record) {
        const { client } = record.value;
        if (typeof client !== "string" || programPlace(client) !== "staging") return undefined;
        const known = byPath.get(client);
        if (known === undefined) {
          if (byPath.size < pathsKept) byPath.set(client, { because: [record], shutdowns: 1 });
        } else {
          known.shutdowns++;
          if (known.because.length < rowsKept) known.because.push(record);
        }
        return undefined;
      },
      *end() {
        for (const [path, { because, shutdowns }] of byPath) yield { because, args: { path, shutdowns } };
      },
    };
  },
};

/** One finding for the log. */
const manyDelays: Rule = {
  id: "ios.shutdown-log/many-delays",
  grade: "context",
  sources: programPlaceSources,
  couldAlsoBe: ["benign-busy-phone"],
  next: ["next-look-at-the-processes"],
  watch() {
    const because: PhoneRecord[] = [];
    let shutdowns = 0;
    let delayed = 0;
    return {
      see(record) {
        const { kind, notices } = record.value;
        if (kind !== "shutdown") return undefined;
        shutdowns++;
        if (typeof notices !== "number" || notices < many) return undefined;
        delayed++;
        if (because.length < rowsKept) because.push(record);
        return undefined;
      },
      *end() {
        if (because.length > 0) yield { because, args: { delayed, shutdowns } };
      },
    };
  },
};

function* clientPath({ client }: PhoneRecord["value"]): Iterable<string> {
  if (typeof client === "string") yield client;
}

/** The published places have a rule of their own. */
function* otherPlaces({ client }: PhoneRecord["value"]): Iterable<string> {
  if (typeof client === "string" && programPlace(client) !== "staging") yield client;
}

export const shutdownRules: readonly Rule[] = [
  clientInPublishedPlace,
  oddPlace("ios.shutdown-log/client-in-odd-place", otherPlaces),
  borrowedName("ios.shutdown-log/borrowed-name", clientPath),
  manyDelays,
];
