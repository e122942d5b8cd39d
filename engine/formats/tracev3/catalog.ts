/**
 * The catalog chunk of a tracev3 file: every process that has entries in the chunksets behind it, and for each chunkset its
 * range of time and its processes. It is not packed, so that processes are known without unpacking a single entry.
 * The descriptors name a process by the number that its entry states, not by the entry's place in the list.
 * @module
 */
import { utf8 } from "../../bytes/text.ts";
import type { TraceNote } from "./chunk.ts";
import { uuidText } from "./uuid.ts";

export interface CatalogImage {
  readonly uuid?: string;
  readonly load: bigint;
  readonly size: number;
}

export interface CatalogProcess {
  /** By which the descriptors name it. */
  readonly number: number;
  /** Of the entry, from the beginning of the file. */
  readonly offset: number;
  /** UUID of the program, and of the shared cache of system libraries. */
  readonly main?: string;
  readonly sharedCache?: string;
  /** Unlike a pid, never used twice in one boot. */
  readonly unique: bigint;
  readonly version: number;
  readonly pid: number;
  /** The user whose rights it had. */
  readonly uid: number;
  /** Since iOS 27. */
  readonly persona: number;
  /** Programs and libraries loaded, other than the program itself and the shared cache; few are listed. */
  readonly images: readonly CatalogImage[];
  /** Labels that its entries bear, as far as they can be read. */
  readonly subsystems: readonly string[];
}

export interface ChunksetDescriptor {
  /** Ticks of continuous time of its first and last entry. */
  readonly first: bigint;
  readonly last: bigint;
  /** Bytes when unpacked. */
  readonly size: number;
  readonly algorithm: number;
  /** Numbers of the processes that have entries in it. */
  readonly processes: readonly number[];
}

export interface Catalog {
  readonly processes: readonly CatalogProcess[];
  /** One for each chunkset behind it, in their order. */
  readonly chunksets: readonly ChunksetDescriptor[];
}

/** From which all offsets of the payload count. */
const fixedBytes = 24;
const processBytes = 40;
const mostPid = 1 << 24;
const mostSubsystems = 4096;

/** `at`: offset of the payload in the file. Damage costs the entries it lies in, and is told. */
export function readCatalog(payload: Uint8Array, at: number, note: (note: TraceNote) => void): Catalog {
  const lose = (offset: number, detail: string): void => note({ code: "malformed", offset: at + offset, detail });
  if (payload.length < fixedBytes) {
    note({ code: "truncated", offset: at, detail: "a catalog without its head" });
    return { processes: [], chunksets: [] };
  }
  const view = new DataView(payload.buffer, payload.byteOffset, payload.byteLength);
  const offsetAt = (field: number): number => fixedBytes + view.getUint16(field, true);
  const texts = offsetAt(0);
  const start = offsetAt(2);
  const count = view.getUint16(4, true);
  const descriptors = offsetAt(6);
  // Since iOS 27 a table of personas lies between the two.
  const end = view.getUint16(12, true) > 0 ? offsetAt(10) : descriptors;
  const area = { view, texts, start, end: Math.min(end, payload.length), count, uuids: (texts - fixedBytes) >> 4, at };
  if (texts > start || start > end || end > descriptors || descriptors > payload.length) {
    lose(0, "parts of a catalog lie outside it");
  }
  return {
    processes: start > payload.length ? [] : readProcesses(payload, area, lose),
    chunksets: readDescriptors(view, descriptors, view.getUint16(8, true), lose),
  };
}

interface Area {
  readonly view: DataView;
  readonly texts: number;
  readonly start: number;
  readonly end: number;
  readonly count: number;
  readonly uuids: number;
  readonly at: number;
}

type Lose = (offset: number, detail: string) => void;

function readProcesses(payload: Uint8Array, area: Area, lose: Lose): CatalogProcess[] {
  const { start, end, count } = area;
  const processes: CatalogProcess[] = [];
  const numbers = new Set<number>();
  const names = new Map<number, string>();
  let resume: ReturnType<typeof goOn> | undefined;
  let p = start;
  while (processes.length < count && p < end) {
    const size = sizeAt(area, p);
    const number = size === undefined ? 0 : area.view.getUint16(p, true);
    if (size === undefined || numbers.has(number)) {
      resume ??= goOn(area);
      const next = resume(p + 8, numbers);
      lose(p, `entries of processes that cannot be read, up to offset ${area.at + next}`);
      p = next;
      continue;
    }
    numbers.add(number);
    processes.push(processAt(payload, area, p, names));
    p += size;
  }
  if (processes.length < count) lose(p, `${processes.length} of ${count} entries of processes`);
  else if (p !== end) lose(p, "something stands behind the last process");
  return processes;
}

/** Bytes of the entry at `p`; undefined where none can stand. */
function sizeAt({ view, end, count, uuids }: Area, p: number): number | undefined {
  if (p + processBytes + 8 > end) return undefined;
  // An entry may be of process 0, but one that says nothing at all is no entry.
  if ([0, 8, 16, 24, 32].every((field) => view.getBigUint64(p + field, true) === 0n)) return undefined;
  const main = view.getUint16(p + 4, true);
  // Entries without a program have been seen with numbers far beyond the table.
  if (view.getUint16(p, true) >= count || (main >= uuids && main < 0xff00)) return undefined;
  if (view.getUint32(p + 20, true) > mostPid) return undefined;
  const subsystems = p + processBytes + 16 * view.getUint32(p + 32, true);
  if (subsystems + 8 > end) return undefined;
  const last = subsystems + 8 + 6 * view.getUint32(subsystems, true);
  const size = Math.ceil((last - p) / 8) * 8;
  return p + size > end ? undefined : size;
}

/**
 * Where to go on behind damage: at the entry from which on most stand up to the end, or else at the next with three in a
 * row. Looked at from the end backwards, so that it costs one look at each place. Words whose meaning nobody knows have
 * only been seen as zero, and an entry that is looked for has to have them so.
 */
function goOn(area: Area): (from: number, numbers: ReadonlySet<number>) => number {
  const { view, start, end } = area;
  const places = Math.max(0, Math.ceil((end - start) / 8));
  const inRow = new Uint16Array(places + 1);
  const toEnd = new Uint8Array(places + 1);
  for (let place = places - 1; place >= 0; place--) {
    const size = sizeAt(area, start + 8 * place);
    if (size === undefined) continue;
    const next = place + size / 8;
    inRow[place] = 1 + (inRow[next] ?? 0);
    toEnd[place] = start + 8 * next >= end ? 1 : (toEnd[next] ?? 0);
  }
  return (from, numbers) => {
    let best: number | undefined;
    let most = 0;
    let second = end;
    for (let p = from; p < end; p += 8) {
      const place = (p - start) / 8;
      const row = inRow[place] ?? 0;
      if (row === 0 || numbers.has(view.getUint16(p, true))) continue;
      if (view.getUint16(p + 2, true) !== 0 || view.getUint32(p + 36, true) !== 0) continue;
      if (toEnd[place] === 1 && row > most) {
        best = p;
        most = row;
      }
      if (second === end && row >= 3) second = p;
    }
    return best ?? second;
  };
}

function processAt(payload: Uint8Array, area: Area, p: number, names: Map<number, string>): CatalogProcess {
  const { view, texts, start, uuids, at } = area;
  const images: CatalogImage[] = [];
  const imagesEnd = p + processBytes + 16 * view.getUint32(p + 32, true);
  for (let image = p + processBytes; image < imagesEnd; image += 16) {
    const load = BigInt(view.getUint32(image + 10, true)) | (BigInt(view.getUint16(image + 14, true)) << 32n);
    images.push({ ...named("uuid", uuidAt(view.getUint16(image + 8, true))), load, size: view.getUint32(image, true) });
  }
  const subsystems = new Set<string>();
  const listed = Math.min(view.getUint32(imagesEnd, true), mostSubsystems);
  for (let i = 0; i < listed; i++) {
    const offset = texts + view.getUint16(imagesEnd + 8 + 6 * i + 2, true);
    let name = names.get(offset);
    if (name === undefined) {
      const end = offset < start ? payload.indexOf(0, offset) : -1;
      name = end < 0 || end >= start ? "" : utf8(payload.subarray(offset, end));
      names.set(offset, name);
    }
    if (name !== "") subsystems.add(name);
  }
  return {
    number: view.getUint16(p, true),
    offset: at + p,
    ...named("main", uuidAt(view.getUint16(p + 4, true))),
    ...named("sharedCache", uuidAt(view.getUint16(p + 6, true))),
    unique: view.getBigUint64(p + 8, true),
    version: view.getUint32(p + 16, true),
    pid: view.getUint32(p + 20, true),
    uid: view.getUint32(p + 24, true),
    persona: view.getUint32(p + 28, true),
    images,
    subsystems: [...subsystems],
  };

  function uuidAt(number: number): string | undefined {
    const offset = fixedBytes + 16 * number;
    return number < uuids ? uuidText(payload.subarray(offset, offset + 16)) : undefined;
  }
}

function named<Name extends string>(name: Name, value: string | undefined): { [name in Name]?: string } {
  return value === undefined ? {} : ({ [name]: value } as { [name in Name]: string });
}

function readDescriptors(view: DataView, start: number, count: number, lose: Lose): ChunksetDescriptor[] {
  const descriptors: ChunksetDescriptor[] = [];
  let p = start;
  while (descriptors.length < count) {
    const processes = p + 28 <= view.byteLength ? view.getUint32(p + 24, true) : 0;
    const texts = p + 28 + 2 * processes;
    const listed = texts + 4 <= view.byteLength ? view.getUint32(texts, true) : undefined;
    const end = listed === undefined ? Number.POSITIVE_INFINITY : texts + 4 + 2 * listed;
    if (end > view.byteLength) {
      lose(p, `${descriptors.length} of ${count} descriptors of chunksets`);
      break;
    }
    descriptors.push({
      first: view.getBigUint64(p, true),
      last: view.getBigUint64(p + 8, true),
      size: view.getUint32(p + 16, true),
      algorithm: view.getUint32(p + 20, true),
      processes: Array.from({ length: processes }, (_, i) => view.getUint16(p + 28 + 2 * i, true)),
    });
    p = Math.ceil((end - start) / 8) * 8 + start;
  }
  return descriptors;
}
