/**
 * The lines of a text with their numbers, and what looks like damage on the way: zero bytes, lines beyond all measure, an
 * end within a line.
 * @module
 */

export interface TextLine {
  /** From 1. */
  readonly line: number;
  readonly text: string;
}

export interface LineNote {
  readonly code: "malformed" | "truncated" | "over-limit";
  readonly line: number;
  readonly detail: string;
}

export const longestLine = 8192;

/**
 * Every line without its line feed and the carriage return before it. A line with zero bytes is told and still given; one
 * that is too long is told and left out. `wholeEnd: false` for a text that need not end in a line feed.
 */
export function* textLines(text: string, note: (note: LineNote) => void, wholeEnd = true): Generator<TextLine> {
  let line = 0;
  for (let start = 0; start < text.length; ) {
    line++;
    const feed = text.indexOf("\n", start);
    const end = feed < 0 ? text.length : feed;
    const last = text.charCodeAt(end - 1) === 13 && end > start ? end - 1 : end;
    const length = last - start;
    if (length > longestLine) note({ code: "over-limit", line, detail: `${length} characters in one line` });
    else {
      const given = text.slice(start, last);
      if (given.includes("\0")) note({ code: "malformed", line, detail: "zero bytes" });
      yield { line, text: given };
    }
    if (feed < 0) {
      if (wholeEnd) note({ code: "truncated", line, detail: "ends within a line" });
      return;
    }
    start = feed + 1;
  }
}
