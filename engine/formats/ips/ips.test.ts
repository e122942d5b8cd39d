import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { testData } from "../../../tools/test-data.ts";
import { defaultLimits } from "../../bytes/limits.ts";
import { isReadError } from "../../bytes/read-error.ts";
import { toUtf8 } from "../../bytes/text.ts";
import { readIps } from "./ips.ts";

const options = { limits: defaultLimits, place: "test.ips" };
const read = (text: string) => readIps(toUtf8(text), options);

describe("a report of two parts", () => {
  it("gives the header and a body of JSON", () => {
    const { header, body, text, notes } = read('{"bug_type":"309"}\n{\n "procName" : "example"\n}\n');
    expect([header, body, text, notes]).toEqual([{ bug_type: "309" }, { procName: "example" }, undefined, []]);
  });

  it("gives the header and a body of text, with its images and the processes behind it", () => {
    const { header, text } = read(
      [
        '{"bug_type":"202"}',
        "Process:             first [455]",
        "Path:                /usr/libexec/first",
        "",
        "Binary Images:",
        "   0x102230000 -        0x10223bfff App arm64  <82d13d98219e3040b62a07a297007a7c> /private/var/App Name/App  ",
        "0x0 - ??? nothing",
        "Powerstats for: second [7]",
        "Path: /usr/libexec/second",
        "Powerstats for: third [8]",
        "",
      ].join("\n"),
    );
    expect(header).toEqual({ bug_type: "202" });
    expect(text?.fields.get("Process")).toBe("first [455]");
    expect(text?.fields.get("Path")).toBe("/usr/libexec/first");
    expect(text?.images).toEqual(["/private/var/App Name/App"]);
    expect(text?.others).toEqual([{ process: "second", path: "/usr/libexec/second" }, { process: "third" }]);
  });

  it("reads text alone, and one object over many lines", () => {
    expect(read("Process: old [1]\n").text?.fields.get("Process")).toBe("old [1]");
    expect(read('{\n"procName":"x"\n}\n').body).toEqual({ procName: "x" });
  });
});

describe("what is damaged", () => {
  it.each([
    ['{"bug_type":"309"}', "truncated"],
    ['{"bug_type":"309"}\nProcess: x [1]\nPath: /us', "truncated"],
    ['{"bug_type":"309"}\n{"procName":"exa', "malformed"],
    ['{"bug_type":"309"}\nnothing that has a name', "malformed"],
    ['{"bug_type":"309"}\nProcess: x [1]\n\0\0\0', "malformed"],
  ])("%j is told", (text, code) => {
    expect(read(text).notes.map((note) => [note.code, note.loss])).toEqual([[code, true]]);
  });

  it.each([
    ["", "truncated"],
    ["\0\0\0", "malformed"],
    ["[1,2]", "malformed"],
  ])("%j is refused", (text, code) => {
    expect(() => read(text)).toThrow(expect.objectContaining({ code }));
  });

  it("never throws anything but a ReadError", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.boolean(), (bytes, withHeader) => {
        const head = withHeader ? toUtf8('{"bug_type":"1"}\n{') : new Uint8Array(0);
        try {
          readIps(new Uint8Array([...head, ...bytes]), options);
        } catch (error) {
          expect(isReadError(error)).toBe(true);
        }
      }),
    );
  });

  it("does not slow down on long lines of blanks and brackets", () => {
    const line = `0x1 - 0x2 ${"<aaaaaaaa> /".repeat(300)}${" ".repeat(400)}x`;
    const started = performance.now();
    read(`${`${line}\n`.repeat(3000)}Process: x [1]`);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

const folder = testData("evidence/b5-ios-crash/inket+MacSymbolicator/Other");

describe.skipIf(folder === undefined)("real reports (evidence/b5-ios-crash)", () => {
  it("are the same crash in both forms", () => {
    const files = readdirSync(folder as string).sort();
    expect(files).toEqual(["ios-crash-in-ips-format.ips", "ios-crash-with-json-header.crash"]);
    const [json, text] = files.map((name) => readIps(readFileSync(join(folder as string, name)), options));
    expect([json?.notes, text?.notes]).toEqual([[], []]);
    expect(json?.header).toEqual(text?.header);
    expect(json?.body?.["procPath"]).toBe(text?.text?.fields.get("Path"));
    expect(json?.body?.["captureTime"]).toBe(text?.text?.fields.get("Date/Time"));
    const images = json?.body?.["usedImages"] as { path?: string }[];
    expect(text?.text?.images.length).toBeGreaterThan(0);
    for (const path of text?.text?.images ?? []) expect(images.map((image) => image.path)).toContain(path);
  });
});
