/**
 * How many of the known deleted rows of the SQLite Forensic Corpus (Nemetz, Schmitt, Freiling, DFRWS EU 2018 and IMF
 * 2018) are recovered, and how many rows are reported that never were. The corpus is part of the outside test data.
 * @module
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { bytesSource } from "../../engine/bytes/byte-source.ts";
import { defaultLimits } from "../../engine/bytes/limits.ts";
import { openDatabase, type SqlRow, type SqlValue } from "../../engine/formats/sqlite/sqlite.ts";
import { testData } from "../test-data.ts";

const corpus =
  "evidence/d1-sqlite-forensic-corpus/compositionsystems+sqlite-forensic-corpus/sqlite_forensic_corpus_v2.0";

interface RecoveryScore {
  readonly database: string;
  readonly subject: string;
  /** Rows by the corpus' own description that the database does not show: deleted, or hidden by manipulated pointers. */
  known: number;
  /** Of those, with every long text somewhere in the file still. */
  present: number;
  /** Of those, with every value. */
  recovered: number;
  /** Of those, with some values lost and the others right. */
  partly: number;
  /** Reported rows that are none of those. */
  falseRows: number;
  readonly falseExamples: string[];
  readonly missed: string[];
}

/** Scores of every database of the corpus; empty when the corpus is absent. */
export async function recoveryScores(): Promise<RecoveryScore[]> {
  const root = testData(corpus);
  if (root === undefined) return [];
  const scores: RecoveryScore[] = [];
  for (const folder of readdirSync(root, { withFileTypes: true })) {
    if (!folder.isDirectory()) continue;
    for (const file of readdirSync(join(root, folder.name))
      .filter((name) => name.endsWith(".db"))
      .sort()) {
      const path = join(root, folder.name, file);
      // A few databases came without their description.
      const description = path.replace(/(_antifor)?\.db$/, ".xml");
      if (!existsSync(description)) continue;
      scores.push(await score(file, readFileSync(path), readFileSync(description, "utf8")));
    }
  }
  return scores.sort((a, b) => (a.database < b.database ? -1 : 1));
}

async function score(name: string, bytes: Uint8Array, xml: string): Promise<RecoveryScore> {
  const result: RecoveryScore = {
    database: name,
    subject: /<dc:description>(.*?)<\/dc:description>/.exec(xml)?.[1] ?? "",
    known: 0,
    present: 0,
    recovered: 0,
    partly: 0,
    falseRows: 0,
    falseExamples: [],
    missed: [],
  };
  const database = await openDatabase(bytesSource(bytes), { limits: defaultLimits, place: name });
  const known = knownTables(xml);
  const file = Buffer.from(bytes);
  const dropped = await database.dropped();
  for (const table of [...database.tables.values(), ...dropped.values()]) {
    if (table.kind !== "table" || table.withoutRowid) continue;
    const left = [...(known.get(table.name) ?? [])];
    known.delete(table.name);
    const found: SqlRow[] = [];
    for await (const row of database.rows(table.name, undefined, { deleted: true })) {
      if (row.recovered !== undefined) found.push(row);
      else {
        const at = left.findIndex((one) => isSame(row.values, one));
        if (at >= 0) left.splice(at, 1);
      }
    }
    result.known += left.length;
    result.present += left.filter((row) => isPresent(file, row)).length;
    // Rows with every value first, so that none of them is taken up by one with gaps.
    found.sort((a, b) => gaps(a) - gaps(b));
    for (const row of found) {
      const at = left.findIndex((one) => isSame(row.values, one));
      if (at >= 0) {
        left.splice(at, 1);
        if (gaps(row) === 0) result.recovered++;
        else result.partly++;
      } else {
        result.falseRows++;
        result.falseExamples.push(
          `${table.name} ${JSON.stringify(row.recovered)} ${row.rowid}: ${String(row.values).slice(0, 120)}`,
        );
      }
    }
    result.missed.push(...left.map((row) => `${table.name}: ${row.join("|").slice(0, 100)}`));
  }
  for (const [table, rows] of known) {
    result.known += rows.length;
    result.missed.push(...rows.map((row) => `${table}: ${row.join("|").slice(0, 100)}`));
  }
  return result;
}

/** The first letters of every text of the row stand in the file; numbers are too short to tell. */
function isPresent(file: Buffer, row: readonly string[]): boolean {
  return row.every((text) => /^-?[\d.]*$/.test(text) || file.includes(text.slice(0, 12)));
}

function gaps(row: SqlRow): number {
  return row.values.filter((value) => value === undefined).length;
}

function isSame(values: readonly SqlValue[], known: readonly string[]): boolean {
  if (values.length !== known.length || values.every((value) => value === undefined)) return false;
  return values.every((value, i) => {
    const other = known[i] ?? "";
    if (value === undefined) return true;
    if (value === null) return other === "" || other === "NULL" || other === "None";
    if (value instanceof Uint8Array) return other.toLowerCase().includes(Buffer.from(value).toString("hex"));
    // Some contents were manipulated by zeros put into them.
    if (typeof value === "string" && value.includes("\0") && value.length === other.length) return true;
    return String(value) === other || (typeof value !== "string" && Number(value) === Number(other));
  });
}

/** Rows of every table, each as the texts of its values. */
function knownTables(xml: string): Map<string, string[][]> {
  const tables = new Map<string, string[][]>();
  for (const [, element] of xml.matchAll(/<element>([\s\S]*?)<\/element>/g)) {
    if (element === undefined || !/<type>table<\/type>/.test(element)) continue;
    const name = plain(/<name>([\s\S]*?)<\/name>/.exec(element)?.[1] ?? "");
    const rows = tables.get(name) ?? [];
    for (const [, row] of element.matchAll(/<row(?: [^>]*)?>([\s\S]*?)<\/row>/g)) {
      rows.push(
        [...(row ?? "").matchAll(/<content(?:\/>|\s*>([\s\S]*?)<\/content>)/g)].map((match) => plain(match[1] ?? "")),
      );
    }
    tables.set(name, rows);
  }
  return tables;
}

function plain(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
}

/** Prints a table by category; `-v` in the arguments adds every miss and every false row. */
export async function run(args: readonly string[]): Promise<number> {
  const scores = await recoveryScores();
  if (scores.length === 0) {
    console.log("The SQLite Forensic Corpus is not among the test data.");
    return 0;
  }
  const categories = new Map<string, { subject: string; files: number; sums: number[] }>();
  for (const one of scores) {
    const key = one.database.slice(0, 2);
    const category = categories.get(key) ?? { subject: one.subject, files: 0, sums: [0, 0, 0, 0, 0] };
    category.files++;
    [one.known, one.present, one.recovered, one.partly, one.falseRows].forEach((count, i) => {
      category.sums[i] = (category.sums[i] ?? 0) + count;
    });
    categories.set(key, category);
    if (args.includes("-v")) {
      if (one.known + one.falseRows > 0) console.log(one.database, one.known, one.recovered, one.partly, one.falseRows);
      for (const row of one.missed) console.log(`  missed ${row}`);
      for (const row of one.falseExamples) console.log(`  false  ${row}`);
    }
  }
  console.log(
    "category | subject | databases | hidden rows known | still in the file | recovered | partly | false rows",
  );
  for (const [key, { subject, files, sums }] of categories) console.log([key, subject, files, ...sums].join(" | "));
  return 0;
}
