/**
 * The list of digests of an acquisition: a path and a SHA-256 on each line, with a comma between.
 * Quotes: RFC 4180.
 * @module
 */
import type { Place } from "../../../model/place.ts";

export interface ListedDigest {
  /** With `/` between its parts, whatever the computer's system writes. */
  readonly path: string;
  readonly sha256: string;
  readonly from: Place;
}

const entry = /^(?:"((?:[^"]|"")*)"|([^"]*)),\s*"?([0-9a-fA-F]{64})"?$/;
const longest = 5000;
const most = 1_000_000;

export function readDigests(text: string, file: string, problem: (line: number) => void): ListedDigest[] {
  const found: ListedDigest[] = [];
  for (const [index, given] of text
    .replace(/^\ufeff/, "")
    .split(/\r?\n/, most)
    .entries()) {
    if (given.trim() === "") continue;
    const [, quoted, plain, sha256] = given.length > longest ? [] : (entry.exec(given.trim()) ?? []);
    if (sha256 === undefined) {
      problem(index + 1);
      continue;
    }
    const path = (quoted?.replaceAll('""', '"') ?? plain ?? "").replaceAll("\\", "/").replace(/^(?:\.\/)+/, "");
    found.push({ path, sha256: sha256.toLowerCase(), from: { file, line: index + 1 } });
  }
  return found;
}
