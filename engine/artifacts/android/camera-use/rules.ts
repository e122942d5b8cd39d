/**
 * A camera was open when the report was made. Whoever makes a report has an ordinary reason now and then, so it is context.
 * @module
 */
import type { Rule } from "../../../model/rule.ts";

export const cameraOpen: Rule = {
  id: "android.camera-use/camera-open",
  grade: "context",
  sources: [
    "https://source.android.com/docs/core/camera",
    "https://source.android.com/docs/core/permissions/privacy-indicators",
  ],
  couldAlsoBe: ["benign-android-call-or-assistant", "benign-android-face-unlock"],
  next: ["next-android-do-you-know-this-app", "next-android-look-at-permissions"],
  watch() {
    let left = 50;
    return {
      see(record) {
        const { open, package: name } = record.value;
        if (open !== true || typeof name !== "string" || left-- <= 0) return undefined;
        return [{ because: [record], args: { package: name } }];
      },
    };
  },
};
