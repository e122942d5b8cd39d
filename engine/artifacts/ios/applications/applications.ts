/**
 * Which apps are installed, and how each came: from the App Store, through a manager, a test or a developer.
 * `Info.plist` and `Manifest.plist` of a backup name them; on the phone each app's container holds its own.
 * Keys: libimobiledevice, idevicebackup2, https://github.com/libimobiledevice/libimobiledevice, and Apple, TN3125: Inside
 * Code Signing: Provisioning Profiles, https://developer.apple.com/documentation/technotes/tn3125-inside-code-signing-provisioning-profiles
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import {
  appId,
  emailAddress,
  fileHash,
  filePath,
  flag,
  number,
  plistTime,
  processName,
  text,
} from "../../../model/field.ts";
import { inBackup, onPhone } from "../../../model/where.ts";
import { readApplications } from "./read.ts";
import { fromElsewhere, provisioned, withoutStoreRecord } from "./rules.ts";

const bundles = "/private/var/containers/Bundle/Application";
const containers = "/private/var/mobile/Containers/Data";

export default artifact({
  id: "ios.applications",
  where: [
    inBackup("", "Info.plist"),
    inBackup("", "Manifest.plist"),
    onPhone(`${bundles}/*/iTunesMetadata.plist`),
    onPhone(`${bundles}/*/*.app/Info.plist`),
    onPhone(`${bundles}/*/*.app/PlugIns/*.appex/Info.plist`),
    onPhone(`${bundles}/*/*.app/Extensions/*.appex/Info.plist`),
    onPhone(`${bundles}/*/*.app/embedded.mobileprovision`),
    ...[`${bundles}/*`, `${containers}/Application/*`, `${containers}/PluginKitPlugin/*`].map((folder) =>
      onPhone(`${folder}/.com.apple.mobile_container_manager.metadata.plist`),
    ),
    // Up to iOS 7.
    onPhone("/private/var/mobile/Applications/*/iTunesMetadata.plist"),
  ],
  shows: "ran",
  fields: {
    kind: text(),
    app: appId(),
    /** The identifier by the store's record, where it is not the one that the app is listed under. */
    storeApp: appId(),
    /** The identifiers once more: implants go by names such as `com.example.service`, and clues state these as programs. */
    program: processName({ cutAt: [] }),
    bundlePath: filePath(),
    /** Digests of the picture that a backup keeps for the app. Others may use the same one. */
    icon: fileHash({ grade: "attempt" }),
    name: text(),
    executable: processName({ cutAt: [] }),
    maker: text(),
    version: text(),
    /** The app that asked for it; mostly the App Store. */
    source: appId({ grade: "attempt" }),
    hasStoreRecord: flag(),
    storeAccount: emailAddress({ personal: "address", grade: "context" }),
    storeItem: number(),
    bought: plistTime("application bought"),
    profile: text(),
    team: text(),
    distribution: text(),
    devices: number(),
    container: text(),
    profileMade: plistTime("provisioning profile made"),
    profileEnds: plistTime("provisioning profile ends"),
  },
  identity: [
    {
      thing: "app",
      by: ["app"],
      state: ["version", "source", "hasStoreRecord", "team", "distribution"],
      power: { new: { hasStoreRecord: [false] }, change: ["hasStoreRecord", "team"] },
    },
  ],
  read: readApplications,
  rules: [fromElsewhere, withoutStoreRecord, provisioned],
});
