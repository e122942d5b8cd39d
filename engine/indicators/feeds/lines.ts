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
  const byName = kindOfFile(fileName);
  let kind = byName;
  const found: (FeedValue | FeedProblem)[] = [];
  let wrong = 0;
  for (const [at, line] of text.split("\n").entries()) {
    const stated = /^\s*(?:#|\/\/)\s*(?:type|kind)\s*[:=]\s*([\w.:'-]+)\s*$/i.exec(line)?.[1];
    if (stated !== undefined) {
      const named = kindNamed(stated);
      kind = named === "skip" ? undefined : named;
      continue;
    }
    const value = valueIn(line);
    if (value === "") continue;
    const what = kind ?? guessKind(value);
    if (what === undefined) {
      wrong++;
      found.push({ refused: "unknown-kind", example: value });
    } else found.push({ kind: what, value, id: `line ${at + 1}` });
  }
  return found.length > 2 * wrong ? { statements: found } : undefined;
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
