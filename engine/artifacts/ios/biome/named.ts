/**
 * Texts of an event by what they look like: addresses, hosts, identifiers of apps.
 * @module
 */
import type { ProtobufText } from "../../../formats/protobuf/protobuf.ts";

const mostOfEach = 100;
const address = /^[a-z][a-z0-9+.-]{1,20}:\/\/\S{1,8000}$/i;
/** Reverse-DNS names: the first label is one that identifiers begin with. */
const identifier =
  /^(?:com|org|net|io|me|co|app|dev|de|uk|fr|us|eu|ch|nl|ru|cn|jp|it|es|se|tv|ai)(?:\.[A-Za-z0-9_-]{1,80}){1,10}$/;
const hostName = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,10}[a-z]{2,24}$/i;

export interface Named {
  readonly namedApps?: readonly string[];
  readonly namedHosts?: readonly string[];
  readonly pages?: readonly string[];
}

/** A name that could be either is both: the comparison with published values decides, and at the weakest grade. */
export function namedIn(texts: readonly ProtobufText[]): Named {
  const apps = new Set<string>();
  const hosts = new Set<string>();
  const pages = new Set<string>();
  for (const { text } of texts) {
    if (address.test(text)) add(pages, text);
    else if (text.length <= 253) {
      if (identifier.test(text)) add(apps, text);
      if (hostName.test(text)) add(hosts, text);
    }
  }
  return {
    ...(apps.size > 0 && { namedApps: [...apps] }),
    ...(hosts.size > 0 && { namedHosts: [...hosts] }),
    ...(pages.size > 0 && { pages: [...pages] }),
  };
}

function add(set: Set<string>, text: string): void {
  if (set.size < mostOfEach) set.add(text);
}
