/**
 * One row for each line that names a program, an app or an address.
 * @module
 */
import { readAll } from "../../../bytes/byte-source.ts";
import { ReadError } from "../../../bytes/read-error.ts";
import { utf8 } from "../../../bytes/text.ts";
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";

const programKey = /process|procname|executable|daemon|program|client/i;
const appKey = /bundle|app_?id|application|identifier/i;
const identifier = /^[A-Za-z][\w-]*(?:\.[\w-]+){1,12}$/;
const programName = /^[\w.+ -]{1,128}$/;
const mostValues = 100_000;
const notesKept = 20;

type Found = Record<"programs" | "apps" | "addresses", Set<string>>;

export async function* readUsageReport(file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  const bytes = await readAll(await file.open(), context.limits.wholeFileBytes, file.name);
  if (bytes.length === 0) throw new ReadError("truncated", file.name, "an empty file");
  let number = 0;
  let written: string | undefined;
  let bad = 0;
  for (const line of utf8(bytes).split("\n")) {
    number++;
    if (line.trim() === "") continue;
    const value = parsed(line);
    if (value === undefined) {
      if (number === 1) throw new ReadError("malformed", file.name, "no JSON object on the first line");
      if (bad++ < notesKept) {
        context.note({ code: "malformed", place: `${file.name}, line ${number}`, detail: "no JSON", loss: true });
      }
      continue;
    }
    if (number === 1) written = textOf(value["timestamp"]);
    const found: Found = { programs: new Set(), apps: new Set(), addresses: new Set() };
    // The header names the report itself.
    if (!gather(number === 1 ? {} : value, found)) {
      const detail = `more than ${mostValues} values`;
      context.note({ code: "over-limit", place: `${file.name}, line ${number}`, detail, loss: true });
    }
    const [programs, apps, addresses] = [listed(found.programs), listed(found.apps), listed(found.addresses)];
    if (programs === undefined && apps === undefined && addresses === undefined) continue;
    yield {
      value: { event: textOf(value["name"]), programs, apps, addresses, written },
      from: { file: file.name, line: number },
    };
  }
}

/** False when there was more than is looked at. */
function gather(root: unknown, { programs, apps, addresses }: Found): boolean {
  const waiting: { key: string; value: unknown }[] = [{ key: "", value: root }];
  for (let at = 0; at < waiting.length; at++) {
    if (at >= mostValues) return false;
    const { key, value } = waiting[at] as (typeof waiting)[number];
    if (typeof value === "string") {
      if (programKey.test(key) && programName.test(value)) programs.add(value);
      if (identifier.test(value) && (appKey.test(key) || programKey.test(key))) apps.add(value);
      if (/:\/\/|[\w-]\.[a-z]{2,}/i.test(value)) addresses.add(value);
    } else if (Array.isArray(value)) for (const item of value) waiting.push({ key, value: item });
    else if (typeof value === "object" && value !== null) {
      for (const [name, item] of Object.entries(value)) waiting.push({ key: name, value: item });
    }
  }
  return true;
}

function parsed(line: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value !== "object" || value === null) return undefined;
    return Array.isArray(value) ? { list: value } : (value as Record<string, unknown>);
  } catch {
    return undefined;
  }
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value.slice(0, 200) : undefined;
}

function listed(values: ReadonlySet<string>): string[] | undefined {
  return values.size === 0 ? undefined : [...values];
}
