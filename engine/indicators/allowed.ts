/**
 * Values that a person knows and does not want reported: her employer's server, an app she put on the phone herself. A
 * match with one is marked, never dropped, so that the ledger can say how often it was met.
 *
 * An allowed name covers what lies below it, and an address any clue that the same address meets; an allowed folder covers
 * what lies in it; anything else covers itself alone.
 * @module
 */
import { defaultLimits, type Limits } from "../bytes/limits.ts";
import { addTo, emptyIndex, statedKeys } from "./index.ts";
import { type IndicatorFile, type IndicatorIndex, readAll } from "./indicators.ts";
import type { Match, MatchKind } from "./match.ts";
import { matchObservable } from "./matcher.ts";

const addresses: readonly MatchKind[] = ["domain", "ip-address", "url", "email-address"];
const files: readonly MatchKind[] = ["file-path", "file-name", "process-name"];
const caseless: readonly MatchKind[] = ["app-id", "profile-id", "property-name", "file-hash", "certificate-hash"];

/** Longest list of allowed values that reports show. */
const mostShown = 1000;

/** The index, in which matches with values of these files are marked. */
export function allowing(
  index: IndicatorIndex,
  lists: readonly IndicatorFile[],
  limits: Limits = defaultLimits,
): IndicatorIndex {
  const own = emptyIndex();
  const values = new Set<string>();
  readAll(lists, limits, (value, ref) => {
    addTo(own, value, ref);
    if (values.size < mostShown) values.add(ref.value);
  });
  return {
    ...index,
    allowed: [...values],
    *stated() {
      yield* index.stated();
      yield* statedKeys(own);
    },
    isAllowed: (observable) => matchObservable(own, observable).length > 0,
    match(observable) {
      const met = index.match(observable);
      if (met.length === 0) return met;
      const known = matchObservable(own, observable);
      if (known.length === 0) return met;
      return met.map((match) =>
        known.some((one) => covers(one, match)) ? { ...match, allowed: true as const } : match,
      );
    },
  };
}

function covers(known: Match, met: Match): boolean {
  if (known.kind === "file-path") return files.includes(met.kind);
  if (addresses.includes(known.kind)) return addresses.includes(met.kind) && known.observed === met.observed;
  const [a, b] = [known.value.trim(), met.value.trim()];
  return known.kind === met.kind && (a === b || (caseless.includes(met.kind) && a.toLowerCase() === b.toLowerCase()));
}
