/**
 * Who may administer the phone. Employers, parents and anti-theft apps may; so alone it is context.
 * @module
 */
import type { PhoneRecord } from "../../../model/record.ts";
import type { Rule } from "../../../model/rule.ts";

const rowsKept = 100;
const sources = [
  "https://developer.android.com/reference/android/app/admin/DevicePolicyManager",
  "https://stopstalkerware.org/information-for-survivors/",
];
const next = ["next-android-look-at-admins", "next-android-do-not-remove-yet", "next-talk-to-a-helpline"];

/**
 * Administrators that come with the phone: Google's Find Hub (https://support.google.com/accounts/answer/3265955) and
 * Samsung's Knox, Secure Folder and financing lock (https://docs.samsungknox.com/).
 */
const ofMaker: ReadonlySet<string> = new Set([
  "com.google.android.gms",
  "com.samsung.knox.securefolder",
  "com.samsung.android.kgclient",
]);

function rule(id: string, kinds: ReadonlySet<string>, couldAlsoBe: readonly string[]): Rule {
  return {
    id,
    grade: "context",
    sources,
    couldAlsoBe,
    next,
    watch() {
      const seen = new Map<string, PhoneRecord>();
      return {
        see(record) {
          const { kind, package: name, user } = record.value;
          if (typeof kind !== "string" || !kinds.has(kind) || typeof name !== "string" || ofMaker.has(name))
            return undefined;
          const key = `${kind} ${name} ${String(user)}`;
          if (seen.has(key) || seen.size >= rowsKept) return undefined;
          seen.set(key, record);
          return [{ because: [record], args: { package: name } }];
        },
      };
    },
  };
}

export const phoneOwned = rule("android.device-admins/phone-owned", new Set(["device-owner", "profile-owner"]), [
  "benign-android-app-of-work",
  "benign-android-work-profile-app",
]);
export const adminActive = rule("android.device-admins/admin-active", new Set(["admin"]), [
  "benign-android-anti-theft",
  "benign-android-app-of-work",
]);
