/**
 * Texts, property lists and databases of a sysdiagnose that no other part reads, gone through for names of programs and apps,
 * paths and addresses: lists of memory and tasks, states of services, logs of updates and of the stores, listings of files.
 * What is collected: published archives of iOS 12 to 26. Their forms are mostly not published.
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import {
  appId,
  emailAddress,
  fileHash,
  filePath,
  host,
  ipAddress,
  number,
  processName,
  profileId,
  text,
  url,
} from "../../../model/field.ts";
import { inAcquisition } from "../../../model/where.ts";
import { earlySweep } from "./early-sweep.ts";
import { sweepRules } from "./rules.ts";
import { gatherSweep } from "./sweep.ts";

export default artifact({
  id: "ios.text-sweep",
  where: [inAcquisition("ios-sysdiagnose", "**")],
  shows: "ran",
  fields: {
    /** With a number behind it, or in a list of tasks. */
    process: processName({ cutAt: [] }),
    /** In lists of where programs lie. */
    program: filePath(),
    /** As a state of the phone names it. */
    path: filePath(),
    app: appId(),
    profile: profileId(),
    /** As a log writes of it. */
    loggedPath: filePath({ grade: "attempt" }),
    loggedApp: appId({ grade: "attempt" }),
    host: host({ grade: "contact" }),
    link: url({ grade: "contact" }),
    ip: ipAddress({ grade: "contact" }),
    namedHost: host({ grade: "reached" }),
    namedLink: url({ grade: "reached" }),
    namedIp: ipAddress({ grade: "reached" }),
    email: emailAddress({ personal: "address", grade: "reached" }),
    hash: fileHash({ grade: "attempt" }),
    times: number(),
    where: text(),
  },
  gather: gatherSweep,
  early: earlySweep,
  rules: sweepRules,
});
