/**
 * Logs that daemons of iOS keep as text of their own, with entries of one or many lines. `installd`, `containermanagerd`
 * and `mobileactivationd` begin an entry with
 * `Wed Aug 11 05:51:02 2021 [176] <notice> (0x16bae7000) -[Class selector:]: message`, `lockdownd` with
 * `10/13/21 07:57:42.865446 pid=69 handle_get_value: message` (month first). The clock is the phone's own and no zone is
 * written. Samples: https://github.com/log2timeline/plaso/tree/main/test_data (`ios_sysdiag.log`, `ios_lockdownd.log`)
 * @module
 */

export interface DaemonEntry {
  /** The digits of the entry's stamp in the order `2021-08-11 05:51:02`. */
  readonly time: string;
  readonly pid?: number;
  readonly level?: string;
  /** Function or method that wrote the entry. */
  readonly writer?: string;
  /** Lines after the first are kept, with `\n` between them. */
  readonly message: string;
  /** Line of its first line, from 1. */
  readonly line: number;
}

/** Something met on the way; lines are counted from 1. */
export interface DaemonNote {
  readonly code: "malformed" | "truncated" | "over-limit";
  readonly line: number;
  readonly detail: string;
  readonly loss: boolean;
}

type Form = (line: string) => Omit<DaemonEntry, "line"> | undefined;

const longestLine = 16_384;
const longestMessage = 262_144;
const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

const installHead =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) ([A-Z][a-z]{2}) {1,2}(\d{1,2}) (\d{2}:\d{2}:\d{2}) (\d{4}) \[(\d{1,10})\] (?:<([a-z]{1,20})> )?(?:\(0x[0-9a-f]{1,16}\) ?)?/i;
const lockdownHead = /^(\d{2})\/(\d{2})\/(\d{2}) (\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?) (?:pid=(\d{1,10}) )?/;
const writerHead = /^([-+]\[[^\]\n]{1,400}\](?:_[A-Za-z0-9_]{1,80})?|[A-Za-z_][\w.]{0,120}): ?/;

const installForm: Form = (line) => {
  const [head, month = "", day = "", clock = "", year = "", pid, level] = installHead.exec(line) ?? [];
  const number = months.indexOf(month) + 1;
  if (head === undefined || number === 0) return undefined;
  return {
    time: `${year}-${String(number).padStart(2, "0")}-${day.padStart(2, "0")} ${clock}`,
    pid: Number(pid),
    ...(level === undefined ? {} : { level: level.toLowerCase() }),
    ...withWriter(line.slice(head.length)),
  };
};

const lockdownForm: Form = (line) => {
  const [head, month = "", day = "", year = "", clock = "", pid] = lockdownHead.exec(line) ?? [];
  if (head === undefined) return undefined;
  return {
    time: `20${year}-${month}-${day} ${clock}`,
    ...(pid === undefined ? {} : { pid: Number(pid) }),
    ...withWriter(line.slice(head.length)),
  };
};

function withWriter(text: string): { writer?: string; message: string } {
  const [head, writer] = writerHead.exec(text) ?? [];
  return head === undefined || writer === undefined ? { message: text } : { writer, message: text.slice(head.length) };
}

/** Entries in the order of the file; lines before the first stamp are the rest of an entry that is lost, and are told. */
export function* readDaemonLog(text: string, note: (note: DaemonNote) => void): Generator<DaemonEntry> {
  let open: { entry: Omit<DaemonEntry, "line">; line: number; more: string[]; length: number } | undefined;
  let number = 0;
  let orphans = 0;
  const close = (): DaemonEntry | undefined => {
    if (open === undefined) return undefined;
    const { entry, line, more } = open;
    return { ...entry, message: more.length === 0 ? entry.message : [entry.message, ...more].join("\n"), line };
  };
  for (const given of linesOf(text)) {
    number++;
    const line = given.length > longestLine ? given.slice(0, longestLine) : given;
    if (line !== given) note({ code: "over-limit", line: number, detail: `${given.length} characters`, loss: true });
    if (line.includes("\0")) note({ code: "malformed", line: number, detail: "zero bytes in the text", loss: true });
    const entry = installForm(line) ?? lockdownForm(line);
    if (entry !== undefined) {
      const done = close();
      if (done !== undefined) yield done;
      open = { entry, line: number, more: [], length: 0 };
    } else if (open === undefined) {
      if (line.trim() !== "" && orphans++ === 0) {
        note({ code: "malformed", line: number, detail: "lines without an entry above them", loss: true });
      }
    } else if (open.length < longestMessage) {
      open.more.push(line);
      open.length += line.length;
      if (open.length >= longestMessage) note({ code: "over-limit", line: number, detail: "a long entry", loss: true });
    }
  }
  const last = close();
  if (last !== undefined) yield { ...last, message: last.message.trimEnd() };
  if (!text.endsWith("\n")) note({ code: "truncated", line: number, detail: "the last line has no end", loss: true });
}

function* linesOf(text: string): Iterable<string> {
  for (let at = 0; at < text.length; ) {
    const end = text.indexOf("\n", at);
    const stop = end < 0 ? text.length : end;
    yield text.slice(at, stop > at && text[stop - 1] === "\r" ? stop - 1 : stop);
    at = stop + 1;
  }
}
