/**
 * One row for each account, for each app that keeps accounts, and for each line of the history.
 * @module
 */
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { componentIn, readDump } from "../../dump-lines.ts";

const account = /^Account \{name=(.{1,320}), type=([\w.:-]{1,255})\}/;
const keeper =
  /^ServiceInfo: AuthenticatorDescription \{type=([^}]{1,255})\}, (ComponentInfo\{[^}]{3,300}\}), uid (\d{1,9})/;
const change = /^(-?\d{1,9}),(action_\w{1,60}),(\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}),(-?\d{1,9}),/;

export function readAccounts(file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  return readDump(file, context, {
    what: "list of accounts",
    form: /^User UserInfo|^Accounts: \d|^RegisteredServicesCache/,
    begin() {
      let user = 0;
      return {
        see({ text, line }) {
          const whose = /^User UserInfo\{(\d{1,6}):/.exec(text)?.[1];
          if (whose !== undefined) user = Number(whose);
          const [, name, type] = account.exec(text) ?? [];
          if (name !== undefined) return { value: { kind: "account", user, name, type }, line };
          const [, kept, where = "", uid] = keeper.exec(text) ?? [];
          const of = componentIn(where);
          if (of !== undefined) return { value: { kind: "keeper", user, type: kept, ...of, uid: Number(uid) }, line };
          const [, , action, at, by] = change.exec(text) ?? [];
          if (action === undefined) return undefined;
          return { value: { kind: "change", user, action, at, uid: Number(by) }, line };
        },
      };
    },
  });
}
