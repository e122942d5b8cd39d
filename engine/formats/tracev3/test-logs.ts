/**
 * Log files for the tests of this folder and of what reads them.
 * @module
 */
import fc from "fast-check";
import type { TraceCatalog, TraceInput, TraceProcess } from "../../../corpus/formats/tracev3-writer.ts";
import { type ByteSource, bytesSource } from "../../bytes/byte-source.ts";
import type { TraceNote } from "./chunk.ts";
import { readTrace, type TracePart } from "./tracev3.ts";

const uuid = fc.uuid().map((text) => text.toUpperCase());
const word = fc.stringMatching(/^[a-z][a-z.]{0,20}$/);

const process: fc.Arbitrary<TraceProcess> = fc.record(
  {
    uuid,
    unique: fc.integer({ min: 1, max: 2 ** 40 }),
    version: fc.nat(2 ** 20),
    pid: fc.nat(99_999),
    uid: fc.constantFrom(0, 501, 25),
    persona: fc.nat(9),
    images: fc.array(uuid, { maxLength: 4 }),
    subsystems: fc.array(fc.tuple(word, word), { maxLength: 4 }),
  },
  { requiredKeys: ["unique", "version", "pid", "uid"] },
);

const catalog: fc.Arbitrary<TraceCatalog> = fc
  .tuple(fc.array(process, { minLength: 1, maxLength: 12 }), fc.array(fc.nat(2 ** 40), { maxLength: 5 }), fc.boolean())
  .map(([processes, starts, personas]) => ({
    processes,
    chunksets: starts.map((first, i) => ({
      first,
      last: first + 1000 * i,
      processes: processes.map((_, at) => at).filter((at) => (at + i) % 2 === 0),
    })),
    ...(personas ? { personas: [{ id: 199, type: 1, uuid: "FEEDEEEE-DDDD-CCCC-BBBB-550000000000" }] } : {}),
  }));

export const logs: fc.Arbitrary<TraceInput> = fc.record({
  boot: uuid,
  wall: fc.integer({ min: 1_500_000_000_000, max: 1_900_000_000_000 }),
  ticks: fc.nat(2 ** 45),
  sharedCache: uuid,
  catalogs: fc.array(catalog, { maxLength: 4 }),
});

export async function partsOf(file: Uint8Array | ByteSource): Promise<{ parts: TracePart[]; notes: TraceNote[] }> {
  const notes: TraceNote[] = [];
  const parts: TracePart[] = [];
  const source = file instanceof Uint8Array ? bytesSource(file) : file;
  for await (const part of readTrace(source, { place: "log", note: (met) => void notes.push(met) })) parts.push(part);
  return { parts, notes };
}
