/**
 * One row for each entry; those that tell of an installation or a removal with what they tell.
 * @module
 */
import type { DaemonEntry } from "../../../formats/daemon-log/daemon-log.ts";
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { identifiersIn, listOrNone, pathsIn, readDaemonEntries, shownOf } from "../../daemon-entries.ts";

/** Names of the groups are names of fields. */
const events: readonly (readonly [kind: string, shape: RegExp])[] = [
  [
    "install-requested",
    /^Install of "(?<path>[^"\n]{1,2000})" type (?<type>\w{1,40})(?: \([^)\n]{0,200}\))? requested by (?<requester>.{1,200}?)(?: \(pid .*)?$/m,
  ],
  [
    "installing",
    /^Installing <MI\w{1,60} ID=(?<app>[^;,>\s]{1,300})[;,>](?:.{0,300}?\bVersion=(?<build>[^,;>]{0,100}))?(?:[,;] ?ShortVersion=(?<version>[^,;>]{0,100}))?/,
  ],
  ["installed", /^(?:Applying )?(?:Install|Staged Update) successful for \((?<type>\w{1,40}):(?<app>[^)\s]{1,300})\)/i],
  ["installed", /^Made staged update live for \((?<type>\w{1,40}):(?<app>[^)\s]{1,300})\)/],
  ["install-failed", /^Install failed for \((?<type>\w{1,40}):(?<app>[^)\s]{1,300})\)/i],
  [
    "install-requested",
    /^Finalizing staged update identifier "(?<app>[^"\s]{1,300})" type (?<type>\w{1,40}).{0,200}? requested by (?<requester>.{1,200}?)(?: \(pid .*)?$/m,
  ],
  ["container-made", /^Made container live for (?<app>\S{1,300}) at (?<path>\/.{1,2000})$/m],
  ["container-made", /^Data container for (?<app>\S{1,300}) is now at (?<path>\/.{1,2000})$/m],
  ["container-removed", /^Destroying container (?<app>\S{1,300})(?: with persona \S{1,80})? at (?<path>\/.{1,2000})$/m],
  ["removed", /^Uninstalling identifier (?<app>\S{1,300})/],
  // Every update ends so.
  ["placeholder-removed", /^Uninstalling parallel placeholder for (?<app>\S{1,300})/],
  [
    "removal-requested",
    /^Uninstall requested by (?<requester>.{1,200}?)(?: \(pid .{0,60}?)? for identit(?:y|ies) \[?(?<app>[^/\]\s]{1,300})/,
  ],
  [
    "update",
    /^Attempting (?<type>Delta|Parallel) patch update(?: of (?<app>\S{1,300}))?(?: from (?<version>\S{1,100}))?/,
  ],
  ["registered", /^Successfully registered \[?(?<app>[^/\]\s]{1,300})/],
  ["unregistered", /^Successfully unregistered \[?(?<app>[^/\]\s]{1,300})/],
  [
    "placeholder",
    /^Update placeholder metadata requested by client (?<requester>\S{1,200}).{0,80}? for app (?<app>\S{1,300})/,
  ],
  ["started-again", /^(?:main: )?Reboot detected/],
];
const distributorShape = /\[Distributor: ([^\]\n]{1,200})\]/;

export async function* readInstallations(file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  for await (const entry of readDaemonEntries(file, context)) {
    const { time, pid, level, writer, message, line } = entry;
    yield {
      value: { ...eventOf(entry), at: time, pid, level, writer, message: shownOf(message) },
      from: { file: file.name, line },
    };
  }
}

function eventOf(entry: DaemonEntry): Record<string, unknown> {
  // Some entries begin with the line of the code that wrote them.
  const message = entry.message.replace(/^\d{1,5}: /, "");
  for (const [kind, shape] of events) {
    const found = shape.exec(message);
    if (found === null) continue;
    const told = Object.entries(found.groups ?? {}).filter(([, text]) => text !== undefined && text !== "(null)");
    return { kind, ...Object.fromEntries(told), distributor: distributorShape.exec(message)?.[1] };
  }
  return { kind: "other", mentions: listOrNone(identifiersIn(message)), paths: listOrNone(pathsIn(message)) };
}
