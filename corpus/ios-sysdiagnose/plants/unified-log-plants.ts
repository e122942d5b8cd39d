/**
 * Traces in the unified log: programs that wrote to it, what they had loaded, and its clock.
 * @module
 */
import type { Expected } from "../../ios-backup/plants/plant.ts";
import type { SysdiagnosePhone } from "../sysdiagnose-phone.ts";
import { addToLog, type LoggedAdditions, setClock } from "../unified-log.ts";
import type { SysdiagnosePlant } from "./sysdiagnose-plant.ts";

interface LookAlike {
  readonly describe: string;
  readonly value: string;
  readonly added: LoggedAdditions;
}

function plant(
  id: string,
  describe: string,
  added: LoggedAdditions,
  expected: Expected,
  alike: LookAlike,
): SysdiagnosePlant {
  return {
    id,
    artifact: "ios.unified-log-processes",
    describe,
    apply: (phone) => addToLog(phone, id, added),
    expected,
    lookAlike: {
      describe: alike.describe,
      value: alike.value,
      apply: (phone) => addToLog(phone, `${id}/alike`, alike.added),
    },
  };
}

const rule = (name: string): string => `ios.unified-log-processes/${name}`;
const bundle = "/private/var/containers/Bundle/Application/5B0D1C6E-7F3A-4E0B-9A55-3C2F1E7D9A10";
const otherBundle = "/private/var/containers/Bundle/Application/C41F0E7B-2D90-4B7F-8E16-A0B5D3F94C22";
const updater =
  "/private/var/db/com.apple.xpc.roleaccountd.staging/exec/16777219.7654321.xpc/com.apple.MobileSoftwareUpdate.UpdateBrainService";
const daemon = "/usr/libexec/locationd";
const browserPart = "/System/Cryptexes/App/System/Applications/MobileSafari.app/MobileSafari";
const twice = (path: string): LoggedAdditions => ({
  programs: [
    { path, pid: 7001 },
    { path, pid: 7002 },
  ],
});

export const unifiedLogPlants: readonly SysdiagnosePlant[] = [
  plant(
    "log-process",
    "A program with a published name wrote to the log.",
    { programs: [{ path: "/usr/libexec/relaysyncd", uid: 0 }] },
    { indicatorType: "process:name", value: "relaysyncd", minimumGrade: "ran" },
    {
      describe: "A program of the system with a longer name.",
      value: "relaysyncd-helper",
      added: { programs: [{ path: "/usr/libexec/relaysyncd-helper", uid: 0 }] },
    },
  ),
  plant(
    "log-path",
    "A program at a published path wrote to the log.",
    { programs: [{ path: "/Library/Relay/agent" }] },
    { indicatorType: "file:path", value: "/Library/Relay/agent", minimumGrade: "ran" },
    {
      describe: "A program of the same name in another folder.",
      value: "/System/Library/Relay/agent",
      added: { programs: [{ path: "/System/Library/Relay/agent" }] },
    },
  ),
  plant(
    "log-image",
    "The phone keeps the published path of a library, of which no entry is left.",
    { images: ["/usr/lib/librelayhook.dylib"] },
    { indicatorType: "file:path", value: "/usr/lib/librelayhook.dylib", minimumGrade: "ran" },
    {
      describe: "A library of a like name.",
      value: "/usr/lib/librelayhook.2.dylib",
      added: { images: ["/usr/lib/librelayhook.2.dylib"] },
    },
  ),
  plant(
    "log-loaded",
    "A program of the system had loaded a library with a published path.",
    {
      programs: [
        {
          path: "/usr/libexec/relayhost",
          images: [{ path: "/usr/lib/relay/inject.dylib", uuid: "7D0F4C3E-51B2-4F0C-9B8A-6E2D1F3A4B5C" }],
        },
      ],
    },
    { indicatorType: "file:path", value: "/usr/lib/relay/inject.dylib", minimumGrade: "ran" },
    {
      describe: "An app had loaded a library of the same name, its own.",
      value: `${bundle}/Relay.app/Frameworks/inject.dylib`,
      added: {
        programs: [
          {
            path: `${bundle}/Relay.app/Relay`,
            images: [
              { path: `${bundle}/Relay.app/Frameworks/inject.dylib`, uuid: "8E1F4C3E-51B2-4F0C-9B8A-6E2D1F3A4B5C" },
            ],
          },
        ],
      },
    },
  ),
  plant(
    "log-label",
    "Entries bear the id of a published app.",
    { programs: [{ path: `${bundle}/Calm.app/Calm`, subsystems: ["com.example.calmwatch"] }] },
    { indicatorType: "app:id", value: "com.example.calmwatch", minimumGrade: "ran" },
    {
      describe: "An app whose id begins with the same words.",
      value: "com.example.calmwatch.lite",
      added: { programs: [{ path: `${otherBundle}/Lite.app/Lite`, subsystems: ["com.example.calmwatch.lite"] }] },
    },
  ),
  plant(
    "log-odd-place",
    "A program ran from the folder of published cases.",
    { programs: [{ path: "/private/var/db/com.apple.xpc.roleaccountd.staging/subsyncd", uid: 0 }] },
    { rule: rule("program-in-odd-place"), minimumGrade: "attempt" },
    {
      describe: "The system's own updater ran from that folder.",
      value: updater,
      added: { programs: [{ path: updater, uid: 0 }] },
    },
  ),
  plant(
    "log-odd-image",
    "A library lay where published spyware had its files.",
    { images: ["/private/var/tmp/wk.dylib"] },
    { rule: rule("image-in-odd-place"), minimumGrade: "attempt" },
    {
      describe: "A library of the system, of the same name.",
      value: "/System/Library/Frameworks/WK.framework/wk.dylib",
      added: { images: ["/System/Library/Frameworks/WK.framework/wk.dylib"] },
    },
  ),
  plant(
    "log-root-app",
    "A program in an app's folder ran as root.",
    { programs: [{ path: `${bundle}/Notes.app/helper`, uid: 0 }] },
    { rule: rule("app-with-root-rights"), minimumGrade: "attempt" },
    {
      describe: "The same program with an app's rights, and a program of the system as root.",
      value: `${bundle}/Notes.app/helper`,
      added: { programs: [{ path: `${bundle}/Notes.app/helper` }, { path: "/Applications/Setup.app/Setup", uid: 0 }] },
    },
  ),
  plant(
    "log-changed-program",
    "A program of the sealed system was two different ones in one boot.",
    twice(daemon),
    { rule: rule("system-program-changed"), minimumGrade: "context" },
    {
      describe: "A part of the system that is updated while it runs was two different ones.",
      value: browserPart,
      added: twice(browserPart),
    },
  ),
  plant(
    "log-app-code",
    "A program of the system had loaded a part of an app.",
    {
      programs: [
        {
          path: "/usr/libexec/mediahostd",
          images: [{ path: `${bundle}/Tune.app/Frameworks/tune.dylib`, uuid: "9F2F4C3E-51B2-4F0C-9B8A-6E2D1F3A4B5C" }],
        },
      ],
    },
    { rule: rule("app-code-in-system-program"), minimumGrade: "context" },
    {
      describe: "The app itself had loaded it.",
      value: `${bundle}/Tune.app/Frameworks/tune.dylib`,
      added: {
        programs: [
          {
            path: `${bundle}/Tune.app/Tune`,
            images: [
              { path: `${bundle}/Tune.app/Frameworks/tune.dylib`, uuid: "9F2F4C3E-51B2-4F0C-9B8A-6E2D1F3A4B5C" },
            ],
          },
        ],
      },
    },
  ),
  plant(
    "log-nameless",
    "The log has entries of a program whose path the phone no longer keeps.",
    { programs: [{ path: "/usr/libexec/goned", pathless: true }] },
    { rule: rule("program-without-path"), minimumGrade: "context" },
    {
      describe: "A part of the hardware, which has a name and no path.",
      value: "DCP",
      added: { programs: [{ path: "DCP", uid: 0 }] },
    },
  ),
  {
    id: "log-clock",
    artifact: "ios.unified-log-clock",
    describe: "The clock was set back by two days.",
    apply: (phone: SysdiagnosePhone) => setClock(phone, -2 * 86_400),
    expected: { rule: "ios.unified-log-clock/clock-set", minimumGrade: "context" },
    lookAlike: {
      describe: "The clock was corrected by seconds, as after a night without network.",
      value: "-6",
      apply: (phone: SysdiagnosePhone) => setClock(phone, -6),
    },
  },
];
