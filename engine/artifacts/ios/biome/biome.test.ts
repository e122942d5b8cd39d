import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { testData } from "../../../../tools/test-data.ts";
import { readFixture } from "../../../examine/fixture.ts";
import biome from "./biome.ts";

const stream = testData("evidence/b7-biome-segb/log2timeline+plaso/appInstall-segb");

describe.skipIf(stream === undefined)("a published stream of installs (evidence/b7-biome-segb)", () => {
  it("names every app with its time", async () => {
    const bytes = new Uint8Array(readFileSync(stream ?? ""));
    const { status, records } = await readFixture(biome, new Map([["", bytes]]));
    expect([status, records.length]).toEqual(["read", 41]);
    expect(records.every(({ value }) => value["stream"] === "/app/install" && value["state"] === "written")).toBe(true);
    expect(records.every(({ value }) => typeof value["app"] === "string" && value["started"] !== undefined)).toBe(true);
    expect(records[0]).toMatchObject({
      value: { app: "com.samiiau.loader", started: "2024-04-03T15:04:00Z" },
      from: { offset: 56 },
    });
  });
});
