/**
 * The texts inside a property list or keyed archive, with the key each stands under. Visits every value once and stops
 * at a bound, so that neither a hostile file nor a cycle can hold it up.
 * @module
 */

/** Values looked at in one property list; far more than any real one that is read this way has. */
const valueLimit = 20_000;

export interface KeyedText {
  /** Name of the nearest dictionary entry above; empty at the top. */
  readonly key: string;
  readonly text: string;
}

/** Texts, the outer ones first, as far as the bound reaches; `whenCut` is called when it was met. */
export function textsIn(root: unknown, whenCut?: () => void): KeyedText[] {
  const found: KeyedText[] = [];
  const seen = new Set<object>();
  const waiting: { key: string; value: unknown }[] = [{ key: "", value: root }];
  for (let at = 0; at < waiting.length; at++) {
    if (at >= valueLimit) {
      whenCut?.();
      break;
    }
    const { key, value } = waiting[at] as { key: string; value: unknown };
    if (typeof value === "string") found.push({ key, text: value });
    if (typeof value !== "object" || value === null || seen.has(value)) continue;
    seen.add(value);
    if (Array.isArray(value)) for (const item of value) waiting.push({ key, value: item });
    else if (value instanceof Map) {
      for (const [name, item] of value) waiting.push({ key: typeof name === "string" ? name : key, value: item });
    }
  }
  return found;
}
