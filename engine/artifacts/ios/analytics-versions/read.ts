/**
 * One row per build and database, in the order of its first event.
 * @module
 */

import { textOf } from "../../../formats/plist/plist.ts";
import type { Database } from "../../../formats/sqlite/sqlite.ts";
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import type { Place } from "../../../model/place.ts";
import { analyticsEvents } from "../../analytics-events.ts";
import { placeOf, readDatabase } from "../../read-database.ts";

interface Build {
  readonly product: string | undefined;
  first: number;
  last: number;
  events: number;
  from: Place;
}

const buildsKept = 10_000;

export function readBuilds(file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  return readDatabase(file, context, (database) => rowsOf(database, file, context));
}

async function* rowsOf(database: Database, file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  const builds = new Map<string, Build>();
  for await (const { table, row, time, data } of analyticsEvents(database, file, context)) {
    const name = textOf(data?.get("build"));
    if (name === undefined || typeof time !== "number" || row.recovered !== undefined) continue;
    const known = builds.get(name);
    const from = placeOf(file, table, row);
    if (known === undefined) {
      if (builds.size >= buildsKept) continue;
      builds.set(name, { product: textOf(data?.get("product")), first: time, last: time, events: 1, from });
      continue;
    }
    known.events++;
    known.last = Math.max(known.last, time);
    if (time < known.first) {
      known.first = time;
      known.from = from;
    }
  }
  for (const [build, { product, first, last, events, from }] of [...builds].sort(([, a], [, b]) => a.first - b.first)) {
    yield { value: { build, product, first, last, events }, from };
  }
}
