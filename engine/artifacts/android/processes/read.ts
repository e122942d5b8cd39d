/**
 * One row for each process, and one for each of its threads that bears another name.
 * @module
 */
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { noteNothing, readSectionLines, userIdOf } from "../../section-text.ts";
import { type Columns, cellsOf, columnsOf } from "./columns.ts";
import { isOwnName, namesOf } from "./names.ts";
import { readProcessList } from "./process-list.ts";

const mostRows = 500_000;
const times = /^\s*(\d{1,7})\s+(\S{1,400})(?:\s.*)?\s\d+\.\d+/;
/** System users that `ps` names; others are `u0_a210`. AOSP `android_filesystem_config.h` */
const users: Readonly<Record<string, number>> = {
  root: 0,
  system: 1000,
  radio: 1001,
  bluetooth: 1002,
  nfc: 1027,
  shell: 2000,
};

export async function* readProcesses(file: EvidenceFile, context: ReadContext): AsyncIterable<Row | readonly Row[]> {
  if (file.name.endsWith(".json")) yield* readProcessList(file, context);
  else yield* readTable(file, context);
}

async function* readTable(file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  const seen = new Set<string>();
  const older = new OlderThreads(file.name.endsWith("PROCESSES AND THREADS"));
  let columns: Columns | undefined;
  let found = false;
  let damaged = 0;
  for (const { text, line } of await readSectionLines(file, context)) {
    const head = columnsOf(text);
    if (head !== undefined) {
      columns = head;
      continue;
    }
    if (text.trim() === "") continue;
    const value = columns === undefined ? timesRow(text) : rowValue(columns, text, older);
    if (value === undefined) {
      if (columns !== undefined && damaged++ < 20) {
        const place = `${file.name}, line ${line}`;
        context.note({ code: "malformed", place, detail: text.trim().slice(0, 60), loss: true });
      }
      continue;
    }
    found = true;
    const key = `${value["pid"]} ${value["process"]} ${value["thread"]}`;
    if (seen.has(key)) continue;
    if (seen.size >= mostRows) {
      context.note({ code: "over-limit", place: file.name, detail: `more than ${mostRows} processes`, loss: true });
      return;
    }
    seen.add(key);
    yield { value, from: { file: file.name, line } };
  }
  if (!found) noteNothing(file, context, "process");
}

/**
 * `ps -t` up to Android 7 listed threads as processes of their own, below the process they are of, with its user and its
 * memory.
 */
class OlderThreads {
  readonly #listed: boolean;
  #main = "";

  constructor(listed: boolean) {
    this.#listed = listed;
  }

  isThread(columns: Columns, cells: ReadonlyMap<string, string>): boolean {
    if (!this.#listed || !columns.names.includes("PC") || cells.get("VSIZE") === "0") return false;
    // The first program of all has no threads there, and all others below it.
    if (cells.get("PPID") === "1") return false;
    const shared = `${cells.get("USER")} ${cells.get("VSIZE")} ${cells.get("RSS")}`;
    if (this.#main === `${cells.get("PPID")} ${shared}`) return true;
    this.#main = `${cells.get("PID")} ${shared}`;
    return false;
  }
}

function rowValue(columns: Columns, text: string, older: OlderThreads): Record<string, unknown> | undefined {
  const cells = cellsOf(columns, text);
  const pid = numberOf(cells?.get("PID"));
  if (cells === undefined || pid === undefined) return undefined;
  const tid = numberOf(cells.get("TID"));
  const cmd = cells.get("CMD");
  const args = cells.get("ARGS") ?? (columns.names.includes("TTY") ? cmd : undefined);
  const name = cells.get("NAME") ?? args?.split(" ", 1)[0];
  const own = name ?? cmd;
  if (own === undefined || own === "") return undefined;
  const user = cells.get("USER") ?? cells.get("UID");
  // A table of threads gives each its own name, and the process's only where there is a second column.
  const isThread = older.isThread(columns, cells) || (tid !== undefined && tid !== pid && name === undefined);
  const names = namesOf(own);
  // `top` has both names of a program's first thread; those of apps Android gives.
  const given = tid === pid && names["package"] === undefined ? cmd : undefined;
  return {
    ...(isThread ? { thread: own } : names),
    ...(isOwnName(name?.replace(/^\[(.*)\]$/, "$1"), given) ? { ownName: given } : {}),
    pid,
    parent: numberOf(cells.get("PPID")),
    user,
    uid: user === undefined ? undefined : (users[user] ?? userIdOf(user)),
    label: cells.get("LABEL"),
    state: cells.get("S") || undefined,
    memory: numberOf(cells.get("RSS")),
    arguments: args?.includes(" ") === true && !args.startsWith("[") ? args : undefined,
  };
}

/** `PROCESS TIMES (pid cmd user system iowait+percentage)` has no head: `1497  com.android.systemui  12.3 4.5 …`. */
function timesRow(text: string): Record<string, unknown> | undefined {
  const [, pid, name] = times.exec(text) ?? [];
  return pid === undefined || name === undefined ? undefined : { ...namesOf(name.trim()), pid: Number(pid) };
}

function numberOf(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}
