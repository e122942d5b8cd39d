import { describe, expect, it } from "vitest";
import type { Evidence } from "../model/evidence.ts";
import { handedOverOf } from "./handed-over.ts";

const made = (more: Partial<Evidence>): Evidence =>
  ({ kind: "ios-backup", name: "a", fileCount: 9, device: {}, takenAt: "2026-05-03T10:00:00Z", ...more }) as Evidence;
const of = (...evidences: readonly Partial<Evidence>[]): string =>
  [...handedOverOf(evidences.map(made))].map(([, whole]) => whole).join(" ");

describe("what was handed over", () => {
  it.each<[string, readonly Partial<Evidence>[], string]>([
    ["two backups of one day", [{}, { takenAt: "2026-05-03T11:00:00Z" }], "e1 e2"],
    ["a backup and its archive", [{}, { name: "a.zip" }], "e1 e1"],
    ["a backup, its parts and a copy with parts", [{}, { isPart: true }, {}, { isPart: true }], "e1 e1 e1 e1"],
    ["backups of two phones", [{ identity: { serial: "a" } }, { identity: { serial: "b" } }], "e1 e2"],
    ["files without a time, by two names", ["a", "b"].map((name) => ({ name, takenAt: undefined }) as never), "e1 e2"],
  ])("%s", (_, evidences, expected) => {
    expect(of(...evidences)).toBe(expected);
  });
});
