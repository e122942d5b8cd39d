/**
 * One row per line. A line that is no object costs itself.
 * @module
 */
import { readAll } from "../../../bytes/byte-source.ts";
import { ReadError } from "../../../bytes/read-error.ts";
import { utf8 } from "../../../bytes/text.ts";
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";

const longest = 1 << 20;

export async function* readReport(file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  const bytes = await readAll(await file.open(), context.limits.wholeFileBytes, file.name);
  if (bytes.length === 0) throw new ReadError("truncated", file.name, "an empty file");
  let line = 0;
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.indexOf(0x0a, at);
    const stop = end < 0 ? bytes.length : end;
    const part = bytes.subarray(at, Math.min(stop, at + longest));
    at = stop + 1;
    line++;
    if (part.every((byte) => byte === 0x20 || byte === 0x0d)) continue;
    const entry = objectOf(part);
    if (entry === undefined) {
      const place = `${file.name} line ${line}`;
      context.note({ code: "malformed", place, detail: "a line that is no JSON object", loss: true });
      continue;
    }
    yield { value: entryValue(entry), from: { file: file.name, line } };
  }
}

type Entry = Readonly<Record<string, unknown>>;

function entryValue(entry: Entry): Record<string, unknown> {
  const accessor = entry["accessor"];
  const app = typeof accessor === "object" && accessor !== null ? (accessor as Entry)["identifier"] : undefined;
  const text = (key: string) => (typeof entry[key] === "string" && entry[key] !== "" ? entry[key] : undefined);
  return {
    kind: text("type"),
    app: typeof app === "string" ? app : (text("bundleID") ?? text("bundleId")),
    domain: text("domain"),
    context: text("context"),
    owner: text("domainOwner"),
    initiated: text("initiatedType"),
    category: text("category"),
    event: text("kind"),
    hits: entry["hits"],
    at: text("timeStamp"),
    first: text("firstTimeStamp"),
  };
}

function objectOf(bytes: Uint8Array): Entry | undefined {
  try {
    const value = JSON.parse(utf8(bytes)) as unknown;
    return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Entry) : undefined;
  } catch {
    return undefined;
  }
}
