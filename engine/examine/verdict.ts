/**
 * The verdict: one pure function of findings and ledger.
 * @module
 */
import type { Finding } from "../model/finding.ts";
import { rankOf, type Verdict } from "../model/grade.ts";
import type { LedgerEntry } from "../model/ledger.ts";

export interface VerdictFacts {
  readonly findings: readonly Pick<Finding, "grade" | "indicators">[];
  readonly ledger: readonly Pick<LedgerEntry, "status" | "shows" | "records">[];
  /** Number of different indicator values loaded. */
  readonly indicators: number;
  /** Number of evidences that could be opened. */
  readonly evidences: number;
  /** True where single files of a phone are all that was handed over: most of it was not. */
  readonly singleFiles?: boolean;
}

/**
 * `traces`: an indicator of grade `contact` or stronger, or a rule of grade `ran` or stronger.
 * `look-closer`: none of that, but a finding of grade `reached` or stronger.
 * `nothing-known-found`: indicators were loaded, at least one artifact that can show `ran` was read whole and held
 * something, nothing that can show `ran` was left out, and nothing that is there was damaged, whatever it can show:
 * a torn message database must not turn "look closer" into comfort. Otherwise `could-not-tell`; and so for single files,
 * whose lines of what is absent are lines of what nobody could look at.
 */
export function verdictOf(facts: VerdictFacts): Verdict {
  if (facts.evidences === 0) return "not-phone-evidence";
  let closer = false;
  for (const { grade, indicators } of facts.findings) {
    const rank = rankOf(grade);
    if (rank >= rankOf(indicators.length > 0 ? "contact" : "ran")) return "traces";
    if (rank >= rankOf("reached")) closer = true;
  }
  if (closer) return "look-closer";
  if (facts.indicators === 0 || facts.singleFiles === true) return "could-not-tell";
  let readWhole = false;
  for (const { status, shows, records } of facts.ledger) {
    // Damage to what can only ever be background hides no trace.
    if (rankOf(shows) < rankOf("reached")) continue;
    const strong = rankOf(shows) >= rankOf("ran");
    if (status === "read") readWhole ||= strong && records > 0;
    // What this phone never had leaves no gap; what a person chose to leave out does where it could show most.
    else if (status === "skipped" ? strong : status !== "absent") return "could-not-tell";
  }
  return readWhole ? "nothing-known-found" : "could-not-tell";
}
