/**
 * Devices of the Apple account that can read what the account shares, and its names, as the services for verified contacts
 * (`transparency.log`) and for the circle of devices (`otctl_status.txt`) know them. A device that nobody here knows can be
 * somebody else's. Contact Key Verification: https://support.apple.com/118246
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import { appId, emailAddress, text, textTime } from "../../../model/field.ts";
import { inAcquisition } from "../../../model/where.ts";
import { readAccountDevices } from "./read.ts";
import { severalDevices } from "./rules.ts";

export default artifact({
  id: "ios.account-devices",
  where: ["transparency.log", "otctl_status.txt", "swtransparency.log", "logs/swtransparency.log"].map((name) =>
    inAcquisition("ios-sysdiagnose", name),
  ),
  shows: "reached",
  fields: {
    kind: text(),
    name: text({ personal: "name" }),
    model: text(),
    version: text(),
    serial: text({ personal: "serial" }),
    id: text({ personal: "serial" }),
    email: emailAddress({ personal: "address" }),
    number: text({ personal: "number" }),
    app: appId({ grade: "context" }),
    state: text(),
    at: textTime("service of the account noted"),
  },
  identity: [
    {
      thing: "account-device",
      by: ["name", "model", "serial"],
      rows: { kind: ["device"] },
      power: { new: true },
    },
  ],
  read: readAccountDevices,
  rules: [severalDevices],
});
