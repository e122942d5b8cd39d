/**
 * Tables as `ps` and `top` print them: the head says which columns there are; the last ones may hold spaces.
 * @module
 */

export interface Columns {
  readonly names: readonly string[];
  /** For a table that ends in two names: how far the second stands behind the first. */
  readonly nameOffset: number | undefined;
}

/** What the programs of Android up to 7 (toolbox) call their columns. */
const older: Readonly<Record<string, string>> = { Thread: "CMD", Proc: "NAME", Name: "NAME" };

/** Undefined for a line that is no head. */
export function columnsOf(line: string): Columns | undefined {
  if (line.length > 1000) return undefined;
  // `top` marks the column it sorts by: `NI[%CPU]S`.
  const names = line
    .replaceAll(/[[\]]/g, " ")
    .trim()
    .split(/\s+/)
    // The state behind the program counter had no head.
    .flatMap((name) => (name === "PC" ? [name, "S"] : [older[name] ?? name]));
  if (!names.includes("PID") || !(names.includes("CMD") || names.includes("NAME") || names.includes("ARGS")))
    return undefined;
  const cmd = line.search(/\b(?:CMD|Thread)\b/);
  const name = line.search(/\b(?:NAME|Name|Proc)\b/);
  return { names, nameOffset: cmd >= 0 && name > cmd ? name - cmd : undefined };
}

/** Cells by column; undefined for a line that does not fit the head. */
export function cellsOf({ names, nameOffset }: Columns, line: string): Map<string, string> | undefined {
  const texts = nameOffset === undefined ? 1 : 2;
  const head = names.slice(0, names.length - texts);
  const cells = new Map<string, string>();
  let at = 0;
  for (const [index, name] of head.entries()) {
    const found = next(line, at);
    if (found === undefined) return undefined;
    // A process that waits for nothing may leave its column empty: the state then stands where the address would.
    if (name === "WCHAN" && /^(?:ADDR|PC)$/.test(names[index + 1] ?? "") && isShifted(line, found.end)) {
      cells.set("WCHAN", "");
      continue;
    }
    // Empty for a thread that had ended when `top` asked for its policy.
    if (name === "PCY" && !/^(?:[a-z]{2}|\?|--)$/.test(found.text)) continue;
    cells.set(name, found.text);
    at = found.end;
  }
  const rest = line.slice(at).trimStart();
  if (rest === "") return undefined;
  const last = names.slice(-texts);
  if (nameOffset === undefined) cells.set(last[0] as string, rest.trimEnd());
  else {
    cells.set(last[0] as string, rest.slice(0, nameOffset).trim());
    cells.set(last[1] as string, rest.slice(nameOffset).trim());
  }
  return cells;
}

/** True when what follows the column is the state already. */
function isShifted(line: string, at: number): boolean {
  const state = next(line, at);
  return state !== undefined && /^[A-Z]$/.test(state.text);
}

function next(line: string, from: number): { text: string; end: number } | undefined {
  let start = from;
  while (line.charCodeAt(start) === 32) start++;
  let end = start;
  while (end < line.length && line.charCodeAt(end) !== 32) end++;
  return end === start ? undefined : { text: line.slice(start, end), end };
}
