import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { testData } from "../../../../tools/test-data.ts";
import { readFixture } from "../../../examine/fixture.ts";
import browserState from "./safari-browser-state.ts";

const backup = testData("evidence/a1-ios-backup-plain/mvt-project+mvt/ios_backup");

describe.skipIf(backup === undefined)("tabs of a published backup (skipped without the test data)", () => {
  it("are kept although their session is NULL", async () => {
    const bytes = new Uint8Array(readFileSync(`${backup}/3a/3a47b0981ed7c10f3e2800aa66bac96a3b5db28e`));
    const { status, records } = await readFixture(browserState, new Map([["", bytes]]));
    expect(status).toBe("read");
    expect(records.map(({ value }) => [value["kind"], value["url"], value["viewed"]])).toEqual([
      ["tab", "https://en.wikipedia.org/wiki/NSO_Group", "2021-09-29T08:56:46.156382Z"],
    ]);
  });
});
