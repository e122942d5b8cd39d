/**
 * Which programs asked for the place of the phone, with their files and times. Location is what nearly all spyware
 * wants; Amnesty International's report (2021) names this list among those to check:
 * https://www.amnesty.org/en/latest/research/2021/07/forensic-methodology-report-how-to-catch-nso-groups-pegasus/
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import { appId, filePath, macTime, number, processName, text } from "../../../model/field.ts";
import { inBackup, onPhone } from "../../../model/where.ts";
import { readClients } from "./read.ts";
import { programElsewhere } from "./rules.ts";

export default artifact({
  id: "ios.location-clients",
  where: [
    inBackup("RootDomain", "Library/Caches/locationd/clients.plist"),
    inBackup("*", "Library/Caches/locationd/clients.plist"),
    onPhone("/private/var/*/Library/Caches/locationd/clients.plist"),
  ],
  shows: "ran",
  fields: {
    client: text(),
    process: processName(),
    app: appId(),
    bundlePath: filePath(),
    executable: filePath(),
    registered: filePath(),
    authorization: number(),
    purpose: text(),
    consumptionBegan: macTime("location use counted from"),
    received: macTime("location last received"),
    visit: macTime("visits last watched"),
    location: macTime("location last used"),
    background: macTime("location last used in the background"),
    significant: macTime("large moves last watched"),
    significantOnce: macTime("large moves last watched for a while"),
    fence: macTime("area last watched"),
    beacon: macTime("beacon last watched"),
    locationBegan: macTime("location first used"),
    fenceBegan: macTime("area first watched"),
  },
  sightings: [{ path: "executable" }],
  identity: [{ thing: "permission", by: ["client"], state: ["authorization"] }],
  read: readClients,
  rules: [programElsewhere],
});
