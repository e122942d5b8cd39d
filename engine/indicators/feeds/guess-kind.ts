/**
 * What a value is when nothing says so but its own form.
 * @module
 */
import type { ValueKind } from "../classify.ts";
import { parseHash } from "../hash.ts";
import { canonicalIp } from "../ip-address.ts";
import { knownEnding } from "../public-suffix.ts";
import { refang } from "../refang.ts";

/** How names of packages and bundles begin: a domain turned round. */
const turnedRound = /^(?:com|org|net|io|me|app|de|fr|uk|eu|us|in|ru|cn|co|tv|info|biz|cc|dev|it|es|nl|pl|br|jp|kr)\./;

/** Undefined for what could be anything: a word, a sentence. */
export function guessKind(written: string): ValueKind | undefined {
  const value = refang(written).trim();
  if (value === "" || /\s/.test(value)) return undefined;
  if (parseHash(value) !== undefined) return value.includes(":") ? "certificate-hash" : "file-hash";
  // Longer digests are known, and told as not looked for.
  if (/^(?:[0-9a-f]{96}|[0-9a-f]{128})$/i.test(value)) return "file-hash";
  if (/^(?:tcp|udp|ssh|tls):\/\//i.test(value)) return guessKind(value.replace(/^\w+:\/\//, ""));
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(value)) return "url";
  if (canonicalIp(value.replace(/\/\d{1,3}$/, "")) !== undefined) return "ip";
  if (/^(?:\d{1,3}(?:\.\d{1,3}){3}|\[[0-9a-f:.]+\]):\d{1,5}$/i.test(value)) return "ip";
  if (/^mailto:/i.test(value)) return "email";
  if (/^[^/@]+@[^/@]+\.[^/@]+$/.test(value)) return "email";
  if (value.startsWith("/") || /^(?:Library|Documents|tmp)\//.test(value)) return "file-path";
  const [name = ""] = value.replace(/^\.(?=\w)/, "").split(/[/?#:]/, 1);
  if (!/^(?:\*\.)?[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)+\.?$/u.test(name)) return undefined;
  const labels = name.split(".").length;
  if (name === value && labels >= 3 && turnedRound.test(value)) return "app-id";
  return knownEnding(name) ? "host" : undefined;
}
