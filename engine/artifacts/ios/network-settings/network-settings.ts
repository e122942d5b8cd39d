/**
 * How the phone is to reach the network: proxies, name servers and remote ends of tunnels for each service, and the phone's
 * own name. Keys: SystemConfiguration, https://developer.apple.com/documentation/systemconfiguration
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import { host, ipAddress, text, url } from "../../../model/field.ts";
import { inAcquisition, inBackup, onPhone } from "../../../model/where.ts";
import { readNetworkSettings } from "./read.ts";
import { proxySet } from "./rules.ts";

export default artifact({
  id: "ios.network-settings",
  where: [
    inAcquisition("ios-sysdiagnose", "logs/Networking/preferences.plist"),
    inBackup("SystemPreferencesDomain", "SystemConfiguration/preferences.plist"),
    onPhone("/private/var/preferences/SystemConfiguration/preferences.plist"),
  ],
  shows: "contact",
  fields: {
    kind: text(),
    service: text(),
    name: text({ personal: "name" }),
    interface: text(),
    proxies: host(),
    proxyScript: url(),
    nameServers: ipAddress(),
    searchDomains: host({ grade: "context" }),
    remote: host(),
    proxyOn: text(),
  },
  identity: [
    {
      thing: "network-setting",
      by: ["name", "interface"],
      state: ["proxyOn", "proxies", "proxyScript", "remote"],
      rows: { kind: ["service"] },
      power: { change: ["proxyOn", "proxies", "proxyScript", "remote"] },
    },
  ],
  read: readNetworkSettings,
  rules: [proxySet],
});
