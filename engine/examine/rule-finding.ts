/**
 * What a rule saw becomes a statement.
 * @module
 */
import type { Finding } from "../model/finding.ts";
import type { Hit, Rule } from "../model/rule.ts";

/** @throws {Error} for a hit that rests on no row: a defect of the rule. */
export function ruleFinding(
  rule: Pick<Rule, "id" | "grade" | "couldAlsoBe" | "next">,
  hit: Hit,
  evidence: string,
): Finding {
  const [record] = hit.because;
  if (record === undefined) throw new Error(`${rule.id} gives a hit without a record`);
  const at = hit.at ?? record.moments.find((moment) => moment.utc !== undefined)?.utc;
  const id = `rule-${rule.id.replaceAll(/[./]/g, "-")}`;
  return {
    rule: rule.id,
    grade: hit.grade ?? rule.grade,
    message: hit.args === undefined ? { id } : { id, args: hit.args },
    because: hit.because,
    evidence,
    ...(at === undefined ? {} : { at }),
    couldAlsoBe: rule.couldAlsoBe.map((benign) => ({ id: benign })),
    next: rule.next.map((step) => ({ id: step })),
    indicators: hit.indicators ?? [],
  };
}
