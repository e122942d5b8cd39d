/**
 * A database of messages as large as one likes, for measuring: eleven columns, about 200 bytes a row, made by SQLite.
 * @module
 */
import { openReference } from "./sqlite-reference.ts";

const words = [
  "hej",
  "vi",
  "ses",
  "i",
  "morgen",
  "kl.",
  "18",
  "på",
  "stationen",
  "måske",
  "tak",
  "for",
  "sidst",
  "👍",
  "https://example.org/a",
];

/** The bytes of the database; its one table is `message`. */
export async function messageDatabase(rows: number): Promise<Uint8Array> {
  const reference = await openReference();
  reference.run(
    `CREATE TABLE message (ROWID INTEGER PRIMARY KEY, guid TEXT NOT NULL, text TEXT, handle_id INTEGER, service TEXT,
     date INTEGER, date_read INTEGER, is_from_me INTEGER, is_read INTEGER, attributedBody BLOB, score REAL)`,
  );
  // SQLite makes the rows itself: binding eleven million values would take longer than all that is measured.
  const word = (n: string): string =>
    `CASE (${n}) % ${words.length} ${words.map((w, i) => `WHEN ${i} THEN '${w}'`).join(" ")} END`;
  const text = Array.from({ length: 11 }, (_, i) => word(`n * ${i * 7 + 3} + n / ${i + 2}`)).join(" || ' ' || ");
  reference.run("BEGIN");
  reference.run(
    `WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < ${rows})
     INSERT INTO message SELECT n, printf('%08X-%04X-4ABC-%04X-%012X', n * 2654435761 % 4294967296, n % 65536, n / 16 % 65536, n * 40503),
       ${text}, n % 517, CASE n % 3 WHEN 0 THEN 'SMS' ELSE 'iMessage' END, 600000000000000000 + n * 1000000007,
       CASE n % 2 WHEN 1 THEN 0 ELSE 600000000000000000 + n * 999983 END, n % 2, 1, zeroblob(24), n / 7.0 FROM c`,
  );
  reference.run("COMMIT");
  const bytes = reference.export();
  reference.close();
  return bytes;
}
