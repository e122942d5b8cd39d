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
import { readMisp } from "./misp.ts";
import { readPlainYaml } from "./plain-yaml.ts";
import { readTinyCheck } from "./tinycheck.ts";

/** A feed in JSON that is no STIX; undefined for any other. */
export function readJsonFeed(value: unknown): Feed | undefined {
  return readTinyCheck(value) ?? readMisp(value) ?? readEchap(value);
}

/** A feed that is text: YAML, a table, a list. Undefined for what is none of them. */
export function readTextFeed(text: string, fileName: string, limits: Limits): Feed | undefined {
  if (text.includes("\0")) return undefined;
  const bare = text.replace(/^\ufeff/, "").replaceAll("\r\n", "\n");
  if (/^\s*</.test(bare)) return undefined;
  return readYaml(bare, limits) ?? readCsv(bare) ?? readLines(bare, fileName);
}

/** YAML lists begin with a dash. Every plain value stays the text it is: `no` is a country, and hashes are no numbers. */
function readYaml(text: string, limits: Limits): Feed | undefined {
  if (!/^(?:---[^\n]*\n|#[^\n]*\n|\s*\n)*- +\w[\w ]*:/.test(text) || text.length > limits.valueBytes) return undefined;
  const plain = readPlainYaml(text);
  if (plain !== undefined) return readEchap(plain);
  const document = parseDocument(text, { schema: "failsafe", uniqueKeys: false, logLevel: "silent" });
  try {
    return readEchap(document.toJS({ maxAliasCount: 100 }));
  } catch {
    // More aliases than a list needs: somebody wants memory.
    return undefined;
  }
}
