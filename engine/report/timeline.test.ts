import { describe, expect, it } from "vitest";
import { englishForTests } from "../../languages/texts-on-disk.ts";
import { artifactTexts, examination, message, meta, visit } from "./fixture/examination.ts";
import { buildReport } from "./json.ts";
import {
  findingRows,
  recordRows,
  timelineColumns,
  timelineCsvHeader,
  timelineCsvLine,
  timelineJsonLine,
  timelineRange,
} from "./timeline.ts";

const report = buildReport(examination(), meta, englishForTests(artifactTexts));

describe("recordRows", () => {
  it("gives a Timesketch row for each moment", () => {
    const [row, ...more] = recordRows(message(), "e1", "Messages");
    expect(more).toEqual([]);
    expect(JSON.parse(timelineJsonLine(row ?? {}))).toEqual({
      message: expect.stringMatching(
        /^Messages: received: text=Your parcel waits: .*; sender=\+31612345678; received=/,
      ),
      timestamp: 1_775_154_600_000_000,
      datetime: "2026-04-02T18:30:00.000000+00:00",
      timestamp_desc: "received",
      data_type: "bridle:ios.messages",
      evidence: "e1",
      artifact: "ios.messages",
      source_file: "HomeDomain/Library/SMS/sms.db",
      table: "message",
      row: 9912,
      recovered: "freeblock page 88 offset 1204",
      raw_time: "796847400000000000",
      time_rule: "mac-absolute",
    });
  });

  it("keeps microseconds and leaves impossible times out", () => {
    const record = {
      ...visit(1),
      moments: [
        { event: "a", utc: "2026-01-02T03:04:05.123456789Z", raw: "1", rule: "unix-seconds" as const },
        { event: "b", raw: "-1", rule: "unix-seconds" as const },
        { event: "c", utc: "1969-12-31T23:59:59.5Z", raw: "-0.5", rule: "unix-seconds" as const },
      ],
    };
    const rows = [...recordRows(record, "e1", "x")];
    expect(rows.map((row) => row.datetime)).toEqual([
      "2026-01-02T03:04:05.123456+00:00",
      "1969-12-31T23:59:59.500000+00:00",
    ]);
    expect(rows.map((row) => row.timestamp)).toEqual([1_767_323_045_123_456, -500_000]);
  });

  it("bounds the message", () => {
    const record = { ...visit(1), value: { url: "x".repeat(1e6), more: "y" } };
    expect([...recordRows(record, "e1", "x")][0]?.message).toHaveLength(1000);
  });
});

describe("findingRows", () => {
  it("gives one row with rule, grade and clue", () => {
    const [finding] = report.findings;
    if (finding === undefined) throw new Error("the sample has findings");
    const [row] = findingRows(finding);
    expect(row).toMatchObject({
      finding: "f1",
      rule: "indicator/process-name",
      grade: "ran",
      indicator: "bh",
      indicator_name: "Pegasus",
      timestamp_desc: "first-seen",
      raw_time: "797569964.5",
      tag: ["bridle-finding", "bridle-ran"],
    });
    expect([...findingRows({ ...finding, at: "2020-01-01T00:00:00Z" })][0]?.timestamp_desc).toBe("finding");
  });

  it("gives none for a finding without a time or outside the range", () => {
    const rows = report.findings.flatMap((finding) => [
      ...findingRows(finding, timelineRange("2026-04-05", undefined)),
    ]);
    expect(rows.map((row) => row.finding)).toEqual(["f1"]);
  });
});

describe("timelineRange", () => {
  it("takes a day whole, a time exactly, and refuses the rest", () => {
    expect(timelineRange("2026-05-04", "2026-05-04")).toEqual({
      since: "2026-05-04T00:00:00.000000000Z",
      until: "2026-05-04T23:59:59.999999999Z",
    });
    expect(timelineRange("2026-05-04T12:00:00+02:00", undefined)).toEqual({ since: "2026-05-04T10:00:00.000000000Z" });
    expect(timelineRange(undefined, undefined)).toEqual({});
    for (const bad of ["yesterday", "2026-13-01", "", "2026-05-04 or so"]) {
      expect(timelineRange(bad, undefined)).toBeUndefined();
      expect(timelineRange(undefined, bad)).toBeUndefined();
    }
  });

  it("filters moments, both ends inclusive", () => {
    const times = [
      "2026-05-03T23:59:59.999Z",
      "2026-05-04T00:00:00Z",
      "2026-05-04T23:59:59.5Z",
      "2026-05-05T00:00:00Z",
    ];
    const record = {
      ...visit(1),
      moments: times.map((utc) => ({ event: "x", utc, raw: utc, rule: "text-utc" as const })),
    };
    const rows = [...recordRows(record, "e1", "x", timelineRange("2026-05-04", "2026-05-04"))];
    expect(rows.map((row) => row.raw_time)).toEqual([times[1], times[2]]);
  });
});

describe("timeline.csv", () => {
  it("has one cell for each column, quoted as RFC 4180 says", () => {
    const [row] = recordRows({ ...message(), value: { text: 'say "hi",\nthen go' } }, "e1", "Messages");
    const line = timelineCsvLine(row ?? {});
    expect(timelineCsvHeader()).toBe(`${timelineColumns.join(",")}\r\n`);
    expect(line.startsWith('"Messages: received: text=say ""hi"",\nthen go",1775154600000000,2026')).toBe(true);
    expect(line.endsWith("\r\n")).toBe(true);
  });

  it.each(["=1+1", "+31612345678", "-1", "@SUM(A1)", "\tx", "\rx", "\nx", "＝1"])("makes no formula of %j", (text) => {
    const cell = timelineCsvLine({ message: text }).slice(0, -timelineColumns.length - 1);
    expect(cell.replace(/^"/, "").startsWith(`'${text}`)).toBe(true);
  });

  it("shows what would move the line, end it or talk to a terminal", () => {
    const line = timelineCsvLine({ message: "a\u001b[31m\u202eb\u0000\u2028c\nd é" });
    expect(line.startsWith('"a⟨U+001B⟩[31m⟨U+202E⟩b⟨U+0000⟩⟨U+2028⟩c\nd é"')).toBe(true);
  });

  it("leaves numbers and ordinary texts alone", () => {
    expect(timelineCsvLine({ message: "a", timestamp: -5, tag: ["b", "c"] })).toBe(`a,-5${",".repeat(20)}b c\r\n`);
  });
});
