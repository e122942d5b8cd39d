/**
 * XML property lists (DTD PropertyList-1.0, https://www.apple.com/DTDs/PropertyList-1.0.dtd), read whole or not at all:
 * a document that breaks off yields nothing. No recursion, no DOM.
 * @module
 */
import type { Limits } from "../../bytes/limits.ts";
import { ReadError } from "../../bytes/read-error.ts";
import { isoDate } from "./plist-date.ts";
import { base64Bytes, integerText, realText } from "./plist-scalar.ts";
import { type PlistValue, Uid } from "./plist-value.ts";
import { type Tag, XmlScanner } from "./xml-scan.ts";

/** A container whose closing tag has not come yet; `key` waits for its value. */
type Open =
  | { readonly name: "array"; readonly values: PlistValue[] }
  | { readonly name: "dict"; readonly values: Map<string, PlistValue>; key: string | undefined };

/**
 * The value of the document; the `plist` element around it may be missing, and attributes mean nothing. A date that is
 * none stays text. The dictionary `CF$UID` with one number is a UID, as CoreFoundation reads it.
 * @throws {ReadError} `truncated`, `malformed` or `over-limit`.
 */
export function readXmlPlist(text: string, options: { limits: Limits; place: string }): PlistValue {
  const { limits, place } = options;
  const scanner = new XmlScanner(text, place, limits.valueBytes);
  const stack: Open[] = [];
  let tag = scanner.tag();
  const wrapped = tag.name === "plist";
  if (wrapped) {
    if (tag.kind !== "open") throw new ReadError("malformed", place, "an empty property list");
    tag = scanner.tag();
  }
  for (let count = 1; ; count++) {
    if (count > limits.objects) throw new ReadError("over-limit", place, `more than ${limits.objects} elements`);
    const value = step(scanner, tag, stack, limits);
    if (value !== undefined) {
      const open = stack.at(-1);
      if (open === undefined) {
        if (wrapped) tag = scanner.tag();
        if (wrapped && (tag.name !== "plist" || tag.kind !== "close")) throw scanner.bad("more than one value");
        return value;
      }
      put(scanner, open, value);
    }
    tag = scanner.tag();
  }
}

/** Takes one tag: a finished value, or undefined where a container was opened or a key read. */
function step(scanner: XmlScanner, tag: Tag, stack: Open[], limits: Limits): PlistValue | undefined {
  const { name } = tag;
  const open = stack.at(-1);
  if (tag.kind === "close") {
    if (open?.name !== name) throw scanner.bad(`</${name}> out of place`);
    if (open.name === "dict" && open.key !== undefined) throw scanner.bad("a key without a value");
    stack.pop();
    return open.name === "dict" ? dictOrUid(open.values) : open.values;
  }
  if (name === "key") {
    if (open?.name !== "dict" || open.key !== undefined) throw scanner.bad("<key> out of place");
    open.key = tag.kind === "empty" ? "" : scanner.content(name);
    return undefined;
  }
  if (name === "dict" || name === "array") {
    if (tag.kind === "empty") return name === "dict" ? new Map() : [];
    if (stack.length >= limits.depth) {
      throw new ReadError("over-limit", scanner.place, `nested deeper than ${limits.depth}`);
    }
    stack.push(name === "dict" ? { name, values: new Map(), key: undefined } : { name, values: [] });
    return undefined;
  }
  return scalar(scanner, name, tag.kind === "empty" ? "" : scanner.content(name));
}

function scalar(scanner: XmlScanner, name: string, content: string): PlistValue {
  let value: PlistValue | undefined;
  switch (name) {
    case "string":
    case "ustring":
      return content;
    case "true":
    case "false":
      value = content.trim() === "" ? name === "true" : undefined;
      break;
    case "integer":
      value = integerText(content.trim());
      break;
    case "real":
      value = realText(content.trim());
      break;
    case "data":
      value = base64Bytes(content);
      break;
    case "date":
      value = isoDate(content.trim()) ?? content;
  }
  if (value === undefined) throw scanner.bad(`no value in <${name}>`);
  return value;
}

function put(scanner: XmlScanner, open: Open, value: PlistValue): void {
  if (open.name === "array") open.values.push(value);
  else if (open.key === undefined) throw scanner.bad("a value without a key");
  else {
    open.values.set(open.key, value);
    open.key = undefined;
  }
}

function dictOrUid(values: Map<string, PlistValue>): PlistValue {
  const number = values.size === 1 ? values.get("CF$UID") : undefined;
  return typeof number === "number" && number >= 0 ? new Uid(number) : values;
}
