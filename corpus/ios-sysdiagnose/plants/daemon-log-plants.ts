/**
 * Traces in logs of daemons and in copies of settings.
 * @module
 */
import type { Permission } from "../../ios-backup/contents/tcc.ts";
import type { Expected } from "../../ios-backup/plants/plant.ts";
import {
  addEntry,
  addInstallation,
  addLockdownEntry,
  addRemoval,
  containerLog,
  installationLog,
} from "../daemon-logs.ts";
import { addProfile, putDownloads, putPermissions, putServer, putSettingsEvents } from "../settings-files.ts";
import type { SysdiagnosePhone } from "../sysdiagnose-phone.ts";
import type { SysdiagnosePlant } from "./sysdiagnose-plant.ts";

type Put = (phone: SysdiagnosePhone) => void;

function plant(
  artifact: string,
  id: string,
  describe: string,
  apply: Put,
  expected: Expected,
  [value, alike]: readonly [value: string, put: Put],
): SysdiagnosePlant {
  return {
    id: `daemon-${id}`,
    artifact: `ios.${artifact}`,
    describe,
    apply,
    expected,
    lookAlike: { describe: `Something that only resembles it: ${value}.`, value, apply: alike },
  };
}

type Known = Extract<Expected, { value: string }>;
const known = (
  indicatorType: Known["indicatorType"],
  value: string,
  minimumGrade: Known["minimumGrade"] = "ran",
): Expected => ({ indicatorType, value, minimumGrade });
const rule = (name: string, minimumGrade: "context" | "attempt" = "context"): Expected => ({
  rule: `ios.${name}`,
  minimumGrade,
});
const camera = (client: string): Permission => ({
  service: "kTCCServiceCamera",
  client,
  allowed: true,
  at: new Date("2026-04-20T10:00:00Z"),
});

export const daemonLogPlants: readonly SysdiagnosePlant[] = [
  plant(
    "mobile-installation",
    "installed",
    "A known app was installed.",
    (phone) => addInstallation(phone, "com.example.loggedspy", 15),
    known("app:id", "com.example.loggedspy"),
    ["com.example.loggedspy2", (phone) => addInstallation(phone, "com.example.loggedspy2", 15)],
  ),
  plant(
    "mobile-installation",
    "removed",
    "A known app was removed.",
    (phone) => addRemoval(phone, "com.example.gonespy", 15),
    known("app:id", "com.example.gonespy"),
    ["com.example.gonespy.notes", (phone) => addRemoval(phone, "com.example.gonespy.notes", 15)],
  ),
  plant(
    "mobile-installation",
    "refused",
    "A known app was refused.",
    (phone) =>
      addEntry(
        phone,
        installationLog,
        15,
        "-[MIInstaller x]",
        'Refused to install app "com.example.refusedspy" for now',
      ),
    known("app:id", "com.example.refusedspy", "attempt"),
    [
      "com.example.refusedspying",
      (phone) =>
        addEntry(phone, installationLog, 15, "-[MIInstaller x]", 'Refused to install app "com.example.refusedspying"'),
    ],
  ),
  plant(
    "mobile-installation",
    "beside-the-store",
    "An installer beside the store was installed: no indicator needed.",
    (phone) => addInstallation(phone, "com.opa334.TrollStore", 15),
    rule("mobile-installation/installer-beside-the-store"),
    ["com.opa334.TrollStore.guide", (phone) => addInstallation(phone, "com.opa334.TrollStore.guide", 15)],
  ),
  plant(
    "mobile-installation",
    "by-another",
    "A program that is not known for it asked for an installation: no indicator needed.",
    (phone) => addInstallation(phone, "com.example.tool", 15, "examplehelper"),
    rule("mobile-installation/requested-by-another-program"),
    ["appstored", (phone) => addInstallation(phone, "com.example.game", 15, "appstored")],
  ),
  plant(
    "mobile-installation",
    "came-and-went",
    "An app was installed and removed within the hour: no indicator needed.",
    (phone) => {
      addInstallation(phone, "com.example.visitor", 15);
      addRemoval(phone, "com.example.visitor", 15 - 0.02);
    },
    rule("mobile-installation/came-and-went"),
    [
      "com.example.guest",
      (phone) => {
        addInstallation(phone, "com.example.guest", 15);
        addRemoval(phone, "com.example.guest", 10);
      },
    ],
  ),
  plant(
    "container-log",
    "container",
    "A known app had a folder.",
    (phone) =>
      addEntry(
        phone,
        containerLog,
        15,
        "server_get_process_containers",
        "Invalid data container class for com.example.boxedspy: 0",
      ),
    known("app:id", "com.example.boxedspy"),
    [
      "com.example.boxedspy-x",
      (phone) =>
        addEntry(
          phone,
          containerLog,
          15,
          "server_get_process_containers",
          "Invalid data container class for com.example.boxedspy-x: 0",
        ),
    ],
  ),
  plant(
    "lockdown-log",
    "trusted",
    "A computer became trusted: no indicator needed.",
    (phone) => addLockdownEntry(phone, 15, "handle_pair", "Pair for usbmuxd succeeded ."),
    rule("lockdown-log/computer-trusted"),
    [
      "a computer that was refused",
      (phone) => addLockdownEntry(phone, 15, "handle_pair", "Pair for usbmuxd failed : UserDeniedPairing"),
    ],
  ),
  plant(
    "tcc",
    "permission",
    "A known app may use the camera.",
    (phone) => putPermissions(phone, [camera("com.example.eyespy")]),
    known("app:id", "com.example.eyespy"),
    ["com.example.eyespy.reader", (phone) => putPermissions(phone, [camera("com.example.eyespy.reader")])],
  ),
  plant(
    "configuration-profiles",
    "profile",
    "A known profile is installed.",
    (phone) => addProfile(phone, { identifier: "com.example.loggedprofile" }),
    known("configuration-profile:id", "com.example.loggedprofile"),
    [
      "com.example.loggedprofile.school",
      (phone) => addProfile(phone, { identifier: "com.example.loggedprofile.school" }),
    ],
  ),
  plant(
    "device-management",
    "server",
    "A server with a known name manages the phone.",
    (phone) => putServer(phone, "https://manage.loggedserver.example/checkin"),
    known("domain-name:value", "manage.loggedserver.example", "contact"),
    [
      "https://school.example/manage.loggedserver.example",
      (phone) => putServer(phone, "https://school.example/manage.loggedserver.example", "logs/MCState/User"),
    ],
  ),
  plant(
    "device-management",
    "setting",
    "A known program changed a setting.",
    (phone) => putSettingsEvents(phone, "settingimplantd"),
    known("process:name", "settingimplantd"),
    ["settingimplantd2", (phone) => putSettingsEvents(phone, "settingimplantd2", "logs/MCState/User")],
  ),
  plant(
    "store-downloads",
    "download",
    "A store loaded a file from a known host.",
    (phone) => putDownloads(phone, [{ address: "https://cdn.loggedstore.example/a.ipa" }]),
    known("domain-name:value", "cdn.loggedstore.example", "contact"),
    [
      "cdn.loggedstore.example.net",
      (phone) => putDownloads(phone, [{ address: "https://cdn.loggedstore.example.net/a.ipa" }], 26),
    ],
  ),
];
