/**
 * Judgements over lists of one phone: each with what it tells of, what an ordinary phone has, and what was lost.
 */
import { describe, expect, it } from "vitest";
import { judgeTogether } from "../examine/judge-together.ts";
import type { LedgerStatus } from "../model/ledger.ts";
import type { PhoneRecord } from "../model/record.ts";

type Value = PhoneRecord["value"];
type Lists = Readonly<Record<string, readonly Value[]>>;

interface Told {
  readonly status?: Readonly<Record<string, LedgerStatus>>;
  readonly evidence?: Readonly<Record<string, string>>;
}

/** The claims that come out, with their arguments. */
function told(lists: Lists, { status = {}, evidence = {} }: Told = {}): [claim: string, args: unknown][] {
  const outcomes = Object.entries(lists).map(([artifact, values]) => ({
    entry: {
      artifact: `ios.${artifact}`,
      evidence: evidence[artifact] ?? "e1",
      status: status[artifact] ?? ("read" as const),
      records: values.length,
      shows: "ran" as const,
      files: [],
      notes: [],
    },
    findings: [],
    kept: values.map((value, line) => ({
      artifact: `ios.${artifact}`,
      value,
      from: { file: String(value["file"] ?? artifact), line },
      moments: [],
      observables: [],
    })),
  }));
  return judgeTogether({ outcomes, handedOver: new Map(), repeating: new Set() }).map(({ rule, message }) => [
    rule.replace("correlation/", ""),
    message.args,
  ]);
}

const boot = "5F1C0B7A-2E4D-4C8B-9A60-0D1E2F3A4B5C";
const seen = "2026-05-03T10:00:00Z";
const logBoot = { kind: "boot", boot, build: "22F76", first: "2026-04-20T08:00:00Z", last: "2026-05-03T10:01:00Z" };
/** Fifty programs, of which each list has the same. */
const names = Array.from({ length: 50 }, (_, i) => `exampled${i}`);
const uuidOf = (i: number): string => `5F1C0B7A-2E4D-4C8B-9A60-0D1E2F3A4B${String(i).padStart(2, "0")}`;
const running = names.map((process, i) => ({ process, pid: i + 1, path: `/usr/libexec/${process}` }));
const logged = running.map((one, i) => ({
  ...one,
  kind: "process",
  boot,
  uuid: uuidOf(i),
  first: "2026-04-21T08:00:00Z",
  last: "2026-05-03T09:00:00Z",
}));
const phone: Lists = { processes: running, "unified-log-processes": [logBoot, ...logged] };

describe("the log of shutdowns is gone", () => {
  const beside = { name: "system_logs.logarchive/Extra/logdata.statistics.0.txt", size: 9 };
  const restarts = [1, 2, 3].map((day) => ({ kind: "started-again", at: `2026-04-0${day} 10:00:00` }));
  const gone: Lists = {
    "sysdiagnose-contents": [beside],
    "mobile-installation": restarts,
    "unified-log-processes": [logBoot],
  };
  const empty = [beside, { name: "system_logs.logarchive/Extra/shutdown.log", size: 0 }];

  it("while its neighbours are there and the phone was started three times", () => {
    expect(told(gone)).toEqual([["shutdown-log-gone", { count: 3, empty: "no" }]]);
    expect(told({ ...gone, "sysdiagnose-contents": empty })).toEqual([
      ["shutdown-log-gone", { count: 3, empty: "yes" }],
    ]);
    const boots = [1, 2, 3, 4].map((number) => ({ kind: "boot", boot: `B${number}` }));
    expect(told({ ...gone, "mobile-installation": [], "unified-log-clock": boots })).toHaveLength(1);
  });

  it.each<[string, Lists, Told?]>([
    ["a log that is there", { ...gone, "sysdiagnose-contents": [beside, { ...empty[1], size: 900 } as Value] }],
    ["iOS 26, which overwrites it", { ...gone, "unified-log-processes": [{ ...logBoot, build: "23B85" }] }],
    ["a system that nobody knows", { ...gone, "unified-log-processes": [] }],
    ["a phone that was started twice", { ...gone, "mobile-installation": restarts.slice(1) }],
    [
      "one start that is noted in two files",
      { ...gone, "mobile-installation": [1, 2, 3].map(() => restarts[0] as Value) },
    ],
    ["an archive without that folder", { ...gone, "sysdiagnose-contents": [{ name: "ps.txt", size: 9 }] }],
    ["an archive that was cut off", gone, { status: { "sysdiagnose-contents": "partly-read" } }],
    ["a shutdown that was read after all", { ...gone, "shutdown-log": [{ kind: "shutdown", shutdown: 1 }] }],
    ["starts of another phone", gone, { evidence: { "mobile-installation": "e2" } }],
  ])("and is not for %s", (_, lists, more) => expect(told(lists, more)).toEqual([]));
});

describe("a boot is missing in the log", () => {
  const clock = [20, 22, 25, 28].map((day) => ({ kind: "boot", boot: `B${day}`, started: `2026-04-${day}T08:00:00Z` }));
  const kept = (...days: number[]) => days.map((day) => ({ kind: "boot", boot: `B${day}`, folders: ["Persist"] }));
  const missing: Lists = { "unified-log-clock": clock, "unified-log-processes": kept(20, 25, 28) };

  it("between two that are there", () => {
    expect(told(missing)).toEqual([["boot-missing-in-log", { boot: "B22" }]]);
  });

  it.each<[string, Lists, Told?]>([
    ["the oldest ones", { ...missing, "unified-log-processes": kept(25, 28) }],
    [
      "what older boots keep of special entries",
      { ...missing, "unified-log-processes": [{ kind: "boot", boot: "B20", folders: ["Special"] }, ...kept(25, 28)] },
    ],
    [
      "a boot of minutes",
      {
        ...missing,
        "unified-log-clock": clock.map((one) =>
          one.boot === "B25" ? { ...one, started: "2026-04-22T08:20:00Z" } : one,
        ),
      },
    ],
    ["a log that was not read whole", missing, { status: { "unified-log-processes": "partly-read" } }],
    ["a log that is not there", { "unified-log-clock": clock }],
  ])("and is not for %s", (_, lists, more) => expect(told(lists, more)).toEqual([]));
});

describe("two programs at one path", () => {
  const sample = (change: (value: Value, i: number) => Value = (value) => value): Value[] =>
    running.map((one, i) => change({ ...one, kind: "process", uuid: uuidOf(i), seen }, i));
  const other = sample((value, i) => (i === 7 ? { ...value, uuid: uuidOf(99) } : value));

  it("by the log of the same boot, and by the kernel's list", () => {
    const path = "/usr/libexec/exampled7";
    expect(told({ ...phone, spindump: other })).toEqual([["two-programs-at-one-path", { path }]]);
    const before = logged.map((one) => ({ ...one, boot: "B0", uuid: one.pid === 8 ? uuidOf(99) : one.uuid }));
    const boots = [logBoot, { ...logBoot, boot: "B0", first: "2026-04-01T08:00:00Z" }];
    expect(
      told({ processes: running, spindump: sample(), "unified-log-processes": [...boots, ...logged, ...before] }),
    ).toEqual([["two-programs-at-one-path", { path }]]);
    const tasks = running.map(({ process, pid }, i) => ({ process, pid, uuid: uuidOf(i).toLowerCase() }));
    expect(told({ processes: running, spindump: other, "task-info": tasks })).toEqual([
      ["two-programs-at-one-path", { path }],
    ]);
  });

  it("by the sample alone, where two of a program were running", () => {
    const twice = [...sample(), { ...sample()[7], pid: 300 } as Value, { ...sample()[8], pid: 301, uuid: uuidOf(99) }];
    expect(told({ processes: running, spindump: twice })).toEqual([
      ["two-programs-at-one-path", { path: "/usr/libexec/exampled8" }],
    ]);
  });

  it.each<[string, Lists]>([
    ["the same programs", { ...phone, spindump: sample() }],
    [
      "a sample in which hardly any path is one program",
      { processes: running, spindump: [...sample(), ...sample((value) => ({ ...value, uuid: uuidOf(99) }))] },
    ],
    ["lists of two systems", { ...phone, spindump: sample((value) => ({ ...value, uuid: uuidOf(99) })) }],
    [
      "a sample of another time",
      { ...phone, spindump: other.map((value) => ({ ...value, seen: "2026-05-09T10:00:00Z" })) },
    ],
    ["a list of a few", { ...phone, spindump: other.slice(5, 10) }],
    [
      "what ran before an update",
      {
        ...phone,
        spindump: sample(),
        "unified-log-processes": [
          logBoot,
          ...logged,
          { ...logBoot, boot: "B0", build: "22E240", first: "2026-04-01T08:00:00Z", last: "2026-04-19T08:00:00Z" },
          ...logged.map((one) => ({ ...one, boot: "B0", uuid: one.pid === 8 ? uuidOf(99) : one.uuid })),
        ],
      },
    ],
    [
      "parts that are replaced while the phone is on",
      {
        processes: running,
        ...Object.fromEntries(
          Object.entries({ "unified-log-processes": [logBoot, ...logged], spindump: other }).map(([artifact, list]) => [
            artifact,
            list.map((value: Value) =>
              value["process"] === "exampled7" ? { ...value, path: "/System/Cryptexes/App/exampled7" } : value,
            ),
          ]),
        ),
      },
    ],
  ])("are not told of %s", (_, lists) => expect(told(lists)).toEqual([]));
});

describe("a program that no list knows", () => {
  const panic = (process: string, captured = "2026-05-01T10:00:00Z"): Lists => ({
    ...phone,
    "crash-processes": [
      { process, captured, reason: "panic", file: "panic.ips" },
      { process: "panicghostd", file: "panic.ips" },
    ],
  });
  const traffic = (value: Value): Lists => ({
    ...phone,
    powerlog: [{ table: "PLProcessNetworkAgent_EventInterval_UsageDiff_1_2", bytesIn: 7, bytesOut: 9, ...value }],
  });

  it("was at work when the phone stopped", () => {
    expect(told(panic("panicghostd"))).toEqual([["panic-of-unknown-program", { process: "panicghostd" }]]);
  });

  it("sent and received", () => {
    const lists = traffic({ process: "powerghostd" });
    expect(told(lists)).toEqual([["traffic-of-unknown-program", { process: "powerghostd", in: 7, out: 9 }]]);
  });

  it.each<[string, Lists, Told?]>([
    ["a panic of the core itself", panic("kernel_task")],
    ["a panic of a known program", panic("exampled7")],
    ["a panic that is older than the log", panic("panicghostd", "2026-03-01T10:00:00Z")],
    ["a log that was not read whole", panic("panicghostd"), { status: { "unified-log-processes": "partly-read" } }],
    ["a list that was not read whole", traffic({ process: "x" }), { status: { processes: "partly-read" } }],
    [
      "few programs",
      { ...panic("panicghostd"), processes: [], "unified-log-processes": [logBoot, ...logged.slice(0, 9)] },
    ],
    ["traffic of an app", traffic({ process: "Ghost", app: "com.example.ghost" })],
    ["traffic of a known program", traffic({ process: "exampled9" })],
    ["no traffic", traffic({ process: "powerghostd", bytesIn: 0, bytesOut: 0 })],
    ["what is counted for nobody", traffic({ process: "Personal Hotspot" })],
  ])("and is none for %s", (_, lists, more) => expect(told(lists, more)).toEqual([]));
});

describe("an app without a trace of installation", () => {
  const list = { table: "PLApplicationAgent_EventNone_AllApps", app: "com.example.notes" };
  const removed = { table: "PLApplicationAgent_EventNone_AllApps", app: "com.example.gone", deleted: "1770000000" };
  const at = (table: string, app: string): Lists => ({
    "mobile-installation": [{ kind: "installed", app: "com.example.chess" }],
    powerlog: [list, removed, { table, app }],
  });
  const work = "PLAppTimeService_Aggregate_AppRunTime";

  it("was at work, or had a sensor", () => {
    expect(told(at(work, "com.example.ghost"))).toEqual([
      ["app-without-trace-of-installation", { app: "com.example.ghost" }],
    ]);
    expect(told(at("PLAudioAgent_EventPoint_AudioApp", "com.example.ghost"))).toEqual([
      ["sensor-used-by-unknown-app", { app: "com.example.ghost", sensor: "microphone" }],
    ]);
  });

  it.each<[string, Lists, Told?]>([
    ["an app of the list", at(work, "com.example.notes")],
    ["a removed app", at(work, "com.example.gone")],
    ["an app that the log of installations has", at(work, "com.example.Chess")],
    ["a part of an app", at(work, "com.example.notes.watchkitapp.share")],
    ["an app of the system", at(work, "com.apple.mobilesafari")],
    ["a job of launchd in another table", at("PLCoalitionAgent_EventInterval_CoalitionInterval", "com.example.ghost")],
    [
      "a log of power without a list of apps",
      { ...at(work, "x.y"), powerlog: [{ table: work, app: "com.example.ghost" }] },
    ],
    ["an archive without a log of installations", { powerlog: [list, { table: work, app: "com.example.ghost" }] }],
    ["a log of power that was not read whole", at(work, "com.example.ghost"), { status: { powerlog: "partly-read" } }],
  ])("is not told of %s", (_, lists, more) => expect(told(lists, more)).toEqual([]));
});

describe("a connection of a program that is not in the list", () => {
  const open = (process: string, pid: number, state = "ESTABLISHED"): Lists => ({
    processes: running,
    "network-connections": [{ process, pid, state, remote: "192.0.2.7" }],
  });

  it("is told", () => {
    expect(told(open("netghostd", 3000))).toEqual([
      ["connection-of-unlisted-program", { process: "netghostd", remote: "192.0.2.7" }],
    ]);
  });

  it.each<[string, Lists, Told?]>([
    ["a listed number", open("netghostd", 7)],
    ["a program that was started anew", open("exampled7", 3000)],
    ["one that is closing", open("netghostd", 3000, "TIME_WAIT")],
    ["the core", open("kernel_task", 0)],
    ["what the collector starts", open("ping", 3000)],
    ["a list that was not read whole", open("netghostd", 3000), { status: { processes: "partly-read" } }],
    ["a list of another phone", open("netghostd", 3000), { evidence: { processes: "e2" } }],
  ])("is not told of %s", (_, lists, more) => expect(told(lists, more)).toEqual([]));
});

describe("a process that the list leaves out", () => {
  const ghost = { process: "ghostd", pid: 900, kind: "process", started: "2026-05-03T07:00:00Z", seen };
  const inLog = {
    process: "ghostd",
    path: "/usr/libexec/ghostd",
    pid: 900,
    kind: "process",
    first: "2026-05-03T07:00:00Z",
  };
  const lists = (last: string, more: Value = {}): Lists => ({
    processes: running,
    spindump: [...running.map((one) => ({ ...ghost, ...one })), ghost],
    "unified-log-processes": [{ ...inLog, last, ...more }],
  });

  it("is told where the sample and the log have it", () => {
    expect(told(lists("2026-05-03T10:00:30Z"))).toEqual([
      ["process-left-out-of-list", { process: "ghostd", pid: 900 }],
    ]);
  });

  /** Of a phone that was switched on four minutes before. */
  const young = (started: string): Lists => {
    const tasks = [...running, { process: "ghostd", pid: 900 }].map((one) => ({ ...one, started, seen }));
    return {
      processes: running.map((one) => ({ ...one, seen })),
      "task-info": tasks,
      spindump: tasks.map((one) => ({ ...one, kind: "process", seen: "2026-05-03T10:00:20Z" })),
    };
  };

  it("is told of a phone that was just switched on, where the sample shows it from before", () => {
    expect(told(young("2026-05-03T09:56:24Z"))).toEqual([
      ["process-left-out-of-list", { process: "ghostd", pid: 900 }],
    ]);
  });

  it("is told where it alone is old", () => {
    const { processes, spindump, ...rest } = young("2026-05-03T09:59:58Z");
    const grown = (list: readonly Value[] = []): Value[] =>
      list.map((one) => (one["pid"] === 900 ? { ...one, started: "2026-05-03T07:00:00Z" } : one));
    expect(
      told({ processes: processes ?? [], spindump: grown(spindump), "task-info": grown(rest["task-info"]) }),
    ).toEqual([["process-left-out-of-list", { process: "ghostd", pid: 900 }]]);
  });

  it.each<[string, Lists]>([
    ["one that started while the lists were made", young("2026-05-03T09:59:58Z")],
    ["one that ended before", lists("2026-05-03T09:59:00Z")],
    ["another one of the same number", lists("2026-05-03T10:00:30Z", { process: "otherd" })],
    ["the log alone", { ...lists("2026-05-03T10:00:30Z"), spindump: running.map((one) => ({ ...ghost, ...one })) }],
  ])("is not for %s", (_, given) => expect(told(given)).toEqual([]));
});
