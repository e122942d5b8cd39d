/**
 * Traces of programs that ran weeks or months before the archive was made.
 * @module
 */
import { daysBeforeArchive } from "../clean-sysdiagnose.ts";
import type { SysdiagnosePhone } from "../sysdiagnose-phone.ts";
import type { SysdiagnosePlant } from "./sysdiagnose-plant.ts";

const uuid = "EBFB3E7F-4CA4-3656-8E9C-8CCF5995C34A";
const app = "/private/var/containers/Bundle/Application/6C6E715E-641B-4F43-B39B-CA9AE3E8B73B";
const staging = "/private/var/db/com.apple.xpc.roleaccountd.staging";

/** Before all others, so that it stands in the oldest file. */
const delayed = (...paths: string[]) => {
  return ({ shutdowns }: SysdiagnosePhone): void => {
    const clients = [{ pid: 0, path: "/kernel", uuid }, ...paths.map((path, i) => ({ pid: 700 + i, path, uuid }))];
    shutdowns.unshift({ at: daysBeforeArchive(300), notices: [{ seconds: 1.59, clients }] });
  };
};
const wrote = (...paths: string[]) => {
  return ({ statistics }: SysdiagnosePhone): void => {
    statistics.unshift({
      at: daysBeforeArchive(9),
      kind: "File Rotate",
      processes: [[3_000_000, "/usr/libexec/backboardd"], ...paths.map((path): [number, string] => [150_000, path])],
    });
  };
};

export const logdPlants: readonly SysdiagnosePlant[] = [
  {
    id: "sysdiagnose-shutdown-path",
    artifact: "ios.shutdown-log",
    describe: "The phone waited for a program with a known path.",
    apply: delayed("/private/var/mobile/Library/Caches/exampled"),
    expected: { indicatorType: "file:path", value: "/private/var/mobile/Library/Caches/exampled", minimumGrade: "ran" },
    lookAlike: {
      describe: "A program whose path goes on after the known one.",
      value: "/private/var/mobile/Library/Caches/exampledd",
      apply: delayed("/private/var/mobile/Library/Caches/exampledd"),
    },
  },
  {
    id: "sysdiagnose-shutdown-name",
    artifact: "ios.shutdown-log",
    describe: "The phone waited for a program with a known name.",
    apply: delayed("/usr/libexec/examplestayd"),
    expected: { indicatorType: "process:name", value: "examplestayd", minimumGrade: "ran" },
    lookAlike: {
      describe: "A folder of the known name with another program in it.",
      value: "/usr/libexec/examplestayd/other",
      apply: delayed("/usr/libexec/examplestayd/other"),
    },
  },
  {
    id: "sysdiagnose-shutdown-staging",
    artifact: "ios.shutdown-log",
    describe: "The phone waited for a program in the staging folder: no indicator needed.",
    apply: delayed(`${staging}/subexample`),
    expected: { rule: "ios.shutdown-log/client-in-published-place", minimumGrade: "attempt" },
    lookAlike: {
      describe: "The phone waited for Apple's updater.",
      value: `${staging}/exec/16777219.120045.xpc/com.apple.NRD.UpdateBrainService`,
      apply: delayed(`${staging}/exec/16777219.120045.xpc/com.apple.NRD.UpdateBrainService`),
    },
  },
  {
    id: "sysdiagnose-shutdown-tmp",
    artifact: "ios.shutdown-log",
    describe: "The phone waited for a program below /private/var/tmp: no indicator needed.",
    apply: delayed("/private/var/tmp/takeexample"),
    expected: { rule: "ios.shutdown-log/client-in-published-place", minimumGrade: "attempt" },
    lookAlike: {
      describe: "The phone waited for an app.",
      value: `${app}/tmp.app/tmp`,
      apply: delayed(`${app}/tmp.app/tmp`),
    },
  },
  {
    id: "sysdiagnose-statistics-path",
    artifact: "ios.log-statistics",
    describe: "A program with a known path wrote to the log.",
    apply: wrote("/private/var/mobile/Library/Caches/examplelogd"),
    expected: {
      indicatorType: "file:path",
      value: "/private/var/mobile/Library/Caches/examplelogd",
      minimumGrade: "ran",
    },
    lookAlike: {
      describe: "A program whose path goes on after the known one.",
      value: "/private/var/mobile/Library/Caches/examplelogd.old",
      apply: wrote("/private/var/mobile/Library/Caches/examplelogd.old"),
    },
  },
  {
    id: "sysdiagnose-statistics-name",
    artifact: "ios.log-statistics",
    describe: "A program with a known name wrote to the log.",
    apply: wrote("/usr/libexec/examplewriterd"),
    expected: { indicatorType: "process:name", value: "examplewriterd", minimumGrade: "ran" },
    lookAlike: {
      describe: "A name that differs in one capital letter.",
      value: "/usr/libexec/exampleWriterd",
      apply: wrote("/usr/libexec/exampleWriterd"),
    },
  },
  {
    id: "sysdiagnose-statistics-staging",
    artifact: "ios.log-statistics",
    describe: "A program in the staging folder wrote to the log: no indicator needed.",
    apply: wrote(`${staging}/logexample`),
    expected: { rule: "ios.log-statistics/program-in-odd-place", minimumGrade: "attempt" },
    lookAlike: {
      describe: "Apple's updater wrote to the log.",
      value: `${staging}/exec/16777219.120046.xpc/com.apple.NRD.UpdateBrainService`,
      apply: wrote(`${staging}/exec/16777219.120046.xpc/com.apple.NRD.UpdateBrainService`),
    },
  },
  {
    id: "sysdiagnose-statistics-second-program",
    artifact: "ios.log-statistics",
    describe: "A second program of an app wrote to the log: no indicator needed.",
    apply: wrote(`${app}/Messenger.app/Messenger`, `${app}/Messenger.app/Messenger.hooked`),
    expected: { rule: "ios.log-statistics/second-program-of-app", minimumGrade: "context" },
    lookAlike: {
      describe: "A part of an app wrote to the log beside the app.",
      value: `${app}/Letters.app/PlugIns/Share.appex/Share`,
      apply: wrote(`${app}/Letters.app/Letters`, `${app}/Letters.app/PlugIns/Share.appex/Share`),
    },
  },
];
