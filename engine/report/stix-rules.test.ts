import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { englishForTests } from "../../languages/texts-on-disk.ts";
import { testData } from "../../tools/test-data.ts";
import type { IndicatorRef, IndicatorType } from "../model/finding.ts";
import { misfitsBy } from "./fixture/by-schema.ts";
import { artifactTexts, examination, meta, processFinding } from "./fixture/examination.ts";
import { stixBundleMisfits } from "./fixture/fits-stix.ts";
import { stixBundleRules, stixMisfits, stixRules } from "./fixture/stix-rules.ts";
import { buildReport } from "./json.ts";
import type { Report } from "./report.ts";
import { stixBundle } from "./stix.ts";

const sha1 = (bytes: Uint8Array): Uint8Array => createHash("sha1").update(bytes).digest();
const translate = englishForTests(artifactTexts);

function problemsOf(report: Report): string[] {
  return stixBundleMisfits(stixBundle(report, sha1));
}

const values: readonly (readonly [IndicatorType, string])[] = [
  ["domain-name:value", "evil.example"],
  ["ipv4-addr:value", "192.0.2.1"],
  ["ipv6-addr:value", "2001:db8::1"],
  ["url:value", "https://evil.example/a b<é>'\\"],
  ["email-addr:value", "a@evil.example"],
  ["process:name", "it's \\ bh"],
  ["file:name", "x.dylib"],
  ["file:path", "/private/var/tmp/x"],
  ["file:path", "/private/var/tmp/"],
  ["file:hashes.md5", "ab".repeat(16)],
  ["file:hashes.sha1", "AB".repeat(20)],
  ["file:hashes.sha256", "ab".repeat(32)],
  ["app:id", "com.spy"],
  ["app:cert.md5", "ab".repeat(16)],
  ["app:cert.sha1", "ab".repeat(20)],
  ["app:cert.sha256", "ab".repeat(32)],
  ["configuration-profile:id", "spy.profile"],
  ["android-property:name", "sys.spy"],
  ["pattern", "[process:name LIKE 'bh%'] FOLLOWEDBY [file:size > 7]"],
];

describe("stix.json", () => {
  it("holds what STIX 2.1 asks of each object", () => {
    expect(problemsOf(buildReport(examination(), meta, translate))).toEqual([]);
    expect(problemsOf(buildReport(examination("nothing-known-found"), meta, translate))).toEqual([]);
  });

  it.each(values)("holds it for %s %j, seen twice within a second", (type, value) => {
    const base = processFinding();
    const indicators: IndicatorRef[] = [{ type, value, name: "X", source: "" }];
    const message = { ...base.message, args: { ...base.message.args, value, observed: value } };
    // A fraction sorts before the letter that ends a whole second.
    const findings = ["2026-05-01T10:00:00Z", "2026-05-01T10:00:00.5Z"].map((at) => ({
      ...base,
      at,
      indicators,
      message,
    }));
    expect(problemsOf(buildReport({ ...examination(), findings }, meta, translate))).toEqual([]);
  });

  const day = "2026-05-01T00:00:00Z";
  it.each([
    ["neither end", {}, "1970-01-01T00:00:00.000Z", undefined],
    ["a beginning", { validFrom: day }, day, undefined],
    ["an end", { validUntil: day }, "1970-01-01T00:00:00.000Z", day],
    ["both", { validFrom: "2025-05-01T00:00:00Z", validUntil: day }, "2025-05-01T00:00:00Z", day],
    ["an end before its beginning", { validFrom: day, validUntil: day }, "1970-01-01T00:00:00.000Z", day],
  ] as const)("says how long a source stands by its clue: %s", (_, span, from, until) => {
    const base = processFinding();
    const indicators = [{ type: "process:name" as const, value: "bh", name: "X", source: "x.stix2", ...span }];
    const report = buildReport({ ...examination(), findings: [{ ...base, indicators }] }, meta, translate);
    expect(problemsOf(report)).toEqual([]);
    const indicator = stixBundle(report, sha1).objects.find(({ type }) => type === "indicator");
    expect([indicator?.["valid_from"], indicator?.["valid_until"]]).toEqual([from, until]);
  });

  type Objects = readonly Readonly<Record<string, unknown>>[];
  const id = "indicator--00000000-0000-4000-8000-000000000000";
  it.each<[string, (objects: Objects) => Objects]>([
    ["a version of an object", ([first, ...rest]) => [{ ...first, spec_version: "2.0" }, ...rest]],
    ["what is referred to", (objects) => objects.filter(({ type }) => type !== "indicator")],
    ["an id that stands once", (objects) => [...objects, { ...objects[0] }]],
    ["the definition of its extension", (objects) => objects.filter(({ type }) => type !== "extension-definition")],
    ["a pattern", (objects) => [...objects, { ...objects[2], id, pattern: "[a" }]],
    ["a span", (objects) => [...objects, { ...objects[2], id, valid_until: "1969-01-01T00:00:00Z" }]],
    ["a known type", (objects) => [...objects, { type: "x-other", id: id.replace("indicator", "x-other") }]],
    ["anything", () => []],
  ])("is noticed to lack %s", (_, spoil) => {
    const bundle = stixBundle(buildReport(examination(), meta, translate), sha1);
    expect(bundle.objects[2]?.type).toBe("indicator");
    expect(stixBundleMisfits({ ...bundle, objects: spoil(bundle.objects) })).not.toEqual([]);
  });

  const examples = testData("indicators/oasis-open__cti-stix2-json-schemas/examples");
  it.skipIf(examples === undefined)("is asked no more than the published examples hold", () => {
    let looked = 0;
    for (const name of readdirSync(examples ?? "").filter((one) => one.endsWith(".json"))) {
      const file: unknown = JSON.parse(readFileSync(join(examples ?? "", name), "utf8"));
      const { objects = [] } = file as { objects?: { type: string; spec_version?: string }[] };
      if (objects.length > 0) expect([name, misfitsBy(stixBundleRules)(file)]).toEqual([name, []]);
      for (const object of objects.filter(({ spec_version }) => spec_version === "2.1")) {
        const rules = stixRules[object.type];
        if (rules === undefined) continue;
        looked++;
        expect([name, misfitsBy(rules)(object), stixMisfits(object)]).toEqual([name, [], []]);
      }
    }
    expect(looked).toBeGreaterThan(3);
  });
});
