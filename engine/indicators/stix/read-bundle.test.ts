import { describe, expect, it } from "vitest";
import { loadIndicators } from "../indicators.ts";
import { bundleOf, met, problemsOf } from "../test-bundle.ts";

const bad = "[domain-name:value='evil.example']";
const worse = "[domain-name:value='worse.example']";

function load(value: unknown, name = "test.stix2") {
  return loadIndicators([{ name, sha256: "00", text: typeof value === "string" ? value : JSON.stringify(value) }]);
}
function names(value: unknown, host = "evil.example"): string[] {
  const [match] = load(value).match({ kind: "host", value: host, field: "f" });
  return (match?.refs ?? []).map((ref) => ref.name);
}

describe("forms of a file", () => {
  const indicator = { type: "indicator", id: "indicator--1", pattern: bad };
  it.each<[string, unknown]>([
    ["2.1 bundle", { type: "bundle", id: "bundle--1", objects: [indicator] }],
    ["2.0 bundle", { type: "bundle", id: "bundle--1", spec_version: "2.0", objects: [{ ...indicator, labels: [] }] }],
    ["indented", JSON.stringify({ type: "bundle", objects: [indicator] }, null, 4)],
    ["byte order mark", `\ufeff${JSON.stringify({ type: "bundle", objects: [indicator] })}`],
    [
      "several bundles",
      [
        { type: "bundle", objects: [indicator] },
        { type: "bundle", objects: [] },
      ],
    ],
    ["bare list", [indicator]],
    ["one object", indicator],
    ["TAXII envelope", { more: false, objects: [indicator] }],
    ["odd members", { type: "bundle", objects: [null, 7, "x", [], { type: 5 }, indicator] }],
    ["no id", { type: "bundle", objects: [{ type: "indicator", pattern: bad }] }],
  ])("%s", (_, value) => {
    const index = load(value);
    expect(index.files[0]).toMatchObject({ loaded: 1, notUnderstood: 0, problems: [] });
    expect(met(index, "host", "evil.example")).toEqual(["exact domain evil.example"]);
  });

  it.each<[string, unknown]>([
    ["empty", ""],
    ["text", "words alone\n"],
    ["cut off", '{"type": "bundle", "objects": [{'],
    ["other JSON", { words: ["evil.example"] }],
    ["list of texts", ["words", "alone"]],
    ["null", "null"],
    ["MISP server's list of events", [{ Event: { id: "1", info: "no attribute" } }]],
  ])("is none: %s", (_, value) => {
    const index = load(value);
    expect(index.files[0]).toMatchObject({ name: "test.stix2", loaded: 0, notUnderstood: 0 });
    expect(Object.keys(problemsOf(index))).toEqual(["not-an-indicator-file"]);
  });

  it("is too deep or too large", () => {
    const deep = load(`{"type":"bundle","objects":${"[".repeat(100_000)}${"]".repeat(100_000)}}`);
    expect(problemsOf(deep)).toEqual({ "not-an-indicator-file": 1, "over-limit": 1 });
    const brackets = load({ type: "bundle", objects: [{ type: "indicator", pattern: bad, name: '["'.repeat(2000) }] });
    expect(brackets.size).toBe(1);
  });

  it("holds no indicators", () => {
    const index = load({ type: "bundle", objects: [{ type: "campaign", id: "campaign--1", name: "C" }] });
    expect(problemsOf(index)).toEqual({ "no-indicators": 1 });
  });

  it("is read once when it is given twice", () => {
    const file = { name: "a.stix2", sha256: "aa", text: bundleOf([bad]) };
    const index = loadIndicators([file, { ...file, name: "copy.stix2" }]);
    expect(index.files.map((summary) => summary.loaded)).toEqual([1, 0]);
    expect(index.files[1]?.problems).toEqual([{ code: "same-file-again", count: 1, example: "a.stix2" }]);
  });
});

describe("whose it is", () => {
  const indicator = { type: "indicator", id: "indicator--1", pattern: bad };
  const family = (type: string, id: string, name: string) => ({ type, id: `${type}--${id}`, name });
  const link = (source: string, target: string) => ({
    type: "relationship",
    id: "relationship--1",
    relationship_type: "indicates",
    source_ref: source,
    target_ref: target,
  });

  it.each(["malware", "tool", "intrusion-set", "threat-actor", "campaign"])(
    "by a relationship with a %s, both ways",
    (type) => {
      const rest = [family(type, "a", "A"), family("malware", "b", "B")];
      expect(names([indicator, ...rest, link("indicator--1", `${type}--a`)])).toEqual(["A"]);
      expect(names([indicator, ...rest, link(`${type}--a`, "indicator--1")])).toEqual(["A"]);
    },
  );
  it("keeps every family", () => {
    const rest = [family("malware", "a", "A"), family("campaign", "b", "B")];
    expect(
      names([indicator, ...rest, link("indicator--1", "malware--a"), link("indicator--1", "campaign--b")]),
    ).toEqual(["A", "B"]);
  });
  it.each(["report", "grouping"])("by a %s that lists it", (type) => {
    expect(names([indicator, { ...family(type, "a", "R"), object_refs: ["indicator--1", 7] }])).toEqual(["R"]);
  });
  it("by a note's abstract", () => {
    expect(names([indicator, { type: "note", id: "note--1", abstract: "N", object_refs: ["indicator--1"] }])).toEqual([
      "N",
    ]);
  });
  it("by a relationship rather than a report", () => {
    const report = { ...family("report", "r", "R"), object_refs: ["indicator--1"] };
    expect(names([indicator, report, family("malware", "a", "A"), link("indicator--1", "malware--a")])).toEqual(["A"]);
  });
  it("by the only family of the file, else by the file's name", () => {
    expect(names([indicator, family("malware", "a", "A")])).toEqual(["A"]);
    expect(names([indicator, family("malware", "a", "A"), family("malware", "b", "B")])).toEqual(["test.stix2"]);
    expect(names([indicator])).toEqual(["test.stix2"]);
  });
  it("counts relationships that lead nowhere, and passes over revoked ones", () => {
    const rest = [indicator, family("malware", "a", "A"), family("malware", "b", "B")];
    const index = load([...rest, link("indicator--1", "malware--gone"), link("indicator--gone", "malware--a")]);
    expect(problemsOf(index)).toEqual({ "dangling-relationship": 2 });
    expect(names([...rest, { ...link("indicator--1", "malware--a"), revoked: true }])).toEqual(["test.stix2"]);
  });
  it("names the file after what it is about", () => {
    expect(load(bundleOf([bad], "Pegasus")).files[0]?.name).toBe("Pegasus");
    expect(load([indicator, { ...family("report", "r", "R"), object_refs: [] }]).files[0]?.name).toBe("R");
    expect(load([indicator, family("tool", "a", "A"), family("tool", "b", "B")]).files[0]?.name).toBe("test.stix2");
  });
});

describe("each indicator object is counted once", () => {
  const at = (modified: string, pattern: string, more: object = {}) => ({
    type: "indicator",
    id: "indicator--1",
    modified,
    pattern,
    ...more,
  });

  it("revoked, other languages, no pattern, malformed, unsupported", () => {
    const index = load([
      { type: "indicator", id: "indicator--1", pattern: bad, revoked: true },
      { type: "indicator", id: "indicator--2", pattern: "rule x {}", pattern_type: "yara" },
      { type: "indicator", id: "indicator--3" },
      { type: "indicator", id: "indicator--4", pattern: "[oops" },
      { type: "indicator", id: "indicator--5", pattern: "[mutex:name='x']" },
      { type: "indicator", id: "indicator--6", pattern: bad, valid_until: "2001-01-01T00:00:00Z" },
    ]);
    expect(index.files[0]).toMatchObject({ loaded: 1, notUnderstood: 5 });
    expect(problemsOf(index)).toEqual({
      revoked: 1,
      "unsupported-pattern-type": 1,
      "no-pattern": 1,
      "malformed-pattern": 1,
      "unsupported-path": 1,
    });
    expect(met(index, "host", "evil.example")).toHaveLength(1);
  });
  it("takes the newest version of an id, by time and not by text", () => {
    const older = at("2024-01-01T00:00:00.9Z", bad);
    const newer = at("2024-01-01T00:00:00.900001Z", worse);
    for (const objects of [
      [older, newer],
      [newer, older],
    ]) {
      const index = load(objects);
      expect(index.files[0]).toMatchObject({ loaded: 1, notUnderstood: 0 });
      expect(problemsOf(index)).toEqual({ duplicate: 1 });
      expect(met(index, "host", "evil.example")).toEqual([]);
      expect(met(index, "host", "worse.example")).toHaveLength(1);
    }
  });
  it("lets a newer revocation win", () => {
    const index = load([at("2024-01-01T00:00:00Z", bad), at("2024-02-01T00:00:00Z", bad, { revoked: true })]);
    expect(index.files[0]).toMatchObject({ loaded: 0, notUnderstood: 1 });
    expect(index.size).toBe(0);
  });
  it("counts a value that is stated twice as a duplicate and keeps both families", () => {
    const index = load([
      { type: "malware", id: "malware--a", name: "A" },
      { type: "malware", id: "malware--b", name: "B" },
      { type: "indicator", id: "indicator--1", pattern: bad },
      { type: "indicator", id: "indicator--2", pattern: "[domain-name:value = 'EVIL.example']" },
      { type: "relationship", id: "relationship--1", source_ref: "indicator--1", target_ref: "malware--a" },
      { type: "relationship", id: "relationship--2", source_ref: "indicator--2", target_ref: "malware--b" },
    ]);
    expect(index.files[0]).toMatchObject({ loaded: 1, notUnderstood: 0 });
    expect(problemsOf(index)).toEqual({ duplicate: 1 });
    expect(index.match({ kind: "host", value: "evil.example", field: "f" })[0]?.refs).toEqual([
      { type: "domain-name:value", value: "evil.example", name: "A", source: "test.stix2", id: "indicator--1" },
      { type: "domain-name:value", value: "EVIL.example", name: "B", source: "test.stix2", id: "indicator--2" },
    ]);
  });
  it("names every file that states a value", () => {
    const index = loadIndicators([
      { name: "a.stix2", sha256: "aa", text: bundleOf([bad], "A") },
      { name: "b.stix2", sha256: "bb", text: bundleOf([bad, worse], "B") },
    ]);
    expect(index.size).toBe(2);
    const [match] = index.match({ kind: "url", value: "https://x.evil.example/", field: "f" });
    expect(match?.refs.map(({ name, source }) => [name, source])).toEqual([
      ["A", "a.stix2"],
      ["B", "b.stix2"],
    ]);
  });
});

describe("what is not for detection", () => {
  const indicator = (more: object) => ({ type: "indicator", id: "indicator--1", pattern: bad, ...more });
  it.each<[object, number]>([
    [{ indicator_types: ["benign"] }, 0],
    [{ labels: ["benign"] }, 0],
    [{ labels: ["benign", "malicious-activity"] }, 1],
    [{ labels: ['misp:type="domain"', 'misp:to_ids="False"'] }, 0],
    [{ labels: ["misp:to_ids=false"] }, 0],
    [{ labels: ['misp:to_ids="True"'] }, 1],
    [{ labels: [7, null, 'not misp:to_ids="False"'] }, 1],
  ])("%j", (more, loaded) => {
    const index = load({ type: "bundle", objects: [indicator(more)] });
    expect(index.files[0]?.loaded).toBe(loaded);
    expect(problemsOf(index)).toEqual(loaded === 0 ? { "not-for-detection": 1 } : {});
  });
});

describe("what was merely observed", () => {
  const thing = { type: "domain-name", id: "domain-name--1", value: "evil.example" };
  const seen = { type: "observed-data", id: "observed-data--1", number_observed: 1 };
  const report = {
    type: "report",
    id: "report--1",
    name: "Report",
    object_refs: ["domain-name--1", "observed-data--1"],
  };
  it.each<[string, unknown[], string[], number]>([
    ["by itself", [thing, report], ["Report"], 1],
    ["inside observed data", [{ ...seen, objects: { 0: { ...thing, id: undefined } } }, report], ["Report"], 1],
    ["is no clue beside clues", [thing, { type: "indicator", id: "indicator--1", pattern: worse }], [], 1],
    ["not of a phone", [{ type: "mutex", id: "mutex--1", name: "evil.example" }, report], [], 0],
  ])("%s", (_, objects, expected, loaded) => {
    const value = { type: "bundle", objects };
    expect(names(value)).toEqual(expected);
    expect(load(value).files[0]?.loaded).toBe(loaded);
    const [match] = load(value).match({ kind: "host", value: "evil.example", field: "f" });
    expect(match?.refs[0]?.role).toBe(expected.length === 0 ? undefined : "observed");
  });
  it("may be a file by its digests, an address, a mail address, an app", () => {
    const objects = [
      {
        type: "file",
        id: "file--1",
        name: "one.apk",
        hashes: { "SHA-256": "a".repeat(64), MD5: "b".repeat(32), SSDEEP: "x" },
      },
      { type: "file", id: "file--2", name: "two.apk" },
      { type: "ipv4-addr", id: "ipv4-addr--1", value: "203.0.113.7" },
      { type: "email-addr", id: "email-addr--1", value: "bad@evil.example" },
      { type: "url", id: "url--1", value: "https://evil.example/x" },
      { type: "app", id: "com.example.spy" },
      { type: "ipv4-addr", id: "ipv4-addr--2", value: "127.0.0.1" },
    ];
    const index = load({ type: "bundle", objects });
    expect([...index.counts].map(([type, count]) => `${type} ${count}`).sort()).toEqual([
      "app:id 1",
      "email-addr:value 1",
      "file:hashes.md5 1",
      "file:hashes.sha256 1",
      "file:name 1",
      "ipv4-addr:value 1",
      "url:value 1",
    ]);
    expect(problemsOf(index)).toEqual({ "observed-only": 7, "own-address": 1 });
  });
});
