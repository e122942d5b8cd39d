/**
 * One row per device, from a database of Bluetooth LE or from the property list of classic devices.
 * @module
 */
import { utf8 } from "../../../bytes/text.ts";
import { dictOf, numberOf, textOf } from "../../../formats/plist/plist.ts";
import type { Database } from "../../../formats/sqlite/sqlite.ts";
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { plistRoot } from "../../plist-file.ts";
import { placeOf, readDatabase } from "../../read-database.ts";
import { rowsIfThere, textIn } from "../../rows-if-there.ts";

const kinds: readonly (readonly [table: string, kind: string])[] = [
  ["PairedDevices", "paired"],
  ["OtherDevices", "seen"],
];
const columns = ["Uuid", "Name", "NameOrigin", "Address", "ResolvedAddress", "LastSeenTime", "LastConnectionTime"];

export async function* readDevices(file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  const head = utf8(await (await file.open()).read(0, 8));
  if (/^bplist|^<\?xml|^<plist|^<!DOC/.test(head)) yield* classicDevices(file, context);
  else yield* readDatabase(file, context, (database) => databaseRows(database, file));
}

async function* classicDevices(file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  for (const [address, value] of await plistRoot(file, context)) {
    const device = dictOf(value);
    if (device === undefined) continue;
    yield {
      value: {
        kind: "classic",
        address,
        name: textOf(device.get("Name")) ?? textOf(device.get("DefaultName")),
        manufacturer: numberOf(device.get("DeviceIdVendor")),
        product: numberOf(device.get("DeviceIdProduct")),
        seen: device.get("LastSeenTime"),
      },
      from: { file: file.name, key: address },
    };
  }
}

async function* databaseRows(database: Database, file: EvidenceFile): AsyncIterable<Row> {
  // A database without either table is none of these, or lost its schema: asking for the first says so.
  const found = kinds.filter(([table]) => database.table(table) !== undefined);
  for (const [table, kind] of found.length === 0 ? kinds.slice(0, 1) : found) {
    const rows =
      found.length === 0 ? database.rows(table, columns) : rowsIfThere(database, table, columns, { deleted: true });
    for await (const row of rows) {
      const [uuid, name, nameOrigin, address, resolved, seen, connected] = row.values;
      yield {
        value: {
          kind,
          name: textIn(name),
          address: textIn(address),
          resolvedAddress: textIn(resolved),
          uuid: textIn(uuid),
          nameOrigin,
          lastSeenStored: seen,
          lastConnectionStored: connected,
        },
        from: placeOf(file, table, row),
      };
    }
  }
}
