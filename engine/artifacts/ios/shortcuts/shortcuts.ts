/**
 * Shortcuts and the automations that start them: small programs that can fetch addresses, send messages, or run commands
 * on another computer. Somebody who had the phone in hand can leave one behind.
 * Tables of `Shortcuts.sqlite`: `ZSHORTCUT`, `ZSHORTCUTACTIONS` (a property list of actions), `ZTRIGGER`; times in seconds
 * since 2001. Apple, Shortcuts User Guide, https://support.apple.com/guide/shortcuts/welcome/ios
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import { appId, flag, macTime, number, text, textWithLinks } from "../../../model/field.ts";
import { inBackup, onPhone } from "../../../model/where.ts";
import { readShortcuts } from "./read.ts";
import { shortcutRules } from "./rules.ts";

export default artifact({
  id: "ios.shortcuts",
  where: [
    inBackup("HomeDomain", "Library/Shortcuts/Shortcuts.sqlite"),
    onPhone("/private/var/mobile/Library/Shortcuts/Shortcuts.sqlite"),
  ],
  shows: "contact",
  fields: {
    kind: text(),
    shortcut: number(),
    name: textWithLinks({ personal: "text", grade: "context" }),
    description: textWithLinks({ personal: "text", grade: "context" }),
    actions: text(),
    apps: appId({ grade: "context" }),
    /** Addresses in a shortcut that was run at least once, and in one of which that is not known. */
    addressesRun: textWithLinks({ personal: "text" }),
    addresses: textWithLinks({ personal: "text", grade: "reached" }),
    words: textWithLinks({ personal: "text", grade: "context" }),
    /** What starts it by itself: a message from an address, a place, an app. */
    trigger: textWithLinks({ personal: "text", grade: "context" }),
    source: text(),
    runs: number(),
    automation: flag(),
    automationEnabled: flag(),
    asksBefore: flag(),
    made: macTime("shortcut made"),
    changed: macTime("shortcut changed"),
    lastRun: macTime("shortcut last run"),
  },
  identity: [
    { thing: "shortcut", by: ["name"], state: ["actions", "automationEnabled"], rows: { kind: ["shortcut"] } },
  ],
  read: readShortcuts,
  rules: shortcutRules,
});
