/**
 * What the service of iCloud Drive prints of itself (`brctl dump`, `brctl container-list`): a library for each app that
 * keeps documents there, with the apps that belong to it, also removed ones; and builds of iOS that the phone went through.
 * Form of the text: published archives of iOS 15 to 18.
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import { appId, filePath, localTextTime, text } from "../../../model/field.ts";
import { inAcquisition } from "../../../model/where.ts";
import { readCloudDocuments } from "./read.ts";

export default artifact({
  id: "ios.cloud-documents",
  where: [inAcquisition("ios-sysdiagnose", "brctl/*.txt"), inAcquisition("ios-sysdiagnose", "brctl*.txt")],
  shows: "ran",
  fields: {
    kind: text(),
    section: text(),
    library: appId(),
    apps: appId(),
    title: text({ personal: "text" }),
    path: filePath({ personal: "place" }),
    account: text({ personal: "serial" }),
    build: text(),
    at: localTextTime("start of the service of iCloud Drive"),
  },
  read: readCloudDocuments,
  rules: [],
});
