/**
 * `ProfileEvents` is a list of dictionaries of one key each, the profile's identifier, whose value says when, what and
 * by whom. Keys inside differ in case between versions; those that are not known are kept as text.
 * @module
 */
import { ReadError } from "../../../bytes/read-error.ts";
import { arrayOf, dictOf, type PlistDict, textOf } from "../../../formats/plist/plist.ts";
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { oddEntries } from "../../odd-entries.ts";
import { plistRoot } from "../../plist-file.ts";

const known = new Set(["timestamp", "operation", "process"]);

export async function* readEvents(file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  const root = await plistRoot(file, context);
  const events = arrayOf(root.get("ProfileEvents"));
  if (events === undefined) throw new ReadError("malformed", file.name, "no list ProfileEvents");
  const odd = oddEntries(file, context);
  for (const [position, item] of events.entries()) {
    const event = dictOf(item);
    if (event === undefined) {
      odd(`ProfileEvents.${position}`, "no dictionary");
      continue;
    }
    for (const [profile, value] of event) {
      const details = dictOf(value);
      const key = `ProfileEvents.${position}.${profile}`;
      if (details === undefined) odd(key, "no dictionary");
      yield { value: { profile, ...eventOf(details ?? new Map()) }, from: { file: file.name, key } };
    }
  }
}

function eventOf(details: PlistDict): Record<string, unknown> {
  const lower = new Map([...details].map(([key, value]) => [key.toLowerCase(), value] as const));
  const more = [...lower].flatMap(([key, value]) =>
    known.has(key) || typeof value === "object" ? [] : `${key}: ${String(value)}`,
  );
  return {
    at: lower.get("timestamp"),
    operation: textOf(lower.get("operation")),
    process: textOf(lower.get("process")),
    more: more.length === 0 ? undefined : more.slice(0, 50),
  };
}
