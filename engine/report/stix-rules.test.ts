import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { englishForTests } from "../../languages/texts-on-disk.ts";
import { testData } from "../../tools/test-data.ts";
import type { IndicatorRef, IndicatorType } from "../model/finding.ts";
import { artifactTexts, examination, meta, processFinding } from "./fixture/examination.ts";
import { misfits } from "./fixture/fits-schema.ts";
import { stixMisfits, stixRules } from "./fixture/stix-rules.ts";
import { buildReport } from "./json.ts";
import type { Report } from "./report.ts";
import { stixBundle } from "./stix.ts";

const sha1 = (bytes: Uint8Array): Uint8Array => createHash("sha1").update(bytes).digest();
const translate = englishForTests(artifactTexts);

function problemsOf(report: Report): string[] {
  const bundle = stixBundle(report, sha1);
  expect(bundle.id).toMatch(/^bundle--[0-9a-f-]{36}$/);
  return bundle.objects.flatMap((object) => {
    const rules = stixRules[object.type];
    return rules === undefined ? [`no rules for ${object.type}`] : [...misfits(object, rules), ...stixMisfits(object)];
  });
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

  const examples = testData("indicators/oasis-open__cti-stix2-json-schemas/examples");
  it.skipIf(examples === undefined)("is asked no more than the published examples hold", () => {
    let looked = 0;
    for (const name of readdirSync(examples ?? "").filter((one) => one.endsWith(".json"))) {
      const { objects = [] } = JSON.parse(readFileSync(join(examples ?? "", name), "utf8")) as {
        objects?: { type: string; spec_version?: string }[];
      };
      for (const object of objects.filter(({ spec_version }) => spec_version === "2.1")) {
        const rules = stixRules[object.type];
        if (rules === undefined) continue;
        looked++;
        expect([name, misfits(object, rules), stixMisfits(object)]).toEqual([name, [], []]);
      }
    }
    expect(looked).toBeGreaterThan(3);
  });
});
