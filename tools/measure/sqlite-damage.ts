/**
 * Reads every database of the test data as it is, cut off, zeroed and with flipped bits, in full and with deleted rows,
 * and prints what the reader threw (nothing but ReadErrors is right), the slowest reading and how much memory grew.
 * @module
 */
import { type ByteSource, bytesSource } from "../../engine/bytes/byte-source.ts";
import { defaultLimits } from "../../engine/bytes/limits.ts";
import { isReadError } from "../../engine/bytes/read-error.ts";
import { hasSqliteMagic } from "../../engine/formats/sqlite/header.ts";
import { openDatabase } from "../../engine/formats/sqlite/sqlite.ts";
import { dataFiles } from "./evidence-files.ts";

/** A generator of whole numbers that always gives the same ones for a seed (mulberry32). */
export function seeded(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** A copy of `bytes` with damage of one of five kinds at places that `random` picks. */
export function damaged(bytes: Uint8Array, random: (below: number) => number): Uint8Array {
  const copy = Uint8Array.from(bytes);
  const kind = random(5);
  if (kind === 0) return copy.subarray(0, random(copy.length + 1));
  if (kind === 1) {
    const at = random(copy.length);
    return copy.fill(0, at, at + random(4096));
  }
  if (kind === 2) {
    // The structures stand at the beginnings of pages: pointers, counts, types.
    const page = 512 * random(Math.ceil(copy.length / 512));
    for (let i = 0; i < 8; i++) copy[page + random(24)] = random(256);
    return copy;
  }
  if (kind === 3) {
    // Whole pages in each other's place: circles and wrong types.
    const size = 512 << random(4);
    const [from, to] = [random(Math.ceil(copy.length / size)) * size, random(Math.ceil(copy.length / size)) * size];
    copy.copyWithin(to, from, from + size);
    return copy;
  }
  for (let i = 0; i < 1 + random(40); i++) {
    const at = random(copy.length);
    copy[at] = (copy[at] as number) ^ (1 << random(8));
  }
  return copy;
}

/** Reads everything there is; returns the number of rows, or the ReadError's code. */
export async function readEverything(
  source: ByteSource,
  beside: { wal?: ByteSource; journal?: ByteSource } = {},
): Promise<number | string> {
  try {
    let rows = 0;
    const database = await openDatabase(source, { ...beside, limits: defaultLimits, place: "file" });
    const tables = [...database.tables.values(), ...(await database.dropped()).values()];
    for (const table of tables) {
      if (table.kind !== "table") continue;
      for await (const batch of database.batches(table.name, undefined, { deleted: true })) rows += batch.length;
    }
    return rows;
  } catch (error) {
    if (isReadError(error)) return error.code;
    throw error;
  }
}

/** Prints the figures; arguments: the number of damaged copies of each database, and the folder. */
export async function run(args: readonly string[]): Promise<number> {
  const copies = Number(args[0] ?? "100");
  const files = [...dataFiles(args[1] ?? "evidence")]
    .map((file) => file.read())
    .filter(hasSqliteMagic)
    .map((bytes) => Uint8Array.from(bytes));
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  let most = 0;
  let slowest = 0;
  let read = 0;
  const codes = new Map<string, number>();
  const failures: string[] = [];
  for (const [number, bytes] of files.entries()) {
    const random = seeded(number);
    for (let i = 0; i <= copies; i++) {
      const source = bytesSource(i === 0 ? bytes : damaged(bytes, random));
      const start = performance.now();
      try {
        const result = await readEverything(source);
        const code = typeof result === "number" ? "rows" : result;
        codes.set(code, (codes.get(code) ?? 0) + 1);
      } catch (error) {
        failures.push(`${number}/${i}: ${(error as Error).stack}`);
      }
      read++;
      slowest = Math.max(slowest, performance.now() - start);
      most = Math.max(most, process.memoryUsage().rss - before);
    }
  }
  console.log(`${read} readings of ${files.length} databases:`, Object.fromEntries(codes));
  console.log(`slowest ${Math.round(slowest)} ms, memory grew by at most ${Math.round(most / 1e6)} MB`);
  console.log(`${failures.length} errors that are no ReadError`);
  for (const failure of failures.slice(0, 5)) console.log(failure);
  return failures.length === 0 ? 0 : 1;
}
