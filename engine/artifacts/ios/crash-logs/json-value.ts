/**
 * Fields of a report in its JSON form.
 * @module
 */
import type { Json, JsonObject } from "../../../formats/ips/ips.ts";
import { listOf, objectOf, textOf, wholeNumber } from "../../crash-report.ts";
import { pathsIn } from "../../daemon-entries.ts";

const mostImages = 5000;

export function jsonValue(body: JsonObject): Record<string, unknown> {
  const termination = objectOf(body["termination"]);
  const exception = objectOf(body["exception"]);
  const bundle = objectOf(body["bundleInfo"]);
  const images = listOf(body["usedImages"]).slice(0, mostImages).map(objectOf);
  return {
    process: textOf(body["procName"]),
    path: textOf(body["procPath"]),
    bundle: textOf(bundle?.["CFBundleIdentifier"]),
    version: bothOf(textOf(bundle?.["CFBundleShortVersionString"]), textOf(bundle?.["CFBundleVersion"])),
    coalition: textOf(body["coalitionName"]),
    parent: textOf(body["parentProc"]),
    responsible: textOf(body["responsibleProc"]),
    terminatedBy: textOf(termination?.["byProc"]),
    largest: textOf(body["largestProcess"]),
    // What was loaded from memory or is gone has a name alone.
    images: textsOf(images.map((image) => textOf(image?.["path"]) ?? image?.["name"])),
    mentioned: mentionedIn([
      body["asi"],
      body["reportNotes"],
      body["vmRegionInfo"],
      termination?.["reasons"],
      termination?.["details"],
    ]),
    pid: wholeNumber(body["pid"]),
    uid: wholeNumber(body["userID"]),
    exception: textOf(exception?.["type"]),
    subtype: textOf(exception?.["subtype"]) ?? textOf(exception?.["signal"]),
    codes: textOf(exception?.["codes"]),
    termination: textOf(termination?.["indicator"]) ?? textOf(termination?.["namespace"]),
    launched: textOf(body["procLaunch"]),
    osVersion: systemOf(objectOf(body["osVersion"])),
    incident: textOf(body["incident"]),
  };
}

function systemOf(given: JsonObject | undefined): string | undefined {
  return bothOf(textOf(given?.["train"]), textOf(given?.["build"]));
}

/** As the text form writes it: `1.0 (1)`. */
function bothOf(version: string | undefined, build: string | undefined): string | undefined {
  return version === undefined || build === undefined ? (version ?? build) : `${version} (${build})`;
}

function textsOf(values: readonly (Json | undefined)[]): string[] | undefined {
  const texts = [...new Set(values.flatMap((value) => textOf(value) ?? []))];
  return texts.length === 0 ? undefined : texts;
}

const mostTexts = 500;
const longestText = 20_000;

/** Paths in texts and lists of texts, a few levels deep. */
function mentionedIn(values: readonly (Json | undefined)[]): string[] | undefined {
  const found = new Set<string>();
  let left = mostTexts;
  const look = (value: Json | undefined, depth: number): void => {
    if (typeof value === "string") {
      if (left-- > 0) for (const path of pathsIn(value.slice(0, longestText))) found.add(path);
    } else if (typeof value === "object" && value !== null && depth > 0) {
      for (const item of Object.values(value as object) as Json[]) look(item, depth - 1);
    }
  };
  for (const value of values) look(value, 3);
  return found.size === 0 ? undefined : [...found];
}
