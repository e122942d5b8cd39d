/**
 * Traces in crash and diagnostic reports.
 * @module
 */
import type { Expected } from "../../ios-backup/plants/plant.ts";
import { addCrash, addLoadReport, addMemoryReport, addReport, addStackshot, type Crash } from "../crash-reports.ts";
import type { SysdiagnosePhone } from "../sysdiagnose-phone.ts";
import type { SysdiagnosePlant } from "./sysdiagnose-plant.ts";

type Planted = readonly [value: string, put: (phone: SysdiagnosePhone) => void];

function plant(
  artifact: string,
  id: string,
  describe: string,
  apply: Planted[1],
  expected: Expected,
  [value, alike]: Planted,
): SysdiagnosePlant {
  return {
    id: `report-${id}`,
    artifact: `ios.${artifact}`,
    describe,
    apply,
    expected,
    lookAlike: { describe: `Something that only resembles it: ${value}.`, value, apply: alike },
  };
}

const known = (indicatorType: "process:name" | "file:path" | "app:id", value: string): Expected => ({
  indicatorType,
  value,
  minimumGrade: "ran",
});
const rule = (name: string, minimumGrade: "context" | "attempt" = "context"): Expected => ({
  rule: `ios.${name}`,
  minimumGrade,
});
const crash =
  (one: Omit<Crash, "days">, below?: string): Planted[1] =>
  (phone) =>
    addCrash(phone, { ...one, days: 7 }, below);
const inSystem = (process: string): Omit<Crash, "days"> => ({ process, path: `/usr/libexec/${process}` });
const several =
  (process: string, hoursApart: number): Planted[1] =>
  (phone) => {
    for (let i = 0; i < 3; i++) {
      addCrash(phone, { ...inSystem(process), days: 7 - (i * hoursApart) / 24 });
    }
  };

const bundleFolder = "/private/var/containers/Bundle/Application/5C32DF84-31A0-43E7-87D0-000000000003";

export const reportPlants: readonly SysdiagnosePlant[] = [
  plant(
    "crash-logs",
    "process",
    "A known program crashed.",
    crash(inSystem("reportedimplantd")),
    known("process:name", "reportedimplantd"),
    ["reportedimplantd2", crash(inSystem("reportedimplantd2"))],
  ),
  plant(
    "crash-logs",
    "hyphen",
    "A known program with a hyphen in its name crashed.",
    crash(inSystem("Reported-2543")),
    known("process:name", "Reported-2543"),
    ["reported-2543", crash(inSystem("reported-2543"))],
  ),
  plant(
    "crash-logs",
    "parent",
    "A program crashed that a known one had started.",
    crash({ ...inSystem("childexampled"), parent: "reportedparentd" }),
    known("process:name", "reportedparentd"),
    ["xreportedparentd", crash({ ...inSystem("childexampled"), parent: "xreportedparentd" })],
  ),
  plant(
    "crash-logs",
    "responsible",
    "A program crashed for which a known one was responsible.",
    crash({ ...inSystem("workerexampled"), responsible: "reportedmasterd" }),
    known("process:name", "reportedmasterd"),
    ["reportedmaster", crash({ ...inSystem("workerexampled"), responsible: "reportedmaster" })],
  ),
  plant(
    "crash-logs",
    "bundle",
    "A known app crashed.",
    crash({ process: "Helper", path: "/Applications/Helper.app/Helper", bundle: "com.example.reportedspy" }),
    known("app:id", "com.example.reportedspy"),
    [
      "com.example.reportedspy.finder",
      crash({ process: "Finder", path: "/Applications/Finder.app/Finder", bundle: "com.example.reportedspy.finder" }),
    ],
  ),
  plant(
    "crash-logs",
    "library",
    "A program crashed that had loaded a known library.",
    crash({ ...inSystem("hostexampled"), images: ["/usr/lib/libreportedhook.dylib"] }),
    known("file:path", "/usr/lib/libreportedhook.dylib"),
    [
      "/usr/lib/system/libreportedhook.dylib",
      crash({ ...inSystem("hostexampled"), images: ["/usr/lib/system/libreportedhook.dylib"] }),
    ],
  ),
  plant(
    "crash-logs",
    "watch",
    "A known program crashed on the phone.",
    crash(inSystem("wristimplantd")),
    known("process:name", "wristimplantd"),
    ["wristimplantd on a paired watch", crash(inSystem("wristimplantd"), "ProxiedDevice-00008301000000000000001E")],
  ),
  plant(
    "crash-logs",
    "odd-place",
    "A program crashed that ran out of the staging folder: no indicator needed.",
    crash({
      process: "reportedstager",
      path: "/private/var/db/com.apple.xpc.roleaccountd.staging/reportedstager",
    }),
    rule("crash-logs/program-in-odd-place", "attempt"),
    [
      "com.apple.NRD.UpdateBrainService",
      crash({
        process: "com.apple.NRD.UpdateBrainService",
        path: "/private/var/db/com.apple.xpc.roleaccountd.staging/exec/16777219.7654321.xpc/com.apple.NRD.UpdateBrainService",
      }),
    ],
  ),
  plant(
    "crash-logs",
    "borrowed-name",
    "A program with the name of a part of iOS crashed in an app's folder: no indicator needed.",
    crash({
      process: "identityservicesd",
      path: "/private/var/containers/Bundle/Application/5C32DF84-31A0-43E7-87D0-000000000002/X.app/identityservicesd",
    }),
    rule("crash-logs/borrowed-name", "attempt"),
    [
      "/System/Library/PrivateFrameworks/IDS.framework/identityservicesd.app/identityservicesd",
      crash({
        process: "identityservicesd",
        path: "/System/Library/PrivateFrameworks/IDS.framework/identityservicesd.app/identityservicesd",
      }),
    ],
  ),
  plant(
    "crash-logs",
    "app-started",
    "A program in an app's folder crashed that the app had started: no indicator needed.",
    crash({ process: "worker", path: `${bundleFolder}/Talk.app/worker`, parent: "Talk" }),
    rule("crash-logs/app-started-by-another-program", "attempt"),
    [
      "Talk.app/Talk, started by debugserver",
      crash({ process: "Talk", path: `${bundleFolder}/Talk.app/Talk`, parent: "debugserver" }),
    ],
  ),
  plant(
    "crash-logs",
    "injected",
    "A program of iOS had loaded something out of a folder for temporary files: no indicator needed.",
    crash({ ...inSystem("locationd"), images: ["/private/var/tmp/reportedinject.dylib"] }),
    rule("crash-logs/library-in-odd-place", "attempt"),
    [
      "/System/Cryptexes/OS/usr/lib/libexample.dylib",
      crash({ ...inSystem("locationd"), images: ["/System/Cryptexes/OS/usr/lib/libexample.dylib", "/cores/dyld"] }),
    ],
  ),
  plant(
    "crash-logs",
    "again",
    "A program that handles what arrives crashed three times in an hour: no indicator needed.",
    several("imagent", 0.25),
    rule("crash-logs/crashed-again-and-again"),
    ["three crashes in three days", several("identityservicesd", 24)],
  ),
  plant(
    "crash-processes",
    "memory",
    "A known program was there when memory ran short.",
    (phone) => addMemoryReport(phone, 10, ["jetsamimplantd"]),
    known("process:name", "jetsamimplantd"),
    ["jetsamimplant", (phone) => addMemoryReport(phone, 11, ["jetsamimplant"])],
  ),
  plant(
    "crash-processes",
    "stackshot",
    "A known program was there when the phone hung.",
    (phone) => addStackshot(phone, 10, "stacks", ["stackimplantd"]),
    known("process:name", "stackimplantd"),
    ["Stackimplantd", (phone) => addStackshot(phone, 11, "stacks", ["Stackimplantd"])],
  ),
  plant(
    "crash-processes",
    "panic",
    "A known program was there when the phone stopped.",
    (phone) => addStackshot(phone, 10, "panic-full", ["panicimplantd"]),
    known("process:name", "panicimplantd"),
    ["panicimplantd.old", (phone) => addStackshot(phone, 11, "panic-full", ["panicimplantd.old"])],
  ),
  plant(
    "crash-processes",
    "reset",
    "A known program was there when the phone was forced to start again.",
    (phone) => addStackshot(phone, 10, "forceReset-full", ["resetimplantd"]),
    known("process:name", "resetimplantd"),
    ["resetimplantdx", (phone) => addStackshot(phone, 11, "forceReset-full", ["resetimplantdx"])],
  ),
  plant(
    "crash-processes",
    "neighbour",
    "A known program ran beside one that used too much.",
    (phone) => addLoadReport(phone, 10, "tipsd", "/usr/libexec/tipsd", [["loadimplantd", "/usr/libexec/loadimplantd"]]),
    known("process:name", "loadimplantd"),
    [
      "loadimplantd-helper",
      (phone) =>
        addLoadReport(phone, 11, "tipsd", "/usr/libexec/tipsd", [
          ["loadimplantd-helper", "/usr/libexec/loadimplantd-helper"],
        ]),
    ],
  ),
  plant(
    "crash-list",
    "listed",
    "The list names a report on a known program that was not taken along.",
    (phone) =>
      addReport(phone, { name: "ExcUserFault_listedimplantd", days: 10, bugType: "308", body: {}, listedOnly: true }),
    known("process:name", "listedimplantd"),
    [
      "listedimplantd-extra",
      (phone) =>
        addReport(phone, { name: "listedimplantd-extra", days: 11, bugType: "309", body: {}, listedOnly: true }),
    ],
  ),
];
