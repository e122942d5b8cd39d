/**
 * For tests: what an artifact reads from a published piece of a phone's files, which comes as a zip below one or more
 * folders of the examiner's own (`filesystem1/private/var/…`).
 * @module
 */
import { bytesSource } from "../bytes/byte-source.ts";
import { defaultLimits } from "../bytes/limits.ts";
import { ReadError } from "../bytes/read-error.ts";
import { recordOf } from "../examine/record.ts";
import { ArchiveNotes } from "../formats/tar/archive-notes.ts";
import { zipArchive } from "../formats/zip/zip.ts";
import type { ZipEntry } from "../formats/zip/zip-entry.ts";
import type { Artifact, Row } from "../model/artifact.ts";
import type { EvidenceFile } from "../model/evidence.ts";
import type { Note } from "../model/ledger.ts";
import type { PhoneRecord } from "../model/record.ts";
import { matchesGlob } from "../model/where.ts";

export async function recordsOfZip(
  artifact: Artifact,
  zip: Uint8Array,
): Promise<{ records: PhoneRecord[]; notes: Note[]; files: number }> {
  const archive = zipArchive(bytesSource(zip), {
    limits: defaultLimits,
    notes: new ArchiveNotes("zip"),
  });
  const entries = new Map<string, ZipEntry>();
  for await (const batch of archive.entries()) {
    for (const entry of batch) entries.set(phonePathOf(entry.path), entry);
  }
  const fileAt = (phonePath: string, entry: ZipEntry): EvidenceFile => ({
    type: entry.type,
    name: phonePath.slice(1),
    phonePath,
    inContainer: phonePath.includes("/Containers/"),
    attributes: {},
    notes: [],
    open: () => archive.open(entry, phonePath, () => undefined),
    beside(suffix) {
      const other = entries.get(phonePath + suffix);
      return other === undefined ? undefined : fileAt(phonePath + suffix, other);
    },
  });
  const records: PhoneRecord[] = [];
  const notes: Note[] = [];
  let files = 0;
  for (const [phonePath, entry] of entries) {
    if (!artifact.where.some((at) => at.in === "phone" && matchesGlob(at.path, phonePath))) continue;
    if (artifact.read === undefined) throw new ReadError("absent", artifact.id, "no reader");
    files++;
    const context = {
      limits: defaultLimits,
      device: {},
      hashesWanted: false,
      hashes: async () => [],
      note: (note: Note) => void notes.push(note),
    };
    for await (const row of artifact.read(fileAt(phonePath, entry), context))
      for (const one of [row].flat()) records.push(recordOf(artifact, one as Row, undeclared));
  }
  return { records, notes, files };
}

/** The examiner's folders end where the phone's own begin. */
function phonePathOf(path: string): string {
  return path.replace(/^.*?(?:private\/var\/|(?=(?:mobile|preferences|wireless)\/))/, "/private/var/");
}

function undeclared(field: string): never {
  throw new Error(`a field that is not declared: ${field}`);
}
