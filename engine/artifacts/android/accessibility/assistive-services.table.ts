/**
 * Packages whose accessibility services help people and come from the maker of the phone or of Android. Kept short: one that
 * is missing costs a finding of the weakest grade.
 * @module
 */

export const assistivePackages: ReadonlySet<string> = new Set([
  // Android Accessibility Suite: TalkBack, Select to Speak, Switch Access.
  // https://play.google.com/store/apps/details?id=com.google.android.marvin.talkback
  "com.google.android.marvin.talkback",
  // https://play.google.com/store/apps/details?id=com.google.android.apps.accessibility.voiceaccess
  "com.google.android.apps.accessibility.voiceaccess",
  // Live Transcribe: https://play.google.com/store/apps/details?id=com.google.audio.hearing.visualization.accessibility.scribe
  "com.google.audio.hearing.visualization.accessibility.scribe",
  // Samsung's screen reader, switch access and others: https://www.samsung.com/us/accessibility/
  "com.samsung.accessibility",
  "com.samsung.android.accessibility.talkback",
  // AOSP's own: packages/apps/Settings, frameworks/base/packages/SystemUI
  "com.android.settings",
  "com.android.systemui",
]);
