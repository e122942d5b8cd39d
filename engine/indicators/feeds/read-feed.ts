/**
 * Feeds other than STIX, told by content.
 * @module
 */
import { parseDocument } from "yaml";
import type { Limits } from "../../bytes/limits.ts";
import { readCsv } from "./csv.ts";
import { readEchap } from "./echap.ts";
import type { Feed } from "./feed.ts";
import { readLines } from "./lines.ts";
import { linesOfPage, readMarkup } from "./markup.ts";
import { readMisp } from "./misp.ts";
import { readPlainJson } from "./plain-json.ts";
import { readPlainYaml } from "./plain-yaml.ts";
import { readProse } from "./prose.ts";
import { readTinyCheck } from "./tinycheck.ts";

/** A feed in JSON that is no STIX; undefined for any other. */
export function readJsonFeed(value: unknown): Feed | undefined {
  return readTinyCheck(value) ?? readMisp(value) ?? readEchap(value) ?? readPlainJson(value);
}

/** A feed that is text: YAML, a table, a list. Undefined for what is none of them. */
export function readTextFeed(text: string, fileName: string, limits: Limits): Feed | undefined {
  if (text.includes("\0")) return undefined;
  const bare = plain(text);
  if (/^\s*</.test(bare)) {
    const page = linesOfPage(bare);
    return readMarkup(bare) ?? (page === undefined ? undefined : readReport(page, undefined));
  }
  return readYaml(bare, limits) ?? readReport(bare, fileName);
}

/**
 * Tables with bars, as in Markdown and pages, stand among other text. A page, which has no name here, holds addresses of
 * all sorts: only a table with heads, and what was made unclickable, is a clue in it.
 */
function readReport(text: string, fileName: string | undefined): Feed | undefined {
  const rows = barRow.test(text) ? text.split("\n").filter((line) => barRow.test(line)) : [];
  const isPage = fileName === undefined;
  if (rows.length < 2)
    return isPage ? readProse(text) : (readCsv(text) ?? readLines(text, fileName) ?? readProse(text));
  const bare = rows.filter((row) => !/^[\s|:-]*$/.test(row)).map(withoutEnds);
  const table = readCsv(bare.join("\n"), "|", isPage);
  const rest = text
    .split("\n")
    .map((line) => (table !== undefined && barRow.test(line) ? "" : line))
    .join("\n");
  const around = (isPage ? undefined : readLines(rest, fileName)) ?? readProse(rest);
  if (table === undefined) return around;
  return { statements: [...table.statements, ...(around === undefined ? [] : around.statements)] };
}

const barRow = /^[^\S\n]*\|.*\|[^\S\n]*$/m;

function withoutEnds(row: string): string {
  return row.trim().slice(1, -1);
}

/** Line ends of every system, and what pages and PDF files put between letters and nobody sees. */
function plain(text: string): string {
  const lines = text
    .replace(/^\ufeff/, "")
    .replaceAll("\r\n", "\n")
    .replaceAll("\r", "\n");
  return /[\u00a0\u00ad\u200b-\u200f\u2060\ufeff]/.test(lines)
    ? lines.replaceAll("\u00a0", " ").replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, "")
    : lines;
}

/** A list or a map. Every plain value stays the text it is: `no` is a country, and hashes are no numbers. */
function readYaml(text: string, limits: Limits): Feed | undefined {
  if (!/^(?:---[^\n]*\n|#[^\n]*\n|[^\S\n]*\n)*(?:- +\w[\w ]*:|[\w-]+:[ \t]*\n[ \t]*- )/.test(text)) return undefined;
  if (text.length > limits.valueBytes) return undefined;
  const plainly = readPlainYaml(text);
  if (plainly !== undefined) return readEchap(plainly) ?? readPlainJson(plainly);
  const document = parseDocument(text, { schema: "failsafe", uniqueKeys: false, logLevel: "silent" });
  try {
    const value = document.toJS({ maxAliasCount: 100 });
    return readEchap(value) ?? readPlainJson(value);
  } catch {
    // More aliases than a list needs: somebody wants memory.
    return undefined;
  }
}
