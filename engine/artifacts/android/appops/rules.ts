/**
 * Uses of microphone and camera while nobody looks at the app or at the moment of the report, and a way around Android's
 * rule that a file's app must not get certain rights. Assistants and calls do the first two, so all is context.
 * @module
 */

import type { PhoneRecord } from "../../../model/record.ts";
import type { Rule } from "../../../model/rule.ts";
import { browsers, byHand, shops } from "../../known-packages.table.ts";

const watched: ReadonlySet<string> = new Set([
  "RECORD_AUDIO",
  "PHONE_CALL_MICROPHONE",
  "RECORD_INCOMING_PHONE_AUDIO",
  "CAMERA",
  "PHONE_CALL_CAMERA",
  "PROJECT_MEDIA",
]);
/** Ids of apps that come with no user id of the system. https://source.android.com/docs/security/app-sandbox */
const firstAppId = 10_000;
const rowsKept = 100;
const next = ["next-android-look-at-permissions", "next-android-do-you-know-this-app"];

function perRow(test: (value: PhoneRecord["value"]) => boolean): Rule["watch"] {
  return () => {
    let left = rowsKept;
    return {
      see(record) {
        const { value } = record;
        if (value["kind"] !== "app" || !test(value) || left-- <= 0) return undefined;
        return [
          { because: [record], args: { package: String(value["package"]), operation: String(value["operation"]) } },
        ];
      },
    };
  };
}

function isOfApp(value: PhoneRecord["value"]): boolean {
  return typeof value["uid"] === "number" && value["uid"] % 100_000 >= firstAppId;
}

export const listeningNow: Rule = {
  id: "android.appops/listening-now",
  grade: "context",
  sources: ["https://source.android.com/docs/core/permissions/privacy-indicators"],
  couldAlsoBe: ["benign-android-call-or-assistant"],
  next,
  watch: perRow((value) => value["running"] === true && watched.has(String(value["operation"])) && isOfApp(value)),
};

export const usedInBackground: Rule = {
  id: "android.appops/used-in-background",
  grade: "context",
  sources: ["https://developer.android.com/develop/background-work/services/fgs/restrictions-bg-start"],
  couldAlsoBe: ["benign-android-call-or-assistant"],
  next,
  watch: perRow((value) => value["background"] === true && watched.has(String(value["operation"])) && isOfApp(value)),
};

export const restrictedSettingsAllowed: Rule = {
  id: "android.appops/restricted-settings-allowed",
  grade: "context",
  sources: ["https://support.google.com/android/answer/12623953"],
  couldAlsoBe: ["benign-android-app-from-elsewhere", "benign-android-helper-app"],
  next: [...next, "next-android-do-not-remove-yet"],
  watch: perRow(
    (value) => value["operation"] === "ACCESS_RESTRICTED_SETTINGS" && value["mode"] === "allow" && isOfApp(value),
  ),
};

/**
 * An app that installed others, or tried to: how droppers work. Shops and browsers do it every day.
 */
export const installsOthers: Rule = {
  id: "android.appops/installs-others",
  grade: "context",
  sources: [
    "https://developer.android.com/reference/android/Manifest.permission#REQUEST_INSTALL_PACKAGES",
    "https://attack.mitre.org/techniques/T1407/",
  ],
  couldAlsoBe: ["benign-android-opens-app-files", "benign-android-other-shop"],
  next: ["next-android-do-you-know-this-app", "next-android-do-not-remove-yet"],
  watch: perRow((value) => {
    const name = String(value["package"]);
    const used = value["lastAccess"] !== undefined || value["running"] === true || value["ago"] !== undefined;
    return (
      value["operation"] === "REQUEST_INSTALL_PACKAGES" &&
      value["mode"] === "allow" &&
      used &&
      isOfApp(value) &&
      !(shops.has(name) || browsers.has(name) || byHand.has(name))
    );
  }),
};
