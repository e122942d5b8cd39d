/**
 * Rows of the log, in its order. What writes a line is told by its tag; lines of apps are left to the sweep over all text.
 * @module
 */
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { isAndroidsOwn } from "../../android-programs.ts";
import { appOfProcess } from "../../app-of-process.ts";
import { avcOf } from "../../avc.ts";
import { type LogLine, logLine } from "../../log-line.ts";
import { logTime } from "../../log-time.ts";
import { noteNothing } from "../../section-text.ts";
import { readTextLines } from "../../text-lines.ts";
import { type EventShape, eventShapes } from "./event-tags.table.ts";
import { isRead, messageOf, prefixes } from "./messages.ts";

const mostRows = 2_000_000;

export async function* readLogcat(file: EvidenceFile, context: ReadContext): AsyncIterable<readonly Row[]> {
  let rows = 0;
  let known = 0;
  let other = 0;
  for await (const lines of readTextLines(file, context)) {
    const batch: Row[] = [];
    for (const { text, line } of lines) {
      // Whether the text is a log at all shows in its first line; most of those that follow are of apps.
      if (known > 0 && !mayTell(text)) continue;
      const found = logLine(text);
      if (found === undefined) {
        if (text !== "" && !/^(?:\*\*\* |-{3,}|logcat\b|\[ )/.test(text)) other++;
        continue;
      }
      known++;
      const { tag, stamp } = found;
      const value = toldOf(found);
      if (value === undefined) continue;
      if (++rows > mostRows) {
        yield batch;
        context.note({ code: "over-limit", place: file.name, detail: `more than ${mostRows} rows`, loss: true });
        return;
      }
      const at = logTime(stamp, context.takenAt);
      batch.push({ value: { ...tidy(value), tag, at }, from: { file: file.name, line } });
    }
    yield batch;
  }
  if (known === 0 && other > 0) noteNothing(file, context, "line of a log");
}

/** Undefined for a line that tells nothing here. */
export function toldOf(line: LogLine): Record<string, unknown> | undefined {
  const shape = eventShapes.get(line.tag);
  return shape === undefined ? (avcOf(line.message) ?? messageOf(line)) : eventOf(shape, line.message);
}

/**
 * False where nothing is told of the line, whatever `logLine` makes of it, by the word that ends its tag: no time before
 * it has a colon and a blank. Taking a line apart costs several times as much.
 */
export function mayTell(text: string): boolean {
  const end = text.indexOf(": ");
  if (end < 0 || text.includes("avc:")) return true;
  const tag = text.slice(0, end).trimEnd();
  const word = tag.slice(tag.lastIndexOf(" ") + 1).trim();
  return eventShapes.has(word) || isRead(word) || prefixes.some((prefix) => tag.includes(prefix));
}

const mostParts = 40;

function eventOf(shape: EventShape, message: string): Record<string, unknown> | undefined {
  const given = message.trim();
  if (!given.startsWith("[")) return undefined;
  const parts = given.slice(1, given.endsWith("]") ? -1 : undefined).split(",", mostParts);
  const part = (at: number | undefined): string | undefined =>
    at === undefined ? undefined : parts[at]?.trim() || undefined;
  const component = part(shape.component)?.replace(/^\{|\}$/g, "");
  const link = part(shape.link);
  const action = part(shape.action);
  return {
    event: shape.event,
    process: part(shape.process),
    package: part(shape.package),
    ...(component?.includes("/") === true ? { component } : {}),
    pid: numberOf(part(shape.pid)),
    uid: numberOf(part(shape.uid)),
    action,
    ...(link === undefined || link === "NULL" ? {} : linkOf(link, action)),
    reason: part(shape.reason),
  };
}

/** What was asked to be shown was opened; other links only came along. */
function linkOf(link: string, action: string | undefined): Record<string, string> {
  const isPage = /^https?:/i.test(link) && (action === undefined || action === "android.intent.action.VIEW");
  return isPage ? { opened: link } : { link };
}

/** The packages of a process and of a component, where none is given; Android's own programs apart. */
function tidy(value: Record<string, unknown>): Record<string, unknown> {
  const { process, component } = value;
  const given = value["package"];
  const apps = given === undefined ? [ofComponent(component), ofProcess(process)] : [given];
  const found = [...new Set(apps.filter((app) => app !== undefined && app !== ""))];
  const isOwn = typeof process === "string" && isAndroidsOwn(process);
  return {
    ...value,
    package: found.length > 1 ? found : found[0],
    ...(isOwn ? { process: undefined, path: undefined, ownProcess: process } : {}),
  };
}

function ofComponent(component: unknown): string | undefined {
  return typeof component === "string" ? component.slice(0, component.indexOf("/")) : undefined;
}

function ofProcess(process: unknown): string | undefined {
  return typeof process === "string" ? appOfProcess(process) : undefined;
}

function numberOf(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}
