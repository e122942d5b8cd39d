/**
 * System properties: what the phone is, how it was started, and which of its locks are open.
 * Format: AOSP `getprop`; meaning: https://source.android.com/docs/security/features/verifiedboot
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import { processName, propertyName, text } from "../../../model/field.ts";
import { inAcquisition, inSection } from "../../../model/where.ts";
import { readGetprop } from "./read.ts";
import { debugOverNetwork, oldPatch, weakenedSystem } from "./rules.ts";

export default artifact({
  id: "android.getprop",
  where: [inSection("SYSTEM PROPERTIES"), inAcquisition("androidqf", "getprop.txt")],
  shows: "ran",
  fields: {
    name: propertyName(),
    value: text(),
    // What `init` calls a program; mostly its own name.
    service: processName({ grade: "attempt" }),
    serial: text({ personal: "serial" }),
  },
  identity: [
    {
      thing: "protection",
      by: ["name"],
      state: ["value"],
      rows: {
        name: [
          "ro.boot.verifiedbootstate",
          "ro.boot.flash.locked",
          "ro.boot.vbmeta.device_state",
          "ro.boot.veritymode",
          "ro.build.selinux",
          "ro.debuggable",
          "ro.secure",
        ],
      },
      power: { change: ["value"] },
    },
    {
      thing: "setting",
      by: ["name"],
      state: ["value"],
      rows: { name: ["ro.build.fingerprint", "ro.build.version.release", "ro.build.version.security_patch"] },
    },
  ],
  read: readGetprop,
  rules: [weakenedSystem, debugOverNetwork, oldPatch],
});
