/**
 * The lines of a dumpstate text that begin and end its sections. Facts: AOSP `frameworks/native/cmds/dumpstate` and
 * `cmds/dumpsys`, and published bug reports of Android 5 to 14.
 *
 * - `------ NAME (command or file) ------` begins what a command printed, `------ 0.1s was the duration of 'NAME' ------`
 *   ends it. Commands that ran beside it may end in its middle, under their own names.
 * - `DUMP OF SERVICE name:`, since Android 9 with a priority before the name, begins what a service printed, and
 *   `--------- 0.1s was the duration of dumpsys name, ending at: …` ends it.
 * @module
 */

export type Boundary =
  | { readonly type: "command"; readonly name: string; readonly command?: string }
  | { readonly type: "command-end"; readonly name: string }
  | { readonly type: "service"; readonly name: string; readonly priority?: string }
  | { readonly type: "service-end"; readonly name: string };

/** Longer lines are no boundary. */
export const longestBoundary = 1024;

const commandEnd = /^------ \d{1,9}(?:\.\d{1,9})?s was the duration of '(.{1,400})' ------$/;
const commandHead = /^------ (.{1,900}) ------$/;
const serviceEnd = /^-{9} \d{1,9}(?:\.\d{1,9})?s was the duration of dumpsys ([^,]{1,400})(?:,|$)/;
const serviceHead = /^DUMP OF SERVICE (?:(CRITICAL|HIGH|NORMAL) )?(\S.{0,399}?):?$/;

/** What a line begins or ends; undefined for any other line. `line` is without its line end. */
export function boundaryOf(line: string): Boundary | undefined {
  if (line.length > longestBoundary) return undefined;
  const text = line.trimEnd();
  if (text.startsWith("------ ")) {
    const ended = commandEnd.exec(text)?.[1];
    if (ended !== undefined) return { type: "command-end", name: ended };
    const head = commandHead.exec(text)?.[1];
    return head === undefined ? undefined : { type: "command", ...splitHead(head.trim()) };
  }
  if (text.startsWith("---------")) {
    const ended = serviceEnd.exec(text)?.[1];
    return ended === undefined ? undefined : { type: "service-end", name: ended };
  }
  if (!text.startsWith("DUMP OF SERVICE ")) return undefined;
  const [, priority, name] = serviceHead.exec(text) ?? [];
  if (name === undefined) return undefined;
  return { type: "service", name, ...(priority === undefined ? {} : { priority }) };
}

/** `ending at: 2031-02-03 04:05:07`; before Android 7 nothing stands behind the name, and a cut name looks whole. */
const wholeServiceEnd = /^-{9} \d.{0,440}, ending at: \d{4}-\d\d-\d\d \d\d:\d\d:\d\d\s*$/;

/**
 * True for a line that ends a section, or the whole text, and is there to its last sign: a collector takes the line feed
 * from the end of what a command printed, and nothing is lost with it.
 */
export function isWholeEnd(line: string): boolean {
  if (line.length > longestBoundary) return false;
  return (
    commandEnd.test(line.trimEnd()) ||
    wholeServiceEnd.test(line) ||
    /^(?:={3,}|== dumpstate: done \(id \d{1,9}\))$/.test(line)
  );
}

/** The command stands in the last brackets, and may hold brackets itself. */
function splitHead(head: string): { name: string; command?: string } {
  if (!head.endsWith(")")) return { name: head };
  let depth = 0;
  for (let at = head.length - 1; at > 0; at--) {
    const sign = head[at];
    if (sign === ")") depth++;
    else if (sign === "(" && --depth === 0) {
      return { name: head.slice(0, at).trim(), command: head.slice(at + 1, -1) };
    }
  }
  return { name: head };
}
