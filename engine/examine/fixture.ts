/**
 * Reads an artifact's golden pairs for tests: `NAME.input` is a file of the phone (with `NAME.input-wal` beside it where
 * there is one), or, for artifacts about the index, a JSON list of entries; `NAME.expected.json` is what comes out. Where
 * the artifact lives in several places, `NAME.path` may say in one line which of them it is: an absolute path of the phone
 * or the name in an acquisition.
 * @module
 */
import { bytesSource } from "../bytes/byte-source.ts";
import { defaultLimits } from "../bytes/limits.ts";
import { ReadError } from "../bytes/read-error.ts";
import { utf8 } from "../bytes/text.ts";
import type { Crypto } from "../crypto/crypto.ts";
import { loadIndicators } from "../indicators/indicators.ts";
import type { Artifact } from "../model/artifact.ts";
import type { Evidence, EvidenceFile } from "../model/evidence.ts";
import type { PhoneRecord } from "../model/record.ts";
import { readArtifact } from "./read-artifact.ts";

/** Contents by suffix: `""` for the file itself, `"-wal"` for the log beside it. */
export type FixtureFiles = ReadonlyMap<string, Uint8Array>;

export interface FixtureOptions {
  /** What `NAME.path` says. */
  readonly path?: string | undefined;
  /** For artifacts that hash what they read. */
  readonly hasher?: Crypto["hasher"];
}

export interface FixtureOutcome {
  readonly status: string;
  readonly records: readonly Omit<PhoneRecord, "artifact" | "observables">[];
  readonly findings: readonly { rule: string; grade: string; at?: string; args?: unknown; rows: number }[];
  readonly notes: readonly string[];
}

export async function readFixture(
  artifact: Artifact,
  files: FixtureFiles,
  options: FixtureOptions = {},
): Promise<FixtureOutcome> {
  const records: PhoneRecord[] = [];
  const { entry, findings } = await readArtifact({
    artifact,
    evidence: evidenceOf(artifact, files, options.path),
    evidenceId: "e1",
    index: loadIndicators([]),
    limits: defaultLimits,
    hasher: options.hasher ?? noHasher,
    hashesAlways: true,
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

function noHasher(): never {
  throw new Error("this artifact hashes files: give the test a hasher");
}

function evidenceOf(artifact: Artifact, files: FixtureFiles, path: string | undefined): Evidence {
  const entries =
    artifact.describe === undefined ? [phoneFile(placeOf(artifact, path), files, "")] : indexEntries(files);
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

type FilePlace = Pick<EvidenceFile, "name" | "phonePath" | "domain" | "relativePath">;

function placeOf(artifact: Artifact, path: string | undefined): FilePlace {
  if (path !== undefined) return { name: path.replace(/^\//, ""), phonePath: path.startsWith("/") ? path : "" };
  const where = artifact.where.find((pattern) => pattern.in === "backup");
  const domain = where?.in === "backup" ? where.domain : "HomeDomain";
  const relativePath = (where?.in === "backup" ? where.path : "file").replaceAll(/\*+/g, "fixture");
  return {
    name: domain === "" ? relativePath : `${domain}/${relativePath}`,
    phonePath: `/private/var/mobile/${relativePath}`,
    domain,
    relativePath,
  };
}

function phoneFile(place: FilePlace, files: FixtureFiles, suffix: string): EvidenceFile {
  const { domain, relativePath } = place;
  const name = place.name + suffix;
  return {
    type: "file",
    name,
    phonePath: place.phonePath === "" ? "" : place.phonePath + suffix,
    ...(domain === undefined ? {} : { domain }),
    ...(relativePath === undefined ? {} : { relativePath: relativePath + suffix }),
    inContainer: false,
    attributes: {},
    notes: [],
    async open() {
      const bytes = files.get(suffix);
      if (bytes === undefined) throw new ReadError("absent", relativePath ?? name, "not part of the fixture");
      return bytesSource(bytes);
    },
    beside: (more) => (files.has(suffix + more) ? phoneFile(place, files, suffix + more) : undefined),
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
