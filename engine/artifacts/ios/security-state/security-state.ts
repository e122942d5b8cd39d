/**
 * What the security services print of themselves (`security-sysdiagnose`): entries of the keychain without their secrets,
 * events of trust and of connections that somebody may have listened to, and values of the circle of devices.
 * Form of the text: published archives of iOS 15 to 18.
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import {
  appId,
  emailAddress,
  host,
  ipAddress,
  number,
  processName,
  text,
  textTime,
  textWithLinks,
  url,
} from "../../../model/field.ts";
import { inAcquisition } from "../../../model/where.ts";
import { readSecurityState } from "./read.ts";
import { listenerNoticed } from "./rules.ts";

export default artifact({
  id: "ios.security-state",
  where: [inAcquisition("ios-sysdiagnose", "security-sysdiagnose.txt")],
  shows: "ran",
  fields: {
    kind: text(),
    section: text(),
    name: text(),
    /** Of the access group: `ABCDE12345.com.example.app`, and without the developer's team. */
    groups: appId(),
    service: textWithLinks({ personal: "text", grade: "contact" }),
    account: emailAddress({ personal: "address", grade: "context" }),
    label: textWithLinks({ personal: "text", grade: "context" }),
    event: text(),
    processes: processName(),
    hosts: host({ grade: "contact" }),
    links: url({ grade: "contact" }),
    addresses: ipAddress({ grade: "contact" }),
    apps: appId({ grade: "attempt" }),
    score: number(),
    attributes: text({ personal: "text" }),
    at: textTime("event of the security services"),
    created: textTime("entry of the keychain made"),
    changed: textTime("entry of the keychain changed"),
  },
  read: readSecurityState,
  rules: [listenerNoticed],
});
