/**
 * One row for each process in a list of a report: `processes` of a report on memory, `processByPid` of a stackshot, a
 * panic or a forced reset, the task that a panic names, blocks and tables of reports in text.
 * @module
 */
import { bugTypes, type Ips, type Json } from "../../../formats/ips/ips.ts";
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import {
  capturedOf,
  listOf,
  objectOf,
  ofPairedDevice,
  openCrashReport,
  textOf,
  wholeNumber,
} from "../../crash-report.ts";

const mostProcesses = 20_000;

export async function* readCrashProcesses(file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  const report = await openCrashReport(file, context);
  if (report === undefined) return;
  for (const note of report.notes) context.note(note);
  const watch = ofPairedDevice(file.name, report);
  const { bugType } = report;
  const same = { kind: bugTypes.get(bugType ?? "")?.name, bugType, captured: capturedOf(report) };
  let left = mostProcesses;
  for (const { key, line, value } of processesOf(report)) {
    if (left-- <= 0) {
      const detail = `more than ${mostProcesses} processes`;
      context.note({ code: "over-limit", place: file.name, detail, loss: true });
      return;
    }
    const { process, path, pid } = value;
    yield {
      value: { ...same, ...(watch ? { watchProcess: process, watchPath: path, pid } : value) },
      from: { file: file.name, ...(line === undefined ? { key } : { line }) },
    };
  }
}

interface Listed {
  /** Path inside the JSON, or where a text inside another form stands. */
  readonly key: string;
  readonly line?: number | undefined;
  readonly value: Readonly<Record<string, unknown>>;
}

function* processesOf({ body, text, linesBefore }: Ips): Iterable<Listed> {
  for (const [at, item] of listOf(body?.["processes"]).entries()) {
    const given = objectOf(item);
    const process = textOf(given?.["name"]) ?? textOf(given?.["procname"]);
    if (given === undefined || process === undefined) continue;
    const states = listOf(given["states"]).flatMap((state) => textOf(state) ?? []);
    yield {
      key: `processes.${at}`,
      value: {
        process,
        pid: wholeNumber(given["pid"]),
        uuid: textOf(given["uuid"]),
        reason: textOf(given["reason"]),
        states: states.length === 0 ? undefined : states,
      },
    };
  }
  yield* byPid("processByPid", body?.["processByPid"]);
  // Some kinds of reports carry a stackshot inside.
  yield* byPid("stackshot.processByPid", objectOf(body?.["stackshot"])?.["processByPid"]);
  for (const name of ["panicString", "string", "otherString"]) yield* namedByPanic(name, body?.[name]);
  yield* namedByPanic("text", [...(text?.fields ?? [])].map(([name, value]) => `${name}: ${value}`).join("\n"));
  for (const { line, ...value } of text?.others ?? []) {
    yield { key: `description, line ${line}`, line: linesBefore === undefined ? undefined : linesBefore + line, value };
  }
}

function* byPid(name: string, map: Json | undefined): Iterable<Listed> {
  for (const [pid, item] of Object.entries(objectOf(map) ?? {})) {
    const given = objectOf(item);
    // A process that is just ending has no name left.
    const process = textOf(given?.["procname"]);
    if (process === undefined) continue;
    yield { key: `${name}.${pid}`, value: { process, pid: wholeNumber(pid) ?? wholeNumber(given?.["pid"]) } };
  }
}

/** `Panicked task 0x…: 77 pages, 3 threads: pid 88: name`, and before iOS 14 `BSD process name …: name`. */
function* namedByPanic(key: string, given: Json | undefined): Iterable<Listed> {
  const panic = textOf(given) ?? "";
  const task = /Panicked task [^\n]{0,200}?pid (\d{1,10}): ([^\n]{1,64})/.exec(panic);
  if (task !== null) yield { key, value: { process: task[2]?.trim(), pid: Number(task[1]), reason: "panic" } };
  const old = /BSD process name corresponding to current thread: ([^\n]{1,64})/.exec(panic)?.[1]?.trim();
  if (old !== undefined && old !== "" && old !== "Unknown") yield { key, value: { process: old, reason: "panic" } };
}
