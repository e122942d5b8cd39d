/**
 * Values in an entry of the security services: pairs of four letters, and what looks like a host, a link, an address or an
 * identifier.
 * @module
 */
import { identifiersIn, listOrNone } from "../../daemon-entries.ts";

const mostPairs = 60;
const mostOfEach = 100;

/** `agrp=apple,svce={ a, b },cdat=2023-05-24 11:00:01 +0000`; a comma in brackets belongs to the value. */
export function pairsOf(text: string): Map<string, string> {
  const pairs = new Map<string, string>();
  let open = 0;
  let start = 0;
  const put = (end: number): void => {
    const given = text.slice(start, end).trim();
    const equals = given.indexOf("=");
    if (equals > 0 && pairs.size < mostPairs) pairs.set(given.slice(0, equals).trim(), given.slice(equals + 1).trim());
  };
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (sign === "{" || sign === "(") open++;
    else if (sign === "}" || sign === ")") open = Math.max(0, open - 1);
    // A value may hold a comma of its own; the next pair has a name of four letters.
    else if (sign === "," && open === 0 && /^\s?\w{4}=/.test(text.slice(at + 1, at + 8))) {
      put(at);
      start = at + 1;
    }
  }
  put(text.length);
  return pairs;
}

const linkShape = /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s"'<>,;(){}]{1,2000}/gi;
const hostShape = /(?<![\w.@/:-])(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.){1,10}[a-z]{2,24}(?![\w@-]|\.\w)/gi;
const ipShape = /(?<![\w.:-])(?:\d{1,3}(?:\.\d{1,3}){3}|[0-9a-f]{1,4}(?::[0-9a-f]{0,4}){3,7})(?![\w.:-])/gi;

const programShape =
  /\b(?:process|processName|procName|client|daemon|executable)["']? ?[:=] ?["']?([A-Za-z][\w.+-]{1,64})/gi;

export function valuesIn(text: string): Record<string, unknown> {
  const links = found(text, linkShape);
  return {
    links: listOrNone(links),
    hosts: listOrNone(found(text, hostShape)),
    addresses: listOrNone(found(text, ipShape)),
    apps: listOrNone(identifiersIn(text)),
    processes: listOrNone([...new Set([...text.matchAll(programShape)].map(([, name]) => name))].slice(0, mostOfEach)),
  };
}

function found(text: string, shape: RegExp): string[] {
  const values = new Set<string>();
  for (const [value] of text.matchAll(shape)) {
    if (values.size >= mostOfEach) break;
    values.add(value);
  }
  return [...values];
}
