/**
 * Which hosts, web addresses and e-mail addresses an observed value holds: what is compared with lists, and what is kept of
 * it where it is compared later.
 * @module
 */
import { type MailAddress, parseMailAddress } from "./email-address.ts";
import { canonicalHost, type Host, isPlainName, splitAuthority } from "./host.ts";
import { scanText } from "./scan-text.ts";
import { parseWebSite, type WebSite } from "./url.ts";

export type AddressKind = "url" | "host" | "ip-address" | "text" | "email-address";

/** Is told each address with the text it was written as. */
export interface AddressSink {
  host(host: Host, observed: string): void;
  site(at: WebSite, observed: string): void;
  mail(address: MailAddress, observed: string): void;
}

export function seeAddresses(kind: AddressKind, value: string, sink: AddressSink): void {
  switch (kind) {
    case "url": {
      const parsed = isOpaque(value) ? undefined : parseWebSite(value);
      if (parsed === undefined) seeText(value, sink);
      else sink.site(parsed, value);
      break;
    }
    case "host": {
      if (isPlainName(value)) {
        sink.host({ isIp: false, text: value }, value);
        break;
      }
      const parsed = /[/?#]/.test(value) ? parseWebSite(value)?.host : canonicalHost(splitAuthority(value.trim()).host);
      if (parsed !== undefined) sink.host(parsed, value);
      break;
    }
    case "ip-address": {
      const parsed = canonicalHost(value.trim()) ?? canonicalHost(splitAuthority(value.trim()).host);
      if (parsed?.isIp) sink.host(parsed, value);
      break;
    }
    case "text":
      seeText(value, sink);
      break;
    case "email-address":
      for (const one of mailsIn(value)) seeMail(one, sink);
      break;
  }
}

/** Most addresses of one list, as of a message to many. */
const mostMails = 1000;

/** What stands between the marks of a list, and not between those of a quoted name (RFC 5322, 3.4). */
function mailsIn(value: string): readonly string[] {
  if (value.indexOf("@") === value.lastIndexOf("@")) return [value];
  const parts = value.match(/(?:"[^"]*"|[^",;\r\n])+/g) ?? [];
  return parts.flatMap((part) => (/["<>]/.test(part) ? [part] : part.trim().split(/\s+/))).slice(0, mostMails);
}

function seeMail(text: string, sink: AddressSink): void {
  const parsed = parseMailAddress(text);
  if (parsed !== undefined) sink.mail(parsed, text);
}

function seeText(text: string, sink: AddressSink): void {
  scanText(text, (kind, found) => {
    if (kind === "mail") return seeMail(found, sink);
    const parsed = kind === "bare" && !/[/?:]/.test(found) ? bareSite(found) : parseWebSite(found);
    if (parsed !== undefined) sink.site(parsed, found);
  });
}

/** A scheme without `//`, which leads to no host: `mailto:`, `data:`, `blob:`. A port after a host is none. */
function isOpaque(value: string): boolean {
  if (value.startsWith("https://") || value.startsWith("http://")) return false;
  return /^\s*[a-z][a-z0-9+.-]*:(?!\/\/|\d{1,5}(?:[/?#]|$))/i.test(value.slice(0, 64));
}

/** A host alone is the root page of itself. */
function bareSite(name: string): WebSite | undefined {
  const host = canonicalHost(name);
  return host === undefined ? undefined : { host, site: host.text, tail: "" };
}
