/**
 * Apps with a part in how the phone is used: they fill in passwords, answer to the voice, keep the phone unlocked, screen or
 * carry calls, check spelling, or are bound to a watch or another device.
 * Format: AOSP `AutofillManagerService`, `VoiceInteractionManagerService`, `CompanionDeviceManagerService`,
 * `TrustManagerService`, `TelecomServiceImpl`, `TextServicesManagerService`, published dumps of Android 8 to 15.
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import { appId, flag, number, text } from "../../../model/field.ts";
import { inSection } from "../../../model/where.ts";
import { readAssistants } from "./read.ts";

export default artifact({
  id: "android.assistants",
  where: ["autofill", "voiceinteraction", "companiondevice", "trust", "telecom", "textservices"].map((service) =>
    inSection(`DUMPSYS ${service}`),
  ),
  shows: "ran",
  fields: {
    part: text(),
    user: number(),
    package: appId(),
    component: text(),
    running: flag(),
    name: text({ personal: "name" }),
  },
  identity: [{ thing: "role", by: ["part", "user"], state: ["package", "component"] }],
  read: readAssistants,
  rules: [],
});
