/**
 * Apps that carry the phone's traffic, and for each network the name servers and the proxy that it is led through.
 * Format: AOSP `VpnManagerService`, `Vpn.dump` (since Android 12), `ConnectivityService`, `LinkProperties.toString`, published
 * dumps of Android 8 to 15.
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import { appId, flag, host, ipAddress, localTextTime, number, text, url } from "../../../model/field.ts";
import { inSection } from "../../../model/where.ts";
import { readVpn } from "./read.ts";
import { alwaysOn, networkProxy } from "./rules.ts";

export default artifact({
  id: "android.vpn",
  where: [inSection("DUMPSYS vpn_management"), inSection("DUMPSYS connectivity")],
  shows: "ran",
  fields: {
    kind: text(),
    user: number(),
    package: appId(),
    uid: number(),
    type: text(),
    session: text({ personal: "name" }),
    active: flag(),
    alwaysOn: flag(),
    lockdown: flag(),
    interface: text(),
    nameServers: ipAddress({ grade: "contact" }),
    privateNameServer: host({ grade: "contact" }),
    proxy: host({ grade: "contact" }),
    proxyAddress: ipAddress({ grade: "contact" }),
    proxyPort: number(),
    proxyScript: url({ grade: "contact" }),
    at: localTextTime("always-on traffic app changed"),
    event: text(),
  },
  identity: [
    {
      thing: "vpn",
      by: ["kind", "user", "package"],
      state: ["alwaysOn", "lockdown"],
      rows: { kind: ["app"] },
      power: { new: true, change: ["alwaysOn", "lockdown"] },
    },
    { thing: "vpn", by: ["kind", "package"], rows: { kind: ["network"], type: ["VPN"] }, power: { new: true } },
  ],
  read: readVpn,
  rules: [alwaysOn, networkProxy],
});
