import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { testData } from "../../../../tools/test-data.ts";
import { readFixture } from "../../../examine/fixture.ts";
import networkUsage from "../network-usage/network-usage.ts";
import dataUsage from "./data-usage.ts";

const real = [
  {
    name: "of a published backup, iOS 14.3",
    path: "evidence/a1-ios-backup-plain/mvt-project+mvt/ios_backup/0d/0d609c54856a9bb2d56729df1d68f2958a88426b",
    usage: 10,
    unused: 31,
  },
  {
    name: "of plaso, iOS 15",
    path: "evidence/b2-ios-sqlite/log2timeline+plaso/ios/DataUsage.sqlite",
    usage: 887,
    unused: 35,
  },
];

describe.each(real)("DataUsage.sqlite $name (outside test data)", ({ path, usage, unused }) => {
  const file = testData(path);

  it.skipIf(file === undefined)("gives every usage, and every process without one, in both artifacts", async () => {
    const files = new Map([["", new Uint8Array(readFileSync(file as string))]]);
    for (const artifact of [dataUsage, networkUsage]) {
      const { status, records, findings } = await readFixture(artifact, files);
      const live = records.filter(({ from }) => from.recovered === undefined);
      expect(status).toBe("read");
      expect(live.filter(({ value }) => value["kind"] === "usage").length).toBe(usage);
      expect(live.filter(({ value }) => value["kind"] === "process").length).toBe(unused);
      expect(findings.filter(({ grade }) => grade !== "context")).toEqual([]);
    }
  });
});
