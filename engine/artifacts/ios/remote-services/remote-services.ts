/**
 * Services that the phone offers to computers and to its own parts (`remotectl dumpstate`), and the devices it sees this
 * way. A phone whose locks were taken off, or one that developers use, offers more.
 * Form of the text: published archives of iOS 15 to 26.
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import { appId, processName, text } from "../../../model/field.ts";
import { inAcquisition } from "../../../model/where.ts";
import { readRemoteServices } from "./read.ts";
import { servicesOfOthers } from "./rules.ts";

export default artifact({
  id: "ios.remote-services",
  where: [inAcquisition("ios-sysdiagnose", "remotectl_dumpstate.txt")],
  shows: "ran",
  fields: {
    kind: text(),
    device: text(),
    /** Called after the program that offers it, or the very name. */
    service: processName({ cutAt: [] }),
    /** The same where it is written as apps are called: one may be behind it. */
    app: appId({ grade: "attempt" }),
    local: text(),
    state: text(),
    model: text(),
    system: text(),
    version: text(),
    build: text(),
    serial: text({ personal: "serial" }),
    uniqueId: text({ personal: "serial" }),
  },
  read: readRemoteServices,
  rules: [servicesOfOthers],
});
