/**
 * Voice messages, as voicemail.db.
 * @module
 */
import type { BackupEntry } from "../entry.ts";
import { databaseEntries, type Kept, numbered, row } from "./database.ts";
import { macSeconds, unixSeconds } from "./mac-time.ts";

export interface Voicemail extends Kept {
  readonly at: Date;
  readonly sender: string;
  readonly seconds: number;
  readonly trashed?: Date;
}

const columns =
  "ROWID INTEGER PRIMARY KEY AUTOINCREMENT, remote_uid INTEGER, date INTEGER, token TEXT, sender TEXT, " +
  "callback_num TEXT, duration INTEGER, expiration INTEGER, trashed_date INTEGER, flags INTEGER, receiver TEXT, label TEXT";

export function voicemailEntries(voicemails: readonly Voicemail[]): BackupEntry[] {
  const at = { domain: "HomeDomain", path: "Library/Voicemail/voicemail.db" };
  return databaseEntries(at, (here) => [
    {
      name: "voicemail",
      sql: `CREATE TABLE voicemail (${columns})`,
      rows: numbered(voicemails)
        .filter(here)
        .map((voicemail) =>
          row(
            {
              ROWID: voicemail.number,
              remote_uid: voicemail.number,
              date: unixSeconds(voicemail.at),
              sender: voicemail.sender,
              callback_num: voicemail.sender,
              duration: voicemail.seconds,
              expiration: unixSeconds(voicemail.at) + 2_592_000,
              trashed_date: voicemail.trashed === undefined ? 0 : Math.floor(macSeconds(voicemail.trashed)),
              flags: 2,
            },
            voicemail,
          ),
        ),
    },
    { name: "deleted", sql: `CREATE TABLE deleted (${columns})`, rows: [] },
  ]);
}
