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
    expect(text?.others).toEqual([
      { process: "second", pid: 7, path: "/usr/libexec/second", line: 7 },
      { process: "third", pid: 8, line: 9 },
    ]);
  });

  it("reads text alone, and one object over many lines", () => {
    expect(read("Process: old [1]\n").text?.fields.get("Process")).toBe("old [1]");
    expect(read('{\n"procName":"x"\n}\n').body).toEqual({ procName: "x" });
  });
});

describe("a report of another form", () => {
  it("is read with raw line feeds inside its texts, as panics have them", () => {
    const { body, notes } = read(
      '{"bug_type":"210"}\n{"panicString":"panic(cpu 0)\nPanicked \\"task\\"","x":[1,\n2]}\n',
    );
    expect([body, notes]).toEqual([{ panicString: 'panic(cpu 0)\nPanicked "task"', x: [1, 2] }, []]);
  });

  it("is the first of several objects", () => {
    expect(read('{"bug_type":"226"}\n{"postTime":1}\n{"postTime":2}\n')).toMatchObject({
      body: { postTime: 1 },
      bugType: "226",
      notes: [],
    });
  });

  it("may be free text where the number says so, and only there", () => {
    expect(read('{"bug_type":"183"}\n[00:01] looking for an update').notes).toEqual([]);
    expect(read('{"bug_type":"1830"}\n[00:01] looking for an update\n').notes.length).toBe(1);
  });

  it("is a text inside a property list", () => {
    const { text, notes } = read(
      '<?xml version="1.0"?>\n<plist version="1.0"><dict><key>description</key><string>Process: old [7]\nPath: /usr/old\n</string></dict></plist>\n',
    );
    expect([text?.fields.get("Process"), text?.fields.get("Path"), notes]).toEqual(["old [7]", "/usr/old", []]);
  });

  it("lists all processes of a hang, and those of a table", () => {
    const hang =
      "Command: first\nPID: 4\nProcess: a b [7] (suspended)\nPath: /usr/a b\nParent: launchd [1]\nProcess: c [8]\n";
    expect(read(hang).text?.others).toEqual([
      { process: "a b", pid: 7, path: "/usr/a b", parent: "launchd", line: 3 },
      { process: "c", pid: 8, line: 6 },
    ]);
    const uuid = "82d13d98219e3040b62a07a297007a7c";
    const table = `Largest process: x y\n\nProcesses\n  Name <UUID> rpages\n  x y <${uuid}>  120 [vm] (frontmost)\n`;
    expect(read(table).text?.others).toEqual([{ process: "x y", uuid, line: 5 }]);
  });
});

describe("what is damaged", () => {
  it("still tells what stood before the damage", () => {
    const cut = read('{"bug_type":"298"}\n{"date":"d","processes":[{"name":"a","pid":1},{"name":"b","pid":2},{"na');
    expect(cut.body).toEqual({
      date: "d",
      processes: [
        { name: "a", pid: 1 },
        { name: "b", pid: 2 },
      ],
    });
    expect(cut.notes).toMatchObject([{ code: "malformed", loss: true }]);
    const zeroed = read('{"bug_type":"309"}\n{"procName":"a","x":[1,{"y":"\0\0\0"}]}\n');
    expect(zeroed.body).toEqual({ procName: "a", x: [1] });
    const head = read('{"bug_type":"309",\0}\n{"procName":"a"}\n');
    expect([head.header, head.body, head.notes.length]).toEqual([{}, { procName: "a" }, 1]);
  });

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
