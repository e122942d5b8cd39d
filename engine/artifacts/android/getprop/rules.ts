/**
 * Locks of the system that are open, the debugging bridge over the network, and a security patch that was old when the
 * evidence was taken. Phones of developers and of people who change their system have all three, so all is context.
 * @module
 */
import type { PhoneRecord } from "../../../model/record.ts";
import type { Rule } from "../../../model/rule.ts";

interface Check {
  readonly bad: (value: string) => boolean;
  /** What it means, as an id of the rule's message. */
  readonly means: string;
}

const is =
  (...values: string[]): ((value: string) => boolean) =>
  (value) =>
    values.includes(value.toLowerCase());
const verifiedBoot = "https://source.android.com/docs/security/features/verifiedboot/boot-flow";

const checks: ReadonlyMap<string, Check> = new Map([
  ["ro.boot.verifiedbootstate", { bad: is("yellow", "orange", "red"), means: "boot" }],
  ["ro.boot.flash.locked", { bad: is("0"), means: "boot" }],
  ["ro.boot.vbmeta.device_state", { bad: is("unlocked"), means: "boot" }],
  ["sys.oem_unlock_allowed", { bad: is("1"), means: "boot" }],
  ["ro.boot.veritymode", { bad: is("disabled", "logging", "eio"), means: "verity" }],
  ["ro.boot.selinux", { bad: is("permissive", "disabled"), means: "selinux" }],
  ["ro.debuggable", { bad: is("1"), means: "debug" }],
  ["ro.secure", { bad: is("0"), means: "debug" }],
  ["ro.adb.secure", { bad: is("0"), means: "debug" }],
  ["ro.build.tags", { bad: (value) => value !== "" && !value.split(",").includes("release-keys"), means: "build" }],
  ["ro.build.type", { bad: is("userdebug", "eng"), means: "build" }],
]);

function nameAndValue({ value }: PhoneRecord): { name: string; value: string } {
  return { name: String(value["name"] ?? ""), value: String(value["value"] ?? "") };
}

/** One finding for the phone. */
export const weakenedSystem: Rule = {
  id: "android.getprop/weakened-system",
  grade: "context",
  sources: [verifiedBoot, "https://source.android.com/docs/security/features/selinux"],
  couldAlsoBe: ["benign-android-own-system", "benign-android-rooted-by-owner"],
  next: ["next-android-ask-about-unlocking", "next-talk-to-a-helpline"],
  watch() {
    const because: PhoneRecord[] = [];
    const names = new Set<string>();
    return {
      see(record) {
        const { name, value } = nameAndValue(record);
        if (checks.get(name)?.bad(value) === true && !names.has(name)) {
          because.push(record);
          names.add(name);
        }
        return undefined;
      },
      *end() {
        if (because.length > 0) {
          const said = because.map(nameAndValue).map(({ name, value }) => `${name} = ${value}`);
          yield { because, args: { properties: said.join(", "), count: because.length } };
        }
      },
    };
  },
};

export const debugOverNetwork: Rule = {
  id: "android.getprop/debug-over-network",
  grade: "context",
  sources: ["https://developer.android.com/tools/adb#wireless"],
  couldAlsoBe: ["benign-android-developer"],
  next: ["next-android-switch-off-debugging", "next-talk-to-a-helpline"],
  watch() {
    let found = false;
    return {
      see(record) {
        const { name, value } = nameAndValue(record);
        if (found || !/^(?:service|persist)\.adb\.tcp\.port$/.test(name) || !/^[1-9]\d{0,4}$/.test(value))
          return undefined;
        found = true;
        return [{ because: [record], args: { port: value } }];
      },
    };
  },
};

/** Half a year and a few days: makers that deliver once a quarter are not named each time. */
const oldAfterDays = 186;

export const oldPatch: Rule = {
  id: "android.getprop/old-security-patch",
  grade: "context",
  sources: ["https://source.android.com/docs/security/bulletin"],
  couldAlsoBe: ["benign-android-no-more-updates"],
  next: ["next-android-update"],
  watch({ takenAt }) {
    return {
      see(record) {
        const { name, value } = nameAndValue(record);
        if (name !== "ro.build.version.security_patch" || takenAt === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(value)) {
          return undefined;
        }
        const days = Math.floor((Date.parse(takenAt) - Date.parse(value)) / 86_400_000);
        return days > oldAfterDays ? [{ because: [record], args: { patch: value, days } }] : undefined;
      },
    };
  },
};
