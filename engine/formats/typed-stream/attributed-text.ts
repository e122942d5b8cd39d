/**
 * Text and links of an archived NSAttributedString: what Messages keeps in `attributedBody`. The string is archived as
 * its text, then for each run its number and length, and with each new number the dictionary of its attributes.
 * Built on the format plist, for the joining of addresses.
 * @module
 */
import type { Limits } from "../../bytes/limits.ts";
import { isReadError, ReadError } from "../../bytes/read-error.ts";
import { utf8 } from "../../bytes/text.ts";
import { joinUrl } from "../plist/binary-object.ts";
import { keepForm, linkNames, textOfKnownForm } from "./known-form.ts";
import { StreamReader } from "./stream-reader.ts";
import { instanceOf, type TypedStreamObject, type TypedValue } from "./typed-value.ts";

/** A URL is archived relative to a base, which is archived the same way; longer chains are cut. */
const mostBases = 16;

/**
 * The text of the first string in the stream, and every address among its attributes, each once and in the order of the
 * runs. Where the stream is damaged behind the text, `damage` says how, and what came before stands.
 * @throws {ReadError} as `readTypedStream`, when not even a text could be read; `absent` when the stream holds none.
 */
export function attributedText(
  bytes: Uint8Array,
  options: { limits: Limits; place: string },
): { readonly text: string; readonly links: readonly string[]; readonly damage?: ReadError } {
  const known = textOfKnownForm(bytes, options.limits);
  if (known !== undefined) return { text: known, links: [] };
  const reader = new StreamReader(bytes, options);
  let damage: ReadError | undefined;
  try {
    reader.readAll();
  } catch (error) {
    if (!isReadError(error)) throw error;
    damage = error;
  }
  for (const object of reader.objects) {
    if (object.kind !== "object") continue;
    const held = stringBytes(object) ?? stringBytes(instanceOf(object, "NSAttributedString")?.groups[0]?.values[0]);
    if (held === undefined) continue;
    const text = utf8(held);
    const links = linksIn(object);
    const { firstText, values } = reader;
    if (damage === undefined && links.length === 0 && firstText?.bytes === held) {
      keepForm({ bytes, limits: options.limits, values, textFrom: firstText.from, textTo: firstText.to });
    }
    return damage === undefined ? { text, links } : { text, links, damage };
  }
  throw damage ?? new ReadError("absent", options.place, "a typed stream without a string");
}

/** The text of an NSString. */
function stringText(value: TypedValue | undefined): string | undefined {
  const bytes = stringBytes(value);
  return bytes === undefined ? undefined : utf8(bytes);
}

function stringBytes(value: TypedValue | undefined): Uint8Array | undefined {
  const bytes = instanceOf(value, "NSString")?.groups[0]?.values[0];
  return bytes instanceof Uint8Array ? bytes : undefined;
}

/** Every NSURL that the object leads to, and every text under the name of a link. Walks each object once. */
function linksIn(root: TypedStreamObject): readonly string[] {
  const links = new Set<string>();
  const seen = new Set<object>();
  const waiting: TypedValue[] = [root];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next !== "object" || next === null || next instanceof Uint8Array || seen.has(next)) continue;
    seen.add(next);
    const url = urlText(next);
    if (url !== undefined) {
      links.add(url);
      continue;
    }
    const parts = partsOf(next);
    if (instanceOf(next, "NSDictionary") !== undefined) {
      parts.forEach((part, i) => {
        if (!linkNames.has(stringText(part) ?? "")) return;
        const text = stringText(parts[i + 1]);
        if (text !== undefined) links.add(text);
      });
    }
    for (let i = parts.length - 1; i >= 0; i--) waiting.push(parts[i] as TypedValue);
  }
  return [...links];
}

/** What a value holds; a dictionary's keys and values in turn, after their number. */
function partsOf(
  value: Exclude<TypedValue, null | boolean | number | bigint | string | Uint8Array>,
): readonly TypedValue[] {
  if (!("kind" in value)) return value;
  if (value.kind === "object") return value.groups.flatMap((group) => group.values);
  return value.kind === "struct" ? value.fields : [];
}

/** An NSURL: whether it has a base, the base, and the text. */
function urlText(value: TypedValue): string | undefined {
  const texts: string[] = [];
  let next = instanceOf(value, "NSURL");
  while (next !== undefined && texts.length < mostBases) {
    const parts: readonly TypedValue[] = next.groups.flatMap((group) => group.values);
    const text = stringText(parts.at(-1));
    if (text === undefined) break;
    texts.unshift(text);
    next = parts.map((part) => instanceOf(part, "NSURL")).find((part) => part !== undefined);
  }
  return texts.length === 0 ? undefined : texts.reduce((base, relative) => joinUrl(base, relative));
}
