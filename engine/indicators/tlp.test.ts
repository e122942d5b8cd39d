import { describe, expect, it } from "vitest";
import { defaultLimits } from "../bytes/limits.ts";
import { loadIndicators } from "./indicators.ts";
import { packBody, readPackBody } from "./pack/pack-body.ts";
import { tlpOf } from "./tlp.ts";

const file = (name: string, text: string) => ({ name, sha256: name, text });

/** What the sources of each host say. */
function said(name: string, text: string): unknown[] {
  const index = loadIndicators([file(name, text)]);
  return ["a", "b", "c"].map(
    (label) => index.match({ kind: "host", value: `${label}.evil.example`, field: "f" })[0]?.refs[0]?.tlp,
  );
}

describe("how far values may travel", () => {
  it.each([
    ["TLP:RED", "red"],
    ["tlp:amber+strict", "amber+strict"],
    ["red", "red"],
    [" TLP: Red ", "red"],
    ["TLP:AMBER", undefined],
    ["tlp:clear", undefined],
    ["redirect", undefined],
    ["infrared", undefined],
    [7, undefined],
  ])("%j is %s", (text, tlp) => expect(tlpOf(text)).toBe(tlp));

  it("is what markings of STIX say, set by it or by the file", () => {
    const indicator = (label: string, ...marks: string[]) => ({
      type: "indicator",
      id: `indicator--${label}`,
      pattern: `[domain-name:value='${label}.evil.example']`,
      object_marking_refs: marks,
    });
    const own = {
      type: "marking-definition",
      id: "marking-definition--own",
      extensions: { "extension-definition--60a3c5c5-0d10-413e-aab3-9e08dde9e88d": { tlp_2_0: "amber+strict" } },
    };
    const objects = [
      indicator("a", "marking-definition--5e57c739-391a-4eb3-b6be-7d15ca92d5ed"),
      indicator("b", "marking-definition--own", "marking-definition--34098fce-860f-48ae-8e50-ebd3cc5e41da"),
      indicator("c", "marking-definition--f88d31f6-486f-44da-b317-01333bde0b82"),
      own,
    ];
    expect(said("a.stix2", JSON.stringify({ type: "bundle", objects }))).toEqual(["red", "amber+strict", undefined]);
  });

  it("is what a marking of a part of an object says, and a label", () => {
    const indicator = (label: string, more: object) => ({
      type: "indicator",
      id: `indicator--${label}`,
      pattern: `[domain-name:value='${label}.evil.example']`,
      ...more,
    });
    const red = "marking-definition--5e57c739-391a-4eb3-b6be-7d15ca92d5ed";
    const objects = [
      indicator("a", { granular_markings: [{ marking_ref: red, selectors: ["pattern"] }] }),
      indicator("b", { labels: ["malicious-activity", "tlp:amber+strict"] }),
      indicator("c", { labels: ["tlp:green"], granular_markings: [{ lang: "en", selectors: ["name"] }, null, 7] }),
    ];
    expect(said("a.stix2", JSON.stringify({ type: "bundle", objects }))).toEqual(["red", "amber+strict", undefined]);
  });

  it("is what its family or its report is marked with, as the name tells of it", () => {
    const red = "marking-definition--5e57c739-391a-4eb3-b6be-7d15ca92d5ed";
    const indicator = (label: string) => ({
      type: "indicator",
      id: `indicator--${label}`,
      pattern: `[domain-name:value='${label}.evil.example']`,
    });
    const objects = [
      ...["a", "b", "c"].map(indicator),
      { type: "malware", id: "malware--m", name: "Quiet", object_marking_refs: [red] },
      { type: "malware", id: "malware--n", name: "Loud" },
      { type: "relationship", id: "relationship--1", source_ref: "indicator--a", target_ref: "malware--m" },
      { type: "relationship", id: "relationship--2", source_ref: "indicator--c", target_ref: "malware--n" },
      { type: "report", id: "report--r", name: "Report", object_refs: ["indicator--b"], object_marking_refs: [red] },
    ];
    expect(said("a.stix2", JSON.stringify({ type: "bundle", objects }))).toEqual(["red", "red", undefined]);
  });

  it("is what tags of a MISP event or of its parts say, the strictest of them", () => {
    const attribute = (label: string, ...tags: string[]) => ({
      type: "domain",
      value: `${label}.evil.example`,
      Tag: tags.map((name) => ({ name })),
    });
    const Attribute = [attribute("a", "tlp:red"), attribute("b"), attribute("c", "tlp:green")];
    expect(said("e.json", JSON.stringify({ Event: { info: "E", Attribute } }))).toEqual(["red", undefined, undefined]);
    const Tag = [{ name: "tlp:amber+strict" }];
    expect(said("e.json", JSON.stringify({ Event: { info: "E", Tag, Attribute } }))).toEqual([
      "red",
      "amber+strict",
      "amber+strict",
    ]);
  });

  it("is what an entry of TinyCheck or a column of a table says", () => {
    const iocs = ["a", "b"].map((label, at) => ({
      type: "domain",
      tag: "x",
      tlp: at === 0 ? "red" : "white",
      value: `${label}.evil.example`,
    }));
    expect(said("t.json", JSON.stringify({ iocs }))).toEqual(["red", undefined, undefined]);
    const table = "domain,tlp\na.evil.example,TLP:RED\nb.evil.example,TLP:AMBER+STRICT\nc.evil.example,green\n";
    expect(said("t.csv", table)).toEqual(["red", "amber+strict", undefined]);
  });

  it("is kept in a pack, and said of the file", () => {
    const list = file("t.csv", "domain,tlp\na.evil.example,TLP:RED\nb.evil.example,green\n");
    const found: unknown[] = [];
    const body = packBody([list], "2026-01-01T00:00:00Z", defaultLimits);
    const [summary] = readPackBody(body, "p.pack", (_, { value, tlp }) => found.push([value, tlp]));
    expect(found).toEqual([
      ["a.evil.example", "red"],
      ["b.evil.example", undefined],
    ]);
    expect(summary?.tlp).toBe("red");
    expect(loadIndicators([list]).files[0]?.tlp).toBe("red");
  });
});
