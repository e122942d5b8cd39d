/**
 * `Accounts3.sqlite` into rows: one per account with the servers and addresses of its properties, then properties whose
 * account is gone.
 * @module
 */
import type { Database, SqlRow, SqlValue } from "../../../formats/sqlite/sqlite.ts";
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { placeOf, readDatabase } from "../../read-database.ts";
import { rowsIfThere, textIn, withoutRepeats } from "../../rows-if-there.ts";
import { addProperty, type Properties, propertiesValue } from "./properties.ts";

const accountColumns = [
  "Z_PK",
  "ZPARENTACCOUNT",
  "ZACCOUNTTYPE",
  "ZIDENTIFIER",
  "ZUSERNAME",
  "ZACCOUNTDESCRIPTION",
  "ZOWNINGBUNDLEID",
  "ZACTIVE",
  "ZVISIBLE",
  "ZAUTHENTICATED",
  "ZDATE",
  "ZLASTCREDENTIALRENEWALREJECTIONDATE",
] as const;

interface Owned {
  readonly properties: Properties;
  readonly first: SqlRow;
  claimed: boolean;
}

const deleted = { deleted: true };

export function readAccounts(file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  return readDatabase(file, context, (database) => withoutRepeats(rowsOf(database, file, context)));
}

async function* rowsOf(database: Database, file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  const types = new Map<SqlValue, SqlRow>();
  const typeColumns = ["Z_PK", "ZIDENTIFIER", "ZACCOUNTTYPEDESCRIPTION"];
  for await (const row of rowsIfThere(database, "ZACCOUNTTYPE", typeColumns))
    types.set(row.values[0] ?? row.rowid, row);
  const owned = new Map<SqlValue, Owned>();
  for await (const row of rowsIfThere(database, "ZACCOUNTPROPERTY", ["ZOWNER", "ZKEY", "ZVALUE"], deleted)) {
    const [owner, key, value] = row.values;
    let properties = owned.get(owner);
    if (properties === undefined) {
      properties = {
        properties: { servers: new Set(), addresses: new Set(), links: new Set() },
        first: row,
        claimed: false,
      };
      owned.set(owner, properties);
    }
    addProperty(properties.properties, textIn(key) ?? "", value, `${file.name} ZACCOUNTPROPERTY ${row.rowid}`, context);
  }
  for await (const row of database.rows("ZACCOUNT", accountColumns, {
    deleted: true,
    told: true,
    needs: ["ZUSERNAME", "ZOWNINGBUNDLEID"],
  })) {
    const number = row.values[0] ?? row.rowid;
    const own = owned.get(number);
    if (own !== undefined) own.claimed = true;
    yield {
      value: { account: number, ...accountValue(row, types), ...propertiesValue(own?.properties) },
      from: placeOf(file, "ZACCOUNT", row),
    };
  }
  for (const [account, { properties, first, claimed }] of owned) {
    const value = propertiesValue(properties);
    if (claimed || Object.keys(value).length === 0) continue;
    yield { value: { account, ...value }, from: placeOf(file, "ZACCOUNTPROPERTY", first) };
  }
}

function accountValue(row: SqlRow, types: ReadonlyMap<SqlValue, SqlRow>): Record<string, unknown> {
  const [, parent, type, identifier, user, description, app, active, visible, authenticated, made, rejected] =
    row.values;
  const kind = types.get(type)?.values;
  return {
    parent,
    type: textIn(kind?.[1]),
    typeName: textIn(kind?.[2]),
    identifier: textIn(identifier),
    user: textIn(user),
    description: textIn(description),
    app: textIn(app),
    active,
    visible,
    authenticated,
    made,
    rejected,
  };
}
