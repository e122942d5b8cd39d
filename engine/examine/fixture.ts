/**
 * Reads an artifact's golden pairs for tests: `NAME.input` is a file of the phone (with `NAME.input-wal` beside it where
 * there is one), or, for artifacts about the index, a JSON list of entries; `NAME.expected.json` is what comes out.
 * @module
 */
import { bytesSource } from "../bytes/byte-source.ts";
import { defaultLimits } from "../bytes/limits.ts";
import { ReadError } from "../bytes/read-error.ts";
import { utf8 } from "../bytes/text.ts";
import { loadIndicators } from "../indicators/indicators.ts";
import type { Artifact } from "../model/artifact.ts";
import type { Evidence, EvidenceFile } from "../model/evidence.ts";
import type { PhoneRecord } from "../model/record.ts";
import { readArtifact } from "./read-artifact.ts";

/** Contents by suffix: `""` for the file itself, `"-wal"` for the log beside it. */
export type FixtureFiles = ReadonlyMap<string, Uint8Array>;

export interface FixtureOutcome {
  readonly status: string;
  readonly records: readonly Omit<PhoneRecord, "artifact" | "observables">[];
  readonly findings: readonly { rule: string; grade: string; at?: string; args?: unknown; rows: number }[];
  readonly notes: readonly string[];
}

export async function readFixture(artifact: Artifact, files: FixtureFiles): Promise<FixtureOutcome> {
  const records: PhoneRecord[] = [];
  const { entry, findings } = await readArtifact({
    artifact,
    evidence: evidenceOf(artifact, files),
    evidenceId: "e1",
    index: loadIndicators([]),
    limits: defaultLimits,
    now: () => 0,
    onRecord: (record) => void records.push(record),
  });
  return {
    status: entry.status,
    records: records.map(({ value, from, moments }) => ({ value, from, moments })),
    findings: findings.map(({ rule, grade, at, message, because }) => ({
      rule,
      grade,
      ...(at === undefined ? {} : { at }),
      ...(message.args === undefined ? {} : { args: message.args }),
      rows: because.length,
    })),
    notes: entry.notes.map(({ code, place, loss }) => `${code}${loss ? "!" : ""} ${place}`),
  };
}

function evidenceOf(artifact: Artifact, files: FixtureFiles): Evidence {
  const entries = artifact.describe === undefined ? [phoneFile(artifact, files, "")] : indexEntries(files);
  return {
    kind: "ios-backup",
    name: "fixture",
    encrypted: false,
    device: { model: "iPhone14,5", osName: "iOS", osVersion: "17.5" },
    takenAt: "2026-05-03T10:00:00Z",
    fileCount: entries.length,
    notes: [],
    opened: new Set(),
    openStored: (path) => Promise.reject(new ReadError("absent", path, "not part of the fixture")),
    async *files() {
      yield* entries;
    },
  };
}

function phoneFile(artifact: Artifact, files: FixtureFiles, suffix: string): EvidenceFile {
  const where = artifact.where.find((pattern) => pattern.in === "backup");
  const domain = where?.in === "backup" ? where.domain : "HomeDomain";
  const relativePath = (where?.in === "backup" ? where.path : "file").replaceAll(/\*+/g, "fixture") + suffix;
  return {
    type: "file",
    name: domain === "" ? relativePath : `${domain}/${relativePath}`,
    phonePath: `/private/var/mobile/${relativePath}`,
    domain,
    relativePath,
    inContainer: false,
    attributes: {},
    notes: [],
    async open() {
      const bytes = files.get(suffix);
      if (bytes === undefined) throw new ReadError("absent", relativePath, "not part of the fixture");
      return bytesSource(bytes);
    },
    beside: (more) => (files.has(suffix + more) ? phoneFile(artifact, files, suffix + more) : undefined),
  };
}

/** Entries as JSON: the fields of EvidenceFile that are data. */
function indexEntries(files: FixtureFiles): EvidenceFile[] {
  const listed = JSON.parse(utf8(files.get("") ?? new Uint8Array(0))) as Partial<EvidenceFile>[];
  return listed.map((entry) => ({
    type: "file",
    name: "",
    phonePath: "",
    inContainer: false,
    attributes: {},
    notes: [],
    open: () => Promise.reject(new ReadError("absent", "", "an index entry")),
    beside: () => undefined,
    ...entry,
  }));
}
