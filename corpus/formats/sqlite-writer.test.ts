import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import initSqlJs from "sql.js";
import { describe, expect, it } from "vitest";
import { randomFrom } from "../random.ts";
import { hexOf, utf8 } from "./bytes.ts";
import { type DeletedIn, type SqliteSpec, type SqliteValue, writeSqlite, writeWal } from "./sqlite-writer.ts";

const sqlJs = await initSqlJs();

/** All rows of a query by SQLite itself, after its own integrity check. */
function ask(file: Uint8Array, sql: string): SqliteValue[][] {
  const database = new sqlJs.Database(file);
  try {
    expect(database.exec("PRAGMA integrity_check")[0]?.values).toEqual([["ok"]]);
    const statement = database.prepare(sql);
    const rows: SqliteValue[][] = [];
    while (statement.step()) {
      rows.push(
        statement
          .get(undefined, { useBigInt: true })
          .map((value) => (typeof value === "bigint" ? small(value) : value)),
      );
    }
    statement.free();
    return rows;
  } finally {
    database.close();
  }
}

function small(value: bigint): number | bigint {
  return Number.isSafeInteger(Number(value)) ? Number(value) : value;
}

const texts = ["", "plain", "grün", "日本語 \u{1f600}", "a'b\"c", "x".repeat(20_000)];
const numbers: SqliteValue[] = [
  0,
  1,
  -1,
  127,
  128,
  -128,
  -129,
  32767,
  -32769,
  8388607,
  8388608,
  2 ** 31,
  -(2 ** 31) - 1,
  2 ** 47,
  0.1,
  -1e300,
  2n ** 62n,
  -(2n ** 63n),
  null,
];

function someRows(count: number, seed: string): SqliteValue[][] {
  const random = randomFrom(seed);
  return Array.from({ length: count }, (_, i) => [
    i * 3 + 1,
    `${random.hex(12)}-${i}`,
    texts[i % texts.length] as string,
    numbers[i % numbers.length] as SqliteValue,
    i / 7,
    random.bytes(random.below(i % 50 === 0 ? 9000 : 60)),
  ]);
}

const tableSql =
  "CREATE TABLE thing (id INTEGER PRIMARY KEY AUTOINCREMENT, guid TEXT UNIQUE NOT NULL, note TEXT, " +
  "count INTEGER DEFAULT 0, part REAL, raw BLOB, UNIQUE (note, guid))";

function specOf(rows: readonly SqliteValue[][], more: Partial<SqliteSpec> = {}): SqliteSpec {
  return {
    ...more,
    tables: [
      {
        name: "thing",
        sql: tableSql,
        rows: rows.map((values) => ({ values })),
        indexes: ["CREATE INDEX thing_count ON thing (count DESC, part)"],
      },
    ],
  };
}

describe("a database that is written", () => {
  for (const pageSize of [512, 1024, 4096, 65536]) {
    for (const encoding of ["utf-8", "utf-16le", "utf-16be"] as const) {
      it(`reads back row for row: pages of ${pageSize}, ${encoding}`, () => {
        for (const count of [0, 1, 2, 40, 700]) {
          const rows = someRows(count, `${pageSize}${encoding}`);
          expect(ask(writeSqlite(specOf(rows, { pageSize, encoding })), "SELECT * FROM thing ORDER BY id")).toEqual(
            rows,
          );
        }
      });
    }
  }

  it("keeps a pointer map with auto-vacuum, and unused bytes at the end of pages", () => {
    const rows = someRows(900, "vacuum");
    for (const autoVacuum of ["full", "incremental"] as const) {
      const file = writeSqlite(specOf(rows, { pageSize: 512, autoVacuum, reserved: 32 }));
      expect(ask(file, "SELECT * FROM thing")).toEqual(rows);
      expect(ask(file, "PRAGMA auto_vacuum")).toEqual([[autoVacuum === "full" ? 1 : 2]]);
    }
  });

  it("has a schema over several pages when there are many tables", () => {
    const tables = Array.from({ length: 120 }, (_, i) => ({
      name: `t${i}`,
      sql: `CREATE TABLE t${i} (key TEXT PRIMARY KEY NOT NULL UNIQUE, value)`,
      rows: [{ values: [`key ${i}`, i] }],
    }));
    const file = writeSqlite({ pageSize: 512, tables });
    expect(ask(file, "SELECT count(*) FROM sqlite_master")).toEqual([[240]]);
    expect(ask(file, "SELECT * FROM t119 WHERE key = 'key 119'")).toEqual([["key 119", 119]]);
  });

  it("lays WITHOUT ROWID tables out by their key", () => {
    const rows = Array.from({ length: 500 }, (_, i) => [`name ${i % 7} ${i}`, i % 13, `only ${i}`]);
    const file = writeSqlite({
      tables: [
        {
          name: "w",
          withoutRowid: true,
          sql: "CREATE TABLE w (a TEXT, b INTEGER, c TEXT UNIQUE, PRIMARY KEY (b, a)) WITHOUT ROWID",
          rows: rows.map((values) => ({ values })),
        },
      ],
    });
    const expected = rows.toSorted((x, y) => Number(x[1]) - Number(y[1]) || (String(x[0]) < String(y[0]) ? -1 : 1));
    expect(ask(file, "SELECT * FROM w")).toEqual(expected);
    expect(ask(file, "SELECT a FROM w WHERE c = 'only 77'")).toEqual([["name 0 77"]]);
  });

  it("fills defaults for rows given by name, keeps short rows short, and refuses unknown columns", () => {
    const sql = "CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT DEFAULT 'none', b INTEGER DEFAULT -4, c TEXT)";
    const table = { name: "t", sql, rows: [{ values: { c: "named" } }, { values: [9, "short"] }] };
    expect(ask(writeSqlite({ tables: [table] }), "SELECT * FROM t")).toEqual([
      [1, "none", -4, "named"],
      [9, "short", -4, null],
    ]);
    expect(() => writeSqlite({ tables: [{ ...table, rows: [{ values: { d: 1 } }] }] })).toThrow("no column d");
  });

  it("keeps the largest rowid ever given in sqlite_sequence", () => {
    const spec = specOf(someRows(3, "sequence"));
    expect(ask(writeSqlite(spec), "SELECT name, seq FROM sqlite_sequence")).toEqual([["thing", 7]]);
  });
});

describe("deleted rows", () => {
  const kinds: DeletedIn[] = ["freeblock", "unallocated", "free-page", "free-trunk"];
  const secret = "a-text-that-was-deleted-and-is-still-there";

  for (const deleted of kinds) {
    it(`are gone for SQLite and still in the file: ${deleted}`, () => {
      const rows = Array.from({ length: 30 }, (_, i) => ({
        values: [i + 1, `guid-${i}`, i === 12 ? secret : "kept", i, 0.5, null] as SqliteValue[],
        ...(i === 12 ? { deleted } : {}),
      }));
      for (const autoVacuum of ["none", "incremental"] as const) {
        const file = writeSqlite({ autoVacuum, tables: [{ name: "thing", sql: tableSql, rows }] });
        expect(ask(file, "SELECT count(*) FROM thing")).toEqual([[29]]);
        expect(ask(file, `SELECT id FROM thing WHERE note = '${secret}'`)).toEqual([]);
        expect(hexOf(file)).toContain(hexOf(utf8(secret)));
        const free = ask(file, "PRAGMA freelist_count")[0]?.[0];
        expect(free).toBe(deleted === "free-page" ? 2 : deleted === "free-trunk" ? 1 : 0);
      }
    });
  }

  it("of every kind at once, in trees of several levels and with overflow, leave a sound file", () => {
    const random = randomFrom("many deleted");
    const rows = someRows(2500, "many deleted").map((values) =>
      random.below(3) === 0 ? { values, deleted: random.pick(kinds) } : { values },
    );
    const file = writeSqlite({ pageSize: 512, autoVacuum: "full", tables: [{ name: "thing", sql: tableSql, rows }] });
    const live = rows.filter((row) => !("deleted" in row)).map((row) => row.values);
    expect(ask(file, "SELECT * FROM thing")).toEqual(live);
  });
});

/** Applies committed frames as SQLite would, checking every checksum: the plain reading of fileformat2.html, 4. */
function recovered(main: Uint8Array, wal: Uint8Array): Uint8Array {
  const view = new DataView(wal.buffer);
  const pageSize = view.getUint32(8);
  const little = view.getUint32(0) === 0x377f0682;
  const sum = (from: number, to: number, seed: number[]) => {
    let [a = 0, b = 0] = seed;
    for (let at = from; at < to; at += 8) {
      a = (a + view.getUint32(at, little) + b) % 2 ** 32;
      b = (b + view.getUint32(at + 4, little) + a) % 2 ** 32;
    }
    return [a, b];
  };
  let sums = sum(0, 24, [0, 0]);
  expect(sums).toEqual([view.getUint32(24), view.getUint32(28)]);
  let out = main;
  let waiting = new Map<number, Uint8Array>();
  for (let at = 32; at < wal.length; at += 24 + pageSize) {
    if (view.getUint32(at + 8) !== view.getUint32(16) || view.getUint32(at + 12) !== view.getUint32(20)) break;
    sums = sum(at + 24, at + 24 + pageSize, sum(at, at + 8, sums));
    expect(sums).toEqual([view.getUint32(at + 16), view.getUint32(at + 20)]);
    waiting.set(view.getUint32(at), wal.subarray(at + 24, at + 24 + pageSize));
    const size = view.getUint32(at + 4);
    if (size === 0) continue;
    const next = new Uint8Array(size * pageSize);
    next.set(out.subarray(0, next.length));
    for (const [number, page] of waiting) next.set(page, (number - 1) * pageSize);
    waiting = new Map();
    out = next;
  }
  return out;
}

describe("a write-ahead log", () => {
  const rows = someRows(600, "log");
  const version = (count: number) => writeSqlite(specOf(rows.slice(0, count), { pageSize: 1024, journalMode: "wal" }));
  const versions = [version(300), version(450), version(600)];
  const main = versions[0] as Uint8Array;

  for (const checksums of ["big-endian", "little-endian"] as const) {
    it(`leads from the main file to the last committed version: ${checksums}`, () => {
      const wal = writeWal(versions, { checksums, uncommitted: version(10), leftover: version(20) });
      expect(Buffer.compare(recovered(main, wal), versions[2] as Uint8Array)).toBe(0);
      expect(wal.length).toBeGreaterThan(writeWal(versions, { checksums }).length);
    });
  }

  const python = spawnSync("python3", ["-c", "import sqlite3"]).status === 0;
  it.skipIf(!python)("is read by a complete SQLite (needs python3)", () => {
    const folder = mkdtempSync(join(tmpdir(), "bridle-corpus-"));
    try {
      writeFileSync(join(folder, "a.db"), main);
      writeFileSync(join(folder, "a.db-wal"), writeWal(versions, { uncommitted: version(10), leftover: version(20) }));
      const code =
        "import sqlite3,sys; d=sqlite3.connect(sys.argv[1]); " +
        "print(d.execute('pragma integrity_check').fetchone()[0], d.execute('select count(*) from thing').fetchone()[0])";
      const said = execFileSync("python3", ["-c", code, join(folder, "a.db")], { encoding: "utf8" });
      expect(said.trim()).toBe("ok 600");
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
