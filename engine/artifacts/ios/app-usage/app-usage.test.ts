import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { testData } from "../../../../tools/test-data.ts";
import { readFixture } from "../../../examine/fixture.ts";
import appUsage from "./app-usage.ts";

const database = testData("evidence/b2-ios-sqlite/log2timeline+plaso/macos/knowledgec-10.13.db");

describe.skipIf(database === undefined)("a published knowledgeC.db of macOS 10.13 (evidence/b2-ios-sqlite)", () => {
  it("gives all 21 entries of its older schema", async () => {
    const bytes = new Uint8Array(readFileSync(database ?? ""));
    const { status, records } = await readFixture(appUsage, new Map([["", bytes]]));
    const live = records.filter(({ from }) => from.recovered === undefined);
    expect([status, live.length]).toEqual(["read", 21]);
    const streams = live.map(({ value }) => value["stream"]);
    expect(streams.filter((name) => name === "/app/inFocus")).toHaveLength(17);
    const apps = live.filter(({ value }) => value["stream"] === "/app/inFocus").map(({ value }) => value["app"]);
    expect(apps).toContain("com.apple.Installer-Progress");
    expect(apps).not.toContain(undefined);
  });
});
