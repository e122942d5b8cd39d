/**
 * The index against an implementation that goes through all indicators, one by one, and compares as the documentation
 * says.
 */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runs } from "../../tools/property-runs.ts";
import { observableKinds } from "../model/observable.ts";
import { loadIndicators } from "./indicators.ts";
import { bundleOf, equals, met } from "./test-bundle.ts";

const label = fc.constantFrom("a", "b", "evil", "www", "xn--bcher-kva", "e-v_il");
const host = fc
  .tuple(fc.array(label, { minLength: 1, maxLength: 3 }), fc.constantFrom("example", "test", "invalid"))
  .map(([labels, top]) => [...labels, top].join("."));
const recased = (text: string) => fc.mixedCase(fc.constant(text), { toggleCase: (c) => c.toUpperCase() });

describe("hosts equal the slow way", () => {
  it("by whole labels from the right, and www. for a registered name", () => {
    fc.assert(
      fc.property(fc.array(host, { maxLength: 8 }), host.chain(recased), (listed, observed) => {
        const index = loadIndicators([
          { name: "f", sha256: "0", text: bundleOf(listed.map((value) => equals("domain-name:value", value))) },
        ]);
        const seen = observed.toLowerCase().split(".");
        const expected = new Set<string>();
        for (const value of listed) {
          const parts = value.split(".");
          const same = seen.slice(-parts.length).join(".") === value;
          if (same) expected.add(`${parts.length === seen.length ? "exact" : "parent"} domain ${value}`);
          if (seen.length === 2 && value === `www.${seen.join(".")}`) expected.add(`exact domain ${value}`);
        }
        expect(met(index, "host", observed)).toEqual([...expected].sort());
        expect(met(index, "url", `https://${observed}/x?y=evil.example`)).toEqual([...expected].sort());
      }),
      { numRuns: runs(500) },
    );
  });
});

describe("paths equal the slow way", () => {
  const part = fc.constantFrom("a", "b", "ab", "*", "tmp");
  const parts = fc.array(part, { minLength: 1, maxLength: 5 });
  it("part by part, stars on either side", () => {
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 8 }), parts, fc.boolean(), (listed, observed, isFolder) => {
        const paths = [...new Set(listed.map((path) => `/q/x/${path.join("/")}`))];
        const index = loadIndicators([
          {
            name: "f",
            sha256: "0",
            text: bundleOf(paths.map((value) => equals("file:path", value + (isFolder ? "/" : "")))),
          },
        ]);
        const seen = ["q", "x", ...observed];
        const expected = paths.flatMap((value) => {
          const wanted = value.slice(1).split("/");
          const fits =
            wanted.length <= seen.length && wanted.every((w, at) => w === seen[at] || w === "*" || seen[at] === "*");
          const how = wanted.length === seen.length ? "exact" : "directory";
          return fits ? [`${how} file-path ${value}${isFolder ? "/" : ""}`] : [];
        });
        expect(met(index, "file-path", `/${seen.join("/")}`)).toEqual(expected.sort());
      }),
      { numRuns: runs(500) },
    );
  });
});

describe("process names equal the slow way", () => {
  const name = fc.string({ unit: fc.constantFrom("a", "b", "ü"), minLength: 1, maxLength: 20 });
  const bytes = (text: string) => new TextEncoder().encode(text);
  it("whole, or cut at 15 or 16 bytes", () => {
    const cut = fc.tuple(name, fc.nat(20)).map(([text, length]) => text.slice(0, length + 1));
    fc.assert(
      fc.property(
        fc.uniqueArray(name, { maxLength: 8 }),
        fc.oneof(name, cut),
        fc.boolean(),
        (listed, observed, pair) => {
          const index = loadIndicators([
            { name: "f", sha256: "0", text: bundleOf(listed.map((value) => equals("process:name", value))) },
          ]);
          const expected = listed.flatMap((value) => {
            if (value === observed) return [`exact process-name ${value}`];
            const mayBeCut = [15, 16].includes(bytes(observed).length) && value.startsWith(observed);
            return mayBeCut ? [`truncated process-name ${value}`] : [];
          });
          expect(met(index, "process-name", pair ? `${observed}/com.example` : observed)).toEqual(expected.sort());
        },
      ),
      { numRuns: runs(1000) },
    );
  });
});

describe("any observable", () => {
  const index = loadIndicators([
    {
      name: "f",
      sha256: "0",
      text: bundleOf([
        equals("domain-name:value", "evil.example"),
        equals("url:value", "http://evil.example/x"),
        equals("domain-name:value", "evil.example/p"),
        equals("file:path", "/tmp/l/"),
        equals("process:name", "com.apple.Mappit.SnapshotService"),
      ]),
    },
  ]);
  it("is answered, however odd", () => {
    const odd = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.webUrl({ withQueryParameters: true, withFragments: true }),
      fc.emailAddress(),
      fc.ipV6(),
      fc.constantFrom(
        "[",
        "]",
        "http://[",
        "@",
        "a@",
        "//",
        ":",
        "%",
        "http://%",
        "http://a:b:c/",
        "\ud800.example",
        "..",
        "/../..",
        "a".repeat(70_000),
      ),
    );
    fc.assert(
      fc.property(fc.constantFrom(...observableKinds), odd, (kind, value) => {
        for (const match of index.match({ kind, value, field: "f" })) expect(match.refs.length).toBeGreaterThan(0);
      }),
      { numRuns: runs(3000) },
    );
  });
});
