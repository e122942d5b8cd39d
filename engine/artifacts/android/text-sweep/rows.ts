/**
 * Tokens of the sweep become rows: under which field each stands says how much a match means.
 * @module
 */
import { utf8 } from "../../../bytes/text.ts";
import type { Row } from "../../../model/artifact.ts";
import { ownerOfPath } from "../../data-path.ts";
import { mayBeHost, named, seen, there } from "./standing.ts";
import type { Token } from "./token-table.ts";

const rowsAtOnce = 2048;

/** `tokens` in the order in which they were met; rows of apps come last, since many tokens tell of one. */
export function* rowsOf(tokens: readonly Token[], file: string): Generator<readonly Row[]> {
  const apps = new Map<string, App>();
  let rows: Row[] = [];
  for (const token of tokens) {
    const value = valuesOf(token, apps);
    if (value === undefined) continue;
    rows.push({ value: { ...value, ...about(token) }, from: { file, line: token.line } });
    if (rows.length < rowsAtOnce) continue;
    yield rows;
    rows = [];
  }
  for (const [name, { best, times, host }] of apps) {
    const value = { [best.standing === there ? "package" : "named"]: name, ...host, ...about(best), times };
    rows.push({ value, from: { file, line: best.line } });
    if (rows.length < rowsAtOnce) continue;
    yield rows;
    rows = [];
  }
  yield rows;
}

function about({ section, times, at }: Token): Record<string, unknown> {
  return { section: section === "" ? undefined : section, times, at };
}

/** An app is named in many ways, by its parts and its files: all of them are one row. */
interface App {
  best: Token;
  times: number;
  /** The same name as an address, which it may be as well. */
  host?: Record<string, string>;
}

function addApp(apps: Map<string, App>, name: string, token: Token, standing = token.standing): App {
  const best = standing === token.standing ? token : { ...token, standing };
  const known = apps.get(name);
  if (known === undefined) {
    const app = { best, times: token.times };
    apps.set(name, app);
    return app;
  }
  known.times += token.times;
  const isThere = Number(standing === there) - Number(known.best.standing === there);
  if (isThere > 0 || (isThere === 0 && token.line < known.best.line)) known.best = best;
  return known;
}

/** The token as the bytes that it was: a letter for each, back to text. */
function textOf({ bytes }: Token): string {
  for (let i = 0; i < bytes.length; i++) {
    if (bytes.charCodeAt(i) > 127) return utf8(Uint8Array.from(bytes, (letter) => letter.charCodeAt(0)));
  }
  return bytes;
}

/** What a token is but for an app; apps go into `apps`. */
function valuesOf(token: Token, apps: Map<string, App>): Record<string, unknown> | undefined {
  const { kind, standing } = token;
  const text = textOf(token);
  switch (kind) {
    case "name": {
      const app = addApp(apps, text, token);
      if (standing !== there && mayBeHost(text)) app.host = { [standing === seen ? "host" : "namedHost"]: text };
      return undefined;
    }
    case "component": {
      const first = text.slice(0, text.indexOf("/"));
      addApp(apps, first, token);
      return mayBeHost(first) ? { [standing === named ? "namedLink" : "link"]: text } : undefined;
    }
    case "path": {
      const owner = ownerOfPath(text);
      if (owner !== undefined) addApp(apps, owner.package, token, owner.inside ? standing : named);
      return { [standing === there ? "path" : standing === seen ? "loggedPath" : "namedPath"]: text };
    }
    case "ipv4":
    case "ipv6":
      return { [standing === seen ? "ip" : "namedIp"]: text };
    case "link":
      return { [standing === seen ? "link" : "namedLink"]: text };
    case "hash":
      return standing === seen ? { hash: text, certificate: text } : { namedHash: text, namedCertificate: text };
  }
}
