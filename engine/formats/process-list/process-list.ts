/**
 * Lists of processes as `ps` prints them in a sysdiagnose: `ps.txt`, one process a line, and `ps_thread.txt`, where the
 * lines of a process's threads follow it and the command stands twice, cut short in the middle and whole at the end.
 * The head names the columns, which differ between systems: iOS 16 added PRSNA and F. Values may be wider than their
 * column and push the rest, so a line is read by what its values look like, never by where they stand.
 * ps(1); columns and rows of published archives of iOS 12 to 26.
 * @module
 */
import { type LineNote, textLines } from "../../bytes/text-lines.ts";

export interface ListedProcess {
  readonly line: number;
  /** By name of the column, the last COMMAND as `COMMAND`, an earlier one as `SHORT`. */
  readonly values: Readonly<Record<string, string>>;
  /** True where the line did not fit the head and only its command could be told. */
  readonly shifted: boolean;
}

/** Heads of published archives, tried where a list has lost its own. */
const usualHeads = [
  "USER UID PRSNA PID PPID F %CPU %MEM PRI NI VSZ RSS WCHAN TT STAT STARTED TIME COMMAND",
  "USER UID PID PPID %CPU %MEM PRI NI VSZ RSS WCHAN TT STAT STARTED TIME COMMAND",
  "USER PID TT %CPU STAT PRI STIME UTIME COMMAND PPID F %MEM PRI NI VSZ RSS WCHAN STARTED TIME COMMAND",
] as const;

const whole = "(-?\\p{Nd}{1,20})";
const share = "(-?\\p{Nd}{1,9}(?:[.,\u066b]\\p{Nd}{1,9})?)";
const clock = "([^\\s/]{0,20}:[^\\s/]{0,20})";
const formOf: Readonly<Record<string, string>> = {
  USER: "(\\S{1,64})",
  UID: whole,
  PID: whole,
  PPID: whole,
  PRSNA: "([^\\s/]{1,20})",
  F: "([0-9a-f\\p{Nd}]{1,16})",
  "%CPU": share,
  "%MEM": share,
  PRI: "(-?\\p{Nd}{1,9}[A-Z]?)",
  NI: whole,
  VSZ: whole,
  RSS: whole,
  WCHAN: "([^\\s/]{1,40})",
  // The hour and its half may be apart, also by a sign that looks like a space.
  STARTED: "([^\\s/]{1,20}(?:[ \u00a0\u202f][AaPp]\\.?[Mm]\\.?(?= ))?)",
  TIME: clock,
  STIME: clock,
  UTIME: clock,
};
const anyForm = "([^\\s/]{1,64})";
const mostColumns = 40;

interface Head {
  readonly names: readonly string[];
  readonly row: RegExp;
  /** True where lines of threads, which begin with a space, belong to the process above them. */
  readonly threads: boolean;
}

function headOf(line: string): Head | undefined {
  const names = line.trim().split(/\s+/);
  if (names.length < 3 || names.length > mostColumns) return undefined;
  if (!names.includes("PID") || names.at(-1) !== "COMMAND") return undefined;
  const short = names.indexOf("COMMAND") < names.length - 1;
  const forms = names.map((name, at) => {
    if (name !== "COMMAND") return formOf[name] ?? anyForm;
    return at === names.length - 1 ? "(\\S.*)" : "(.{0,40}?)";
  });
  return {
    names: names.map((name, at) => (name === "COMMAND" && at < names.length - 1 ? "SHORT" : name)),
    row: new RegExp(`^${short ? "" : "[ \\t]*"}${forms.join("[ \\t]+")}$`, "u"),
    threads: short,
  };
}

/** Processes in the order of the file. Blank lines and lines of threads are passed over, all others are told if not read. */
export function* readProcessList(text: string, note: (note: LineNote) => void): Generator<ListedProcess> {
  let head: Head | undefined;
  for (const { line, text: given } of textLines(text, note)) {
    if (given.trim() === "") continue;
    if (head === undefined) {
      head = headOf(given);
      if (head !== undefined) continue;
      head = usualHeads.map((usual) => headOf(usual)).find((usual) => usual?.row.test(given) === true);
      if (head === undefined) continue;
      note({ code: "malformed", line, detail: "no head above the first process" });
    }
    const { names, row, threads } = head;
    if (threads && /^\s/.test(given)) continue;
    const found = row.exec(given);
    if (found === null) {
      note({ code: "malformed", line, detail: `no process: ${given.slice(0, 60)}` });
      const path = /(?:^|\s)(\/\S.*)$/.exec(given)?.[1];
      if (path !== undefined) yield { line, values: { COMMAND: path }, shifted: true };
      continue;
    }
    const values: Record<string, string> = {};
    for (const [at, name] of names.entries()) values[name] = found[at + 1] as string;
    yield { line, values, shifted: false };
  }
  if (head === undefined) note({ code: "malformed", line: 1, detail: "no head of a list of processes" });
}

/** A whole number in the digits of any script; undefined for what is none. */
export function countOf(value: string | undefined): number | undefined {
  if (value === undefined || !/^-?\p{Nd}{1,15}$/u.test(value)) return undefined;
  return Number(
    value.replace(/\p{Nd}/gu, (digit) => {
      // Digits of every script stand together, from nought on.
      let zero = digit.codePointAt(0) as number;
      const code = zero;
      while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && code - zero < 9) zero--;
      return String(digit <= "9" ? digit : code - zero);
    }),
  );
}
