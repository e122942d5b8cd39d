/**
 * SIM cards that were in the phone, with their numbers: `CellularUsage.db` and `com.apple.commcenter.data.plist`, as in
 * public images of iOS 15 and in https://github.com/abrignoni/iLEAPP. A number that moved to another card without its
 * owner's doing is a known kind of theft: https://consumer.ftc.gov/consumer-alerts/2019/10/sim-swap-scams-how-protect-yourself
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import { macTime, number, text, unixTime } from "../../../model/field.ts";
import { inBackup, onPhone } from "../../../model/where.ts";
import { readCards } from "./read.ts";
import { severalCards } from "./rules.ts";

const names = [
  "Library/Databases/CellularUsage.db",
  "Library/Preferences/com.apple.commcenter.data.plist",
  "Library/Preferences/com.apple.commcenter.plist",
];

export default artifact({
  id: "ios.cellular",
  where: names.flatMap((name) => [inBackup("WirelessDomain", name), onPhone(`/private/var/wireless/${name}`)]),
  shows: "context",
  fields: {
    kind: text(),
    card: text({ personal: "serial" }),
    telephone: text({ personal: "number" }),
    label: text({ personal: "name" }),
    type: text(),
    slot: number(),
    carrier: text(),
    updated: macTime("SIM card noted"),
    noted: unixTime("SIM card noted"),
  },
  identity: [{ thing: "sim", by: ["card"], state: ["telephone"] }],
  read: readCards,
  rules: [severalCards],
});
