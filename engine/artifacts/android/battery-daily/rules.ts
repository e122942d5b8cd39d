/**
 * An app went back to an older version, which Android itself does not do: an older version may have holes that a newer one
 * closed. Testers and removed updates do it, so it is context.
 * @module
 */
import type { PhoneRecord } from "../../../model/record.ts";
import type { Rule } from "../../../model/rule.ts";

const rowsKept = 100;

export const olderVersion: Rule = {
  id: "android.battery-daily/older-version",
  grade: "context",
  sources: ["https://source.android.com/docs/security/features/apksigning"],
  couldAlsoBe: ["benign-android-updates-removed"],
  next: ["next-android-do-you-know-this-app"],
  watch() {
    let left = rowsKept;
    return {
      see(record) {
        const { change, package: name, versionCode, versionBefore } = record.value;
        if (change !== "older-version" || left-- <= 0) return undefined;
        const args = { package: String(name), version: String(versionCode), before: String(versionBefore) };
        return [{ because: [record], args }];
      },
    };
  },
};

/** One finding for all apps that went: whoever watched may have tidied up. */
export const appsRemoved: Rule = {
  id: "android.battery-daily/apps-removed",
  grade: "context",
  sources: ["https://attack.mitre.org/techniques/T1630/001/"],
  couldAlsoBe: ["benign-android-removed-by-owner"],
  next: ["next-android-do-you-know-this-app", "next-android-who-had-the-phone"],
  watch() {
    const because = new Map<string, PhoneRecord>();
    return {
      see(record) {
        const { change, package: name } = record.value;
        if (change === "removed" && typeof name === "string" && because.size < rowsKept) because.set(name, record);
        return undefined;
      },
      *end() {
        if (because.size > 0)
          yield {
            because: [...because.values()],
            args: { packages: [...because.keys()].join(", "), count: because.size },
          };
      },
    };
  },
};
