/**
 * `AddressBook.sqlitedb` into rows: one per person, then one per address, number, link or part of one.
 * @module
 */
import type { Database, SqlRow, SqlValue } from "../../../formats/sqlite/sqlite.ts";
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { placeOf, readDatabase } from "../../read-database.ts";
import { rowsIfThere, textIn, withoutRepeats } from "../../rows-if-there.ts";

const personColumns = [
  "ROWID",
  "First",
  "Middle",
  "Last",
  "Nickname",
  "DisplayName",
  "Organization",
  "Note",
  "CreationDate",
  "ModificationDate",
] as const;

const phoneProperty = 3;
const emailProperty = 4;
const linkProperty = 22;

export function readContacts(file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  return readDatabase(file, context, (database) => withoutRepeats(rowsOf(database, file)));
}

async function* rowsOf(database: Database, file: EvidenceFile): AsyncIterable<Row> {
  const names = new Map<SqlValue, string>();
  for await (const row of database.rows("ABPerson", personColumns, { deleted: true, told: true })) {
    const person = row.values[0] ?? row.rowid;
    const name = nameOf(row);
    if (name !== undefined && !names.has(person)) names.set(person, name);
    yield {
      value: {
        kind: "person",
        person,
        name,
        organization: textIn(row.values[6]),
        note: textIn(row.values[7]),
        made: row.values[8],
        changed: row.values[9],
      },
      from: placeOf(file, "ABPerson", row),
    };
  }
  // Labels have no number of their own: a row's place in the table is its number.
  const labels = await numbered(database, "ABMultiValueLabel");
  const owners = new Map<SqlValue, SqlValue>();
  const valueColumns = ["UID", "record_id", "property", "label", "value"];
  for await (const row of rowsIfThere(database, "ABMultiValue", valueColumns, { deleted: true })) {
    const [uid, person, property, label, value] = row.values;
    if (!owners.has(uid ?? row.rowid)) owners.set(uid ?? row.rowid, person);
    const text = textIn(value);
    // Postal addresses and accounts have their parts in a table of their own.
    if (text === undefined) continue;
    yield {
      value: {
        kind: "value",
        person,
        name: names.get(person),
        label: labels.get(label),
        property,
        [fieldOf(property)]: text,
      },
      from: placeOf(file, "ABMultiValue", row),
    };
  }
  const keys = await numbered(database, "ABMultiValueEntryKey");
  for await (const row of rowsIfThere(database, "ABMultiValueEntry", ["parent_id", "key", "value"], {
    deleted: true,
  })) {
    const [parent, key, value] = row.values;
    const person = owners.get(parent);
    yield {
      value: { kind: "part", person, name: names.get(person), label: keys.get(key), other: textIn(value) },
      from: placeOf(file, "ABMultiValueEntry", row),
    };
  }
}

function fieldOf(property: SqlValue): "phone" | "email" | "link" | "other" {
  if (property === phoneProperty) return "phone";
  if (property === emailProperty) return "email";
  return property === linkProperty ? "link" : "other";
}

function nameOf(row: SqlRow): string | undefined {
  const parts = row.values.slice(1, 4).flatMap((part) => textIn(part) ?? []);
  return parts.length > 0 ? parts.join(" ") : (textIn(row.values[4]) ?? textIn(row.values[5]));
}

async function numbered(database: Database, table: string): Promise<Map<SqlValue, string>> {
  const texts = new Map<SqlValue, string>();
  for await (const { rowid, values } of rowsIfThere(database, table, ["value"])) {
    // Labels of the system are written `_$!<Home>!$_`.
    const text = textIn(values[0])?.replace(/^_\$!<(.*)>!\$_$/, "$1");
    if (text !== undefined) texts.set(rowid, text);
  }
  return texts;
}
