import { describe, expect, test } from "vitest";
import type { Artifact } from "../model/artifact.ts";
import type { Evidence } from "../model/evidence.ts";
import type { LedgerEntry } from "../model/ledger.ts";
import { tellMissing } from "./missing.ts";

const artifacts = [
  { id: "ios.list", alwaysIn: ["ios-sysdiagnose"] },
  { id: "ios.other" },
  { id: "android.list", alwaysIn: ["androidqf"], orElse: ["android.other"] },
  { id: "android.other" },
] as const satisfies Partial<Artifact>[] as unknown as Artifact[];
const archive = { kind: "ios-sysdiagnose" } as Evidence;
const backup = { kind: "ios-backup" } as Evidence;

function entry(artifact: string, evidence: string, status: LedgerEntry["status"]): { entry: LedgerEntry } {
  return { entry: { artifact, evidence, status, records: 0, shows: "ran", files: [], notes: [] } };
}

function statuses(evidences: readonly Evidence[], ...outcomes: { entry: LedgerEntry }[]) {
  return tellMissing(outcomes, evidences, artifacts).map(({ entry }) => [
    entry.status,
    ...entry.notes.map((n) => n.code),
  ]);
}

describe("a part that such evidence always has", () => {
  test("is a gap where it is missing, and nothing else becomes one", () => {
    expect(statuses([archive], entry("ios.list", "e1", "absent"), entry("ios.other", "e1", "absent"))).toEqual([
      ["unreadable", "missing-part"],
      ["absent"],
    ]);
  });
  test("is absent where no evidence of that kind has to have it", () => {
    expect(statuses([backup], entry("ios.list", "e1", "absent"))).toEqual([["absent"]]);
  });
  test("is absent where other evidence handed over has it, and in what lies inside other evidence", () => {
    expect(statuses([archive, archive], entry("ios.list", "e1", "read"), entry("ios.list", "e2", "absent"))).toEqual([
      ["read"],
      ["absent"],
    ]);
    expect(statuses([{ ...archive, isPart: true }], entry("ios.list", "e1", "absent"))).toEqual([["absent"]]);
  });
  test("is absent where another artifact tells the same", () => {
    const collected = [{ kind: "androidqf" } as Evidence, { kind: "android-bugreport", isPart: true } as Evidence];
    const list = entry("android.list", "e1", "absent");
    expect(statuses(collected, list, entry("android.other", "e2", "read"))).toEqual([["absent"], ["read"]]);
    expect(statuses(collected, list, entry("android.other", "e2", "absent"))).toEqual([
      ["unreadable", "missing-part"],
      ["absent"],
    ]);
  });
  test("keeps what was wrong with it otherwise", () => {
    for (const status of ["read", "partly-read", "skipped", "unreadable"] as const) {
      expect(statuses([archive], entry("ios.list", "e1", status))).toEqual([[status]]);
    }
  });
});
