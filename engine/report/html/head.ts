/**
 * The head of a page that is a file of its own: its language, a policy that lets nothing be fetched and only the named
 * style run, and no word of where it was opened from to anybody.
 * @module
 */
import { type Html, html } from "./element.ts";
import { style, styleHash } from "./style.ts";
import type { Tongue } from "./voice.ts";

export interface PageHead {
  readonly tongue: Tongue;
  readonly title: string;
  /** A further style sheet with its SHA-256 in base64. */
  readonly more?: { readonly style: string; readonly hash: string };
  /** Further directives of the policy. */
  readonly policy?: string;
}

/** Up to the end of `<head>`. */
export function pageHead({ tongue, title, more, policy = "" }: PageHead): Html {
  const hashes = [styleHash, ...(more === undefined ? [] : [more.hash])].map((hash) => `'sha256-${hash}'`).join(" ");
  const rules = `default-src 'none'; style-src ${hashes};${policy} base-uri 'none'; form-action 'none'`;
  const head = html`<!doctype html>
<html lang="${tongue.code}" dir="${tongue.direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${rules}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
<title>${title}</title>
`;
  const styles = [style, ...(more === undefined ? [] : [more.style])].map((text) => `<style>${text}</style>\n`);
  return { markup: `${head.markup}${styles.join("")}</head>\n` };
}
