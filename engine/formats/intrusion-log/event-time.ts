/**
 * The time of an event of Android's intrusion logs: whole milliseconds for network events, nanoseconds for those of the
 * security log, which are beyond 2^53 and so lose digits in `JSON.parse`.
 * @module
 */

/** From these sizes on it is the next finer unit; seconds before them. Right from 1973 to 5138. */
const units = [
  [100_000_000_000n, 1_000_000_000n],
  [100_000_000_000_000n, 1_000_000n],
  [100_000_000_000_000_000n, 1000n],
] as const;

/** Nanoseconds since 1970, UTC, told by size in what unit it stands; undefined for what is no time. */
export function eventNanoseconds(line: string, parsed: unknown): bigint | undefined {
  const value = exact(line, parsed);
  if (value === undefined || value < 0n || value > 1n << 63n) return undefined;
  for (const [below, factor] of units) if (value < below) return value * factor;
  return value;
}

function exact(line: string, parsed: unknown): bigint | undefined {
  if (typeof parsed === "string") return /^\d{1,20}$/.test(parsed) ? BigInt(parsed) : undefined;
  if (typeof parsed !== "number" || !Number.isFinite(parsed)) return undefined;
  if (Number.isSafeInteger(parsed)) return BigInt(parsed);
  // The digits as they stand in the line. A text cannot hold them: its quotes would be escaped.
  for (const [, digits = ""] of line.matchAll(/"event_time"\s*:\s*(\d{1,20})(?![\d.eE])/g)) {
    if (Number(digits) === parsed) return BigInt(digits);
  }
  return BigInt(Math.trunc(parsed));
}
