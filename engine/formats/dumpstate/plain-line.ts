/**
 * A line without what the way out of the phone put around it: `adb shell` of old versions on Windows ended lines with two
 * carriage returns, and `logcat -v color` and some terminals' logs hold colours (ECMA-48, control sequences).
 * @module
 */

// biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is looked for
const sequence = /\u001b\[[0-9;:?]{0,40}[A-Za-z]/g;

/** `line` is without its line feed. */
export function plainLine(line: string): string {
  let end = line.length;
  while (end > 0 && line.charCodeAt(end - 1) === 13) end--;
  const text = end === line.length ? line : line.slice(0, end);
  return text.includes("\u001b") ? text.replace(sequence, "") : text;
}
