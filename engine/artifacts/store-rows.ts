/**
 * Rows of stores of any form: only those in which an address, an app or a path stands. Tables and keys are not picked by
 * name, as they change with each version.
 * @module
 */
import { dictOf, readPlist } from "../formats/plist/plist.ts";
import type { ReadContext, Row } from "../model/artifact.ts";
import { type Part, textsOfValue } from "./store-texts.ts";

const mostTexts = 20_000;
const identifier = /^[A-Za-z][\w-]*(?:\.[\w-]+){1,12}$/;

/** One row per entry of a property list. @throws {ReadError} */
export async function* plistRows(
  bytes: Uint8Array,
  place: string,
  context: ReadContext,
): AsyncIterable<{ parts: readonly Part[]; from: Row["from"] }> {
  const root = readPlist(bytes, { limits: context.limits, place });
  const entries = [...(dictOf(root) ?? new Map([["", root]]))];
  for (const [key, value] of entries) {
    // Most settings are one word or one number.
    const parts = typeof value === "object" ? await textsOfValue(value, `${place} ${key}`, context) : [];
    if (typeof value === "string") parts.push({ text: value });
    yield { parts: [...parts, { text: key }], from: key === "" ? { file: place } : { file: place, key } };
  }
}

/** What stands in a row, by what it may be; undefined where nothing of that does. */
export function sortedTexts(
  parts: readonly Part[],
): { texts?: readonly string[]; apps?: readonly string[]; paths?: readonly string[] } | undefined {
  const texts = new Set<string>();
  const apps = new Set<string>();
  const paths = new Set<string>();
  for (const { text } of parts) {
    if (texts.size + apps.size + paths.size >= mostTexts) break;
    if (identifier.test(text)) apps.add(text);
    if (text.startsWith("/")) paths.add(text);
    // Without one of these there is no address.
    else if (/[.@。．｡]|%2e/i.test(text)) texts.add(text);
  }
  if (texts.size + apps.size + paths.size === 0) return undefined;
  return {
    ...(texts.size === 0 ? {} : { texts: [...texts] }),
    ...(apps.size === 0 ? {} : { apps: [...apps] }),
    ...(paths.size === 0 ? {} : { paths: [...paths] }),
  };
}
