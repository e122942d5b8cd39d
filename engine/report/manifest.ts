/**
 * `manifest.json`: what a report folder holds, what it was made from and by what, each with its SHA-256, so that anyone
 * can tell later that nothing was changed. Keys and lists have one order, so that the file can be signed.
 * @module
 */
import type { ReportTool } from "./report.ts";

export interface ManifestFile {
  /** Relative, with `/`: `records/ios.safari-history.jsonl`; for evidence the path inside it. */
  readonly name: string;
  readonly size: number;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
}

export interface ManifestEvidence {
  /** `e1`, as in the report. */
  readonly id: string;
  readonly name: string;
  /** The files that were read. */
  readonly files: readonly ManifestFile[];
}

export interface Manifest {
  readonly schema: "bridle.manifest/1";
  readonly tool: ReportTool;
  /** ISO, UTC. */
  readonly createdAt: string;
  readonly files: readonly ManifestFile[];
  readonly evidence: readonly ManifestEvidence[];
  readonly indicators: readonly ManifestFile[];
}

export function buildManifest(contents: Omit<Manifest, "schema">): Manifest {
  const { tool } = contents;
  return {
    schema: "bridle.manifest/1",
    tool: { name: tool.name, version: tool.version, ...(tool.commit === undefined ? {} : { commit: tool.commit }) },
    createdAt: contents.createdAt,
    files: sorted(contents.files),
    evidence: contents.evidence.map(({ id, name, files }) => ({ id, name, files: sorted(files) })),
    indicators: sorted(contents.indicators),
  };
}

/** The file's text: two spaces, one line feed at the end. */
export function manifestText(manifest: Manifest): string {
  return `${JSON.stringify(manifest, undefined, 2)}\n`;
}

/** By name in code units, then hash; the same file read twice stands once. */
function sorted(files: readonly ManifestFile[]): ManifestFile[] {
  const byKey = new Map(files.map(({ name, size, sha256 }) => [`${name}\0${sha256}`, { name, size, sha256 }]));
  return [...byKey.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, file]) => file);
}
