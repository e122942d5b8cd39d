/**
 * Accounts on the phone, the apps that keep accounts, and when accounts were added and removed.
 * Format: AOSP `AccountManagerService.dumpUser` and `RegisteredServicesCache.dump`, published dumps of Android 7 to 15.
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import { appId, emailAddress, localTextTime, number, text } from "../../../model/field.ts";
import { inSection } from "../../../model/where.ts";
import { readAccounts } from "./read.ts";

export default artifact({
  id: "android.accounts",
  where: [inSection("DUMPSYS account")],
  shows: "ran",
  fields: {
    kind: text(),
    user: number(),
    // An account that somebody else may read is on the phone; that it belongs to an attacker does not say what ran.
    name: emailAddress({ personal: "address", grade: "attempt" }),
    type: text(),
    package: appId(),
    component: text(),
    uid: number(),
    action: text(),
    at: localTextTime("account changed"),
  },
  identity: [{ thing: "account", by: ["user", "type", "name"], rows: { kind: ["account"] } }],
  read: readAccounts,
  rules: [],
});
