import { describe, expect, it } from "vitest";
import { toUtf8 } from "../bytes/text.ts";
import { readFixture } from "../examine/fixture.ts";
import { bugTypes } from "../formats/ips/ips.ts";
import { ofPairedDevice, reportNameOf } from "./crash-report.ts";
import crashLogs from "./ios/crash-logs/crash-logs.ts";
import crashProcesses from "./ios/crash-processes/crash-processes.ts";
import { oddPlace } from "./odd-program-rule.ts";

const stamp = "2026-03-04 11:12:13.00 +0100";
const report = (bugType: string, body: unknown, head: object = {}) =>
  new Map([
    [
      "",
      toUtf8(
        `${JSON.stringify({ bug_type: bugType, timestamp: stamp, ...head })}\n${typeof body === "string" ? body : `${JSON.stringify(body)}\n`}`,
      ),
    ],
  ]);

describe("names of reports", () => {
  it.each([
    ["imagent-2026-03-04-111213.ips", "imagent"],
    ["Diagnostics-2543-2026-03-04-111213.000.ips", "Diagnostics-2543"],
    ["ExcUserFault_locationd-2026-03-04-11-12-13.ips", "locationd"],
    ["SpringBoard.cpu_resource-2026-03-04-111213.ips", "SpringBoard"],
    ["bh.diskwrites_resource-2026-03-04-111213.ips.synced", "bh"],
    ["Some App-2026-03-04-111213.ips.beta", "Some App"],
    ["bh_2012-03-04-111213_Somebodys-iPhone.crash", "bh"],
    ["/a/b-2026-01-01-000000/tccd-2026-03-04-111213.ips", "tccd"],
  ])("%s names a program", (path, process) => {
    expect(reportNameOf(path)).toEqual({ process, at: reportNameOf(path)?.at });
    expect(reportNameOf(path)?.at).toMatch(/-03-04 11:12:13$/);
  });

  it.each([
    "JetsamEvent",
    "stacks",
    "panic-full",
    "forceReset-full",
    "ResetCounter",
    "SFA-ckks",
    "OTAUpdate",
    "log-power",
  ])("%s names none", (name) => {
    expect(reportNameOf(`${name}-2026-03-04-111213.ips`)).toEqual({ at: "2026-03-04 11:12:13" });
  });

  it("without a day tells nothing", () => {
    expect(reportNameOf("crash.ips")).toBeUndefined();
    expect(reportNameOf("-2026-03-04-111213.txt")).toBeUndefined();
  });
});

describe("reports of a paired watch", () => {
  it("are told by their folder or by their system", () => {
    expect(ofPairedDevice("crashes_and_spins/ProxiedDevice-00ff/a.ips")).toBe(true);
    expect(ofPairedDevice("crashes_and_spins/ProxiedDeviceX.ips")).toBe(false);
  });

  it("never stand in the fields of the phone", async () => {
    const head = { os_version: "Watch OS 10.1 (21S71)", name: "bh" };
    const body = { procName: "bh", procPath: "/usr/libexec/bh", processes: [{ name: "bh", pid: 1 }] };
    const [log] = (await readFixture(crashLogs, report("309", body, head))).records;
    expect(log?.value).toMatchObject({ watchProcess: "bh", watchPath: "/usr/libexec/bh" });
    expect(log?.value["process"]).toBeUndefined();
    const [listed] = (await readFixture(crashProcesses, report("298", body, head))).records;
    expect(listed?.value).toMatchObject({ watchProcess: "bh" });
    expect(listed?.value["process"]).toBeUndefined();
  });
});

describe("every kind of report", () => {
  const kinds = [...bugTypes].filter(([number]) => number !== "211");

  it.each(kinds)("%s gives its row, and says when it is cut", async (number, { free }) => {
    const whole = await readFixture(crashLogs, report(number, { procName: "bh", date: stamp }));
    expect([whole.status, whole.records.length]).toEqual(["read", 1]);
    expect(whole.records[0]?.value).toMatchObject({ process: "bh", captured: "2026-03-04T10:12:13Z" });
    const cut = await readFixture(crashLogs, report(number, '{"procName":"bh","da'));
    expect(cut.status).toBe("partly-read");
    expect(cut.records[0]?.value).toMatchObject({ process: "bh" });
    const text = await readFixture(crashLogs, report(number, "no form at all\n"));
    expect(text.status).toBe(free === true ? "read" : "partly-read");
  });

  it.each(["288", "151", "210", "509", "188", "409"])("%s lists processes by their numbers", async (number) => {
    const processByPid = {
      "7": { pid: 7, procname: "bh" },
      "-8": { procname: "oddd" },
      "9": { procname: "" },
      "10": 1,
    };
    const { records } = await readFixture(crashProcesses, report(number, { processByPid }));
    expect(records.map(({ value }) => [value["process"], value["pid"]])).toEqual([
      ["bh", 7],
      ["oddd", -8],
    ]);
  });

  it("of load keeps the programs beside the one it is about", async () => {
    const text = "Command: busyd\nPath: /usr/libexec/busyd\nPowerstats for: bh [7]\nPath: /usr/libexec/bh\n";
    for (const number of ["202", "206", "145", "142"]) {
      const { records } = await readFixture(crashProcesses, report(number, text));
      expect(records[0]?.value).toMatchObject({ process: "bh", path: "/usr/libexec/bh", pid: 7 });
    }
  });
});

describe("odd places", () => {
  const hits = (path: string) => {
    const watch = oddPlace("x/y", ({ path: one }) => (typeof one === "string" ? [one] : [])).watch({ device: {} });
    const record = { artifact: "x", value: { path }, from: { file: "f" }, moments: [], observables: [] };
    return [...(watch.see(record) ?? [])].map(({ grade }) => grade);
  };

  it.each([
    "/System/Library/CoreServices/SpringBoard.app/SpringBoard",
    "/usr/libexec/locationd",
    "/private/preboot/Cryptexes/App/System/Applications/MobileSafari.app/MobileSafari",
    "/System/Cryptexes/OS/usr/libexec/x",
    "/private/var/containers/Bundle/Application/1EC20F02-263B-4299-AE05-3F5D7A7744E9/A b.app/PlugIns/C.appex/C",
    "/Developer/usr/bin/debugserver",
    "/private/var/db/com.apple.xpc.roleaccountd.staging/exec/16777219.7654321.xpc/com.apple.NRD.UpdateBrainService",
    "/kernel",
    "not/absolute",
  ])("%s is none", (path) => {
    expect(hits(path)).toEqual([]);
  });

  it.each([
    ["/private/var/db/com.apple.xpc.roleaccountd.staging/mptbd", "attempt"],
    ["/var/tmp/UserEventAgent", "attempt"],
    ["/private/var/db/com.apple.xpc.roleaccountd.staging/exec/1.2.xpc/com.apple.NRD.UpdateBrainService2", "attempt"],
    ["/private/var/jb/usr/bin/sshd", "context"],
    ["/private/var/mobile/Library/x/y", "context"],
    ["/System/../private/var/tmp/x", "context"],
  ])("%s is %s", (path, grade) => {
    expect(hits(path)).toEqual([grade]);
  });
});

describe("programs of apps", () => {
  const app = "/private/var/containers/Bundle/Application/1EC20F02-263B-4299-AE05-3F5D7A7744E9/Talk.app/worker";
  const rulesOf = async (body: object) =>
    (await readFixture(crashLogs, report("309", { procName: "worker", procPath: app, ...body }))).findings.map(
      ({ rule, grade }) => [rule, grade],
    );

  it("are told when they run with all rights, or when another program started them", async () => {
    expect(await rulesOf({ userID: 0, parentProc: "launchd" })).toEqual([["ios.crash-logs/app-as-root", "attempt"]]);
    expect(await rulesOf({ userID: 501, parentProc: "Talk" })).toEqual([
      ["ios.crash-logs/app-started-by-another-program", "attempt"],
    ]);
  });

  it.each(["launchd", "debugserver", "Exited process", "???"])("are none when %s started them", async (parentProc) => {
    expect(await rulesOf({ userID: 501, parentProc })).toEqual([]);
  });

  it("are none where the system's own programs run with all rights", async () => {
    expect(await rulesOf({ userID: 0, procPath: "/usr/libexec/locationd" })).toEqual([]);
  });
});
