/**
 * Events, those invited, and calendars, as Calendar.sqlitedb.
 * @module
 */
import type { BackupEntry } from "../entry.ts";
import { databaseEntries, type Kept, numbered, row } from "./database.ts";
import { macSeconds } from "./mac-time.ts";

export interface CalendarEvent extends Kept {
  readonly begins: Date;
  readonly made: Date;
  readonly summary: string;
  readonly description?: string;
  readonly url?: string;
  readonly place?: string;
  /** Mail address of who invited; the owner where absent. */
  readonly organizer?: string;
  readonly invited?: readonly string[];
}

const hour = 3_600_000;

export function calendarEntries(events: readonly CalendarEvent[], subscriptions: readonly string[]): BackupEntry[] {
  const all = numbered(events.toSorted((a, b) => a.made.getTime() - b.made.getTime()));
  const people = numbered(
    all.flatMap((event) => [
      ...(event.organizer === undefined ? [] : [{ event, email: event.organizer, organizes: true }]),
      ...(event.invited ?? []).map((email) => ({ event, email, organizes: false })),
    ]),
  );
  const at = { domain: "HomeDomain", path: "Library/Calendar/Calendar.sqlitedb" };
  return databaseEntries(at, (here) => {
    const present = all.filter(here);
    const organizerOf = new Map(
      people.filter(({ organizes }) => organizes).map((one) => [one.event.number, one.number]),
    );
    return [
      {
        name: "CalendarItem",
        sql:
          "CREATE TABLE CalendarItem (ROWID INTEGER PRIMARY KEY AUTOINCREMENT, summary TEXT, location_id INTEGER, " +
          "description TEXT, start_date REAL, start_tz TEXT, end_date REAL, all_day INTEGER, calendar_id INTEGER, " +
          "organizer_id INTEGER, url TEXT, last_modified REAL, unique_identifier TEXT, hidden INTEGER, UUID TEXT, " +
          "creation_date REAL, action TEXT, conference_url TEXT, conference_url_detected TEXT)",
        rows: present.map((event) =>
          row(
            {
              ROWID: event.number,
              summary: event.summary,
              location_id: event.place === undefined ? 0 : event.number,
              description: event.description ?? null,
              start_date: macSeconds(event.begins),
              end_date: macSeconds(new Date(event.begins.getTime() + hour)),
              all_day: 0,
              calendar_id: 1,
              organizer_id: organizerOf.get(event.number) ?? 0,
              url: event.url ?? null,
              last_modified: macSeconds(event.made),
              hidden: 0,
              creation_date: macSeconds(event.made),
            },
            event,
          ),
        ),
      },
      {
        name: "Participant",
        sql:
          "CREATE TABLE Participant (ROWID INTEGER PRIMARY KEY AUTOINCREMENT, entity_type INTEGER, type INTEGER, " +
          "status INTEGER, role INTEGER, identity_id INTEGER, owner_id INTEGER, UUID TEXT, email TEXT, " +
          "phone_number TEXT, is_self INTEGER, comment TEXT, last_modified REAL)",
        rows: people
          .filter(({ event }) => here(event))
          .map(({ event, number, email, organizes }) =>
            row({
              ROWID: number,
              entity_type: organizes ? 8 : 7,
              identity_id: 0,
              owner_id: event.number,
              email,
              is_self: 0,
              last_modified: macSeconds(event.made),
            }),
          ),
      },
      {
        name: "Location",
        sql: "CREATE TABLE Location (ROWID INTEGER PRIMARY KEY AUTOINCREMENT, title TEXT, address TEXT)",
        rows: present.flatMap(({ number, place }) =>
          place === undefined ? [] : row({ ROWID: number, title: place, address: null }),
        ),
      },
      {
        name: "Calendar",
        sql:
          "CREATE TABLE Calendar (ROWID INTEGER PRIMARY KEY AUTOINCREMENT, store_id INTEGER, title TEXT, " +
          "external_id TEXT, owner_identity_email TEXT, notes TEXT, subcal_url TEXT, published_URL TEXT)",
        rows: [
          row({ ROWID: 1, store_id: 1, title: "Home" }),
          ...subscriptions.map((address, i) => row({ ROWID: i + 2, store_id: 2, title: "Dates", subcal_url: address })),
        ],
      },
    ];
  });
}
