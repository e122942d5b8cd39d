/**
 * The log of `installd`: each app that was installed, updated and removed, for whom, and where its parts came to lie.
 * Removed apps stand in it for weeks. Container numbers of other logs get their app here.
 * Form of the lines: published logs, https://github.com/log2timeline/plaso/tree/main/test_data (`ios_sysdiag.log`)
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import { appId, filePath, localTextTime, number, processName, text } from "../../../model/field.ts";
import { inAcquisition, onPhone } from "../../../model/where.ts";
import { readInstallations } from "./read.ts";
import { installationRules } from "./rules.ts";

export default artifact({
  id: "ios.mobile-installation",
  where: [
    inAcquisition("ios-sysdiagnose", "logs/MobileInstallation/mobile_installation*.log*"),
    inAcquisition("ios-sysdiagnose", "mobile_installation*.log*"),
    onPhone("/private/var/installd/Library/Logs/MobileInstallation/mobile_installation*.log*"),
    onPhone("/private/var/mobile/Library/Logs/MobileInstallation/mobile_installation*.log*"),
  ],
  shows: "ran",
  fields: {
    kind: text(),
    at: localTextTime("app installed or removed"),
    app: appId(),
    version: text(),
    build: text(),
    type: text(),
    path: filePath(),
    requester: processName({ cutAt: [] }),
    distributor: appId({ grade: "context" }),
    /** Named in an entry of another kind: it was asked for, looked up, or refused. */
    mentions: appId({ grade: "attempt" }),
    paths: filePath({ grade: "attempt" }),
    pid: number(),
    level: text(),
    writer: text(),
    message: text(),
  },
  sightings: [{ name: "requester" }],
  read: readInstallations,
  rules: installationRules,
});
