/**
 * Apps' own files, copied from the phone: their digests, what each says of itself, and who signed it.
 * Format: https://developer.android.com/guide/components/fundamentals, https://source.android.com/docs/security/features/apksigning
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import { appId, certificateHash, fileHash, number, plain, text } from "../../../model/field.ts";
import { inAcquisition, onPhone } from "../../../model/where.ts";
import { readApk } from "./read.ts";

export default artifact({
  id: "android.apks",
  where: [
    inAcquisition("androidqf", "apks/**"),
    onPhone("/data/app/**/*.apk"),
    onPhone("/data/local/tmp/**/*.apk"),
    // What was downloaded, or received, may still lie there after it was installed.
    onPhone("/storage/emulated/*/**/*.apk"),
  ],
  shows: "ran",
  fields: {
    package: appId(),
    version: text(),
    versionCode: number(),
    size: number(),
    hashes: fileHash(),
    certificates: certificateHash(),
    signers: plain(),
    schemes: plain(),
    permissions: plain(),
  },
  read: readApk,
  rules: [],
});
