/**
 * Who takes part in events: `Participant`, and `Identity`, which holds name and address where the participant does not.
 * @module
 */
import type { Database, SqlRow, SqlValue } from "../../../formats/sqlite/sqlite.ts";
import { rowsIfThere, textIn } from "../../rows-if-there.ts";

export interface Participant {
  readonly row: SqlRow;
  readonly event: SqlValue;
  readonly email: string | undefined;
  readonly phone: string | undefined;
  readonly name: string | undefined;
  readonly comment: string | undefined;
  readonly isSelf: boolean;
  readonly changed: SqlValue;
  claimed: boolean;
}

export interface Participants {
  readonly all: readonly Participant[];
  readonly byNumber: ReadonlyMap<SqlValue, Participant>;
  readonly ofEvent: ReadonlyMap<SqlValue, readonly Participant[]>;
  /** Addresses of people whom no event names any more. */
  readonly left: readonly { readonly row: SqlRow; readonly address: string; readonly name: string | undefined }[];
}

const deleted = { deleted: true };
const columns = [
  "ROWID",
  "owner_id",
  "email",
  "phone_number",
  "identity_id",
  "comment",
  "is_self",
  "last_modified",
] as const;

export async function readParticipants(database: Database): Promise<Participants> {
  const identities = new Map<SqlValue, SqlRow>();
  const addressed: SqlRow[] = [];
  const identityColumns = ["ROWID", "display_name", "address", "first_name", "last_name"];
  for await (const row of rowsIfThere(database, "Identity", identityColumns, deleted)) {
    const number = row.values[0] ?? row.rowid;
    if (!identities.has(number)) identities.set(number, row);
    if (textIn(row.values[2]) !== undefined) addressed.push(row);
  }
  const all: Participant[] = [];
  const byNumber = new Map<SqlValue, Participant>();
  const ofEvent = new Map<SqlValue, Participant[]>();
  for await (const row of rowsIfThere(database, "Participant", columns, deleted)) {
    const [number, event, email, phone, identity, comment, isSelf, changed] = row.values;
    const [, shown, address, first, last] = identities.get(identity)?.values ?? [];
    const parts = [first, last].flatMap((part) => textIn(part) ?? []);
    const participant: Participant = {
      row,
      event,
      email: textIn(email) ?? withoutScheme(textIn(address)),
      phone: textIn(phone),
      name: textIn(shown) ?? (parts.length === 0 ? undefined : parts.join(" ")),
      comment: textIn(comment),
      isSelf: isSelf === 1,
      changed,
      claimed: false,
    };
    all.push(participant);
    // Recovered rows stay rows of their own: their numbers may have been given again.
    if (row.recovered !== undefined) continue;
    byNumber.set(number ?? row.rowid, participant);
    const list = ofEvent.get(event);
    if (list === undefined) ofEvent.set(event, [participant]);
    else list.push(participant);
  }
  const named = new Set(all.flatMap(({ email }) => email ?? []));
  const left = addressed.flatMap((row) => {
    const address = withoutScheme(textIn(row.values[2])) ?? "";
    return named.has(address) ? [] : { row, address, name: textIn(row.values[1]) };
  });
  return { all, byNumber, ofEvent, left };
}

function withoutScheme(address: string | undefined): string | undefined {
  return address?.replace(/^mailto:/i, "");
}

export function participantsValue(participants: readonly Participant[]): Record<string, unknown> {
  if (participants.length === 0) return {};
  const times = participants.flatMap(({ changed }) => (typeof changed === "number" && changed > 0 ? changed : []));
  return {
    participants: someOf(participants.flatMap(({ email }) => email ?? [])),
    participantNames: someOf(participants.flatMap(({ name }) => name ?? [])),
    phones: someOf(participants.flatMap(({ phone }) => phone ?? [])),
    comments: someOf(participants.flatMap(({ comment }) => comment ?? [])),
    answered: times.length === 0 ? undefined : times.reduce((latest, time) => Math.max(latest, time), 0),
  };
}

function someOf<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length === 0 ? undefined : list;
}
