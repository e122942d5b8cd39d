import { describe, expect, it } from "vitest";
import type { Artifact } from "../model/artifact.ts";
import type { Comparison } from "../model/comparison.ts";
import type { Examination } from "../model/examination.ts";
import { appId, flag, processName, text } from "../model/field.ts";
import type { LedgerStatus } from "../model/ledger.ts";
import type { SightedProcess } from "../model/process.ts";
import type { Plain } from "../model/record.ts";
import { type ComparedSide, compareSides } from "./compare.ts";
import { Inventory } from "./inventory.ts";

const apps: Artifact = {
  id: "android.example",
  where: [],
  shows: "ran",
  fields: { kind: text(), package: appId(), rights: text(), byHand: flag(), process: processName() },
  rules: [],
  identity: [
    {
      thing: "app",
      by: ["package"],
      state: ["rights", "byHand"],
      rows: { kind: ["app"] },
      power: { new: { byHand: [true] }, change: ["byHand"] },
    },
  ],
};

interface Given {
  readonly rows?: readonly Record<string, Plain>[];
  readonly status?: LedgerStatus | "none";
  readonly kind?: string;
  readonly encrypted?: boolean;
  readonly model?: string;
  readonly takenAt?: string;
  readonly processes?: readonly SightedProcess[];
}

function side({
  rows = [],
  status = "read",
  kind = "android-bugreport",
  encrypted = false,
  ...more
}: Given): ComparedSide {
  const { model, takenAt, processes } = more;
  const inventory = new Inventory([apps]);
  for (const [at, { recovered, ...value }] of rows.entries()) {
    const from = {
      file: "f",
      row: at + 1,
      ...(recovered === true ? { recovered: { area: "wal" as const, page: 1, offset: 0 } } : {}),
    };
    inventory.take({ artifact: apps.id, value, from, moments: [], observables: [] }, "e1");
  }
  const entry = {
    artifact: apps.id,
    evidence: "e1",
    records: rows.length,
    shows: "ran" as const,
    files: [],
    notes: [],
  };
  const examination: Examination = {
    verdict: "could-not-tell",
    evidence: [
      {
        id: "e1",
        kind,
        name: "one",
        encrypted,
        device: model === undefined ? {} : { model },
        ...(takenAt === undefined ? {} : { takenAt }),
        files: 1,
      },
    ],
    indicators: { loaded: 0, applicable: 0, byType: {}, sources: [] },
    ledger: status === "none" ? [] : [{ ...entry, status }],
    findings: [],
    ...(processes === undefined ? {} : { processes }),
    timing: { totalMs: 0, byArtifact: {} },
  };
  return { examination, inventory };
}

const compared = (before: Given, after: Given): Comparison => compareSides(side(before), side(after), [apps]);
const told = ({ differences }: Comparison) =>
  differences.map(({ change, what, closer, sure }) => [change, what["package"], closer, sure]);
const app = (name: string, more: Record<string, Plain> = {}) => ({ kind: "app", package: name, ...more });

describe("things", () => {
  it("are new, gone or changed; what has power comes first", () => {
    const comparison = compared(
      { rows: [app("a", { rights: ["camera"] }), app("b"), app("c", { byHand: false })] },
      {
        rows: [
          app("a", { rights: ["camera", "place"] }),
          app("c", { byHand: true }),
          app("d"),
          app("e", { byHand: true }),
        ],
      },
    );
    expect(told(comparison)).toEqual([
      ["new", "e", true, true],
      ["changed", "c", true, true],
      ["new", "d", false, true],
      ["changed", "a", false, true],
      ["gone", "b", false, true],
    ]);
    expect(comparison.differences[3]?.changes).toEqual([{ field: "rights", before: [], after: ["place"] }]);
    expect(comparison.differences[0]?.state).toEqual({ byHand: ["true"] });
    expect([comparison.gaps, comparison.comparedWhole]).toEqual([false, [apps.id]]);
  });

  it("that only deleted space shows, rows of another kind, and rows that name nothing are none", () => {
    const rows = [app("a", { recovered: true }), { kind: "note", package: "b" }, { kind: "app", rights: ["camera"] }];
    expect(told(compared({}, { rows }))).toEqual([]);
  });

  it("are no news where they stand in two rows, in another order", () => {
    const before = { rows: [app("a", { rights: "x" }), app("a", { rights: "y" })] };
    expect(told(compared(before, { rows: [app("a", { rights: ["y", "x"] })] }))).toEqual([]);
  });
});

describe("what cannot be compared", () => {
  it("makes a difference uncertain where one side was not read whole", () => {
    const rows = [app("a", { byHand: true })];
    const comparison = compared({ status: "partly-read" }, { rows });
    expect(told(comparison)).toEqual([["new", "a", true, false]]);
    expect(comparison.notCompared).toEqual([{ artifact: apps.id, why: "old-not-whole", things: 1 }]);
    expect(comparison.gaps).toBe(true);
    expect(told(compared({ rows }, { status: "unreadable" }))).toEqual([["gone", "a", false, false]]);
  });

  it("tells of a part that evidence of the same make lacks, and keeps silent where the make differs", () => {
    const rows = [app("a")];
    expect(told(compared({ status: "absent" }, { rows }))).toEqual([["new", "a", false, false]]);
    const other = compared({ status: "absent", encrypted: true }, { rows });
    expect([told(other), other.notCompared]).toEqual([[], [{ artifact: apps.id, why: "old-lacks", things: 1 }]]);
    const never = compared({ rows }, { status: "none", kind: "android-backup" });
    expect([told(never), never.notCompared]).toEqual([[], [{ artifact: apps.id, why: "new-cannot-hold", things: 1 }]]);
    expect(compared({ status: "absent" }, { status: "absent" }).notCompared).toEqual([]);
  });

  it("warns of two phones and of the wrong order", () => {
    const [early, late] = [{ takenAt: "2026-05-01T00:00:00Z" }, { takenAt: "2026-06-01T00:00:00Z" }];
    expect(compared({ ...late, model: "A" }, { ...early, model: "B" }).warnings).toEqual([
      "other-model",
      "wrong-order",
    ]);
    expect(compared({ ...early, kind: "ios-backup" }, late).warnings).toEqual(["other-system"]);
    expect(compared({ ...early, model: "A" }, late).warnings).toEqual([]);
  });
});

describe("programs", () => {
  const process = (path: string, place: SightedProcess["place"], artifact = apps.id): SightedProcess => ({
    name: path.slice(path.lastIndexOf("/") + 1),
    ...(path.startsWith("/") ? { path } : {}),
    place,
    pids: [],
    parents: [],
    users: [],
    times: 1,
    seenIn: [{ artifact, evidence: "e1", times: 1, from: { file: "f" } }],
  });
  const rows = [{ kind: "note" }];
  const found = (before: SightedProcess[], after: SightedProcess[]) =>
    compared({ rows, processes: before }, { rows, processes: after }).processes.map((one) => [
      one.change,
      one.process.path ?? one.process.name,
      one.closer,
    ]);

  it("count where both sides could see them; at an odd place always", () => {
    const after = [
      process("/data/local/tmp/x", "elsewhere", "android.other"),
      process("/system/bin/a", "system"),
      process("/system/bin/b", "system", "android.other"),
    ];
    expect(found([process("/system/bin/c", "system")], after)).toEqual([
      ["new", "/data/local/tmp/x", true],
      ["new", "/system/bin/a", false],
      ["gone", "/system/bin/c", false],
    ]);
  });

  it("are the same by name where the place is ordinary, and by path after a new installation", () => {
    const before = [
      process("imagent", "unknown"),
      process("/data/app/org.example.a-8y1X6Xy7NOxLHIgBRSYqDQ==/lib/x", "app"),
    ];
    const after = [
      process("/system/imagent", "system"),
      process("/data/app/org.example.a-9z1X6Xy7NOxLHIgBRSYqDQ==/lib/x", "app"),
    ];
    expect(found(before, after)).toEqual([]);
    expect(found(before, [...after, process("/tmp/imagent", "elsewhere")])).toContainEqual([
      "new",
      "/tmp/imagent",
      true,
    ]);
  });
});
