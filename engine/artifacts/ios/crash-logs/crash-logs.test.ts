import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { testData } from "../../../../tools/test-data.ts";
import { readFixture } from "../../../examine/fixture.ts";
import crashLogs from "./crash-logs.ts";

const folder = testData("evidence/b5-ios-crash");

const read = (path: string) =>
  readFixture(crashLogs, new Map([["", new Uint8Array(readFileSync(join(folder ?? "", path)))]]));

describe.skipIf(folder === undefined)("published crash reports (evidence/b5-ios-crash)", () => {
  it("gives the same facts from both forms of one crash", async () => {
    const json = await read("inket+MacSymbolicator/Other/ios-crash-in-ips-format.ips");
    const text = await read("inket+MacSymbolicator/Other/ios-crash-with-json-header.crash");
    expect([json.status, text.status, json.findings, text.findings]).toEqual(["read", "read", [], []]);
    const facts = ({ records: [first] }: typeof json) => {
      // The two forms differ in how much they say of these.
      const { images, termination, exception, ...rest } = first?.value ?? {};
      return { ...rest, first: (images as string[])[0], exception: String(exception).split(" ")[0] };
    };
    expect(text.records[0]?.value["osVersion"]).toBe("iPhone OS 16.0 (20A362)");
    expect(facts(json)).toMatchObject({
      ...facts(text),
      process: "iOSCrashingTest",
      parent: "launchd",
      bundle: "jp.mahdi.iOSCrashingTest",
      captured: "2022-09-18T06:28:37.3451Z",
    });
  });

  it("reads a report of a Mac, and what is left of one without a head", async () => {
    const whole = await read("getsentry+apple-crash-report-parser/tests/fixtures/handcrafted.txt");
    expect(whole.records[0]?.value).toMatchObject({
      process: "YetAnotherMac",
      exception: "SIGSEGV",
      parent: "launchd",
    });
    const piece = await read("getsentry+apple-crash-report-parser/tests/fixtures/spaces.txt");
    expect([piece.status, piece.records.length]).toEqual(["partly-read", 1]);
    const images = piece.records[0]?.value["images"];
    expect(images).toContain("/usr/lib/system/libdyld.dylib");
    expect(images).toHaveLength(17);
  });
});
