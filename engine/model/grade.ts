/**
 * How much a finding says, weakest to strongest. The words for people are in `languages/`.
 * @module
 */

export const grades = ["context", "reached", "contact", "attempt", "ran", "confirmed-twice"] as const;

/**
 * `context` true, worth knowing, alone says little · `reached` a known address or sender reached the phone ·
 * `contact` the phone contacted a known address · `attempt` traces typical of an attack · `ran` a known process, path,
 * profile, package or certificate was present · `confirmed-twice` `ran` from two independent artifacts or evidences.
 */
export type Grade = (typeof grades)[number];

/** Rank of a grade, 0 for the weakest. */
export function rankOf(grade: Grade): number {
  return grades.indexOf(grade);
}

/** The weaker of two grades: an artifact that shows a message cannot show that something ran. */
export function weaker(a: Grade, b: Grade): Grade {
  return rankOf(a) <= rankOf(b) ? a : b;
}

export const verdicts = [
  "traces",
  "look-closer",
  "nothing-known-found",
  "could-not-tell",
  "not-phone-evidence",
] as const;

export type Verdict = (typeof verdicts)[number];
