/**
 * WhatsApp: chats, links and files in messages, calls, contacts, and the numbers behind hidden accounts (Core Data).
 * @module
 */
import type { BackupEntry } from "../entry.ts";
import { databaseEntries, entityTable, type Kept, numbered, primaryKeyTable, row } from "./database.ts";
import { macSeconds } from "./mac-time.ts";

export interface Chat extends Kept {
  readonly at: Date;
  /** Account of the other side. */
  readonly with: string;
  readonly sent?: boolean;
  readonly text?: string;
  /** Preview of a link. */
  readonly link?: { readonly address: string; readonly title: string };
  /** File: its path below the folder of messages, the words under it, and where it is fetched from. */
  readonly file?: { readonly path: string; readonly caption?: string; readonly address?: string };
}

export interface WhatsAppCall extends Kept {
  readonly at: Date;
  readonly with: string;
  readonly outgoing?: boolean;
  readonly missed?: boolean;
  readonly seconds?: number;
}

export interface WhatsAppContact extends Kept {
  readonly account: string;
  readonly name: string;
  readonly about?: string;
  readonly aboutChanged?: Date;
}

const domain = "AppDomainGroup-group.net.whatsapp.WhatsApp.shared";
const own = "15555550100@s.whatsapp.net";

export function chatEntries(chats: readonly Chat[]): BackupEntry[] {
  const all = numbered(chats.toSorted((a, b) => a.at.getTime() - b.at.getTime()));
  const people = [...new Set(all.map((chat) => chat.with))];
  const sessionOf = (account: string): number => people.indexOf(account) + 1;
  return databaseEntries({ domain, path: "ChatStorage.sqlite" }, (here) => {
    const present = all.filter(here);
    return [
      entityTable(
        "ZWAMESSAGE",
        "ZDATAITEMVERSION INTEGER, ZFLAGS INTEGER, ZGROUPEVENTTYPE INTEGER, ZISFROMME INTEGER, ZMESSAGESTATUS INTEGER, " +
          "ZMESSAGETYPE INTEGER, ZSORT INTEGER, ZCHATSESSION INTEGER, ZMEDIAITEM INTEGER, ZMESSAGEDATE TIMESTAMP, " +
          "ZSENTDATE TIMESTAMP, ZFROMJID VARCHAR, ZPUSHNAME VARCHAR, ZSTANZAID VARCHAR, ZTEXT VARCHAR, ZTOJID VARCHAR",
        present.map((chat) =>
          row(
            {
              Z_PK: chat.number,
              Z_ENT: 9,
              Z_OPT: 1,
              ZDATAITEMVERSION: chat.link === undefined ? 0 : 3,
              ZGROUPEVENTTYPE: 0,
              ZISFROMME: chat.sent ? 1 : 0,
              ZMESSAGETYPE: chat.file !== undefined ? 1 : chat.link !== undefined ? 7 : 0,
              ZSORT: chat.number,
              ZCHATSESSION: sessionOf(chat.with),
              ZMEDIAITEM: chat.file === undefined ? null : chat.number,
              ZMESSAGEDATE: macSeconds(chat.at),
              ZFROMJID: chat.sent ? null : chat.with,
              ZTOJID: chat.sent ? chat.with : own,
              ZTEXT: chat.text ?? null,
            },
            chat,
          ),
        ),
      ),
      entityTable(
        "ZWAMESSAGEDATAITEM",
        "ZINDEX INTEGER, ZTYPE INTEGER, ZMESSAGE INTEGER, ZDATE TIMESTAMP, ZCHATJID VARCHAR, ZCONTENT1 VARCHAR, " +
          "ZCONTENT2 VARCHAR, ZMATCHEDTEXT VARCHAR, ZSENDERJID VARCHAR, ZSUMMARY VARCHAR, ZTITLE VARCHAR",
        present.flatMap((chat) =>
          chat.link === undefined
            ? []
            : row(
                {
                  Z_PK: chat.number,
                  Z_ENT: 10,
                  Z_OPT: 1,
                  ZMESSAGE: chat.number,
                  ZDATE: macSeconds(chat.at),
                  ZCHATJID: chat.with,
                  ZCONTENT1: chat.link.address,
                  ZMATCHEDTEXT: chat.link.address,
                  ZTITLE: chat.link.title,
                },
                chat,
              ),
        ),
      ),
      entityTable(
        "ZWAMEDIAITEM",
        "ZFILESIZE INTEGER, ZMESSAGE INTEGER, ZMEDIAURLDATE TIMESTAMP, ZAUTHORNAME VARCHAR, ZMEDIALOCALPATH VARCHAR, " +
          "ZMEDIAURL VARCHAR, ZTITLE VARCHAR, ZVCARDNAME VARCHAR, ZVCARDSTRING VARCHAR, ZMETADATA BLOB",
        present.flatMap((chat) =>
          chat.file === undefined
            ? []
            : row(
                {
                  Z_PK: chat.number,
                  Z_ENT: 8,
                  Z_OPT: 1,
                  ZMESSAGE: chat.number,
                  ZMEDIALOCALPATH: chat.file.path,
                  ZMEDIAURL: chat.file.address ?? "https://mmg.whatsapp.net/v/t62/1.enc",
                  ZTITLE: chat.file.caption ?? null,
                },
                chat,
              ),
        ),
      ),
      entityTable(
        "ZWACHATSESSION",
        "ZARCHIVED INTEGER, ZMESSAGECOUNTER INTEGER, ZREMOVED INTEGER, ZSESSIONTYPE INTEGER, ZGROUPINFO INTEGER, " +
          "ZLASTMESSAGEDATE TIMESTAMP, ZCONTACTJID VARCHAR, ZLASTMESSAGETEXT VARCHAR, ZPARTNERNAME VARCHAR",
        people.map((account) =>
          row({
            Z_PK: sessionOf(account),
            Z_ENT: 4,
            Z_OPT: 1,
            ZARCHIVED: 0,
            ZMESSAGECOUNTER: present.filter((chat) => chat.with === account).length,
            ZREMOVED: 0,
            ZSESSIONTYPE: 0,
            ZCONTACTJID: account,
            ZPARTNERNAME: account.split("@")[0] ?? "",
          }),
        ),
      ),
      primaryKeyTable(["WABlacklistItem", "WAChatProperties", "WAChatPushConfig", "WAChatSession"]),
    ];
  });
}

export function whatsAppCallEntries(calls: readonly WhatsAppCall[]): BackupEntry[] {
  const all = numbered(calls.toSorted((a, b) => a.at.getTime() - b.at.getTime()));
  return databaseEntries({ domain, path: "CallHistory.sqlite" }, (here) => {
    const present = all.filter(here);
    return [
      entityTable(
        "ZWAAGGREGATECALLEVENT",
        "ZINCOMING INTEGER, ZMISSED INTEGER, ZVIDEO INTEGER, ZFIRSTDATE TIMESTAMP",
        present.map((call) =>
          row({
            Z_PK: call.number,
            Z_ENT: 1,
            Z_OPT: 1,
            ZINCOMING: call.outgoing ? 0 : 1,
            ZMISSED: call.missed ? 1 : 0,
            ZVIDEO: 0,
            ZFIRSTDATE: macSeconds(call.at),
          }),
        ),
      ),
      entityTable(
        "ZWACDCALLEVENT",
        "ZBYTESRECEIVED INTEGER, ZBYTESSENT INTEGER, ZOUTCOME INTEGER, Z1CALLEVENTS INTEGER, ZDATE TIMESTAMP, " +
          "ZDURATION FLOAT, ZGROUPCALLCREATORUSERJIDSTRING VARCHAR, ZGROUPJIDSTRING VARCHAR",
        present.map((call) =>
          row(
            {
              Z_PK: call.number,
              Z_ENT: 2,
              Z_OPT: 1,
              ZOUTCOME: call.missed ? 1 : 0,
              Z1CALLEVENTS: call.number,
              ZDATE: macSeconds(call.at),
              ZDURATION: call.seconds ?? 0,
              ZGROUPCALLCREATORUSERJIDSTRING: call.outgoing ? own : call.with,
            },
            call,
          ),
        ),
      ),
      entityTable(
        "ZWACDCALLEVENTPARTICIPANT",
        "ZOUTCOME INTEGER, Z1PARTICIPANTS INTEGER, ZJIDSTRING VARCHAR",
        present.map((call) =>
          row({ Z_PK: call.number, Z_ENT: 3, Z_OPT: 1, Z1PARTICIPANTS: call.number, ZJIDSTRING: call.with }),
        ),
      ),
      primaryKeyTable(["WAAggregateCallEvent", "WACDCallEvent", "WACDCallEventParticipant"]),
    ];
  });
}

export function whatsAppContactEntries(contacts: readonly WhatsAppContact[]): BackupEntry[] {
  return databaseEntries({ domain, path: "ContactsV2.sqlite" }, (here) => [
    entityTable(
      "ZWAADDRESSBOOKCONTACT",
      "ZDISAPPEARINGMODEDURATION INTEGER, ZPHONESTATUS INTEGER, ZSORT INTEGER, ZABOUTTIMESTAMP TIMESTAMP, " +
        "ZABOUTTEXT VARCHAR, ZFULLNAME VARCHAR, ZGIVENNAME VARCHAR, ZIDENTIFIER VARCHAR, ZPHONENUMBER VARCHAR, " +
        "ZPHONENUMBERLABEL VARCHAR, ZWHATSAPPID VARCHAR",
      numbered(contacts)
        .filter(here)
        .map((contact) =>
          row(
            {
              Z_PK: contact.number,
              Z_ENT: 1,
              Z_OPT: 1,
              ZDISAPPEARINGMODEDURATION: 0,
              ZPHONESTATUS: 1,
              ZABOUTTIMESTAMP: contact.aboutChanged === undefined ? null : macSeconds(contact.aboutChanged),
              ZABOUTTEXT: contact.about ?? null,
              ZFULLNAME: contact.name,
              ZPHONENUMBER: `+${contact.account.split("@")[0]}`,
              ZWHATSAPPID: contact.account,
            },
            contact,
          ),
        ),
    ),
    primaryKeyTable(["WAAddressBookContact"]),
  ]);
}

/** LID.sqlite: hidden accounts and their numbers. */
export function pairEntries(
  pairs: readonly { readonly lid: string; readonly phone: string; readonly at: Date }[],
): BackupEntry[] {
  return databaseEntries({ domain, path: "LID.sqlite" }, () => [
    entityTable(
      "ZWAPHONENUMBERLIDPAIR",
      "ZTIMESTAMP TIMESTAMP, ZLID VARCHAR, ZPHONENUMBER VARCHAR",
      pairs.map(({ lid, phone, at }, i) =>
        row({ Z_PK: i + 1, Z_ENT: 1, Z_OPT: 1, ZTIMESTAMP: macSeconds(at), ZLID: lid, ZPHONENUMBER: phone }),
      ),
    ),
    primaryKeyTable(["WAPhoneNumberLIDPair"]),
  ]);
}
