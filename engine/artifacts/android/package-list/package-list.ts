/**
 * Apps as the package manager lists them to a collector, with the digests of their files and who signed them.
 * Format: AndroidQF's public source, https://github.com/mvt-project/androidqf.
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import { appId, certificateHash, fileHash, filePath, flag, number, plain, text } from "../../../model/field.ts";
import { inAcquisition } from "../../../model/where.ts";
import { readPackageList } from "./read.ts";
import { installedFromElsewhere, protectionDisabled, putThereByHand, removedButKept, rootApp } from "./rules.ts";

export default artifact({
  id: "android.package-list",
  where: [inAcquisition("androidqf", "packages.json")],
  shows: "ran",
  alwaysIn: ["androidqf"],
  // The bug report or the dump of all services in it has a list as well.
  orElse: ["android.packages"],
  fields: {
    package: appId(),
    installer: appId({ grade: "attempt" }),
    origin: text(),
    uid: number(),
    state: text(),
    disabled: flag(),
    system: flag(),
    thirdParty: flag(),
    sideloaded: flag(),
    paths: filePath(),
    hashes: fileHash(),
    certificates: certificateHash(),
    signers: plain(),
    trusted: flag(),
    files: plain(),
    errors: plain(),
  },
  identity: [
    {
      thing: "app",
      by: ["package"],
      state: ["installer", "sideloaded", "disabled", "state", "certificates"],
      power: { new: { sideloaded: [true] }, change: ["sideloaded", "certificates"] },
    },
  ],
  read: readPackageList,
  rules: [putThereByHand, installedFromElsewhere, rootApp, protectionDisabled, removedButKept],
});
