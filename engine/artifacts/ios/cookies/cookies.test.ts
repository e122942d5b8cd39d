import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { testData } from "../../../../tools/test-data.ts";
import { recordsOfZip } from "../../records-of-zip.ts";
import cookies from "./cookies.ts";

const folder = testData("evidence/b1-ios-ffs-extract/abrignoni+iLEAPP");
const unixOf = (iso: unknown): number => Date.parse(String(iso)) / 1000;

describe.skipIf(folder === undefined)("cookies of a published iOS 17 phone (skipped without the test data)", () => {
  it("are the 409 that another tool reads, field by field", async () => {
    const { records, notes, files } = await recordsOfZip(
      cookies,
      readFileSync(`${folder}/testdata.appCookies.appCookies.josh_ios17_ffs.zip`),
    );
    const published = JSON.parse(
      readFileSync(`${folder}/golden/appCookies.appCookies.josh_ios17_ffs.20260725222859.json`, "utf8"),
    ) as { data: [number, number, string, string, string, string, string, string][] };
    const theirs = published.data.map(([created, expires, host, name, path, value]) =>
      JSON.stringify([created, expires, host.replace(/^\./, ""), name, path, value]),
    );
    const ours = records.map(({ value }) =>
      JSON.stringify([
        Math.trunc(unixOf(value["created"])),
        Math.trunc(unixOf(value["expires"])),
        value["site"],
        value["name"],
        value["path"],
        value["value"],
      ]),
    );
    expect(files).toBe(33);
    expect(notes).toEqual([]);
    expect(ours.sort()).toEqual(theirs.sort());
  });
});
