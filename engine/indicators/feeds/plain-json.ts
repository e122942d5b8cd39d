/**
 * Lists of clues in JSON or YAML of nobody's format: values below a word that names their kind, values beside one, or a
 * bare list. As OTX, TheHive, ThreatFox and many groups' own scripts write them.
 * @module
 */
import type { ValueKind } from "../classify.ts";
import { isObject } from "../stix/stix-object.ts";
import type { Feed, FeedProblem, FeedValue } from "./feed.ts";
import { guessKind } from "./guess-kind.ts";
import { isForOther, isTypeHead, isValueHead } from "./heads.table.ts";
import { kindNamed } from "./kind-by-name.table.ts";
import { kindOf } from "./kind-by-words.ts";

type Json = Readonly<Record<string, unknown>>;

const deepest = 8;
const ofClues = /^(?:iocs?|indicators?|observables?)$/i;
/** What somebody proposed for a MISP event and nobody took up yet. */
const proposed = "ShadowAttribute";
/** Words that stand above many other things. */
const anybodys: ReadonlySet<ValueKind> = new Set([
  "file-name",
  "file-path",
  "url",
  "email",
  "file-hash",
  "host",
  "app-id",
]);

/** Undefined for JSON that holds no list of that kind. */
export function readPlainJson(value: unknown): Feed | undefined {
  if (isObject(value) && Array.isArray(value["list"])) return undefined;
  const bare = Array.isArray(value) && value.every((one) => typeof one === "string");
  let told = 0;
  let all = 0;
  for (const statement of statementsOf(value, "", deepest)) {
    all++;
    if ("kind" in statement) told++;
  }
  return told > 0 && (!bare || 2 * told > all) ? { statements: statementsOf(value, "", deepest) } : undefined;
}

function* statementsOf(value: unknown, above: string, depth: number): Iterable<FeedValue | FeedProblem> {
  if (depth <= 0) return;
  if (Array.isArray(value)) {
    const named = kindNamed(above);
    for (const one of value) {
      if (typeof one !== "string") yield* statementsOf(one, above, depth - 1);
      else if (named !== "skip" && (named !== undefined || depth === deepest || ofClues.test(above)))
        yield* ofText(one, named);
    }
  } else if (isObject(value)) {
    const pair = pairIn(value);
    if (pair !== undefined) yield* ofPair(value, pair);
    else
      for (const [key, inner] of Object.entries(value)) {
        if (key !== proposed) yield* statementsOf(inner, key, depth - 1);
      }
  }
}

function* ofText(value: string, named: ValueKind | undefined): Iterable<FeedValue | FeedProblem> {
  const looks = guessKind(value);
  const kind = named === undefined || (anybodys.has(named) && looks === undefined) ? looks : named;
  yield kind === undefined ? { refused: "unknown-kind", example: value } : { kind, value };
}

interface Pair {
  readonly type: string;
  readonly value: string;
}

/** `{"type": "domain", "value": …}`, by whatever names. */
function pairIn(object: Json): Pair | undefined {
  const texts = Object.entries(object).filter((one): one is [string, string] => typeof one[1] === "string");
  const type = texts.find(([key]) => isTypeHead(key))?.[1];
  const value = texts.find(([key]) => isValueHead(key))?.[1];
  return type === undefined || value === undefined ? undefined : { type, value };
}

function* ofPair(object: Json, { type, value }: Pair): Iterable<FeedValue | FeedProblem> {
  const kind = kindOf(type, value);
  if (kind === "skip") return;
  const example = `${type}: ${value}`;
  if (object["ioc"] === false || object["to_ids"] === false || isForOther(object)) {
    yield { refused: "not-for-detection", example };
  } else if (kind === undefined) yield { refused: "unknown-kind", example };
  else yield { kind, value };
}
