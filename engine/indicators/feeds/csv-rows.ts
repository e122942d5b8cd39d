/**
 * Rows of a CSV file: quoted cells with separators, quotes and line ends in them (RFC 4180), and the separators that
 * spreadsheets of other countries write.
 * @module
 */

export interface CsvRow {
  /** Of its first character, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

const mostCells = 500;

export function* csvRows(text: string, separator: string): Iterable<CsvRow> {
  let cells: string[] = [];
  let cell = "";
  let quoted = false;
  let line = 1;
  let begun = 1;
  for (let at = 0; at < text.length; at++) {
    const letter = text[at] as string;
    if (letter === "\n") line++;
    if (quoted) {
      if (letter !== '"') cell += letter;
      else if (text[at + 1] === '"') {
        cell += letter;
        at++;
      } else quoted = false;
    } else if (letter === '"' && cell.trim() === "") {
      cell = "";
      quoted = true;
    } else if (letter === separator) {
      if (cells.length < mostCells) cells.push(cell.trim());
      cell = "";
    } else if (letter === "\n") {
      cells.push(cell.trim());
      if (cells.some((one) => one !== "")) yield { line: begun, cells };
      cells = [];
      cell = "";
      begun = line;
    } else if (letter !== "\r") cell += letter;
  }
  cells.push(cell.trim());
  if (cells.some((one) => one !== "")) yield { line: begun, cells };
}

/** The separator that stands in each of the first lines, or undefined where none does. */
export function separatorOf(text: string): string | undefined {
  const lines = text.split("\n", 30).filter((line) => line.trim() !== "" && !line.startsWith("#"));
  if (lines.length === 0) return undefined;
  return [",", ";", "\t", "|"].find((one) => lines.every((line) => line.includes(one)));
}
