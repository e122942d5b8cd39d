/**
 * Interactions with people, as interactionC.db (Core Data).
 * @module
 */
import type { BackupEntry } from "../entry.ts";
import { databaseEntries, entityTable, type Kept, numbered, primaryKeyTable, row } from "./database.ts";
import { macSeconds } from "./mac-time.ts";

export interface Interaction extends Kept {
  readonly at: Date;
  readonly bundle: string;
  /** Number or mail address of the other side. */
  readonly person: string;
  readonly name?: string;
  readonly outgoing?: boolean;
  readonly attachment?: { readonly address: string; readonly type: string; readonly text?: string };
}

const contactColumns =
  "ZINCOMINGRECIPIENTCOUNT INTEGER, ZINCOMINGSENDERCOUNT INTEGER, ZOUTGOINGRECIPIENTCOUNT INTEGER, " +
  "ZCREATIONDATE TIMESTAMP, ZFIRSTINCOMINGSENDERDATE TIMESTAMP, ZLASTINCOMINGSENDERDATE TIMESTAMP, " +
  "ZFIRSTOUTGOINGRECIPIENTDATE TIMESTAMP, ZLASTOUTGOINGRECIPIENTDATE TIMESTAMP, " +
  "ZFIRSTINCOMINGRECIPIENTDATE TIMESTAMP, ZLASTINCOMINGRECIPIENTDATE TIMESTAMP, ZDISPLAYNAME VARCHAR, " +
  "ZIDENTIFIER VARCHAR, ZPERSONID VARCHAR, ZCUSTOMIDENTIFIER VARCHAR";
const interactionColumns =
  "ZDIRECTION INTEGER, ZISRESPONSE INTEGER, ZMECHANISM INTEGER, ZRECIPIENTCOUNT INTEGER, ZSENDER INTEGER, " +
  "ZCREATIONDATE TIMESTAMP, ZENDDATE TIMESTAMP, ZSTARTDATE TIMESTAMP, ZACCOUNT VARCHAR, ZBUNDLEID VARCHAR, " +
  "ZCONTENTURL VARCHAR, ZDERIVEDINTENTIDENTIFIER VARCHAR, ZDOMAINIDENTIFIER VARCHAR, ZGROUPNAME VARCHAR, " +
  "ZLOCATIONUUID VARCHAR, ZTARGETBUNDLEID VARCHAR, ZUUID VARCHAR";
const attachmentColumns =
  "ZSIZEINBYTES INTEGER, ZCLOUDIDENTIFIER VARCHAR, ZCONTENTTEXT VARCHAR, ZCONTENTURL VARCHAR, " +
  "ZPHOTOLOCALIDENTIFIER VARCHAR, ZUTI VARCHAR, ZIDENTIFIER BLOB";

export function interactionEntries(interactions: readonly Interaction[]): BackupEntry[] {
  const all = numbered(interactions.toSorted((a, b) => a.at.getTime() - b.at.getTime()));
  const people = [...new Set(all.map(({ person }) => person))];
  const keyOf = (person: string): number => people.indexOf(person) + 1;
  const at = { domain: "HomeDomain", path: "Library/CoreDuet/People/interactionC.db" };
  return databaseEntries(at, (here) => {
    const present = all.filter(here);
    const live = present.filter(({ deleted }) => deleted === undefined);
    const shared = live.filter(({ attachment }) => attachment !== undefined);
    return [
      entityTable(
        "ZATTACHMENT",
        attachmentColumns,
        shared.map(({ number, attachment }) =>
          row({
            Z_PK: number,
            Z_ENT: 1,
            Z_OPT: 1,
            ZCONTENTTEXT: attachment?.text ?? null,
            ZCONTENTURL: attachment?.address ?? null,
            ZUTI: attachment?.type ?? null,
          }),
        ),
      ),
      entityTable(
        "ZCONTACTS",
        contactColumns,
        people.map((person) => {
          const own = all.filter((interaction) => interaction.person === person);
          const first = own[0];
          return row({
            Z_PK: keyOf(person),
            Z_ENT: 2,
            Z_OPT: own.length,
            ZCREATIONDATE: first === undefined ? null : macSeconds(first.at),
            ZDISPLAYNAME: first?.name ?? null,
            ZIDENTIFIER: person,
          });
        }),
      ),
      entityTable(
        "ZINTERACTIONS",
        interactionColumns,
        present.map((interaction) =>
          row(
            {
              Z_PK: interaction.number,
              Z_ENT: 3,
              Z_OPT: 1,
              ZDIRECTION: interaction.outgoing ? 1 : 0,
              ZMECHANISM: 4,
              ZRECIPIENTCOUNT: 1,
              ZSENDER: interaction.outgoing ? null : keyOf(interaction.person),
              ZCREATIONDATE: macSeconds(interaction.at) + 1,
              ZENDDATE: macSeconds(interaction.at),
              ZSTARTDATE: macSeconds(interaction.at),
              ZACCOUNT: "E:owner@mail.example",
              ZBUNDLEID: interaction.bundle,
            },
            interaction,
          ),
        ),
      ),
      {
        name: "Z_1INTERACTIONS",
        sql:
          "CREATE TABLE Z_1INTERACTIONS ( Z_1ATTACHMENTS INTEGER, Z_3INTERACTIONS INTEGER, " +
          "PRIMARY KEY (Z_1ATTACHMENTS, Z_3INTERACTIONS) )",
        rows: shared.map(({ number }) => ({ values: [number, number] })),
      },
      {
        name: "Z_2INTERACTIONRECIPIENT",
        sql:
          "CREATE TABLE Z_2INTERACTIONRECIPIENT ( Z_2RECIPIENTS INTEGER, Z_3INTERACTIONRECIPIENT INTEGER, " +
          "PRIMARY KEY (Z_2RECIPIENTS, Z_3INTERACTIONRECIPIENT) )",
        rows: live
          .filter(({ outgoing }) => outgoing)
          .map(({ number, person }) => ({ values: [keyOf(person), number] })),
      },
      primaryKeyTable(["Attachment", "Contacts", "Interactions", "Keywords", "Version"]),
    ];
  });
}
