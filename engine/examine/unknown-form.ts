/**
 * A dump of a service in a form that nobody here knows yet, as each new Android and each maker brings some: whether a known
 * value may stand in it unseen. The sweep over the whole text looks at every word of it, so that nothing is hidden where the
 * sweep sees all kinds of values that could stand there and met none of those that are loaded, not even by name.
 * @module
 */
import { type IndicatorIndex, typesTestedBy } from "../indicators/indicators.ts";
import { patternsTouchedBy } from "../indicators/patterns/applicable.ts";
import type { Artifact } from "../model/artifact.ts";
import type { Finding } from "../model/finding.ts";
import { rankOf } from "../model/grade.ts";
import type { LedgerEntry, Note } from "../model/ledger.ts";
import { correlations } from "../rules/correlations.ts";
import { observedKinds } from "./observed-kinds.ts";
import { patternsFor } from "./patterns.ts";

interface Outcome {
  readonly entry: LedgerEntry;
  readonly findings: readonly Finding[];
}

/** The ledger as the verdict is to weigh it: lines of such dumps that hide nothing are background there, and only there. */
export function weighed(
  ledger: readonly LedgerEntry[],
  outcomes: readonly Outcome[],
  artifacts: readonly Artifact[],
  index: IndicatorIndex,
): readonly LedgerEntry[] {
  const sweep = artifacts.find(({ where }) => where.some((one) => one.in === "section" && one.name === "*"));
  if (sweep === undefined) return ledger;
  const seen = observedKinds(sweep);
  /** Evidence whose whole text was gone through without meeting a known value. */
  const swept = new Set(
    outcomes
      .filter(({ entry }) => entry.artifact === sweep.id && entry.status === "read" && entry.records > 0)
      .filter(({ findings }) => findings.every(({ indicators }) => indicators.length === 0))
      .map(({ entry }) => entry.evidence),
  );
  return ledger.map((entry) => {
    const artifact = artifacts.find(({ id }) => id === entry.artifact);
    const isHidden =
      artifact === undefined ||
      !swept.has(entry.evidence) ||
      entry.status !== "partly-read" ||
      !entry.notes.every((note) => !note.loss || isOfUnknownForm(note, artifact)) ||
      isJudged(artifact) ||
      [...typesTestedBy([...observedKinds(artifact)].filter((kind) => !seen.has(kind)))].some(
        (type) => (index.counts.get(type) ?? 0) > 0,
      ) ||
      patternsTouchedBy(patternsFor(index), artifact) > 0;
    return isHidden ? entry : { ...entry, shows: "context" };
  });
}

function isOfUnknownForm({ code, place }: Note, { where }: Artifact): boolean {
  return code === "unsupported-version" && where.some((one) => one.in === "section" && place.endsWith(`/${one.name}`));
}

/** True where something beyond background is told from its rows, or from their absence, without any known value. */
function isJudged({ id, rules, alwaysIn }: Artifact): boolean {
  const isStrong = ({ grade }: { grade: Parameters<typeof rankOf>[0] }): boolean => rankOf(grade) >= rankOf("reached");
  return alwaysIn !== undefined || rules.some(isStrong) || correlations.some((one) => id in one.needs && isStrong(one));
}
