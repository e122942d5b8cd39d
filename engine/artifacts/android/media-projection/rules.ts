/**
 * The screen was recorded or sent when the report was made. People share their screen on purpose, so it is context.
 * @module
 */
import type { Rule } from "../../../model/rule.ts";

export const screenRecorded: Rule = {
  id: "android.media-projection/screen-recorded",
  grade: "context",
  sources: ["https://developer.android.com/media/grow/media-projection"],
  couldAlsoBe: ["benign-android-screen-shared", "benign-android-helper-app"],
  next: ["next-android-do-you-know-this-app", "next-android-do-not-remove-yet"],
  watch() {
    return {
      see(record) {
        const { kind, package: name } = record.value;
        return kind === "active" && typeof name === "string"
          ? [{ because: [record], args: { package: name } }]
          : undefined;
      },
    };
  },
};
