/**
 * Sections that tell of use over days: battery, computers, crashes.
 * Format: AOSP `BatteryStats`, `AdbDebuggingManager`, `debuggerd`.
 * @module
 */
import { randomFrom } from "../random.ts";
import type { AndroidPhone, Crash } from "./phone.ts";
import { localTime } from "./sections.ts";

const day = 86_400_000;

function dashed(at: Date): string {
  return localTime(at).replaceAll(/[ :]/g, "-");
}

export function batteryLines({ battery, daily, takenAt }: AndroidPhone): string[] {
  const begun = new Date(takenAt.getTime() - 2 * day);
  const events = [...battery].sort((a, b) => a.at.getTime() - b.at.getTime());
  const days = [...new Set(daily.map(({ daysAgo }) => daysAgo))].sort((a, b) => a - b);
  return [
    "Battery History (0% used, 2720 used of 4096KB, 31 strings using 2694):",
    `                    0 (19) RESET:TIME: ${dashed(begun)}`,
    ...events.map(({ event, uid, name, at }) => {
      const after = elapsed(Math.max(1000, at.getTime() - begun.getTime()));
      return `  ${after} (2) 095 +${event}=u0a${uid - 10_000}:"${name}" +screen`;
    }),
    "",
    "Daily stats:",
    ...days.flatMap((ago) => [
      `  Daily from ${dashed(new Date(takenAt.getTime() - ago * day))} to ${dashed(new Date(takenAt.getTime() - (ago - 1) * day))}:`,
      "    Package changes:",
      ...daily
        .filter(({ daysAgo }) => daysAgo === ago)
        .map((change) => `      Update ${change.package} vers=${change.version}`),
    ]),
    "Statistics since last charge:",
    "  System starts: 0, currently on battery: false",
  ];
}

function elapsed(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const pair = (value: number): string => String(value).padStart(2, "0");
  const clock = `${pair(Math.floor(seconds / 3600) % 24)}h${pair(Math.floor(seconds / 60) % 60)}m${pair(seconds % 60)}s`;
  return `+${Math.floor(seconds / 86_400)}d${clock}${String(milliseconds % 1000).padStart(3, "0")}ms`;
}

export function adbLines({ seed, computers, debugging }: AndroidPhone): string[] {
  const random = randomFrom(`${seed}/adb`);
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  const key = (): string => `QAAAA${Array.from({ length: 693 }, () => letters[random.below(64)]).join("")}==`;
  const keys = computers.map((computer) => `${key()} ${computer}`);
  return [
    "ADB MANAGER STATE (dumpsys adb):",
    "{",
    "  debugging_manager={",
    "    connected_to_adb=false",
    `    user_keys=${keys[0] ?? ""}`,
    ...keys.slice(1).map((one) => `    ${one}`),
    "    ",
    "    adb_wifi={",
    `      enabled=${debugging.wireless}`,
    `      tls_port=${debugging.wireless ? 37_123 : 0}`,
    "    }",
    "  }",
    "}",
  ];
}

/** The text of a tombstone. */
export function tombstoneText({ program, at, loaded }: Crash): string {
  return [
    "*** *** *** *** *** *** *** *** *** *** *** *** *** *** *** ***",
    "Build fingerprint: 'acme/rocket/rocket:14/UP1A.260405.001/1234:user/release-keys'",
    "Revision: '0'",
    "ABI: 'arm64'",
    `Timestamp: ${localTime(at)}.000000000+0200`,
    "Process uptime: 12s",
    `Cmdline: ${program}`,
    `pid: 1234, tid: 1240, name: worker  >>> ${program} <<<`,
    "uid: 1046",
    "signal 11 (SIGSEGV), code 1 (SEGV_MAPERR), fault addr 0x0000000000000010",
    "backtrace:",
    ...loaded.map((path, i) => `      #0${i} pc 0000000000012345  ${path} (run+12) (BuildId: 0123)`),
    "",
  ].join("\n");
}
