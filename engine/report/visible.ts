/**
 * Text out of evidence, made harmless to look at: nothing in it can hide, turn the line round or become a link.
 *
 * Bidirectional controls can make a name read backwards (CVE-2021-42574, https://trojansource.codes); format and filler
 * characters are invisible (Unicode Standard, chapter 23; UTS #39, "default ignorable"). Defanging (`hxxps://a[.]b`) is
 * the usage of the field: mail programs and PDF readers turn bare addresses into links.
 * @module
 */

/**
 * Control, format, private-use, unassigned and lone surrogate code points; line and paragraph separators; every space
 * but U+0020; letters and marks that have no shape of their own.
 */
const unseen =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: the marks are listed each for itself.
  /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Zl}\p{Zp}\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2800\u3164\uffa0\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/gu;

const anyUnseen = new RegExp(unseen.source, "u");
const pictograph = /\p{Extended_Pictographic}(?:\ufe0f|\p{Emoji_Modifier})?$/u;
const pictographAhead = /^\p{Extended_Pictographic}/u;

/**
 * The text with every character that cannot be seen, or that moves others, written as `⟨U+202E⟩`. What joins or colours
 * an emoji stays, as it is part of a picture.
 */
export function visible(text: string): string {
  if (!anyUnseen.test(text)) return text;
  return text.replace(unseen, (character, offset: number) => {
    if (character === "\ufe0f" && pictograph.test(text.slice(Math.max(0, offset - 4), offset))) return character;
    if (
      character === "\u200d" &&
      pictograph.test(text.slice(Math.max(0, offset - 4), offset)) &&
      pictographAhead.test(text.slice(offset + 1, offset + 3))
    ) {
      return character;
    }
    return `⟨U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}⟩`;
  });
}

const schemes: Readonly<Record<string, string>> = { http: "hxxp", https: "hxxps", ftp: "fxp", ws: "wxs", wss: "wxss" };
const schemed = /([a-z][a-z0-9+.-]{0,30}):\/\/([^\s/?#]*)/gi;
const bareWeb = /\bwww\.[^\s/?#]+/gi;
const mail = /[^\s@<>"]{1,64}@[^\s@<>"]{1,255}/g;

function cutDots(host: string): string {
  return host.replaceAll(".", "[.]");
}

/**
 * Links, `www.` names and mail addresses inside a longer text, so that no program makes a link of them; and a known
 * address, which may stand there bare. Other bare names stay: `sms.db` is a file.
 */
export function defangText(text: string, known = ""): string {
  return bareKnown(text, known)
    .replace(schemed, (_, scheme: string, host: string) => {
      const dead = schemes[scheme.toLowerCase()] ?? scheme;
      return `${dead}://${cutDots(host)}`;
    })
    .replace(bareWeb, (name) => (name.includes("[.]") ? name : cutDots(name)))
    .replace(mail, (address) => (address.includes("[.]") || address.includes("://") ? address : defangMail(address)));
}

function bareKnown(text: string, known: string): string {
  if (!/^[^\s/@]+\.[^\s/@]+$/.test(known)) return text;
  const exact = new RegExp(known.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"), "gi");
  return text.replace(exact, cutDots);
}

function defangMail(address: string): string {
  const at = address.lastIndexOf("@");
  return `${address.slice(0, at)}[@]${cutDots(address.slice(at + 1))}`;
}

/** A value that is an address as a whole: a host, an IP address, a URL with or without its scheme, a mail address. */
export function defangAddress(value: string): string {
  if (value.includes("://")) return defangText(value);
  if (value.includes("@") && !value.includes("/")) return defangMail(value);
  const end = value.search(/[/?#]/);
  const host = end < 0 ? value : value.slice(0, end);
  const dead = /^[0-9a-f:.]+$/i.test(host) && host.includes(":") ? host.replace(/:/, "[:]") : cutDots(host);
  return dead + (end < 0 ? "" : value.slice(end));
}
