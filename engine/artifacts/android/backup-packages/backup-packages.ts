/**
 * Apps in an Android backup, as the `_manifest` of each says: version, who installed it, and the certificates it is signed
 * with. Facts: AOSP `AppMetadataBackupWriter`, `BackupManagerConstants`.
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import { appId, certificateHash, flag, number, text } from "../../../model/field.ts";
import { inAcquisition } from "../../../model/where.ts";
import { readBackupPackage } from "./read.ts";

export default artifact({
  id: "android.backup-packages",
  where: [inAcquisition("android-backup", "apps/*/_manifest")],
  // An app decides itself whether it is in a backup: that all of them were read is no comfort, so this is not "ran".
  shows: "attempt",
  fields: {
    package: appId({ grade: "ran" }),
    versionCode: text(),
    /** Version of the phone's API. */
    platform: number(),
    installer: appId({ grade: "attempt" }),
    hasApk: flag(),
    certificates: certificateHash({ grade: "ran" }),
    signedBy: text(),
  },
  identity: [
    {
      thing: "app",
      by: ["package"],
      state: ["versionCode", "installer", "certificates"],
      power: { change: ["certificates"] },
    },
  ],
  read: readBackupPackage,
  rules: [],
});
