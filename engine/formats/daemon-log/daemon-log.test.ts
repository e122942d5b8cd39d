import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { testData } from "../../../tools/test-data.ts";
import { type DaemonNote, readDaemonLog } from "./daemon-log.ts";

function read(text: string) {
  const notes: DaemonNote[] = [];
  return { entries: [...readDaemonLog(text, (note) => void notes.push(note))], notes };
}

describe("entries", () => {
  it("are read with their writer, also over many lines, and with a day of one figure", () => {
    const { entries, notes } = read(
      'Fri Feb  5 18:03:23 2021 [66] <notice> (0x16d0f7000) -[A b:c:]_block_invoke: removed (\n    "x.y.z"\n)\n' +
        "Sun Jan 17 14:30:18 2021 [7] <err> (0x1) main: Reboot detected\n",
    );
    expect(entries).toEqual([
      {
        time: "2021-02-05 18:03:23",
        pid: 66,
        level: "notice",
        writer: "-[A b:c:]_block_invoke",
        message: 'removed (\n    "x.y.z"\n)',
        line: 1,
      },
      { time: "2021-01-17 14:30:18", pid: 7, level: "err", writer: "main", message: "Reboot detected", line: 4 },
    ]);
    expect(notes).toEqual([]);
  });

  it("of lockdownd have the month first", () => {
    expect(read("10/13/21 07:57:42.865446 pid=69 mglog: a: b\n").entries).toEqual([
      { time: "2021-10-13 07:57:42.865446", pid: 69, writer: "mglog", message: "a: b", line: 1 },
    ]);
  });
});

describe("damage", () => {
  it.each([
    ["Fri Feb  5 18:03:23 2021 [66] <notice> (0x1) a: b", "truncated", true],
    ["Fri Feb  5 18:03:23 2021 [66] <notice> (0x1) a: \0\0\n", "malformed", true],
    ["rest of an older entry\nFri Feb  5 18:03:23 2021 [66] <notice> (0x1) a: b\n", "malformed", true],
    [`Fri Feb  5 18:03:23 2021 [66] <notice> (0x1) a: ${"x".repeat(20_000)}\n`, "over-limit", true],
  ])("%# is told", (text, code, loss) => {
    const { entries, notes } = read(text);
    expect(entries.length).toBe(1);
    expect(notes).toMatchObject([{ code, loss }]);
  });

  it("never makes it throw", () => {
    fc.assert(fc.property(fc.string({ maxLength: 400 }), (text) => void read(text)));
  });
});

const folder = testData("evidence/b3-ios-logs/log2timeline+plaso");

describe.skipIf(folder === undefined)("published logs (evidence/b3-ios-logs)", () => {
  it.each([
    ["ios_sysdiag.log", 28, 1],
    ["ios_lockdownd.log", 153, 0],
  ])("%s gives all its entries", (name, entries, notes) => {
    const text = readFileSync(join(folder ?? "", name), "utf8");
    const read1 = read(text);
    const stamped = text.split("\n").filter((line) => /^(?:[A-Z][a-z]{2} [A-Z][a-z]{2} |\d\d\/\d\d\/\d\d )/.test(line));
    expect(read1.entries.length).toBe(stamped.length);
    expect([read1.entries.length, read1.notes.length]).toEqual([entries, notes]);
  });
});
