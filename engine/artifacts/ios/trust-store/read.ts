/**
 * `TrustStore.sqlite3` into rows: one per certificate with its own trust settings.
 * @module
 */
import { hex } from "../../../bytes/text.ts";
import { readCertificate, readName } from "../../../formats/certificate/certificate.ts";
import { arrayOf } from "../../../formats/plist/plist.ts";
import type { Database, SqlValue } from "../../../formats/sqlite/sqlite.ts";
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { nestedPlist } from "../../nested-plist.ts";
import { placeOf, readDatabase } from "../../read-database.ts";
import { readablePart } from "../../readable-part.ts";
import { textIn } from "../../rows-if-there.ts";

const columns = ["sha256", "sha1", "subj", "tset", "data", "uuid"];

export function readTrustStore(file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  return readDatabase(file, context, (database) => rowsOf(database, file, context));
}

async function* rowsOf(database: Database, file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  for await (const row of database.rows("tsettings", columns, { deleted: true })) {
    const [sha256, sha1, subject, settings, data, profile] = row.values;
    const place = `${file.name} tsettings ${row.rowid ?? ""}`;
    yield {
      value: {
        certificate: hashesOf(sha256, sha1),
        // The hash, which is what is compared, stands beside a certificate that cannot be read.
        subject: readablePart(subject, place, context, false, readName),
        ...readablePart(data, place, context, false, certificateValue),
        settings: arrayOf(nestedPlist(settings, place, context))?.length,
        profile: (profile instanceof Uint8Array ? hex(profile) : textIn(profile)) || undefined,
      },
      from: placeOf(file, "tsettings", row),
    };
  }
}

function certificateValue(bytes: Uint8Array, place: string): Record<string, unknown> {
  const { subject, issuer, notBefore, notAfter, serialNumber } = readCertificate(bytes, place);
  return { subject, issuer, serialNumber, validFrom: notBefore, validTo: notAfter };
}

function hashesOf(...hashes: readonly SqlValue[]): string[] | undefined {
  const found = hashes.flatMap((hash) => (hash instanceof Uint8Array && hash.length >= 20 ? hex(hash) : []));
  return found.length === 0 ? undefined : found;
}
