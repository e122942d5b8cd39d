/**
 * Something that all or much of the phone's traffic passes through. People choose a VPN for good reasons, so it is context.
 * @module
 */
import type { Rule } from "../../../model/rule.ts";

export const trafficPasses: Rule = {
  id: "ios.vpn-and-network-extensions/traffic-passes",
  grade: "context",
  sources: [
    "https://developer.apple.com/documentation/networkextension",
    "https://support.apple.com/guide/personal-safety/welcome/web",
  ],
  couldAlsoBe: ["benign-own-profile", "benign-employer-profile"],
  next: ["next-ask-who-installed-it", "next-look-in-settings-profiles"],
  watch: () => ({
    see(record) {
      const { kinds, servers, apps, name, configuration } = record.value;
      if (!Array.isArray(kinds)) return undefined;
      const through = [...(Array.isArray(servers) ? servers : []), ...(Array.isArray(apps) ? apps : [])];
      // Apple's own parts keep configurations of their own in this file.
      if (through.every((item) => String(item).startsWith("com.apple."))) return undefined;
      const args = { name: String(name ?? configuration), through: through.slice(0, 5).map(String).join(", ") };
      return [{ because: [record], args }];
    },
  }),
};
