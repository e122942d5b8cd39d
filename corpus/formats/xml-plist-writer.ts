/**
 * Writes XML property lists in the layout of Apple's plutil (DTD PropertyList-1.0,
 * https://www.apple.com/DTDs/PropertyList-1.0.dtd). A UID becomes the dictionary `CF$UID`, as CoreFoundation writes it.
 * @module
 */
import { entriesOf, isInteger, type PlistInput, RealInput, UidInput } from "./plist-input.ts";

const head = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
`;

/**
 * The text of the document; encode it as UTF-8. Dates lose their milliseconds, which XML property lists do not have.
 * @throws {RangeError} for null, which an XML property list cannot hold.
 */
export function writeXmlPlist(value: PlistInput): string {
  const lines: string[] = [];
  write(value, "", lines);
  return `${head}${lines.join("\n")}\n</plist>\n`;
}

function write(value: PlistInput, indent: string, lines: string[]): void {
  const entries = entriesOf(value instanceof UidInput ? { CF$UID: value.value } : value);
  if (entries !== undefined) {
    if (entries.length === 0) {
      lines.push(`${indent}<dict/>`);
      return;
    }
    lines.push(`${indent}<dict>`);
    for (const [key, element] of entries) {
      lines.push(`${indent}\t<key>${escaped(key)}</key>`);
      write(element, `${indent}\t`, lines);
    }
    lines.push(`${indent}</dict>`);
  } else if (Array.isArray(value)) {
    if (value.length === 0) {
      lines.push(`${indent}<array/>`);
      return;
    }
    lines.push(`${indent}<array>`);
    for (const element of value) write(element, `${indent}\t`, lines);
    lines.push(`${indent}</array>`);
  } else {
    lines.push(indent + scalar(value));
  }
}

function scalar(value: PlistInput): string {
  if (value === null) throw new RangeError("an XML property list has no null");
  if (typeof value === "boolean") return value ? "<true/>" : "<false/>";
  if (typeof value === "bigint") return `<integer>${value}</integer>`;
  if (typeof value === "number") return isInteger(value) ? `<integer>${value}</integer>` : real(value);
  if (value instanceof RealInput) return real(value.value);
  if (value instanceof Date) return `<date>${value.toISOString().replace(/\.\d+Z$/, "Z")}</date>`;
  if (value instanceof Uint8Array) return `<data>${base64(value)}</data>`;
  return `<string>${escaped(value as string)}</string>`;
}

function real(value: number): string {
  if (Number.isNaN(value)) return "<real>nan</real>";
  if (!Number.isFinite(value)) return `<real>${value > 0 ? "+" : "-"}infinity</real>`;
  return `<real>${Object.is(value, -0) ? "-0.0" : value}</real>`;
}

/** A carriage return as it stands would reach an XML reader as a line feed. */
function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\r", "&#13;");
}

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

function base64(bytes: Uint8Array): string {
  let text = "";
  for (let i = 0; i < bytes.length; i += 3) {
    const [a = 0, b, c] = bytes.subarray(i, i + 3);
    const bits = (a << 16) | ((b ?? 0) << 8) | (c ?? 0);
    text += `${letters[bits >> 18]}${letters[(bits >> 12) & 63]}`;
    text += `${b === undefined ? "=" : letters[(bits >> 6) & 63]}${c === undefined ? "=" : letters[bits & 63]}`;
  }
  return text;
}
