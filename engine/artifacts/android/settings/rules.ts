/**
 * Settings that switch off what protects against harmful apps, or lead the phone's traffic through somebody's computer.
 * Both are set on purpose on some phones, so both are context.
 * @module
 */
import type { PhoneRecord } from "../../../model/record.ts";
import type { Rule } from "../../../model/rule.ts";

/** Names with the value that each has on a phone as it is sold; any other value is named. */
const protections: ReadonlyMap<string, string> = new Map([
  ["package_verifier_enable", "1"],
  ["package_verifier_state", "1"],
  ["package_verifier_user_consent", "1"],
  ["verifier_verify_adb_installs", "1"],
  ["adb_install_need_confirm", "1"],
]);
const traffic = new Set(["http_proxy", "global_http_proxy_host", "global_http_proxy_pac", "global_proxy_pac_url"]);

function settingOf({ value }: PhoneRecord): { name: string; value: string } | undefined {
  const said = value["value"];
  if (value["kind"] !== "setting" || typeof said !== "string" || said === "") return undefined;
  return { name: String(value["name"]), value: said };
}

function grouped(test: (name: string, value: string) => boolean): Rule["watch"] {
  return () => {
    const because = new Map<string, PhoneRecord>();
    return {
      see(record) {
        const setting = settingOf(record);
        if (setting === undefined || because.size >= 50 || !test(setting.name, setting.value)) return undefined;
        const key = `${setting.name} = ${setting.value}`;
        if (!because.has(key)) because.set(key, record);
        return undefined;
      },
      *end() {
        if (because.size > 0) {
          yield {
            because: [...because.values()],
            args: { settings: [...because.keys()].join(", "), count: because.size },
          };
        }
      },
    };
  };
}

export const protectionOff: Rule = {
  id: "android.settings/protection-off",
  grade: "context",
  sources: [
    "https://developers.google.com/android/play-protect/client-protections",
    "https://support.google.com/googleplay/answer/2812853",
  ],
  couldAlsoBe: ["benign-android-switched-off-by-owner", "benign-android-no-google"],
  next: ["next-android-look-at-play-protect", "next-talk-to-a-helpline"],
  watch: grouped((name, value) => protections.has(name) && protections.get(name) !== value),
};

export const trafficLedElsewhere: Rule = {
  id: "android.settings/traffic-led-elsewhere",
  grade: "context",
  sources: ["https://developer.android.com/reference/android/net/ProxyInfo"],
  couldAlsoBe: ["benign-android-app-of-work", "benign-android-proxy-app"],
  next: ["next-android-ask-about-proxy", "next-talk-to-a-helpline"],
  // `:0` is how Android writes that there is none.
  watch: grouped((name, value) => traffic.has(name) && value !== ":0" && value !== ":"),
};
