/**
 * Undoes the ways in which reports make addresses unclickable: `hxxp://evil[.]example`, `name[at]evil(dot)example`.
 * @module
 */

const maybeDefanged = /[[({]|hxxp|h\*\*p|\+\+|fxp:/i;
const bracketed = /[[({]\s?(\.|dot|d0t|:|:\/\/|\/|\/\/|@|at|,)\s?[\])}]/gi;

/** The address as it was meant; the same text where nothing was made unclickable. Linear in the text's length. */
export function refang(text: string): string {
  if (!maybeDefanged.test(text)) return text;
  return (
    text
      .replace(bracketed, (_, inner: string) => {
        const mark = inner.toLowerCase();
        if (mark === "dot" || mark === "d0t" || mark === ",") return ".";
        return mark === "at" ? "@" : mark;
      })
      // A whole scheme in brackets or a single bracket round the dot: `hxxp[://`, `evil[.example`.
      .replace(/\[(\.|:\/\/)|(\.|:\/\/)\](?=[\w-])/g, (_, before?: string, after?: string) => before ?? after ?? "")
      .replace(/(^|[^a-z0-9])(?:hxxp|h\*\*p)(s?)(?=:)/gi, "$1http$2")
      .replace(/(^|[^a-z0-9])fxp(?=:\/\/)/gi, "$1ftp")
      // AsciiDoc passthrough marks.
      .replace(/^\+\+(.*)\+\+$/s, "$1")
  );
}
