import { describe, expect, it } from "vitest";
import { type PlistInput, writeBinaryPlist } from "../../../../corpus/formats/plist-writer.ts";
import { writeSqlite } from "../../../../corpus/formats/sqlite-writer.ts";
import { readFixture } from "../../../examine/fixture.ts";
import shortcuts from "./shortcuts.ts";

/** One shortcut per blob; the first has a row of its own, the last has no actions at all. */
const read = (blobs: readonly Uint8Array[]) =>
  readFixture(
    shortcuts,
    new Map([
      [
        "",
        writeSqlite({
          tables: [
            {
              name: "ZSHORTCUT",
              sql: "CREATE TABLE ZSHORTCUT (Z_PK INTEGER PRIMARY KEY, ZNAME VARCHAR)",
              rows: [{ values: [1, "One"] }, { values: [99, "Empty"] }],
            },
            {
              name: "ZSHORTCUTACTIONS",
              sql: "CREATE TABLE ZSHORTCUTACTIONS (Z_PK INTEGER PRIMARY KEY, ZSHORTCUT INTEGER, ZDATA BLOB)",
              rows: blobs.map((blob, i) => ({ values: [i + 1, i + 1, blob] })),
            },
          ],
        }),
      ],
    ]),
  );

const action: PlistInput = {
  WFWorkflowActionIdentifier: "is.workflow.actions.openurl",
  WFWorkflowActionParameters: { WFInput: { Value: { string: "https://page.example/" } } },
};

describe("lists of actions", () => {
  it("come bare or under a key, and one that is neither costs itself", async () => {
    const { status, records, notes } = await read([
      writeBinaryPlist([action]),
      writeBinaryPlist({ WFWorkflowActions: [action] }),
      writeBinaryPlist({ something: "else" }),
      Uint8Array.of(1, 2, 3),
    ]);
    expect(status).toBe("partly-read");
    expect(notes).toHaveLength(2);
    expect(records.map(({ value }) => [value["name"], value["addresses"]])).toEqual([
      ["One", ["https://page.example/"]],
      [undefined, ["https://page.example/"]],
      [undefined, []],
      [undefined, []],
      ["Empty", undefined],
    ]);
  });

  it("name apps in two ways", async () => {
    const opens = (key: string, app: string): PlistInput => ({ WFWorkflowActionParameters: { [key]: app } });
    const { records } = await read([
      writeBinaryPlist([opens("WFAppIdentifier", "com.example.one"), opens("BundleIdentifier", "com.example.two")]),
    ]);
    expect(records[0]?.value["apps"]).toEqual(["com.example.one", "com.example.two"]);
  });

  it("of any size stop at a bound, and say so", async () => {
    const many = Array.from({ length: 30_000 }, (_, i) => `w${i}.example`);
    const { status, records, notes } = await read([writeBinaryPlist([{ many }])]);
    expect(status).toBe("partly-read");
    expect(notes.some((note) => note.startsWith("over-limit!"))).toBe(true);
    expect(records[0]?.value["words"]).toHaveLength(2000);
  });
});

describe("what starts a shortcut", () => {
  it.each([
    ["is read for its texts", writeBinaryPlist({ from: { sender: "who@sender.example" } }), ["who@sender.example"]],
    ["is passed over in a form that is not known", new Uint8Array([10, 3, 97, 46, 98]), undefined],
  ])("%s", async (_, data, texts) => {
    const database = writeSqlite({
      tables: [
        {
          name: "ZSHORTCUT",
          sql: "CREATE TABLE ZSHORTCUT (Z_PK INTEGER PRIMARY KEY, ZNAME VARCHAR)",
          rows: [{ values: [1, "One"] }],
        },
        {
          name: "ZTRIGGER",
          sql: "CREATE TABLE ZTRIGGER (Z_PK INTEGER PRIMARY KEY, ZSHORTCUT INTEGER, ZDATA BLOB)",
          rows: [{ values: [1, 1, data] }],
        },
      ],
    });
    const { records, notes } = await readFixture(shortcuts, new Map([["", database]]));
    expect(records.map(({ value }) => [value["automation"], value["trigger"]])).toEqual([[true, texts]]);
    expect(notes).toEqual([]);
  });
});
