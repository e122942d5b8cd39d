/**
 * What an acquisition says of the phone and of itself: the properties in `getprop.txt`, and `acquisition.json`.
 * @module
 */
import { isReadError } from "../../bytes/read-error.ts";
import { utf8 } from "../../bytes/text.ts";
import type { Device } from "../../model/evidence.ts";
import { type PhoneIdentity, phoneIdentity } from "../../model/phone-identity.ts";
import { type Dump, nodeAt } from "../ios-filesystem/dump.ts";

export interface AcquisitionFacts {
  readonly device: Device;
  readonly identity?: PhoneIdentity;
  /** ISO, UTC: when it was complete, else when it was begun, by the clock of the computer that took it. */
  readonly takenAt?: string;
  /** Folder of the phone that is `tmp` of the acquisition. */
  readonly tmp: string;
}

const usualTmp = "/data/local/tmp";
/** Real ones have 100 KB and 1 KB. */
const mostBytes = 4 << 20;

export async function readAcquisitionFacts(dump: Dump, at: string): Promise<AcquisitionFacts> {
  const inside = (name: string): string => (at === "" ? name : `${at}/${name}`);
  const properties = await beginningOf(dump, inside("getprop.txt"));
  const about = objectIn(await beginningOf(dump, inside("acquisition.json")));
  const model = property(properties, "ro.product.model");
  const osVersion = property(properties, "ro.build.version.release");
  const build = property(properties, "ro.build.display.id") ?? property(properties, "ro.build.id");
  const identity = phoneIdentity({
    serial: property(properties, "ro.serialno") ?? property(properties, "ro.boot.serialno"),
  });
  const takenAt = instant(about["completed"]) ?? instant(about["started"]);
  return {
    device: {
      ...(model === undefined ? {} : { model }),
      osName: "Android",
      ...(osVersion === undefined ? {} : { osVersion }),
      ...(build === undefined ? {} : { build }),
    },
    ...(identity === undefined ? {} : { identity }),
    ...(takenAt === undefined ? {} : { takenAt }),
    tmp: folderOf(about["tmp_dir"]) ?? usualTmp,
  };
}

/** Empty when it is not there or cannot be read: nothing hangs on it but a heading. */
async function beginningOf(dump: Dump, path: string): Promise<string> {
  const node = await nodeAt(dump, path);
  if (node?.type !== "file") return "";
  try {
    return utf8(await (await node.open(() => undefined)).read(0, mostBytes)).replace(/^\ufeff/, "");
  } catch (error) {
    if (!isReadError(error) || error.code === "cancelled") throw error;
    return "";
  }
}

/** `[name]: [value]`, one a line. */
function property(text: string, name: string): string | undefined {
  const mark = `[${name}]: [`;
  const found = text.startsWith(mark) ? 0 : text.indexOf(`\n${mark}`) + 1;
  if (found === 0 && !text.startsWith(mark)) return undefined;
  const start = found + mark.length;
  const end = text.indexOf("]", start);
  const value = text.slice(start, end < 0 ? start : Math.min(end, start + 200)).trim();
  return value === "" ? undefined : value;
}

function objectIn(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

/** RFC 3339 with up to nine digits of a second. Go writes a time that was never set as the year 1. */
function instant(value: unknown): string | undefined {
  if (typeof value !== "string") return undefined;
  const parts = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.\d{1,9})?(Z|[+-]\d\d:\d\d)$/.exec(value);
  if (parts === null) return undefined;
  const time = Date.parse(`${parts[1]}${parts[2]}`);
  // No phone had Android before.
  if (Number.isNaN(time) || time < Date.UTC(2008, 0)) return undefined;
  return new Date(time).toISOString().replace(".000Z", "Z");
}

function folderOf(value: unknown): string | undefined {
  if (typeof value !== "string" || !/^(\/[\w.-]+)+\/?$/.test(value)) return undefined;
  return value.replace(/\/$/, "");
}
