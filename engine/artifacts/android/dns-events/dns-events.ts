/**
 * Names that apps looked up, as Android's intrusion logging keeps them (Advanced Protection, Android 16).
 * Facts: android.app.admin.DnsEvent, exported logs.
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import {
  appId,
  filePath,
  host,
  ipAddress,
  number,
  processName,
  unixMilliseconds,
  unixNanoseconds,
} from "../../../model/field.ts";
import { inAcquisition } from "../../../model/where.ts";
import { readDnsEvents } from "./read.ts";

export default artifact({
  id: "android.dns-events",
  where: [inAcquisition("intrusion-logs", "**/*")],
  shows: "ran",
  fields: {
    event: number(),
    host: host({ grade: "contact", personal: "address" }),
    addresses: ipAddress({ grade: "contact", personal: "address" }),
    addressCount: number(),
    process: processName(),
    mainProcess: processName(),
    program: filePath(),
    package: appId(),
    at: unixMilliseconds("name looked up"),
    atNanoseconds: unixNanoseconds("name looked up"),
  },
  sightings: [{ name: "process", path: "program" }],
  read: readDnsEvents,
  rules: [],
});
