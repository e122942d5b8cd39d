/**
 * A service that is on and is none of the well-known helpers. Password managers and remote controls need one too, so alone
 * it is context.
 * @module
 */
import type { Rule } from "../../../model/rule.ts";
import { assistivePackages } from "./assistive-services.table.ts";

const servicesKept = 100;

export const unknownServiceOn: Rule = {
  id: "android.accessibility/unknown-service-on",
  grade: "context",
  sources: [
    "https://developer.android.com/guide/topics/ui/accessibility/service",
    "https://stopstalkerware.org/information-for-survivors/",
  ],
  couldAlsoBe: ["benign-android-helper-app", "benign-android-maker-service"],
  next: ["next-android-look-at-accessibility", "next-android-do-not-remove-yet"],
  watch() {
    let left = servicesKept;
    return {
      see(record) {
        const { on, package: name, tool } = record.value;
        if (on !== true || typeof name !== "string" || tool === true || assistivePackages.has(name)) return undefined;
        return left-- <= 0 ? undefined : [{ because: [record], args: { package: name } }];
      },
    };
  },
};
