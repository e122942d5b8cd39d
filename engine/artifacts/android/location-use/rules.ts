/**
 * An app tells the phone where it is. Games and tests do that, so it is context.
 * @module
 */
import type { Rule } from "../../../model/rule.ts";

export const mockProvider: Rule = {
  id: "android.location-use/made-up-places",
  grade: "context",
  sources: ["https://developer.android.com/reference/android/location/LocationManager#addTestProvider"],
  couldAlsoBe: ["benign-android-made-up-places", "benign-android-developer"],
  next: ["next-android-look-at-mock-location"],
  watch() {
    let left = 20;
    return {
      see(record) {
        const { kind, provider } = record.value;
        if (kind !== "mock-provider" || typeof provider !== "string" || left-- <= 0) return undefined;
        return [{ because: [record], args: { provider } }];
      },
    };
  },
};
