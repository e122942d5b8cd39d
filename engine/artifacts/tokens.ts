/**
 * Names, paths and addresses in a line of any text.
 * @module
 */

export type TokenKind = "process" | "path" | "name" | "ip" | "link" | "email" | "hash";

const word = /[^\s"'`<>(){}[\],;|=\\]{3,2000}/g;
/** One program on a list bears the name of what messages carry, which logs count. Numbers 0 and 1 are those of places in a row. */
const withNumber =
  /(?<![\w./-])(?!payload(?![\w.+-]))([A-Za-z][\w.+-]{3,63})(?:\s?\[(?:[2-9]|\d{2,6})\](?!\s?=|[.[(])|:(?:\d{2,6})(?![\w.:])|\s\((?:pid[ :=]{0,2})?\d{2,6}\))/g;
/** `[osservice<name>:33]` as the keeper of programs writes it, `pid 33, name` as drivers do. */
const called =
  /(?:\b(?:daemon|osservice|anon|app|application|xpcservice|extension)<|\bpid \d{1,6}, )([A-Za-z][\w.+-]{1,63})(?![\w/-])/g;
/** What `withNumber` ends with, told at less cost. */
const numbered = /[[:(]\s?(?:pid[ :=]{0,2})?\d/;
const punctuated = /[.:!?*]$/;
const quotedPath = /"(\/[^"\n]{2,1000})"/g;
/** A path that ends its line may have blanks in it, as those of files that people name. */
const lastPath = /\s(\/(?:private|var|System|usr|Library|Applications|Developer)\/[^"<>|\t]{1,1000})$/;
const dotted = /^[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,100})(?:\.[A-Za-z0-9_-]{1,100}){1,12}$/;
const ipv4 = /^(\d{1,3}(?:\.\d{1,3}){3})(?::\d{1,5}|\.\d{3,5})?(?:\/\d{1,2})?$/;
const ipv6 = /^([0-9a-f]{1,4}(?::[0-9a-f]{0,4}){2,7})(?:%\w{1,16})?(?:\/\d{1,3})?$/i;
const listName = /(?<![\w./-])([A-Za-z][\w.+-]{3,63})(?![\w/-])/g;

export type SeeToken = (kind: TokenKind, token: string) => void;

export function tokensIn(line: string, isList: boolean, see: SeeToken): void {
  // JSON of this system has a stroke before each stroke of a path.
  const text = line.includes("\\/") ? line.replaceAll("\\/", "/") : line;
  wordsIn(text, see);
  if (isList || numbered.test(text)) {
    for (const [, name = ""] of text.matchAll(isList ? listName : withNumber)) see("process", name);
  }
  calledIn(text, see);
  longPathsIn(text, see);
}

/** Paths, addresses, names with dots. */
export function wordsIn(text: string, see: SeeToken): void {
  for (const given of text.match(word) ?? []) {
    const token = punctuated.test(given) ? given.replace(/[.:!?*]+$/, "") : given;
    const stroke = token.indexOf("/");
    if (stroke > 0 && token.includes("://")) see("link", token.replace(/^.*?([A-Za-z][\w+.-]{1,20}:\/\/)/, "$1"));
    else if (stroke === 0) {
      if (token.length > 3 && token.indexOf("/", 1) > 0) see("path", token);
    } else if (token.length >= 32 || token.includes(".") || token.includes(":")) wordToken(token, see);
  }
}

/** Programs by what they are called beside their name. */
export function calledIn(text: string, see: SeeToken): void {
  if (!text.includes("<") && !text.includes("pid ")) return;
  for (const [, name = ""] of text.matchAll(called)) see("process", name);
}

/** Paths with blanks. */
export function longPathsIn(text: string, see: SeeToken): void {
  if (!text.includes("/")) return;
  for (const [, path = ""] of text.matchAll(quotedPath)) if (path.includes(" ")) see("path", path);
  const last = lastPath.exec(text)?.[1];
  if (last?.includes(" ") === true) see("path", last.trim());
}

function wordToken(token: string, see: SeeToken): void {
  const dot = token.indexOf(".");
  if (token.includes("@")) {
    if (/^[\w.+-]{1,64}@[\w.-]{3,250}$/.test(token) && dot > 0) see("email", token);
    return;
  }
  if (token.length >= 32 && /^(?:[0-9a-f]{64}|[0-9a-f]{40}|[0-9a-f]{32})$/i.test(token)) {
    see("hash", token);
    return;
  }
  const address =
    ipv4.exec(token)?.[1] ??
    (token.includes("::") || token.split(":").length === 8 ? ipv6.exec(token)?.[1] : undefined);
  if (address !== undefined) {
    see("ip", address);
    return;
  }
  if (dot <= 0) return;
  // `com.example.app:512`, `example.org:443`, `example.org/a`
  const name = token.replace(/[:/].*$/, "").replace(/~.*$/, "");
  if (!dotted.test(name) || !/[A-Za-z]/.test(name)) return;
  see("name", name);
  // `AppDomainGroup-group.com.example.app` of a backup.
  const bare = /^[A-Z]\w{2,40}Domain\w{0,12}-(.+\..+)$|^AppDomain\w{0,12}-(.+\..+)$/.exec(name);
  const own = bare?.[1] ?? bare?.[2] ?? name;
  if (own !== name) see("name", own);
  const app = /^(?:[A-Z0-9]{10}|group|iCloud|systemgroup)\.(.+\..+)$/.exec(own)?.[1];
  if (app !== undefined) see("name", app);
}
