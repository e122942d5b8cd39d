import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { testData } from "../../../../tools/test-data.ts";
import { toUtf8 } from "../../../bytes/text.ts";
import { readFixture } from "../../../examine/fixture.ts";
import installation from "./mobile-installation.ts";

const read = (lines: readonly string[]) => {
  const text = lines.map((line, i) => `Tue Apr  7 06:${String(10 + i)}:00 2026 [1] <notice> (0x1) ${line}\n`).join("");
  return readFixture(installation, new Map([["", toUtf8(text)]]));
};

describe("what every phone does", () => {
  it("is no finding: an update with its placeholder, and programs that ask for it", async () => {
    const { findings, records } = await read([
      'w: Install of "/private/var/a b.app" type Placeholder (LSInstallType = 1, Domain: x) requested by installcoordinationd (pid 117 (501/501))',
      "w: Install Successful for (Customer:com.example.notes); Staging: 0.01s",
      "w: Uninstalling parallel placeholder for com.example.notes",
      "w: Install successful for (Customer:com.example.notes) [Distributor: com.apple.AppStore]; Staging: 0.01s",
      'w: Finalizing staged update identifier "com.example.notes" type Customer (LSInstallType = 1, Domain: x) requested by appstored (pid 1)',
      "w: Made staged update live for (Customer:com.example.notes) [Distributor: com.apple.AppStore]; Overall: 1.00s",
    ]);
    expect(findings).toEqual([]);
    expect(records.map(({ value }) => [value["kind"], value["app"] ?? value["path"]])).toEqual([
      ["install-requested", "/private/var/a b.app"],
      ["installed", "com.example.notes"],
      ["placeholder-removed", "com.example.notes"],
      ["installed", "com.example.notes"],
      ["install-requested", "com.example.notes"],
      ["installed", "com.example.notes"],
    ]);
  });

  it("never says fewer minutes than an app stayed", async () => {
    const line = (second: number, text: string): string =>
      `Tue Apr  7 06:10:${String(second).padStart(2, "0")} 2026 [1] <notice> (0x1) w: ${text}\n`;
    const text =
      line(0, "Install Successful for (Customer:com.example.spy); Staging: 0.01s") +
      line(9, "Uninstalling identifier com.example.spy");
    const { findings } = await readFixture(installation, new Map([["", toUtf8(text)]]));
    expect(findings.map(({ args }) => args)).toEqual([{ app: "com.example.spy", minutes: 2, first: "installed" }]);
  });

  it("names apps whole, or not at all", async () => {
    const { records } = await read([
      "w: a look at [com.example.spy/Persona], ABCDE12345.com.example.team. and file:///x/com.example.path/y.plist",
      "w: com.example.spy.x.y com.example.spy- com.example.spy@host 1.2.3 a.b.plist -[com.example.cls x]",
    ]);
    expect(records.map(({ value }) => value["mentions"])).toEqual([
      ["com.example.spy", "ABCDE12345.com.example.team", "com.example.team"],
      ["com.example.spy.x.y", "com.example.spy-", "com.example.cls"],
    ]);
  });
});

const folder = testData("evidence/b3-ios-logs/log2timeline+plaso");

describe.skipIf(folder === undefined)("a published log (evidence/b3-ios-logs)", () => {
  it("gives all its entries, and nothing to report", async () => {
    const bytes = new Uint8Array(readFileSync(join(folder ?? "", "ios_sysdiag.log")));
    const { status, records, findings } = await readFixture(installation, new Map([["", bytes]]));
    // The piece was cut out without its last line feed.
    expect([status, records.length, findings]).toEqual(["partly-read", 28, []]);
    expect(records.filter(({ value }) => value["kind"] === "container-made").length).toBe(14);
    expect(records[0]?.value).toMatchObject({
      app: "com.apple.CoreCDPUI.localSecretPrompt",
      path: "/private/var/mobile/Containers/Data/PluginKitPlugin/B327BDD9-BD0D-490A-9A31-D07E95DB23E1",
      at: "2021-08-11T05:51:02Z",
    });
  });
});
