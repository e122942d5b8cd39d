/**
 * Which statements of one file are repetitions of an earlier one.
 * @module
 */
import type { Accepted } from "./accepted.ts";

/** True the first time that a thing is stated. */
export type StatedOnce = (value: Pick<Accepted, "type" | "use" | "key" | "identity">) => boolean;

/** A set for each type: joining type and value would cost more than all the rest for a list of a million. */
export function statedOnce(): StatedOnce {
  const sets = new Map<string, Set<string>>();
  let set: Set<string> | undefined;
  let ofType = "";
  let ofUse = "";
  return ({ type, use, key, identity = key }) => {
    if (set === undefined || type !== ofType || use !== ofUse) {
      const kind = `${type} ${use}`;
      set = sets.get(kind);
      if (set === undefined) {
        set = new Set();
        sets.set(kind, set);
      }
      ofType = type;
      ofUse = use;
    }
    const before = set.size;
    return set.add(identity).size > before;
  };
}
