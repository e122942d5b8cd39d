/**
 * Network addresses as lists write them: host names that are IP addresses, URLs or e-mail addresses, domains with a
 * path, a port or a star, two values glued together, names below which strangers live.
 * @module
 */
import { type Classified, plain } from "./accepted.ts";
import { parseMailAddress } from "./email-address.ts";
import { canonicalHost, isPlainName, splitAuthority } from "./host.ts";
import { canonicalIp, isIpv6, isOwn, isPrivate } from "./ip-address.ts";
import { ipRange } from "./ip-range.ts";
import { serviceOfAddress, serviceOfName } from "./known-service.ts";
import type { WarningCode } from "./problem.ts";
import { isPublicSuffix } from "./public-suffix.ts";
import { refang } from "./refang.ts";
import { parseWebAddress, urlKey } from "./url.ts";

export function classifyHost(value: string): Classified {
  if (isPlainName(value)) return acceptHost(value, []);
  const warnings: WarningCode[] = [];
  let name = refanged(value, warnings);
  const site = /^[a-z][a-z0-9+.-]*:\/\/([^/?#\s]+)\/?$/i.exec(name)?.[1];
  // A list of hosts that writes one as the address of its first page means the host.
  if (site !== undefined && !site.includes("@")) name = site;
  if (name.includes("://")) return classifyUrl(name, [...warnings, "retyped-as-url"]);
  if (/^(?:\*?\.)+/.test(name)) {
    warnings.push("wildcard-dropped");
    name = name.replace(/^(?:\*?\.)+/, "");
  }
  const slash = name.search(/[/?#]/);
  if (slash >= 0 && name.length - slash > 1) {
    if (canonicalIp(name.slice(0, slash)) !== undefined) return classifyIp(name, [...warnings, "retyped-as-ip"]);
    return classifyPrefix(name, [...warnings, "domain-with-path"]);
  }
  if (slash >= 0) name = name.slice(0, slash);
  if (name.includes("@")) return classifyMail(name, [...warnings, "retyped-as-email"]);
  const ip = canonicalIp(name);
  if (ip !== undefined) return acceptIp(ip, [...warnings, "retyped-as-ip"]);
  const { host: written, port } = splitAuthority(name);
  if (port !== "") {
    if (!/^\d{1,5}$/.test(port)) return { refused: "malformed-host" };
    warnings.push("port-dropped");
  }
  const host = canonicalHost(written);
  if (host === undefined) return { refused: "malformed-host" };
  if (host.isIp) return acceptIp(host.text, [...warnings, "retyped-as-ip"]);
  return acceptHost(host.text, warnings);
}

function acceptHost(name: string, warnings: readonly WarningCode[]): Classified {
  const type = "domain-name:value";
  if (name === "localhost") return { refused: "own-address" };
  // A word that lost its ending. It is looked for as that very host, and stands above no other name.
  if (!name.includes(".")) return { type, key: name, use: "host-only", warnings: [...warnings, "bare-label"] };
  // `46.183.184.91summerartcamp.net`: an address and a name that lost what stood between them.
  const glued: WarningCode[] = /^(?:\d{1,3}\.){3}\d{1,3}[a-z]/.test(name) ? ["glued-values"] : [];
  if (isPublicSuffix(name)) {
    return { type, key: name, use: "host-only", warnings: [...warnings, ...glued, "public-suffix"] };
  }
  const more: readonly WarningCode[] = serviceOfName(name) === undefined ? glued : [...glued, "well-known-host"];
  return { type, key: name, use: "plain", warnings: [...warnings, ...more] };
}

export function classifyIp(value: string, found: readonly WarningCode[] = []): Classified {
  const warnings = [...found];
  let text = refanged(value, warnings).replace(/^(?:tcp|udp|ssh|tls):\/\//i, "");
  const range = /^(.*)\/(\d{1,3})$/.exec(text);
  if (range !== null) {
    const [, address = "", bits = ""] = range;
    const ip = canonicalIp(address);
    if (ip === undefined) return { refused: "malformed-ip" };
    if (Number(bits) !== (isIpv6(ip) ? 128 : 32)) return acceptRange(ip, Number(bits), warnings);
    text = address;
  }
  const whole = canonicalIp(text);
  if (whole !== undefined) return acceptIp(whole, warnings);
  const { host: written, port } = splitAuthority(text);
  const ip = canonicalIp(written);
  if (ip !== undefined && /^\d{1,5}$/.test(port)) return acceptIp(ip, [...warnings, "port-dropped"]);
  const host = canonicalHost(text);
  if (host === undefined || host.isIp || !host.text.includes(".")) return { refused: "malformed-ip" };
  return acceptHost(host.text, [...warnings, "retyped-as-host"]);
}

function acceptIp(ip: string, warnings: readonly WarningCode[]): Classified {
  if (isOwn(ip)) return { refused: "own-address" };
  // Another device in every network: a list that names one is taken at its word, and it is said.
  const more: readonly WarningCode[] = isPrivate(ip)
    ? ["private-address"]
    : serviceOfAddress(ip) === undefined
      ? []
      : ["well-known-host"];
  return { type: typeOfIp(ip), key: ip, use: "plain", warnings: [...warnings, ...more] };
}

function acceptRange(ip: string, bits: number, warnings: readonly WarningCode[]): Classified {
  const range = ipRange(ip, bits);
  if (range === undefined) return { refused: "malformed-ip" };
  if (isOwn(ip) || isPrivate(ip) || bits < widestRange[isIpv6(ip) ? 6 : 4]) return { refused: "too-broad" };
  return { type: typeOfIp(ip), key: range, use: "ip-range", warnings };
}

/** Shortest prefixes that are looked for: a wider range would speak of whole providers. */
const widestRange = { 4: 16, 6: 32 } as const;

function typeOfIp(ip: string): "ipv4-addr:value" | "ipv6-addr:value" {
  return isIpv6(ip) ? "ipv6-addr:value" : "ipv4-addr:value";
}

/**
 * A URL matches that very address and is never widened to its host: shorteners and file hosts are on lists. That holds
 * for the root page as well: `http://evil.example/` is the page at the root, with no query; a list that means the whole
 * host says so with domain-name.
 */
export function classifyUrl(value: string, found: readonly WarningCode[] = []): Classified {
  const warnings = [...found];
  const text = refanged(value, warnings);
  if (/^mailto:/i.test(text)) return classifyMail(text, [...warnings, "retyped-as-email"]);
  const address = /\s/.test(text) ? undefined : parseWebAddress(text);
  if (address === undefined) return { refused: "malformed-url" };
  return { type: "url:value", key: urlKey(address), use: "plain", warnings };
}

/** A domain with a path, which a URL list would call the start of an address. */
function classifyPrefix(text: string, warnings: readonly WarningCode[]): Classified {
  const address = /\s/.test(text) ? undefined : parseWebAddress(text);
  if (address === undefined || (!address.host.isIp && !address.host.text.includes(".")))
    return { refused: "malformed-host" };
  const key = address.query === "" ? (address.site + address.path).replace(/\/+$/, "") : urlKey(address);
  return { type: "url:value", key, use: address.query === "" ? "url-prefix" : "plain", warnings };
}

export function classifyMail(value: string, found: readonly WarningCode[] = []): Classified {
  const warnings = [...found];
  const address = parseMailAddress(refanged(value, warnings));
  if (address === undefined) return { refused: "malformed-email" };
  return plain("email-addr:value", address.key, warnings);
}

function refanged(value: string, warnings: WarningCode[]): string {
  const meant = refang(value).trim();
  if (meant !== value) warnings.push("refanged");
  return meant;
}
