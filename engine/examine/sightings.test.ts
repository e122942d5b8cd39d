import { describe, expect, it } from "vitest";
import { artifacts } from "../artifacts/all.generated.ts";
import { localTextTime, number, processName, text, unixTime } from "../model/field.ts";
import type { ArtifactSighting, SightedProcess, SightingFields } from "../model/process.ts";
import { mergeSightings } from "./processes.ts";
import { lastingPath, placeOfProgram } from "./program-place.ts";
import { SightingCollector } from "./sightings.ts";

const fields = {
  kind: text(),
  process: processName(),
  other: processName(),
  path: text(),
  pid: number(),
  parent: number(),
  at: unixTime("seen"),
  local: localTextTime("seen"),
};

function collected(sightings: readonly SightingFields[], rows: readonly Record<string, unknown>[]): ArtifactSighting[] {
  const collector = new SightingCollector({ fields, sightings });
  for (const [at, value] of rows.entries()) collector.see({ value, from: { file: "f", line: at + 1 } });
  return collector.result();
}

describe("what artifacts declare", () => {
  const declared = artifacts.flatMap(({ id, fields: own, sightings = [], identity = [] }) => [
    ...sightings.flatMap(({ name = [], path, pid, parent, parentPid, user, rows = {} }) =>
      [name, path ?? [], pid ?? [], parent ?? [], parentPid ?? [], user ?? [], Object.keys(rows)]
        .flat()
        .map((field) => ({ id, what: "sightings", field, own })),
    ),
    ...identity.flatMap(({ by, needs = [], state = [], rows = {}, power = {} }) =>
      [by, needs, state, Object.keys(rows), power.new === true ? [] : Object.keys(power.new ?? {}), power.change ?? []]
        .flat()
        .map((field) => ({ id, what: "identity", field, own })),
    ),
  ]);

  it("are fields that they have", () => {
    expect(
      declared.filter(({ own, field }) => !Object.hasOwn(own, field)).map(({ id, field }) => `${id} ${field}`),
    ).toEqual([]);
  });
  it("tells of programs without personal content", () => {
    const personal = declared.filter(
      ({ what, own, field }) => what === "sightings" && own[field]?.personal !== undefined,
    );
    expect(personal.map(({ id, field }) => `${id} ${field}`)).toEqual([]);
  });
  it("has a change of power among what is compared", () => {
    const odd = artifacts.flatMap(({ id, identity = [] }) =>
      identity.flatMap(
        ({ state = [], power }) =>
          power?.change?.filter((field) => !state.includes(field)).map((field) => `${id} ${field}`) ?? [],
      ),
    );
    expect(odd).toEqual([]);
  });
});

describe("collecting", () => {
  it("takes rows of one program together, with times, numbers and the parent's name", () => {
    const [launchd, child] = collected(
      [{ name: "process", path: "path", pid: "pid", parentPid: "parent" }],
      [
        { process: "launchd", path: "/sbin/launchd", pid: 1, at: 1_700_000_000 },
        { process: "childd", path: "/usr/libexec/childd", pid: 7, parent: 1, at: 1_700_000_100 },
        { process: "childd", path: "/usr/libexec/childd", pid: 9, parent: 1, at: 1_700_000_050 },
      ],
    );
    expect(launchd).toMatchObject({ name: "launchd", pids: [1], parents: [], times: 1 });
    expect(child).toMatchObject({
      name: "childd",
      path: "/usr/libexec/childd",
      pids: [7, 9],
      parents: ["launchd"],
      times: 2,
      firstSeen: "2023-11-14T22:14:10Z",
      lastSeen: "2023-11-14T22:15:00Z",
      from: { file: "f", line: 2 },
    });
  });

  it("keeps to the rows that are meant, takes the first name that is there, and every value of a list", () => {
    const found = collected(
      [{ name: ["process", "other"], rows: { kind: ["process"] } }],
      [
        { kind: "process", other: "second" },
        { kind: "image", process: "library" },
        { kind: "process", process: ["one", "two"], local: "2026-05-01 10:00:00" },
      ],
    );
    expect(found.map(({ name, localTimes }) => [name, localTimes])).toEqual([
      ["second", undefined],
      ["one", true],
      ["two", true],
    ]);
  });

  it("tells the program from the app it worked for, and a path from a name", () => {
    const found = collected(
      [{ name: "process" }],
      [
        { process: "mDNSResponder/com.example.notes" },
        { process: "1FB47783-A2FE-47D9-B256-DF50EF44BBA4/com.example.mail" },
        { process: "kworker/0:0H" },
        { process: "/private/var/tmp/agent" },
      ],
    );
    expect(found.map(({ name, path }) => [name, path])).toEqual([
      ["mDNSResponder", undefined],
      ["com.example.mail", undefined],
      ["kworker/0:0H", undefined],
      ["agent", "/private/var/tmp/agent"],
    ]);
  });

  it("bounds what hostile evidence can make it keep", () => {
    const collector = new SightingCollector({ fields, sightings: [{ name: "process", pid: "pid" }] });
    for (let at = 0; at < 21_000; at++) collector.see({ value: { process: `p${at}`, pid: at }, from: { file: "f" } });
    for (let pid = 0; pid < 100; pid++) collector.see({ value: { process: "p1", pid }, from: { file: "f" } });
    collector.see({ value: { process: "x".repeat(5000) }, from: { file: "f" } });
    expect(collector.result()).toHaveLength(20_000);
    expect(collector.leftOut).toBe(1001);
    expect(collector.result()[1]?.pids).toHaveLength(8);
  });
});

describe("one list of all", () => {
  const seen = (name: string, more: Partial<ArtifactSighting> = {}): ArtifactSighting => ({
    name,
    pids: [],
    parents: [],
    users: [],
    times: 1,
    from: { file: "f" },
    ...more,
  });
  const of = (artifact: string, ...sightings: ArtifactSighting[]) => ({ artifact, evidence: "e1", sightings });
  const shown = (processes: readonly SightedProcess[]): [string, string, string[]][] =>
    processes.map(({ path, name, place, seenIn }) => [path ?? name, place, seenIn.map(({ artifact }) => artifact)]);

  it("adds a name to the only program of that name, where programs belong", () => {
    const { processes } = mergeSightings([
      of("ios.data-usage", seen("imagent", { firstSeen: "2026-01-01T00:00:00Z" })),
      of("ios.processes", seen("imagent", { path: "/usr/libexec/imagent", lastSeen: "2026-05-01T00:00:00Z" })),
    ]);
    expect(shown(processes)).toEqual([["/usr/libexec/imagent", "system", ["ios.processes", "ios.data-usage"]]]);
    expect(processes[0]).toMatchObject({
      firstSeen: "2026-01-01T00:00:00Z",
      lastSeen: "2026-05-01T00:00:00Z",
      times: 2,
    });
  });

  it("never takes a borrowed name for its owner, and lists odd places first", () => {
    const { processes } = mergeSightings([
      of("ios.data-usage", seen("imagent"), seen("locationd")),
      of("ios.processes", seen("imagent", { path: "/private/var/tmp/imagent" })),
      of(
        "ios.spindump",
        seen("locationd", { path: "/usr/libexec/locationd" }),
        seen("locationd", { path: "/var/root/locationd" }),
      ),
    ]);
    expect(shown(processes)).toEqual([
      ["/private/var/tmp/imagent", "staging", ["ios.processes"]],
      ["/private/var/root/locationd", "elsewhere", ["ios.spindump"]],
      ["imagent", "unknown", ["ios.data-usage"]],
      ["locationd", "unknown", ["ios.data-usage"]],
      ["/usr/libexec/locationd", "system", ["ios.spindump"]],
    ]);
  });

  it("knows a name that was cut short by the number of its process, in the same evidence alone", () => {
    const path = "/private/var/tmp/averylongnamedagent";
    const ps = of("ios.processes", seen("averylongnamedagent", { path, pids: [77] }));
    const cut = seen("averylongnameda", { pids: [77] });
    expect(shown(mergeSightings([ps, of("ios.task-info", cut)]).processes)).toHaveLength(1);
    expect(shown(mergeSightings([ps, { ...of("ios.task-info", cut), evidence: "e2" }]).processes)).toHaveLength(2);
    expect(
      shown(mergeSightings([ps, of("ios.task-info", seen("averylongnameda", { pids: [78] }))]).processes),
    ).toHaveLength(2);
  });
});

describe("places", () => {
  it("are those of the system that the artifact is of", () => {
    expect(placeOfProgram("/system/bin/app_process64", "android.tombstones")).toBe("system");
    expect(placeOfProgram("/data/app/~~a==/org.example-b==/lib/x", "android.tombstones")).toBe("app");
    expect(placeOfProgram("/data/local/tmp/x", "android.tombstones")).toBe("elsewhere");
    expect(placeOfProgram("/system/../data/local/tmp/x", "android.tombstones")).toBe("elsewhere");
    expect(placeOfProgram("/var/db/x", "ios.processes")).toBe("staging");
    expect(placeOfProgram(undefined, "ios.processes")).toBe("unknown");
  });
  it("last over a new installation", () => {
    expect(lastingPath("/private/var/containers/Bundle/Application/0C8A7E11-0000-4000-8000-000000000001/N.app/N")).toBe(
      "/private/var/containers/Bundle/Application/*/N.app/N",
    );
    expect(lastingPath("/data/app/~~Rnd1Rnd1==/com.example.notes-8y1X6Xy7NOxLHIgBRSYqDQ==/lib/x")).toBe(
      "/data/app/com.example.notes/lib/x",
    );
  });
});
