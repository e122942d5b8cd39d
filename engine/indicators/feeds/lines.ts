/**
 * Plain lists: one value a line, hosts files, block lists; with comments behind `#` or `//`. What the values are is told
 * by the file's name (`domains.txt`, `package_names.txt`), by a comment (`# type: domain`), or else by each value's form.
 * @module
 */
import type { ValueKind } from "../classify.ts";
import type { Feed, FeedProblem, FeedValue } from "./feed.ts";
import { guessKind } from "./guess-kind.ts";
import { kindNamed } from "./kind-by-name.table.ts";

/** Undefined for a text of which less than half the lines are values. */
export function readLines(text: string, fileName: string): Feed | undefined {
  let wrong = 0;
  let all = 0;
  for (const statement of statementsIn(text, fileName)) {
    all++;
    if ("refused" in statement) wrong++;
  }
  return all > 2 * wrong ? { statements: statementsIn(text, fileName) } : undefined;
}

/** A line that is nothing but a value, as nearly all of a long list are. */
const valueAlone = /^[\w.-]+$/;
const typeLine = /^\s*(?:#|\/\/)\s*(?:type|kind)\s*[:=]\s*([\w.:'-]+)\s*$/i;

/** One by one, as a list may have a million. */
function* statementsIn(text: string, fileName: string): Iterable<FeedValue | FeedProblem> {
  let kind = kindOfFile(fileName);
  let end = -1;
  for (let at = 0; end < text.length; at++) {
    const start = end + 1;
    end = text.indexOf("\n", start);
    if (end < 0) end = text.length;
    const line = text.slice(start, end);
    const isAlone = valueAlone.test(line);
    const stated = isAlone ? null : typeLine.exec(line);
    if (stated !== null) {
      const named = kindNamed(stated[1] ?? "");
      kind = named === "skip" ? undefined : named;
      continue;
    }
    const value = isAlone ? line : valueIn(line);
    if (value === "") continue;
    const what = kind ?? guessKind(value);
    if (what === undefined) yield { refused: "unknown-kind", example: value };
    else yield { kind: what, value, id: `line ${at + 1}` };
  }
}

function valueIn(line: string): string {
  const bare = line
    .replace(/^\s*(?:#|;|!|\/\/).*$/, "")
    .replace(/\s+(?:#|\/\/).*$/, "")
    .trim();
  // Hosts files and block lists for browsers.
  return bare.replace(/^(?:0\.0\.0\.0|127\.0\.0\.1|::1?)\s+(?=\S)/, "").replace(/^\|\|(.+?)\^.*$/, "$1");
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
