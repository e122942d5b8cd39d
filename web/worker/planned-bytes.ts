/**
 * How much of a phone a part will read, as the index says it: for the bar that a person looks at.
 * @module
 */
import { type Artifact, type Evidence, isReadError } from "@bridle/engine";

/** Every entry of a large backup would be looked at, for files that are small. */
function isCostly(where: Artifact["where"][number]): boolean {
  return where.in === "index" || (where.in === "backup" && where.domain.includes("*"));
}

/** Zero where nothing is opened, and where only the reader itself knows what it will open. */
export async function plannedBytes(evidence: Evidence, artifact: Artifact): Promise<number> {
  if (artifact.describe !== undefined || artifact.where.some(isCostly)) return 0;
  let bytes = 0;
  try {
    for await (const file of evidence.files(artifact.where)) {
      if (file.type === "file") bytes += file.attributes.size ?? 0;
    }
  } catch (error) {
    // The examination meets it again, and tells of it.
    if (!isReadError(error) || error.code === "cancelled") throw error;
  }
  return Number.isSafeInteger(bytes) ? bytes : 0;
}
