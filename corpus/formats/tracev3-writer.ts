/**
 * Writes tracev3 files of Apple's unified log: a header, catalogs, and chunksets that hold what is given or an entry-less
 * chunk for each process. Layout: https://github.com/libyal/dtformats
 * @module
 */
import { type Bytes, concat, fromHex, utf8 } from "./bytes.ts";

export interface TraceProcess {
  /** UUID of the program, as text; absent for what has none. */
  readonly uuid?: string;
  readonly unique: number;
  readonly version: number;
  readonly pid: number;
  readonly uid: number;
  readonly persona?: number;
  /** UUIDs of images that it loaded from places of their own. */
  readonly images?: readonly string[];
  readonly subsystems?: readonly (readonly [subsystem: string, category: string])[];
}

export interface TraceChunkset {
  /** Ticks of the first and last entry. */
  readonly first: number;
  readonly last: number;
  /** Places in the catalog's list, from 0. */
  readonly processes: readonly number[];
  /** What it holds unpacked; a chunk without an entry for each process where absent. */
  readonly inside?: Uint8Array;
}

export interface TraceCatalog {
  readonly processes: readonly TraceProcess[];
  readonly chunksets: readonly TraceChunkset[];
  /** Since iOS 27. */
  readonly personas?: readonly { readonly id: number; readonly type: number; readonly uuid: string }[];
}

export interface TraceInput {
  readonly boot: string;
  /** Milliseconds since 1970 and ticks since the boot, at one instant. */
  readonly wall: number;
  readonly ticks: number;
  readonly build?: string;
  readonly hardware?: string;
  /** `Europe/Berlin` */
  readonly zone?: string;
  readonly minutesWest?: number;
  readonly sharedCache?: string;
  readonly catalogs: readonly TraceCatalog[];
}

const noUuid = 0xffff;

export function writeTrace(input: TraceInput): Bytes {
  const parts = [chunk(0x1000, headerOf(input))];
  for (const catalog of input.catalogs) {
    const sets = catalog.chunksets.map((set) => insideOf(set, catalog));
    parts.push(chunk(0x600b, catalogOf(input, catalog, sets)));
    for (const inside of sets) parts.push(chunk(0x600d, stored(inside)));
  }
  return concat(parts);
}

/** Padded to a multiple of eight. */
function chunk(tag: number, payload: Uint8Array): Bytes {
  const head = new Uint8Array(16);
  const view = new DataView(head.buffer);
  view.setUint32(0, tag, true);
  view.setUint32(4, 0x11, true);
  view.setUint32(8, payload.length, true);
  return padded(concat([head, payload]));
}

function padded(bytes: Bytes): Bytes {
  return concat([bytes, new Uint8Array(-bytes.length & 7)]);
}

function headerOf({
  boot,
  wall,
  ticks,
  build = "22F76",
  hardware = "D17AP",
  zone,
  minutesWest = 0,
}: TraceInput): Bytes {
  const out = new Uint8Array(208);
  const view = new DataView(out.buffer);
  view.setUint32(0, 125, true);
  view.setUint32(4, 3, true);
  // Time without sleep: of no use to anybody, and smaller.
  view.setBigUint64(8, BigInt(Math.floor(ticks * 0.7)), true);
  view.setBigUint64(16, BigInt(Math.floor(wall / 1000)), true);
  view.setUint32(24, (wall % 1000) * 1000, true);
  view.setInt32(28, minutesWest, true);
  view.setUint32(36, 1, true);
  part(40, 0x6100, 8);
  view.setBigUint64(48, BigInt(ticks), true);
  part(56, 0x6101, 56);
  view.setUint32(64, 0x0100_000c, true);
  view.setUint32(68, 2, true);
  out.set(utf8(build).subarray(0, 15), 72);
  out.set(utf8(hardware).subarray(0, 31), 88);
  part(120, 0x6102, 24);
  out.set(uuidBytes(boot), 128);
  view.setUint32(144, 100, true);
  part(152, 0x6103, 48);
  out.set(utf8(`/var/db/timezone/zoneinfo/${zone ?? "Europe/Berlin"}`).subarray(0, 47), 160);
  return out;

  function part(at: number, tag: number, size: number): void {
    view.setUint32(at, tag, true);
    view.setUint32(at + 4, size, true);
  }
}

function catalogOf(input: TraceInput, catalog: TraceCatalog, sets: readonly Bytes[]): Bytes {
  const { processes, chunksets, personas = [] } = catalog;
  const uuids = [
    ...new Set([
      ...(input.sharedCache === undefined ? [] : [input.sharedCache]),
      ...processes.flatMap(({ uuid, images = [] }) => [...(uuid === undefined ? [] : [uuid]), ...images]),
    ]),
  ];
  const texts = new Map<string, number>();
  let textBytes = 0;
  for (const text of processes.flatMap(({ subsystems = [] }) => subsystems.flat())) {
    if (texts.has(text)) continue;
    texts.set(text, textBytes);
    textBytes += utf8(text).length + 1;
  }
  const pool = padded(concat([...texts.keys()].map((text) => utf8(`${text}\0`))));
  const entries = processes.map((process, at) => processEntry(process, processes.length - 1 - at, input, uuids, texts));
  const personaTable = personas.length === 0 ? new Uint8Array(0) : personaBytes(personas);
  const descriptors = chunksets.map((set, i) => descriptor(set, sets[i]?.length ?? 0, processes.length));
  const lengths = [16 * uuids.length, pool.length, entries.reduce((sum, { length }) => sum + length, 0)] as const;
  const start = lengths[0] + lengths[1];
  const head = new Uint8Array(24);
  const view = new DataView(head.buffer);
  view.setUint16(0, lengths[0], true);
  view.setUint16(2, start, true);
  view.setUint16(4, processes.length, true);
  view.setUint16(6, start + lengths[2] + personaTable.length, true);
  view.setUint16(8, chunksets.length, true);
  view.setUint16(10, personas.length === 0 ? 0 : start + lengths[2], true);
  view.setUint16(12, personas.length, true);
  view.setBigUint64(16, BigInt(Math.min(...chunksets.map(({ first }) => first), input.ticks)), true);
  return concat([head, ...uuids.map(uuidBytes), pool, ...entries, personaTable, ...descriptors]);
}

/** The phone numbers its entries backwards. */
function processEntry(
  { uuid, unique, version, pid, uid, persona = 0, images = [], subsystems = [] }: TraceProcess,
  number: number,
  { sharedCache }: TraceInput,
  uuids: readonly string[],
  texts: ReadonlyMap<string, number>,
): Bytes {
  const out = new Uint8Array(40 + 16 * images.length + 8 + 6 * subsystems.length);
  const view = new DataView(out.buffer);
  view.setUint16(0, number, true);
  view.setUint16(4, uuid === undefined ? noUuid : uuids.indexOf(uuid), true);
  view.setUint16(6, sharedCache === undefined ? noUuid : uuids.indexOf(sharedCache), true);
  view.setBigUint64(8, BigInt(unique), true);
  view.setUint32(16, version, true);
  view.setUint32(20, pid, true);
  view.setUint32(24, uid, true);
  view.setUint32(28, persona, true);
  view.setUint32(32, images.length, true);
  for (const [i, image] of images.entries()) {
    view.setUint32(40 + 16 * i, 0x4000, true);
    view.setUint16(48 + 16 * i, uuids.indexOf(image), true);
    view.setUint32(50 + 16 * i, 0x1_0000 * (i + 1), true);
    view.setUint16(54 + 16 * i, 1, true);
  }
  const at = 40 + 16 * images.length;
  view.setUint32(at, subsystems.length, true);
  for (const [i, [subsystem, category]] of subsystems.entries()) {
    view.setUint16(at + 8 + 6 * i, i + 1, true);
    view.setUint16(at + 10 + 6 * i, texts.get(subsystem) ?? 0, true);
    view.setUint16(at + 12 + 6 * i, texts.get(category) ?? 0, true);
  }
  return padded(out);
}

function descriptor({ first, last, processes }: TraceChunkset, size: number, count: number): Bytes {
  const out = new Uint8Array(32 + 2 * processes.length);
  const view = new DataView(out.buffer);
  view.setBigUint64(0, BigInt(first), true);
  view.setBigUint64(8, BigInt(last), true);
  view.setUint32(16, size, true);
  view.setUint32(20, 0x100, true);
  view.setUint32(24, processes.length, true);
  for (const [i, place] of processes.entries()) view.setUint16(28 + 2 * i, count - 1 - place, true);
  return padded(out);
}

function personaBytes(personas: NonNullable<TraceCatalog["personas"]>): Bytes {
  const table = new Uint8Array(12 * personas.length);
  const view = new DataView(table.buffer);
  for (const [i, { id, type }] of personas.entries()) {
    view.setUint32(12 * i, id, true);
    view.setUint32(12 * i + 4, type, true);
    view.setUint32(12 * i + 8, 37 * i, true);
  }
  return concat([padded(table), padded(concat(personas.map(({ uuid }) => utf8(`${uuid}\0`))))]);
}

/** A chunk of entries for each process, without an entry. */
function insideOf({ first, processes, inside }: TraceChunkset, catalog: TraceCatalog): Bytes {
  if (inside !== undefined) return concat([inside]);
  return concat(
    processes.map((place) => {
      const { unique = 0, version = 0 } = catalog.processes[place] ?? {};
      const out = new Uint8Array(48);
      const view = new DataView(out.buffer);
      view.setUint32(0, 0x6001, true);
      view.setUint32(8, 32, true);
      view.setBigUint64(16, BigInt(unique), true);
      view.setUint32(24, version, true);
      view.setUint16(32, 16, true);
      view.setUint16(34, 0x1000, true);
      view.setBigUint64(40, BigInt(first), true);
      return out;
    }),
  );
}

/** Apple's frame around a block that is not packed. */
function stored(bytes: Bytes): Bytes {
  const size = new Uint8Array(4);
  new DataView(size.buffer).setUint32(0, bytes.length, true);
  return concat([utf8("bv4-"), size, bytes, utf8("bv4$")]);
}

/** Sixteen bytes of a UUID's text. */
export function uuidBytes(uuid: string): Bytes {
  return fromHex(uuid.replaceAll("-", ""));
}
