/**
 * An app that carries all traffic and cannot be left out, and a network whose traffic goes through a proxy. People and
 * workplaces set both on purpose, so both are context.
 * @module
 */
import type { PhoneRecord } from "../../../model/record.ts";
import type { Rule } from "../../../model/rule.ts";

const most = 50;

export const alwaysOn: Rule = {
  id: "android.vpn/always-on",
  grade: "context",
  sources: [
    "https://developer.android.com/develop/connectivity/vpn",
    "https://support.google.com/android/answer/9089766",
  ],
  couldAlsoBe: ["benign-android-own-vpn", "benign-android-app-of-work"],
  next: ["next-android-do-you-know-this-app", "next-android-look-at-vpn"],
  watch() {
    let left = most;
    return {
      see(record) {
        const { kind, alwaysOn: on, lockdown, package: name } = record.value;
        if (kind !== "app" || (on !== true && lockdown !== true) || typeof name !== "string") return undefined;
        return left-- <= 0 ? undefined : [{ because: [record], args: { package: name } }];
      },
    };
  },
};

export const networkProxy: Rule = {
  id: "android.vpn/network-proxy",
  grade: "context",
  sources: ["https://developer.android.com/reference/android/net/ProxyInfo"],
  couldAlsoBe: ["benign-android-app-of-work", "benign-android-proxy-app", "benign-android-carrier-proxy"],
  next: ["next-android-ask-about-proxy", "next-talk-to-a-helpline"],
  watch() {
    const seen = new Map<string, PhoneRecord>();
    return {
      see(record) {
        const { proxy, proxyAddress, proxyScript } = record.value;
        const led = proxy ?? proxyAddress ?? proxyScript;
        if (typeof led === "string" && seen.size < most && !seen.has(led)) seen.set(led, record);
        return undefined;
      },
      *end() {
        for (const [led, record] of seen) yield { because: [record], args: { proxy: led } };
      },
    };
  },
};
