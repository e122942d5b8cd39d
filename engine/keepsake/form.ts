/**
 * The form of a keepsake: lines of JSON in a gzip file, which is locked with age before it is kept.
 *
 * 1. `{"schema":"bridle.keepsake/1", …}` the head, with the key of its digests.
 * 2. `{"evidence":"ios-backup", …}` begins one piece of evidence, `{"artifact":"ios.sms", …}` one artifact in it.
 * 3. `{"host":"…","below":3}` a key, numbered by its place among them, and the number of the key above it: a name above a
 *    host, a range above an address, a folder above a file. `host`, `ip`, `url`, `mail`, `hash` and `hidden` hold a digest,
 *    `part` is a part of a path as it is.
 * 4. `{"kind":"host","field":"domain","key":7, …}` what was observed, as a key or a readable value.
 * 5. `{"claim":"…", …}` a judgement of the check, `{"lost":5}` how many values of an artifact were too many, and
 *    `{"found":"…"}` a digest of what the check found by indicators.
 * 6. `{"end":812,"sha256":"…"}` how many lines stand before it, and their digest.
 * @module
 */
import { type Grade, grades } from "../model/grade.ts";
import type { LedgerStatus } from "../model/ledger.ts";
import { type ObservableKind, observableKinds } from "../model/observable.ts";
import type { Place } from "../model/place.ts";
import { macLetters } from "./mac.ts";

export const keepsakeSchema = "bridle.keepsake/1";
export const headStart = `{"schema":"bridle.keepsake/`;

/** Longest line, most lines, and most bytes of all of them. */
export const longestLine = 16_384;
export const mostLines = 6_000_000;
export const mostBytes = 512 * 1024 * 1024;

export const keyTypes = ["host", "ip", "url", "mail", "hash", "hidden", "part"] as const;
export type KeyType = (typeof keyTypes)[number];

export interface KeyLine {
  readonly type: KeyType;
  /** A digest, or for `part` the part itself. */
  readonly text: string;
  readonly below: number | undefined;
  /** For `host`: begins with `www.`. For `hidden`: is a UUID. */
  readonly mark: boolean;
}

export interface ValueLine {
  readonly kind: ObservableKind;
  readonly field: string;
  readonly grade?: Grade;
  readonly inContainer: boolean;
  readonly noProgram: boolean;
  readonly whole: boolean;
  readonly local: boolean;
  readonly value?: string;
  readonly key?: number;
  readonly times: number;
  readonly first?: string;
  readonly last?: string;
  readonly event?: string;
  readonly from: Place;
}

type Json = Readonly<Record<string, unknown>>;

const kinds: ReadonlySet<string> = new Set(observableKinds);
const statuses: ReadonlySet<string> = new Set<LedgerStatus>([
  "read",
  "partly-read",
  "absent",
  "unreadable",
  "over-limit",
  "skipped",
]);
const iso = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/;
const digest = new RegExp(`^[A-Za-z0-9_-]{${macLetters}}$`);

/** A line as an object; undefined for what is none. */
export function objectIn(line: string): Json | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Json) : undefined;
  } catch {
    return undefined;
  }
}

export function isGrade(value: unknown): value is Grade {
  return (grades as readonly unknown[]).includes(value);
}

export function isStatus(value: unknown): value is LedgerStatus {
  return typeof value === "string" && statuses.has(value);
}

export function isTime(value: unknown): value is string {
  return typeof value === "string" && iso.test(value);
}

export function isDigest(value: unknown): value is string {
  return typeof value === "string" && digest.test(value);
}

/** A short text, or undefined. */
export function textOf(value: unknown, longest = 200): string | undefined {
  return typeof value === "string" && value.length <= longest ? value : undefined;
}

/** A count, or undefined. */
export function countOf(value: unknown): number | undefined {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}

/** `count` keys stand before it. Undefined for what is no key. */
export function keyLine(json: Json, count: number): KeyLine | undefined {
  const type = keyTypes.find((one) => one in json);
  if (type === undefined) return undefined;
  const text = json[type];
  const below = json["below"];
  if (below !== undefined && (countOf(below) === undefined || (below as number) >= count)) return undefined;
  if (type === "part" ? textOf(text, 1024) === undefined || (text as string).includes("/") : !isDigest(text))
    return undefined;
  return { type, text: text as string, below: below as number | undefined, mark: json["mark"] === true };
}

/** Undefined for what is no value, or one of a key that is not there. */
export function valueLine(json: Json, keys: number): ValueLine | undefined {
  const { kind, grade, key } = json;
  const field = textOf(json["field"]);
  const value = textOf(json["value"], 1024);
  const times = countOf(json["times"] ?? 1);
  const from = placeIn(json["from"]);
  if (typeof kind !== "string" || !kinds.has(kind) || field === undefined || times === undefined) return undefined;
  if (from === undefined || (grade !== undefined && !isGrade(grade))) return undefined;
  if (key === undefined ? value === undefined : countOf(key) === undefined || (key as number) >= keys) return undefined;
  const [first, last, event] = [json["first"], json["last"], textOf(json["event"])];
  return {
    kind: kind as ObservableKind,
    field,
    ...(grade === undefined ? {} : { grade: grade as Grade }),
    inContainer: json["inContainer"] === true,
    noProgram: json["noProgram"] === true,
    whole: json["whole"] === true,
    local: json["local"] === true,
    ...(key === undefined ? { value: value as string } : { key: key as number }),
    times,
    ...(isTime(first) ? { first } : {}),
    ...(isTime(last) ? { last } : isTime(first) ? { last: first } : {}),
    ...(event === undefined ? {} : { event }),
    from,
  };
}

export function placeIn(value: unknown): Place | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const { file, table, row, offset, line, key, recovered } = value as Json;
  const name = textOf(file, 2048);
  if (name === undefined) return undefined;
  const place: Record<string, unknown> = { file: name };
  if (textOf(table) !== undefined) place["table"] = table;
  if (typeof row === "string" ? /^\d{1,20}$/.test(row) : Number.isSafeInteger(row)) place["row"] = row;
  if (countOf(offset) !== undefined) place["offset"] = offset;
  if (countOf(line) !== undefined) place["line"] = line;
  if (textOf(key) !== undefined) place["key"] = key;
  const area = typeof recovered === "object" && recovered !== null ? (recovered as Json) : undefined;
  if (area !== undefined && areas.has(area["area"]) && countOf(area["page"]) !== undefined) {
    place["recovered"] = { area: area["area"], page: area["page"], offset: countOf(area["offset"]) ?? 0 };
  }
  return place as unknown as Place;
}

const areas: ReadonlySet<unknown> = new Set(["freelist", "freeblock", "unallocated", "wal", "journal"]);
