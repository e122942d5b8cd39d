/**
 * One spelling for each web address. http, https, ws, wss and no scheme at all count as the same, since lists and
 * browsers leave the scheme out or upgrade it; the host is folded, a default port and the fragment are dropped, the
 * path keeps its case and the query is kept. Dot segments and percent-encoding are folded by the platform's URL parser.
 * @module
 */
import { canonicalUrlHost, type Host, splitAuthority } from "./host.ts";

export interface WebSite {
  readonly host: Host;
  /** Host, with a port where it is not the default one; other schemes than the web's stand in front. */
  readonly site: string;
  /** What is written behind it. */
  readonly tail: string;
}

export interface WebAddress extends Pick<WebSite, "host" | "site"> {
  /** Path from the first `/`, never empty. */
  readonly path: string;
  /** `?…`, or empty. */
  readonly query: string;
}

const scheme = /^([a-z][a-z0-9+.-]{0,31}):\/\//i;
const webSchemes = new Set(["", "http", "https", "ws", "wss", "webcal", "feed"]);
const defaultPorts: Readonly<Record<string, string>> = {
  http: "80",
  ws: "80",
  webcal: "80",
  feed: "80",
  https: "443",
  wss: "443",
  ftp: "21",
};
/** Longer addresses are compared by host alone. */
export const longestPath = 8192;

/** Scheme in lower case, empty where the text has none. */
function schemeOf(text: string): string {
  if (text.startsWith("https://")) return "https";
  if (text.startsWith("http://")) return "http";
  return scheme.exec(text.slice(0, 40))?.[1]?.toLowerCase() ?? "";
}

/** The parts of a URL with or without a scheme, or undefined where it names no host. */
export function parseWebAddress(text: string): WebAddress | undefined {
  const at = parseWebSite(text);
  return at === undefined ? undefined : webAddress(at);
}

/** Where a URL leads to, without a look at what is asked for there: nearly no site of a phone is on a list. */
export function parseWebSite(text: string): WebSite | undefined {
  const written = text.trim();
  const given = schemeOf(written);
  const start = given === "" ? (written.startsWith("//") ? 2 : 0) : given.length + 3;
  const rest = written.slice(start, start + longestPath * 2);
  const end = authorityEnd(rest);
  const { host: writtenHost, port } = splitAuthority(end < 0 ? rest : rest.slice(0, end));
  const host = canonicalUrlHost(writtenHost);
  if (host === undefined || (port !== "" && !/^\d{0,5}$/.test(port))) return undefined;
  const shownHost = host.isIp && host.text.includes(":") ? `[${host.text}]` : host.text;
  return {
    host,
    site: `${webSchemes.has(given) ? "" : `${given}://`}${shownHost}${isDefaultPort(given, port) ? "" : `:${Number(port)}`}`,
    tail: end < 0 ? "" : rest.slice(end),
  };
}

export function webAddress({ host, site, tail: written }: WebSite): WebAddress {
  const tail = foldTail(written);
  const question = tail.indexOf("?");
  return {
    host,
    site,
    path: question < 0 ? tail : tail.slice(0, question),
    query: question < 0 || question === tail.length - 1 ? "" : tail.slice(question),
  };
}

/** Where the part between scheme and path ends, or -1 where there is nothing behind it. */
function authorityEnd(rest: string): number {
  for (let at = 0; at < rest.length; at++) {
    const code = rest.charCodeAt(at);
    if (code === 47 || code === 92 || code === 63 || code === 35) return at;
  }
  return -1;
}

/** Without a scheme the two usual web ports say nothing. */
function isDefaultPort(given: string, port: string): boolean {
  if (port === "") return true;
  const number = String(Number(port));
  return given === "" ? number === "80" || number === "443" : defaultPorts[given] === number;
}

const simpleTail = /^\/[\w\-~!$&()*+,;=:@/?.]*$/;

/** Path and query without the fragment. */
function foldTail(tail: string): string {
  const hash = tail.indexOf("#");
  const kept = hash < 0 ? tail : tail.slice(0, hash);
  if (kept === "" || kept === "/") return "/";
  if (simpleTail.test(kept) && !kept.includes("/.")) return kept;
  try {
    const parsed = new URL(`http://h${/^[/\\?]/.test(kept) ? "" : "/"}${kept}`);
    return upperEscapes(parsed.pathname + parsed.search);
  } catch {
    return kept.startsWith("/") ? kept : `/${kept}`;
  }
}

/**
 * RFC 3986, 6.2.2: escapes differ in case only, and an escaped unreserved character is the character. What may not stand
 * in an address and is left alone by browsers is escaped, as other programs do.
 */
function upperEscapes(text: string): string {
  return text.replace(/%[0-9a-f]{2}|["'<>[\]^`{|}]/gi, (code) => {
    if (code.length === 1) return `%${code.charCodeAt(0).toString(16).toUpperCase()}`;
    const character = String.fromCharCode(Number.parseInt(code.slice(1), 16));
    return /[A-Za-z0-9\-._~]/.test(character) ? character : code.toUpperCase();
  });
}

/** The key under which the very address is kept. */
export function urlKey(address: WebAddress): string {
  return address.site + address.path + address.query;
}
