/**
 * Wi-Fi networks that the phone knows: which app set each up, through which proxy it leads, whether it brings a certificate
 * of its own; and apps that propose networks.
 * Format: AOSP `WifiConfigManager.dump` and `WifiConfiguration.toString`, `IpConfiguration`, published dumps of Android 8 to 14.
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import { appId, host, ipAddress, number, text, url } from "../../../model/field.ts";
import { inSection } from "../../../model/where.ts";
import { readWifiNetworks } from "./read.ts";
import { ownCertificate, wifiProxy } from "./rules.ts";

export default artifact({
  id: "android.wifi-networks",
  where: [inSection("DUMPSYS wifi")],
  shows: "ran",
  fields: {
    kind: text(),
    network: text({ personal: "place" }),
    package: appId(),
    updatedBy: appId(),
    uid: number(),
    proxy: host({ grade: "contact" }),
    proxyAddress: ipAddress({ grade: "contact" }),
    proxyPort: number(),
    proxyScript: url({ grade: "contact" }),
    certificate: text(),
    created: text(),
  },
  read: readWifiNetworks,
  rules: [wifiProxy, ownCertificate],
});
