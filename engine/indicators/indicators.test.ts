import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runs } from "../../tools/property-runs.ts";
import { testData } from "../../tools/test-data.ts";
import { loadIndicators } from "./indicators.ts";
import { bundleOf, equals, met, problemsOf } from "./test-bundle.ts";
import { typesTestedBy } from "./tested-types.ts";

const feeds = testData("indicators");

function feed(path: string) {
  return { name: path.slice(path.lastIndexOf("/") + 1), sha256: path, text: readFileSync(`${feeds}/${path}`, "utf8") };
}

const amnesty = "AmnestyTech__investigations";
const mvt = "mvt-project__mvt-indicators";
/** Indicator objects in each file, all of which are taken in; and the problems that are known to be in it. */
const published: [path: string, name: string, loaded: number, problems: Record<string, number>][] = [
  [`${amnesty}/2021-07-18_nso/pegasus.stix2`, "Pegasus", 1549, {}],
  [`${amnesty}/2021-12-16_cytrox/cytrox.stix2`, "Predator", 343, {}],
  [`${amnesty}/2023-03-29_android_campaign/malware.stix2`, "MercenarySpywareCampaign", 2187, {}],
  [`${amnesty}/2024-05-02_wintego_helios/wintego_helios.stix2`, "Wintego Helios", 175, { "dangling-relationship": 1 }],
  [`${amnesty}/2024-12-16_serbia_novispy/novispy.stix2`, "NoviSpy", 18, { "retyped-as-ip": 7 }],
  [`${mvt}/intellexa_predator/predator.stix2`, "Predator", 585, { "bare-label": 1 }],
  [`${mvt}/2022-06-23_rcs_lab/rcs.stix2`, "RCSLab", 40, {}],
  [`${mvt}/2023-04-11_quadream/kingspawn.stix2`, "KingSpawn", 167, {}],
  [`${mvt}/2023-06_01_operation_triangulation/operation_triangulation.stix2`, "OperationTriangulation", 112, {}],
  [`${mvt}/2023-07-25_wyrmspy_dragonegg/wyrmspy_dragonegg.stix2`, "WyrmSpy_DragonEgg", 53, {}],
  [`${mvt}/2024-12-25_eaglemsgspy/eaglemsgspy.stix2`, "EagleMsgSpy", 51, {}],
  [`${mvt}/candiru/candiru.stix2`, "Candiru", 125, {}],
  [`${mvt}/ResidentBat/residentbat.stix2`, "ResidentBat", 48, {}],
  [`${mvt}/cellebrite/cellebrite.stix2`, "Cellebrite", 1, {}],
  [`${mvt}/2026-03-03_coruna_cryptowaters/coruna.stix2`, "Coruna", 216, { "domain-with-path": 1 }],
  [`${mvt}/2026-03-30_darksword/darksword.stix2`, "DarkSword", 43, {}],
];

describe.skipIf(feeds === undefined)("published lists (outside test data)", () => {
  it.each(published)("%s is %s with %i indicators", (path, name, loaded, problems) => {
    const index = loadIndicators([feed(path)]);
    expect(index.files[0]).toMatchObject({ name, loaded, notUnderstood: 0 });
    expect(problemsOf(index)).toEqual(problems);
  });

  it("stalkerware: loaded and duplicates are all there is", () => {
    const index = loadIndicators([feed("AssoEchap__stalkerware-indicators/generated/stalkerware-2023-05-31.stix2")]);
    expect(index.files[0]).toMatchObject({ loaded: 4872, notUnderstood: 0 });
    expect(problemsOf(index)).toEqual({ duplicate: 174, "retyped-as-ip": 1, "well-known-host": 3 });
    expect(met(index, "app-id", "com.sc.spyier.v2")).toHaveLength(1);
  });

  it("all together: different values by type, each with all its sources", () => {
    const index = loadIndicators(published.map(([path]) => feed(path)));
    expect(Object.fromEntries(index.counts)).toEqual({
      "domain-name:value": 4960,
      "ipv4-addr:value": 52,
      "url:value": 1,
      "email-addr:value": 65,
      "process:name": 83,
      "file:name": 15,
      "file:path": 49,
      "app:id": 25,
      "app:cert.sha256": 11,
      "file:hashes.sha256": 101,
      "configuration-profile:id": 1,
      "android-property:name": 3,
    });
    expect(index.size).toBe(5366);
    const [match] = index.match({ kind: "file-path", value: "/private/var/tmp/takePhoto", field: "f" });
    expect(match?.refs.map((ref) => ref.source)).toEqual(["cytrox.stix2", "predator.stix2"]);
    expect(met(index, "process-name", "bh")).toEqual(["exact process-name bh"]);
    expect(met(index, "process-name", "diagnosticd")).toEqual([]);
    expect(met(index, "file-path", "/private/var/tmp/launchd_socket")).toEqual([]);
    expect(met(index, "profile-id", "7")).toEqual([]);
    expect(met(index, "url", "https://bun54l2b67.get1tn0w.free247downloads.com/x").length).toBeGreaterThan(0);
    expect(met(index, "url", "https://www.apple.com/")).toEqual([]);
  });
});

const pulse = testData("evidence/d5-stix2-iocs/mvt-project+mvt/stix2/638cd3ee5e5f019f84f9e0ea.json");
describe.skipIf(pulse === undefined)("a report with object_refs alone (outside test data)", () => {
  it("gives its name to what it lists", () => {
    const index = loadIndicators([{ name: "pulse.json", sha256: "00", text: readFileSync(pulse as string, "utf8") }]);
    expect(index.files[0]).toMatchObject({ loaded: 69, notUnderstood: 0, problems: [] });
    const matches = index.match({ kind: "url", value: "https://statsads.co/2dL8ARH", field: "f" });
    expect(matches.map((match) => match.kind)).toEqual(["domain", "url"]);
    expect(matches[0]?.refs[0]?.name).toContain("Pegasus Forensic Traces");
  });
});

const examples = testData("evidence/d5-stix2/oasis-open+cti-stix2-json-schemas/examples/threat-reports");
describe.skipIf(examples === undefined)("OASIS threat reports (outside test data)", () => {
  it.each<[string, number, number]>([
    ["apt1.json", 6, 6],
    ["poisonivy.json", 25, 0],
  ])("%s: %i loaded, %i not understood", (name, loaded, notUnderstood) => {
    const index = loadIndicators([{ name, sha256: name, text: readFileSync(`${examples}/${name}`, "utf8") }]);
    expect(index.files[0]).toMatchObject({ loaded, notUnderstood });
  });
});

describe("the loader", () => {
  const base = bundleOf([
    "[domain-name:value='evil.example']",
    "[process:name='bh' OR file:name='x']",
    "[a:b LIKE 'c']",
  ]);
  const load = (text: string) => loadIndicators([{ name: "a.stix2", sha256: "00", text }]);

  it("counts every indicator object once, whatever the file holds", () => {
    const odd = fc.oneof(
      fc.constantFrom(
        "indicator",
        "malware",
        "relationship",
        "indicator--0",
        "malware--1",
        "[domain-name:value='a.example']",
        true,
      ),
      fc.constantFrom(
        "[process:name='a']",
        "[domain-name:value='A.example' OR mutex:name='x']",
        "2024-01-01T00:00:00Z",
        "stix",
      ),
      fc.jsonValue({ maxDepth: 2 }),
    );
    const object = fc.dictionary(
      fc.constantFrom(
        "type",
        "id",
        "pattern",
        "pattern_type",
        "revoked",
        "modified",
        "source_ref",
        "target_ref",
        "object_refs",
        "name",
        "abstract",
      ),
      odd,
    );
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            object,
            object.map((o) => ({ ...o, type: "indicator" })),
            odd,
          ),
        ),
        (objects) => {
          const index = load(JSON.stringify({ type: "bundle", objects }));
          const [file] = index.files;
          const indicators = objects.filter(
            (o) => typeof o === "object" && o !== null && "type" in o && o.type === "indicator",
          );
          expect((file?.loaded ?? 0) + (file?.notUnderstood ?? 0) + (problemsOf(index)["duplicate"] ?? 0)).toBe(
            indicators.length,
          );
        },
      ),
      { numRuns: runs(500) },
    );
  });

  it("never throws for mutated or random text", () => {
    fc.assert(
      fc.property(fc.nat(base.length), fc.nat(20), fc.string(), (at, cut, put) => {
        const index = load(base.slice(0, at) + put + base.slice(at + cut));
        expect(index.files).toHaveLength(1);
      }),
      { numRuns: runs(1000) },
    );
    fc.assert(fc.property(fc.json(), (text) => void expect(load(text).files).toHaveLength(1)));
  });

  it("is not moved by names of built-in properties", () => {
    const index = load(
      bundleOf([
        "[__proto__:constructor='x']",
        "[constructor:name='x']",
        equals("domain-name:value", "constructor.__proto__"),
      ]),
    );
    expect(index.files[0]).toMatchObject({ loaded: 1, notUnderstood: 2 });
    expect(met(index, "host", "constructor.__proto__")).toHaveLength(1);
    expect(met(index, "process-name", "__proto__")).toEqual([]);
  });
});

describe("what indicators are published as", () => {
  it("a value counts once under each name, however many files state it", () => {
    const values = [
      "evil.example",
      "198.51.100.7",
      "198.51.100.0/24",
      "https://a.example/x",
      "a.example/y",
      "m@a.example",
      "/private/var/tmp/x",
      "Library/x.plist",
      "com.evil.app",
      "a".repeat(64),
    ];
    const file = (name: string, label: string, lines: readonly string[]) => ({
      name,
      sha256: name,
      text: `type,value,malware\n${lines.map((value) => `,${value},${label}`).join("\n")}\n`,
    });
    const lists = [
      file("a.csv", "A", values),
      file("b.csv", "B", values),
      file("c.csv", "A", [...values, "c.example"]),
      file("d.csv", "B", values),
    ];
    const sums = (names: ReadonlyMap<string, ReadonlyMap<string, number>>) =>
      Object.fromEntries([...names].map(([name, types]) => [name, [...types.values()].reduce((a, b) => a + b, 0)]));
    const index = loadIndicators(lists);
    expect([index.size, sums(index.names)]).toEqual([11, { A: 11, B: 10 }]);
  });
});

describe("types that observables are tested for", () => {
  it("are those that a match on them can have", () => {
    expect([...typesTestedBy([])]).toEqual([]);
    expect([...typesTestedBy(["file-path", "file-name"])].sort()).toEqual(["file:name", "file:path", "process:name"]);
    expect(typesTestedBy(["url"])).toContain("url:value");
    expect(typesTestedBy(["host"])).not.toContain("url:value");
  });
});
