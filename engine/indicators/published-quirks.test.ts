/**
 * Oddities of lists as they are published, and mistakes that other programs make with them, one case each. Values are
 * those of the lists where they are public.
 */
import { describe, expect, it } from "vitest";
import { loadIndicators } from "./indicators.ts";
import { indexOf, met } from "./test-bundle.ts";

const loaded = (text: string, name = "list.csv") => loadIndicators([{ name, sha256: "", text }]);

describe("lists as they are", () => {
  it("an IPv4 address stated as a domain is one", () => {
    const index = indexOf(["domain-name:value", "178.63.71.15"]);
    expect(met(index, "ip-address", "178.63.71.15")).toHaveLength(1);
    expect(met(index, "url", "http://178.63.71.15:8080/x")).toHaveLength(1);
    expect(met(index, "host", "78.63.71.15")).toEqual([]);
    expect(met(index, "host", "178.63.71.151")).toEqual([]);
  });

  it("of a host, only whole labels at its beginning are cut: web.x.example is not eb.x.example", () => {
    expect(met(indexOf(["domain-name:value", "eb.x.example"]), "host", "web.x.example")).toEqual([]);
    expect(met(indexOf(["domain-name:value", "x.example"]), "host", "wwwx.example")).toEqual([]);
  });

  it("a name of three labels is met below itself", () => {
    const index = indexOf(["domain-name:value", "a.example.com"]);
    expect(met(index, "host", "b.a.example.com")).toHaveLength(1);
    expect(met(index, "host", "example.com")).toEqual([]);
    expect(met(index, "host", "ba.example.com")).toEqual([]);
  });

  it("an app's id is met in any case", () => {
    expect(met(indexOf(["app:id", "app.easylogger"]), "app-id", "app.EasyLogger")).toHaveLength(1);
    expect(met(indexOf(["app:id", "app.easylogger"]), "app-id", "app.easylogger.pro")).toEqual([]);
  });

  it("a value that two lists state for two families keeps both", () => {
    const list = (campaign: string) => `domain,campaign\ntribunnews.example,${campaign}\n`;
    const index = loadIndicators([
      { name: "a.csv", sha256: "a", text: list("Wintego") },
      { name: "b.csv", sha256: "b", text: list("Variston") },
    ]);
    const matches = index.match({ kind: "host", value: "tribunnews.example", field: "host" });
    expect(
      matches
        .flatMap(({ refs }) => refs)
        .map(({ source }) => source)
        .sort(),
    ).toEqual(["a.csv", "b.csv"]);
  });

  it("a table with a byte order mark is read like one without", () => {
    for (const mark of ["", "\ufeff"]) {
      const index = loaded(`${mark}type,value\r\ndomain,evil[.]example\r\n`);
      expect(met(index, "host", "evil.example")).toHaveLength(1);
    }
  });

  it("a folder ends at a boundary, under each of the phone's names for it", () => {
    const index = indexOf(["file:path", "/private/var/tmp/icloud_dump/"]);
    expect(met(index, "file-path", "/var/tmp/icloud_dump/a")).toHaveLength(1);
    expect(met(index, "file-path", "/private/var/tmp/icloud_dump/a/b")).toHaveLength(1);
    expect(met(index, "file-path", "/private/var/tmp/icloud_dump2/a")).toEqual([]);
    expect(met(index, "file-path", "/private/var/tmp/icloud_dumps")).toEqual([]);
  });

  it("a relationship that leads nowhere costs nothing but itself", () => {
    const indicator = {
      type: "indicator",
      spec_version: "2.1",
      id: "indicator--00000000-0000-4000-8000-000000000001",
      pattern_type: "stix",
      pattern: "[domain-name:value='evil.example']",
      valid_from: "2024-01-01T00:00:00Z",
      created: "2024-01-01T00:00:00.000Z",
      modified: "2024-01-01T00:00:00.000000Z",
    };
    const relationship = {
      type: "relationship",
      spec_version: "2.1",
      id: "relationship--00000000-0000-4000-8000-000000000002",
      relationship_type: "indicates",
      source_ref: "indicator--00000000-0000-4000-8000-00000000dead",
      target_ref: "malware--00000000-0000-4000-8000-00000000dead",
    };
    const bundle = { type: "bundle", id: "bundle--00000000-0000-4000-8000-000000000003" };
    const text = JSON.stringify({ ...bundle, objects: [relationship, indicator] });
    expect(met(loaded(text, "dangling.stix2"), "host", "evil.example")).toHaveLength(1);
  });
});
