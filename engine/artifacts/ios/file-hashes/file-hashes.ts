/**
 * Contents of files at the places where something comes in or is put down: attachments, downloads, profiles, folders for
 * temporary files, and where published implants were put. They are compared with published samples by their digests, and
 * only read when a digest is among the clues. Places: the reports that engine/artifacts/program-place.ts names, and
 * Kaspersky, Operation Triangulation, 2023, https://securelist.com/operation-triangulation/109842/
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import { fileHash, number, text } from "../../../model/field.ts";
import { inBackup, onPhone } from "../../../model/where.ts";
import { readFileHashes } from "./read.ts";

/** By domain of a backup, and where that lies on a phone. */
const home = "/private/var/mobile";
const groups = "/private/var/mobile/Containers/Shared/AppGroup/*";

export default artifact({
  id: "ios.file-hashes",
  where: [
    inBackup("MediaDomain", "Library/SMS/Attachments/**"),
    inBackup("HomeDomain", "Library/SMS/Attachments/**"),
    inBackup("HomeDomain", "Library/Safari/Downloads/**"),
    inBackup("HomeDomain", "Library/Caches/com.apple.*/**/*.dylib"),
    inBackup("HomeDomain", "Library/ConfigurationProfiles/**"),
    inBackup("AppDomainGroup-group.com.apple.FileProvider.LocalStorage", "File Provider Storage/**"),
    inBackup("AppDomainGroup-group.net.whatsapp.WhatsApp.shared", "Message/Media/**"),
    inBackup("RootDomain", "**"),
    inBackup("DatabaseDomain", "**/*.dylib"),
    inBackup("SysSharedContainerDomain-systemgroup.com.apple.configurationprofiles", "**"),
    onPhone(`${home}/Library/SMS/Attachments/**`),
    onPhone(`${home}/Library/Safari/Downloads/**`),
    onPhone(`${home}/Downloads/**`),
    onPhone(`${home}/Library/Mobile Documents/com~apple~CloudDocs/Downloads/**`),
    onPhone(`${groups}/File Provider Storage/**`),
    onPhone(`${groups}/Message/Media/**`),
    onPhone("/private/var/containers/Shared/SystemGroup/systemgroup.com.apple.configurationprofiles/**"),
    onPhone("/private/var/tmp/**"),
    onPhone("/private/var/root/**"),
    onPhone("/private/var/db/com.apple.xpc.roleaccountd.staging/**"),
    onPhone("/private/var/MobileAsset/**/*.dylib"),
    onPhone("/private/tmp/**"),
    onPhone("/usr/local/**"),
    onPhone("/private/var/mobile/Media/Downloads/**"),
  ],
  shows: "ran",
  fields: {
    path: text({ personal: "name" }),
    size: number(),
    hashes: fileHash(),
    /** Of a file that was sent or fetched: that it lies there does not say that it was opened. */
    received: fileHash({ grade: "attempt" }),
  },
  read: readFileHashes,
  rules: [],
});
