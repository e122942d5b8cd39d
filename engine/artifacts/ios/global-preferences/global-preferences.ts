/**
 * Settings for the whole phone: whether Lockdown Mode is on, and the languages. Nothing else of the file is taken.
 * Apple, About Lockdown Mode: https://support.apple.com/105120
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import { text } from "../../../model/field.ts";
import { inBackup, onPhone } from "../../../model/where.ts";
import { readPreferences } from "./read.ts";
import { lockdownMode } from "./rules.ts";

export default artifact({
  id: "ios.global-preferences",
  where: [
    inBackup("HomeDomain", "Library/Preferences/.GlobalPreferences.plist"),
    onPhone("/private/var/mobile/Library/Preferences/.GlobalPreferences.plist"),
  ],
  shows: "context",
  fields: {
    lockdownMode: text(),
    languages: text(),
    locale: text(),
    keyboards: text(),
  },
  identity: [{ thing: "protection", by: [], state: ["lockdownMode"], power: { change: ["lockdownMode"] } }],
  read: readPreferences,
  rules: [lockdownMode],
});
