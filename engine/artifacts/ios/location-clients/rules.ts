/**
 * A program that asks for the place of the phone and does not lie where programs belong.
 * @module
 */
import type { PhoneRecord } from "../../../model/record.ts";
import type { Rule } from "../../../model/rule.ts";
import { programPlace, programPlaceSources } from "../../program-place.ts";

const othersKept = 20;

export const programElsewhere: Rule = {
  id: "ios.location-clients/program-elsewhere",
  grade: "attempt",
  sources: programPlaceSources,
  couldAlsoBe: ["benign-jailbreak", "benign-other-version-of-ios"],
  next: ["next-keep-the-phone-as-it-is", "next-talk-to-a-helpline"],
  watch() {
    const others: { record: PhoneRecord; path: string }[] = [];
    return {
      see(record) {
        const paths = pathsOf(record);
        const staged = paths.find((path) => programPlace(path) === "staging");
        if (staged !== undefined) return [{ because: [record], args: { path: staged } }];
        const path = paths.find((one) => programPlace(one) === "elsewhere");
        if (path !== undefined && others.length < othersKept) others.push({ record, path });
        return undefined;
      },
      *end() {
        if (others.length === 0) return;
        // No published place: worth knowing, no more, and one finding for all of them.
        const path = [...new Set(others.map((other) => other.path))].join(", ");
        yield { because: others.map(({ record }) => record), args: { path }, grade: "context" as const };
      },
    };
  },
};

function pathsOf(record: PhoneRecord): string[] {
  const { executable, bundlePath, registered } = record.value;
  return [executable, bundlePath, registered].flat().filter((path) => typeof path === "string");
}
