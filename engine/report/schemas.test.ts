/**
 * The schemas that we publish (`docs/schemas/`), by a validator of others. `BRIDLE_WRITE_EXPECTED=1` writes those files.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { englishForTests } from "../../languages/texts-on-disk.ts";
import { root } from "../../tools/repository.ts";
import { compareSchema } from "./compare-schema.ts";
import { misfitsBy } from "./fixture/by-schema.ts";
import { artifactTexts, examination, message, meta } from "./fixture/examination.ts";
import { handoverSchema } from "./handover/handover-schema.ts";
import { huntLineSchema } from "./hunt-schema.ts";
import { buildReport } from "./json.ts";
import { recordLineSchema, timelineLineSchema } from "./line-schemas.ts";
import { manifestSchema } from "./manifest-schema.ts";
import { reportSchema, type Schema } from "./report-schema.ts";
import { recordRows, timelineColumns, timelineJsonLine } from "./timeline.ts";

const published: Readonly<Record<string, Schema>> = {
  compare: compareSchema,
  handover: handoverSchema,
  hunt: huntLineSchema,
  manifest: manifestSchema,
  record: recordLineSchema,
  report: reportSchema,
  timeline: timelineLineSchema,
};
const folder = join(root, "docs", "schemas");

describe("docs/schemas", () => {
  it.each(Object.entries(published))("has %s as the program knows it", (name, schema) => {
    const path = join(folder, `${name}.schema.json`);
    const text = `${JSON.stringify(schema, undefined, 2)}\n`;
    if (process.env["BRIDLE_WRITE_EXPECTED"] === "1") writeFileSync(path, text);
    expect(readFileSync(path, "utf8")).toBe(text);
    expect(misfitsBy(schema)([])).not.toEqual([]);
  });

  it("has no other", () => {
    const names = readdirSync(folder).filter((name) => name.endsWith(".json"));
    expect(names).toEqual(Object.keys(published).map((name) => `${name}.schema.json`));
  });
});

describe("a schema", () => {
  const report = buildReport(examination(), meta, englishForTests(artifactTexts));

  it.each<[string, object]>([
    ["verdict", { verdict: "clean" }],
    ["ledger", { ledger: [{ ...report.ledger[0], status: "lost" }] }],
    ["finding", { findings: [{ ...report.findings[0], grade: "certain" }] }],
    ["answer", { answer: [] }],
    ["time", { finishedAt: "yesterday" }],
  ])("of a report notices another %s", (_, change) => {
    expect(misfitsBy(reportSchema)(report)).toEqual([]);
    expect(misfitsBy(reportSchema)({ ...report, ...change })).not.toEqual([]);
  });

  it("of a moment knows every column of the timeline, and what Timesketch cannot do without", () => {
    expect(Object.keys(timelineLineSchema.properties ?? {}).sort()).toEqual([...timelineColumns].sort());
    const [row] = recordRows(message(), "e1", "Messages");
    const line = JSON.parse(timelineJsonLine(row ?? {})) as Record<string, unknown>;
    expect(misfitsBy(timelineLineSchema)(line)).toEqual([]);
    for (const [name, value] of [
      ["message", undefined],
      ["timestamp", "1775154600000000"],
      ["datetime", "2026-04-02 18:30"],
      ["timestamp_desc", ""],
    ] as const) {
      expect([name, misfitsBy(timelineLineSchema)({ ...line, [name]: value })]).not.toEqual([name, []]);
    }
  });
});
