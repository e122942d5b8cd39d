import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { writeSqlite } from "../../../../corpus/formats/sqlite-writer.ts";
import { testData } from "../../../../tools/test-data.ts";
import { readFixture } from "../../../examine/fixture.ts";
import calendar from "./calendar.ts";

const backup = testData(
  "evidence/a1-ios-backup-plain/mvt-project+mvt/ios_backup/20/2041457d5fe04d39d0ab481178355df6781e6858",
);
const sample = testData(
  "evidence/b2-ios-sqlite/novkostya+ios-backup-parser/calendar/testdata/calendar.1.Calendar.sqlitedb",
);

const read = (path: string | undefined) =>
  readFixture(calendar, new Map([["", new Uint8Array(readFileSync(path ?? ""))]]));

describe.skipIf(backup === undefined || sample === undefined)(
  "published samples of calendars (outside test data)",
  () => {
    it("reads the event of a backup with its organiser", async () => {
      const { status, records, findings } = await read(backup);
      expect([status, records.length, findings]).toEqual(["read", 1, []]);
      expect(records[0]?.value).toMatchObject({ summary: "Super interesting meeting", organizer: "user@example.org" });
    });

    it("reads events with links, places, names from identities, and a date that is none", async () => {
      const { status, records, findings } = await read(sample);
      expect([status, findings]).toEqual(["read", []]);
      const events = records.filter(({ value }) => value["kind"] === "event").map(({ value }) => value);
      expect(events).toHaveLength(5);
      expect(events[0]).toMatchObject({
        conference: ["https://old.example.invalid/x", "https://meet.example.invalid/abc"],
        place: "HQ\n1 Example Way",
        participantNames: ["Alex Organizer", "Blair Invitee", "Casey Invitee"],
      });
      expect(events[3]).toMatchObject({ begins: "not-a-date" });
    });
  },
);

describe("what is left behind", () => {
  it("keeps participants and places whose event is gone, names from identities, and attached files", async () => {
    const file = writeSqlite({
      tables: [
        {
          name: "CalendarItem",
          sql: "CREATE TABLE CalendarItem (ROWID INTEGER PRIMARY KEY, summary TEXT)",
          rows: [{ values: [1, "Choir"] }],
        },
        {
          name: "Location",
          sql: "CREATE TABLE Location (ROWID INTEGER PRIMARY KEY, title TEXT, address TEXT)",
          rows: [{ values: [9, "join https://left.example/", null] }],
        },
        {
          name: "Participant",
          sql: "CREATE TABLE Participant (ROWID INTEGER PRIMARY KEY, owner_id INTEGER, identity_id INTEGER, email TEXT)",
          rows: [{ values: [1, 77, 5, null] }],
        },
        {
          name: "Identity",
          sql: "CREATE TABLE Identity (ROWID INTEGER PRIMARY KEY, display_name TEXT, address TEXT)",
          rows: [
            { values: [5, "Somebody", "mailto:host@mail.example"] },
            { values: [6, "Nobody", "mailto:left@mail.example"] },
          ],
        },
        {
          name: "Attachment",
          sql: "CREATE TABLE Attachment (ROWID INTEGER PRIMARY KEY, owner_id INTEGER, url TEXT)",
          rows: [{ values: [1, 1, "https://files.example/b"] }, { values: [2, 1, null] }],
        },
        {
          name: "AttachmentFile",
          sql: "CREATE TABLE AttachmentFile (ROWID INTEGER PRIMARY KEY, url TEXT, filename TEXT, local_path TEXT)",
          rows: [{ values: [1, "https://files.example/a", null, "Attachments/1/agenda.pdf"] }],
        },
      ],
    });
    const { status, records } = await readFixture(calendar, new Map([["", file]]));
    expect(status).toBe("read");
    expect(records.map(({ value }) => value)).toEqual([
      { kind: "event", event: 1, summary: "Choir" },
      { kind: "participant", event: 77, participants: ["host@mail.example"], participantNames: ["Somebody"] },
      { kind: "identity", participants: ["left@mail.example"], participantNames: ["Nobody"] },
      { kind: "place", place: "join https://left.example/" },
      { kind: "attachment", attachment: "https://files.example/a", attachmentName: "agenda.pdf" },
      { kind: "attachment", attachment: "https://files.example/b" },
    ]);
  });
});
