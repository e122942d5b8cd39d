/**
 * `taskinfo.txt`: what the kernel knows of each task, as `taskinfo --threads` prints it. Blocks begin at
 * `process: "name" [pid] [unique ID: n]`; a line `num tasks: n` above them says how many there are.
 * Published archives of iOS 15 to 26.
 * @module
 */
import { type LineNote, textLines } from "../../bytes/text-lines.ts";

export interface Task {
  readonly line: number;
  readonly name: string;
  readonly pid: number;
  readonly uniqueId?: number;
  readonly architecture?: string;
  /** UUID of the program. */
  readonly uuid?: string;
  /** Seconds since it was started. */
  readonly runTime?: number;
  readonly threads: number;
  /** As the kernel marks it: an app, or a service of the system. */
  readonly isApp?: boolean;
  readonly isDaemon?: boolean;
}

type Open = { -readonly [Key in keyof Task]: Task[Key] };

const begins = /^process: "(.{0,256})" \[(\d{1,10})\](?: \[unique ID: (\d{1,15})\])?/;

/** Blocks in the order of the file. `note` hears of what looks damaged, and of fewer blocks than were promised. */
export function* readTaskInfo(text: string, note: (note: LineNote) => void): Generator<Task> {
  let promised: number | undefined;
  let count = 0;
  let open: Open | undefined;
  let last = 0;
  for (const { line, text: given } of textLines(text, note, false)) {
    last = line;
    if (given.startsWith("process: ")) {
      if (open !== undefined) yield open;
      const found = begins.exec(given);
      open = undefined;
      if (found === null) {
        note({ code: "malformed", line, detail: `no process: ${given.slice(0, 60)}` });
        continue;
      }
      count++;
      open = { line, name: found[1] as string, pid: Number(found[2]), threads: 0 };
      if (found[3] !== undefined) open.uniqueId = Number(found[3]);
      continue;
    }
    if (open === undefined) promised ??= numberAfter(/^num tasks: (\d{1,9})/, given);
    else takeIn(open, given);
  }
  if (open !== undefined) yield open;
  if (count === 0) note({ code: "malformed", line: 1, detail: "no task in it" });
  else if (promised === undefined) note({ code: "truncated", line: 1, detail: "begins after the number of tasks" });
  else if (promised !== undefined && count + Math.min(5, 1 + Math.floor(promised / 50)) < promised) {
    // The kernel's own task may be counted and not printed, and a task may end meanwhile.
    note({ code: "truncated", line: last, detail: `${count} of ${promised} tasks` });
  } else if (count < promised && !text.endsWith("\n")) {
    note({ code: "truncated", line: last, detail: "ends within a line" });
  }
}

function takeIn(open: Open, given: string): void {
  if (/^\s+thread ID: /.test(given)) open.threads++;
  const colon = given.indexOf(": ");
  if (colon <= 0 || colon > 40 || given.startsWith("\t")) return;
  const value = given.slice(colon + 2).trim();
  switch (given.slice(0, colon)) {
    case "architecture":
      open.architecture ??= value.slice(0, 40);
      break;
    case "executable uuid":
      if (/^[0-9A-F-]{32,36}$/i.test(value)) open.uuid ??= value.toUpperCase();
      break;
    case "run time": {
      const seconds = numberAfter(/^(\d{1,12}(?:\.\d{1,9})?) s\b/, value);
      if (seconds !== undefined) open.runTime ??= seconds;
      break;
    }
    case "ios-application":
      open.isApp ??= value === "YES";
      break;
    case "ios-appledaemon":
      open.isDaemon ??= value === "YES";
      break;
  }
}

function numberAfter(pattern: RegExp, text: string): number | undefined {
  const found = pattern.exec(text)?.[1];
  return found === undefined ? undefined : Number(found);
}
