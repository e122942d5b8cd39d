/**
 * Rules on where programs lie, for every artifact that has their paths. Published places of spyware are a trace of an
 * attack; any other place where nothing should run is worth a mention.
 * @module
 */
import type { PhoneRecord } from "../model/record.ts";
import type { Rule } from "../model/rule.ts";
import { programName, programPlace, programPlaceSources } from "./program-place.ts";

const methodology =
  "https://www.amnesty.org/en/latest/research/2021/07/forensic-methodology-report-how-to-catch-nso-groups-pegasus/";
const predator =
  "https://citizenlab.ca/2021/12/pegasus-vs-predator-dissidents-doubly-infected-iphone-reveals-cytrox-mercenary-spyware/";
const mostPlaces = 1000;

type PathsOf = (value: PhoneRecord["value"]) => Iterable<string>;

function placeRule(
  id: string,
  pathsOf: PathsOf,
  gradeOf: (path: string) => "attempt" | "context" | undefined,
  next: readonly string[] = ["next-keep-the-phone-as-it-is", "next-talk-to-a-helpline"],
): Rule {
  return {
    id,
    grade: "attempt",
    sources: [...programPlaceSources, methodology, predator],
    couldAlsoBe: ["benign-jailbreak", "benign-developer-phone"],
    next,
    watch() {
      const seen = new Set<string>();
      return {
        *see(record) {
          for (const path of pathsOf(record.value)) {
            if (seen.has(path) || seen.size >= mostPlaces) continue;
            seen.add(path);
            const grade = gradeOf(path);
            if (grade !== undefined) yield { because: [record], args: { path }, grade };
          }
        },
      };
    },
  };
}

function byPlace(path: string): "attempt" | "context" | undefined {
  const place = programPlace(path);
  if (place === "staging") return "attempt";
  return place === "elsewhere" ? "context" : undefined;
}

/** A program that ran from a place where none belongs. */
export function oddPlace(id: string, pathsOf: PathsOf): Rule {
  return placeRule(id, pathsOf, byPlace);
}

/** Names that only parts of iOS bear; an app is free to choose any other. */
const namesOfTheSystem = new Set([
  "launchd",
  "logd",
  "runningboardd",
  "SpringBoard",
  "UserEventAgent",
  "imagent",
  "identityservicesd",
  "mediaserverd",
  "locationd",
  "tccd",
  "trustd",
  "securityd",
  "configd",
  "wifid",
  "bluetoothd",
  "CommCenter",
  "nsurlsessiond",
  "mDNSResponder",
  "backboardd",
  "assetsd",
  "biomed",
  "cloudd",
  "com.apple.WebKit.Networking",
  "com.apple.WebKit.WebContent",
  "com.apple.WebKit.GPU",
]);

/**
 * A program with the name of a part of iOS that lies elsewhere: Predator called itself `UserEventAgent` and
 * `com.apple.WebKit.Networking`. Simulators of a Mac run parts of iOS from the Mac's own folders.
 */
export function borrowedName(id: string, pathsOf: PathsOf): Rule {
  return placeRule(id, pathsOf, (path) => {
    if (!namesOfTheSystem.has(programName(path) ?? "") || path.startsWith("/Users/")) return undefined;
    const place = programPlace(path);
    return place === "app" || place === "elsewhere" ? "attempt" : undefined;
  });
}
