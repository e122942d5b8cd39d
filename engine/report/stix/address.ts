/**
 * What kind of address a text is, as evidence writes it: with a port, a path, a user or brackets around it. The objects of
 * STIX 2.1 take the bare address only (6.4 Domain Name, 6.8 and 6.9 IPv4 and IPv6 Address, 6.15 URL).
 * @module
 */
export type Address = Readonly<{ type: "domain-name" | "ipv4-addr" | "ipv6-addr" | "url"; value: string }>;

const mostCharacters = 4096;
const ipv4 = /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/;
const label = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]{0,61}[\p{L}\p{M}\p{N}])?$/u;

/** Undefined where the text holds no address that an object could carry, such as a name with an underscore. */
export function addressOf(text: string): Address | undefined {
  if (text.length > mostCharacters) return undefined;
  if (text.includes("://")) return { type: "url", value: asUri(text) };
  const authority = text.replace(/[/?#\\].*$/su, "").replace(/^.*@/su, "");
  const bracketed = /^\[([^\]]*)\](?::\d{0,5})?$/.exec(authority)?.[1];
  const bare = bracketed ?? (authority.split(":").length > 2 ? authority : authority.replace(/:\d{0,5}$/, ""));
  if (bare.includes(":")) return isIpv6(bare) ? { type: "ipv6-addr", value: bare.toLowerCase() } : undefined;
  const name = bare.replace(/\.$/, "");
  if (ipv4.test(name)) return { type: "ipv4-addr", value: name };
  return isName(name) ? { type: "domain-name", value: name } : undefined;
}

/** RFC 3986 leaves some characters out that evidence may hold; the record beside it has the value as it stood. */
function asUri(text: string): string {
  return text
    .replace(/\p{Cs}/gu, "\ufffd")
    .replace(/[^\w:/?#[\]@!$&'()*+,;=%.~-]/gu, (character) => encodeURIComponent(character));
}

/** RFC 1123, 2.1, and RFC 5890 for names in other scripts: 253 characters, labels of 63. */
function isName(name: string): boolean {
  return name.length <= 253 && name.split(".").every((part) => label.test(part));
}

/** RFC 4291, 2.2: eight groups, one run of zeros left out, the last two perhaps as an IPv4 address. */
function isIpv6(text: string): boolean {
  const halves = text.split("::");
  if (halves.length > 2) return false;
  let groups = 0;
  for (const [index, half] of halves.entries()) {
    if (half === "") continue;
    const parts = half.split(":");
    for (const [place, part] of parts.entries()) {
      const last = index === halves.length - 1 && place === parts.length - 1;
      if (last && ipv4.test(part)) groups += 2;
      else if (/^[0-9a-f]{1,4}$/i.test(part)) groups += 1;
      else return false;
    }
  }
  return halves.length === 2 ? groups < 8 : groups === 8;
}
