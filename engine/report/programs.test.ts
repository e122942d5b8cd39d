import { describe, expect, it } from "vitest";
import { englishForTests } from "../../languages/texts-on-disk.ts";
import type { SightedProcess } from "../model/process.ts";
import { misfits } from "./fits-schema.ts";
import { artifactTexts, examination, meta } from "./fixture/examination.ts";
import { reportHtml } from "./html.ts";
import { buildReport } from "./json.ts";
import { reportSchema } from "./report-schema.ts";

const translate = englishForTests(`${artifactTexts}\nartifact-ios-processes = Running programs\n`);

function program(path: string, place: SightedProcess["place"], more: Partial<SightedProcess> = {}): SightedProcess {
  return {
    name: path.slice(path.lastIndexOf("/") + 1),
    path,
    place,
    pids: [7],
    parents: ["launchd"],
    users: ["mobile"],
    firstSeen: "2026-05-01T10:00:00Z",
    lastSeen: "2026-05-02T10:00:00Z",
    times: 3,
    seenIn: [{ artifact: "ios.processes", evidence: "e1", times: 3, from: { file: "ps.txt", line: 4 } }],
    ...more,
  };
}

const reportOf = (processes: readonly SightedProcess[], processesLeftOut?: number) =>
  buildReport(
    { ...examination(), processes, ...(processesLeftOut === undefined ? {} : { processesLeftOut }) },
    meta,
    translate,
  );
const page = (report: ReturnType<typeof reportOf>) =>
  reportHtml(report, { tongues: [{ code: "en", direction: "ltr", translate }] });

describe("the list of programs", () => {
  it("fits the schema, and is absent where there is none", () => {
    const report = reportOf([program("/private/var/tmp/agent", "staging", { localTimes: true })], 4);
    expect(misfits(report, reportSchema)).toEqual([]);
    expect(report.processesLeftOut).toBe(4);
    expect(reportOf([])).not.toHaveProperty("processes");
    expect(page(reportOf([]))).not.toContain('id="programs"');
  });

  it("shows what lies at an odd place outside the folded table, and hides nothing in a name", () => {
    const shown = page(
      reportOf([program("/private/var/tmp/<b>\u202e</b>", "staging"), program("/usr/libexec/imagent", "system")]),
    );
    const section = shown.slice(shown.indexOf('id="programs"'));
    const open = section.slice(0, section.indexOf("<details>"));
    expect(open).toContain("/private/var/tmp/&lt;b&gt;⟨U+202E⟩&lt;/b&gt;");
    expect(open).not.toContain("imagent");
    expect(section).toContain("/usr/libexec/imagent");
  });

  it("names apps, and what may be one, only beside all records", () => {
    const all = [program("/private/var/tmp/a", "staging"), program("notes", "app"), program("b", "unknown")];
    const report = reportOf(all, 4);
    expect(report.processes?.map(({ place }) => place)).toEqual(["staging"]);
    expect(report.processesLeftOut).toBe(6);
    const whole = buildReport({ ...examination(), processes: all }, { ...meta, records: true }, translate);
    expect(whole.processes).toHaveLength(3);
    expect(whole).not.toHaveProperty("processesLeftOut");
  });

  it("is quick with thousands, and tells how many it leaves out", () => {
    const many = Array.from({ length: 12_000 }, (_, at) => program(`/usr/libexec/p${at}`, "system"));
    const started = performance.now();
    const report = reportOf(many);
    const shown = page(report);
    expect(performance.now() - started).toBeLessThan(20_000);
    expect(report.processes).toHaveLength(10_000);
    expect(report.processesLeftOut).toBe(2000);
    expect(shown).toContain("/usr/libexec/p4999<");
    expect(shown).not.toContain("/usr/libexec/p5000<");
    expect(shown).toMatch(/7,?000/);
  });
});
