/**
 * One row for each entry; a property list at the end of one is not shown, as it holds the phone's numbers.
 * @module
 */
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { readDaemonEntries, shownOf } from "../../daemon-entries.ts";

const upgradeShape = /Upgrade from (?<fromBuild>[\w.]{1,30}) to (?<toBuild>[\w.]{1,30}) detected/;
const stateShape = /Activation State: (?<state>\w{1,40})/i;
const startupShape = /^_{4,} Mobile Activation Startup _{4,}/;
/** Facts of the start, one an entry, under the writer `MA`: `main: build_version: 19H349`. */
const factShape = /^(?:main: )?([a-z][a-z_]{2,60}): (.{1,400})$/;

export async function* readActivation(file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  for await (const { time, pid, level, writer, message, line } of readDaemonEntries(file, context)) {
    yield {
      value: { ...eventOf(message), at: time, pid, level, writer, message: withoutList(message) },
      from: { file: file.name, line },
    };
  }
}

function eventOf(message: string): Record<string, unknown> {
  const upgrade = upgradeShape.exec(message)?.groups;
  if (upgrade !== undefined) return { kind: "upgrade", ...upgrade };
  const state = stateShape.exec(message)?.groups;
  if (state !== undefined) return { kind: "state", ...state };
  const text = message.replace(/^main: /, "");
  if (startupShape.test(text)) return { kind: "started" };
  const [, name, value] = factShape.exec(message) ?? [];
  return name === undefined || name === "main" ? { kind: "other" } : { kind: "fact", name, value };
}

function withoutList(message: string): string {
  const at = message.search(/<\?xml|<plist/);
  return shownOf(at < 0 ? message : `${message.slice(0, at)}…`);
}
