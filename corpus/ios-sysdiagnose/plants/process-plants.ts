/**
 * Traces of programs that ran when the archive was made.
 * @module
 */
import { randomFrom } from "../../random.ts";
import type { RunningProcess, SysdiagnosePhone } from "../sysdiagnose-phone.ts";
import type { SysdiagnosePlant } from "./sysdiagnose-plant.ts";

type Running = Pick<RunningProcess, "path"> & Partial<Omit<RunningProcess, "parent">> & { below?: string };

/** Puts a process on the phone; `below` is the end of its parent's path. */
function running(process: Running) {
  return (phone: SysdiagnosePhone): void => {
    const random = randomFrom(`${phone.seed}/${process.path}`);
    const { below, ...given } = process;
    const parent = phone.processes.find(({ path }) => below !== undefined && path.endsWith(below))?.pid ?? 1;
    const pid = 2000 + phone.processes.length;
    phone.processes.push({ pid, parent, user: "root", uid: 0, uuid: random.uuid(), age: 900, ...given });
  };
}

/** Seen by one of the four lists alone. */
type Lists = NonNullable<RunningProcess["hiddenFrom"]>;
const ps: Lists = ["ps-thread", "task-info", "spindump"];
const tasks: Lists = ["ps", "ps-thread", "spindump"];
const sample: Lists = ["ps", "ps-thread", "task-info"];

const rule = (id: string, minimumGrade: "context" | "attempt" = "attempt"): SysdiagnosePlant["expected"] => ({
  rule: id,
  minimumGrade,
});
const app = "/private/var/containers/Bundle/Application/5C6E715E-641B-4F43-B39B-CA9AE3E8B73B";
const staging = "/private/var/db/com.apple.xpc.roleaccountd.staging";
const updater = `${staging}/exec/16777219.120044.xpc/com.apple.NRD.UpdateBrainService`;

export const processPlants: readonly SysdiagnosePlant[] = [
  {
    id: "sysdiagnose-process-name",
    artifact: "ios.processes",
    describe: "A process with a known name is in the list of `ps`.",
    apply: running({ path: "/usr/libexec/examplewatchd", hiddenFrom: ps }),
    expected: { indicatorType: "process:name", value: "examplewatchd", minimumGrade: "ran" },
    lookAlike: {
      describe: "A process whose name differs in one capital letter.",
      value: "/usr/libexec/Examplewatchd",
      apply: running({ path: "/usr/libexec/Examplewatchd" }),
    },
  },
  {
    id: "sysdiagnose-process-path",
    artifact: "ios.processes",
    describe: "A process runs from a known path.",
    apply: running({ path: "/private/var/logs/examplekeyd/agent", words: "--quiet", hiddenFrom: ps }),
    expected: { indicatorType: "file:path", value: "/private/var/logs/examplekeyd/", minimumGrade: "ran" },
    lookAlike: {
      describe: "A folder whose name begins in the same way.",
      value: "/usr/libexec/logs/examplekeyd/agent",
      apply: running({ path: "/usr/libexec/logs/examplekeyd/agent" }),
    },
  },
  {
    id: "sysdiagnose-process-cut-name",
    artifact: "ios.processes",
    describe: "A process that is ending shows the first letters of a known name.",
    apply: running({ path: "(exampleimplantd)", hiddenFrom: ps }),
    expected: { indicatorType: "process:name", value: "exampleimplantdaemon", minimumGrade: "attempt" },
    lookAlike: {
      describe: "A name that is shorter than the system cuts names.",
      value: "(exampleimplan)",
      apply: running({ path: "(exampleimplan)", hiddenFrom: ps }),
    },
  },
  {
    id: "sysdiagnose-process-argument",
    artifact: "ios.processes",
    describe: "A process was given a known address.",
    apply: running({
      path: "/usr/libexec/exampled",
      words: "--to https://c2.example-implant.example/a",
      hiddenFrom: ps,
    }),
    expected: { indicatorType: "domain-name:value", value: "example-implant.example", minimumGrade: "contact" },
    lookAlike: {
      describe: "An address that ends in the same letters.",
      value: "https://not-example-implant.example/a",
      apply: running({ path: "/usr/libexec/exampled", words: "--to https://not-example-implant.example/a" }),
    },
  },
  {
    id: "sysdiagnose-process-argument-name",
    artifact: "ios.spindump",
    describe: "A program with a known name was running during the sample.",
    apply: running({ path: "/usr/libexec/examplelistend", hiddenFrom: sample }),
    expected: { indicatorType: "process:name", value: "examplelistend", minimumGrade: "ran" },
    lookAlike: {
      describe: "The known name as an argument of another program.",
      value: "/usr/libexec/exampled examplelistend",
      apply: running({ path: "/usr/libexec/exampled", words: "examplelistend" }),
    },
  },
  {
    id: "sysdiagnose-process-staging",
    artifact: "ios.processes",
    describe: "A process runs from the staging folder: no indicator needed.",
    apply: running({ path: `${staging}/mptexample`, hiddenFrom: ps }),
    expected: rule("ios.processes/program-in-odd-place"),
    lookAlike: {
      describe: "Apple's own updater runs from the staging folder.",
      value: updater,
      apply: running({ path: updater }),
    },
  },
  {
    id: "sysdiagnose-process-borrowed-name",
    artifact: "ios.processes",
    describe: "A process has the name of a part of iOS and lies elsewhere: no indicator needed.",
    apply: running({ path: "/private/var/mobile/Library/locationd", hiddenFrom: ps }),
    expected: rule("ios.processes/borrowed-name"),
    lookAlike: {
      describe: "An app that is called almost like a part of iOS.",
      value: `${app}/Locationd.app/Locationd`,
      apply: running({ path: `${app}/Locationd.app/Locationd`, user: "mobile", uid: 501 }),
    },
  },
  {
    id: "sysdiagnose-app-as-root",
    artifact: "ios.processes",
    describe: "A program of an app runs as root: no indicator needed.",
    apply: running({ path: `${app}/Chat.app/Chat`, hiddenFrom: ps }),
    expected: rule("ios.processes/app-as-root"),
    lookAlike: {
      describe: "An app of the system runs as root.",
      value: "/Applications/FieldTest.app/FieldTest",
      apply: running({ path: "/Applications/FieldTest.app/FieldTest" }),
    },
  },
  {
    id: "sysdiagnose-child-of-app",
    artifact: "ios.processes",
    describe: "An app started another program: no indicator needed.",
    apply: running({
      path: "/usr/libexec/exampletool",
      below: "Chess.app/Chess",
      user: "mobile",
      uid: 501,
      hiddenFrom: ps,
    }),
    expected: rule("ios.processes/child-of-app"),
    lookAlike: {
      describe: "The collector started another program.",
      value: "/usr/sbin/ioreg",
      apply: running({ path: "/usr/sbin/ioreg", words: "-i -l -p IOUSB -w 0", below: "/sysdiagnosed" }),
    },
  },
  {
    id: "sysdiagnose-hidden-address",
    artifact: "ios.processes",
    describe: "A process was given an address in base64: no indicator needed.",
    apply: running({ path: "/usr/libexec/exampletool2", words: "dGNwOi8vMTkyLjAuMi4zNToyOTU1Mg==", hiddenFrom: ps }),
    expected: rule("ios.processes/hidden-address"),
    lookAlike: {
      describe: "A process was given a text in base64 that is no address.",
      value: "SGVsbG8sIHBob25lIQ==",
      apply: running({ path: "/usr/libexec/exampletool3", words: "SGVsbG8sIHBob25lIQ==" }),
    },
  },
  {
    id: "sysdiagnose-jailbreak-tool",
    artifact: "ios.processes",
    describe: "A tool of a jailbreak runs: no indicator needed.",
    apply: running({ path: "/private/var/jb/usr/sbin/sshd", hiddenFrom: ps }),
    expected: rule("ios.processes/jailbreak-tool", "context"),
    lookAlike: {
      describe: "A program whose name has the name of a tool in it.",
      value: "/usr/libexec/Filzakeeper",
      apply: running({ path: "/usr/libexec/Filzakeeper" }),
    },
  },
  {
    id: "sysdiagnose-task-name",
    artifact: "ios.task-info",
    describe: "A process that the lists of `ps` leave out stands in the kernel's list.",
    apply: running({ path: "/usr/libexec/examplehiddend", hiddenFrom: tasks }),
    expected: { indicatorType: "process:name", value: "examplehiddend", minimumGrade: "ran" },
    lookAlike: {
      describe: "A task whose name goes on after the known one.",
      value: "/usr/libexec/examplehiddend2",
      apply: running({ path: "/usr/libexec/examplehiddend2" }),
    },
  },
  {
    id: "sysdiagnose-sample-path",
    artifact: "ios.spindump",
    describe: "A process of the sample runs from a known path.",
    apply: running({ path: "/private/var/root/Library/example-agent", hiddenFrom: sample }),
    expected: { indicatorType: "file:path", value: "/private/var/root/Library/example-agent", minimumGrade: "ran" },
    lookAlike: {
      describe: "A path that goes on after the known one.",
      value: "/private/var/root/Library/example-agent-old",
      apply: running({ path: "/private/var/root/Library/example-agent-old" }),
    },
  },
  {
    id: "sysdiagnose-sample-library",
    artifact: "ios.spindump",
    describe: "A program of the system had loaded a known library.",
    apply: running({
      path: "/usr/libexec/exampleloaderd",
      images: ["/usr/lib/libSystem.B.dylib", "/private/var/mobile/Library/examplehook.dylib"],
    }),
    expected: {
      indicatorType: "file:path",
      value: "/private/var/mobile/Library/examplehook.dylib",
      minimumGrade: "ran",
    },
    lookAlike: {
      describe: "A library of the system with the same name.",
      value: "/usr/lib/examplehook.dylib",
      apply: running({ path: "/usr/libexec/exampleloaderd", images: ["/usr/lib/examplehook.dylib"] }),
    },
  },
  {
    id: "sysdiagnose-sample-odd-library",
    artifact: "ios.spindump",
    describe: "A program had loaded a library from a folder for data: no indicator needed.",
    apply: running({ path: "/usr/libexec/exampleloaderd2", images: ["/private/var/tmp/x.dylib"] }),
    expected: rule("ios.spindump/library-in-odd-place"),
    lookAlike: {
      describe: "An app had loaded its own framework.",
      value: `${app}/Reader.app/Frameworks/Kit.framework/Kit`,
      apply: running({
        path: `${app}/Reader.app/Reader`,
        user: "mobile",
        uid: 501,
        images: [`${app}/Reader.app/Frameworks/Kit.framework/Kit`],
      }),
    },
  },
  {
    id: "sysdiagnose-left-out-of-list",
    artifact: "ios.task-info",
    describe: "Two lists show a process that the list of `ps` leaves out: no indicator needed.",
    apply: running({ path: "/usr/libexec/exampleghostd", age: 5000, hiddenFrom: ["ps", "ps-thread"] }),
    expected: rule("correlation/process-left-out-of-list", "context"),
    lookAlike: {
      describe: "A process that began while the lists were made.",
      value: "/usr/libexec/exampleyoungd",
      apply: running({ path: "/usr/libexec/exampleyoungd", age: 30, hiddenFrom: ["ps", "ps-thread"] }),
    },
  },
];
