/**
 * Finds links, bare hosts, IPv4 addresses and e-mail addresses in free text, in one pass of linear time.
 *
 * Found: URLs of any scheme with `://`; hosts without a scheme, with or without a path; addresses with an `@`; all of
 * these defanged, inside JSON escapes, in brackets or quotes, before punctuation, or amid text of a script that writes
 * no spaces. Not found: a host as part of another URL's path or query, or of a file's path, because that is not where
 * the link leads. A whole link inside a link's query (`…?url=https://evil.example/`, plain or percent-encoded once) is
 * found: such a link does lead there.
 * @module
 */
import { refang } from "./refang.ts";
import { longestPath } from "./url.ts";

/** `bare` is a host or IPv4 address without a scheme, with its port and path where it has them. */
export type Found = (kind: "url" | "bare" | "mail", text: string) => void;

const endsRun = 1;
const inHost = 2;
const inLocal = 4;
/** What each UTF-16 code unit may be part of. Beyond ASCII everything is a letter of a host name that ends no run. */
const classes = new Uint8Array(0x10000).fill(inHost | inLocal);
classes.fill(0, 0, 128);
for (const mark of "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.") {
  classes[mark.charCodeAt(0)] = inHost | inLocal;
}
for (const mark of "!#$%&*+/=?~'") classes[mark.charCodeAt(0)] = inLocal;
classes.fill(endsRun, 0, 33);
for (const mark of '"<>`{}|^\u007f') classes[mark.charCodeAt(0)] = endsRun;
/** Spaces, invisible marks, quotation marks and the punctuation of East Asian text: first and last of each range. */
const wideEnds =
  "\u0080\u00a0\u00ab\u00ab\u00ad\u00ad\u00bb\u00bb\u1680\u1680\u2000\u200f\u2018\u201f\u2026\u2026\u2028\u202f\u2039\u203a" +
  "\u205f\u206f\u3000\u3003\u3008\u3011\u3014\u301f\ufeff\ufeff\uff01\uff01\uff08\uff09\uff0c\uff0c\uff1a\uff1b\uff1f\uff1f" +
  "\uff3b\uff3b\uff3d\uff3d\uff5f\uff64\ufffc\ufffd";
for (let at = 0; at < wideEnds.length; at += 2) {
  classes.fill(endsRun, wideEnds.charCodeAt(at), wideEnds.charCodeAt(at + 1) + 1);
}
/** Han, kana and hangul stand directly before and after a link. */
const spaceless = /[\u2e80-\u2fff\u3005-\u3007\u3021-\u9fff\uac00-\ud7af\uf900-\ufaff]/;
const longestLocal = 128;

export function scanText(text: string, found: Found): void {
  let start = 0;
  let worthwhile = false;
  let defanged = false;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 32;
    if (classes[code] !== endsRun) {
      // The marks without which there is no address in the run: most sentences have a dot or colon, and no address.
      switch (code) {
        case 46: {
          // A dot inside a name, or before a bracket: `evil.]example`.
          const next = at + 1 < text.length ? text.charCodeAt(at + 1) : 32;
          if (next === 93 || isHostCode(next)) worthwhile = true;
          break;
        }
        case 58: {
          const next = text.charCodeAt(at + 1);
          if (next === 47 || next === 92) worthwhile = true;
          defanged ||= isDefangedScheme(text, at);
          break;
        }
        case 37: // `%3a%2f%2f`
          if (text.charCodeAt(at + 1) === 51) worthwhile = true;
          break;
        case 91: // [
        case 40: // (
          worthwhile = true;
          defanged = true;
          break;
        case 93: // ]
        case 43: // +
          defanged = true;
          break;
      }
      continue;
    }
    if (worthwhile) scanRun(text.slice(start, at), defanged, found);
    start = at + 1;
    worthwhile = false;
    defanged = false;
  }
}

/** `hxxp`, `hxxps`, `h**p` or `fxp` in front of the colon, or what may be one of them. */
export function isDefangedScheme(text: string, colon: number): boolean {
  const s = text.charCodeAt(colon - 1) | 32;
  const p = s === 115 ? colon - 2 : colon - 1;
  if ((text.charCodeAt(p) | 32) !== 112) return false;
  const before = text.charCodeAt(p - 1);
  return (before | 32) === 120 || before === 42;
}

/** `defanged` is false where nothing in the run can have been made unclickable. */
function scanRun(written: string, defanged: boolean, found: Found): void {
  const plain = written.includes("\\/") ? written.replaceAll("\\/", "/") : written;
  const run = defanged ? refang(plain) : plain;
  const starts: number[] = [];
  for (let at = run.indexOf("://"); at >= 0; at = run.indexOf("://", at + 3)) {
    const length = schemeLength(run, at);
    if (length > 0) starts.push(at - length);
  }
  scanBare(starts.length === 0 ? run : run.slice(0, starts[0]), found);
  starts.forEach((from, index) => {
    const piece = run.slice(from, Math.min(starts[index + 1] ?? run.length, from + 2 * longestPath));
    if (index === 0 && starts.length > 1) emitUrl(run.slice(from, from + 2 * longestPath), found);
    emitUrl(piece, found);
    const ampersand = index > 0 ? piece.indexOf("&") : -1;
    if (ampersand > 0) emitUrl(piece.slice(0, ampersand), found);
  });
  if (run.includes("%3") && /%3a%2f%2f/i.test(run)) scanEncoded(run, found);
}

/** Letters of the scheme that ends at `end`; 0 where none does. */
function schemeLength(run: string, end: number): number {
  if (run.startsWith("https", end - 5)) return 5;
  if (run.startsWith("http", end - 4)) return 4;
  const scheme = /[a-z][a-z0-9+.-]*$/i.exec(run.slice(Math.max(0, end - 24), end))?.[0];
  if (scheme === undefined) return 0;
  // `seehttps://…`: the known scheme at the end is meant.
  return (/(?:https?|wss?|ftp)$/i.exec(scheme)?.[0] ?? scheme).length;
}

/** Links that are percent-encoded in a query; one level, since each level is one more hop. */
function scanEncoded(run: string, found: Found): void {
  for (const [link] of run.matchAll(/https?%3a%2f%2f[^&#]{1,8192}/gi)) {
    try {
      emitUrl(decodeURIComponent(link), found);
    } catch {
      // Not UTF-8 when decoded: the host alone is still worth a look.
      emitUrl(link.replace(/%3a/i, ":").replace(/%2f/gi, "/").replace(/%.*$/s, ""), found);
    }
  }
}

function emitUrl(text: string, found: Found): void {
  const backslash = text.indexOf("\\");
  const tidy = withoutTrailingMarks(backslash < 0 ? text : text.slice(0, backslash));
  found("url", tidy);
  const wide = firstSpaceless(tidy);
  if (wide > 0) found("url", withoutTrailingMarks(tidy.slice(0, wide)));
}

function firstSpaceless(text: string): number {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) >= 0x2e80) return text.search(spaceless);
  return -1;
}

/** Marks and brackets that may stand behind a link. */
const trailing = ".,;:!?'*_~)]";

/** Punctuation after a link belongs to the sentence; a bracket does where its partner is not in the link. */
function withoutTrailingMarks(text: string): string {
  if (!trailing.includes(text.charAt(text.length - 1))) return text;
  let open = 0;
  for (const mark of text) if (mark === "(" || mark === "[") open += 1;
  let close = 0;
  for (const mark of text) if (mark === ")" || mark === "]") close += 1;
  let end = text.length;
  for (; end > 0; end--) {
    const mark = text.charAt(end - 1);
    if (mark === ")" || mark === "]") {
      if (close <= open) break;
      close -= 1;
    } else if (!trailing.includes(mark)) break;
  }
  return text.slice(0, end);
}

function isHostCode(code: number): boolean {
  return ((classes[code] as number) & inHost) !== 0;
}

/** Hosts and mail addresses in a run that holds no scheme. */
function scanBare(run: string, found: Found): void {
  let at = 0;
  while (at < run.length) {
    if (!isHostCode(run.charCodeAt(at))) {
      at += 1;
      continue;
    }
    const from = at;
    while (at < run.length && isHostCode(run.charCodeAt(at))) at += 1;
    const next = run.charAt(at);
    const before = from === 0 ? "" : run.charAt(from - 1);
    if (before === "@") emitMail(run, from, at, found);
    else if (next !== "@" && isHostPlace(run, from)) at = emitBare(run, from, at, found);
  }
}

/** After a slash stands a part of a path, unless the two slashes of a link without a scheme begin it. */
function isHostPlace(run: string, from: number): boolean {
  const before = run.charAt(from - 1);
  if (before === "\\" || before === "%") return false;
  return before !== "/" || (run.charAt(from - 2) === "/" && !isHostCode(run.charCodeAt(from - 3) || 32));
}

function emitMail(run: string, from: number, end: number, found: Found): void {
  let start = from - 1;
  const earliest = Math.max(0, start - longestLocal);
  while (start > earliest) {
    const code = run.charCodeAt(start - 1);
    if (((classes[code] as number) & inLocal) === 0) break;
    start -= 1;
  }
  const domain = run.slice(from, end).replace(/[.\-_]+$/, "");
  const local = run.slice(start, from - 1).replace(/^['.*/=?!#$&~]+/, "");
  if (local === "" || !domain.includes(".")) return;
  found("mail", `${local}@${domain}`);
  const wide = domain.search(spaceless);
  const tail = /[^\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff]*$/.exec(local)?.[0] ?? "";
  if ((wide > 0 || tail !== local) && tail !== "")
    found("mail", `${tail}@${wide > 0 ? domain.slice(0, wide) : domain}`);
}

/** Tells the host with its path, and answers where to go on. */
function emitBare(run: string, from: number, hostEnd: number, found: Found): number {
  const written = run.slice(from, hostEnd);
  const lead = /^[.-]*/.exec(written)?.[0].length ?? 0;
  const host = written.slice(lead).replace(/[.-]+$/, "");
  if (!host.includes(".")) return hostEnd;
  let end = hostEnd;
  if (lead + host.length === written.length) {
    const port = /^:\d{1,5}(?!\d)/.exec(run.slice(end, end + 7))?.[0].length ?? 0;
    const tail = run.charAt(end + port);
    end += port;
    if (tail === "/" || tail === "?") while (end < run.length && !",;".includes(run.charAt(end))) end += 1;
  }
  const path = withoutTrailingMarks(run.slice(hostEnd, Math.min(end, hostEnd + 2 * longestPath)));
  found("bare", host + path);
  if (spaceless.test(host)) {
    const parts = host.split(/[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff]+/);
    parts.forEach((part, index) => {
      const name = part.replace(/^[.-]+|[.-]+$/g, "");
      if (name.includes(".")) found("bare", index === parts.length - 1 ? name + path : name);
    });
  }
  return end;
}
