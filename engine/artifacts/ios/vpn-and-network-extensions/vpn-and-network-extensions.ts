/**
 * VPNs, content filters, DNS servers and proxies that are set up, by hand, by an app or by a profile: who sees the phone's
 * traffic. `com.apple.networkextension.plist` is a keyed archive of NEConfiguration objects; its fields are not published,
 * so values are told by their names. NetworkExtension: https://developer.apple.com/documentation/networkextension
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import { appId, host, plain, text, url } from "../../../model/field.ts";
import { inAcquisition, inBackup, onPhone } from "../../../model/where.ts";
import { readExtensions } from "./read.ts";
import { trafficPasses } from "./rules.ts";

export default artifact({
  id: "ios.vpn-and-network-extensions",
  where: [
    inBackup("SystemPreferencesDomain", "com.apple.networkextension.plist"),
    inBackup("SystemPreferencesDomain", "SystemConfiguration/com.apple.networkextension.plist"),
    onPhone("/private/var/preferences/com.apple.networkextension.plist"),
    onPhone("/private/var/preferences/SystemConfiguration/com.apple.networkextension.plist"),
    ...["plist", "cache.plist"].map((ending) =>
      inAcquisition("ios-sysdiagnose", `logs/Networking/com.apple.networkextension.${ending}`),
    ),
  ],
  shows: "contact",
  fields: {
    configuration: text(),
    name: text({ personal: "name" }),
    kinds: text(),
    servers: host({ grade: "contact" }),
    addresses: url({ grade: "contact" }),
    apps: appId({ grade: "contact" }),
    switches: plain(),
  },
  identity: [
    {
      thing: "vpn",
      by: ["configuration"],
      state: ["name", "kinds", "servers", "addresses", "apps", "switches"],
      power: { new: true, change: ["kinds", "servers", "addresses", "apps"] },
    },
  ],
  read: readExtensions,
  rules: [trafficPasses],
});
