/**
 * Write-ahead logs and rollback journals, written here byte by byte around two states of one database.
 * @module
 */
import { beforeAll, describe, expect, test } from "vitest";
import { openReference, referenceRows } from "../../../tools/measure/sqlite-reference.ts";
import { bytesSource } from "../../bytes/byte-source.ts";
import { defaultLimits } from "../../bytes/limits.ts";
import { type Database, openDatabase } from "./sqlite.ts";

const limits = defaultLimits;
let pageSize = 1024;
let before: Uint8Array;
let after: Uint8Array;

/** Two states of a database: 400 rows; then some changed, some gone, and 300 more. */
async function twoStates(): Promise<void> {
  const reference = await openReference();
  reference.run(`PRAGMA page_size = ${pageSize}`);
  reference.run("CREATE TABLE message (id INTEGER PRIMARY KEY, sender TEXT, body TEXT, at INTEGER)");
  for (let id = 1; id <= 400; id++) {
    reference.run("INSERT INTO message VALUES (?, ?, ?, ?)", [
      id,
      `+45${20000000 + id}`,
      `text number ${id}`,
      600000000 + id,
    ]);
  }
  before = reference.export();
  reference.run("DELETE FROM message WHERE id % 10 = 3");
  reference.run("UPDATE message SET body = 'changed ' || id WHERE id % 7 = 0");
  for (let id = 401; id <= 700; id++) {
    reference.run("INSERT INTO message VALUES (?, ?, ?, ?)", [
      id,
      `+45${20000000 + id}`,
      `text number ${id}`,
      600000000 + id,
    ]);
  }
  after = reference.export();
  reference.close();
}

interface Frame {
  readonly page: number;
  readonly bytes: Uint8Array;
  /** Pages of the database when this frame commits, else 0. */
  readonly commit: number;
}

function pagesOf(bytes: Uint8Array): Uint8Array[] {
  const pages: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; at += pageSize) pages.push(bytes.subarray(at, at + pageSize));
  return pages;
}

/** Frames that turn `from` into `to`. */
function changes(from: Uint8Array, to: Uint8Array): Frame[] {
  const old = pagesOf(from);
  const fresh = pagesOf(to);
  const changed = fresh.flatMap((bytes, i) =>
    Buffer.compare(bytes, old[i] ?? new Uint8Array(0)) === 0 ? [] : [{ page: i + 1, bytes, commit: 0 }],
  );
  return changed.map((frame, i) => (i === changed.length - 1 ? { ...frame, commit: fresh.length } : frame));
}

function sums(bytes: Uint8Array, little: boolean, [a, b]: [number, number]): [number, number] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let i = 0; i < bytes.length; i += 8) {
    a = (a + view.getUint32(i, little) + b) >>> 0;
    b = (b + view.getUint32(i + 4, little) + a) >>> 0;
  }
  return [a, b];
}

function writeWal(frames: readonly Frame[], little: boolean, salt = 7): Uint8Array {
  const wal = new Uint8Array(32 + frames.length * (24 + pageSize));
  const view = new DataView(wal.buffer);
  [little ? 0x377f0682 : 0x377f0683, 3007000, pageSize, 0, salt, 99].forEach((word, i) => {
    view.setUint32(4 * i, word);
  });
  let sum = sums(wal.subarray(0, 24), little, [0, 0]);
  view.setUint32(24, sum[0]);
  view.setUint32(28, sum[1]);
  frames.forEach(({ page, bytes, commit }, i) => {
    const at = 32 + i * (24 + pageSize);
    [page, commit, salt, 99].forEach((word, k) => {
      view.setUint32(at + 4 * k, word);
    });
    wal.set(bytes, at + 24);
    sum = sums(bytes, little, sums(wal.subarray(at, at + 8), little, sum));
    view.setUint32(at + 16, sum[0]);
    view.setUint32(at + 20, sum[1]);
  });
  return wal;
}

/** A journal in two segments that holds `old`'s pages where `now` differs, as for a transaction that was cut off. */
function writeJournal(
  old: Uint8Array,
  now: Uint8Array,
  sector: number,
  options: { counted: boolean } = { counted: true },
): Uint8Array {
  const images = changes(now, old);
  const half = options.counted ? Math.ceil(images.length / 2) : images.length;
  const parts: Buffer[] = [];
  let length = 0;
  const put = (part: Buffer): void => {
    parts.push(part);
    length += part.length;
  };
  for (const segment of [images.slice(0, half), images.slice(half)]) {
    if (segment.length === 0) continue;
    if (length % sector !== 0) put(Buffer.alloc(sector - (length % sector)));
    const head = Buffer.alloc(sector);
    head.write("d9d505f920a163d7", "hex");
    const nonce = 1234567 + length;
    [options.counted ? segment.length : 0xffffffff, nonce, old.length / pageSize, sector, pageSize].forEach(
      (word, i) => {
        head.writeUInt32BE(word, 8 + 4 * i);
      },
    );
    put(head);
    for (const { page, bytes } of segment) {
      const record = Buffer.alloc(pageSize + 8);
      record.writeUInt32BE(page, 0);
      record.set(bytes, 4);
      let sum = nonce;
      for (let i = pageSize - 200; i > 0; i -= 200) sum += bytes[i] as number;
      record.writeUInt32BE(sum >>> 0, pageSize + 4);
      put(record);
    }
  }
  return Buffer.concat(parts);
}

async function open(main: Uint8Array, beside: { wal?: Uint8Array; journal?: Uint8Array } = {}): Promise<Database> {
  return openDatabase(bytesSource(main), {
    ...(beside.wal === undefined ? {} : { wal: bytesSource(beside.wal) }),
    ...(beside.journal === undefined ? {} : { journal: bytesSource(beside.journal) }),
    limits,
    place: "sms.db",
  });
}

async function messages(database: Database, deleted = false): Promise<string[]> {
  const rows: string[] = [];
  for await (const row of database.rows("message", undefined, { deleted })) {
    if ((row.recovered !== undefined) === deleted) rows.push(row.values.join("|"));
  }
  return rows;
}

async function expected(bytes: Uint8Array): Promise<string[]> {
  const reference = await openReference(Uint8Array.from(bytes));
  const rows = [...referenceRows(reference, "SELECT * FROM message ORDER BY id")].map((row) => row.join("|"));
  reference.close();
  return rows;
}

describe.each([512, 1024, 4096])("pages of %i bytes", (size) => {
  beforeAll(async () => {
    pageSize = size;
    await twoStates();
  });

  test.each([true, false])("a log gives the newest state (little-endian sums: %s)", async (little) => {
    const database = await open(before, { wal: writeWal(changes(before, after), little) });
    expect(await messages(database)).toEqual(await expected(after));
    expect(database.notes).toEqual([]);
  });

  test("rows that the log took away come back from the pages it hides", async () => {
    const database = await open(before, { wal: writeWal(changes(before, after), true) });
    const gone = new Set(await messages(database, true));
    const old = await expected(before);
    const now = new Set(await expected(after));
    expect([...gone].filter((row) => !old.includes(row))).toEqual([]);
    expect(gone).toEqual(new Set(old.filter((row) => !now.has(row))));
  });

  test("frames without a commit are not shown, but searched", async () => {
    const frames = changes(before, after).map((frame) => ({ ...frame, commit: 0 }));
    const database = await open(before, { wal: writeWal(frames, true) });
    expect(await messages(database)).toEqual(await expected(before));
    expect(database.notes.map((note) => [note.code, note.loss])).toEqual([["uncommitted", false]]);
    const found = await messages(database, true);
    expect(found).toContain("700|+4520000700|text number 700|600000700");
  });

  test("a damaged frame ends the log there, and that is a loss", async () => {
    const frames = changes(before, after);
    const whole = writeWal([...frames, ...changes(after, before)], true);
    const at = 32 + frames.length * (24 + pageSize) + 100;
    whole[at] = (whole[at] ?? 0) ^ 1;
    const database = await open(before, { wal: whole });
    expect(await messages(database)).toEqual(await expected(after));
    expect(database.notes.map((note) => [note.code, note.loss])).toEqual([["bad-wal", true]]);
  });

  test("frames of an earlier round are not shown, but searched", async () => {
    const old = writeWal(changes(before, after), true, 6);
    const short = writeWal(changes(before, after).slice(0, 1), true, 7);
    old.set(short);
    const database = await open(before, { wal: old });
    expect(await messages(database)).toEqual(await expected(before));
    const found = new Set(await messages(database, true));
    expect([...(await expected(after))].filter((row) => row.includes("changed")).every((row) => found.has(row))).toBe(
      true,
    );
  });

  test.each([512, 4096])("a hot journal gives the state before (sectors of %i bytes)", async (sector) => {
    for (const counted of [true, false]) {
      const database = await open(after, { journal: writeJournal(before, after, sector, { counted }) });
      expect(await messages(database)).toEqual(await expected(before));
      expect(database.notes).toEqual([]);
    }
  });

  test.each([512, 4096])(
    "a finished journal changes nothing, but is searched (sectors of %i bytes)",
    async (sector) => {
      const journal = writeJournal(before, after, sector, { counted: false });
      journal.fill(0, 0, 28);
      const database = await open(after, { journal });
      expect(await messages(database)).toEqual(await expected(after));
      const now = new Set(await expected(after));
      const gone = (await expected(before)).filter((row) => !now.has(row));
      expect(new Set(await messages(database, true))).toEqual(new Set(gone));
    },
  );

  test("a log whose header is damaged, empty or of another page size is left aside", async () => {
    const wal = writeWal(changes(before, after), true);
    wal[9] = (wal[9] ?? 0) ^ 0xff;
    for (const [bytes, codes] of [
      [wal, ["bad-wal"]],
      [new Uint8Array(0), []],
      [new Uint8Array(10), ["bad-wal"]],
    ] as const) {
      const database = await open(before, { wal: bytes });
      expect(await messages(database)).toEqual(await expected(before));
      expect(database.notes.map((note) => note.code)).toEqual(codes);
    }
  });

  test("a damaged header of the main file is made good by the log", async () => {
    const database = await open(new Uint8Array(before).fill(0, 0, 100), {
      wal: writeWal(changes(new Uint8Array(0), after), true),
    });
    expect(await messages(database)).toEqual(await expected(after));
  });
});
