/**
 * Supervision, management, and updates held back. Employers and schools do all three, so each alone is context.
 * @module
 */
import type { PhoneRecord } from "../../../model/record.ts";
import type { Rule } from "../../../model/rule.ts";

const devicemanagement = "https://developer.apple.com/documentation/devicemanagement";
const restrictions = "https://developer.apple.com/documentation/devicemanagement/restrictions";
const forAbuse = "https://support.apple.com/guide/personal-safety/welcome/web";

/** Settings that hold back updates of the system or of its fast security parts. */
const updateSettings = new Set([
  "forceDelayedSoftwareUpdates",
  "forceDelayedMajorSoftwareUpdates",
  "forceDelayedAppSoftwareUpdates",
]);
const rapidUpdates = "allowRapidSecurityResponseInstallation";

function managementRule(
  claim: string,
  source: string,
  argsOf: (value: PhoneRecord["value"]) => Record<string, string> | undefined,
): Rule {
  return {
    id: `ios.device-management/${claim}`,
    grade: "context",
    sources: [source, forAbuse],
    couldAlsoBe: ["benign-employer-profile", "benign-second-hand-phone"],
    next: ["next-ask-who-installed-it", "next-look-in-settings-profiles"],
    watch() {
      const seen = new Set<string>();
      return {
        see(record) {
          const args = argsOf(record.value);
          const name = JSON.stringify(args);
          if (args === undefined || seen.has(name)) return undefined;
          seen.add(name);
          return [{ because: [record], args }];
        },
      };
    },
  };
}

export const managementRules: readonly Rule[] = [
  managementRule("supervised", devicemanagement, ({ kind, supervised, organization }) =>
    kind === "enrolment" && supervised === true ? { organization: String(organization ?? "?") } : undefined,
  ),
  managementRule("managed-by-server", devicemanagement, ({ kind, address, checkIn, profile }) =>
    kind === "server" ? { address: String(address ?? checkIn ?? profile ?? "?") } : undefined,
  ),
  managementRule("updates-held-back", restrictions, ({ kind, setting, value, changed }) => {
    if (kind !== "setting" || typeof setting !== "string" || changed !== undefined) return undefined;
    const held = (updateSettings.has(setting) && value === "true") || (setting === rapidUpdates && value === "false");
    return held ? { setting } : undefined;
  }),
];
