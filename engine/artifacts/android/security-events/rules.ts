/**
 * What the log of security events shows without any indicator. Nearly all of it happens on ordinary phones too and is
 * context; an app that came over a cable is what installing spyware on a phone in hand looks like.
 * @module
 */
import type { PhoneRecord } from "../../../model/record.ts";
import type { Rule } from "../../../model/rule.ts";

const reference = "https://developer.android.com/reference/android/app/admin/SecurityLog";
const next = ["next-android-who-had-the-phone", "next-talk-to-a-helpline"];
const rowsKept = 50;
/** An install that a cable asked for is done within minutes. */
const soon = 5 * 60_000;

function timeOf({ moments }: PhoneRecord): number {
  return Date.parse(moments[0]?.utc ?? "");
}

function named({ value }: PhoneRecord): string {
  return value["kind"] === "event" ? String(value["name"]) : "";
}

/** One finding for all rows of a kind, with what each names. */
function together(test: (record: PhoneRecord) => string | undefined): Rule["watch"] {
  return () => {
    const because: PhoneRecord[] = [];
    const what = new Set<string>();
    let count = 0;
    return {
      see(record) {
        const name = test(record);
        if (name === undefined) return undefined;
        count++;
        if (because.length < rowsKept) because.push(record);
        if (what.size < rowsKept) what.add(name);
        return undefined;
      },
      *end() {
        if (count > 0) yield { because, args: { count, what: [...what].sort().join(", ") } };
      },
    };
  };
}

const installCommand = /\b(?:pm|cmd\s+package)\s+['"]?install|\binstall\b.{0,500}\.apk\b/;

/** A command that installs, or an app that came within minutes of a command or a file that came over the cable. */
export const appInstalledOverCable: Rule = {
  id: "android.security-events/app-installed-over-cable",
  grade: "attempt",
  sources: ["https://www.amnesty.org/en/documents/eur70/8813/2024/en/", reference],
  couldAlsoBe: ["benign-android-developer", "benign-android-own-computer"],
  next: ["next-android-do-you-know-this-app", ...next],
  watch() {
    let cable: { record: PhoneRecord; time: number } | undefined;
    let left = rowsKept;
    return {
      see(record) {
        const name = named(record);
        if (name === "adb_shell_cmd" && installCommand.test(String(record.value["command"] ?? ""))) {
          cable = { record, time: timeOf(record) };
        } else if (name === "adb_sync_send_file" && /\.apk$/i.test(String(record.value["path"] ?? ""))) {
          cable = { record, time: timeOf(record) };
        } else if (name === "package_installed" && cable !== undefined && left > 0) {
          const passed = timeOf(record) - cable.time;
          if (!(passed >= 0 && passed <= soon)) return undefined;
          left--;
          return [{ because: [record, cable.record], args: { package: String(record.value["package"] ?? "") } }];
        }
        return undefined;
      },
    };
  },
};

export const controlledOverCable: Rule = {
  id: "android.security-events/controlled-over-cable",
  grade: "context",
  sources: [reference, "https://developer.android.com/tools/adb"],
  couldAlsoBe: ["benign-android-this-examination", "benign-android-developer"],
  next,
  watch() {
    const because: PhoneRecord[] = [];
    const days = new Set<string>();
    let count = 0;
    return {
      see(record) {
        if (!named(record).startsWith("adb_")) return undefined;
        count++;
        if (because.length < rowsKept) because.push(record);
        const day = record.moments[0]?.utc?.slice(0, 10);
        if (day !== undefined && days.size < rowsKept) days.add(day);
        return undefined;
      },
      *end() {
        if (count > 0) yield { because, args: { count, days: [...days].sort().join(", ") } };
      },
    };
  },
};

export const certificateAuthorityAdded: Rule = {
  id: "android.security-events/certificate-authority-added",
  grade: "context",
  sources: [reference, "https://support.google.com/pixelphone/answer/2844832"],
  couldAlsoBe: ["benign-own-root", "benign-android-app-of-work"],
  next: ["next-android-look-at-certificates", "next-talk-to-a-helpline"],
  watch: together((record) =>
    named(record) === "cert_authority_installed" && record.value["success"] !== false
      ? String(record.value["subject"] ?? "?")
      : undefined,
  ),
};

export const startNotVerified: Rule = {
  id: "android.security-events/start-not-verified",
  grade: "context",
  sources: [reference, "https://source.android.com/docs/security/features/verifiedboot/boot-flow"],
  couldAlsoBe: ["benign-android-own-system", "benign-android-rooted-by-owner"],
  next: ["next-android-ask-about-unlocking", "next-talk-to-a-helpline"],
  watch: together((record) => {
    if (named(record) !== "os_startup") return undefined;
    const { bootState, verity } = record.value;
    const odd = [
      typeof bootState === "string" && !/^green$/i.test(bootState) ? bootState : "",
      typeof verity === "string" && !/^enforcing$/i.test(verity) ? verity : "",
    ].filter((state) => state !== "");
    return odd.length === 0 ? undefined : odd.join("/");
  }),
};

export const checkFailed: Rule = {
  id: "android.security-events/check-failed",
  grade: "context",
  sources: [reference],
  couldAlsoBe: ["benign-android-network-at-hotel", "benign-program-fault"],
  next: ["next-look-at-the-time", "next-talk-to-a-helpline"],
  watch: together((record) => {
    const name = named(record);
    if (name === "wipe_failure" || name === "key_integrity_violation" || name === "cert_validation_failure")
      return name;
    return name === "crypto_self_test_completed" && record.value["success"] === false ? name : undefined;
  }),
};

/** More wrong tries in one hour than a person makes who knows the code. */
const manyTries = 15;
const hour = 3_600_000;

export const unlockTriesFailed: Rule = {
  id: "android.security-events/unlock-tries-failed",
  grade: "context",
  sources: [reference],
  couldAlsoBe: ["benign-android-child-or-pocket"],
  next,
  watch() {
    let recent: { record: PhoneRecord; time: number }[] = [];
    let best: PhoneRecord[] = [];
    return {
      see(record) {
        if (named(record) !== "keyguard_dismiss_auth_attempt" || record.value["success"] !== false) return undefined;
        const time = timeOf(record);
        recent = recent.filter((one) => time - one.time <= hour && time >= one.time).slice(-1000);
        recent.push({ record, time });
        if (recent.length > best.length) best = recent.map((one) => one.record);
        return undefined;
      },
      *end() {
        if (best.length >= manyTries) yield { because: best.slice(0, rowsKept), args: { count: best.length } };
      },
    };
  },
};

const policies =
  /^(?:cert_authority_removed|password_(?:expiration_set|complexity_set|history_length_set|complexity_required)|max_screen_lock_timeout_set|max_password_attempts_set|keyguard_disabled_features_set|remote_lock|user_restriction_(?:added|removed)|camera_policy_set|backup_service_toggled)$/;

export const policySet: Rule = {
  id: "android.security-events/policy-set",
  grade: "context",
  sources: [reference, "https://developer.android.com/work/device-admin"],
  couldAlsoBe: ["benign-android-app-of-work"],
  next: ["next-android-do-you-know-this-app", "next-talk-to-a-helpline"],
  watch: together(({ value }) =>
    value["kind"] === "event" && policies.test(String(value["name"])) && typeof value["admin"] === "string"
      ? value["admin"]
      : undefined,
  ),
};

export const loggingInterrupted: Rule = {
  id: "android.security-events/logging-interrupted",
  grade: "context",
  sources: [reference],
  couldAlsoBe: ["benign-android-logging-off-by-owner", "benign-busy-phone"],
  next,
  watch: together((record) => {
    const name = named(record);
    return name === "logging_stopped" || name === "log_buffer_size_critical" ? name : undefined;
  }),
};

export const eventsMissing: Rule = {
  id: "android.security-events/events-missing",
  grade: "context",
  sources: ["https://developer.android.com/reference/android/app/admin/SecurityLog.SecurityEvent#getId()"],
  couldAlsoBe: ["benign-android-part-of-the-log", "benign-busy-phone"],
  next: ["next-android-keep-the-logs", "next-talk-to-a-helpline"],
  watch() {
    const because: PhoneRecord[] = [];
    let gaps = 0;
    let missing = 0;
    return {
      see(record) {
        if (record.value["kind"] !== "gap") return undefined;
        gaps++;
        missing += Number(record.value["missing"]);
        if (because.length < rowsKept) because.push(record);
        return undefined;
      },
      *end({ whole }) {
        // A line that could not be read leaves its number out as well.
        if (gaps > 0 && whole) yield { because, args: { gaps, missing } };
      },
    };
  },
};
