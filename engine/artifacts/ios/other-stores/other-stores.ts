/**
 * Links and addresses in stores that no other part reads: mail, notes, reminders, the home, and icons of web pages. A link in a mail or a note is what people are sent and keep.
 * Places: public analyses, https://github.com/abrignoni/iLEAPP; the form of notes: https://github.com/threeplanetssoftware/apple_cloud_notes_parser
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import { appId, filePath, text, textWithLinks } from "../../../model/field.ts";
import { inBackup, onPhone } from "../../../model/where.ts";
import { readStore } from "./read.ts";

const home = "/private/var/mobile";
const group = `${home}/Containers/Shared/AppGroup/*`;
const notes = "AppDomainGroup-group.com.apple.notes";
const reminders = "AppDomainGroup-group.com.apple.reminders";

export default artifact({
  id: "ios.other-stores",
  where: [
    ...["Library/Mail/*Index", "Library/Mail/**/*.emlx", "Library/Mail/**/*.emlxpart"].flatMap((path) => [
      inBackup("HomeDomain", path),
      onPhone(`${home}/${path}`),
    ]),
    inBackup(notes, "NoteStore.sqlite"),
    onPhone(`${group}/NoteStore.sqlite`),
    inBackup("HomeDomain", "Library/Notes/notes.sqlite"),
    onPhone(`${home}/Library/Notes/notes.sqlite`),
    inBackup(reminders, "Container_v1/Stores/Data-*.sqlite"),
    onPhone(`${group}/Container_v1/Stores/Data-*.sqlite`),
    inBackup("HomeKitDomain", "Library/homed/*.sqlite"),
    onPhone(`${home}/Library/homed/*.sqlite`),
    inBackup("HomeDomain", "Library/WebClips/*.webclip/Info.plist"),
    onPhone(`${home}/Library/WebClips/*.webclip/Info.plist`),
    ...["Library/HTTPStorages/**/httpstorages.sqlite", "Library/**/AlternativeService.sqlite"].flatMap((path) => [
      inBackup("*", path),
      onPhone(`${home}/${path}`),
      onPhone(`${home}/Containers/Data/Application/*/${path}`),
    ]),
    inBackup("HomeDomain", "Library/IdentityServices/*.db"),
    onPhone(`${home}/Library/IdentityServices/*.db`),
  ],
  shows: "reached",
  fields: {
    store: text(),
    texts: textWithLinks({ personal: "text" }),
    /** What the home keeps may have got there in any way. */
    settings: textWithLinks({ personal: "text", grade: "context" }),
    apps: appId({ grade: "context" }),
    paths: filePath({ personal: "text", grade: "context", noProgram: true }),
  },
  read: readStore,
  rules: [],
  // Lookups have an artifact of their own.
  repeats: true,
});
