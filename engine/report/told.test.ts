import { describe, expect, it } from "vitest";
import { englishForTests } from "../../languages/texts-on-disk.ts";
import { misfits } from "./fits-schema.ts";
import { artifactTexts, examination, meta } from "./fixture/examination.ts";
import { reportHtml } from "./html.ts";
import { buildReport, reportText } from "./json.ts";
import { reportSchema } from "./report-schema.ts";
import { timelineJsonLine, toldRows } from "./timeline.ts";
import { inOrder, readToldEvent, type ToldEvent } from "./told.ts";

const translate = englishForTests(artifactTexts);
const told = (words: string): ToldEvent => {
  const event = readToldEvent(words);
  if (event === undefined) throw new Error(words);
  return event;
};

describe("readToldEvent", () => {
  it.each<[string, string, string, ToldEvent["rule"], ToldEvent["precision"], string]>([
    ["2026-05-03 border crossing", "2026-05-03T00:00:00Z", "2026-05-03", "text-local", "day", "border crossing"],
    ["2026-05-03: border, twice", "2026-05-03T00:00:00Z", "2026-05-03", "text-local", "day", "border, twice"],
    ["2026-05-03 14:30 call", "2026-05-03T14:30:00Z", "2026-05-03 14:30", "text-local", "minute", "call"],
    ["2026-05-03 14:30:00 call", "2026-05-03T14:30:00Z", "2026-05-03 14:30:00", "text-local", "second", "call"],
    ["2026-05-03T14:30+02:00 call", "2026-05-03T12:30:00Z", "2026-05-03T14:30+02:00", "text-utc", "minute", "call"],
    ["  2026-05-03 14:30:05 Z call ", "2026-05-03T14:30:05Z", "2026-05-03 14:30:05 Z", "text-utc", "second", "call"],
    ["2026-05-03 3 men at the door", "2026-05-03T00:00:00Z", "2026-05-03", "text-local", "day", "3 men at the door"],
  ])("reads %j", (words, at, raw, rule, precision, text) => {
    expect(readToldEvent(words)).toEqual({ at, raw, rule, precision, text });
  });

  it.each([
    "",
    "border crossing",
    "2026-05-03",
    "2026-05-03   ",
    "2026-02-31 no such day",
    "2026-13-01 no such month",
    "2026-05-03 25:00 no such hour",
    "2026-05-03 14:30+99:00 no such zone",
    "1601-01-01 long ago",
    "03.05.2026 border",
    `2026-05-03 ${"x".repeat(501)}`,
  ])("refuses %j", (words) => {
    expect(readToldEvent(words)).toBeUndefined();
  });

  it("puts events in order, each once", () => {
    const events = ["2026-05-04 b", "2026-05-03 a", "2026-05-04 b"].map(told);
    expect(inOrder(events).map(({ text }) => text)).toEqual(["a", "b"]);
  });
});

describe("what was told", () => {
  const events = [told("2026-05-04 <b>border</b> \u202ex"), told("2026-04-30 14:30+02:00 police")];
  const report = buildReport(examination(), { ...meta, told: events }, translate);

  it("stands in report.json by its schema, and changes no answer", () => {
    const json = JSON.parse(reportText(report)) as Record<string, unknown>;
    expect(misfits(json, reportSchema)).toEqual([]);
    expect(report.told?.map(({ at }) => at)).toEqual(["2026-04-30T12:30:00Z", "2026-05-04T00:00:00Z"]);
    const { told: _, ...rest } = report;
    expect(rest).toEqual(buildReport(examination(), meta, translate));
  });

  it("stands on the timeline as told, with no evidence behind it", () => {
    const rows = [...toldRows(report.told ?? [], "Told by the person")];
    expect(JSON.parse(timelineJsonLine(rows[0] ?? {}))).toEqual({
      message: "Told by the person: police",
      timestamp: 1_777_552_200_000_000,
      datetime: "2026-04-30T12:30:00.000000+00:00",
      timestamp_desc: "told",
      data_type: "bridle:told",
      artifact: "told",
      raw_time: "2026-04-30 14:30+02:00",
      time_rule: "text-utc",
      tag: ["bridle-told"],
    });
  });

  it("stands in report.html in a part of its own, escaped and made visible", () => {
    const page = reportHtml(report, { tongues: [{ code: "en", direction: "ltr", translate }] });
    const section = /<section aria-labelledby="told">[\s\S]*?<\/section>/.exec(page)?.[0] ?? "";
    expect(section).toContain("&lt;b&gt;border&lt;/b&gt; ⟨U+202E⟩x");
    expect(section).toContain("no evidence");
    const without = reportHtml(buildReport(examination(), meta, translate), {
      tongues: [{ code: "en", direction: "ltr", translate }],
    });
    expect(without).not.toContain('id="told"');
  });
});
