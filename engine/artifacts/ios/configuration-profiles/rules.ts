/**
 * Profiles by what they let somebody else do. An employer's or a school's profile does the same, so each alone is
 * context; a trusted root certificate together with a proxy or VPN lets its maker read encrypted traffic.
 * @module
 */
import type { PhoneRecord } from "../../../model/record.ts";
import type { Rule } from "../../../model/rule.ts";

const payloadKeys = "https://developer.apple.com/documentation/devicemanagement/profile-specific-payload-keys";
const forAbuse = "https://support.apple.com/guide/personal-safety/welcome/web";

const rootCertificates = new Set(["com.apple.security.root", "com.apple.security.pkcs1", "com.apple.security.pem"]);
const trafficPayloads = new Set([
  "com.apple.vpn.managed",
  "com.apple.vpn.managed.applayer",
  "com.apple.vpn.managed.alwayson",
  "com.apple.proxy.http.global",
  "com.apple.dnsSettings.managed",
  "com.apple.dnsProxy.managed",
  "com.apple.webcontent-filter",
  "com.apple.relay.managed",
]);

function profileRule(
  claim: string,
  grade: Rule["grade"],
  applies: (types: ReadonlySet<string>, record: PhoneRecord) => boolean,
): Rule {
  return {
    id: `ios.configuration-profiles/${claim}`,
    grade,
    sources: [payloadKeys, forAbuse],
    couldAlsoBe: ["benign-employer-profile", "benign-own-profile"],
    next: ["next-ask-who-installed-it", "next-look-in-settings-profiles"],
    watch: () => ({
      see(record) {
        const listed = record.value["payloadTypes"];
        const types = new Set(Array.isArray(listed) ? (listed as string[]) : []);
        if (!applies(types, record)) return undefined;
        const name = record.value["name"] ?? record.value["identifier"] ?? record.value["profile"] ?? "";
        return [{ because: [record], args: { name: String(name), types: [...types].sort().join(", ") } }];
      },
    }),
  };
}

const some = (types: ReadonlySet<string>, wanted: ReadonlySet<string>): boolean =>
  [...types].some((type) => wanted.has(type));

export const profileRules: readonly Rule[] = [
  profileRule("managed", "context", (types) => types.has("com.apple.mdm")),
  profileRule("root-certificate", "context", (types) => some(types, rootCertificates) && !some(types, trafficPayloads)),
  profileRule(
    "traffic-led-elsewhere",
    "context",
    (types) => some(types, trafficPayloads) && !some(types, rootCertificates),
  ),
  profileRule(
    "traffic-can-be-read",
    "attempt",
    (types) => some(types, rootCertificates) && some(types, trafficPayloads),
  ),
  profileRule("hides-notifications", "context", (types) => types.has("com.apple.notificationsettings")),
  profileRule("cannot-be-removed", "context", (_, record) => record.value["removalDisallowed"] === true),
];
