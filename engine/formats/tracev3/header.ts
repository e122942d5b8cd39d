/**
 * The header chunk of a tracev3 file: which boot and which system wrote it, and two clocks at one instant. The continuous
 * time in sub-chunk 0x6100 belongs to the wall clock; the time before it stops while the phone sleeps.
 * @module
 */
import { Cursor } from "../../bytes/cursor.ts";
import { utf8 } from "../../bytes/text.ts";
import { uuidText } from "./uuid.ts";

export interface TraceHeader {
  /** Nanoseconds of one tick, as a fraction. */
  readonly numerator: number;
  readonly denominator: number;
  /** Nanoseconds since 1970 UTC. */
  readonly wall: bigint;
  /** Ticks since the boot, sleep included, at the instant of `wall`; absent in damaged files. */
  readonly continuous?: bigint;
  readonly minutesWest: number;
  readonly boot?: string;
  /** `19D52` */
  readonly build?: string;
  /** `J96AP` */
  readonly hardware?: string;
  /** `/var/db/timezone/zoneinfo/America/Toronto` */
  readonly zone?: string;
}

const mostParts = 64;

/** @throws {ReadError} `truncated`. */
export function readHeader(payload: Uint8Array, place: string): TraceHeader {
  const cursor = new Cursor(payload, place);
  const numerator = cursor.uint32(true);
  const denominator = cursor.uint32(true);
  cursor.skip(8);
  const seconds = cursor.uint64(true);
  const microseconds = cursor.uint32(true);
  const minutesWest = cursor.int32(true);
  cursor.skip(8);
  const header = { numerator, denominator, wall: seconds * 1_000_000_000n + BigInt(microseconds) * 1000n, minutesWest };
  return Object.assign(header, partsOf(cursor));
}

function partsOf(cursor: Cursor): Partial<TraceHeader> {
  const found: { -readonly [name in keyof TraceHeader]?: TraceHeader[name] } = {};
  for (let left = mostParts; left > 0 && cursor.remaining >= 8; left--) {
    const tag = cursor.uint32(true);
    const part = new Cursor(cursor.take(cursor.uint32(true)), cursor.place);
    if (tag === 0x6100) found.continuous = part.uint64(true);
    else if (tag === 0x6101) {
      part.skip(8);
      set("build", text(part.take(16)));
      set("hardware", text(part.take(Math.min(32, part.remaining))));
    } else if (tag === 0x6102) set("boot", uuidText(part.take(16)));
    else if (tag === 0x6103) set("zone", text(part.bytes));
  }
  return found;

  function set(name: "build" | "hardware" | "boot" | "zone", value: string | undefined): void {
    if (value !== undefined && value !== "") found[name] = value;
  }
}

/** Up to the first zero. */
function text(bytes: Uint8Array): string {
  const end = bytes.indexOf(0);
  return utf8(end < 0 ? bytes : bytes.subarray(0, end));
}
