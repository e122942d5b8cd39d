import { describe, expect, it } from "vitest";
import { buildManifest, manifestText } from "./manifest.ts";
import { differences, readManifest } from "./verify.ts";

const file = (name: string, size = 1, letter = "a") => ({ name, size, sha256: letter.repeat(64) });
const contents = {
  tool: { name: "bridle", version: "0.1.0", commit: "abc" },
  createdAt: "2026-05-04T09:04:31Z",
  files: [file("report.json"), file("records/ios.sms.jsonl"), file("report.html")],
  evidence: [{ id: "e1", name: "backup", files: [file("Manifest.db"), file("Info.plist"), file("Manifest.db")] }],
  indicators: [file("pegasus.stix2")],
};

describe("buildManifest", () => {
  it("has one order whatever it was given in, and each file once", () => {
    const turned = {
      ...contents,
      files: [...contents.files].reverse(),
      evidence: contents.evidence.map((one) => ({ ...one, files: [...one.files].reverse() })),
    };
    expect(manifestText(buildManifest(turned))).toBe(manifestText(buildManifest(contents)));
    expect(buildManifest(contents).files.map(({ name }) => name)).toEqual([
      "records/ios.sms.jsonl",
      "report.html",
      "report.json",
    ]);
    expect(buildManifest(contents).evidence[0]?.files.map(({ name }) => name)).toEqual(["Info.plist", "Manifest.db"]);
    expect(Object.keys(buildManifest(contents))).toEqual([
      "schema",
      "tool",
      "createdAt",
      "files",
      "evidence",
      "indicators",
    ]);
  });

  it("is read back", () => {
    const manifest = buildManifest(contents);
    expect(readManifest(manifestText(manifest))).toEqual(manifest);
  });
});

describe("readManifest", () => {
  const good = buildManifest(contents);
  it.each([
    ["no JSON", "{"],
    ["null", "null"],
    ["another schema", JSON.stringify({ ...good, schema: "other" })],
    ["no tool", JSON.stringify({ ...good, tool: 3 })],
    ["no files", JSON.stringify({ ...good, files: {} })],
    ["a wrong hash", JSON.stringify({ ...good, files: [{ name: "a", size: 1, sha256: "b" }] })],
    ["a path upwards", JSON.stringify({ ...good, files: [file("../a")] })],
    ["a path from the root", JSON.stringify({ ...good, files: [file("/etc/passwd")] })],
    ["a drive", JSON.stringify({ ...good, files: [file("C:a")] })],
    ["a backslash", JSON.stringify({ ...good, files: [file("a\\..\\b")] })],
    ["strange evidence", JSON.stringify({ ...good, evidence: [{}] })],
    ["strange indicators", JSON.stringify({ ...good, indicators: [1] })],
  ])("refuses %s", (_, text) => {
    expect(readManifest(text)).toBeUndefined();
  });
});

describe("differences", () => {
  it("is empty for the same files in any order", () => {
    expect(differences(contents.files, [...contents.files].reverse())).toEqual([]);
  });

  it("tells what is missing, other and new", () => {
    const found = [file("report.json", 2), file("report.html", 1, "b"), file("new.txt")];
    expect(differences(contents.files, found)).toEqual([
      { kind: "extra", name: "new.txt" },
      { kind: "missing", name: "records/ios.sms.jsonl" },
      { kind: "hash", name: "report.html" },
      { kind: "size", name: "report.json" },
    ]);
  });
});
