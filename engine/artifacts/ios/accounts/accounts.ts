/**
 * Accounts set up on the phone: Apple, mail, calendar, contacts, and those of apps, with the servers they talk to. An
 * account that the owner does not know can read along. Tables of `Accounts3.sqlite`: `ZACCOUNT`, `ZACCOUNTTYPE`,
 * `ZACCOUNTPROPERTY` (keyed archives); times in seconds since 2001.
 * @module
 */
import { artifact } from "../../../model/artifact.ts";
import { appId, emailAddress, flag, host, macTime, number, text, textWithLinks, url } from "../../../model/field.ts";
import { inBackup, onPhone } from "../../../model/where.ts";
import { readAccounts } from "./read.ts";

export default artifact({
  id: "ios.accounts",
  where: [
    inBackup("HomeDomain", "Library/Accounts/**/Accounts3.sqlite"),
    onPhone("/private/var/mobile/Library/Accounts/**/Accounts3.sqlite"),
  ],
  // The app that set an account up was on this phone, or on the phone whose backup it was restored from.
  shows: "ran",
  fields: {
    account: number(),
    parent: number(),
    type: text(),
    typeName: text(),
    identifier: text(),
    user: emailAddress({ personal: "address", grade: "reached" }),
    description: textWithLinks({ personal: "text", grade: "context" }),
    app: appId(),
    active: flag(),
    visible: flag(),
    authenticated: flag(),
    addresses: emailAddress({ personal: "address", grade: "reached" }),
    servers: host({ grade: "contact" }),
    links: url({ personal: "address", grade: "contact" }),
    made: macTime("account set up"),
    rejected: macTime("sign-in last refused"),
  },
  identity: [
    {
      thing: "account",
      by: ["typeName", "user", "identifier"],
      state: ["active", "addresses", "servers"],
    },
  ],
  read: readAccounts,
  rules: [],
});
