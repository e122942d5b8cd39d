/**
 * Oddities of lists as they are published (L), mistakes that other programs make with them (E), and lists that mean harm
 * (H): one row each, with what a phone shows and what is to be met. Values are those of the lists where they are public.
 * What such a match then says is in `engine/examine/harmless.test.ts`.
 */
import { describe, expect, it } from "vitest";
import { loadIndicators } from "./indicators.ts";
import { host, sha256, statedValues } from "./published-quirks.table.ts";
import { bundleOf, indexOf, met, problemsOf } from "./test-bundle.ts";

const loaded = (text: string, name = "list.csv") => loadIndicators([{ name, sha256: "", text }]);

describe("values as lists state them", () => {
  it.each(statedValues)("%s %s", (_id, _what, stated, shown) => {
    const index = indexOf(...stated);
    const wrong = shown.filter(([kind, value, isMet]) => met(index, kind, value).length > 0 !== isMet);
    expect(wrong).toEqual([]);
  });

  it.each([
    ["L01", host, "178.63.71.15", "retyped-as-ip"],
    ["L02", host, "fgr1w2gnsdvsb.xyz/x", "domain-with-path"],
    ["L03", host, "despachosnegocios", "bare-label"],
    ["L04", host, "46.183.184.91summerartcamp.net", "glued-values"],
    ["L10b", host, "appspot.com", "public-suffix"],
    ["L11a", host, "dns.google", "well-known-host"],
    ["L11b", host, "family.microsoft.com", "well-known-host"],
    ["L11c", "ipv4-addr:value", "8.8.8.8", "well-known-host"],
    ["L28a", host, "evil[.]example", "refanged"],
    ["H01", host, ".com", "bare-label"],
    ["H02", host, "*", "malformed-host"],
    ["H03", host, "%", "malformed-host"],
    ["H05", "file:path", "/private/var/mobile/", "too-broad"],
    ["H07", "ipv4-addr:value", "8.0.0.0/7", "too-broad"],
    ["H08", "file:hashes.md5", "d41d8cd98f00b204e9800998ecf8427e", "empty-file-hash"],
    ["H09", "ipv4-addr:value", "127.0.0.1", "own-address"],
  ])("%s %s %s is named: %s", (_id, path, value, code) => {
    expect(Object.keys(problemsOf(indexOf([path, value])))).toContain(code);
  });
});

const indicator = (id: string, pattern: string, more: object = {}) => ({
  type: "indicator",
  spec_version: "2.1",
  id: `indicator--${id}`,
  pattern,
  pattern_type: "stix",
  ...more,
});
const bundle = (...objects: object[]) =>
  loaded(JSON.stringify({ type: "bundle", id: "bundle--1", objects }), "a.stix2");
const evil = "[domain-name:value='evil.example']";
const namesMet = (index: ReturnType<typeof bundle>, value = "evil.example") =>
  index.match({ kind: "host", value, field: "f" }).flatMap(({ refs }) => refs.map(({ name }) => name));

describe("bundles as they are published", () => {
  it("L07 blanks round the sign", () => {
    for (const pattern of ["[domain-name:value = 'evil.example']", "[ domain-name:value='evil.example' ]"])
      expect(met(bundle(indicator("1", pattern)), "host", "evil.example")).toHaveLength(1);
  });

  it("L21 one value many times, and one id many times, is one value", () => {
    const index = bundle(indicator("1", evil), indicator("1", evil), indicator("2", evil));
    expect(index.size).toBe(1);
    expect(problemsOf(index)).toEqual({ duplicate: 2 });
    expect(namesMet(index)).toHaveLength(1);
  });

  it("L22, E11 a value that two lists state for two families keeps both", () => {
    const list = (campaign: string) => `domain,campaign\ntribunnews.example,${campaign}\n`;
    const index = loadIndicators([
      { name: "a.csv", sha256: "a", text: list("Wintego") },
      { name: "b.csv", sha256: "b", text: list("Variston") },
    ]);
    expect(namesMet(index, "tribunnews.example")).toEqual(["Wintego", "Variston"]);
  });

  it("L23 a relationship that leads nowhere costs nothing but itself", () => {
    const nowhere = {
      type: "relationship",
      id: "relationship--2",
      relationship_type: "indicates",
      source_ref: "indicator--dead",
      target_ref: "malware--dead",
    };
    const index = bundle(nowhere, indicator("1", evil));
    expect(met(index, "host", "evil.example")).toHaveLength(1);
    expect(problemsOf(index)).toEqual({ "dangling-relationship": 1 });
  });

  it("L24 no relationship at all: by the report that lists it, by the one family, by the file", () => {
    const report = { type: "report", id: "report--1", name: "A report", object_refs: ["indicator--1"] };
    expect(namesMet(bundle(indicator("1", evil), report))).toEqual(["A report"]);
    expect(namesMet(bundle(indicator("1", evil), { type: "tool", id: "tool--1", name: "A tool" }))).toEqual(["A tool"]);
    expect(namesMet(bundle(indicator("1", evil)))).toEqual(["a.stix2"]);
  });

  it("L25 ids and times that differ in every build make no second source", () => {
    const build = (id: string, created: string, sha: string) => ({
      name: "a.stix2",
      sha256: sha,
      text: JSON.stringify({ type: "bundle", objects: [indicator(id, evil, { created })] }),
    });
    const index = loadIndicators([build("1", "2024-01-01T00:00:00Z", "a"), build("2", "2024-01-02T00:00:00Z", "b")]);
    expect(index.size).toBe(1);
    expect(namesMet(index)).toHaveLength(1);
  });

  it("L26 the newest version counts, however many digits its time has", () => {
    const at = (modified: string, pattern: string) => indicator("1", pattern, { modified });
    const index = bundle(
      at("2024-01-01T00:00:00.5Z", evil),
      at("2024-01-01T00:00:00.499999Z", "[domain-name:value='old.example']"),
    );
    expect(namesMet(index)).toHaveLength(1);
    expect(namesMet(index, "old.example")).toEqual([]);
  });

  it("L30 the name of a file tells no time", () => {
    const index = loadIndicators([{ name: "2023-06_01_x/domains.txt", sha256: "", text: "evil.example\n" }]);
    const [match] = index.match({ kind: "host", value: "evil.example", field: "f" });
    expect(match?.refs[0]).not.toHaveProperty("validFrom");
  });

  it("E01 what is no plain comparison stops nothing", () => {
    const patterns = [
      "[domain-name:value='a.example' AND domain-name:value='b.example']",
      "[url:value='http://c.example/?x=1']",
      "[domain-name:value IN ('d.example', 'e.example')]",
      "[domain-name:value LIKE '%f.example']",
      "[mutex:name='x']",
      "nonsense",
      "[domain-name:value='g.example']",
    ];
    const index = loaded(bundleOf(patterns), "a.stix2");
    for (const name of ["d.example", "e.example", "g.example"]) expect(met(index, "host", name)).toHaveLength(1);
    expect(met(index, "url", "http://c.example/?x=1")).toHaveLength(1);
    expect(index.files[0]?.notUnderstood).toBeLessThanOrEqual(2);
  });

  it("E12 a source's end is kept, what it took back is not looked for, and other languages are named", () => {
    const index = bundle(
      indicator("1", evil, { valid_from: "2020-01-01T00:00:00Z", valid_until: "2021-01-01T00:00:00Z" }),
      indicator("2", "[domain-name:value='gone.example']", { revoked: true }),
      { ...indicator("3", "rule x { condition: a == b }"), pattern_type: "yara" },
    );
    const [match] = index.match({ kind: "host", value: "evil.example", field: "f" });
    expect(match?.refs[0]?.validUntil).toMatch(/^2021-01-01T00:00:00/);
    expect(met(index, "host", "gone.example")).toEqual([]);
    expect(problemsOf(index)).toEqual({ revoked: 1, "unsupported-pattern-type": 1 });
  });

  it("H10 expressions that would never end are answered at once, and those that fit everything are refused", () => {
    const started = performance.now();
    const index = loaded(
      bundleOf(["[domain-name:value MATCHES '^(a+)+$']", "[domain-name:value MATCHES '(.*)*x']"]),
      "a.stix2",
    );
    expect(index.patterns.length + (index.files[0]?.notUnderstood ?? 0)).toBe(2);
    for (const pattern of ["LIKE '%'", "LIKE '_%'", "MATCHES '.*'", "MATCHES ''"]) {
      const broad = loaded(bundleOf([`[domain-name:value ${pattern}]`]), "a.stix2");
      expect([pattern, broad.patterns.length]).toEqual([pattern, 0]);
      expect(problemsOf(broad)).toEqual({ "too-broad": 1 });
    }
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});

describe("tables and lists as they are published", () => {
  it("L29 with a byte order mark, without a head, with kinds mixed", () => {
    for (const mark of ["", "\ufeff"]) {
      const index = loaded(`${mark}type,value\r\ndomain,evil[.]example\r\n`);
      expect(met(index, "host", "evil.example")).toHaveLength(1);
    }
    const index = loaded(`evil.example,first seen in May\n${sha256},sample\n203.0.113.7,server\n`);
    expect(Object.fromEntries(index.counts)).toEqual({
      "domain-name:value": 1,
      "file:hashes.sha256": 1,
      "ipv4-addr:value": 1,
    });
  });

  it("L31 JSON that is no bundle is told by what it holds", () => {
    const response = { response: [{ Event: { info: "E", Attribute: [{ type: "domain", value: "evil.example" }] } }] };
    expect(met(loaded(JSON.stringify(response), "x.json"), "host", "evil.example")).toHaveLength(1);
    expect(problemsOf(loaded('{"STIX_Package": {"version": "1.2"}}', "x.json"))).toEqual({
      "not-an-indicator-file": 1,
    });
  });

  it("L33 blanks at ends, no last line feed, what stands twice, what is no value", () => {
    const index = loaded(`${sha256}  \n${sha256.toUpperCase()}\n-1234567`, "sha256.txt");
    expect(Object.fromEntries(index.counts)).toEqual({ "file:hashes.sha256": 1 });
    expect(problemsOf(index)).toEqual({ duplicate: 1, "malformed-hash": 1 });
  });

  it("L34 of an app of ECHAP's register: every certificate, a key misspelt, what is not looked for", () => {
    const yaml = `- name: Spy
  type: stalkerware
  packages:
  - com.spy.one
  certificates:
  - ${"AA".repeat(20)}
  - ${"BB".repeat(20)}
  certificate_cname_re: ^x\\W$
  websites:
  - spy.example
  c2:
    ip:
    - 203.0.113.7
`;
    const index = loaded(yaml, "ioc.yaml");
    for (const hex of ["aa", "bb"]) expect(met(index, "certificate-hash", hex.repeat(20))).toHaveLength(1);
    expect(met(index, "ip-address", "203.0.113.7")).toHaveLength(1);
    expect(problemsOf(index)).toEqual({ "unknown-kind": 1 });
    const [site] = index.match({ kind: "host", value: "spy.example", field: "f" });
    expect(site?.refs[0]).toMatchObject({ threat: "stalkerware", role: "website" });
  });

  it("L35 of a MISP event: an app's certificate is no file, background is not looked for, a name alone is none", () => {
    const event = {
      info: "E",
      Object: [
        {
          name: "android-app",
          Attribute: [
            { object_relation: "name", type: "text", value: "Spy" },
            { object_relation: "appid", type: "text", value: "com.spy.one", to_ids: false },
            { object_relation: "certificate", type: "sha1", value: "aa".repeat(20), to_ids: true },
          ],
        },
        { name: "android-app", Attribute: [{ object_relation: "name", type: "text", value: "Name only" }] },
      ],
      Attribute: [
        { type: "domain", value: "benign.example", to_ids: false },
        { type: "domain", value: "gone.example", to_ids: true, deleted: true },
        { type: "ip-dst|port", value: "203.0.113.7|443", to_ids: true },
      ],
    };
    const index = loaded(JSON.stringify(event), "e.json");
    expect(Object.fromEntries(index.counts)).toEqual({ "app:id": 1, "app:cert.sha1": 1, "ipv4-addr:value": 1 });
    expect(met(index, "file-hash", "aa".repeat(20))).toEqual([]);
    expect(problemsOf(index)).toEqual({ "not-for-detection": 1 });
  });
});
