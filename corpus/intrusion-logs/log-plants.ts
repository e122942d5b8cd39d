/**
 * Traces that can be planted into intrusion logs, and the indicator list that knows them.
 * @module
 */
import type { IndicatorList } from "../indicators/stix-bundle.ts";
import type { Planting } from "../ios-backup/plants/plants.ts";
import { indicatorsOf, type PlantOf, plantInto } from "../plant-into.ts";
import type { LogPhone } from "./intrusion-logs.ts";

type LogPlant = PlantOf<LogPhone>;
type Expected = LogPlant["expected"];

const at = new Date("2026-04-29T12:34:56.789Z");
const ordinary = "com.android.chrome";
const later = (seconds: number): Date => new Date(at.getTime() + seconds * 1000);
const dns =
  (host: string, app = ordinary, ...addresses: readonly string[]) =>
  (phone: LogPhone): void =>
    void phone.events.push({ kind: "dns", at, host, addresses: addresses.map((one) => `/${one}`), app });
const connect =
  (address: string, app = ordinary) =>
  (phone: LogPhone): void =>
    void phone.events.push({ kind: "connect", at, address, port: 443, app });
const security =
  (tag: string, payload: unknown, more: { readonly seconds?: number; readonly skip?: number } = {}) =>
  (phone: LogPhone): void =>
    void phone.events.push({
      kind: "security",
      at: later(more.seconds ?? 0),
      tag,
      payload,
      ...(more.skip === undefined ? {} : { skip: more.skip }),
    });
const start = (process: string, more: object = {}) =>
  security("app_process_start", { process, uid: 10_321, pid: 4242, ...more });
const command = (text: string, seconds = 0) => security("adb_shell_cmd", { command: text }, { seconds });
const all =
  (...steps: readonly ((phone: LogPhone) => void)[]) =>
  (phone: LogPhone): void => {
    for (const step of steps) step(phone);
  };
const tries = (count: number) =>
  all(
    ...Array.from({ length: count }, (_, number) =>
      security("keyguard_dismiss_auth_attempt", { success: 0, method_strength: 1 }, { seconds: 30 * number }),
    ),
  );

const rule = (name: string, minimumGrade: "context" | "attempt" = "context"): Expected => ({
  rule: `android.security-events/${name}`,
  minimumGrade,
});
type Type = Extract<Expected, { indicatorType: unknown }>["indicatorType"];
const value = (indicatorType: Type, text: string, minimumGrade: "contact" | "attempt" | "ran"): Expected => ({
  indicatorType,
  value: text,
  minimumGrade,
});
const sample = "5d0f1a77".repeat(8);

export const logPlants: readonly LogPlant[] = [
  {
    id: "dns-host",
    artifact: "android.dns-events",
    describe: "An app looked up a host below a known one.",
    apply: dns("cdn.dns-known.example", ordinary, "203.0.113.9"),
    expected: value("domain-name:value", "dns-known.example", "contact"),
    lookAlike: { describe: "A host that ends in the same letters.", apply: dns("mydns-known.example") },
  },
  {
    id: "dns-address",
    artifact: "android.dns-events",
    describe: "A look-up was answered with a known address.",
    apply: dns("plain.example", ordinary, "0.0.0.0", "198.51.100.7"),
    expected: value("ipv4-addr:value", "198.51.100.7", "contact"),
    lookAlike: {
      describe: "Addresses that hold the known one as a text.",
      apply: dns("plain.example", ordinary, "198.51.100.70", "98.51.100.7"),
    },
  },
  {
    id: "dns-app",
    artifact: "android.dns-events",
    describe: "A known app looked something up, in a process of its own.",
    apply: dns("plain.example", "com.example.lookup:remote"),
    expected: value("app:id", "com.example.lookup", "ran"),
    lookAlike: { describe: "An app with a longer name.", apply: dns("plain.example", "com.example.lookup.helper") },
  },
  {
    id: "connect-address",
    artifact: "android.network-connections",
    describe: "A connection to a known address.",
    apply: connect("/198.51.100.23"),
    expected: value("ipv4-addr:value", "198.51.100.23", "contact"),
    lookAlike: { describe: "Another address.", apply: connect("/198.51.100.230") },
  },
  {
    id: "connect-host",
    artifact: "android.network-connections",
    describe: "The name stands before the address.",
    apply: connect("c2.connect-known.example/203.0.113.80"),
    expected: value("domain-name:value", "connect-known.example", "contact"),
    lookAlike: { describe: "Another name.", apply: connect("connect-known.example.org/203.0.113.80") },
  },
  {
    id: "connect-app",
    artifact: "android.network-connections",
    describe: "A known app connected to a place nobody knows.",
    apply: connect("/203.0.113.81", "com.example.connector"),
    expected: value("app:id", "com.example.connector", "ran"),
    lookAlike: { describe: "Another app.", apply: connect("/203.0.113.81", "org.com.example.connector") },
  },
  {
    id: "start-remote",
    artifact: "android.security-events",
    describe: "A known app started in a process of its own.",
    apply: start("com.example.starter:remote"),
    expected: value("app:id", "com.example.starter", "ran"),
    lookAlike: { describe: "The name behind the colon.", apply: start("org.example.notes:com.example.starter") },
  },
  {
    id: "start-digest",
    artifact: "android.security-events",
    describe: "An app under another name with the digest of a known one.",
    apply: start("org.example.calculator", { apk_hash: sample.toUpperCase() }),
    expected: value("file:hashes.sha256", sample, "ran"),
    lookAlike: {
      describe: "One digit more.",
      apply: start("org.example.calculator", { apk_hash: `${sample}0` }),
    },
  },
  {
    id: "installed",
    artifact: "android.security-events",
    describe: "A known app was installed; the key has another name.",
    apply: security(
      "package_installed",
      { pkg: "com.example.arrived", version_code: 3, user_id: 0 },
      { seconds: 1000 },
    ),
    expected: value("app:id", "com.example.arrived", "ran"),
    lookAlike: {
      describe: "An app with a longer name.",
      apply: security(
        "package_installed",
        { package_name: "com.example.arrived2", version_code: 3 },
        { seconds: 1000 },
      ),
    },
  },
  {
    id: "command-app",
    artifact: "android.security-events",
    describe: "A command names a known app.",
    apply: command("pm grant com.example.granted android.permission.READ_SMS"),
    expected: value("app:id", "com.example.granted", "attempt"),
    lookAlike: {
      describe: "Another app.",
      apply: command("pm grant com.example.granted.not android.permission.READ_SMS"),
    },
  },
  {
    id: "command-path",
    artifact: "android.security-events",
    describe: "A command inside another runs a known file.",
    apply: command("sh -c 'cd /sdcard; /data/local/tmp/.exwatch -d &'"),
    expected: value("file:path", "/data/local/tmp/.exwatch", "attempt"),
    lookAlike: { describe: "A longer name.", apply: command("sh -c '/data/local/tmp/.exwatcher -d'") },
  },
  {
    id: "command-link",
    artifact: "android.security-events",
    describe: "A command opens a known address.",
    apply: command("am start -a android.intent.action.VIEW -d https://cmd-known.example/x"),
    expected: value("domain-name:value", "cmd-known.example", "contact"),
    lookAlike: { describe: "Another host.", apply: command("am start -d https://cmd-known.example.net/x") },
  },
  {
    id: "pushed-file",
    artifact: "android.security-events",
    describe: "A computer sent a known file.",
    apply: security("adb_sync_send_file", { path: "/data/local/tmp/exdrop.bin" }),
    expected: value("file:path", "/data/local/tmp/exdrop.bin", "ran"),
    lookAlike: {
      describe: "A file of the same name elsewhere.",
      apply: security("adb_sync_send_file", { path: "/sdcard/data/local/tmp/exdrop.bin" }),
    },
  },
  {
    id: "installed-over-cable",
    artifact: "android.security-events",
    describe: "A computer installed an app: no indicator needed.",
    apply: all(
      command("cmd package 'install' -S 40021", 100),
      security("package_installed", { package_name: "org.example.brought", version_code: 1 }, { seconds: 104 }),
    ),
    expected: rule("app-installed-over-cable", "attempt"),
    lookAlike: {
      describe: "A helper lists apps, and an app comes from a shop long after.",
      apply: all(
        command("pm list packages", 100),
        security("package_installed", { package_name: "org.example.bought", version_code: 1 }, { seconds: 104 }),
      ),
    },
  },
  {
    id: "over-cable",
    artifact: "android.security-events",
    describe: "A computer gave the phone commands.",
    apply: security("adb_shell_interactive", {}),
    expected: rule("controlled-over-cable"),
    lookAlike: { describe: "Wi-Fi was connected.", apply: security("wifi_connection", { bssid: "02:00:00:00:00:01" }) },
  },
  {
    id: "authority-added",
    artifact: "android.security-events",
    describe: "A certificate authority was added.",
    apply: security("cert_authority_installed", { success: 1, subject: "CN=Example Interception" }),
    expected: rule("certificate-authority-added"),
    lookAlike: {
      describe: "It was tried and failed.",
      apply: security("cert_authority_installed", { success: false, subject: "CN=Example" }),
    },
  },
  {
    id: "start-unverified",
    artifact: "android.security-events",
    describe: "The phone started without verification.",
    apply: security("os_startup", { verified_boot_state: "orange", dm_verity_mode: "disabled" }),
    expected: rule("start-not-verified"),
    lookAlike: {
      describe: "An ordinary start.",
      apply: security("os_startup", { verified_boot_state: "green", dm_verity_mode: "enforcing" }),
    },
  },
  {
    id: "check-failed",
    artifact: "android.security-events",
    describe: "A certificate was refused; the payload is a text alone.",
    apply: security("cert_validation_failure", "certificate has expired"),
    expected: rule("check-failed"),
    lookAlike: { describe: "A test that went well.", apply: security("crypto_self_test_completed", { success: true }) },
  },
  {
    id: "unlock-tries",
    artifact: "android.security-events",
    describe: "Somebody tried many codes.",
    apply: tries(20),
    expected: rule("unlock-tries-failed"),
    lookAlike: { describe: "A few slips.", apply: tries(4) },
  },
  {
    id: "policy",
    artifact: "android.security-events",
    describe: "An app that manages the phone set a rule.",
    apply: security("camera_policy_set", { admin_package: "org.example.mdm", admin_user: 0, disabled: 1 }),
    expected: rule("policy-set"),
    lookAlike: {
      describe: "The owner chose a new code.",
      apply: security("password_changed", { complexity: 3, user_id: 0 }),
    },
  },
  {
    id: "logging-stopped",
    artifact: "android.security-events",
    describe: "The log was switched off.",
    apply: security("logging_stopped", {}),
    expected: rule("logging-interrupted"),
    lookAlike: { describe: "It was switched on.", apply: security("logging_started", {}) },
  },
  {
    id: "events-missing",
    artifact: "android.security-events",
    describe: "Numbers are missing.",
    apply: security("nfc_enabled", {}, { skip: 400_000 }),
    expected: rule("events-missing"),
    lookAlike: { describe: "None are.", apply: security("nfc_enabled", {}) },
  },
];

export const logIndicators: IndicatorList = {
  name: "Example stalkerware (invented)",
  description: "An invented app for demonstrations, training and tests. No value here belongs to anybody.",
  date: "2026-04-01T00:00:00.000Z",
  indicators: indicatorsOf(logPlants),
};

export function plantLogTraces(phone: LogPhone, which: boolean | readonly string[], planting: Planting = "both"): void {
  plantInto(logPlants, phone, which, planting);
}
