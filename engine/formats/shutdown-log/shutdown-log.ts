/**
 * `shutdown.log`: which processes still held the phone up when it was switched off. Lines, in order:
 * `After 1.59s, these clients are still here:`, then for each client `remaining client pid: 117 (/path/of/program/UUID)`,
 * and at the end of the block `SIGTERM: [1700000000] All buffers flushed`, whose time dates the block before it.
 * Since iOS 26 the file is called `shutdown.0.log` and older ones count on; their lines are the same. A last block may lack
 * its SIGTERM. An older form has it all on one line: `After 0.1s, remaining client pid: 155 (/path)`.
 * Kaspersky (2024): https://securelist.com/shutdown-log-lightweight-ios-malware-detection-method/111734/ and the scripts
 * https://github.com/KasperskyLab/iShutdown
 * @module
 */

/** One process that a shutdown waited for. */
export interface ShutdownClient {
  readonly pid: string;
  /** As it stands, the binary's UUID taken off its end. */
  readonly path: string;
  readonly uuid?: string;
  /** Notices of the block that name it. */
  readonly notices: number;
  /** Seconds after the shutdown began at its last notice; the log counts on, so these are never added up. */
  readonly seconds?: number;
  /** Line of its first notice, from 1. */
  readonly line: number;
}

export interface Shutdown {
  /** Number of the block in the file, from 1. */
  readonly number: number;
  /** Seconds since 1970 of the SIGTERM line; absent for a block that has none, or one without a time. */
  readonly at?: number;
  readonly ended: boolean;
  /** Notices of the block. */
  readonly notices: number;
  readonly seconds?: number;
  readonly clients: readonly ShutdownClient[];
  /** Lines of its first line and of its SIGTERM or last line, from 1. */
  readonly firstLine: number;
  readonly line: number;
}

/** Something met on the way; lines are counted from 1. */
export interface ShutdownNote {
  readonly code: "malformed" | "truncated" | "over-limit";
  readonly line: number;
  readonly detail: string;
}

type Client = { -readonly [K in keyof ShutdownClient]: ShutdownClient[K] };
interface Open {
  notices: number;
  seconds: number | undefined;
  clients: Map<string, Client>;
  firstLine: number;
  lastLine: number;
}

const uuidAtEnd = /\/([0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12})$/i;
const noticePattern = /^After (\d{1,9}(?:\.\d{1,9})?) ?s\b/;
const clientPattern = /remaining client pid: ?(-?\d{1,10}) ?\((.*)\)$/;
/** What begins or ends as a known line does and is none. */
const damagedLine = /^(?:After|remaining)|(?:are still here:|flushed|-[0-9A-F]{12}\))$/;
const longestLine = 8192;

/**
 * Blocks in the order of the file. Lines of no known form are passed over; `note` hears of those that look damaged. A
 * client that came in several notices of one block is told once. `clientLimit` bounds the clients of one block.
 */
export function* readShutdownLog(
  text: string,
  note: (note: ShutdownNote) => void,
  clientLimit = 100_000,
): Generator<Shutdown> {
  let number = 0;
  let open: Open | undefined;
  let line = 0;

  const close = (block: Open, ended: boolean, at: number | undefined): Shutdown => ({
    number: ++number,
    ...(at === undefined ? {} : { at }),
    ended,
    notices: block.notices,
    ...(block.seconds === undefined ? {} : { seconds: block.seconds }),
    clients: [...block.clients.values()],
    firstLine: block.firstLine,
    line: block.lastLine,
  });

  for (const whole of linesOf(text)) {
    line++;
    const given = whole.trim();
    if (given === "") continue;
    if (given.includes("\0") || given.length > longestLine) {
      note({
        code: "malformed",
        line,
        detail: given.length > longestLine ? `${given.length} characters` : "zero bytes",
      });
      if (given.length > longestLine) continue;
    }
    // Told of one program, it is the signal itself and not the end of the block.
    if (given.startsWith("SIGTERM:") && !clientPattern.test(given)) {
      const block = open ?? { notices: 0, seconds: undefined, clients: new Map(), firstLine: line, lastLine: line };
      block.lastLine = line;
      open = undefined;
      yield close(block, true, timeOf(given));
      continue;
    }
    const after = noticePattern.exec(given);
    const client = clientPattern.exec(given);
    if (after === null && client === null) {
      if (damagedLine.test(given)) note({ code: "malformed", line, detail: given.slice(0, 60) });
      continue;
    }
    // A block that never got its SIGTERM ends where the count starts again.
    if (after !== null && open?.seconds !== undefined && Number(after[1]) < open.seconds) {
      yield close(open, false, undefined);
      open = undefined;
    }
    open ??= { notices: 0, seconds: undefined, clients: new Map(), firstLine: line, lastLine: line };
    open.lastLine = line;
    if (after !== null) {
      // The old form has the program on the same line, and a line for each of one notice.
      const seconds = Number(after[1]);
      if (client === null || seconds !== open.seconds) open.notices++;
      open.seconds = seconds;
    }
    if (client !== null) {
      if (open.clients.size >= clientLimit) {
        note({ code: "over-limit", line, detail: `more than ${clientLimit} clients in one block` });
      } else {
        addClient(open, client[1] as string, client[2] as string, line);
      }
    }
  }
  if (open !== undefined) yield close(open, false, undefined);
  // The last line of a block is whole without a line feed behind it.
  const last = text.slice(text.lastIndexOf("\n") + 1);
  if (last !== "" && !last.endsWith("\r") && !/^SIGTERM: ?\[\d{1,12}\] All buffers flushed$/.test(last)) {
    note({ code: "truncated", line, detail: "ends within a line" });
  }
}

function addClient(block: Open, pid: string, given: string, line: number): void {
  const key = `${pid} ${given}`;
  const known = block.clients.get(key);
  if (known !== undefined) {
    known.notices++;
    if (block.seconds !== undefined) known.seconds = block.seconds;
    return;
  }
  const uuid = uuidAtEnd.exec(given)?.[1];
  block.clients.set(key, {
    pid,
    path: uuid === undefined ? given : given.slice(0, -uuid.length - 1),
    ...(uuid === undefined ? {} : { uuid }),
    notices: 1,
    ...(block.seconds === undefined ? {} : { seconds: block.seconds }),
    line,
  });
}

/** Seconds in the brackets; some versions have them behind an `@` instead. */
function timeOf(line: string): number | undefined {
  const found = /^SIGTERM: ?\[(\d{1,12})\]/.exec(line)?.[1] ?? / @(\d{10})/.exec(line)?.[1];
  const seconds = Number(found ?? 0);
  return seconds === 0 ? undefined : seconds;
}

/** One line at a time, so that a large log is not held twice. */
function* linesOf(text: string): Generator<string> {
  let start = 0;
  while (start < text.length) {
    const end = text.indexOf("\n", start);
    yield end < 0 ? text.slice(start) : text.slice(start, end);
    if (end < 0) return;
    start = end + 1;
  }
}
