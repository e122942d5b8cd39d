import { describe, expect, it } from "vitest";
import { utf8 } from "../../../../corpus/formats/bytes.ts";
import { writeKeyedArchive } from "../../../../corpus/formats/keyed-archive-writer.ts";
import { writeSqlite } from "../../../../corpus/formats/sqlite-writer.ts";
import { readFixture } from "../../../examine/fixture.ts";
import sms from "./sms.ts";

type Value = null | number | string | Uint8Array;

const message = "ROWID INTEGER PRIMARY KEY, text TEXT, handle_id INTEGER, other_handle INTEGER, payload_data BLOB";

async function read(messages: readonly (readonly Value[])[]) {
  const table = (name: string, columns: string, rows: readonly (readonly Value[])[]) => ({
    name,
    sql: `CREATE TABLE ${name} (${columns})`,
    rows: rows.map((values) => ({ values: [...values] })),
  });
  const file = writeSqlite({
    tables: [
      table("message", message, messages),
      table("handle", "ROWID INTEGER PRIMARY KEY, id TEXT, service TEXT", [
        [1, "+4550000001", "SMS"],
        [2, "left@mail.example", "iMessage"],
        [3, "added@mail.example", "iMessage"],
      ]),
      table("chat", "ROWID INTEGER PRIMARY KEY, chat_identifier TEXT, display_name TEXT", [
        [1, "chat1", "Choir"],
        [2, "gone@mail.example", null],
      ]),
      table("chat_message_join", "chat_id INTEGER, message_id INTEGER", [[1, 1]]),
      table("chat_handle_join", "chat_id INTEGER, handle_id INTEGER", [
        [1, 3],
        [2, 2],
      ]),
    ],
  });
  const { status, records } = await readFixture(sms, new Map([["", file]]));
  expect(status).toBe("read");
  return records.map(({ value }) => value);
}

describe("who wrote", () => {
  it("is told where the messages themselves are gone, and so are those who were added to a group", async () => {
    const values = await read([[1, "Hello", 1, 3, null]]);
    expect(values).toMatchObject([
      { kind: "message", correspondent: "+4550000001", members: ["added@mail.example"], other: "added@mail.example" },
      { kind: "handle", correspondent: "left@mail.example", service: "iMessage" },
      { kind: "handle", correspondent: "added@mail.example", service: "iMessage" },
      { kind: "chat", correspondent: "gone@mail.example", members: ["left@mail.example"] },
    ]);
  });
});

describe("words of a message", () => {
  it("are read when they are stored as bytes", async () => {
    const [first] = await read([[1, utf8("See https://page.example/"), 1, null, null]]);
    expect(first).toMatchObject({ text: "See https://page.example/" });
  });

  it("hold the sentences of a preview apart from its links", async () => {
    const preview = new Map([
      ["summary", "More on page.example today"],
      ["url", "https://news.example/"],
      ["kind", "com.example.card"],
    ]);
    const [first] = await read([[1, "x", 1, null, writeKeyedArchive(preview)]]);
    expect(first).toMatchObject({ links: ["https://news.example/"], preview: ["More on page.example today"] });
  });
});
