/**
 * One row for each pair of app and host, and one for each host that the phone spoke with.
 * @module
 */
import { ReadError } from "../../../bytes/read-error.ts";
import { textLines } from "../../../bytes/text-lines.ts";
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { clockText } from "../../clock-text.ts";
import { readCollectedText } from "../../collected-text.ts";

type Section = "" | "DATABASE" | "NETWORK" | "SETTINGS" | "MEMORY USAGE";

const banner = /^={10,}\s*$/;
const rule = /^-{10,}\s*$/;
const title = /^\s*(DATABASE|NETWORK|SETTINGS|MEMORY USAGE)\s*$/;
const pair = /^([A-Z][A-Za-z/ ]{1,30}):(?:\s+(.*))?$/;
const settings = /\{\s*s = ([^,}]{0,100}), a = ([^,}]{0,300}), d = ([^,}]{0,300}?)\s*\}/;
const mostFields = 40;

export async function* readUniversalLinks(file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  const { text, note } = await readCollectedText(file, context);
  let section: Section = "";
  let known = 0;
  let entry = new Map<string, string>();
  let begun = 0;
  let last = 0;
  let ended = false;
  let entries = 0;
  for (const { line, text: given } of textLines(text, note)) {
    last = line;
    if (given.trim() !== "") ended = rule.test(given);
    const named = title.exec(given)?.[1] as Section | undefined;
    if (named !== undefined || banner.test(given) || rule.test(given)) {
      if (entry.has("Service")) entries++;
      if (entry.size > 0) yield row(file, begun, entryValue(entry));
      entry = new Map();
      if (named !== undefined) {
        section = named;
        known++;
      }
      continue;
    }
    if (section === "NETWORK") {
      for (const host of given.replace(/^\s*[\w ]{1,30}:\s/, "").split(/[,\s]+/)) {
        if (isHost(host)) yield row(file, line, { kind: "spoken-with", host });
      }
    } else if (section === "SETTINGS") {
      const [, service, app = "", host = ""] = settings.exec(given) ?? [];
      if (service !== undefined) yield row(file, line, { kind: "setting", service, ...appOf(app), host: hostOf(host) });
    } else if (section === "DATABASE" || section === "") {
      const [, name, value = ""] = pair.exec(given) ?? [];
      if (name === undefined) continue;
      // A second service begins an entry, also where the line between them is lost.
      if (name === "Service" && entry.has("Service")) {
        yield row(file, begun, entryValue(entry));
        entry = new Map();
      }
      if (entry.size === 0) begun = line;
      if (entry.size < mostFields && !entry.has(name)) entry.set(name, value.trim());
    }
  }
  if (entry.size > 0 && entry.has("Service")) {
    yield row(file, begun, entryValue(entry));
    known++;
  }
  if (known + entries === 0) throw new ReadError("malformed", file.name, "neither a section nor an entry in it");
  if (known < 2 && !(ended && text.endsWith("\n")))
    note({ code: "truncated", line: last, detail: "the text ends in its first section" });
}

function row(file: EvidenceFile, line: number, value: Record<string, unknown>): Row {
  return { value, from: { file: file.name, line } };
}

function entryValue(entry: ReadonlyMap<string, string>): Record<string, unknown> {
  const stated = (name: string): string | undefined => {
    const value = entry.get(name);
    return value === undefined || value === "" ? undefined : value;
  };
  const checked = stated("Last Checked");
  return {
    kind: "entry",
    service: stated("Service"),
    ...appOf(stated("App ID") ?? ""),
    version: stated("App Version"),
    host: hostOf(stated("Domain") ?? ""),
    userApproval: stated("User Approval"),
    siteApproval: stated("Site/Fmwk Approval") ?? stated("Site Approval"),
    error: stated("Error"),
    checked: checked === undefined ? undefined : clockText(checked),
    nextCheck: stated("Next Check"),
  };
}

/** The ten signs of the developer's team stand before an app's identifier. */
function appOf(given: string): { app?: string; team?: string } {
  const [, team, app] = /^([A-Z0-9]{10})\.(.+)$/.exec(given) ?? [];
  if (app !== undefined && team !== undefined) return { app, team };
  return given === "" || given === "*" ? {} : { app: given };
}

/** `*.example.org?mode=developer` */
function hostOf(given: string): string | undefined {
  const host = given.replace(/\?.*$/s, "").replace(/^\*\./, "");
  return isHost(host) ? host : undefined;
}

function isHost(given: string): boolean {
  return /^[^\s/,:@()"'<>]{1,250}\.[^\s/,:@()"'<>.]{2,60}\.?$/.test(given);
}
