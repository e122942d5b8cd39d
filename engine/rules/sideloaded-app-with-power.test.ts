import { expect, it } from "vitest";
import type { KeptRow, KeptRows } from "../model/correlation.ts";
import type { Plain } from "../model/record.ts";
import { sideloadedAppWithPower } from "./sideloaded-app-with-power.ts";

const row = (artifact: string, value: Record<string, Plain>): KeptRow => ({
  evidence: "e1",
  record: { artifact, value, from: { file: "f" }, moments: [], observables: [] },
});
const app = row("android.package-list", { package: "org.demo.app", sideloaded: true });
const setting = (name: string, apps: Plain, kind = "setting") => row("android.settings", { kind, name, apps });
const service = row("android.accessibility", { kind: "service", package: "org.demo.app", on: true });

it.each<[string, KeptRow[], string[]]>([
  [
    "a helper that the settings name",
    [setting("enabled_accessibility_services", ["x.y", "org.demo.app"])],
    ["attempt accessibility"],
  ],
  ["told of twice", [setting("enabled_accessibility_services", ["org.demo.app"]), service], ["attempt accessibility"]],
  ["a keyboard alone", [setting("default_input_method", ["org.demo.app"])], ["context keyboard"]],
  ["a change that was undone", [setting("enabled_accessibility_services", ["org.demo.app"], "change")], []],
  ["a setting that lists apps for another end", [setting("debug_app", ["org.demo.app"])], []],
  ["another app", [setting("enabled_accessibility_services", ["org.demo.shop"])], []],
])("%s", (_, held, told) => {
  const rows: KeptRows = {
    of: (artifact) => [app, ...held].filter(({ record }) => record.artifact === artifact),
    samples: () => [],
    whole: () => true,
    findings: [],
    samePhone: () => true,
  };
  const hits = [...sideloadedAppWithPower.judge(rows)];
  expect(hits.map(({ grade = "attempt", args }) => `${grade} ${args?.["powers"]}`)).toEqual(told);
});
