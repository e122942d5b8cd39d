/**
 * Settings as things to compare. Those of `config` are Google's own switches, of which hundreds change every week; of the
 * others these few give an app power over the phone, or take a protection away.
 * @module
 */
import type { Identity } from "../../../model/identity.ts";

const powerful = [
  "enabled_accessibility_services",
  "enabled_notification_listeners",
  "enabled_input_methods",
  "default_input_method",
  "always_on_vpn_app",
  "http_proxy",
  "global_http_proxy_host",
  "global_http_proxy_pac",
  "global_proxy_pac_url",
  "private_dns_mode",
  "private_dns_specifier",
  "adb_enabled",
  "adb_wifi_enabled",
  "install_non_market_apps",
  "package_verifier_enable",
  "package_verifier_user_consent",
  "verifier_verify_adb_installs",
  "debug_app",
];
const namespace = ["global", "secure", "system"];

export const comparedSettings: readonly Identity[] = [
  {
    thing: "protection",
    by: ["namespace", "user", "name"],
    state: ["value"],
    rows: { kind: ["setting"], namespace, name: powerful },
    power: { new: true, change: ["value"] },
  },
  { thing: "setting", by: ["namespace", "user", "name"], state: ["value"], rows: { kind: ["setting"], namespace } },
];
