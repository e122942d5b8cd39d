import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { testData } from "../../../../tools/test-data.ts";
import { readFixture } from "../../../examine/fixture.ts";
import tcc from "./tcc.ts";

async function read(path: string) {
  const outcome = await readFixture(tcc, new Map([["", new Uint8Array(readFileSync(path))]]));
  const live = outcome.records.filter(({ from }) => from.recovered === undefined);
  return { ...outcome, live, access: live.filter(({ value }) => value["kind"] === "access") };
}

const ofBackup = testData(
  "evidence/a1-ios-backup-plain/mvt-project+mvt/ios_backup/64/64d0019cb3d46bfc8cce545a8ba54b93e7ea9347",
);
const before14 = testData("evidence/b2-ios-sqlite/log2timeline+plaso/macos/TCC-test.db");

describe.skipIf(ofBackup === undefined)("TCC.db of a published backup (outside test data, iOS 14.3)", () => {
  it("gives every permission, and nothing to report", async () => {
    const { status, access, findings, live } = await read(ofBackup as string);
    expect(status).toBe("read");
    expect(access.length).toBe(11);
    expect(live.length).toBe(11);
    expect(findings).toEqual([]);
    expect(access[1]?.value).toEqual({
      kind: "access",
      service: "kTCCServiceUbiquity",
      client: "net.whatsapp.WhatsApp",
      app: "net.whatsapp.WhatsApp",
      answer: "allowed",
      reason: "0",
      changed: "2021-01-14T20:44:11Z",
    });
    expect(access.map(({ value }) => value["client"])).toContain("Launch");
  });
});

describe.skipIf(before14 === undefined)("TCC-test.db of plaso (outside test data, before iOS 14)", () => {
  it("reads the answers of the older form", async () => {
    const { status, access, findings } = await read(before14 as string);
    expect(status).toBe("read");
    expect(access.length).toBe(21);
    expect(findings).toEqual([]);
    expect(access.every(({ value }) => value["answer"] === "allowed" && value["prompts"] === 1)).toBe(true);
  });
});
