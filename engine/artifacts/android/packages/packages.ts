/**
 * Installed apps, and system apps that an update replaced: who put them there, when, for whom, and what they may do.
 * Format: AOSP `Settings.java` and `DomainVerificationDebug.java` of the package manager, published bug reports.
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import {
  appId,
  certificateHash,
  filePath,
  flag,
  host,
  localTextTime,
  number,
  plain,
  text,
} from "../../../model/field.ts";
import { inSection } from "../../../model/where.ts";
import { readPackages } from "./read.ts";
import { installedByAnotherApp, rootManager, sideloadedWithMuchAccess, sideloadedWithoutIcon } from "./rules.ts";

export default artifact({
  id: "android.packages",
  where: [inSection("DUMPSYS package")],
  shows: "ran",
  alwaysIn: ["android-bugreport"],
  fields: {
    kind: text(),
    package: appId(),
    list: text(),
    uid: number(),
    sharedUser: text(),
    version: text(),
    versionCode: text(),
    minSdk: number(),
    targetSdk: number(),
    codePath: filePath(),
    installer: appId({ grade: "attempt" }),
    initiator: appId({ grade: "attempt" }),
    originator: appId({ grade: "attempt" }),
    source: text(),
    system: flag(),
    sideloaded: flag(),
    flags: plain(),
    written: localTextTime("app file written"),
    firstInstalled: localTextTime("app first installed"),
    updated: localTextTime("app last updated"),
    signers: plain(),
    granted: plain(),
    requested: plain(),
    users: plain(),
    hasIcon: flag(),
    certificates: certificateHash(),
    domains: host({ grade: "attempt" }),
  },
  identity: [
    {
      thing: "app",
      by: ["package"],
      state: ["versionCode", "installer", "sideloaded", "system", "signers", "certificates", "granted"],
      rows: { kind: ["package"] },
      power: { new: { sideloaded: [true] }, change: ["sideloaded", "signers", "certificates"] },
    },
  ],
  read: readPackages,
  rules: [sideloadedWithMuchAccess, sideloadedWithoutIcon, installedByAnotherApp, rootManager],
});
