/**
 * What the stores of apps, music and books loaded onto the phone: identifiers, titles, accounts, addresses and the places
 * files were written to. A download that was put into the list by somebody else can write into folders that are closed
 * otherwise: https://github.com/hanakim3945/bl_sbx (2025)
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import { appId, emailAddress, fileName, filePath, macTime, text, unixTime, url } from "../../../model/field.ts";
import { inAcquisition, onPhone } from "../../../model/where.ts";
import { readDownloads } from "./read.ts";
import { writtenElsewhere } from "./rules.ts";

const event = "download of a store noted";

export default artifact({
  id: "ios.store-downloads",
  where: [
    inAcquisition("ios-sysdiagnose", "logs/itunesstored/downloads.*.sqlitedb"),
    inAcquisition("ios-sysdiagnose", "logs/appinstallation/*.sqlitedb"),
    ...["downloads.*", "appstored", "AppUpdates"].map((name) => inAcquisition("ios-sysdiagnose", `${name}.sqlitedb`)),
    onPhone("/private/var/mobile/Library/com.apple.itunesstored/downloads.*.sqlitedb"),
    onPhone("/private/var/mobile/Media/Downloads/downloads.*.sqlitedb"),
    onPhone("/private/var/mobile/Library/**/appstored.sqlitedb"),
    onPhone("/private/var/mobile/Library/**/AppUpdates.sqlitedb"),
  ],
  shows: "ran",
  fields: {
    table: text(),
    app: appId(),
    /** The app that asked for the download. */
    client: appId(),
    title: text(),
    version: text(),
    account: emailAddress({ personal: "address", grade: "context" }),
    addresses: url({ grade: "contact" }),
    paths: filePath(),
    files: fileName(),
    at: unixTime(event),
    atMac: macTime(event),
  },
  read: readDownloads,
  rules: [writtenElsewhere],
});
