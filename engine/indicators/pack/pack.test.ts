import { readFileSync } from "node:fs";
import { deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runs } from "../../../tools/property-runs.ts";
import { testData } from "../../../tools/test-data.ts";
import { defaultLimits } from "../../bytes/limits.ts";
import { isReadError } from "../../bytes/read-error.ts";
import type { ObservableKind } from "../../model/observable.ts";
import { loadIndicators } from "../indicators.ts";
import type { IndicatorText } from "../read-file.ts";
import { bundleOf, equals } from "../test-bundle.ts";
import { packBody } from "./pack-body.ts";
import { packFile, packHead } from "./pack-file.ts";

const kinds: readonly ObservableKind[] = [
  "host",
  "url",
  "text",
  "ip-address",
  "email-address",
  "process-name",
  "file-path",
  "file-name",
  "file-hash",
  "certificate-hash",
  "app-id",
  "profile-id",
  "property-name",
];

function packed(files: readonly IndicatorText[], deflated = true): Uint8Array {
  const plain = Buffer.from(packBody(files, "2026-11-01T00:00:00.000Z", defaultLimits));
  const body = deflated ? deflateRawSync(plain) : plain;
  return new Uint8Array(Buffer.concat([packHead(body, deflated ? plain.length : undefined), body]));
}

function load(bytes: Uint8Array) {
  return loadIndicators([{ name: "x.pack", sha256: "p", pack: packFile(bytes, "x.pack", defaultLimits) }]);
}

/** The pack answers as the files do, for each value as it is written and for each in every kind. */
function same(files: readonly IndicatorText[], values: readonly string[]): void {
  const plain = loadIndicators(files);
  const pack = load(packed(files));
  expect(pack.files.map(({ pack: name, ...rest }) => [name, rest])).toEqual(plain.files.map((one) => ["x.pack", one]));
  expect([pack.size, [...pack.counts], [...pack.names]]).toEqual([plain.size, [...plain.counts], [...plain.names]]);
  for (const value of values) {
    for (const kind of kinds) {
      const observable = { kind, value, field: "f" };
      const expected = plain.match(observable);
      if (expected.length > 0) expect(pack.match(observable)).toEqual(expected);
      else expect(pack.match(observable)).toHaveLength(0);
    }
  }
}

const list = [
  "evil.example",
  "www.evil.example",
  "fgr1.example/x",
  "co.uk",
  "203.0.113.0/24",
  "198.51.100.7",
  "2001:db8::1",
  "Evil@Mail.example",
  "https://a.example/B?c=1",
  "/private/var/tmp/x/",
  "Library/Preferences/evil.plist",
  "com.evil.App",
  "d41d8cd98f00b204e9800998ecf8427f",
  "d41d8cd98f00b204e9800998ecf8427e",
  "bare",
  "/private/var/mobile/../x",
];

describe("a pack", () => {
  it("answers as the files it was made of", () => {
    const bundle = bundleOf([
      equals("process:name", "bh"),
      equals("file:name", "a b"),
      equals("domain-name:value", "EVIL.example"),
      equals("configuration-profile:id", "ABC-1"),
      equals("android-property:name", "persist.x"),
      "[a:b LIKE 'c']",
      equals("file:path", "/private/var/containers/Bundle/Application/0A2B4C6D-0000-0000-0000-000000000000/x"),
    ]);
    const yaml =
      "- name: Spy\n  type: stalkerware\n  packages:\n  - com.spy\n  websites:\n  - spy.example\n  c2:\n    domains:\n    - c2.spy.example\n";
    same(
      [
        { name: "a.txt", sha256: "1", text: list.join("\n") },
        { name: "b.stix2", sha256: "2", text: bundle },
        { name: "ioc.yaml", sha256: "3", text: yaml },
        { name: "c.txt", sha256: "4", text: "evil.example\n" },
      ],
      [
        ...list,
        "bh",
        "a b",
        "abc-1",
        "persist.x",
        "com.spy",
        "spy.example",
        "x.c2.spy.example",
        "203.0.113.9",
        "a.evil.example",
      ],
    );
  });

  it("of a pack and a file is the same as of all files", () => {
    const a = { name: "a.txt", sha256: "1", text: list.join("\n") };
    const b = { name: "b.txt", sha256: "2", text: "more.example\nevil.example" };
    const one = packFile(packed([a]), "one.pack", defaultLimits);
    expect(packBody([{ name: "one.pack", pack: one }, b], "x", defaultLimits)).toBe(
      packBody([a, b], "x", defaultLimits),
    );
  });

  it("for any list", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...list), fc.domain(), fc.webUrl(), fc.string())), (lines) => {
        same([{ name: "a.txt", sha256: "1", text: lines.join("\n") }], lines);
      }),
      { numRuns: runs(100) },
    );
  });

  it("that is cut or changed loads nothing, or is refused; it never throws anything else", () => {
    const files = [{ name: "a.txt", sha256: "1", text: list.join("\n") }];
    for (const bytes of [packed(files), packed(files, false)]) {
      fc.assert(
        fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), fc.boolean(), (at, by, cut) => {
          const other = cut ? bytes.slice(0, at) : bytes.map((byte, place) => (place === at ? byte ^ by : byte));
          try {
            expect(load(other).files.length).toBeGreaterThan(0);
          } catch (error) {
            expect(isReadError(error)).toBe(true);
          }
        }),
        { numRuns: runs(300) },
      );
    }
  });

  it("that claims to be huge is refused before anything is inflated", () => {
    const bytes = packed([{ name: "a.txt", sha256: "1", text: "evil.example" }]);
    new DataView(bytes.buffer).setUint32(16, 0xffffffff, true);
    expect(() => load(bytes)).toThrow(expect.objectContaining({ code: "over-limit" }));
  });
});

const feeds = testData("indicators/AmnestyTech__investigations/2021-07-18_nso/pegasus.stix2");
describe.skipIf(feeds === undefined)("a published list (outside test data)", () => {
  it("is the same from a pack", () => {
    const text = readFileSync(feeds as string, "utf8");
    const values = [...text.matchAll(/='([^']+)'/g)].map((match) => match[1] as string);
    same(
      [{ name: "pegasus.stix2", sha256: "1", text }],
      values.filter((_, at) => at % 20 === 0),
    );
  });
});
