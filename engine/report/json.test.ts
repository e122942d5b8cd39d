import { describe, expect, it } from "vitest";
import { englishForTests } from "../../languages/texts-on-disk.ts";
import { misfits } from "./fits-schema.ts";
import { artifactTexts, examination, meta, processFinding, ruleFinding } from "./fixture/examination.ts";
import { buildReport, reportText } from "./json.ts";
import { reportSchema } from "./report-schema.ts";

const translate = englishForTests(artifactTexts);
const report = buildReport(examination(), meta, translate);

function nullsIn(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  return typeof value === "object" && Object.values(value).some(nullsIn);
}

describe("buildReport", () => {
  it.each(["traces", "look-closer", "nothing-known-found", "could-not-tell", "not-phone-evidence"] as const)(
    "fits its schema, verdict %s",
    (verdict) => {
      const json: unknown = JSON.parse(reportText(buildReport(examination(verdict), meta, translate)));
      expect(misfits(json, reportSchema)).toEqual([]);
    },
  );

  it("fits its schema with as little as there can be, and has no nulls", () => {
    const { consent: _, ...rest } = meta;
    const bare = {
      ...examination("not-phone-evidence"),
      evidence: [{ id: "e1", kind: "x", name: "", encrypted: false, device: {}, files: 0 }],
      ledger: [],
    };
    const json: unknown = JSON.parse(
      reportText(buildReport(bare, { ...rest, tool: { name: "bridle", version: "1" } }, translate)),
    );
    expect(misfits(json, reportSchema)).toEqual([]);
    expect(json).not.toHaveProperty("consent");
    expect(json).not.toHaveProperty("tool.commit");
    expect(nullsIn(json)).toBe(false);
    expect(nullsIn(report)).toBe(false);
  });

  it("is the same byte for byte, in a fixed order of keys", () => {
    const again = examination();
    const turned = {
      ...again,
      timing: { ...again.timing, byArtifact: Object.fromEntries(Object.entries(again.timing.byArtifact).reverse()) },
    };
    expect(reportText(buildReport(turned, meta, translate))).toBe(reportText(report));
    expect(Object.keys(report).slice(0, 5)).toEqual(["schema", "tool", "startedAt", "finishedAt", "consent"]);
    expect(reportText(report).endsWith("}\n")).toBe(true);
  });

  it("numbers the findings and keeps evidence raw", () => {
    const visit = report.findings.find((finding) => finding.rule.startsWith("ios.safari"));
    expect(report.findings.map((finding) => finding.id)).toEqual(["f1", "f2", "f3", "f4", "f5", "f6"]);
    expect(visit?.record["title"]).toBe("Free <b>news</b> \u202egpj.exe");
    expect(visit?.otherRows).toHaveLength(1);
    expect(visit).not.toHaveProperty("indicator");
    expect(visit?.indicators).toEqual([]);
  });

  it("shows the row a match rests on, its raw times and every source", () => {
    const [finding] = report.findings;
    expect(finding?.from).toEqual({
      file: "WirelessDomain/Library/Databases/DataUsage.sqlite",
      table: "ZPROCESS",
      row: 41,
    });
    expect(finding?.times[1]).toEqual({ event: "last-seen", raw: "-1", rule: "mac-absolute" });
    expect(finding?.indicator?.name).toBe("Pegasus");
    expect(finding?.indicators.map(({ name }) => name)).toEqual(["Pegasus", "NSO tools"]);
    expect(finding?.message.args?.["artifact"]).toBe("ios.data-usage");
    expect(finding?.text).toContain("A program named “bh” appears in “Data usage”.");
    expect(finding?.couldAlsoBe[0]?.message.id).toBe("benign-same-name");
  });

  it("gives a reason for everything that was not read whole", () => {
    const reasons = Object.fromEntries(report.ledger.map((entry) => [entry.artifact, entry.reason]));
    expect(reasons["ios.data-usage"]).toBeUndefined();
    expect(reasons["ios.messages"]?.code).toBe("bad-page");
    expect(reasons["ios.profiles"]).toEqual({ code: "sun-spots", text: "Something went wrong here (sun-spots)." });
    expect(reasons["ios.shutdown-log"]?.code).toBe("absent");
    expect(report.ledger.find((entry) => entry.artifact === "ios.messages")?.notes).toHaveLength(3);
  });

  it("counts notes and rows beyond its bounds", () => {
    const note = { code: "bad-row", place: "x", detail: "y", loss: true };
    const [first] = examination().ledger;
    if (first === undefined) throw new Error("the sample has a ledger");
    const many = { ...first, status: "partly-read" as const, notes: Array.from({ length: 1005 }, () => note) };
    const rows = { ...ruleFinding(), because: Array.from({ length: 250 }, () => processFinding().because).flat() };
    const built = buildReport({ ...examination(), ledger: [many], findings: [rows] }, meta, translate);
    expect(built.ledger[0]?.notes).toHaveLength(1000);
    expect(built.ledger[0]?.notesLeftOut).toBe(5);
    expect(built.findings[0]?.otherRows).toHaveLength(200);
    expect(built.findings[0]?.rowsLeftOut).toBe(49);
    expect(misfits(JSON.parse(reportText(built)), reportSchema)).toEqual([]);
  });

  it("throws on a finding without a row and on a text that is missing", () => {
    const empty = { ...examination(), findings: [{ ...processFinding(), because: [] }] };
    expect(() => buildReport(empty, meta, translate)).toThrow("rests on no row");
    const unknown = { ...examination(), findings: [{ ...processFinding(), message: { id: "rule-none" } }] };
    expect(() => buildReport(unknown, meta, translate)).toThrow("there is no text rule-none");
  });
});

describe("the schema checker", () => {
  it("finds what does not fit", () => {
    const json = JSON.parse(reportText(report)) as Record<string, unknown>;
    expect(misfits({ ...json, verdict: "clean" }, reportSchema)).toEqual(["$.verdict: clean is not listed"]);
    expect(misfits({ ...json, startedAt: "today" }, reportSchema)[0]).toContain("$.startedAt: today does not fit");
    expect(misfits({ ...json, findings: [{}] }, reportSchema)).toContain("$.findings[0]: grade is missing");
    expect(misfits({ ...json, ledger: 3 }, reportSchema)).toEqual(["$.ledger: not array"]);
  });
});
