/**
 * JSON Schema (draft 2020-12, https://json-schema.org/draft/2020-12) of `report.json`. It ships with the program as
 * `bridle.report.schema.json`. Objects stay open: within `bridle.report/1` fields may be added, never removed.
 * @module
 */
import { grades, verdicts } from "../model/grade.ts";
import { programPlaces } from "../model/process.ts";

/** The few keywords that are used; `type` always stands, so that a small checker can read it. */
export interface Schema {
  readonly $schema?: string;
  readonly $id?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?:
    | "object"
    | "array"
    | "string"
    | "integer"
    | "number"
    | "boolean"
    | readonly ("string" | "integer" | "number")[];
  readonly const?: string | boolean;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly minItems?: number;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema;
  readonly items?: Schema;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
}

export const text: Schema = { type: "string" };
export const count: Schema = { type: "integer", minimum: 0 };
export const time: Schema = {
  type: "string",
  pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$",
  description: "ISO 8601, UTC",
};
export const sha256: Schema = { type: "string", pattern: "^[0-9a-f]{64}$" };
const grade: Schema = { type: "string", enum: grades };

export function list(items: Schema): Schema {
  return { type: "array", items };
}

/** `needed` are always there; `maybe` are absent when unknown. */
export function object(needed: Readonly<Record<string, Schema>>, maybe: Readonly<Record<string, Schema>> = {}): Schema {
  return { type: "object", required: Object.keys(needed), properties: { ...needed, ...maybe } };
}

const ref = (name: string): Schema => ({ $ref: `#/$defs/${name}` });

const row = {
  artifact: text,
  from: ref("place"),
  record: { type: "object", description: "Fields of the row as read; times as ISO text" },
  times: list(ref("time")),
} as const satisfies Readonly<Record<string, Schema>>;

const seen = {
  firstSeen: time,
  lastSeen: time,
  localTimes: { type: "boolean", const: true, description: "The times are the phone's own, without a zone" },
} as const satisfies Readonly<Record<string, Schema>>;

export const reportDefinitions = {
  message: object({ id: text }, { args: { type: "object", additionalProperties: { type: ["string", "number"] } } }),
  said: object({ message: ref("message"), text }),
  place: object(
    { file: text },
    {
      table: text,
      row: { type: ["integer", "string"] },
      offset: count,
      line: count,
      key: text,
      recovered: object({
        area: { type: "string", enum: ["freelist", "freeblock", "unallocated", "wal", "journal"] },
        page: count,
        offset: count,
      }),
    },
  ),
  time: object({ event: text, raw: text, rule: text }, { utc: time }),
  row: object(row, { evidence: text }),
  indicator: object(
    { type: text, value: text, name: text, source: text },
    { id: text, threat: text, role: text, validFrom: time, validUntil: time, tlp: text },
  ),
  note: object({ code: text, text, place: text, detail: text, loss: { type: "boolean" } }),
  evidence: object(
    {
      id: { type: "string", pattern: "^e[1-9][0-9]*$" },
      kind: text,
      name: text,
      encrypted: { type: "boolean" },
      device: object({}, { model: text, osName: text, osVersion: text, build: text }),
      files: count,
    },
    {
      takenAt: time,
      keepsake: object({ madeAt: time, version: text }),
      samePhoneAs: list(text),
      otherPhoneThan: list(text),
    },
  ),
  source: object(
    {
      name: text,
      file: text,
      sha256,
      loaded: count,
      notUnderstood: count,
      problems: list(object({ code: text, count, example: text })),
    },
    { pack: text, tlp: text },
  ),
  ledgerEntry: object(
    {
      artifact: text,
      evidence: text,
      status: { type: "string", enum: ["read", "partly-read", "absent", "unreadable", "over-limit", "skipped"] },
      records: count,
      shows: grade,
      files: list(text),
      notes: list(ref("note")),
    },
    { indicators: count, from: time, to: time, reason: object({ code: text, text }), notesLeftOut: count },
  ),
  process: object(
    {
      name: text,
      place: { type: "string", enum: programPlaces },
      pids: list(count),
      parents: list(text),
      users: list(text),
      times: count,
      seenIn: { ...list(ref("sighting")), minItems: 1 },
    },
    { path: text, ...seen },
  ),
  told: object({
    at: time,
    raw: text,
    rule: { type: "string", enum: ["text-utc", "text-local"] },
    precision: { type: "string", enum: ["day", "minute", "second"] },
    text,
  }),
  sighting: object({ artifact: text, evidence: text, times: count, from: ref("place") }, seen),
  finding: object(
    {
      id: { type: "string", pattern: "^f[1-9][0-9]*$" },
      rule: { type: "string", pattern: "^[^/]+/[^/]+$" },
      grade,
      ...row,
      evidence: text,
      message: ref("message"),
      text,
      indicators: list(ref("indicator")),
      couldAlsoBe: list(ref("said")),
      next: list(ref("said")),
    },
    { at: time, indicator: ref("indicator"), otherRows: list(ref("row")), rowsLeftOut: count },
  ),
} satisfies Readonly<Record<string, Schema>>;

export const reportSchema: Schema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: "urn:bridle:schema:report:1",
  title: "Bridle report",
  ...object(
    {
      schema: { type: "string", const: "bridle.report/1" },
      tool: object({ name: text, version: text }, { commit: text }),
      startedAt: time,
      finishedAt: time,
      verdict: { type: "string", enum: verdicts },
      answer: { ...list(ref("said")), minItems: 1 },
      evidence: list(ref("evidence")),
      indicators: object(
        {
          loaded: count,
          applicable: count,
          byType: {
            type: "object",
            additionalProperties: object({ loaded: count, applicable: count }, { reason: text }),
          },
          sources: list(ref("source")),
        },
        {
          byName: { type: "object", additionalProperties: object({ loaded: count, applicable: count }) },
          allowed: list(text),
        },
      ),
      ledger: list(ref("ledgerEntry")),
      findings: list(ref("finding")),
      timing: object({
        totalMs: { type: "number", minimum: 0 },
        byArtifact: { type: "object", additionalProperties: { type: "number", minimum: 0 } },
      }),
    },
    {
      consent: object({ text, at: time }),
      redacted: { type: "boolean", const: true },
      told: { ...list(ref("told")), description: "What the person told; no evidence", minItems: 1 },
      processes: list(ref("process")),
      processesLeftOut: count,
    },
  ),
  $defs: reportDefinitions,
};
