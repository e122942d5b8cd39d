/**
 * Undoes the ways in which reports make addresses unclickable: `hxxp://evil[.]example`, `name[at]evil(dot)example`.
 * @module
 */

const maybeDefanged = /[[\](){}<>\\。．]|h[xt][xt]?ps?:|h\*\*p|\+\+|fxp:|\s/i;
const bracketed = /\s?[[({<]\s?(\.|dot|d0t|punkt|punto|point|:|:\/\/|\/|\/\/|@|at|,)\s?[\])}>]\s?/gi;
const dots: ReadonlySet<string> = new Set(["dot", "d0t", "punkt", "punto", "point", ","]);
/** Words in capitals with spaces around them, and dots with a space before or behind, where nothing else is said. */
const spelled = /^[\w-]+(?:\s(?:DOT|AT)\s[\w-]+)+$/;
const spaced = /^[\w-]+(?:\s?\.\s?[\w-]+){1,9}$/;

/** The address as it was meant; the same text where nothing was made unclickable. Linear in the text's length. */
export function refang(text: string): string {
  if (!maybeDefanged.test(text)) return text;
  if (text.length < 256 && /\s/.test(text)) {
    if (spelled.test(text)) return text.replace(/\sDOT\s/g, ".").replace(/\sAT\s/g, "@");
    if (spaced.test(text)) return text.replace(/\s/g, "");
  }
  return (
    text
      .replace(bracketed, (_, inner: string) => {
        const mark = inner.toLowerCase();
        if (dots.has(mark)) return ".";
        return mark === "at" ? "@" : mark;
      })
      // A whole scheme in brackets or a single bracket round the dot: `hxxp[://`, `evil[.example`.
      .replace(/\[(\.|:\/\/)|(\.|:\/\/)\](?=[\w-])/g, (_, before?: string, after?: string) => before ?? after ?? "")
      .replace(/\\(?=\.)|(?<=\.)\](?=[\w-])/g, "")
      .replace(/[。．]/g, ".")
      .replace(/(^|[^a-z0-9])(?:hxxp|htxp|hxtp|h\*\*p)(s?)(?=:)/gi, "$1http$2")
      .replace(/(^|[^a-z0-9])fxp(?=:\/\/)/gi, "$1ftp")
      .replace(/^(https?:\/\/)\s+/i, "$1")
      // AsciiDoc passthrough marks.
      .replace(/^\+\+(.*)\+\+$/s, "$1")
  );
}
