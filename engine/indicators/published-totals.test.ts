/**
 * How many values of each kind the public index and the register of stalkerware give together, beside the count of the
 * same files by others' means (a count of unique values after normalising, of November 2026). What differs is explained.
 */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { testData } from "../../tools/test-data.ts";
import { loadIndicators } from "./indicators.ts";

const feeds = testData("indicators");
const amnesty = "AmnestyTech__investigations";
const mvt = "mvt-project__mvt-indicators";
const echap = "AssoEchap__stalkerware-indicators";
const bundles = [
  `${amnesty}/2021-07-18_nso/pegasus.stix2`,
  `${amnesty}/2021-12-16_cytrox/cytrox.stix2`,
  `${amnesty}/2023-03-29_android_campaign/malware.stix2`,
  `${amnesty}/2024-05-02_wintego_helios/wintego_helios.stix2`,
  `${amnesty}/2024-12-16_serbia_novispy/novispy.stix2`,
  `${mvt}/intellexa_predator/predator.stix2`,
  `${mvt}/2022-06-23_rcs_lab/rcs.stix2`,
  `${mvt}/2023-04-11_quadream/kingspawn.stix2`,
  `${mvt}/2023-06_01_operation_triangulation/operation_triangulation.stix2`,
  `${mvt}/2023-07-25_wyrmspy_dragonegg/wyrmspy_dragonegg.stix2`,
  `${mvt}/2024-12-25_eaglemsgspy/eaglemsgspy.stix2`,
  `${mvt}/candiru/candiru.stix2`,
  `${mvt}/ResidentBat/residentbat.stix2`,
  `${mvt}/cellebrite/cellebrite.stix2`,
  `${mvt}/2026-03-03_coruna_cryptowaters/coruna.stix2`,
  `${mvt}/2026-03-30_darksword/darksword.stix2`,
];
const register = [`${echap}/ioc.yaml`, `${echap}/watchware.yaml`, `${echap}/samples.csv`];

/** Kind, counted by others, and the difference of ours. */
const expected: readonly (readonly [type: string, counted: number, differs: number])[] = [
  // One has a path behind it, and two are whole addresses: they are looked for as that.
  ["domain-name:value", 6520, -3],
  ["url:value", 0, 3],
  ["ipv4-addr:value", 122, 0],
  ["email-addr:value", 65, 0],
  ["process:name", 83, 0],
  ["file:name", 15, 0],
  // Three are stated under two of the phone's names for one folder, as `/tmp/…` and `/private/var/tmp/…`.
  ["file:path", 52, -3],
  // 58 packages stand nowhere but beside the hash of a sample, which may bear the name of an honest app.
  ["app:id", 728, -58],
  ["app:cert.sha1", 994, 0],
  ["app:cert.sha256", 11, 0],
  ["file:hashes.sha256", 3329, 0],
  ["configuration-profile:id", 1, 0],
  ["android-property:name", 3, 0],
];

describe.skipIf(feeds === undefined)("totals of the public lists (outside test data)", () => {
  const index = loadIndicators(
    (feeds === undefined ? [] : [...bundles, ...register]).map((path) => ({
      name: path.slice(path.lastIndexOf("/") + 1),
      sha256: path,
      text: readFileSync(`${feeds}/${path}`, "utf8"),
    })),
  );

  it.each(expected)("%s: %i, and %i", (type, counted, differs) => {
    expect(index.counts.get(type as never)).toBe(counted + differs);
  });

  it("are all there is", () => {
    expect(index.counts.size).toBe(expected.length);
    expect(index.size).toBe(11_923 - 58 - 3);
  });

  it("leave six entries that are not understood: who an app's certificate names, which is no digest", () => {
    const refused = index.files.filter(({ notUnderstood }) => notUnderstood > 0);
    expect(refused.map(({ file, notUnderstood }) => [file, notUnderstood])).toEqual([["ioc.yaml", 6]]);
    expect(refused[0]?.problems.find(({ code }) => code === "unknown-kind")).toMatchObject({ count: 6 });
  });
});
