/**
 * What a pack holds: every value of some files, already told apart and made ready to be looked up, with the sources of
 * each, and what was said of each file when it was read. JSON in columns: a run of values of one kind from one source is
 * a list of keys. Loading one gives the very index that loading the files gives.
 * @module
 */
import type { Limits } from "../../bytes/limits.ts";
import { ReadError } from "../../bytes/read-error.ts";
import type { IndicatorFileSummary } from "../../model/examination.ts";
import type { IndicatorRole, IndicatorType, RestrictedTlp, ThreatKind } from "../../model/finding.ts";
import type { Accepted } from "../accepted.ts";
import { type IndicatorText, readFile, type Take } from "../read-file.ts";
import { sourceRef } from "../source-ref.ts";
import { compilePattern, longestPattern } from "../stix/compile-pattern.ts";
import { isObject } from "../stix/stix-object.ts";
import type { PackFile } from "./pack-file.ts";

/** Values that follow one another and have all but themselves in common. */
interface Run {
  /** Name of the file. */
  readonly source: string;
  readonly type: IndicatorType;
  readonly use: Accepted["use"];
  readonly name: string;
  readonly threat?: ThreatKind;
  readonly role?: IndicatorRole;
  /** From when the source stands by them; absent where it does not say. */
  readonly from?: string;
  readonly tlp?: RestrictedTlp;
  readonly keys: string[];
  /** Place in `keys` and how the source writes it, where that differs. */
  readonly written: [number, string][];
  /** An empty text where the source gives none. */
  readonly ids: string[];
  /** Place in `keys` and the time until which the source stands by it; absent where it names none. */
  readonly until?: [number, string][];
}

interface Body {
  readonly schema: "bridle.pack/1";
  readonly createdAt: string;
  readonly files: readonly IndicatorFileSummary[];
  readonly runs: readonly Run[];
}

const uses: readonly string[] = ["plain", "host-only", "url-prefix", "ip-range"];
const types: readonly string[] = [
  "domain-name:value",
  "ipv4-addr:value",
  "ipv6-addr:value",
  "url:value",
  "email-addr:value",
  "process:name",
  "file:name",
  "file:path",
  "file:hashes.md5",
  "file:hashes.sha1",
  "file:hashes.sha256",
  "app:id",
  "app:cert.md5",
  "app:cert.sha1",
  "app:cert.sha256",
  "configuration-profile:id",
  "android-property:name",
  "pattern",
] satisfies IndicatorType[];

/**
 * The body for these files, in their order.
 * @throws {ReadError} for a pack among them that cannot be read.
 */
export function packBody(
  files: readonly (IndicatorText | { readonly name: string; readonly pack: PackFile })[],
  createdAt: string,
  limits: Limits,
): string {
  const summaries: IndicatorFileSummary[] = [];
  const runs: Run[] = [];
  for (const file of files) {
    let run: (Run & { until?: [number, string][] }) | undefined;
    const take: Take = ({ type, key, use }, { value, name, source, id, threat, role, validFrom, validUntil, tlp }) => {
      const same =
        run?.source === source &&
        run.type === type &&
        run.use === use &&
        run.name === name &&
        run.threat === threat &&
        run.role === role &&
        run.from === validFrom &&
        run.tlp === tlp;
      if (run === undefined || !same) {
        const more = {
          ...(threat === undefined ? {} : { threat }),
          ...(role === undefined ? {} : { role }),
          ...(validFrom === undefined ? {} : { from: validFrom }),
          ...(tlp === undefined ? {} : { tlp }),
        };
        run = { source, type, use, name, ...more, keys: [], written: [], ids: [] };
        runs.push(run);
      }
      if (validUntil !== undefined) {
        run.until ??= [];
        run.until.push([run.keys.length, validUntil]);
      }
      if (value !== key) run.written.push([run.keys.length, value]);
      run.keys.push(key);
      run.ids.push(id ?? "");
    };
    if ("pack" in file) {
      for (const { pack: _, ...summary } of readPackBody(file.pack.body(), file.name, take)) summaries.push(summary);
    } else summaries.push(readFile(file, limits, take));
  }
  return JSON.stringify({ schema: "bridle.pack/1", createdAt, files: summaries, runs } satisfies Body);
}

/**
 * Hands over every value, as reading the files would have.
 * @throws {ReadError} before the first value when the body is none.
 */
export function readPackBody(text: string, pack: string, take: Take): IndicatorFileSummary[] {
  const { files, runs } = checked(text, pack);
  for (const run of runs) {
    const { source, type, use, name, threat, role, from, tlp, keys, ids } = run;
    const written = new Map(run.written);
    const until = new Map(run.until);
    const warnings: Accepted["warnings"] = [];
    for (let at = 0; at < keys.length; at++) {
      const key = keys[at] as string;
      const id = ids[at] as string;
      const validUntil = until.get(at);
      const said = { id: id === "" ? undefined : id, threat, role, validFrom: from, validUntil, tlp };
      const ref = sourceRef(type, written.get(at) ?? key, name, source, said);
      // What it says is judged anew: the pack may have been made by an earlier version.
      if (type === "pattern" && compilePattern(key).patterns.length === 0) continue;
      take(type === "file:path" ? { type, key, use, warnings, path: pathOf(key) } : { type, key, use, warnings }, ref);
    }
  }
  return files.map((file) => ({ ...file, pack }));
}

function pathOf(key: string): NonNullable<Accepted["path"]> {
  const absolute = key.startsWith("/");
  return { absolute, parts: (absolute ? key.slice(1) : key).split("/") };
}

function checked(text: string, pack: string): Body {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    throw new ReadError("malformed", pack, "the body is no JSON");
  }
  const good =
    isObject(body) &&
    body["schema"] === "bridle.pack/1" &&
    typeof body["createdAt"] === "string" &&
    Array.isArray(body["files"]) &&
    body["files"].every(isSummary) &&
    Array.isArray(body["runs"]) &&
    body["runs"].every(isRun);
  if (!good) throw new ReadError("malformed", pack, "the body is none of a pack");
  return body as unknown as Body;
}

function isSummary(value: unknown): boolean {
  return (
    isObject(value) &&
    ["name", "file", "sha256"].every((key) => typeof value[key] === "string") &&
    ["loaded", "notUnderstood"].every((key) => Number.isSafeInteger(value[key])) &&
    Array.isArray(value["problems"]) &&
    value["problems"].every(
      (one) =>
        isObject(one) &&
        typeof one["code"] === "string" &&
        /^[a-z-]{1,40}$/.test(one["code"]) &&
        Number.isSafeInteger(one["count"]) &&
        typeof one["example"] === "string",
    )
  );
}

function isRun(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { source, type, use, name, threat, role, from, tlp, keys, written, ids, until = [] } = value;
  return (
    typeof source === "string" &&
    types.includes(type as string) &&
    uses.includes(use as string) &&
    typeof name === "string" &&
    (threat === undefined || typeof threat === "string") &&
    [undefined, "red", "amber+strict"].includes(tlp as string | undefined) &&
    [role, from].every((one) => one === undefined || typeof one === "string") &&
    isTexts(keys, type === "pattern" ? longestPattern : longestKey) &&
    isTexts(ids, longestKey) &&
    ids.length === keys.length &&
    [written, until].every(isPlaced)
  );
}

const longestKey = 8192;

function isTexts(value: unknown, longest: number): value is string[] {
  return Array.isArray(value) && value.every((one) => typeof one === "string" && one.length <= longest);
}

function isPlaced(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.every((one) => Array.isArray(one) && Number.isSafeInteger(one[0]) && typeof one[1] === "string")
  );
}

/** When the pack was made. */
export function packCreatedAt(text: string): string | undefined {
  return /^\{"schema":"bridle\.pack\/1","createdAt":"([^"\\]{1,40})"/.exec(text)?.[1];
}
