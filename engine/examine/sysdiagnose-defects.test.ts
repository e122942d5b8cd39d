/**
 * Traps of sysdiagnoses in which something was lost or made up: each is one row of a list of known defects.
 */
import { describe, expect, it } from "vitest";
import { nodeCrypto } from "../../cli/node/node-crypto.ts";
import { artifacts } from "../artifacts/all.generated.ts";
import { defaultLimits } from "../bytes/limits.ts";
import { toUtf8 } from "../bytes/text.ts";
import { loadIndicators } from "../indicators/indicators.ts";
import { iosSysdiagnose } from "../sources/ios-sysdiagnose/ios-sysdiagnose.ts";
import { memoryFolder } from "../sources/memory-hand-over.ts";
import { type ArtifactOutcome, readArtifact } from "./read-artifact.ts";

async function read(id: string, text: string, options: { path: string; clues?: string }): Promise<ArtifactOutcome> {
  const artifact = artifacts.find((one) => one.id === id);
  if (artifact === undefined) throw new Error(`no artifact ${id}`);
  const files = { "sysdiagnose.log": "IN_PROGRESS_sysdiagnose_2026.05.03_12-00-00+0200_x\n", [options.path]: text };
  const hand = memoryFolder("x", new Map(Object.entries(files).map(([name, contents]) => [name, toUtf8(contents)])));
  const { hasher } = nodeCrypto();
  return readArtifact({
    artifact,
    evidence: await iosSysdiagnose.open(hand, { crypto: nodeCrypto(), secret: {}, limits: defaultLimits }),
    evidenceId: "e1",
    index: loadIndicators([{ name: "a.csv", sha256: "", text: `type,value\n${options.clues ?? ""}\n` }]),
    limits: defaultLimits,
    hasher,
    now: () => 0,
  });
}

const listHead = "USER UID PID PPID %CPU %MEM PRI NI VSZ RSS WCHAN TT STAT STARTED TIME COMMAND\n";
const listRow = (command: string) => `root 0 7 1 0.0 0.0 31 0 1 1 - ?? Ss 7:56AM 0:00.00 ${command}\n`;
const report = (name: string) => `{"bug_type":"309","name":"${name}","os_version":"iPhone OS 18.5 (22F76)"}\n`;
const sampled = `Date/Time: 2026-05-03 12:00:05.123 +0200\n${"-".repeat(60)}\n\nProcess: exampled [5]\nPath: /usr/libexec/exampled\n`;
const crashes = "crashes_and_spins/exampled-2026-05-01-100000.ips";
const key = "/private/var/tmp/planted";

describe("a name of the length at which the kernel cuts names", () => {
  const path = "taskinfo.txt";
  const clues = "process,com.example.agents";
  const found = async (id: string, text: string, at: string): Promise<string[]> =>
    (await read(id, text, { path: at, clues })).findings.map(({ rule, grade }) => `${rule} ${grade}`);

  it("may be the beginning of a longer one, where it stands alone", async () => {
    const task = 'num tasks: 1\nprocess: "com.example.agen" [7] [unique ID: 8]\n';
    expect(await found("ios.task-info", task, path)).toEqual(["indicator/process-name attempt"]);
    const others = `${task}process: "identityservicesd" [9] [unique ID: 9]\n`;
    expect(await found("ios.task-info", others, path)).toEqual(["indicator/process-name context"]);
  });

  it("is whole where a path ends with it", async () => {
    expect(await found("ios.processes", `${listHead}${listRow("/usr/libexec/com.example.agen -x")}`, "ps.txt")).toEqual(
      [],
    );
    expect(await found("ios.processes", `${listHead}${listRow("(com.example.agen)")}`, "ps.txt")).toHaveLength(1);
  });

  it("is whole where nothing cuts it there, or only later", async () => {
    const asked = (name: string): string =>
      `Tue Apr  7 06:20:00 2026 [234] <notice> (0x16b48f000) -[MIClientConnection _doInstallationForURL:identity:domain:options:operationType:completion:]: Install of "/private/var/tmp/a.app" type Customer (LSInstallType = 1) requested by ${name} (pid 454)\n`;
    const memory = (name: string): string =>
      `{"bug_type":"298","os_version":"iPhone OS 18.5 (22F76)"}\n{"timestamp":"2026-05-01 10:00:00.00 +0200","processes":[{"name":"${name}","pid":7,"rpages":1,"states":[]}]}\n`;
    const installed = "logs/MobileInstallation/mobile_installation.log.0";
    const jetsam = "crashes_and_spins/JetsamEvent-2026-05-01-100000.ips";
    const match = "indicator/process-name ran";
    expect(await found("ios.mobile-installation", asked("com.example.agen"), installed)).not.toContain(match);
    expect(await found("ios.mobile-installation", asked("com.example.agents"), installed)).toContain(match);
    expect(await found("ios.crash-processes", memory("com.example.agen"), jetsam)).toEqual([]);
    expect(await found("ios.crash-processes", memory("com.example.agents"), jetsam)).toEqual([match]);
  });

  it("is whole in the name of a file", async () => {
    const list = (name: string): string =>
      `Crash and spin reports\n/private/var/mobile/Library/Logs/CrashReporter/${name}-2026-04-27-101500.ips,2026-04-27-101500,4021\n`;
    const at = "summaries/crashes_and_spins.log";
    expect(await found("ios.crash-list", list("com.example.agen"), at)).toEqual([]);
    expect(await found("ios.crash-list", list("com.example.agents"), at)).toEqual(["indicator/process-name ran"]);
  });
});

describe("a trace", () => {
  it.each<[string, string, string, string, string]>([
    ["ios.processes", "ps.txt", `${listHead}${listRow(`/bin/sh -c ${key} -d`)}`, `path,${key}`, "attempt"],
    [
      "ios.processes",
      "ps.txt",
      `${listHead}${listRow("/usr/libexec/x aHR0cHM6Ly9iYWQuZXhhbXBsZS9h")}`,
      "domain,bad.example",
      "contact",
    ],
    [
      "ios.processes",
      "ps.txt",
      `${listHead}${listRow("/usr/libexec/x --a=dGNwOi8vMTkyLjAuMi4zNToyOTU1Mg==")}`,
      "ip,192.0.2.35",
      "contact",
    ],
    [
      "ios.spindump",
      "spindump-nosymbols.txt",
      `${sampled}\n  Binary Images:\n    0x1 - 0x2  planted.dylib (1.0)  <EE9A1F9F-2A1B-3B5C-8A9F-0123456789AB>\n\n`,
      "file-name,planted.dylib",
      "ran",
    ],
    [
      "ios.log-statistics",
      "system_logs.logarchive/logdata.statistics.0.jsonl",
      `{"type":"File Rotate","unixTime":1777000000,"processList":["${key}"]}\n`,
      `path,${key}`,
      "ran",
    ],
    [
      "ios.shutdown-log",
      "system_logs.logarchive/shutdown.log",
      `After 1.2s, these clients are still here:\n\t\tremaining client pid: 7 (${key})\nSIGTERM: [1777000000] All buffers flushed\n`,
      `path,${key}`,
      "ran",
    ],
    [
      "ios.crash-logs",
      crashes,
      `${report("exampled")}{"procName":"exampled","asi":{"dyld":["Library not loaded: ${key}"]}}\n`,
      `path,${key}`,
      "attempt",
    ],
    [
      "ios.crash-logs",
      crashes,
      `${report("exampled")}<?xml version="1.0"?>\n<plist version="1.0"><dict><key>procPath</key><string>${key}</string></dict></plist>\n`,
      `path,${key}`,
      "ran",
    ],
    ["ios.crash-logs", crashes, `{"bug_type":"309","procName":"exampled","procPath":"${key}"}\n`, `path,${key}`, "ran"],
  ])("in %s (%s) is found", async (id, path, text, clues, grade) => {
    const { entry, findings } = await read(id, text, { path, clues });
    expect(findings.filter(({ rule }) => rule.startsWith("indicator/")).map((one) => one.grade)).toEqual([grade]);
    expect(entry.status).toBe("read");
  });

  it("in a report that another part of the system keeps is found", async () => {
    const path = "logs/Example/exampled-2026-05-01-100000.ips";
    const text = `${report("exampled")}{"procName":"exampled","procPath":"${key}"}\n`;
    const { entry, findings } = await read("ios.crash-logs", text, { path, clues: `path,${key}` });
    expect([entry.status, findings[0]?.grade]).toEqual(["read", "ran"]);
  });

  it("of a program is not seen in a path among its arguments", async () => {
    const text = `${listHead}${listRow("/usr/bin/less /private/var/log/planted -x")}`;
    expect((await read("ios.processes", text, { path: "ps.txt", clues: "process,planted" })).findings).toEqual([]);
  });

  it("is not seen in what only looks so", async () => {
    const text = `${listHead}${listRow(`/usr/bin/less ${key}.txt /private/var/mobile${key}`)}`;
    expect((await read("ios.processes", text, { path: "ps.txt", clues: `path,${key}` })).findings).toEqual([]);
  });
});

describe("a file of which a part may be left out", () => {
  it.each([
    ["ios.spindump", "spindump-nosymbols.txt", `${sampled}\n`],
    [
      "ios.shutdown-log",
      "system_logs.logarchive/Extra/shutdown.log",
      "After 1.2s, these clients are still here:\n\t\tremaining client pid: 7 (/a)\nSIGTERM: [1777000000] All buffers flushed",
    ],
    [
      "ios.log-statistics",
      "system_logs.logarchive/Extra/logdata.statistics.0.txt",
      "--- !logd statistics record\ntype  : File Rotate\ntime  : 2026-05-01 05:50:23+0200\nprocs :\n    - [ 3, 32.0, /usr/libexec/a ]",
    ],
    [
      "ios.log-statistics",
      "system_logs.logarchive/Extra/logdata.statistics.0.jsonl",
      '{"type":"File Rotate","unixTime":1777000000,"processList":["/a"]}',
    ],
    ["ios.task-info", "taskinfo.txt", 'num tasks: 1\nprocess: "exampled" [7] [unique ID: 8]\nthreads:'],
    [
      "ios.universal-links",
      "swcutil_show.txt",
      `Service: applinks\nApp ID: ABCDE12345.a.b\nDomain: a.example\n${"-".repeat(80)}\n`,
    ],
  ])("is whole: %s", async (id, path, text) => {
    expect((await read(id, text, { path })).entry.status).toBe("read");
  });
});

describe("a file that is not what its name says, or of which a part is gone", () => {
  it.each([
    ["ios.shutdown-log", "system_logs.logarchive/Extra/shutdown.log", "<html>not this</html>\n"],
    [
      "ios.shutdown-log",
      "system_logs.logarchive/Extra/shutdown.log",
      "ts are still here:\nSIGTERM: [1777000000] All buffers flushed\n",
    ],
    [
      "ios.shutdown-log",
      "system_logs.logarchive/Extra/shutdown.log",
      "d: 7 (/usr/libexec/x/EE9A1F9F-2A1B-3B5C-8A9F-0123456789AB)\nSIGTERM: [1777000000] All buffers flushed\n",
    ],
    [
      "ios.security-state",
      "security-sysdiagnose.txt",
      "ccstatus: x\nClient: trust\n2026-05-0x 10:00:00 0000 EventHardFailure: PinningEvent - Attributes: {host : a.example }\n",
    ],
    ["ios.spindump", "spindump-nosymbols.txt", sampled.slice(0, -4)],
    ["ios.spindump", "spindump-nosymbols.txt", `${sampled.slice(sampled.indexOf("Process:"))}\n`],
    ["ios.text-sweep", "logs/MobileBackup/a.plist", '<?xml version="1.0"?>\n<plist version="1.0"><dict><key>a'],
    ["ios.text-sweep", "logs/MobileBackup/a.plist", "\0".repeat(100)],
    ["ios.text-sweep", "RunningBoard/RunningBoard_state.log", ""],
    [
      "ios.mobile-installation",
      "logs/MobileInstallation/mobile_installation.log.0",
      "d by com.example.agent\nWed Aug 11 05:51:02 2021 [176] <notice> (0x16bae7000) main: Reboot detected\n",
    ],
    ["ios.task-info", "taskinfo.txt", 'process: "exampled" [7] [unique ID: 8]\n'],
    [
      "ios.spindump",
      "spindump-nosymbols.txt",
      `${sampled}\n  Binary Images:\n    0x1 - 0x2  a  <EE9A1F9F-2A1B-3B5C-8A9F-0123456789AB>  /usr/lib/a\n\nProcess: b [6]\n`,
    ],
    [
      "ios.configuration-profiles",
      "logs/MCState/Shared/profile-1.stub",
      `<plist version="1.0"><dict><key>PayloadType</key><string>Configuration</string><key>a</key><array>${"<string>a</string>".repeat(20_001)}</array></dict></plist>`,
    ],
    [
      "ios.configuration-profiles",
      "logs/MCState/Shared/profile-1.stub",
      "<plist><dict><key>a</key><true/></dict></plist>",
    ],
  ])("is told: %s", async (id, path, text) => {
    const { entry } = await read(id, text, { path });
    expect(["partly-read", "unreadable"]).toContain(entry.status);
  });
});
