/**
 * Sequences of events that together are typical of a published attack, written as STIX patterns over this project's own
 * records (`x-bridle-record`). Nothing here is code: who knows of another one adds its pattern and its texts.
 * @module
 */
import type { Rule } from "../model/rule.ts";

export interface Sequence extends Pick<Rule, "id" | "grade" | "sources" | "couldAlsoBe" | "next"> {
  readonly pattern: string;
}

const attachments = "/private/var/mobile/Library/SMS/Attachments/%";
const touched = ["com.apple.ImageIO", "com.apple.locationd.StatusBarIconManager", "com.apple.imservice.ids.FaceTime"];
const traffic = ["powerd/com.apple.datausage.diagnostics", "lockdownd/com.apple.datausage.security"];

function either(values: readonly string[]): string {
  return `(${values.map((value) => `'${value}'`).join(", ")})`;
}

/** A folder for attachments changed, and within five minutes a file of settings and the traffic of a program. */
const triangulation = `
  ([file:path LIKE '${attachments}' AND x-bridle-record:artifact IN ('ios.manifest', 'ios.filesystem')
      AND x-bridle-record:kind = 'folder']
    FOLLOWEDBY ([file:name IN ${either(touched.map((name) => `${name}.plist`))}
        AND file:path LIKE '/private/var/%/Library/Preferences/%'
        AND x-bridle-record:artifact IN ('ios.manifest', 'ios.filesystem')]
      AND [x-bridle-record:process IN ${either(traffic)}
        AND x-bridle-record:artifact IN ('ios.data-usage', 'ios.network-usage')]))
  WITHIN 300 SECONDS`;

export const sequences: readonly Sequence[] = [
  {
    id: "correlation/attachment-then-settings-and-traffic",
    grade: "attempt",
    sources: [
      "https://securelist.com/operation-triangulation/109842/",
      "https://securelist.com/find-the-triangulation-utility/109867/",
      "https://github.com/KasperskyLab/triangle_check",
    ],
    couldAlsoBe: ["benign-ordinary-work-at-same-time", "benign-wrong-indicator"],
    next: ["next-look-at-the-time", "next-keep-the-phone-as-it-is", "next-talk-to-a-helpline"],
    pattern: triangulation,
  },
];
