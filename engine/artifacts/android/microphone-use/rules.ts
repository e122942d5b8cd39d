/**
 * An app recorded sound when the report was made, and Android did not silence it. Calls and assistants do, so it is context.
 * @module
 */
import type { Rule } from "../../../model/rule.ts";

export const recordingNow: Rule = {
  id: "android.microphone-use/recording-now",
  grade: "context",
  sources: [
    "https://developer.android.com/media/platform/sharing-audio-input",
    "https://source.android.com/docs/core/permissions/privacy-indicators",
  ],
  couldAlsoBe: ["benign-android-call-or-assistant"],
  next: ["next-android-do-you-know-this-app", "next-android-look-at-permissions"],
  watch() {
    let left = 50;
    return {
      see(record) {
        const { kind, active, silenced, package: name } = record.value;
        if (kind !== "recording" || active === false || silenced === true) return undefined;
        return typeof name !== "string" || left-- <= 0 ? undefined : [{ because: [record], args: { package: name } }];
      },
    };
  },
};
