/**
 * The words of a mail: its parts decoded as RFC 2045 and 2046 say, with the addresses of its head. Attached files are not
 * looked into.
 * @module
 */
import { toUtf8, utf8 } from "../../../bytes/text.ts";
import { base64Bytes } from "../../../formats/plist/plist-scalar.ts";
import type { Part } from "../../store-texts.ts";

const mostParts = 200;
const deepest = 8;

/** A file of Mail begins with the number of the mail's bytes and ends with a property list; a part of one has neither. */
export function mailTexts(bytes: Uint8Array, whenLost: (code: string, detail: string) => void): Part[] {
  const found: Part[] = [];
  const first = /^(\d{1,10})[ \t]*\r?\n/.exec(utf8(bytes.subarray(0, 32)));
  const start = first?.[0].length ?? 0;
  const stated = first === null ? bytes.length : Number(first[1]);
  if (start + stated > bytes.length) whenLost("truncated", `${bytes.length - start} bytes of ${stated}`);
  // No mail holds such a byte; a sector that was never written does.
  const zero = bytes.indexOf(0);
  if (zero >= 0) whenLost("malformed", `a zero byte at ${zero}`);
  addParts(utf8(bytes.subarray(start, first === null ? undefined : start + stated)).replaceAll("\r\n", "\n"), found, 0);
  return found;
}

function addParts(text: string, found: Part[], depth: number): void {
  if (found.length >= mostParts || depth > deepest) return;
  const end = /^[\w-]+:/.test(text) ? text.indexOf("\n\n") : -1;
  const head = end < 0 ? "" : text.slice(0, end).replace(/\n[ \t]+/g, " ");
  const body = end < 0 ? text : text.slice(end + 2);
  // Who wrote, to whom, and about what; other lines name the servers that passed it on.
  for (const [line] of head.matchAll(/^(?:from|sender|reply-to|to|cc|subject|list-unsubscribe):.*$/gim)) {
    found.push({ text: line });
  }
  const boundary = /^content-type:\s*multipart\/.*?boundary="?([^";\n]{1,200})"?/im.exec(head)?.[1];
  if (boundary !== undefined) {
    const [, ...parts] = body.split(`--${boundary}`);
    for (const part of parts) if (!part.startsWith("--")) addParts(part.replace(/^\s*\n/, ""), found, depth + 1);
    return;
  }
  const type = /^content-type:\s*([\w./+-]+)/im.exec(head)?.[1]?.toLowerCase() ?? "text/plain";
  if (type === "message/rfc822") addParts(body.trimStart(), found, depth + 1);
  if (!type.startsWith("text/")) return;
  const encoding = /^content-transfer-encoding:\s*([\w-]+)/im.exec(head)?.[1]?.toLowerCase();
  const packed = encoding === "base64" ? base64Bytes(body.trim()) : undefined;
  if (packed !== undefined) found.push({ text: utf8(packed).trim() });
  else found.push({ text: encoding === "quoted-printable" ? quoted(body).trim() : body.trim() });
}

function quoted(text: string): string {
  const bytes = toUtf8(text.replace(/=[ \t]*\n/g, ""));
  let to = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] as number;
    const code = byte === 0x3d ? utf8(bytes.subarray(at + 1, at + 3)) : "";
    const escaped = /^[0-9A-F]{2}$/i.test(code);
    bytes[to++] = escaped ? Number.parseInt(code, 16) : byte;
    if (escaped) at += 2;
  }
  return utf8(bytes.subarray(0, to));
}
