/**
 * Keyboards that are switched on. One from another maker can see what is typed, and send it on when it has full access:
 * Apple, App Extension Programming Guide, Custom Keyboard,
 * https://developer.apple.com/library/archive/documentation/General/Conceptual/ExtensibilityPG/CustomKeyboard.html
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import { appId, flag, text } from "../../../model/field.ts";
import { inBackup, onPhone } from "../../../model/where.ts";
import { readKeyboards } from "./read.ts";
import { otherMaker } from "./rules.ts";

const names = [".GlobalPreferences.plist", "com.apple.keyboard.preferences.plist", "com.apple.Preferences.plist"];

export default artifact({
  id: "ios.keyboards",
  where: names.flatMap((name) => [
    inBackup("HomeDomain", `Library/Preferences/${name}`),
    onPhone(`/private/var/mobile/Library/Preferences/${name}`),
  ]),
  shows: "ran",
  fields: {
    keyboard: appId(),
    list: text(),
    otherMaker: flag(),
  },
  identity: [{ thing: "keyboard", by: ["keyboard"], power: { new: { otherMaker: [true] } } }],
  read: readKeyboards,
  rules: [otherMaker],
});
