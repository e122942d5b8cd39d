/**
 * Which values of a message stand in one word of it, so that they make a name together: the rest of the message says nothing
 * of that name, and need not be composed again for a value that was met before.
 * @module
 */
import type { FormatPart } from "../../../formats/tracev3/message-format.ts";

export interface ValueWords {
  /** By place for a value: the number of its word; -1 for a number that stands apart and makes no name. */
  readonly words: readonly number[];
  /** By number of a word: true when a name may stand in it whatever its values are. */
  readonly isMarked: readonly boolean[];
  /** True when a name stands in the text itself. */
  readonly isAlways: boolean;
}

/** What is in no name. */
const delimiter = /[\s"'`<>(){}[\],;|=\\]/;
const mark = /[/.@]\w/;
/** `kind<name>`, `name[412]`, `pid 412, name`: what stands there is looked at whatever it is. */
const beforeName = /<$/;
const behindName = /^\[/;
const besideWritten = /\w\[$/;
const pid = /\bpid $/;

export function wordsOf(parts: readonly FormatPart[]): ValueWords {
  const words: number[] = [];
  const isMarked: boolean[] = [];
  let isAlways = false;
  /** Of the word that goes on: its values, its own letters, and whether a value of it may be a text. */
  let values: number[] = [];
  let written = "";
  let hasText = false;
  let hasSign = false;
  const end = (): void => {
    const hasMark = hasSign || mark.test(written);
    if (values.length === 0) isAlways ||= hasMark;
    else if (hasText || hasMark) {
      for (const value of values) words[value] = isMarked.length;
      isMarked.push(hasMark);
    }
    values = [];
    written = "";
    hasText = false;
    hasSign = false;
  };
  for (const [i, part] of parts.entries()) {
    if (typeof part !== "string") {
      values.push(words.length);
      words.push(-1);
      const isAddress = part.decoder?.endsWith("addr") === true;
      hasText ||= isAddress || "sS@P".includes(part.conversion);
      hasSign ||= isAddress;
      // In the text a value stands for a letter.
      written += "a";
      continue;
    }
    const before = parts[i - 2];
    const isBetween = part === ", " && typeof before === "string" && pid.test(before);
    if (i > 0 && behindName.test(part)) hasSign = true;
    for (const sign of part) {
      if (delimiter.test(sign)) end();
      else written += sign;
    }
    if (i + 1 >= parts.length) break;
    hasSign ||= isBetween || beforeName.test(part);
    isAlways ||= besideWritten.test(part);
  }
  end();
  return { words, isMarked, isAlways };
}
