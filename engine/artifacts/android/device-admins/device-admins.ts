/**
 * Apps that may administer the phone: lock it, erase it, forbid its camera, and keep themselves from being removed.
 * Format: AOSP `DevicePolicyManagerService`, `Owners` and `ActiveAdmin`, published dumps of Android 10 to 15.
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import { appId, flag, number, plain, text } from "../../../model/field.ts";
import { inSection } from "../../../model/where.ts";
import { readDeviceAdmins } from "./read.ts";
import { adminActive, phoneOwned } from "./rules.ts";

export default artifact({
  id: "android.device-admins",
  where: [inSection("DUMPSYS device_policy")],
  shows: "ran",
  fields: {
    kind: text(),
    user: number(),
    package: appId(),
    component: text(),
    uid: number(),
    policies: plain(),
    testOnly: flag(),
    organizationOwned: flag(),
    admins: number(),
  },
  identity: [
    {
      thing: "device-admin",
      by: ["kind", "user", "component"],
      state: ["policies", "testOnly", "organizationOwned"],
      rows: { kind: ["admin", "device-owner", "profile-owner"] },
      power: { new: true, change: ["policies"] },
    },
  ],
  read: readDeviceAdmins,
  rules: [phoneOwned, adminActive],
});
