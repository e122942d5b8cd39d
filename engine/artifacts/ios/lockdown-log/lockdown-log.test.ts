import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { testData } from "../../../../tools/test-data.ts";
import { readFixture } from "../../../examine/fixture.ts";
import lockdown from "./lockdown-log.ts";

const folder = testData("evidence/b3-ios-logs/log2timeline+plaso");

describe.skipIf(folder === undefined)("a published log (evidence/b3-ios-logs)", () => {
  it("gives all its entries, and nothing to report", async () => {
    const bytes = new Uint8Array(readFileSync(join(folder ?? "", "ios_lockdownd.log")));
    const { status, records, findings } = await readFixture(lockdown, new Map([["", bytes]]));
    expect([status, records.length, findings]).toEqual(["read", 153, []]);
    const count = (kind: string): number => records.filter(({ value }) => value["kind"] === kind).length;
    expect([count("asked"), count("service-asked"), count("service-started"), count("other")]).toEqual([88, 3, 3, 59]);
  });
});
