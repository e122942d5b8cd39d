/**
 * What was met in an indicator file that a person who relies on it should know: a code, how often, and one example.
 * Nothing in a file is lost without a line here.
 * @module
 */

/** Left out: counted as not understood, or for `duplicate` as already there. */
export type RefusalCode =
  | "not-an-indicator-file"
  | "no-indicators"
  | "same-file-again"
  | "over-limit"
  | "duplicate"
  | "revoked"
  | "unknown-kind"
  | "not-for-detection"
  | "unsupported-pattern-type"
  | "no-pattern"
  | "malformed-pattern"
  | "unsupported-and"
  | "unsupported-like"
  | "unsupported-matches"
  | "unsupported-subset"
  | "unsupported-literal"
  | "unsupported-path"
  | "empty-set"
  | "malformed-host"
  | "malformed-ip"
  | "own-address"
  | "malformed-url"
  | "malformed-email"
  | "malformed-hash"
  | "empty-file-hash"
  | "malformed-value"
  | "too-broad"
  | "not-a-phone-path";

/** Taken in, with something said about it. */
export type WarningCode =
  | "observed-only"
  | "retyped-as-ip"
  | "retyped-as-host"
  | "retyped-as-url"
  | "retyped-as-email"
  | "retyped-as-path"
  | "retyped-hash"
  | "domain-with-path"
  | "port-dropped"
  | "wildcard-dropped"
  | "refanged"
  | "bare-label"
  | "private-address"
  | "well-known-host"
  | "public-suffix"
  | "glued-values"
  | "dangling-relationship";

export type ProblemCode = RefusalCode | WarningCode;

export interface Problem {
  readonly code: ProblemCode;
  readonly count: number;
  readonly example: string;
}

export interface ProblemTally {
  add(code: ProblemCode, example: string): void;
  /** In the order of their codes, so that the same file always gives the same list. */
  list(): Problem[];
}

const longestExample = 160;

export function problemTally(): ProblemTally {
  const counts = new Map<ProblemCode, { count: number; example: string }>();
  return {
    add(code, example) {
      const known = counts.get(code);
      if (known === undefined) counts.set(code, { count: 1, example: shortened(example) });
      else known.count += 1;
    },
    list: () =>
      [...counts]
        .map(([code, { count, example }]) => ({ code, count, example }))
        .sort((a, b) => (a.code < b.code ? -1 : 1)),
  };
}

/** Cut between characters, never inside a surrogate pair; copied, so that a large file is not held by its example. */
function shortened(text: string): string {
  if (text.length <= longestExample) return text;
  const end = (text.charCodeAt(longestExample - 1) & 0xfc00) === 0xd800 ? longestExample - 1 : longestExample;
  return `${text.slice(0, end)}…`;
}
