/**
 * The values in one line of a list that somebody wrote or copied: behind a bullet, in quotes, with a label before it or a
 * remark behind it; lines of hosts files, of name servers and of browsers' blockers.
 * @module
 */
import type { ValueKind } from "../classify.ts";
import { refang } from "../refang.ts";
import { guessKind } from "./guess-kind.ts";
import { kindOfWords } from "./kind-by-words.ts";

export interface LineValue {
  readonly value: string;
  /** What a label in the line says that it is. */
  readonly kind?: ValueKind;
}

const comment = /^\s*(?:#(?!\S*[.:]\S)|;|!|\/\/|@@).*$/;
const remark = /\s(?:;\s|#|\/\/).*$/;
const bullet = /^\s*(?:[-*+•◦‣·▪–—]|\d{1,3}[.)])\s+/;
const blocked = /^\|\|(.+?)(?:\^.*)?$/;
const named = /^(?:address|server|local)=\/(.+)\/[^/]*$/;
const hostsLine = /^(?:0\.0\.0\.0|127\.0\.0\.1|::1?)\s+(\S.*)$/;
const zone = /^(\S+)\s+(?:IN\s+)?CNAME\s+\S+$/i;
const checksum = /^(?:MD5|SHA-?\d+)\s*\([^)]*\)\s*=\s*([0-9a-f]+)$/i;
const label = /^([\p{L}][\p{L}\p{N}\s&().'’/-]{0,48}?)\s*[:=]\s*(?!\/\/)(\S.*)$/u;
const longestLine = 4096;

const quotes = "\"'`“”„«»‘’";

/** Without letters of `begin` in front and of `end` behind. One pass, as a stranger may repeat them a million times. */
export function without(text: string, begin: string, end: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && begin.includes(text[from] as string)) from++;
  while (to > from && end.includes(text[to - 1] as string)) to--;
  return text.slice(from, to);
}

/** Without the quotes, marks and brackets around it. */
export function unquoted(text: string): string {
  const bare = without(text.trim(), quotes, `${quotes},; \t`);
  // A mail address behind a name.
  if (/^[^<>]+<[^<>]+@[^<>]+>$/.test(bare)) return bare;
  // A bracket in it may be one of those that make it unclickable, or of an IPv6 address.
  const inner = without(bare, "<[", "]>");
  const isMeant = inner === bare || /[[\]]/.test(inner) || /^\[[0-9a-f:.]+\]/i.test(bare);
  return isMeant ? bare : without(inner, quotes, quotes).trim();
}

/** Empty for an empty line and for a comment. What holds no value comes back as it is, so that it can be told. */
export function valuesInLine(written: string): readonly LineValue[] {
  if (written.length > longestLine) return [{ value: written.slice(0, longestLine) }];
  if (comment.test(written)) return [];
  const line = written
    .replace(/\s{2,}/g, " ")
    .replace(bullet, "")
    .replace(remark, "")
    .trim();
  if (line === "") return [];
  const hosts = hostsLine.exec(line)?.[1];
  if (hosts !== undefined) return hosts.split(/\s+/).map((value) => ({ value }));
  const inner = (blocked.exec(line) ?? named.exec(line) ?? zone.exec(line))?.[1];
  if (inner !== undefined) return inner.split("/").map((value) => ({ value }));
  const sum = checksum.exec(line)?.[1];
  if (sum !== undefined) return [{ value: sum, kind: "file-hash" }];
  const alone = unquoted(line);
  if (!/\s/.test(alone) && guessKind(alone) !== undefined) return [{ value: alone }];
  return labelled(line) ?? several(refang(line)) ?? [{ value: alone }];
}

function labelled(line: string): LineValue[] | undefined {
  const [, words = "", rest = ""] = label.exec(line) ?? [];
  const kind = words === "" ? undefined : kindOfWords(words);
  if (kind === undefined) return undefined;
  if (kind === "skip") return [];
  return rest.split(/[,;]\s+/).map((one) => {
    const value = unquoted(one);
    const looks = guessKind(value);
    // What it looks like says more than a word of its label, but for a certificate.
    return {
      value,
      kind: looks === undefined || (looks === "file-hash" && kind === "certificate-hash") ? kind : looks,
    };
  });
}

/** Values one behind the other, or one with a remark behind it. */
function several(line: string): LineValue[] | undefined {
  const parts = line.split(/[\s,;]+/).map(unquoted);
  if (guessKind(parts[0] ?? "") === undefined) return undefined;
  const all = parts.filter((part) => part !== "");
  const found = all.every((part) => guessKind(part) !== undefined) ? all : all.slice(0, 1);
  return found.map((value) => ({ value }));
}
