/**
 * Lists of TinyCheck and SpyGuard: `{"iocs": [{"type": "domain", "tag": "stalkerware", "value": …}]}`.
 * Format: https://github.com/KasperskyLab/TinyCheck
 * @module
 */
import { isObject, textIn } from "../stix/stix-object.ts";
import { tlpOf } from "../tlp.ts";
import type { Feed, FeedProblem, FeedValue } from "./feed.ts";
import { kindNamed } from "./kind-by-name.table.ts";

/** Undefined for JSON of another form. */
export function readTinyCheck(value: unknown): Feed | undefined {
  const list = isObject(value) ? value["iocs"] : undefined;
  if (!Array.isArray(list) || !list.some((one) => isObject(one) && textIn(one, "value") !== undefined))
    return undefined;
  return { statements: statementsOf(list.filter(isObject)) };
}

function* statementsOf(list: readonly Readonly<Record<string, unknown>>[]): Iterable<FeedValue | FeedProblem> {
  for (const [at, one] of list.entries()) {
    const value = textIn(one, "value");
    if (value === undefined) continue;
    const type = textIn(one, "type") ?? "";
    const kind = kindNamed(type);
    if (kind === undefined || kind === "skip") {
      yield { refused: "unknown-kind", example: `${type}: ${value}` };
      continue;
    }
    const tag = textIn(one, "tag");
    const tlp = tlpOf(one["tlp"]);
    const restricted = tlp === undefined ? {} : { tlp };
    const stalkerware = tag === "stalkerware" ? ({ threat: tag } as const) : {};
    yield {
      kind,
      value,
      id: `entry ${at + 1}`,
      ...(tag === undefined ? {} : { names: [tag] }),
      ...stalkerware,
      ...restricted,
    };
  }
}
