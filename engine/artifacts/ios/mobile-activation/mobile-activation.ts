/**
 * The log of `mobileactivationd`: builds of iOS that the phone went through, starts of the phone, and its activation.
 * Form of the lines: published logs, https://github.com/log2timeline/plaso/tree/main/test_data (`ios_sysdiag.log`)
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import { localTextTime, number, text } from "../../../model/field.ts";
import { inAcquisition, onPhone } from "../../../model/where.ts";
import { readActivation } from "./read.ts";

export default artifact({
  id: "ios.mobile-activation",
  where: [
    inAcquisition("ios-sysdiagnose", "logs/MobileActivation/mobileactivationd*.log*"),
    inAcquisition("ios-sysdiagnose", "mobileactivationd*.log*"),
    onPhone("/private/var/*/Library/Logs/mobileactivationd/mobileactivationd*.log*"),
  ],
  shows: "context",
  fields: {
    kind: text(),
    at: localTextTime("activation of the phone noted"),
    name: text(),
    value: text({ personal: "serial" }),
    fromBuild: text(),
    toBuild: text(),
    state: text(),
    pid: number(),
    level: text(),
    writer: text(),
    message: text({ personal: "serial" }),
  },
  read: readActivation,
  rules: [],
});
