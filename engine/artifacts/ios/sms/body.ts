/**
 * The words of a message, wherever they stand: the text column, the typedstream of `attributedBody`, the preview of a
 * link in `payload_data` (a keyed archive of LPLinkMetadata), and what the message said before it was edited, in
 * `message_summary_info`.
 * @module
 */
import { arrayOf, bytesOf, dictOf, type PlistValue } from "../../../formats/plist/plist.ts";
import type { SqlValue } from "../../../formats/sqlite/sqlite.ts";
import { attributedText, textOfKnownForm } from "../../../formats/typed-stream/typed-stream.ts";
import type { ReadContext } from "../../../model/artifact.ts";
import { nestedPlist } from "../../nested-plist.ts";
import { readablePart } from "../../readable-part.ts";

/** Values looked through in one property list: enough for any preview, little for a hostile one. */
const valueLimit = 5000;
const addressStart = /^[a-z][a-z0-9+.-]{1,20}:\/\/\S/i;

export interface Bodies {
  readonly text: string | undefined;
  readonly earlierText: string[] | undefined;
  readonly links: string[] | undefined;
  readonly preview: string[] | undefined;
}

export function readBodies(
  text: string | undefined,
  attributedBody: SqlValue,
  payload: SqlValue,
  summary: SqlValue,
  placeOf: () => string,
  context: ReadContext,
): Bodies {
  if (payload === null && summary === null) {
    // Most messages: words in the text column and nothing else, or an attributed body like that of any other.
    if (attributedBody === null) return { text, earlierText: undefined, links: undefined, preview: undefined };
    const known = attributedBody instanceof Uint8Array ? textOfKnownForm(attributedBody, context.limits) : undefined;
    if (known !== undefined) {
      const both = text === undefined || text === known ? known : known === "" ? text : `${text}\n${known}`;
      return { text: both, earlierText: undefined, links: undefined, preview: undefined };
    }
  }
  const place = placeOf();
  const links = new Set<string>();
  const texts = new Set<string>();
  if (text !== undefined) texts.add(text);
  const attributed = readablePart(attributedBody, `${place} attributedBody`, context, true, (bytes, at) =>
    attributedText(bytes, { limits: context.limits, place: at }),
  );
  if (attributed !== undefined) {
    const { damage } = attributed;
    if (damage !== undefined) {
      context.note({ code: damage.code, place: `${place} attributedBody`, detail: damage.detail, loss: true });
    }
    if (attributed.text !== "") texts.add(attributed.text);
    for (const link of attributed.links) links.add(link);
  }
  const preview = new Set<string>();
  for (const value of plistValues(payload, `${place} payload_data`, context)) {
    if (typeof value !== "string") continue;
    if (addressStart.test(value)) links.add(value);
    else if (value.includes(".") && /\s/.test(value)) preview.add(value);
  }
  const earlier = new Set<string>();
  for (const value of plistValues(summary, `${place} message_summary_info`, context)) {
    const bytes = bytesOf(value);
    if (bytes === undefined || !isTypedStream(bytes)) continue;
    const before = readablePart(bytes, `${place} message_summary_info`, context, true, (stream, at) =>
      attributedText(stream, { limits: context.limits, place: at }),
    );
    if (before === undefined) continue;
    if (before.text !== "" && !texts.has(before.text)) earlier.add(before.text);
    for (const link of before.links) links.add(link);
  }
  return {
    // Both forms are kept when they differ: then one of them was changed by something else than Messages.
    text: [...texts].join("\n"),
    earlierText: earlier.size === 0 ? undefined : [...earlier],
    links: links.size === 0 ? undefined : [...links],
    preview: preview.size === 0 ? undefined : [...preview],
  };
}

function* plistValues(value: SqlValue, place: string, context: ReadContext): Iterable<PlistValue> {
  const root = nestedPlist(value, place, context);
  if (root === undefined) return;
  const seen = new Set<object>();
  const waiting: PlistValue[] = [root];
  let left = valueLimit;
  for (let next = waiting.pop(); next !== undefined && left-- > 0; next = waiting.pop()) {
    yield next;
    if (typeof next !== "object" || next === null || seen.has(next)) continue;
    seen.add(next);
    for (const item of arrayOf(next) ?? dictOf(next)?.values() ?? []) waiting.push(item);
  }
}

function isTypedStream(bytes: Uint8Array): boolean {
  return String.fromCharCode(...bytes.subarray(2, 13)) === "streamtyped";
}
