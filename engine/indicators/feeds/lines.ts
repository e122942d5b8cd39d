/**
 * Plain lists: one value a line, hosts files, block lists; with comments behind `#` or `//`. What the values are is told
 * by the file's name (`domains.txt`, `package_names.txt`), by a comment (`# type: domain`), by the heading above them, or
 * else by each value's form.
 * @module
 */
import type { ValueKind } from "../classify.ts";
import type { Feed, FeedProblem, FeedValue } from "./feed.ts";
import { guessKind } from "./guess-kind.ts";
import { kindNamed } from "./kind-by-name.table.ts";
import { kindOfWords } from "./kind-by-words.ts";
import { valuesInLine } from "./line-values.ts";

/** Undefined for a text of which less than half the lines are values, and for a table that leads from names to names. */
export function readLines(text: string, fileName: string): Feed | undefined {
  if (isMapping(text)) return undefined;
  let wrong = 0;
  let all = 0;
  for (const statement of statementsIn(text, fileName)) {
    all++;
    if ("refused" in statement) wrong++;
  }
  return all > 2 * wrong ? { statements: statementsIn(text, fileName) } : undefined;
}

/** Lines that are looked at to know a table of names and what each belongs to; a list of clues does not say a name twice. */
const mostLooked = 200;
const pair = /^(\S+)[ \t]+(\S+)$/;

/** `a.example.com example.com`, `com null`: as in tests of name servers and of lists of suffixes. */
function isMapping(text: string): boolean {
  let pairs = 0;
  let all = 0;
  let end = -1;
  while (end < text.length && all < mostLooked) {
    const start = end + 1;
    end = text.indexOf("\n", start);
    if (end < 0) end = text.length;
    // A pair is two names at most.
    const line = text
      .slice(start, Math.min(end, start + 600))
      .trim()
      .toLowerCase();
    if (line === "" || line.startsWith("#") || line.startsWith("//")) continue;
    all++;
    const [, name = "", above = ""] = pair.exec(line) ?? [];
    if (above === "null" || (above !== "" && `.${name}`.endsWith(`.${above}`))) pairs++;
  }
  return 2 * pairs > all;
}

/** A line that is nothing but a value, as nearly all of a long list are. */
const valueAlone = /^[\w.-]+$/;
const typeLine = /^\s*(?:#|\/\/)\s*(?:type|kind)\s*[:=]\s*([\w.:'-]+)\s*$/i;
const heading = /^\s{0,3}(#{1,6}\s+|\*\*|__)?(\p{L}[\p{L}\p{N}\s()&'’/-]{0,58}?)(?:\*\*|__)?\s*:?\s*$/u;
const longestHeading = 100;
const noHeading = /\.|^[0-9a-f]{32,}$/i;
/** Kinds whose values look like any word: below their heading, a single word is one. */
const anyWord: ReadonlySet<ValueKind> = new Set(["process", "app-id", "file-name", "profile-id", "property-name"]);

/** One by one, as a list may have a million. */
function* statementsIn(text: string, fileName: string): Iterable<FeedValue | FeedProblem> {
  let kind = kindOfFile(fileName);
  let section: ValueKind | undefined;
  let inSection = 0;
  let end = -1;
  for (let at = 0; end < text.length; at++) {
    const start = end + 1;
    end = text.indexOf("\n", start);
    if (end < 0) end = text.length;
    const line = text.slice(start, end);
    const id = `line ${at + 1}`;
    const isAlone = valueAlone.test(line);
    if (!isAlone) {
      const stated = typeLine.exec(line);
      if (stated !== null) {
        const named = kindNamed(stated[1] ?? "");
        kind = named === "skip" ? undefined : named;
        continue;
      }
      if (line.trim() === "") {
        if (inSection > 0) section = undefined;
        continue;
      }
    }
    const head = kind === undefined && !(isAlone && noHeading.test(line)) ? headingIn(line, section) : undefined;
    if (head !== undefined) {
      section = head === "skip" ? undefined : head;
      inSection = 0;
      continue;
    }
    for (const one of isAlone ? [{ value: line }] : valuesInLine(line)) {
      const { value } = one;
      const word = section !== undefined && anyWord.has(section) && valueAlone.test(value) ? section : undefined;
      const of = section === "certificate-hash" && guessKind(value) === "file-hash" ? section : undefined;
      const what = kind ?? ("kind" in one ? one.kind : undefined) ?? of ?? guessKind(value) ?? word;
      if (what === undefined) yield { refused: "unknown-kind", example: value };
      else yield { kind: what, value, id };
      inSection++;
    }
  }
}

/** `## Domains`, `IP addresses:`; a word that is itself a value is none. */
function headingIn(line: string, section: ValueKind | undefined): ValueKind | "skip" | undefined {
  if (line.length > longestHeading) return undefined;
  const [, mark, words = ""] = heading.exec(line) ?? [];
  if (words === "" || (mark === undefined && words.split(/\s+/).length > 5)) return undefined;
  if (guessKind(line) !== undefined) return undefined;
  // Below a heading of programs, `hostd` is one of them.
  if (section !== undefined && anyWord.has(section) && valueAlone.test(line)) return kindNamed(words);
  return kindOfWords(words.replace(/\s*\([^)]*\)$/, ""));
}

/** `v4_domains.txt`, `ip-addresses.txt`, `package_cert_hashes.txt`: the longest ending that names a kind. */
export function kindOfFile(fileName: string): ValueKind | undefined {
  const stem = fileName.replace(/^.*\//, "").replace(/\.[a-z0-9]{1,5}$/i, "");
  const words = stem.split(/[_\s.-]+/);
  for (let from = 0; from < words.length; from++) {
    const kind = kindNamed(words.slice(from).join(""));
    if (kind !== undefined) return kind === "skip" ? undefined : kind;
  }
  return undefined;
}
