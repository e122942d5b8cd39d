/**
 * An ordinary Android phone on which nothing ever happened. Every name in it is invented, or one that every phone has.
 * @module
 */
import { randomFrom } from "../random.ts";
import type { AndroidApp, AndroidPhone } from "./phone.ts";
import { ordinaryLines } from "./text-sections.ts";

const day = 86_400_000;
const takenAt = new Date("2026-05-03T10:00:00Z");

/** A moment some days before the report. */
export function daysBefore(days: number): Date {
  return new Date(takenAt.getTime() - days * day);
}

const systemApps = [
  "android",
  "com.android.settings",
  "com.android.systemui",
  "com.google.android.gms",
  "com.android.vending",
];
const ownApps = [
  "com.example.notes",
  "com.example.weather",
  "com.example.transit",
  "com.example.recipes",
  "com.example.chess",
  "com.example.bank",
];
const properties: readonly (readonly [string, string])[] = [
  ["persist.sys.timezone", "Europe/Oslo"],
  ["ro.adb.secure", "1"],
  ["ro.boot.flash.locked", "1"],
  ["ro.boot.serialno", "EXAMPLE0001"],
  ["ro.boot.vbmeta.device_state", "locked"],
  ["ro.boot.verifiedbootstate", "green"],
  ["ro.boot.veritymode", "enforcing"],
  ["ro.build.id", "UP1A.260405.001"],
  ["ro.build.tags", "release-keys"],
  ["ro.build.type", "user"],
  ["ro.build.version.release", "14"],
  ["ro.build.version.security_patch", "2026-04-05"],
  ["ro.debuggable", "0"],
  ["ro.product.manufacturer", "Acme"],
  ["ro.product.model", "Rocket 3"],
  ["ro.secure", "1"],
];

export function cleanAndroid(seed = "1"): AndroidPhone {
  const random = randomFrom(`${seed}/android`);
  const apps: AndroidApp[] = [
    ...systemApps.map((name, i) => ({
      package: name,
      uid: i < 2 ? 1000 : 10_100 + i,
      system: true,
      installed: new Date("2009-01-01T00:00:00Z"),
      granted: [
        "android.permission.ACCESS_FINE_LOCATION",
        "android.permission.RECORD_AUDIO",
        "android.permission.CAMERA",
      ],
    })),
    ...ownApps.map((name, i) => ({
      package: name,
      uid: 10_200 + i,
      installer: "com.android.vending",
      initiator: "com.android.vending",
      source: 2,
      installed: daysBefore(20 + random.below(400)),
      granted: ["android.permission.INTERNET", "android.permission.CAMERA"].slice(0, 1 + random.below(2)),
      ...(name === "com.example.bank" ? { domains: { certificate: random.hex(64), names: ["bank.example"] } } : {}),
    })),
  ];
  return {
    seed,
    takenAt,
    apps,
    services: [
      { component: "com.google.android.marvin.talkback/.TalkBackService", on: false },
      { component: "com.example.notes/.QuickNote", on: false },
    ],
    admins: ["com.google.android.gms/.mdm.receivers.MdmDeviceAdminReceiver"],
    owners: [],
    properties: new Map(properties),
    settings: [
      { namespace: "global", name: "adb_enabled", value: "0", writer: "android" },
      { namespace: "global", name: "http_proxy", value: ":0", writer: "android" },
      { namespace: "global", name: "package_verifier_user_consent", value: "1", writer: "com.android.vending" },
      { namespace: "secure", name: "default_input_method", value: "com.example.keys/.Keyboard", writer: "android" },
      { namespace: "secure", name: "enabled_notification_listeners", value: "", writer: "android" },
      { namespace: "system", name: "volume_system", value: "7", writer: "android" },
    ],
    operations: [
      { package: "com.example.weather", operation: "COARSE_LOCATION", mode: "allow", uses: [["top", daysBefore(1)]] },
      { package: "com.example.notes", operation: "CAMERA", mode: "allow", uses: [["top", daysBefore(9)]] },
      { package: "com.example.chess", operation: "WAKE_LOCK", mode: "allow", uses: [["cch", daysBefore(2)]] },
    ],
    processes: [
      { name: "init", user: "root", label: "u:r:init:s0", parent: 0 },
      { name: "kworker/0:0", user: "root", label: "u:r:kernel:s0", parent: 2 },
      { name: "system_server", user: "system", label: "u:r:system_server:s0", parent: 800 },
      { name: "com.example.notes", user: "u0_a200", label: "u:r:untrusted_app:s0:c512", parent: 800 },
      { name: "com.example.chess:sync", user: "u0_a204", label: "u:r:untrusted_app:s0:c512", parent: 800 },
    ],
    battery: [
      { event: "top", uid: 10_200, name: "com.example.notes", at: daysBefore(0.5) },
      { event: "job", uid: 10_204, name: "com.example.chess/.SyncJob", at: daysBefore(0.25) },
    ],
    daily: [
      { package: "com.example.notes", version: 1202, daysAgo: 3 },
      { package: "com.example.notes", version: 1203, daysAgo: 1 },
    ],
    computers: ["owner@home"],
    debugging: { wireless: false },
    receivers: [
      { intent: "android.intent.action.BOOT_COMPLETED", component: "com.example.chess/.Start" },
      { intent: "android.provider.Telephony.SMS_DELIVER", component: "com.example.messages/.Incoming" },
    ],
    crashes: [
      { program: "/vendor/bin/hw/example.media@1.0-service", at: daysBefore(6), loaded: ["/system/lib64/libc.so"] },
    ],
    lines: ordinaryLines(takenAt),
  };
}
