/**
 * A known network that leads through a proxy, or brings a certificate of its own. Offices and schools do both, so both are
 * context.
 * @module
 */
import type { PhoneRecord } from "../../../model/record.ts";
import type { Rule } from "../../../model/rule.ts";

const most = 50;

function perNetwork(argsOf: (value: PhoneRecord["value"]) => Record<string, string> | undefined): Rule["watch"] {
  return () => {
    let left = most;
    return {
      see(record) {
        const args = record.value["kind"] === "network" ? argsOf(record.value) : undefined;
        return args === undefined || left-- <= 0 ? undefined : [{ because: [record], args }];
      },
    };
  };
}

export const wifiProxy: Rule = {
  id: "android.wifi-networks/proxy",
  grade: "context",
  sources: ["https://developer.android.com/reference/android/net/ProxyInfo"],
  couldAlsoBe: ["benign-android-app-of-work", "benign-android-proxy-app"],
  next: ["next-android-ask-about-proxy", "next-talk-to-a-helpline"],
  watch: perNetwork(({ network, proxy, proxyAddress, proxyScript }) => {
    const led = proxy ?? proxyAddress ?? proxyScript;
    return typeof led === "string" ? { network: String(network ?? ""), proxy: led } : undefined;
  }),
};

export const ownCertificate: Rule = {
  id: "android.wifi-networks/own-certificate",
  grade: "context",
  sources: ["https://developer.android.com/reference/android/net/wifi/WifiEnterpriseConfig"],
  couldAlsoBe: ["benign-android-wifi-of-work"],
  next: ["next-android-ask-about-wifi"],
  watch: perNetwork(({ network, certificate }) =>
    typeof certificate === "string" ? { network: String(network ?? "") } : undefined,
  ),
};
