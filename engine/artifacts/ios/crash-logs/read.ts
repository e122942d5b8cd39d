/**
 * A report into rows: one for the report, then one for each process that it lists or tells of besides.
 * @module
 */
import { readAll } from "../../../bytes/byte-source.ts";
import { type Ips, type Json, type JsonObject, readIps } from "../../../formats/ips/ips.ts";
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { textValue } from "./text-value.ts";

/** Analytics: a day's counters in a file of the same folder and form, which another artifact reads. */
const analytics = "211";
const mostImages = 5000;
const mostProcesses = 20_000;

export async function* readCrashLogs(file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  const { limits } = context;
  const bytes = await readAll(await file.open(), limits.wholeFileBytes, file.name);
  const report = readIps(bytes, { limits, place: file.name });
  const bugType = textOf(report.header["bug_type"]) ?? textOf(report.body?.["bug_type"]);
  if (bugType === analytics) return;
  for (const note of report.notes) context.note(note);
  const own = reportValue(report);
  yield {
    value: { kind: own["exception"] === undefined ? "report" : "crash", bugType, ...own },
    from: { file: file.name },
  };
  let left = mostProcesses;
  for (const { key, value } of otherProcesses(report)) {
    if (left-- <= 0) {
      const detail = `more than ${mostProcesses} processes`;
      context.note({ code: "over-limit", place: file.name, detail, loss: true });
      return;
    }
    yield { value: { kind: "process", bugType, captured: own["captured"], ...value }, from: { file: file.name, key } };
  }
}

function reportValue({ header, body, text }: Ips): Record<string, unknown> {
  const bundle = textOf(header["bundleID"]);
  const value: Record<string, unknown> = {
    process: textOf(header["name"]) ?? textOf(header["app_name"]),
    bundle,
    osVersion: textOf(header["os_version"]),
    incident: textOf(header["incident_id"]),
    captured: textOf(header["timestamp"]),
  };
  if (text !== undefined) return { ...value, ...present(textValue(text, bundle)) };
  if (body === undefined) return value;
  const termination = objectOf(body["termination"]);
  const exception = objectOf(body["exception"]);
  const images = listOf(body["usedImages"]).slice(0, mostImages);
  return {
    ...value,
    ...present({
      process: textOf(body["procName"]),
      path: textOf(body["procPath"]),
      bundle: textOf(objectOf(body["bundleInfo"])?.["CFBundleIdentifier"]),
      coalition: textOf(body["coalitionName"]),
      parent: textOf(body["parentProc"]),
      terminatedBy: textOf(termination?.["byProc"]),
      images: textsOf(images.map((image) => objectOf(image)?.["path"])),
      pid: body["pid"],
      exception: textOf(exception?.["type"]),
      termination: textOf(termination?.["indicator"]) ?? textOf(termination?.["namespace"]),
      largest: textOf(body["largestProcess"]),
      captured: textOf(body["captureTime"]) ?? textOf(body["date"]),
      launched: textOf(body["procLaunch"]),
    }),
  };
}

interface Other {
  readonly key: string;
  readonly value: Record<string, unknown>;
}

/** `processes` of a report on memory, `processByPid` of a stackshot or panic, the task a panic names, blocks of text. */
function* otherProcesses({ body, text }: Ips): Iterable<Other> {
  for (const [at, item] of listOf(body?.["processes"]).entries()) {
    const process = objectOf(item);
    if (process === undefined) continue;
    const reason = textOf(process["reason"]);
    yield { key: `processes.${at}`, value: { process: textOf(process["name"]), pid: process["pid"], reason } };
  }
  // Some kinds of reports carry a stackshot inside.
  const shot = objectOf(body?.["processByPid"]) ?? objectOf(objectOf(body?.["stackshot"])?.["processByPid"]);
  for (const [pid, item] of Object.entries(shot ?? {})) {
    const process = textOf(objectOf(item)?.["procname"]);
    yield {
      key: `processByPid.${pid}`,
      value: { process, pid: Number.isInteger(Number(pid)) ? Number(pid) : undefined },
    };
  }
  const panicked = /Panicked task [^\n]{0,200}?pid (\d{1,10}): ([^\n]{1,64})/.exec(textOf(body?.["panicString"]) ?? "");
  if (panicked !== null) {
    yield { key: "panicString", value: { process: panicked[2]?.trim(), pid: Number(panicked[1]), reason: "panic" } };
  }
  for (const [at, { process, path }] of (text?.others ?? []).entries()) {
    yield { key: `Powerstats.${at}`, value: { process, path } };
  }
}

function present(value: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined));
}

function textOf(value: Json | undefined): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

function textsOf(values: readonly (Json | undefined)[]): string[] | undefined {
  const texts = [...new Set(values.flatMap((value) => textOf(value) ?? []))];
  return texts.length === 0 ? undefined : texts;
}

function objectOf(value: Json | undefined): JsonObject | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as JsonObject) : undefined;
}

function listOf(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : [];
}
