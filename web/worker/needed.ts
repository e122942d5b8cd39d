/**
 * Which blobs of a backup a check can open, as soon as the index says what each of them is: a browser keeps a kilobyte and
 * more for each file that a person chose, and a backup has hundreds of thousands.
 * @module
 */
import { artifacts, canHold, type Evidence, type EvidenceFile, isReadError } from "@bridle/engine";

/** What a database keeps beside itself. */
const beside = ["-wal", "-journal", "-shm"] as const;

/** Undefined where any file may be asked for, and where that cannot be told. @throws {ReadError} `cancelled`. */
export async function neededBlobs(evidences: readonly Evidence[]): Promise<readonly string[] | undefined> {
  const [evidence] = evidences;
  if (evidence?.kind !== "ios-backup" || evidences.length > 1 || evidence.fileCount === 0) return undefined;
  const where = artifacts
    // What describes the index opens nothing.
    .filter((artifact) => artifact.describe === undefined && canHold(evidence.kind, artifact))
    .flatMap((artifact) => artifact.where);
  if (where.some((pattern) => pattern.in === "index")) return undefined;
  const blobs = new Set<string>();
  try {
    for await (const file of evidence.files(where)) {
      for (const one of [file, ...beside.map((suffix) => file.beside(suffix))]) {
        const id = one === undefined ? "" : idOf(one);
        if (id === undefined) return undefined;
        if (id !== "") blobs.add(id);
      }
    }
  } catch (error) {
    if (!isReadError(error) || error.code === "cancelled") throw error;
    return undefined;
  }
  return [...blobs];
}

/** Empty for what is no blob; undefined where the index does not say. */
function idOf(file: EvidenceFile): string | undefined {
  return file.type !== "file" || file.domain === "" ? "" : file.attributes.id;
}
