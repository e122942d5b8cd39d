import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { englishForTests } from "../../languages/texts-on-disk.ts";
import type { IndicatorRef, IndicatorType } from "../model/finding.ts";
import { artifactTexts, examination, meta, processFinding } from "./fixture/examination.ts";
import { buildReport } from "./json.ts";
import type { Report } from "./report.ts";
import { patternOf } from "./stix/pattern.ts";
import { stixNamespace, uuid5 } from "./stix/uuid.ts";
import { stixBundle, stixText } from "./stix.ts";

const sha1 = (bytes: Uint8Array): Uint8Array => createHash("sha1").update(bytes).digest();
const translate = englishForTests(artifactTexts);
const report = buildReport(examination(), meta, translate);

function reportOf(type: IndicatorType, value: string, observed = value): Report {
  const base = processFinding();
  const indicators: IndicatorRef[] = [{ type, value, name: "X", source: "x.csv" }];
  const message = { ...base.message, args: { ...base.message.args, value, observed } };
  return buildReport({ ...examination(), findings: [{ ...base, indicators, message }] }, meta, translate);
}

describe("uuid5", () => {
  it("gives the known answers", () => {
    // RFC 9562, A.4; and the STIX 2.1 namespace over an IPv4 address, as stix2 for Python computes it.
    expect(uuid5("6ba7b810-9dad-11d1-80b4-00c04fd430c8", "www.example.com", sha1)).toBe(
      "2ed6657d-e927-568b-95e1-2665a8aea6a2",
    );
    expect(uuid5(stixNamespace, '{"value":"198.51.100.3"}', sha1)).toBe("28bb3599-77cd-5a82-a950-b5bc3caf07c4");
  });
});

describe("patternOf", () => {
  it.each<[IndicatorType, string, string]>([
    ["domain-name:value", "evil.example", "[domain-name:value = 'evil.example']"],
    ["file:hashes.sha256", "ab", "[file:hashes.'SHA-256' = 'ab']"],
    ["file:hashes.md5", "ab", "[file:hashes.MD5 = 'ab']"],
    ["process:name", "it's \\ here", "[process:name = 'it\\'s \\\\ here']"],
    ["app:cert.sha1", "ab", "[x509-certificate:hashes.'SHA-1' = 'ab']"],
    ["app:id", "com.spy", "[x-bridle-record:kind = 'app:id' AND x-bridle-record:value = 'com.spy']"],
  ])("writes %s", (type, value, expected) => {
    expect(patternOf({ type, value, name: "", source: "" })).toBe(expected);
  });
});

describe("stixBundle", () => {
  const bundle = stixBundle(report, sha1);
  const byId = new Map(bundle.objects.map((object) => [object.id, object]));
  const ofType = (type: string) => bundle.objects.filter((object) => object.type === type);

  it("is the same for the same report", () => {
    expect(stixText(stixBundle(report, sha1))).toBe(stixText(bundle));
    expect(bundle).not.toHaveProperty("spec_version");
  });

  it("has ids of the form the specification asks for, each once, and every reference leads somewhere", () => {
    expect(byId.size).toBe(bundle.objects.length);
    for (const object of bundle.objects) {
      expect(object.id).toMatch(
        new RegExp(`^${object.type}--[0-9a-f]{8}-[0-9a-f]{4}-[45][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$`),
      );
      expect(object["spec_version"]).toBe("2.1");
      for (const [name, value] of Object.entries(object)) {
        if (name.endsWith("_ref")) expect(byId.has(String(value))).toBe(true);
        if (name.endsWith("_refs")) for (const ref of value as string[]) expect(byId.has(ref)).toBe(true);
      }
    }
  });

  it("has what each type requires", () => {
    const required: Record<string, string[]> = {
      identity: ["created", "modified", "name"],
      "extension-definition": ["created_by_ref", "created", "modified", "name", "schema", "version", "extension_types"],
      indicator: ["created", "modified", "pattern", "pattern_type", "valid_from"],
      "observed-data": ["created", "modified", "first_observed", "last_observed", "number_observed", "object_refs"],
      sighting: ["created", "modified", "sighting_of_ref"],
      file: ["name"],
      url: ["value"],
      "x-bridle-record": ["artifact", "source_file", "extensions"],
    };
    for (const object of bundle.objects) {
      expect(Object.keys(required)).toContain(object.type);
      for (const field of required[object.type] ?? []) expect(object).toHaveProperty(field);
    }
  });

  it("sees each indicator of each source once, with all its findings", () => {
    expect(ofType("indicator").map((object) => object["pattern"])).toEqual([
      "[process:name = 'bh']",
      "[process:name = 'bh']",
      "[domain-name:value = 'free247downloads.example']",
    ]);
    const [, , domain] = ofType("sighting");
    expect(domain).toMatchObject({ count: 4, first_seen: "2026-04-02T10:00:00Z", last_seen: "2026-04-04T10:00:00Z" });
    expect(domain?.["observed_data_refs"]).toHaveLength(4);
    expect(ofType("indicator")[0]?.["external_references"]).toEqual([
      { source_name: "pegasus.stix2", external_id: "indicator--6f3b2a3e-3f1e-4a0b-9d5e-0c9a52f1f0a1" },
    ]);
  });

  it.each<[IndicatorType, string, string, Record<string, unknown> | undefined]>([
    ["domain-name:value", "evil.example", "a.evil.example", { type: "domain-name", value: "a.evil.example" }],
    ["domain-name:value", "evil.example", "https://evil.example/", { type: "url", value: "https://evil.example/" }],
    ["url:value", "https://a.example/<é>", "https://a.example/<é>", { value: "https://a.example/%3C%C3%A9%3E" }],
    ["ipv4-addr:value", "192.0.2.1", "192.0.2.1", { type: "ipv4-addr", value: "192.0.2.1" }],
    ["ipv6-addr:value", "2001:db8::1", "2001:db8::1", { type: "ipv6-addr", value: "2001:db8::1" }],
    ["email-addr:value", "a@b.example", "a@b.example", { type: "email-addr", value: "a@b.example" }],
    ["file:path", "/private/var/tmp/x", "/private/var/tmp/x", { type: "directory", path: "/private/var/tmp" }],
    ["file:hashes.sha256", "AB".repeat(32), "ab".repeat(32), { type: "file", hashes: { "SHA-256": "ab".repeat(32) } }],
    [
      "app:cert.sha1",
      "ab".repeat(20),
      "ab".repeat(20),
      { type: "x509-certificate", hashes: { "SHA-1": "ab".repeat(20) } },
    ],
    ["app:id", "com.spy", "com.spy", undefined],
    ["file:hashes.md5", "no hash", "no hash", undefined],
  ])("writes what was seen for %s", (type, value, observed, expected) => {
    const { objects } = stixBundle(reportOf(type, value, observed), sha1);
    const data = objects.find((object) => object.type === "observed-data");
    const seen = objects.filter((object) => (data?.["object_refs"] as string[] | undefined)?.includes(object.id));
    expect(seen[0]).toMatchObject({
      type: "x-bridle-record",
      value: observed,
      source_table: "ZPROCESS",
      source_row: "41",
    });
    if (expected === undefined) expect(seen).toHaveLength(1);
    else expect(seen[1]).toMatchObject(expected);
  });

  it("holds only the identity when nothing matched", () => {
    const empty = stixBundle(buildReport(examination("nothing-known-found"), meta, translate), sha1);
    expect(empty.objects.map((object) => object.type)).toEqual(["identity"]);
  });
});
