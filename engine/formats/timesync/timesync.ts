/**
 * timesync files of the unified log: for each boot when it began, then pairs of the boot's ticks and the wall clock.
 * Boot records have 48 bytes, pairs 32; each states its size, and may grow. Built on the format tracev3 (its UUIDs).
 * Layout: https://github.com/libyal/dtformats
 * @module
 */
import { ReadError } from "../../bytes/read-error.ts";
import { uuidText } from "../tracev3/uuid.ts";

export interface ClockPair {
  /** In the file. */
  readonly offset: number;
  /** Ticks of continuous time since the boot. */
  readonly ticks: bigint;
  /** Nanoseconds since 1970 UTC. */
  readonly wall: bigint;
}

export interface TimesyncBoot {
  readonly offset: number;
  readonly boot: string;
  /** Nanoseconds of one tick, as a fraction. */
  readonly numerator: number;
  readonly denominator: number;
  /** Nanoseconds since 1970 UTC, by the clock of that moment. */
  readonly wall: bigint;
  readonly minutesWest: number;
  readonly pairs: readonly ClockPair[];
}

export interface TimesyncNote {
  readonly offset: number;
  readonly detail: string;
}

const bootMark = 0xbbb0;
const pairMark = 0x7354;
const bootBytes = 48;
const pairBytes = 32;
const longestBytes = 256;
const notesTold = 20;

/**
 * A boot may go on in the next file, which then begins with its record again. Damage costs the records it lies in; pairs
 * whose boot is lost are lost with it. Every note tells of a loss.
 * @throws {ReadError} `truncated` for an empty file, `malformed` for one that holds no boot.
 */
export function readTimesync(bytes: Uint8Array, place: string, note: (note: TimesyncNote) => void): TimesyncBoot[] {
  if (bytes.length === 0) throw new ReadError("truncated", place, "an empty file");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const boots: (TimesyncBoot & { pairs: ClockPair[] })[] = [];
  let told = 0;
  const lose = (offset: number, detail: string): void => {
    if (told++ < notesTold) note({ offset, detail });
  };
  let current: ClockPair[] | undefined;
  let at = 0;
  while (at < bytes.length) {
    const [kind, size] = recordAt(view, at) ?? [];
    if (kind === "boot") {
      const boot = bootAt(bytes, view, at);
      if (boot === undefined) lose(at, "a boot without an id or a clock");
      else boots.push(boot);
      current = boot?.pairs;
      at += size ?? bootBytes;
    } else if (kind === "pair") {
      if (current === undefined) lose(at, "a time whose boot is not known");
      current?.push({ offset: at, ticks: view.getBigUint64(at + 8, true), wall: view.getBigInt64(at + 16, true) });
      at += size ?? pairBytes;
    } else {
      let next = at + 8;
      while (next < bytes.length && recordAt(view, next) === undefined) next += 8;
      next = Math.min(next, bytes.length);
      lose(at, `${next - at} bytes that are no record`);
      // What was lost may have been a boot, and then the pairs behind it are not of the boot before.
      if (next - at >= bootBytes) current = undefined;
      at = next;
    }
  }
  if (boots.length === 0) throw new ReadError("malformed", place, "no boot in it");
  return boots;
}

type Found = readonly [kind: "boot" | "pair", size: number];

function recordAt(view: DataView, at: number): Found | undefined {
  const found = markAt(view, at);
  if (found === undefined) return undefined;
  const [kind, size] = found;
  if (size === (kind === "boot" ? bootBytes : pairBytes)) return found;
  // A longer one has to lead to the next.
  const next = at + size;
  return next === view.byteLength || markAt(view, next) !== undefined ? found : undefined;
}

function markAt(view: DataView, at: number): Found | undefined {
  const left = view.byteLength - at;
  if (left < pairBytes) return undefined;
  const mark = view.getUint16(at, true);
  const size = view.getUint16(at + 2, true);
  if (size > left || size > longestBytes || size % 8 !== 0) return undefined;
  if (mark === pairMark && size >= pairBytes) return ["pair", size];
  return mark === bootMark && size >= bootBytes ? ["boot", size] : undefined;
}

function bootAt(
  bytes: Uint8Array,
  view: DataView,
  offset: number,
): (TimesyncBoot & { pairs: ClockPair[] }) | undefined {
  const boot = uuidText(bytes.subarray(offset + 8, offset + 24));
  const numerator = view.getUint32(offset + 24, true);
  const denominator = view.getUint32(offset + 28, true);
  if (boot === undefined || numerator === 0 || denominator === 0) return undefined;
  const wall = view.getBigInt64(offset + 32, true);
  return { offset, boot, numerator, denominator, wall, minutesWest: view.getInt32(offset + 40, true), pairs: [] };
}
