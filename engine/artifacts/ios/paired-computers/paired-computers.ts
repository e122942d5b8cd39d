/**
 * Computers that the phone trusts or was synchronised with: each may read and back up the unlocked phone. Records of
 * pairing: libimobiledevice, https://github.com/libimobiledevice/libusbmuxd; names of computers in `iTunesPrefs`: public
 * analyses, https://github.com/abrignoni/iLEAPP, and an image of iOS 16.
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import { flag, number, text } from "../../../model/field.ts";
import { inBackup, onPhone } from "../../../model/where.ts";
import { readComputers } from "./read.ts";

export default artifact({
  id: "ios.paired-computers",
  where: [
    inBackup("MediaDomain", "Media/iTunes_Control/iTunes/iTunesPrefs"),
    inBackup("HomeDomain", "Media/iTunes_Control/iTunes/iTunesPrefs"),
    inBackup("RootDomain", "Library/Lockdown/pair_records/*.plist"),
    onPhone("/private/var/mobile/Media/iTunes_Control/iTunes/iTunesPrefs"),
    onPhone("/private/var/root/Library/Lockdown/pair_records/*.plist"),
    onPhone("/private/var/Keychains/pair_records/*.plist"),
  ],
  shows: "context",
  fields: {
    kind: text(),
    computer: text({ personal: "name" }),
    user: text({ personal: "name" }),
    hostId: text({ personal: "serial" }),
    systemId: text({ personal: "serial" }),
    record: text({ personal: "serial" }),
    wireless: flag(),
    place: number(),
  },
  identity: [{ thing: "computer", by: ["kind", "computer", "user", "hostId", "record"], power: { new: true } }],
  read: readComputers,
  rules: [],
});
