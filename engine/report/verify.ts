/**
 * A report folder against its manifest, and what of it is read back: pure; whoever calls it reads and hashes the files.
 * @module
 */
import { misfits } from "./fits-schema.ts";
import type { Manifest, ManifestFile } from "./manifest.ts";
import type { Report } from "./report.ts";
import { reportSchema } from "./report-schema.ts";

export interface Difference {
  /** `unreadable`: it is there and nobody can tell what it holds. */
  readonly kind: "missing" | "size" | "hash" | "extra" | "unreadable";
  readonly name: string;
}

/**
 * What differs, in the order of the names; empty when all is as it was. `found` is every file of the folder but the
 * manifest and its signature; `unreadable` are files, and folders with all below them, that could not be read.
 */
export function differences(
  expected: readonly ManifestFile[],
  found: readonly ManifestFile[],
  unreadable: readonly string[] = [],
): Difference[] {
  const here = new Map(found.map((file) => [file.name, file]));
  const hidden = new Set(unreadable);
  const result: Difference[] = [...hidden].map((name) => ({ kind: "unreadable", name }));
  for (const file of expected) {
    const other = here.get(file.name);
    here.delete(file.name);
    if (other === undefined && isBelow(file.name, hidden)) continue;
    if (other === undefined) result.push({ kind: "missing", name: file.name });
    else if (other.size !== file.size) result.push({ kind: "size", name: file.name });
    else if (other.sha256 !== file.sha256) result.push({ kind: "hash", name: file.name });
  }
  for (const name of here.keys()) result.push({ kind: "extra", name });
  return result.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

/** True when it is one of these, or lies in one of them. */
function isBelow(name: string, folders: ReadonlySet<string>): boolean {
  if (folders.has(name)) return true;
  const end = name.lastIndexOf("/");
  return end > 0 && isBelow(name.slice(0, end), folders);
}

/** What a text is that should be `report.json`: `another-version` is a report by a form that this program does not know. */
export type ReadReport =
  | { readonly report: Report }
  | { readonly fault: "another-version" }
  | { readonly fault: "no-report"; readonly detail: string };

export function readReport(text: string): ReadReport {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return { fault: "no-report", detail: "no JSON" };
  }
  const schema = isObject(parsed) ? parsed["schema"] : undefined;
  if (typeof schema === "string" && schema !== "bridle.report/1" && /^bridle\.report\/\d{1,6}$/.test(schema)) {
    return { fault: "another-version" };
  }
  const [first] = misfits(parsed, reportSchema);
  return first === undefined ? { report: parsed as Report } : { fault: "no-report", detail: first.slice(0, 200) };
}

/**
 * The manifest in a text, or undefined when it is none. A name that leaves the folder makes it none, since it would
 * have other files of the computer read.
 */
export function readManifest(text: string): Manifest | undefined {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isObject(parsed) || parsed["schema"] !== "bridle.manifest/1") return undefined;
  const { tool, createdAt, files, evidence, indicators } = parsed;
  if (!isObject(tool) || typeof tool["name"] !== "string" || typeof tool["version"] !== "string") return undefined;
  if (typeof createdAt !== "string" || !isFiles(files) || !files.every((file) => staysInside(file.name)))
    return undefined;
  if (!isFiles(indicators) || !Array.isArray(evidence) || !evidence.every(isEvidence)) return undefined;
  return parsed as unknown as Manifest;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isFiles(value: unknown): value is ManifestFile[] {
  return (
    Array.isArray(value) &&
    value.every(
      (file) =>
        isObject(file) &&
        typeof file["name"] === "string" &&
        Number.isSafeInteger(file["size"]) &&
        typeof file["sha256"] === "string" &&
        /^[0-9a-f]{64}$/.test(file["sha256"]),
    )
  );
}

function isEvidence(value: unknown): boolean {
  return (
    isObject(value) && typeof value["id"] === "string" && typeof value["name"] === "string" && isFiles(value["files"])
  );
}

/** A relative path of ordinary components, without a drive, a backslash or a step up. */
function staysInside(name: string): boolean {
  if (name === "" || /[\\:\0]/.test(name)) return false;
  return name.split("/").every((part) => part !== "" && part !== "." && part !== "..");
}
