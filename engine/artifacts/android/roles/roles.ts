/**
 * Which app is the phone's own for messages, calls, browsing and assistance. An app for messages reads all of them; one for
 * calls sees who calls, and may record.
 * Format: AOSP `RoleManagerService.dump` and `RoleUserState.dump`, since Android 10.
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import { appId, number, text } from "../../../model/field.ts";
import { inSection } from "../../../model/where.ts";
import { readRoles } from "./read.ts";

export default artifact({
  id: "android.roles",
  where: [inSection("DUMPSYS role")],
  shows: "ran",
  fields: {
    user: number(),
    role: text(),
    package: appId(),
  },
  identity: [{ thing: "role", by: ["user", "role"], state: ["package"] }],
  read: readRoles,
  rules: [],
});
