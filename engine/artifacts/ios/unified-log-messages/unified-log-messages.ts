/**
 * What stands in the messages of the system's own log: names of programs and apps, paths and addresses, each with the
 * program that wrote of it and its time; and the newest messages on what was done with the phone. Messages as a whole are
 * not kept: they are a person's life.
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
  text,
  textTime,
  url,
} from "../../../model/field.ts";
import { unifiedLogPlaces } from "../../unified-log-places.ts";
import { gatherMessages } from "./gather.ts";

export default artifact({
  id: "ios.unified-log-messages",
  where: unifiedLogPlaces,
  shows: "ran",
  fields: {
    /** `name`: something that a message names; else what the message is about: `launch`, `access`, `usb`, `lock`, `profile`. */
    kind: text(),
    written: textTime("written to the log"),
    /** The program that wrote it. */
    by: text(),
    pid: number(),
    subsystem: text(),
    category: text(),
    /** As the keeper of programs, launchd or the keeper of rights writes of what runs. */
    process: processName({ cutAt: [] }),
    program: filePath(),
    app: appId(),
    /** As any message names it. */
    namedProcess: processName({ cutAt: [], grade: "context" }),
    path: filePath({ grade: "attempt" }),
    namedApp: appId({ grade: "attempt" }),
    /** Of a connection, as the system's network code writes of it. */
    host: host({ grade: "contact" }),
    link: url({ grade: "contact" }),
    ip: ipAddress({ grade: "contact" }),
    namedHost: host({ grade: "context" }),
    namedLink: url({ grade: "context" }),
    namedIp: ipAddress({ grade: "context" }),
    email: emailAddress({ personal: "address", grade: "reached" }),
    hash: fileHash({ grade: "attempt" }),
    /** Different messages of the program that name it. */
    times: number(),
    message: text({ personal: "text" }),
  },
  weight: 8,
  gather: gatherMessages,
  rules: [],
});
