/**
 * One row per SIM card and file.
 * @module
 */
import { utf8 } from "../../../bytes/text.ts";
import { dictOf, numberOf, type PlistDict, textOf } from "../../../formats/plist/plist.ts";
import type { Database } from "../../../formats/sqlite/sqlite.ts";
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { plistRoot } from "../../plist-file.ts";
import { placeOf, readDatabase } from "../../read-database.ts";
import { textIn } from "../../rows-if-there.ts";

const columns = ["subscriber_id", "subscriber_mdn", "tag", "slot_id", "last_update_time"];

export async function* readCards(file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  const head = utf8(await (await file.open()).read(0, 8));
  if (/^bplist|^<\?xml|^<plist|^<!DOC/.test(head)) yield* listedCards(file, context);
  else yield* readDatabase(file, context, (database) => databaseRows(database, file));
}

async function* databaseRows(database: Database, file: EvidenceFile): AsyncIterable<Row> {
  for await (const row of database.rows("subscriber_info", columns, { deleted: true })) {
    const [card, telephone, tag, slot, updated] = row.values;
    const value = { kind: "used", card: textIn(card), telephone: textIn(telephone), label: textIn(tag), slot, updated };
    yield { value, from: placeOf(file, "subscriber_info", row) };
  }
}

/** `PersonalWallet` has an entry for each card, under its number; what it holds differs between the two files. */
async function* listedCards(file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  const root = await plistRoot(file, context);
  const labels = dictOf(root.get("unique-sim-label-store"));
  for (const [card, item] of dictOf(root.get("PersonalWallet")) ?? []) {
    const entry = dictOf(item);
    const info = dictOf(entry?.get("info"));
    const book = dictOf(entry?.get("phonebook"));
    yield {
      value: {
        kind: "wallet",
        card,
        telephone: textOf(info?.get("mdn")) ?? textOf(book?.get("CopiedSIMPhoneNumber")),
        type: textOf(info?.get("type")),
        label: textOf(labelOf(labels, info)?.get("text")) || undefined,
        noted: numberOf(info?.get("ts")),
      },
      from: { file: file.name, key: `PersonalWallet.${card}` },
    };
  }
  const last = textOf(root.get("LastKnownICCID"));
  if (last !== undefined) {
    const value = { kind: "last", card: last, telephone: textOf(root.get("PhoneNumber")), carrier: carrierOf(root) };
    yield { value, from: { file: file.name, key: "LastKnownICCID" } };
  }
}

function labelOf(labels: PlistDict | undefined, info: PlistDict | undefined): PlistDict | undefined {
  const id = textOf(info?.get("label-id"));
  return id === undefined ? undefined : dictOf(labels?.get(id));
}

function carrierOf(root: PlistDict): string | undefined {
  for (const key of ["OperatorName", "CarrierBundleName", "com.apple.carrier_1"]) {
    const text = textOf(root.get(key));
    if (text !== undefined) return text;
  }
  return undefined;
}
