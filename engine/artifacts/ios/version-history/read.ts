/**
 * The header of a journal: one JSON object on the first line. Nothing behind it is read.
 * @module
 */
import { ReadError } from "../../../bytes/read-error.ts";
import { utf8 } from "../../../bytes/text.ts";
import type { Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";

const longestHeader = 16 * 1024;

export async function* readJournal(file: EvidenceFile): AsyncIterable<Row> {
  const source = await file.open();
  const start = utf8(await source.read(0, Math.min(source.size, longestHeader)));
  const end = start.indexOf("\n");
  const header = parsed(end < 0 ? start : start.slice(0, end));
  if (header === undefined) {
    throw new ReadError(end < 0 ? "truncated" : "malformed", file.name, "no JSON object on the first line");
  }
  const version = textOf(header["os_version"]);
  const parts = /^(.*?)\s*(\d[\d.]*)\s*\(([^)]*)\)/.exec(version ?? "");
  yield {
    value: {
      written: textOf(header["timestamp"]),
      version: parts?.[2] ?? version,
      build: parts?.[3],
      system: parts?.[1],
      report: textOf(header["bug_type"]),
    },
    from: { file: file.name, line: 1 },
  };
}

function parsed(line: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value.slice(0, 200) : undefined;
}
