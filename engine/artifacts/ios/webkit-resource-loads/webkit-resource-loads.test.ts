import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { observations } from "../../../../corpus/ios-backup/contents/web-views.ts";
import { testData } from "../../../../tools/test-data.ts";
import { readFixture } from "../../../examine/fixture.ts";
import resourceLoads from "./webkit-resource-loads.ts";

const backup = testData("evidence/a1-ios-backup-plain/mvt-project+mvt/ios_backup");

describe.skipIf(backup === undefined)("sites of a published backup (skipped without the test data)", () => {
  it("are read with their times, and give no finding", async () => {
    const bytes = new Uint8Array(readFileSync(`${backup}/6e/6e9d0cb750a70e7fa10943c134a5f021dab327e7`));
    const { status, records, findings } = await readFixture(resourceLoads, new Map([["", bytes]]));
    expect([status, findings]).toEqual(["read", []]);
    expect(records.map(({ value }) => [value["domain"], value["seen"], value["hadInteraction"]])).toEqual([
      ["google.com", "2021-10-18T12:30:50Z", true],
      ["gstatic.com", "2021-10-18T12:27:10Z", false],
    ]);
  });
});

describe("sites reached by redirect alone", () => {
  it("are one finding, however many they are", async () => {
    const pages = Array.from({ length: 70 }, (_, i) => ({
      in: "site-list" as const,
      at: new Date(1_775_000_000_000 + i),
      url: `https://site-${i}.example/`,
      ...(i > 1 && { beside: "https://site-0.example/" }),
    }));
    const { findings } = await readFixture(resourceLoads, new Map([["", observations(pages)]]));
    expect(findings).toMatchObject([{ grade: "context", rows: 20, args: { count: 68, more: 48 } }]);
  });
});
