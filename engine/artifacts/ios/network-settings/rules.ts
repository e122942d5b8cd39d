/**
 * A proxy for a network of the phone: somebody else sees the traffic. Schools, companies and filters use them too.
 * @module
 */
import type { Rule } from "../../../model/rule.ts";

export const proxySet: Rule = {
  id: "ios.network-settings/proxy-set",
  grade: "context",
  sources: [
    "https://developer.apple.com/documentation/systemconfiguration",
    "https://support.apple.com/guide/personal-safety/welcome/web",
  ],
  couldAlsoBe: ["benign-employer-profile", "benign-own-choice"],
  next: ["next-ask-who-installed-it"],
  watch: () => ({
    see(record) {
      const { proxies, proxyScript, proxyOn, name, service } = record.value;
      if (typeof proxyOn !== "string") return undefined;
      const through = [
        ...(Array.isArray(proxies) ? proxies : []),
        ...(typeof proxyScript === "string" ? [proxyScript] : []),
      ];
      if (through.length === 0) return undefined;
      return [
        {
          because: [record],
          args: { name: String(name ?? service), through: through.slice(0, 5).map(String).join(", ") },
        },
      ];
    },
  }),
};
