/**
 * Services of the system that are switched off in launchd's own list. Spyware of 2016 switched off updates so that the
 * holes it used stayed open: Citizen Lab, The Million Dollar Dissident,
 * https://citizenlab.ca/2016/08/million-dollar-dissident-iphone-zero-day-nso-group-uae/
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import { appId, flag, text } from "../../../model/field.ts";
import { inBackup, onPhone } from "../../../model/where.ts";
import { readDaemons } from "./read.ts";
import { watchersOff } from "./rules.ts";

export default artifact({
  id: "ios.disabled-daemons",
  where: [
    inBackup("DatabaseDomain", "com.apple.xpc.launchd/disabled*.plist"),
    onPhone("/private/var/db/com.apple.xpc.launchd/disabled*.plist"),
    onPhone("/private/var/db/launchd.db/com.apple.launchd/overrides.plist"),
  ],
  shows: "context",
  fields: {
    kind: text(),
    service: appId(),
    disabled: flag(),
  },
  identity: [{ thing: "background", by: ["service"], state: ["disabled"] }],
  read: readDaemons,
  rules: [watchersOff],
});
