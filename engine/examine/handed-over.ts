/**
 * What was handed over, where it came in pieces or more than once.
 * @module
 */
import type { Evidence } from "../model/evidence.ts";

/**
 * By id of evidence, that of what was handed over: parts stand behind what they lie in, and what is a copy of something
 * before it, packed or not, counts as that. A copy confirms nothing.
 */
export function handedOverOf(evidences: readonly Evidence[]): Map<string, string> {
  const found = new Map<string, string>();
  const before = new Map<string, string>();
  let whole = "e1";
  for (const [number, evidence] of evidences.entries()) {
    const id = `e${number + 1}`;
    if (evidence.isPart !== true) {
      const marks = marksOf(evidence);
      whole = before.get(marks) ?? id;
      before.set(marks, whole);
    }
    found.set(id, whole);
  }
  return found;
}

/** Equal for copies. What does not say when it was made is known by its name as well. */
function marksOf({ kind, fileCount, takenAt, device, identity, name }: Evidence): string {
  return JSON.stringify([kind, fileCount, device, identity, takenAt ?? name]);
}
