/**
 * Apps that may read every notification, with the text of messages and of codes for signing in; and apps that gave some.
 * Format: AOSP `ManagedServices.dump`, `NotificationRecord` and `PreferencesHelper`, published dumps of Android 7 to 15.
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import { appId, flag, number, plain, text } from "../../../model/field.ts";
import { inSection } from "../../../model/where.ts";
import { readNotificationListeners } from "./read.ts";

export default artifact({
  id: "android.notification-listeners",
  where: [inSection("DUMPSYS notification")],
  shows: "ran",
  fields: {
    kind: text(),
    package: appId(),
    restored: appId({ grade: "context" }),
    component: text(),
    users: plain(),
    states: plain(),
    enabled: flag(),
    running: flag(),
    system: flag(),
    uid: number(),
    count: number(),
  },
  identity: [
    {
      thing: "notification-listener",
      by: ["component"],
      state: ["enabled"],
      rows: { kind: ["listener"] },
      power: { new: { enabled: [true] }, change: ["enabled"] },
    },
  ],
  read: readNotificationListeners,
  rules: [],
});
