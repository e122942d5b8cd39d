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

/** More notices than this before one shutdown are excessive. */
const excessive = 4;
/** On so many shutdowns. */
const several = 2;

/** An app's folder has a new number after each update. */
function programOf(client: string): string {
  return programPlace(client) === "app"
    ? client.replace(/^.*\/[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12}\//i, "")
    : client;
}

/** One finding for each program that held up several shutdowns to the end. The system's own parts do so on any phone. */
const sameProgramDelays: Rule = {
  id: "ios.shutdown-log/same-program-delays",
  grade: "context",
  sources: programPlaceSources,
  couldAlsoBe: ["benign-busy-phone", "benign-program-slow-to-end"],
  next: ["next-look-at-the-processes"],
  watch() {
    const byProgram = new Map<string, { because: PhoneRecord[]; blocks: Set<string>; notices: number }>();
    return {
      see(record) {
        const { kind, client, notices, shutdown } = record.value;
        if (kind !== "client" || typeof client !== "string" || programPlace(client) === "system") return undefined;
        if (typeof notices !== "number" || notices <= excessive) return undefined;
        const program = programOf(client);
        const known = byProgram.get(program) ?? { because: [], blocks: new Set(), notices: 0 };
        if (!byProgram.has(program)) {
          if (byProgram.size >= pathsKept) return undefined;
          byProgram.set(program, known);
        }
        known.blocks.add(`${record.from.file}\0${shutdown}`);
        known.notices = Math.max(known.notices, notices);
        if (known.because.length < rowsKept) known.because.push(record);
        return undefined;
      },
      *end() {
        for (const [program, { because, blocks, notices }] of byProgram) {
          if (blocks.size >= several) yield { because, args: { program, shutdowns: blocks.size, notices } };
        }
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
  sameProgramDelays,
];
