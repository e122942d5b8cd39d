/**
 * What the home screen keeps of an app: where it lies, and when a picture of it was taken for the list of open apps.
 * Both are keyed archives; the first lies inside a property list that holds nothing but its bytes.
 * @module
 */
import { isReadError } from "../../../bytes/read-error.ts";
import { KeyedObject, type KeyedValue, readKeyedArchive } from "../../../formats/keyed-archive/keyed-archive.ts";
import { bytesOf } from "../../../formats/plist/plist.ts";
import type { SqlValue } from "../../../formats/sqlite/sqlite.ts";
import type { ReadContext } from "../../../model/artifact.ts";
import { nestedPlist } from "../../nested-plist.ts";

/** Values looked at in one archive; an app has some dozen pictures of ten values each. */
const mostValues = 20_000;

export function compatibilityOf(value: SqlValue, place: string, context: ReadContext): Record<string, unknown> {
  const root = archiveRoot(value, place, context);
  const get = (key: string): string | undefined => {
    const found = root instanceof KeyedObject ? root.get(key) : root instanceof Map ? root.get(key) : undefined;
    return typeof found === "string" ? found : undefined;
  };
  return { bundlePath: get("bundlePath"), dataPath: get("sandboxPath"), name: get("displayName") };
}

export function latestPicture(value: SqlValue, place: string, context: ReadContext): Record<string, unknown> {
  const seen = new Set<object>();
  const waiting: KeyedValue[] = [archiveRoot(value, place, context)];
  let latest: Date | undefined;
  for (let at = 0; at < waiting.length && at < mostValues; at++) {
    const item = waiting[at];
    if (typeof item !== "object" || item === null || seen.has(item)) continue;
    seen.add(item);
    if (item instanceof KeyedObject) {
      for (const key of item.keys) {
        const inner = item.get(key);
        if (inner instanceof Date && /^(?:creationDate|lastUsedDate)$/.test(key)) latest = later(latest, inner);
        else waiting.push(inner);
      }
    } else if (item instanceof Map) for (const inner of item.values()) waiting.push(inner);
    else if (Array.isArray(item)) for (const inner of item) waiting.push(inner);
  }
  return { snapshot: latest };
}

function later(a: Date | undefined, b: Date): Date | undefined {
  if (Number.isNaN(b.getTime())) return a;
  return a === undefined || b.getTime() > a.getTime() ? b : a;
}

function archiveRoot(value: SqlValue, place: string, context: ReadContext): KeyedValue {
  if (!(value instanceof Uint8Array) || value.length === 0) return undefined;
  const inner = bytesOf(nestedPlist(value, place, context)) ?? value;
  try {
    const { top } = readKeyedArchive(inner, { limits: context.limits, place });
    return top.get("root") ?? [...top.values()][0];
  } catch (error) {
    if (!isReadError(error)) throw error;
    // The app's identifier stands in a table of its own, so what is lost are its folders and times.
    context.note({ code: error.code, place, detail: error.detail, loss: false });
    return undefined;
  }
}
