/**
 * One full scan of the message table by each engine, every value of every row turned into a JavaScript value.
 * @module
 */
import { closeSync, fstatSync, openSync, readFileSync, readSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { nodeCrypto } from "../../cli/node/node-crypto.ts";
import type { ByteSource } from "../../engine/bytes/byte-source.ts";
import { defaultLimits } from "../../engine/bytes/limits.ts";
import { cbcSource } from "../../engine/crypto/cbc-source.ts";
import { openDatabase } from "../../engine/formats/sqlite/sqlite.ts";
import { openReference, referenceRows } from "./sqlite-reference.ts";
import { openWasmDatabase } from "./sqlite-wasm.ts";

/** Adds up something of every row, so that all engines are seen to read the same. */
interface Scan {
  rows: number;
  letters: number;
}

type Engine = (folder: string) => Promise<Scan>;

export const key = new Uint8Array(32).fill(7);
export const plainName = "messages.db";
export const cipherName = "messages.db.aes";

const sql = "SELECT * FROM message";

/** By the name that the table of results shows. Undefined: not installed. */
export const engines: Readonly<Record<string, Engine | undefined>> = {
  "Bridle, plain": (folder) => withFile(join(folder, plainName), scanOurs),
  "Bridle, decrypting": (folder) =>
    withFile(join(folder, cipherName), async (file) => {
      const { source } = await cbcSource(file, nodeCrypto().cbcDecryptor(key), cipherName);
      return scanOurs(source);
    }),
  "sqlite-wasm, own VFS, raw exports": async (folder) => {
    const fd = openSync(join(folder, plainName), "r");
    const database = await openWasmDatabase(fstatSync(fd).size, (into, at) => readSync(fd, into, 0, into.length, at));
    const scan = count(database.rows(sql));
    database.close();
    closeSync(fd);
    return scan;
  },
  "sql.js (whole file in memory)": async (folder) => {
    const reference = await openReference(readFileSync(join(folder, plainName)));
    const scan = count(referenceRows(reference, sql));
    reference.close();
    return scan;
  },
  "better-sqlite3, raw iterate": betterSqlite(),
};

interface Native {
  prepare(sql: string): { raw(): { iterate(): Iterable<unknown[]> } };
  close(): void;
}

function betterSqlite(): Engine | undefined {
  const peers = process.env["BRIDLE_BENCH_PEERS"];
  try {
    const require = createRequire(peers === undefined ? import.meta.url : join(peers, "package.json"));
    const peer: string = "better-sqlite3";
    const Database = require(peer) as new (path: string, options: { readonly: boolean }) => Native;
    return async (folder) => {
      const database = new Database(join(folder, plainName), { readonly: true });
      const scan = count(database.prepare(sql).raw().iterate());
      database.close();
      return scan;
    };
  } catch {
    return undefined;
  }
}

async function scanOurs(source: ByteSource): Promise<Scan> {
  const database = await openDatabase(source, { limits: defaultLimits, place: plainName });
  const scan: Scan = { rows: 0, letters: 0 };
  for await (const batch of database.batches("message")) {
    for (const { values } of batch) add(scan, values);
  }
  return scan;
}

function count(rows: Iterable<unknown[]>): Scan {
  const scan: Scan = { rows: 0, letters: 0 };
  for (const row of rows) add(scan, row);
  return scan;
}

function add(scan: Scan, row: readonly unknown[]): void {
  scan.rows++;
  scan.letters += (row[1] as string).length + (row[2] as string).length + (row[9] as Uint8Array).length;
}

async function withFile(path: string, read: (file: ByteSource) => Promise<Scan>): Promise<Scan> {
  const fd = openSync(path, "r");
  const { size } = fstatSync(fd);
  try {
    return await read({
      size,
      read: async (start, end) => {
        const bytes = new Uint8Array(Math.max(0, Math.min(end, size) - start));
        readSync(fd, bytes, 0, bytes.length, start);
        return bytes;
      },
    });
  } finally {
    closeSync(fd);
  }
}
