/**
 * How a visit came about, by Firefox's numbers, which both stores share.
 * https://github.com/mozilla/application-services/blob/main/components/places/src/types/visit_transition_set.rs
 * @module
 */

const types: Readonly<Record<number, string>> = {
  1: "link",
  2: "typed",
  3: "bookmark",
  4: "embed",
  5: "redirect-permanent",
  6: "redirect-temporary",
  7: "download",
  8: "framed-link",
  9: "reload",
};

export function visitTypeOf(value: unknown): { how?: string; redirect?: string } {
  const how = typeof value === "number" ? types[value] : undefined;
  if (how === undefined) return {};
  return how.startsWith("redirect") ? { how, redirect: "by-server" } : { how };
}

/** A time under the field whose unit it has: no date before the year 5000 has 1e14 thousandths of a second. */
export function visitTimeOf(value: unknown): { visited?: unknown; visitedMilliseconds?: unknown } {
  if (typeof value === "bigint") return { visited: value };
  return typeof value === "number" && Math.abs(value) < 1e14 ? { visitedMilliseconds: value } : { visited: value };
}
