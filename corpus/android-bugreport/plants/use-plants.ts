/**
 * Traces of use over days: in the battery's records, of computers, of what answers to messages, of crashes.
 * @module
 */
import { daysBefore } from "../clean-android.ts";
import type { AndroidPhone } from "../phone.ts";
import type { AndroidPlant } from "./plant.ts";

const rule = (name: string): AndroidPlant["expected"] => ({ rule: `android.${name}`, minimumGrade: "context" });
const known = (value: string): AndroidPlant["expected"] => ({ indicatorType: "app:id", value, minimumGrade: "ran" });
const active =
  (event: string, name: string) =>
  (phone: AndroidPhone): void =>
    void phone.battery.push({ event, uid: 10_320, name, at: daysBefore(0.75) });
const changed =
  (name: string, ...versions: readonly (readonly [version: number, daysAgo: number])[]) =>
  (phone: AndroidPhone): void => {
    for (const [version, daysAgo] of versions) phone.daily.push({ package: name, version, daysAgo });
  };
const receiver =
  (component: string) =>
  (phone: AndroidPhone): void =>
    void phone.receivers.push({ intent: "android.provider.Telephony.SMS_RECEIVED", component });
const crash =
  (program: string, ...loaded: readonly string[]) =>
  (phone: AndroidPhone): void =>
    void phone.crashes.push({ program, at: daysBefore(4), loaded });

export const usePlants: readonly AndroidPlant[] = [
  {
    id: "android-battery-top",
    artifact: "android.battery-history",
    describe: "A known app was in sight, and another event stands behind it on the line.",
    apply: active("top", "com.example.topspy"),
    expected: known("com.example.topspy"),
    lookAlike: {
      describe: "A wake lock that bears the name.",
      value: "com.example.topspy lock",
      apply: active("wake_lock", "my com.example.topspy lock"),
    },
  },
  {
    id: "android-battery-install",
    artifact: "android.battery-history",
    describe: "A known app was removed on the day before.",
    apply: active("pkgunin", "com.example.removedspy"),
    expected: known("com.example.removedspy"),
    lookAlike: {
      describe: "A longer name.",
      value: "com.example.removedspy.notes",
      apply: active("pkgunin", "com.example.removedspy.notes"),
    },
  },
  {
    id: "android-daily",
    artifact: "android.battery-daily",
    describe: "A known app was removed some days ago.",
    apply: changed("com.example.dayspy", [0, 2]),
    expected: known("com.example.dayspy"),
    lookAlike: {
      describe: "A name with more behind it.",
      value: "com.example.dayspyglass",
      apply: changed("com.example.dayspyglass", [3, 2]),
    },
  },
  {
    id: "android-daily-older",
    artifact: "android.battery-daily",
    describe: "An app went back to an older version: no indicator needed.",
    apply: changed("com.example.rolled", [20, 5], [19, 4]),
    expected: rule("battery-daily/older-version"),
    lookAlike: {
      describe: "An app was removed and installed again, in an older version.",
      value: "com.example.again",
      apply: changed("com.example.again", [20, 5], [0, 4], [19, 3]),
    },
  },
  {
    id: "android-computers",
    artifact: "android.adb-state",
    describe: "The phone trusts a second computer: no indicator needed.",
    apply: ({ computers }) => void computers.push("forensic@station"),
    expected: rule("adb-state/computers-trusted"),
    lookAlike: {
      describe: "A setting that names a computer.",
      value: "adb_note = forensic@station",
      apply: ({ settings }) =>
        void settings.push({ namespace: "global", name: "adb_note", value: "forensic@station", writer: "android" }),
    },
  },
  {
    id: "android-wireless-debugging",
    artifact: "android.adb-state",
    describe: "Wireless debugging is on: no indicator needed.",
    apply: ({ debugging }) => {
      debugging.wireless = true;
    },
    expected: rule("adb-state/wireless-debugging"),
    lookAlike: {
      describe: "It was on once: a setting remains.",
      value: "adb_wifi_enabled = 0",
      apply: ({ settings }) =>
        void settings.push({ namespace: "global", name: "adb_wifi_enabled", value: "0", writer: "android" }),
    },
  },
  {
    id: "android-receiver",
    artifact: "android.receivers",
    describe: "A known app hears of every message that arrives.",
    apply: receiver("com.example.smsspy/.SmsIn"),
    expected: known("com.example.smsspy"),
    lookAlike: {
      describe: "The known name as a class of another app.",
      value: "com.example.inbox/com.example.smsspy",
      apply: receiver("com.example.inbox/com.example.smsspy"),
    },
  },
  {
    id: "android-crash",
    artifact: "android.tombstones",
    describe: "A known program crashed.",
    apply: crash("/system/bin/examplecrashd", "/system/lib64/libc.so"),
    expected: { indicatorType: "process:name", value: "examplecrashd", minimumGrade: "ran" },
    lookAlike: {
      describe: "A program whose name goes on.",
      value: "examplecrashd-test",
      apply: crash("/system/bin/examplecrashd-test", "/system/lib64/libc.so"),
    },
  },
  {
    id: "android-crash-library",
    artifact: "android.tombstones",
    describe: "A program crashed that had a known file loaded.",
    apply: crash("/system/bin/mediaserver", "/data/misc/apexdata/examplehook.so"),
    expected: { indicatorType: "file:path", value: "/data/misc/apexdata/examplehook.so", minimumGrade: "ran" },
    lookAlike: {
      describe: "The same file with more behind its name.",
      value: "/data/misc/apexdata/examplehook.so.1",
      apply: crash("/system/bin/mediaserver", "/data/misc/apexdata/examplehook.so.1"),
    },
  },
  {
    id: "android-crash-place",
    artifact: "android.tombstones",
    describe: "A program crashed with code from the shell's folder: no indicator needed.",
    apply: crash("/system/bin/mediaserver", "/data/local/tmp/.x/libhook.so"),
    expected: rule("tombstones/code-from-odd-place"),
    lookAlike: {
      describe: "Code of an app.",
      value: "/data/app/~~x==/com.example.notes/lib/arm64/libnotes.so",
      apply: crash("com.example.notes", "/data/app/~~x==/com.example.notes/lib/arm64/libnotes.so"),
    },
  },
];
