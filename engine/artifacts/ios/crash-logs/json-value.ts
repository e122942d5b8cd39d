/**
 * Fields of a report in its JSON form.
 * @module
 */
import type { Json, JsonObject } from "../../../formats/ips/ips.ts";
import { listOf, objectOf, textOf, wholeNumber } from "../../crash-report.ts";

const mostImages = 5000;

export function jsonValue(body: JsonObject): Record<string, unknown> {
  const termination = objectOf(body["termination"]);
  const exception = objectOf(body["exception"]);
  const bundle = objectOf(body["bundleInfo"]);
  const images = listOf(body["usedImages"]).slice(0, mostImages);
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
    images: textsOf(images.map((image) => objectOf(image)?.["path"])),
    pid: wholeNumber(body["pid"]),
    uid: wholeNumber(body["userID"]),
    exception: textOf(exception?.["type"]),
    subtype: textOf(exception?.["subtype"]) ?? textOf(exception?.["signal"]),
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
