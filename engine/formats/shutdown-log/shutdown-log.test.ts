import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runs } from "../../../tools/property-runs.ts";
import { readShutdownLog, type ShutdownNote } from "./shutdown-log.ts";

const uuid = "7C6F8F0A-3C1B-3E0D-9B8E-0D6F5A4B3C2D";

function read(text: string, limit?: number) {
  const notes: ShutdownNote[] = [];
  return { blocks: [...readShutdownLog(text, (note) => void notes.push(note), limit)], notes };
}

describe("shutdown log", () => {
  it("dates a block by the SIGTERM line behind it, and takes the last delay instead of the sum", () => {
    const { blocks, notes } = read(
      [
        "After 1.26s, these clients are still here:",
        `\t\tremaining client pid: 0 (/kernel/${uuid})`,
        `\t\tremaining client pid: 117 (/usr/libexec/locationd/${uuid})`,
        "After 2.03s, these clients are still here:",
        `\t\tremaining client pid: 117 (/usr/libexec/locationd/${uuid})`,
        "SIGTERM: [1700000000] All buffers flushed",
        "SIGTERM: [1700090000] All buffers flushed",
        "",
      ].join("\n"),
    );
    expect(notes).toEqual([]);
    expect(blocks).toEqual([
      {
        number: 1,
        at: 1_700_000_000,
        ended: true,
        notices: 2,
        seconds: 2.03,
        firstLine: 1,
        line: 6,
        clients: [
          { pid: "0", path: "/kernel", uuid, notices: 1, seconds: 1.26, line: 2 },
          { pid: "117", path: "/usr/libexec/locationd", uuid, notices: 2, seconds: 2.03, line: 3 },
        ],
      },
      { number: 2, at: 1_700_090_000, ended: true, notices: 0, firstLine: 7, line: 7, clients: [] },
    ]);
  });

  it("keeps a last block without its SIGTERM, undated", () => {
    const { blocks, notes } = read("After 0.5s, these clients are still here:\n\t\tremaining client pid: 9 (/a/b)\n");
    expect(blocks).toMatchObject([{ ended: false, notices: 1, clients: [{ pid: "9", path: "/a/b", seconds: 0.5 }] }]);
    expect(blocks[0]?.at).toBeUndefined();
    expect(notes).toEqual([]);
  });

  it("ends a block without SIGTERM where the seconds start again", () => {
    const { blocks } = read("After 2s, x\nremaining client pid: 1 (/a)\nAfter 1s, x\nSIGTERM: [9] x\n");
    expect(blocks).toMatchObject([
      { number: 1, ended: false, seconds: 2, line: 2, clients: [{ path: "/a" }] },
      { number: 2, ended: true, at: 9, seconds: 1, firstLine: 3, clients: [] },
    ]);
  });

  it.each([
    ["(/Applications/Odd (name).app/Odd)", "/Applications/Odd (name).app/Odd"],
    [`(/private/var/db/x/${uuid.toLowerCase()})`, "/private/var/db/x"],
    ["(/private/var/db/not-a-uuid-at-the-end)", "/private/var/db/not-a-uuid-at-the-end"],
    ["(bare)", "bare"],
    ["()", ""],
  ])("takes the path of %s as it stands", (given, path) => {
    const { blocks } = read(`remaining client pid: 5 ${given}\nSIGTERM: [1] x\n`);
    expect(blocks[0]?.clients[0]?.path).toBe(path);
  });

  it("reads a notice and a client on one line, Windows line ends, and a time behind an @", () => {
    const { blocks } = read(
      "After 0.1s, remaining client pid: 7 (/usr/sbin/a)\r\nSIGTERM: [0x1f] sent @1700000001 x\r\n",
    );
    expect(blocks).toMatchObject([{ at: 1_700_000_001, seconds: 0.1, clients: [{ path: "/usr/sbin/a", notices: 1 }] }]);
  });

  it("tells of lines that were cut or zeroed, and of nothing else", () => {
    const whole = "After 1s, these clients are still here:\n\t\tremaining client pid: 4 (/usr/a)\nSIGTERM: [5] x\n";
    expect(read(whole.slice(0, -2)).notes).toMatchObject([{ code: "truncated" }]);
    expect(read(whole.replace("/usr", "/\0sr")).notes).toMatchObject([{ code: "malformed", line: 2 }]);
    expect(read(whole.replace("(/usr/a)", "")).notes).toMatchObject([{ code: "malformed", line: 2 }]);
    expect(read(`%%%%% Entering phase: x\n${whole}`).notes).toEqual([]);
  });

  it("bounds the clients of one block", () => {
    const lines = Array.from({ length: 50 }, (_, i) => `remaining client pid: ${i} (/x)\n`).join("");
    const { blocks, notes } = read(lines, 10);
    expect(blocks[0]?.clients.length).toBe(10);
    expect(notes[0]).toMatchObject({ code: "over-limit", line: 11 });
  });

  it("gives every client of any log once a block, and never throws", () => {
    const line = fc.oneof(
      fc.string(),
      fc.constant("After 1.5s, these clients are still here:"),
      fc
        .tuple(fc.nat(99), fc.constantFrom("/a", "/b/c", ""))
        .map(([pid, path]) => `remaining client pid: ${pid} (${path})`),
      fc.constant("SIGTERM: [1700000000] All buffers flushed"),
    );
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        for (const { clients } of read(lines.join("\n")).blocks) {
          const keys = clients.map(({ pid, path }) => `${pid} ${path}`);
          expect(new Set(keys).size).toBe(keys.length);
        }
      }),
      { numRuns: runs(200) },
    );
  });
});
