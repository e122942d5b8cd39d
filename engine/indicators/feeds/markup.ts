/**
 * Clues in XML and HTML: OpenIOC 1.0 and 1.1, STIX 1 as far as its values go, and pages of reports. Read by their tags
 * alone; nothing in them is followed or resolved.
 * Formats: https://github.com/fireeye/OpenIOC_1.1, https://stixproject.github.io/data-model/1.2/
 * @module
 */
import type { ValueKind } from "../classify.ts";
import type { Feed, FeedProblem, FeedValue } from "./feed.ts";
import { guessKind } from "./guess-kind.ts";

const searches: readonly (readonly [ending: RegExp, kind: ValueKind])[] = [
  [/(?:Network\/DNS|DnsEntryItem\/(?:Host|RecordName)|Network\/String|HostName|\/Host)$/i, "host"],
  [/(?:remoteIP|RemoteIpAddress|IPv[46]Address|\/IP)$/i, "ip"],
  [/(?:\/URL|\/URI|Network\/URI)$/i, "url"],
  [/(?:Md5sum|Sha1sum|Sha256sum)$/i, "file-hash"],
  [/(?:FullPath|FilePath)$/i, "file-path"],
  [/FileItem\/FileName$/i, "file-name"],
  [/ProcessItem\/name$/i, "process"],
  [/Email\/From$/i, "email"],
];
const longestText = 32 << 20;
const mostOpen = 100;

/** Undefined for a text that is none of these. */
export function readMarkup(text: string): Feed | undefined {
  if (text.length > longestText) return undefined;
  if (/<(?:\w+:)?(?:ioc|OpenIOC)[\s>]/.test(text.slice(0, 4096))) {
    const about = /<short_description>([^<]{1,256})</.exec(text)?.[1];
    return { ...(about === undefined ? {} : { about: plainText(about) }), statements: ofOpenIoc(text) };
  }
  return /<(?:\w+:)?STIX_Package[\s>]/.test(text.slice(0, 8192)) ? { statements: ofStix1(text) } : undefined;
}

function* ofOpenIoc(text: string): Iterable<FeedValue | FeedProblem> {
  const together: boolean[] = [];
  let search = "";
  let negated = false;
  for (const [, tag = "", attributes = "", content = ""] of text.matchAll(
    /<(\/?\w*:?\w+)((?:\s[^<>]{0,4000})?)>([^<]{0,8192})/g,
  )) {
    const name = tag.replace(/^\w*:/, "");
    if (name === "Indicator" && together.length < mostOpen)
      together.push(attributeIn(attributes, "operator") === "AND");
    else if (name === "/Indicator") together.pop();
    else if (name === "IndicatorItem") {
      negated = attributeIn(attributes, "negate") === "true" || /not/i.test(attributeIn(attributes, "condition"));
    } else if (name === "Context") search = attributeIn(attributes, "search");
    else if (name === "Content") {
      const value = plainText(content);
      const kind = searches.find(([ending]) => ending.test(search))?.[1];
      const example = `${search}: ${value}`;
      if (negated) yield { refused: "not-for-detection", example };
      else if (kind === undefined) yield { refused: "unknown-kind", example };
      else if (together.includes(true)) yield { refused: "unsupported-and", example };
      else yield { kind, value };
    }
  }
}

function attributeIn(attributes: string, name: string): string {
  return new RegExp(`\\b${name}\\s*=\\s*["']([^"'<>]{0,500})["']`).exec(attributes)?.[1] ?? "";
}

const stix1Values =
  /<(?:\w+:)?(Value|Address_Value|Simple_Hash_Value|File_Name|File_Path|Full_Path)(?:\s[^<>]{0,1000})?>([^<]{1,8192})</g;

function* ofStix1(text: string): Iterable<FeedValue | FeedProblem> {
  for (const [, tag = "", content = ""] of text.matchAll(stix1Values)) {
    for (const one of content.split("##comma##")) {
      const value = plainText(one);
      const kind = tag === "File_Name" ? "file-name" : tag.endsWith("Path") ? "file-path" : guessKind(value);
      yield kind === undefined ? { refused: "unknown-kind", example: value } : { kind, value };
    }
  }
}

const isPage = /<(?:!doctype html|html|body|table|ul|ol|div|p|h\d)[\s>]/i;

/** A page as lines, its tables with bars between their cells; undefined for what is no page. */
export function linesOfPage(text: string): string | undefined {
  if (text.length > longestText || !isPage.test(text.slice(0, 4096))) return undefined;
  let shown = text;
  for (const [begin, end] of unseen) shown = without(shown, begin, end);
  return plainText(
    shown
      .replace(/\s+/g, " ")
      .replace(/<tr\b[^>]*>/gi, "\n| ")
      .replace(/<\/t[dh]>\s*/gi, " | ")
      .replace(/<(?:br|\/?p|\/?div|\/?li|\/?h\d|\/?table|\/?ul|\/?ol|\/tr|\/?pre)\b[^>]*>/gi, "\n")
      .replace(/<[^<>]*>/g, ""),
  );
}

const unseen = [
  ["<!--", "-->"],
  ["<script", "</script"],
  ["<style", "</style"],
  ["<head>", "</head"],
] as const;

/** In one pass: what has no end goes to the end of the text. */
function without(text: string, begin: string, end: string): string {
  const lower = text.toLowerCase();
  // Letters whose small form is longer would shift every place behind them.
  if (lower.length !== text.length) return text;
  let kept = "";
  let from = 0;
  for (let at = lower.indexOf(begin); at >= 0; at = lower.indexOf(begin, from)) {
    kept += `${text.slice(from, at)}<br>`;
    const close = lower.indexOf(end, at + begin.length);
    if (close < 0) return kept;
    from = close + end.length;
  }
  return kept + text.slice(from);
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " " };

function plainText(text: string): string {
  return text
    .replace(
      /&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|(\w{1,8}));/gi,
      (whole, ten?: string, sixteen?: string, name?: string) => {
        if (name !== undefined) return entities[name.toLowerCase()] ?? whole;
        const code = ten === undefined ? Number.parseInt(sixteen ?? "", 16) : Number(ten);
        return code > 0 && code < 0x110000 ? String.fromCodePoint(code) : whole;
      },
    )
    .trim();
}
