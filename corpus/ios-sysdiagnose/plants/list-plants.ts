/**
 * Traces that no published value is needed for: lists of one phone that do not fit each other, and what is odd in one list.
 * @module
 */
import { randomFrom } from "../../random.ts";
import { daysBeforeArchive } from "../clean-sysdiagnose.ts";
import { addCrash, addReport } from "../crash-reports.ts";
import { addConnection, putPowerLog } from "../state-files.ts";
import type { RunningProcess, SysdiagnosePhone } from "../sysdiagnose-phone.ts";
import { addToLog } from "../unified-log.ts";
import type { SysdiagnosePlant } from "./sysdiagnose-plant.ts";

type Put = (phone: SysdiagnosePhone) => void;

function plant(
  artifact: string,
  id: string,
  rule: string,
  describe: string,
  apply: Put,
  alike: LookAlike,
): SysdiagnosePlant {
  return {
    id: `list-${id}`,
    artifact: `ios.${artifact}`,
    describe: `${describe}: no indicator needed.`,
    apply,
    expected: { rule, minimumGrade: "context" },
    lookAlike: { describe: alike[0], value: alike[1], apply: alike[2] },
  };
}

type LookAlike = readonly [describe: string, value: string, apply: Put];

const app = "/private/var/containers/Bundle/Application/7C6E715E-641B-4F43-B39B-CA9AE3E8B73B";
const uuid = "EBFB3E7F-4CA4-3656-8E9C-8CCF5995C34B";
const onlyPs: RunningProcess["hiddenFrom"] = ["ps-thread", "task-info", "spindump"];
const onlySample: RunningProcess["hiddenFrom"] = ["ps", "ps-thread", "task-info"];

const held =
  (path: string, notices: number, uuids: readonly string[]): Put =>
  ({ shutdowns }) => {
    for (const [i, folder] of uuids.entries()) {
      shutdowns.unshift({
        at: daysBeforeArchive(310 + i),
        notices: Array.from({ length: notices }, (_, at) => ({
          seconds: 1.5 + at,
          clients: [
            { pid: 0, path: "/kernel", uuid },
            { pid: 711, path: path.replace("*", folder), uuid },
          ],
        })),
      });
    }
  };
const folders = ["7C6E715E-641B-4F43-B39B-CA9AE3E8B73B", "8C6E715E-641B-4F43-B39B-CA9AE3E8B73B"];

const running =
  (given: Partial<RunningProcess> & Pick<RunningProcess, "path" | "pid">): Put =>
  (phone) => {
    const same = randomFrom(`${phone.seed}/${given.path}`).uuid();
    phone.processes.push({ parent: 1, user: "mobile", uid: 501, uuid: same, age: 5000, ...given });
  };

/** A process that the phone has is changed. */
const changed =
  (end: string, change: (phone: SysdiagnosePhone) => Partial<RunningProcess>): Put =>
  (phone) => {
    const at = phone.processes.findIndex(({ path }) => path.endsWith(end));
    const process = phone.processes[at];
    if (process !== undefined) phone.processes[at] = { ...process, ...change(phone) };
  };
const pidOf = ({ processes }: SysdiagnosePhone, end: string): number =>
  processes.find(({ path }) => path.endsWith(end))?.pid ?? 1;

const listed =
  (name: string): Put =>
  (phone) => {
    for (let i = 0; i < 3; i++) {
      addReport(phone, { name, days: 6.5 - i / 96, bugType: "309", body: {}, listedOnly: true });
    }
  };
const panicked =
  (task: string): Put =>
  (phone) => {
    addReport(phone, {
      name: "panic-full",
      days: 2.5,
      bugType: "210",
      head: { name: "kernel" },
      body: {
        date: `${daysBeforeArchive(2.5).toISOString().slice(0, 19).replace("T", " ")}.00 +0000`,
        panicString: `panic(cpu 1 caller 0xfffffff0): Kernel data abort\nPanicked task 0xffffffe0: 77 pages, 3 threads: pid 912: ${task}\n`,
      },
    });
  };
const power =
  (table: string, columns: Readonly<Record<string, string | number | null>>): Put =>
  (phone) =>
    putPowerLog(phone, Object.values(columns).join("").replaceAll(/\W/g, ""), [{ table, columns }]);
const traffic = (ProcessName: string, BundleName: string | null): Put =>
  power("PLProcessNetworkAgent_EventInterval_UsageDiff", { ProcessName, BundleName, WifiIn: 4096, WifiOut: 70_000 });
const camera = (BundleId: string): Put =>
  power("PLCameraAgent_EventForward_Camera", { BundleId, CameraType: "Back", State: "1" });

const hidden = (path: string, pid: number): Put => running({ path, pid, uuid, hiddenFrom: onlySample });

export const listPlants: readonly SysdiagnosePlant[] = [
  plant(
    "shutdown-log",
    "shutdown-same-program",
    "ios.shutdown-log/same-program-delays",
    "An app held up two shutdowns through five notices, in a folder of another number each time",
    held("/private/var/containers/Bundle/Application/*/Keeper.app/Keeper", 5, folders),
    [
      "A part of the system held up two shutdowns as long.",
      "/usr/libexec/duetexpertd",
      held("/usr/libexec/duetexpertd", 6, folders),
    ],
  ),
  plant(
    "processes",
    "single-program-twice",
    "ios.processes/single-program-twice",
    "A part of iOS that runs once runs twice",
    running({ path: "/usr/libexec/locationd", pid: 3101, user: "root", uid: 0, hiddenFrom: onlyPs }),
    [
      "A part of iOS runs once for each user.",
      "/usr/sbin/cfprefsd",
      running({ path: "/usr/sbin/cfprefsd", pid: 3102, user: "root", uid: 0, hiddenFrom: onlyPs }),
    ],
  ),
  plant(
    "processes",
    "system-part-started-by-another",
    "ios.processes/system-part-started-by-another",
    "A part of iOS was started by another program than launchd",
    changed("/thermalmonitord", (phone) => ({ parent: pidOf(phone, "/tipsd") })),
    [
      "The collector started a program of its own.",
      "/usr/sbin/spindump",
      changed("/sbin/spindump", (phone) => ({ parent: pidOf(phone, "/sysdiagnosed") })),
    ],
  ),
  plant(
    "processes",
    "parent-not-listed",
    "ios.processes/parent-not-listed",
    "A process has a parent that the list does not have",
    running({ path: "/usr/libexec/examplechildd", pid: 3103, parent: 9911, hiddenFrom: onlyPs }),
    [
      "A process of which the parent comes later in the list.",
      "/usr/libexec/examplechildd2",
      (phone) => {
        running({ path: "/usr/libexec/examplechildd2", pid: 3104, parent: 3105, hiddenFrom: onlyPs })(phone);
        running({ path: "/usr/libexec/exampleparentd", pid: 3105, hiddenFrom: onlyPs })(phone);
      },
    ],
  ),
  plant(
    "spindump",
    "two-programs-at-one-path",
    "correlation/two-programs-at-one-path",
    "A program of the system is another one than in the log",
    changed("/rapportd", () => ({ uuid: "0BADF00D-4CA4-3656-8E9C-8CCF5995C34B" })),
    [
      "An app was replaced by an update.",
      "/Chess.app/Chess",
      changed("/Chess.app/Chess", () => ({ uuid: "0BADF00D-4CA4-3656-8E9C-8CCF5995C34C" })),
    ],
  ),
  plant(
    "unified-log-processes",
    "left-out-and-logged",
    "correlation/process-left-out-of-list",
    "The sample and the log show a process that the list of `ps` leaves out",
    (phone) => {
      const [path, pid, at] = ["/usr/libexec/examplelogghostd", 3106, phone.takenAt.getTime()];
      hidden(path, pid)(phone);
      const added = { path, pid, uuid, uid: 501, first: at - 7_200_000, last: at + 60_000 };
      addToLog(phone, "left-out-and-logged", { programs: [added] });
    },
    ["The sample alone shows a process.", "/usr/libexec/examplesampled", hidden("/usr/libexec/examplesampled", 3107)],
  ),
  plant(
    "network-connections",
    "connection-of-unlisted-program",
    "correlation/connection-of-unlisted-program",
    "A connection is open whose program is in no list of running programs",
    (phone) => addConnection(phone, "192.0.2.97", "netghostd", 3108),
    [
      "A connection of a program that was started anew meanwhile.",
      "imagent",
      (phone) => addConnection(phone, "192.0.2.97", "imagent", 3109),
    ],
  ),
  plant(
    "crash-logs",
    "crash-led-astray",
    "ios.crash-logs/led-astray",
    "A program that handles incoming content crashed at a protected pointer",
    (phone) =>
      addCrash(phone, {
        process: "imagent",
        path: "/System/Library/PrivateFrameworks/IMCore.framework/imagent.app/imagent",
        days: 7.25,
        subtype:
          "KERN_INVALID_ADDRESS at 0x0000000000000020 -> 0x00000001c0000020 (possible pointer authentication failure)",
      }),
    [
      "An app crashed in the same way.",
      `${app}/Puzzle.app/Puzzle`,
      (phone) =>
        addCrash(phone, {
          process: "Puzzle",
          path: `${app}/Puzzle.app/Puzzle`,
          days: 7.25,
          subtype: "KERN_INVALID_ADDRESS at 0x0041414141414141 (possible pointer authentication failure)",
        }),
    ],
  ),
  plant(
    "crash-list",
    "crash-list-again",
    "ios.crash-list/crashed-again-and-again",
    "The list has three crashes within an hour of a program that handles incoming content",
    listed("identityservicesd"),
    [
      "The list has three reports on how much the same program used.",
      "identityservicesd.cpu_resource",
      listed("identityservicesd.cpu_resource"),
    ],
  ),
  plant(
    "crash-processes",
    "panic-of-unknown-program",
    "correlation/panic-of-unknown-program",
    "The core stopped in the course of a program that nothing else knows",
    panicked("panicghostd"),
    ["The core stopped in the course of a part of the system.", "rapportd", panicked("rapportd")],
  ),
  plant(
    "powerlog",
    "traffic-of-unknown-program",
    "correlation/traffic-of-unknown-program",
    "A program that nothing else knows sent and received",
    traffic("powerghostd", null),
    ["A part of the system sent and received.", "apsd", traffic("apsd", null)],
  ),
  plant(
    "powerlog",
    "app-without-trace-of-installation",
    "correlation/app-without-trace-of-installation",
    "An app sent and received that was never installed",
    traffic("Ghost", "com.example.trafficghost"),
    ["An app that was removed meanwhile.", "com.example.weather", traffic("Weather", "com.example.weather")],
  ),
  plant(
    "powerlog",
    "sensor-used-by-unknown-app",
    "correlation/sensor-used-by-unknown-app",
    "An app that was never installed used the camera",
    camera("com.example.cameraghost"),
    ["A part of an installed app used the camera.", "com.example.notes.share", camera("com.example.notes.share")],
  ),
];
