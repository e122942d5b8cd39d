/**
 * Writes timesync files of Apple's unified log. Layout: https://github.com/libyal/dtformats
 * @module
 */
import { type Bytes, concat } from "./bytes.ts";
import { uuidBytes } from "./tracev3-writer.ts";

export interface TimesyncInput {
  readonly boot: string;
  /** Milliseconds since 1970. */
  readonly wall: number;
  readonly minutesWest?: number;
  readonly pairs: readonly { readonly ticks: number; readonly wall: number }[];
}

export function writeTimesync(boots: readonly TimesyncInput[]): Bytes {
  return concat(
    boots.flatMap(({ boot, wall, minutesWest = 0, pairs }) => {
      const head = new Uint8Array(48);
      const view = new DataView(head.buffer);
      view.setUint16(0, 0xbbb0, true);
      view.setUint16(2, 48, true);
      head.set(uuidBytes(boot), 8);
      view.setUint32(24, 125, true);
      view.setUint32(28, 3, true);
      view.setBigInt64(32, nanoseconds(wall), true);
      view.setInt32(40, minutesWest, true);
      return [head, ...pairs.map((pair) => pairOf(pair, minutesWest))];
    }),
  );
}

function pairOf({ ticks, wall }: TimesyncInput["pairs"][number], minutesWest: number): Bytes {
  const out = new Uint8Array(32);
  const view = new DataView(out.buffer);
  view.setUint32(0, 0x0020_7354, true);
  view.setBigUint64(8, BigInt(ticks), true);
  view.setBigInt64(16, nanoseconds(wall), true);
  view.setInt32(24, minutesWest, true);
  return out;
}

function nanoseconds(milliseconds: number): bigint {
  return BigInt(Math.round(milliseconds * 1000)) * 1000n;
}
