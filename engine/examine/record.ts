/**
 * Rows become records: the artifact's declared fields say what is a time, a process, an address.
 * @module
 */
import { hex, utf8 } from "../bytes/text.ts";
import type { Artifact, Row } from "../model/artifact.ts";
import type { Field } from "../model/field.ts";
import { type Moment, momentOf } from "../model/moment.ts";
import type { Observable } from "../model/observable.ts";
import type { PhoneRecord, Plain } from "../model/record.ts";

/** Bytes beyond this are told by their number, not shown. */
const shownBytes = 64;
const plainDepth = 32;
const plainItems = 10_000;

/**
 * A field that the artifact does not declare is a defect, never a property of the evidence; it costs its value alone, and
 * `undeclared` is told of it.
 */
export function recordOf(artifact: Artifact, row: Row, undeclared: (field: string) => void): PhoneRecord {
  const value: Record<string, Plain> = {};
  const moments: Moment[] = [];
  const observables: Observable[] = [];
  for (const name in row.value) {
    const raw = row.value[name];
    if (raw === undefined || raw === null) continue;
    const field = artifact.fields[name];
    if (field === undefined) {
      undeclared(name);
      continue;
    }
    if (field.kind === "time") {
      const moment = momentOf(field.event ?? name, field.rule ?? "unix-seconds", raw);
      if (moment === undefined) continue;
      moments.push(moment);
      value[name] = moment.utc ?? moment.raw;
      continue;
    }
    const plain = field.kind === "bytes" ? shownAsBytes(raw) : plainOf(raw, field);
    if (plain === undefined) continue;
    value[name] = plain;
    if (field.kind === "observable") observe(field, name, plain, row.inContainer === true, observables);
  }
  return { artifact: artifact.id, value, from: row.from, moments, observables };
}

function observe(field: Field, name: string, value: Plain, inContainer: boolean, into: Observable[]): void {
  if (Array.isArray(value)) {
    for (const item of value) observe(field, name, item, inContainer, into);
    return;
  }
  if (typeof value !== "string" || value === "" || field.observable === undefined) return;
  const { observable: kind, grade, noProgram } = field;
  if (noProgram === true) {
    into.push({ kind, value, field: name, inContainer, noProgram, ...(grade === undefined ? {} : { grade }) });
    return;
  }
  // One literal a case: this runs for every row of every artifact.
  if (grade === undefined)
    into.push(inContainer ? { kind, value, field: name, inContainer } : { kind, value, field: name });
  else into.push(inContainer ? { kind, value, field: name, grade, inContainer } : { kind, value, field: name, grade });
}

function shownAsBytes(raw: unknown): Plain | undefined {
  if (!(raw instanceof Uint8Array)) return plainOf(raw);
  if (raw.length <= shownBytes) return hex(raw);
  return `${hex(raw.subarray(0, shownBytes))}… (${raw.length} bytes)`;
}

/** A value of any reader as one that survives JSON; undefined for what has no plain form. */
export function plainOf(raw: unknown, field?: Field, depth = 0): Plain | undefined {
  switch (typeof raw) {
    case "string":
      return raw;
    case "boolean":
      return raw;
    case "number":
      if (field?.kind === "flag") return raw !== 0;
      if (field?.kind === "observable" || field?.kind === "text") return String(raw);
      return Number.isFinite(raw) ? raw : String(raw);
    case "bigint":
      return String(raw);
    case "object":
      break;
    default:
      return undefined;
  }
  if (raw === null || depth > plainDepth) return undefined;
  if (raw instanceof Uint8Array) {
    return field?.kind === "observable" || field?.kind === "text" ? utf8(raw) : shownAsBytes(raw);
  }
  if (raw instanceof Date) return Number.isNaN(raw.getTime()) ? undefined : raw.toISOString();
  if (Array.isArray(raw)) {
    const items: Plain[] = [];
    for (const item of raw.slice(0, plainItems)) {
      const plain = plainOf(item, field, depth + 1);
      if (plain !== undefined) items.push(plain);
    }
    return items;
  }
  const entries = raw instanceof Map ? raw.entries() : Object.entries(raw);
  const out: Record<string, Plain> = {};
  let count = 0;
  for (const [key, item] of entries) {
    if (count++ >= plainItems) break;
    const plain = plainOf(item, undefined, depth + 1);
    // defineProperty: a key "__proto__" out of hostile evidence is a name like any other.
    if (plain !== undefined) {
      Object.defineProperty(out, String(key), { value: plain, enumerable: true, configurable: true, writable: true });
    }
  }
  return out;
}
