import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { englishForTests } from "../../languages/texts-on-disk.ts";
import type { Finding, IndicatorRef } from "../model/finding.ts";
import { artifactTexts, examination, fieldsOf, meta, processFinding } from "./fixture/examination.ts";
import { handoverPacket } from "./handover/packet.ts";
import { buildReport } from "./json.ts";
import { mispEvent } from "./misp.ts";
import { createRedactor } from "./redact.ts";
import { stixBundle } from "./stix.ts";
import { withheld } from "./withheld.ts";

const translate = englishForTests(artifactTexts);
const sha1 = (bytes: Uint8Array) => new Uint8Array(createHash("sha1").update(bytes).digest());
const secret = /evil\.example|Operation Quiet|quiet\.stix2/i;

const restricted: IndicatorRef = {
  type: "domain-name:value",
  value: "Evil.example",
  name: "Operation Quiet",
  source: "quiet.stix2",
  id: "indicator--quiet",
  tlp: "red",
};

function finding(...indicators: IndicatorRef[]): Finding {
  const url = "https://a.evil.example/x?y";
  return {
    rule: "indicator/domain",
    grade: "contact",
    message: {
      id: "rule-indicator-domain",
      args: {
        value: "Evil.example",
        observed: url,
        name: indicators.map(({ name }) => name).join(", "),
        how: "parent",
        artifact: "ios.safari-history",
        field: "url",
      },
    },
    because: [
      {
        artifact: "ios.safari-history",
        from: { file: "History.db", table: "history_visits", row: 1, key: url },
        value: { url, title: "About EVIL.example", nested: { list: [`see ${url}`] } },
        moments: [],
        observables: [],
      },
    ],
    evidence: "e1",
    couldAlsoBe: [{ id: "benign-wrong-indicator" }],
    next: [],
    indicators,
  };
}

function reportOf(findings: readonly Finding[], tlp?: "red", redacted = false) {
  const whole = { ...examination(), findings };
  const source = { name: "Operation Quiet", file: "quiet.stix2", sha256: "ab".repeat(32), loaded: 1, notUnderstood: 1 };
  const problems = [{ code: "duplicate", count: 1, example: "evil.example" }];
  const sources = [...whole.indicators.sources, { ...source, problems, ...(tlp === undefined ? {} : { tlp }) }];
  const indicators = { ...whole.indicators, sources, byName: { "Operation Quiet": { loaded: 1, applicable: 1 } } };
  const notes = [{ code: "more-findings", place: "domain Evil.example", detail: "7", loss: false }];
  const ledger = whole.ledger.map((entry) => ({ ...entry, notes }));
  const made = { ...whole, indicators, ledger };
  const shown = redacted ? createRedactor(fieldsOf).examination(made) : made;
  return buildReport(shown, { ...meta, ...(redacted ? { redacted } : {}) }, translate);
}

describe("values that may not be passed on", () => {
  const report = reportOf([finding(restricted), processFinding()], "red");

  it("stand in the person's own report", () => {
    expect(JSON.stringify(report)).toMatch(secret);
  });

  it("stand nowhere in a report that hides them, which says that they are hidden", () => {
    const hidden = withheld(report);
    expect(JSON.stringify(hidden)).not.toMatch(secret);
    const [first, second] = hidden.findings;
    expect(first?.indicator).toEqual({
      type: "domain-name:value",
      value: "[TLP:RED 1]",
      name: "[TLP:RED]",
      source: "[TLP:RED]",
      tlp: "red",
    });
    expect(first?.text).toBe(
      "The address “[TLP:RED 2]” appears in “Safari history”. It belongs to “[TLP:RED 1]”, which is published as used with [TLP:RED].",
    );
    expect(first?.record["url"]).toBe("[TLP:RED 2]");
    expect(first?.grade).toBe("contact");
    expect(second).toEqual(report.findings[1]);
  });

  it("stand in none of what is made to be shared", () => {
    const shared = [JSON.stringify(stixBundle(report, sha1)), JSON.stringify(mispEvent(report, sha1))];
    for (const text of shared) {
      expect(text).not.toMatch(secret);
      expect(text).not.toContain("TLP:RED");
      // What is free is there.
      expect(text).toContain("bh");
    }
    expect(JSON.stringify(reportOf([finding(restricted)], "red", true))).not.toMatch(secret);
  });

  it.each([true, false])("stand nowhere in a hand-over, redacted: %s", (redact) => {
    const files = handoverPacket({
      report,
      manifest: {
        schema: "bridle.manifest/1",
        tool: meta.tool,
        createdAt: meta.finishedAt,
        files: [],
        evidence: [],
        indicators: [{ name: "quiet.stix2", size: 7, sha256: "ab".repeat(32) }],
      },
      manifestSha256: "ab".repeat(32),
      redact,
      artifacts: [],
      tongues: [{ code: "en", direction: "ltr", translate }],
      tool: meta.tool,
      createdAt: meta.finishedAt,
      sha256: (text) => ({ size: text.length, sha256: "ab".repeat(32) }),
    });
    expect(files.length).toBeGreaterThan(7);
    expect(files.filter(({ text }) => secret.test(text)).map(({ name }) => name)).toEqual([]);
  });

  it("are no secret where another source publishes them freely, which is named alone", () => {
    const free = { ...restricted, name: "Public", source: "public.csv", id: "line 7" };
    const { tlp: _, ...open } = free;
    const hidden = withheld(reportOf([finding(open, restricted)], "red"));
    const [first] = hidden.findings;
    expect(first?.record["url"]).toBe("https://a.evil.example/x?y");
    expect(first?.indicators.map(({ value, name }) => [value, name])).toEqual([
      ["Evil.example", "Public"],
      ["Evil.example", "[TLP:RED]"],
    ]);
    expect(JSON.stringify(hidden)).not.toMatch(/Operation Quiet|quiet\.stix2/);
    expect(JSON.stringify(stixBundle(hidden, sha1))).toContain("Evil.example");
  });

  it("of few letters are hidden as words alone", () => {
    const short = { ...restricted, value: "bh", type: "process:name" as const };
    const one = { ...processFinding(), indicators: [short] };
    const [first] = withheld(reportOf([one])).findings;
    expect(first?.record["process"]).toBe("[TLP:RED 1]");
    expect(first?.text).not.toMatch(/\bbh\b/);
    expect(first?.from).toEqual(report.findings[1]?.from);
  });

  it("may hold any mark", () => {
    const value = String.raw`a-b/c.d+e(f)[g]{h}|i^j$k*l?m\n,o#p&q~r=s!t"u'v:w@x%y;z`;
    const odd = { ...restricted, value, name: `Operation ${value}` };
    const [first] = withheld(reportOf([finding(odd)], "red")).findings;
    expect(first?.indicator).toMatchObject({ value: "[TLP:RED 1]", name: "[TLP:RED]" });
  });

  it("leave a report without any as it is", () => {
    const plain = reportOf([processFinding()]);
    expect(withheld(plain)).toBe(plain);
  });
});
