/**
 * The cache of look-ups into rows: one per service and handle, also where an entry lacks its date or status.
 * @module
 */
import { readAll } from "../../../bytes/byte-source.ts";
import { ReadError } from "../../../bytes/read-error.ts";
import { dictOf, type PlistDict, readPlist } from "../../../formats/plist/plist.ts";
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";

export async function* readLookups(file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  const { limits } = context;
  const bytes = await readAll(await file.open(), limits.wholeFileBytes, file.name);
  const root = dictOf(readPlist(bytes, { limits, place: file.name }));
  if (root === undefined) throw new ReadError("malformed", file.name, "no dictionary at the top");
  const services: [string, PlistDict][] = [];
  const counts = new Map<string, number>();
  for (const [service, value] of root) {
    const entries = dictOf(value);
    if (entries !== undefined) {
      services.push([service, entries]);
      for (const handle of entries.keys()) counts.set(handle, (counts.get(handle) ?? 0) + 1);
    } else if (typeof value !== "number") {
      // `CacheVersion` is a number; nothing else but dictionaries belongs here.
      context.note({ code: "malformed", place: file.name, detail: `${service} is no dictionary`, loss: true });
    }
  }
  for (const [service, entries] of services) {
    for (const [handle, value] of entries) {
      const entry = dictOf(value);
      if (entry === undefined) {
        const place = `${file.name} ${service}`;
        context.note({ code: "malformed", place, detail: "an entry is no dictionary", loss: true });
      }
      yield {
        value: {
          service,
          handle,
          address: addressOf(handle),
          status: entry?.get("IDStatus"),
          services: counts.get(handle),
          lookedUp: entry?.get("LookupDate"),
        },
        from: { file: file.name, key: `${service}.${handle}` },
      };
    }
  }
}

/** Empty characters behind an address are no part of it; those within stand where letters were, so they are kept. */
function addressOf(handle: string): string | undefined {
  if (!/^mailto:/i.test(handle) && !handle.includes("@")) return undefined;
  return handle
    .replace(/^mailto:/i, "")
    .replaceAll('"', "")
    .replace(/\0+$/, "");
}
