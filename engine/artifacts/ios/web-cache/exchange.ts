/**
 * Request and answer as CFNetwork keeps them: property lists whose `Array` holds the address, the status and the headers
 * at places that differ between versions, so they are told apart by their kind.
 * @module
 */
import { arrayOf, dictOf, type PlistDict, type PlistValue, textOf } from "../../../formats/plist/plist.ts";
import type { ReadContext } from "../../../model/artifact.ts";
import { nestedPlist } from "../../nested-plist.ts";

const headersKept = 60;
const valuesSeen = 200;

interface Side {
  readonly urls: readonly string[];
  readonly numbers: readonly number[];
  readonly texts: readonly string[];
  readonly headers: ReadonlyMap<string, string>;
}

/** Fields of a row, from both sides. */
export function exchangeOf(
  response: unknown,
  request: unknown,
  place: string,
  context: ReadContext,
): Record<string, unknown> {
  const answer = sideOf(nestedPlist(response, `${place} response_object`, context));
  const asked = sideOf(nestedPlist(request, `${place} request_object`, context));
  const kept = [...(answer?.headers ?? []), ...(asked?.headers ?? [])].filter(([name]) => !named.has(name));
  return {
    requestUrl: asked?.urls[0],
    // A second address in the request is the page it was made for.
    referrer: asked?.headers.get("referer") ?? asked?.urls[1],
    answerUrl: answer?.urls[0],
    sentOnTo: answer?.headers.get("location"),
    method: asked?.texts.find((text) => /^[A-Z]{3,10}$/.test(text)),
    status: answer?.numbers.find((number) => Number.isInteger(number) && number >= 100 && number <= 599),
    type: answer?.headers.get("content-type"),
    server: answer?.headers.get("server"),
    userAgent: asked?.headers.get("user-agent"),
    headers: kept.length === 0 ? undefined : kept.map(([name, value]) => `${name}: ${value}`),
  };
}

/** Headers that have a field of their own. */
const named = new Set(["location", "content-type", "server", "user-agent", "referer"]);

function sideOf(root: PlistValue | undefined): Side | undefined {
  const items = arrayOf(dictOf(root)?.get("Array")) ?? arrayOf(root);
  if (items === undefined) return undefined;
  const urls: string[] = [];
  const numbers: number[] = [];
  const texts: string[] = [];
  const headers = new Map<string, string>();
  for (const item of items.slice(0, valuesSeen)) {
    if (typeof item === "number") numbers.push(item);
    else if (typeof item === "string") texts.push(item);
    const dict = dictOf(item);
    if (dict === undefined) continue;
    const url = textOf(dict.get("_CFURLString"));
    if (url !== undefined) urls.push(url);
    else addHeaders(dict, headers);
  }
  return { urls, numbers, texts, headers };
}

function addHeaders(dict: PlistDict, headers: Map<string, string>): void {
  for (const [name, value] of dict) {
    const text = textOf(value);
    // `__hhaa__` is the same list once more, in an encoding of its own.
    if (text === undefined || name.startsWith("__") || headers.size >= headersKept) continue;
    headers.set(name.toLowerCase(), text.slice(0, 4096));
  }
}
