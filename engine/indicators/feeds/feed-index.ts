/**
 * An index of published lists: where each file lies, in the form of `indicators.yaml` of
 * https://github.com/mvt-project/mvt-indicators. An entry names a file of a GitHub repository or a whole address.
 * @module
 */
import { parseDocument } from "yaml";
import { isObject, textIn } from "../stix/stix-object.ts";

/** One file that the index points at. */
export interface ListedFeed {
  /** As the index calls it; the end of the address where it says nothing. */
  readonly name: string;
  /** https, or whatever the index writes: whoever fetches it decides what is allowed. */
  readonly url: string;
  /** Places below a mirror where the file may lie, the most exact one first. */
  readonly places: readonly string[];
  readonly references: readonly string[];
}

export interface FeedIndex {
  readonly feeds: readonly ListedFeed[];
  /** Entries that name no file in a way that is understood. */
  readonly notUnderstood: readonly string[];
}

const longestIndex = 4 * 1024 * 1024;
const mostFeeds = 2000;
const longestName = 256;
const rawFiles = "https://raw.githubusercontent.com";

/** Undefined for a text that is no index. A file that is listed twice is listed once. */
export function readFeedIndex(text: string): FeedIndex | undefined {
  if (text.length > longestIndex) return undefined;
  let whole: unknown;
  try {
    // Every plain value stays the text it is: a branch may be called `1.0`.
    whole = parseDocument(text, { schema: "failsafe", uniqueKeys: false, logLevel: "silent" }).toJS({
      maxAliasCount: 100,
    });
  } catch {
    return undefined;
  }
  const entries = isObject(whole) ? whole["indicators"] : undefined;
  if (!Array.isArray(entries)) return undefined;
  const feeds = new Map<string, ListedFeed>();
  const notUnderstood: string[] = [];
  for (const entry of entries.slice(0, mostFeeds)) {
    const feed = isObject(entry) ? feedOf(entry) : undefined;
    if (feed !== undefined) feeds.set(feed.url, feeds.get(feed.url) ?? feed);
    else notUnderstood.push(isObject(entry) ? (textIn(entry, "name") ?? "?").slice(0, longestName) : "?");
  }
  if (entries.length > mostFeeds) notUnderstood.push(`${entries.length - mostFeeds} more`);
  return { feeds: [...feeds.values()], notUnderstood };
}

function feedOf(entry: Readonly<Record<string, unknown>>): ListedFeed | undefined {
  const github = entry["github"];
  const found = isObject(github) ? onGitHub(github) : byAddress(textIn(entry, "download_url"));
  if (found === undefined) return undefined;
  const listed = entry["references"];
  const references = Array.isArray(listed) ? listed.filter((one) => typeof one === "string") : [];
  const name = textIn(entry, "name") ?? found.url.slice(found.url.lastIndexOf("/") + 1);
  return { name: name.slice(0, longestName), ...found, references: [...new Set(references)] };
}

type Found = Pick<ListedFeed, "url" | "places">;

function onGitHub(github: Readonly<Record<string, unknown>>): Found | undefined {
  const [owner, repo, branch, path] = (["owner", "repo", "branch", "path"] as const).map((key) =>
    partsOf(textIn(github, key)),
  );
  if (owner?.length !== 1 || repo?.length !== 1 || branch === undefined || path === undefined) return undefined;
  const below = path.join("/");
  const inRepository = `${owner[0]}/${repo[0]}`;
  return {
    url: [rawFiles, ...[...owner, ...repo, ...branch, ...path].map(encodeURIComponent)].join("/"),
    places: [
      `${inRepository}/${branch.join("/")}/${below}`,
      `${inRepository}/${below}`,
      `${owner[0]}__${repo[0]}/${below}`,
      `${repo[0]}/${below}`,
    ],
  };
}

function byAddress(address: string | undefined): Found | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined;
  const { href, hostname, pathname, protocol } = new URL(address);
  if (protocol !== "https:" && protocol !== "http:") return undefined;
  const parts = partsOf(pathname.slice(1));
  return { url: href, places: parts === undefined ? [] : [`${hostname}/${parts.join("/")}`] };
}

/** Names between slashes; undefined for what could lead elsewhere. */
function partsOf(text: string | undefined): string[] | undefined {
  const parts = text?.split("/").filter((part) => part !== "");
  const odd = (part: string): boolean => part === "." || part === ".." || !/^[^\\:\p{Cc}]{1,255}$/u.test(part);
  return parts === undefined || parts.length === 0 || parts.some(odd) ? undefined : parts;
}
