/**
 * One row for a report. A report that cannot be read still has its name, and the name a program.
 * @module
 */
import { isReadError } from "../../../bytes/read-error.ts";
import { bugTypes, type Ips } from "../../../formats/ips/ips.ts";
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import {
  capturedOf,
  ofPairedDevice,
  openCrashReport,
  type ReportName,
  reportNameOf,
  textOf,
} from "../../crash-report.ts";
import { jsonValue } from "./json-value.ts";
import { textValue } from "./text-value.ts";

/** Kinds of reports that are about the whole phone: what their first line calls them is no program. */
const notOnOne = new Set(["panic", "memory", "stackshot", "forced-reset", "reset-count"]);

export async function* readCrashLogs(file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  const name = reportNameOf(file.name);
  let report: Ips | undefined;
  try {
    report = await openCrashReport(file, context);
  } catch (error) {
    if (!isReadError(error) || error.code === "cancelled" || name?.process === undefined) throw error;
    yield rowOf(file, { kind: "name", process: name.process, named: name.at }, ofPairedDevice(file.name));
    throw error;
  }
  if (report === undefined) return;
  for (const note of report.notes) context.note(note);
  yield rowOf(file, reportValue(report, name), ofPairedDevice(file.name, report));
}

function reportValue(report: Ips, name: ReportName | undefined): Record<string, unknown> {
  const { header, body, text, bugType } = report;
  const own = body === undefined ? (text === undefined ? {} : textValue(text)) : jsonValue(body);
  // The text's `Identifier` may be a mere name, so that the first line wins.
  const bundle = textOf(header["bundleID"]) ?? own["bundle"];
  const called = textOf(header["name"]) ?? textOf(header["app_name"]);
  const kind = bugTypes.get(bugType ?? "");
  const isLabel = kind?.free === true || notOnOne.has(kind?.name ?? "");
  const process = own["process"] ?? (isLabel ? undefined : called) ?? name?.process;
  const captured = capturedOf(report);
  const version = own["version"] ?? textOf(header["app_version"]);
  return {
    kind: own["exception"] === undefined ? "report" : "crash",
    bugType,
    about: kind?.name,
    osVersion: textOf(header["os_version"]),
    incident: textOf(header["incident_id"]),
    ...present(own),
    process,
    label: called === process ? undefined : called,
    bundle,
    version,
    captured,
    ...(captured === undefined ? { named: name?.at } : {}),
  };
}

/** What a watch ran stands in fields of its own, so that it never counts as the phone's. */
function rowOf(file: EvidenceFile, value: Record<string, unknown>, watch: boolean): Row {
  const from = { file: file.name };
  if (!watch) return { value, from };
  const { kind, bugType, about, process, path, bundle, osVersion, incident, captured, named } = value;
  return {
    value: {
      kind: kind === "crash" ? "watch-crash" : "watch-report",
      bugType,
      about,
      watchProcess: process,
      watchPath: path,
      watchBundle: bundle,
      osVersion,
      incident,
      captured,
      named,
    },
    from,
  };
}

function present(value: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined));
}
