import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runs } from "../../../tools/property-runs.ts";
import { type ByteSource, bytesSource } from "../../bytes/byte-source.ts";
import { defaultLimits } from "../../bytes/limits.ts";
import { toUtf8, utf8 } from "../../bytes/text.ts";
import { boundaryOf } from "./boundary.ts";
import { indexDumpstate } from "./dumpstate.ts";
import { isBareDumpsys, readDumpstateHead } from "./head.ts";
import { readProperties } from "./properties.ts";
import { type SectionNote, sectionLines } from "./section-lines.ts";

const options = { limits: defaultLimits, place: "text" };
const dashes = "-".repeat(79);

async function sectionsOf(text: string): Promise<{ name: string; line: number; text: string }[]> {
  const bytes = toUtf8(text);
  const { sections } = await indexDumpstate(bytesSource(bytes), options);
  return sections.map(({ name, line, start, end }) => ({ name, line, text: utf8(bytes.subarray(start, end)) }));
}

function linesOf(text: string, firstLine = 1): { lines: [number, string][]; notes: SectionNote[] } {
  const notes: SectionNote[] = [];
  const lines = [...sectionLines(text, (note) => void notes.push(note), firstLine)];
  return { lines: lines.map(({ text: given, line }) => [line, given]), notes };
}

describe("a line of a report", () => {
  it.each([
    ["------ SYSTEM PROPERTIES (getprop) ------", { type: "command", name: "SYSTEM PROPERTIES", command: "getprop" }],
    [
      "------ SHOW MAP 1 (/init) (/system/xbin/su root showmap -q 1) ------",
      { type: "command", name: "SHOW MAP 1 (/init)", command: "/system/xbin/su root showmap -q 1" },
    ],
    ["------ SMAPS OF ALL PROCESSES ------", { type: "command", name: "SMAPS OF ALL PROCESSES" }],
    ["------ odd) ------", { type: "command", name: "odd)" }],
    ["------ 0.123s was the duration of 'A (b) C' ------", { type: "command-end", name: "A (b) C" }],
    ["DUMP OF SERVICE package:", { type: "service", name: "package" }],
    ["DUMP OF SERVICE CRITICAL SurfaceFlinger:\r", { type: "service", name: "SurfaceFlinger", priority: "CRITICAL" }],
    ["DUMP OF SERVICE HIGH a.b/c d:  ", { type: "service", name: "a.b/c d", priority: "HIGH" }],
    ["DUMP OF SERVICE CRITICAL:", { type: "service", name: "CRITICAL" }],
    ["--------- 0.0s was the duration of dumpsys adb, ending at: 2026", { type: "service-end", name: "adb" }],
    ["--------- beginning of main", undefined],
    [dashes, undefined],
    ["DUMP OF SERVICES", undefined],
    [` ${dashes}`, undefined],
    [`------ ${"x".repeat(2000)} ------`, undefined],
  ])("%s", (line, expected) => {
    expect(boundaryOf(line)).toEqual(expected);
  });
});

describe("the sections of a text", () => {
  it("end with their own last line, whatever ended beside them", async () => {
    const getprop = [
      "------ SYSTEM PROPERTIES (getprop) ------",
      "[a]: [1]",
      "------ 0.014s was the duration of 'chmod debugfs' ------",
      "[b]: [2]",
      "------ 0.050s was the duration of 'SYSTEM PROPERTIES' ------",
      "",
    ].join("\n");
    const adb = `DUMP OF SERVICE HIGH adb:\nx\n${dashes}\ny\n--------- 0.1s was the duration of dumpsys adb, ending at: z\n`;
    const text = `== dumpstate: x\n${getprop}${dashes}\n${adb}lost\n`;
    expect(await sectionsOf(text)).toEqual([
      { name: "SYSTEM PROPERTIES", line: 2, text: getprop },
      { name: "DUMPSYS adb", line: 8, text: adb },
    ]);
    expect(linesOf(getprop).lines).toEqual([
      [2, "[a]: [1]"],
      [4, "[b]: [2]"],
    ]);
  });

  it("end with the first line of the next where they have no last one, and with a banner", async () => {
    const text = `------ A (a) ------\n1\n------ B (b) ------\n2\n${"=".repeat(56)}\n== Board\n${"=".repeat(56)}\n3\n`;
    expect(await sectionsOf(text)).toEqual([
      { name: "A", line: 1, text: "------ A (a) ------\n1\n------ B (b) ------\n" },
      { name: "B", line: 3, text: `------ B (b) ------\n2\n${"=".repeat(56)}\n== Board\n` },
    ]);
  });

  it("go on over a line that only looks like the first of a command", async () => {
    const service = "DUMP OF SERVICE a:\n------ mine (x) ------\nmore\n--------- 1s was the duration of dumpsys a\n";
    expect((await sectionsOf(service))[0]?.text).toBe(service);
    const old = `DUMP OF SERVICE a:\n1\n${dashes}\nDUMP OF SERVICE b:\n2\n`;
    expect((await sectionsOf(old)).map(({ text }) => text)).toEqual([
      `DUMP OF SERVICE a:\n1\n${dashes}\nDUMP OF SERVICE b:\n`,
      "DUMP OF SERVICE b:\n2\n",
    ]);
  });

  it("are found in text with Windows line ends, and behind lines longer than any block", async () => {
    const text = `${"x".repeat(2_500_000)}\r\nDUMP OF SERVICE a:\r\n1\r\n--------- 1s was the duration of dumpsys a\r\n`;
    const [found] = await sectionsOf(text);
    expect(found).toMatchObject({ name: "DUMPSYS a", line: 2 });
    expect(linesOf(found?.text ?? "", 2)).toEqual({ lines: [[3, "1"]], notes: [] });
  });

  it("say whether the text was cut off", async () => {
    const cut = async (text: string): Promise<boolean> =>
      (await indexDumpstate(bytesSource(toUtf8(text)), options)).cut;
    expect(await cut("------ A (a) ------\n1\n")).toBe(true);
    expect(await cut("------ A (a) ------\n1\n------ 9s was the duration of 'DUMPSTATE' ------\n")).toBe(false);
    expect(await cut("DUMP OF SERVICE a:\n--------- 1s was the duration of dumpsys a, x\n")).toBe(false);
  });

  it("are bounded in number, and reading them can be stopped", async () => {
    const text = toUtf8("------ A (a) ------\n".repeat(100));
    const few = await indexDumpstate(bytesSource(text), { ...options, limits: { ...defaultLimits, entries: 10 } });
    expect(few).toMatchObject({ overLimit: true, lines: 100 });
    expect(few.sections).toHaveLength(10);
    const stopped = indexDumpstate(bytesSource(text), { ...options, signal: { aborted: true } });
    await expect(stopped).rejects.toMatchObject({ code: "cancelled" });
  });

  it("are the same however the source hands out its bytes, and lie one behind the other", async () => {
    const line = fc.oneof(
      fc.string({ maxLength: 30 }),
      fc.constantFrom("------ A (a) ------", "------ 1s was the duration of 'A' ------", "DUMP OF SERVICE a:", dashes),
      fc.constantFrom(
        "--------- 1s was the duration of dumpsys a",
        "=".repeat(50),
        "== B",
        "DUMP OF SERVICE CRITICAL b:",
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(line), fc.constantFrom("\n", "\r\n"), async (lines, end) => {
        const bytes = toUtf8(lines.join(end));
        const whole = await indexDumpstate(bytesSource(bytes), options);
        // A source is never short but at its end; one that is cut there is another text.
        const slow: ByteSource = { size: bytes.length, read: async (a, b) => bytes.slice(Math.max(0, a), b) };
        expect(await indexDumpstate(slow, options)).toEqual(whole);
        for (const { start, end: stop, line: number } of whole.sections) {
          expect(stop).toBeGreaterThan(start);
          expect(stop).toBeLessThanOrEqual(bytes.length);
          const before = utf8(bytes.subarray(0, start));
          expect(before.split("\n").length).toBe(number);
        }
      }),
      { numRuns: runs(200) },
    );
  });
});

describe("the lines of a section", () => {
  it("tell of what was lost", () => {
    const whole = "DUMP OF SERVICE a:\nx\n--------- 1s was the duration of dumpsys a\n";
    expect(linesOf(whole).notes).toEqual([]);
    for (const end of [
      "--------- 0.045s was the duration of dumpsys name, ending at: 2031-02-03 04:05:07",
      "------ 0.045s was the duration of 'NAME' ------",
    ]) {
      const trimmed = `DUMP OF SERVICE name:\nx\n${end}`;
      expect(linesOf(trimmed).notes).toEqual([]);
      expect(linesOf(trimmed.slice(0, -1)).notes).toMatchObject([{ code: "truncated" }]);
    }
    expect(linesOf(whole.slice(0, 25)).notes).toMatchObject([{ code: "truncated" }]);
    expect(linesOf(whole.slice(0, 9)).notes).toMatchObject([{ code: "truncated" }]);
    expect(linesOf(whole.replace("x", "\0")).notes).toMatchObject([{ code: "malformed", line: 2 }]);
    const late = whole.replace("x", "*** SERVICE 'a' DUMP TIMEOUT (10000ms) EXPIRED ***");
    expect(linesOf(late, 100).notes).toMatchObject([{ code: "timed-out", line: 101 }]);
  });

  it("are all lines of a file that holds the same without boundaries", () => {
    expect(linesOf("a\r\nb")).toEqual({
      lines: [
        [1, "a"],
        [2, "b"],
      ],
      notes: [],
    });
  });
});

describe("properties", () => {
  it("go over several lines, hold brackets, and end with the text", () => {
    const text = "[a]: [1]\n[b]: []\n[c]: [x\ny\nz]\n[d]: [e]: [f]\nnoise\n[g]: [open\n";
    const notes: SectionNote[] = [];
    const found = [...readProperties(text, (note) => void notes.push(note))].map(({ name, value }) => [name, value]);
    expect(found).toEqual([
      ["a", "1"],
      ["b", ""],
      ["c", "x\ny\nz"],
      ["d", "e]: [f"],
      ["g", "open"],
    ]);
    expect(notes).toEqual([{ code: "truncated", line: 8, detail: "the value does not end" }]);
  });
});

describe("the head of a text", () => {
  it("tells time and build, where they stand", () => {
    const print = "Build fingerprint: 'acme/rocket/rocket:16/ZZ1A.310203.001/1234:user/release-keys'";
    expect(readDumpstateHead(`\n=====\n== dumpstate: 2031-02-03 04:05:06\n=====\n\n${print}\n`)).toEqual({
      localTime: "2031-02-03 04:05:06",
      deviceName: "rocket",
      release: "16",
      buildId: "ZZ1A.310203.001",
    });
    expect(readDumpstateHead("== dumpstate\nBuild: AB1C x\r\n")).toEqual({ buildId: "AB1C" });
    expect(readDumpstateHead("a log that tells of == dumpstate: 2031-02-03 04:05:06")).toBeUndefined();
    expect(isBareDumpsys("Currently running services:\r\n  a\n")).toBe(true);
    expect(isBareDumpsys("I said: DUMP OF SERVICE a")).toBe(false);
  });
});
