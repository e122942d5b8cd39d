/**
 * Apps that the phone knows or knew: the home screen's database (`applicationState.db`), the list of system apps that
 * were removed, and the App Store's own records of installs and updates.
 * Tables `application_identifier_tab`, `key_tab`, `kvs`: public analyses, https://github.com/abrignoni/iLEAPP; the store's
 * databases: any table with a column `bundle_id`, as seen in iOS 17.
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import { appId, filePath, macTime, number, plistTime, text } from "../../../model/field.ts";
import { inBackup, onPhone } from "../../../model/where.ts";
import { readAppState } from "./read.ts";

export default artifact({
  id: "ios.installed-app-state",
  where: [
    inBackup("HomeDomain", "Library/FrontBoard/applicationState.db"),
    inBackup("HomeDomain", "Library/FrontBoard/*SystemAppInstallState.plist"),
    inBackup("HomeDomain", "Library/MobileInstallation/*AppInstallState.plist"),
    inBackup("InstallDomain", "**/*AppInstallState.plist"),
    inBackup("SysContainerDomain-com.apple.appstored", "Documents/**/store*.db"),
    inBackup("HomeDomain", "Library/Caches/com.apple.appstored/store*.db"),
    onPhone("/private/var/mobile/Library/FrontBoard/applicationState.db"),
    onPhone("/private/var/mobile/Library/FrontBoard/*SystemAppInstallState.plist"),
    onPhone("/private/var/mobile/Library/MobileInstallation/*AppInstallState.plist"),
    onPhone("/private/var/installd/Library/MobileInstallation/**/*AppInstallState.plist"),
    onPhone("/private/var/mobile/Library/Caches/com.apple.appstored/store*.db"),
    onPhone("/private/var/mobile/Containers/Data/Application/*/Documents/**/store*.db"),
    onPhone("/private/var/containers/Data/System/*/Documents/**/store*.db"),
  ],
  shows: "ran",
  fields: {
    kind: text(),
    app: appId(),
    name: text(),
    version: text(),
    state: text(),
    bundlePath: filePath(),
    dataPath: text(),
    item: number(),
    snapshot: plistTime("picture of the app taken"),
    installed: macTime("app installed"),
    noted: macTime("app noted by the store"),
  },
  identity: [{ thing: "app", by: ["app"] }],
  read: readAppState,
  rules: [],
});
