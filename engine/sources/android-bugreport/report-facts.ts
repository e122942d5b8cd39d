/**
 * What a bug report says of its phone: the properties where it has them, else the head of its text.
 * @module
 */
import type { DumpstateHead } from "../../formats/dumpstate/head.ts";
import type { Device } from "../../model/evidence.ts";

export function deviceOf(head: DumpstateHead, properties: ReadonlyMap<string, string>): Device {
  const first = (...names: string[]): string | undefined =>
    names.map((name) => properties.get(name)).find((value) => value !== undefined && value !== "");
  const maker = first("ro.product.manufacturer", "ro.product.vendor.manufacturer");
  const name = first("ro.product.model", "ro.product.vendor.model") ?? head.deviceName;
  const osVersion = first("ro.build.version.release") ?? head.release;
  const build = first("ro.build.id") ?? head.buildId;
  return {
    ...(name === undefined
      ? {}
      : { model: maker === undefined || startsAlike(name, maker) ? name : `${maker} ${name}` }),
    osName: "Android",
    ...(osVersion === undefined ? {} : { osVersion }),
    ...(build === undefined ? {} : { build }),
  };
}

function startsAlike(name: string, maker: string): boolean {
  return name.toLowerCase().startsWith(maker.toLowerCase());
}

/**
 * The instant of the phone's own clock, ISO UTC. Without a zone, or with one that is not known here, the clock is taken as
 * if it were UTC, as times of unknown zones are everywhere in a report.
 */
export function takenAtOf(localTime: string | undefined, zone: string | undefined): string | undefined {
  if (localTime === undefined) return undefined;
  const asUtc = Date.parse(`${localTime.replace(" ", "T")}Z`);
  if (Number.isNaN(asUtc)) return undefined;
  const offset = zone === undefined ? 0 : (offsetAt(asUtc, zone) ?? 0);
  // The offset may differ on the other side of a change of the clocks; asking again settles it.
  const better = zone === undefined ? 0 : (offsetAt(asUtc - offset, zone) ?? offset);
  return new Date(asUtc - better).toISOString().replace(/\.000Z$/, "Z");
}

/** Milliseconds that the zone is ahead of UTC at an instant; undefined for a zone that is not known. */
function offsetAt(instant: number, zone: string): number | undefined {
  if (!/^[A-Za-z0-9_+/-]{1,60}$/.test(zone)) return undefined;
  try {
    const parts = new Intl.DateTimeFormat("en-US", {
      timeZone: zone,
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    }).formatToParts(new Date(instant));
    const part = (type: string): number => Number(parts.find((one) => one.type === type)?.value);
    const there = Date.UTC(part("year"), part("month") - 1, part("day"), part("hour"), part("minute"), part("second"));
    return there - Math.floor(instant / 1000) * 1000;
  } catch {
    return undefined;
  }
}
