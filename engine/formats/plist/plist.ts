/**
 * Property lists in all their spellings: binary, XML, and the older text form of OpenStep.
 * @module
 */
import type { Limits } from "../../bytes/limits.ts";
import { ReadError } from "../../bytes/read-error.ts";
import { utf8 } from "../../bytes/text.ts";
import { isBinaryPlist } from "./binary-object.ts";
import { readBinaryPlist } from "./binary-plist.ts";
import { readOpenStepPlist } from "./openstep-plist.ts";
import { plistText } from "./plist-text.ts";
import type { PlistValue } from "./plist-value.ts";
import { readXmlPlist } from "./xml-plist.ts";

export {
  arrayOf,
  bytesOf,
  dateOf,
  dictOf,
  numberOf,
  type PlistDict,
  type PlistValue,
  textOf,
  Uid,
} from "./plist-value.ts";

/**
 * The value of a property list, its spelling found from its first bytes. What may be shared, and why a plain walk over
 * it ends, is said at `PlistValue`. Data of more than a kilobyte is a view of `bytes`.
 * @throws {ReadError} `truncated`, `malformed`, `over-limit`, or `unsupported-version` for binary forms other than 0x.
 */
export function readPlist(bytes: Uint8Array, options: { limits: Limits; place: string }): PlistValue {
  const { limits, place } = options;
  if (bytes.length > limits.wholeFileBytes) {
    throw new ReadError("over-limit", place, `${bytes.length} bytes, limit ${limits.wholeFileBytes}`);
  }
  if (isBinaryPlist(bytes)) return readBinaryPlist(bytes, options);
  const version = /^bplist(..)/s.exec(utf8(bytes.subarray(0, 8)))?.[1];
  if (version !== undefined) {
    throw new ReadError("unsupported-version", place, `a binary property list of version ${JSON.stringify(version)}`);
  }
  const text = plistText(bytes, place);
  const first = /[^\s\0]/.exec(text);
  if (first === null) throw new ReadError("truncated", place, `${bytes.length} bytes and nothing in them`);
  return isXml(text, first.index) ? readXmlPlist(text, options) : readOpenStepPlist(text, options);
}

/** Both text forms may begin with `<`; in XML a name, `?`, `!` or `/` follows, in OpenStep data or a typed value. */
function isXml(text: string, start: number): boolean {
  const head = text.slice(start, start + 10);
  return /^<(?:[?!/]|plist|dict|array|string|data[\s/>]|date[\s/>]|true|false|integer|real|key)/.test(head);
}
