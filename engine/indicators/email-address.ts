/**
 * One spelling for each e-mail address: both sides folded to lower case, the domain as A-labels. The local part could
 * by RFC 5321 depend on case; no provider in use treats it so. Dots and `+tags` are kept.
 * @module
 */
import { canonicalHost, type Host } from "./host.ts";

/** RFC 5321, 4.5.3.1.1 says 64; senders of junk are not that strict. */
const longestLocal = 128;
const localPart = /^[^\s@"<>,;:()[\]\\]+$/u;

/** Quotes round the whole, or round a local part that needs none (RFC 5321, 4.1.2: both are the same address). */
function withoutQuotes(text: string): string {
  return text
    .trim()
    .replace(/^(["'`])(.*)\1$/s, "$2")
    .replace(/^"([^"]*)"(?=@)/, "$1")
    .trim();
}

export interface MailAddress {
  readonly key: string;
  readonly domain: Host;
}

/** The address of a text that is one, with or without `mailto:`, Apple's `E:` before an account, quotes or angle brackets. */
export function parseMailAddress(text: string): MailAddress | undefined {
  if (text.length > 1024 || !text.includes("@")) return undefined;
  const angled = /<([^<>]*)>\s*$/.exec(text)?.[1] ?? text;
  const bare = withoutQuotes(angled)
    .replace(/^(?:mailto|e):/i, "")
    .replace(/\?.*$/s, "");
  const at = bare.lastIndexOf("@");
  if (at < 1) return undefined;
  const local = bare.slice(0, at);
  const host = canonicalHost(bare.slice(at + 1));
  if (local.length > longestLocal || !localPart.test(local) || host === undefined) return undefined;
  if (!host.isIp && !host.text.includes(".")) return undefined;
  return { key: `${local.toLowerCase()}@${host.text}`, domain: host };
}
