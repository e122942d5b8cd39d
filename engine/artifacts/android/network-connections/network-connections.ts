/**
 * Connections that apps made, as Android's intrusion logging keeps them (Advanced Protection, Android 16).
 * Facts: android.app.admin.ConnectEvent, exported logs.
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
import { readConnections } from "./read.ts";

export default artifact({
  id: "android.network-connections",
  where: [inAcquisition("intrusion-logs", "**/*")],
  shows: "ran",
  fields: {
    event: number(),
    host: host({ grade: "contact", personal: "address" }),
    address: ipAddress({ grade: "contact", personal: "address" }),
    port: number(),
    process: processName(),
    mainProcess: processName(),
    program: filePath(),
    package: appId(),
    at: unixMilliseconds("connected"),
    atNanoseconds: unixNanoseconds("connected"),
  },
  sightings: [{ name: "process", path: "program" }],
  read: readConnections,
  rules: [],
});
