import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { testData } from "../../../../tools/test-data.ts";
import { readFixture } from "../../../examine/fixture.ts";
import appPrivacyReport from "./app-privacy-report.ts";

const report = testData("evidence/b3-ios-logs/log2timeline+plaso/ios_app_privacy_report.ndjson");

describe.skipIf(report === undefined)("a published report (evidence/b3-ios-logs)", () => {
  it("gives a row for each line, and a host for each line of network activity", async () => {
    const bytes = readFileSync(report ?? "");
    const { status, records } = await readFixture(appPrivacyReport, new Map([["", new Uint8Array(bytes)]]));
    const lines = bytes.toString("utf8").split("\n").filter(Boolean);
    expect([status, records.length]).toEqual(["read", lines.length]);
    const network = records.filter(({ value }) => value["kind"] === "networkActivity");
    expect(network.length).toBe(lines.filter((line) => line.includes('"networkActivity"')).length);
    expect(network.every(({ value }) => typeof value["domain"] === "string" && typeof value["app"] === "string")).toBe(
      true,
    );
    expect(records[0]).toMatchObject({
      value: { app: "com.apple.mobileslideshow", category: "photos", at: "2022-04-27T14:53:24.555Z" },
      from: { line: 1 },
    });
  });
});
