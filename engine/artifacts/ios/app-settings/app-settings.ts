/**
 * Addresses, apps and paths in settings: those that the system and apps keep for themselves, and those that a manager of
 * phones set. Whatever stands there is background, as it may have got there in any way.
 * Places: public analyses, https://github.com/abrignoni/iLEAPP
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import { appId, filePath, textWithLinks } from "../../../model/field.ts";
import { inBackup, onPhone } from "../../../model/where.ts";
import { readSettings } from "./read.ts";

const home = "/private/var/mobile";

export default artifact({
  id: "ios.app-settings",
  where: [
    inBackup("ManagedPreferencesDomain", "**/*.plist"),
    onPhone("/private/var/Managed Preferences/**/*.plist"),
    inBackup("*", "Library/Preferences/*.plist"),
    onPhone("/private/var/*/Library/Preferences/*.plist"),
    onPhone(`${home}/Containers/Data/Application/*/Library/Preferences/*.plist`),
    onPhone(`${home}/Containers/Shared/AppGroup/*/Library/Preferences/*.plist`),
  ],
  // Damage to them hides nothing that could be a trace.
  shows: "context",
  fields: {
    texts: textWithLinks({ personal: "text" }),
    apps: appId(),
    paths: filePath({ personal: "text", noProgram: true }),
  },
  read: readSettings,
  rules: [],
  // Several of them have an artifact of their own.
  repeats: true,
});
