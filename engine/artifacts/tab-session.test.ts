import { deflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { sessionOf } from "../../corpus/ios-backup/contents/safari-state.ts";
import { defaultLimits } from "../bytes/limits.ts";
import type { Note } from "../model/ledger.ts";
import { tabEntries } from "./tab-session.ts";

const session = sessionOf({
  in: "safari-tab",
  at: new Date(0),
  url: "https://now.example/",
  beside: "https://before.example/",
  title: "Page",
});

function read(bytes: unknown) {
  const notes: Note[] = [];
  const context = {
    limits: defaultLimits,
    device: {},
    hashesWanted: false,
    hashes: async () => [],
    note: (note: Note) => void notes.push(note),
  };
  return { entries: tabEntries(bytes, "tab 1", context).map(({ entryUrl, frames }) => [entryUrl, frames]), notes };
}

const pages = [
  ["https://before.example/", ["https://before.example/#frame"]],
  ["https://now.example/", undefined],
];

describe("a tab's session", () => {
  it.each([
    ["behind its four bytes", session],
    ["without them", session.subarray(4)],
    ["compressed with them", new Uint8Array(deflateSync(session))],
    ["compressed behind them", Uint8Array.of(0, 0, 0, 2, ...deflateSync(session.subarray(4)))],
  ])("is read %s", (_, bytes) => {
    expect(read(bytes)).toEqual({ entries: pages, notes: [] });
  });

  it("that cannot be read is told, with the addresses that are legible", () => {
    const bytes = Uint8Array.from(
      Buffer.from("\u0001\u0002\u0003\u0004 encrypted https://left.example/ \u0005", "latin1"),
    );
    const { entries, notes } = read(bytes);
    expect(entries).toEqual([[undefined, ["https://left.example/"]]]);
    expect(notes).toMatchObject([{ code: "unsupported-version", loss: true }]);
  });

  it("that is cut short is told", () => {
    expect(read(session.subarray(0, session.length - 9)).notes).toMatchObject([{ loss: true }]);
    expect(read(deflateSync(session).subarray(0, 60)).notes).toMatchObject([{ loss: true }]);
  });

  it.each([undefined, null, "text", 7, new Uint8Array(0), new Uint8Array(4)])(
    "of no content is nothing: %s",
    (value) => {
      expect(read(value)).toEqual({ entries: [], notes: [] });
    },
  );
});
