/**
 * `Calendar.sqlitedb` into rows: events with their participants, participants and places without an event, attached files, calendars.
 * @module
 */
import type { Database, SqlRow, SqlValue } from "../../../formats/sqlite/sqlite.ts";
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { placeOf, readDatabase } from "../../read-database.ts";
import { rowsIfThere, textIn, withoutRepeats } from "../../rows-if-there.ts";
import { attachmentLinkRows, attachmentRows, calendarRows } from "./calendars.ts";
import { type Participant, participantsValue, readParticipants } from "./participants.ts";

const itemColumns = [
  "ROWID",
  "summary",
  "description",
  "url",
  "conference_url",
  "location_id",
  "organizer_id",
  "action",
  "hidden",
  "all_day",
  "unique_identifier",
  "UUID",
  "calendar_id",
  "start_date",
  "end_date",
  "creation_date",
  "last_modified",
  "location",
  "conference_url_detected",
] as const;

const deleted = { deleted: true };

export function readCalendar(file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  return readDatabase(file, context, (database) => withoutRepeats(rowsOf(database, file)));
}

async function* rowsOf(database: Database, file: EvidenceFile): AsyncIterable<Row> {
  const participants = await readParticipants(database);
  const places = await readPlaces(database);
  const usedPlaces = new Set<SqlValue>();
  for await (const row of database.rows("CalendarItem", itemColumns, {
    deleted: true,
    told: true,
    needs: ["summary", "description", "url"],
  })) {
    const number = row.values[0] ?? row.rowid;
    usedPlaces.add(row.values[5]);
    const own = participants.ofEvent.get(number) ?? [];
    const organizerKey = row.values[6];
    const organizer = organizerKey === 0 || organizerKey === null ? undefined : participants.byNumber.get(organizerKey);
    for (const participant of own) participant.claimed = true;
    if (organizer !== undefined) organizer.claimed = true;
    yield {
      value: { ...itemValue(row, number, places), ...organizerValue(organizer), ...participantsValue(own) },
      from: placeOf(file, "CalendarItem", row),
    };
  }
  // An invitation can be deleted and those invited stay behind.
  for (const participant of participants.all) {
    if (participant.claimed) continue;
    yield {
      value: { kind: "participant", event: participant.event, ...participantsValue([participant]) },
      from: placeOf(file, "Participant", participant.row),
    };
  }
  for (const { row, address, name } of participants.left) {
    yield {
      value: { kind: "identity", participants: [address], participantNames: name === undefined ? undefined : [name] },
      from: placeOf(file, "Identity", row),
    };
  }
  for (const [number, { text, row }] of places) {
    if (!usedPlaces.has(number)) yield { value: { kind: "place", place: text }, from: placeOf(file, "Location", row) };
  }
  yield* attachmentRows(database, file);
  yield* attachmentLinkRows(database, file);
  yield* calendarRows(database, file);
}

interface Location {
  readonly text: string;
  readonly row: SqlRow;
}

async function readPlaces(database: Database): Promise<Map<SqlValue, Location>> {
  const places = new Map<SqlValue, Location>();
  for await (const row of rowsIfThere(database, "Location", ["ROWID", "title", "address"], deleted)) {
    const { rowid, values } = row;
    const text = [values[1], values[2]].flatMap((part) => textIn(part) ?? []).join("\n");
    const number = values[0] ?? rowid;
    if (text !== "" && !places.has(number)) places.set(number, { text, row });
  }
  return places;
}

function itemValue(row: SqlRow, event: SqlValue, places: ReadonlyMap<SqlValue, Location>): Record<string, unknown> {
  const [, summary, description, address, conference, place, , action, hidden, allDay, identifier, uuid, calendar] =
    row.values;
  const conferences = [conference, row.values[18]].flatMap((value) => textIn(value) ?? []);
  return {
    kind: "event",
    event,
    summary: textIn(summary),
    description: textIn(description),
    url: textIn(address),
    conference: conferences.length === 0 ? undefined : conferences,
    // Before iOS 5 the place stood in the event itself.
    place: places.get(place)?.text ?? textIn(row.values[17]),
    action: textIn(action),
    hidden,
    allDay,
    uniqueIdentifier: textIn(identifier),
    uuid: textIn(uuid),
    calendar,
    // The time it was made comes first: that is when something happened to the phone.
    made: row.values[15],
    changed: row.values[16],
    begins: row.values[13],
    ends: row.values[14],
  };
}

function organizerValue(organizer: Participant | undefined): Record<string, unknown> {
  if (organizer === undefined) return {};
  return { organizer: organizer.email, organizerName: organizer.name, fromOthers: !organizer.isSelf };
}
