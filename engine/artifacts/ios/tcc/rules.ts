/**
 * Permissions that nobody gave by tapping "Allow": to a program by its path, or by a manager of the phone.
 * @module
 */
import type { PhoneRecord } from "../../../model/record.ts";
import type { Hit, Rule } from "../../../model/rule.ts";
import { oddPlace } from "../../odd-program-rule.ts";
import { programPlace, programPlaceSources } from "../../program-place.ts";

const tcc = "https://www.rainforestqa.com/blog/macos-tcc-db-deep-dive";
const listening = new Set(["kTCCServiceMicrophone", "kTCCServiceCamera"]);
const clientsKept = 1000;
const rowsKept = 20;

/** Groups rows by a key; one finding for each. */
function grouped(
  keyOf: (record: PhoneRecord) => string | undefined,
  hit: (because: PhoneRecord[], key: string) => Hit,
) {
  const groups = new Map<string, PhoneRecord[]>();
  return {
    see(record: PhoneRecord): undefined {
      const key = keyOf(record);
      if (key === undefined) return undefined;
      const group = groups.get(key);
      if (group !== undefined) {
        if (group.length < rowsKept) group.push(record);
      } else if (groups.size < clientsKept) groups.set(key, [record]);
      return undefined;
    },
    *end() {
      for (const [key, because] of groups) yield hit(because, key);
    },
  };
}

const short = (service: unknown): string => String(service ?? "").replace(/^kTCCService/, "");
const services = (because: readonly PhoneRecord[]): string =>
  [...new Set(because.map((record) => short(record.value["service"])))].sort().join(", ");

/** Apps go by their identifier. A program that goes by its path and may listen is none of the apps. */
export const programListens: Rule = {
  id: "ios.tcc/program-listens",
  grade: "attempt",
  sources: [tcc, ...programPlaceSources],
  couldAlsoBe: ["benign-jailbreak", "benign-other-version-of-ios"],
  next: ["next-keep-the-phone-as-it-is", "next-talk-to-a-helpline"],
  watch: () =>
    grouped(
      ({ value: { path, service, answer } }) =>
        typeof path === "string" && listening.has(String(service)) && answer !== "denied" ? path : undefined,
      (because, path) => ({
        because,
        args: { path, services: services(because) },
        // The system's own volume is sealed: nobody else puts a program there.
        ...(programPlace(path) === "system" ? { grade: "context" as const } : {}),
      }),
    ),
};

/** One finding for each way of granting. */
export const grantedByOthers: Rule = {
  id: "ios.tcc/granted-by-others",
  grade: "context",
  sources: [tcc, "https://developer.apple.com/documentation/devicemanagement/privacypreferencespolicycontrol"],
  couldAlsoBe: ["benign-employer-profile", "benign-system-set"],
  next: ["next-look-in-settings-privacy"],
  watch: () =>
    grouped(
      ({ value: { reason, answer } }) =>
        (reason === "mdm-policy" || reason === "override-policy") && answer !== "denied" ? reason : undefined,
      (because, reason) => ({
        because,
        args: {
          reason,
          clients: [...new Set(because.map((record) => String(record.value["client"] ?? "")))].sort().join(", "),
          services: services(because),
        },
      }),
    ),
};

/** Whatever else it asked for, and whatever the answer was: it ran from there. */
export const clientInOddPlace: Rule = oddPlace("ios.tcc/program-in-odd-place", function* ({ path, service, answer }) {
  if (typeof path === "string" && (!listening.has(String(service)) || answer === "denied")) yield path;
});
