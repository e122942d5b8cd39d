/**
 * Properties of accounts: keyed archives of texts, numbers, lists and dictionaries. Servers, mail addresses and links are
 * taken out; what could be a secret is never looked at.
 * @module
 */
import { isReadError } from "../../../bytes/read-error.ts";
import { readKeyedArchive } from "../../../formats/keyed-archive/keyed-archive.ts";
import type { SqlValue } from "../../../formats/sqlite/sqlite.ts";
import type { ReadContext } from "../../../model/artifact.ts";
import { textsIn } from "../../plist-texts.ts";

export interface Properties {
  readonly servers: Set<string>;
  readonly addresses: Set<string>;
  readonly links: Set<string>;
}

/** Values of one account that are kept. */
const most = 500;
const secretKey = /token|password|cookie|secret|credential|session|authenticat/i;
const hostKey = /host(?:name)?$|server$/i;
const mailAddress = /^(?:mailto:)?[^\s@<>"/:]{1,128}@[^\s@<>"/:]{1,255}\.[^\s@<>"/:]{2,63}$/i;

export function addProperty(into: Properties, key: string, value: SqlValue, place: string, context: ReadContext): void {
  if (secretKey.test(key)) return;
  for (const found of textsIn(archived(value, place, context))) {
    const name = found.key === "" ? key : found.key;
    if (secretKey.test(name)) continue;
    const { text } = found;
    if (/^[a-z][a-z0-9+.-]{1,20}:\/\/\S+$/i.test(text)) add(into.links, text);
    else if (mailAddress.test(text)) add(into.addresses, text);
    else if (hostKey.test(name) && text.includes(".") && !/\s/.test(text)) add(into.servers, text);
  }
}

function add(values: Set<string>, text: string): void {
  if (values.size < most) values.add(text);
}

function archived(value: SqlValue, place: string, context: ReadContext): unknown {
  if (!(value instanceof Uint8Array)) return value;
  if (value.length === 0) return undefined;
  try {
    const { top, notes } = readKeyedArchive(value, { limits: context.limits, place });
    for (const note of notes) context.note(note);
    return top.get("root");
  } catch (error) {
    if (!isReadError(error)) throw error;
    context.note({ code: error.code, place, detail: error.detail, loss: true });
    return undefined;
  }
}

/** Fields of what was found; none where nothing was. */
export function propertiesValue(properties: Properties | undefined): Record<string, unknown> {
  const value: Record<string, unknown> = {};
  for (const [field, texts] of Object.entries(properties ?? {})) {
    if (texts.size > 0) value[field] = [...texts].sort();
  }
  return value;
}
