/**
 * One row for each entry, with what it tells where its form is known.
 * @module
 */
import type { DaemonEntry } from "../../../formats/daemon-log/daemon-log.ts";
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { readDaemonEntries, shownOf } from "../../daemon-entries.ts";

/** By the writer of the entry; names of the groups are names of fields. */
const events: readonly (readonly [kind: string, writer: RegExp, shape: RegExp])[] = [
  ["asked", /^handle_get_value$/, /^(?<client>.{1,200}?) attempting to get \[(?<key>.{1,300})\]$/m],
  ["set", /^handle_set_value$/, /^(?<client>.{1,200}?) attempting to set \[(?<key>.{1,300}?)\]/],
  [
    "service-asked",
    /^handle_start_service$/,
    /^(?<client>.{1,200}?) attempting to (?:spawn|start) (?<service>[\w.-]{1,200})/,
  ],
  ["service-started", /^spawn_xpc_service/, /^service (?<service>[\w.-]{1,200}) started/],
  ["pairing-asked", /^handle_pair$/, /^Preparing to pair for (?<client>\S{1,200})/],
  ["pairing-message", /^handle_pair$/, /^Pair message:/],
  ["trusted-in-setup", /^handle_pair$/, /Implicitly trusting host/],
  ["paired", /^handle_pair$/, /^Pair for (?<client>\S{1,200}) succeeded/],
  ["pairing-failed", /^handle_pair$/, /^Pair for (?<client>\S{1,200}) failed ?: ?(?<reason>\w{1,80})/],
  ["owner-asked", /^ask_user_to_trust/, /^Asking the user/],
  ["keys-kept", /^store_escrow_record$/, /Creating escrow bag.{0,80}? for (?<host>\S{1,200})/],
  ["not-paired", /^handle_start_session$/, /^No pairing record for (?<host>\S{1,200})/],
  ["pairing-removed", /destroy_pair_record/, /^Deleted pair record\s{1,20}\((?<path>[^)\n]{1,1000})\)/],
  ["passcode-changed", /^password_changed_callback/, /^/],
  ["upgraded", /^roll_keys$/, /^Detected upgrade/],
  ["started", /^main$/, /^Starting Up/i],
  ["build", /^lockstart_local$/, /^Build version: (?<build>\w{1,30})/],
];
const hostShape = /\bHostID = "?([^";\n]{1,200})/;
const hostNameShape = /\bHostName = "?([^";\n]{1,200})/;

export async function* readLockdown(file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  for await (const entry of readDaemonEntries(file, context)) {
    const { time, pid, writer, message, line } = entry;
    yield {
      value: { ...eventOf(entry), at: time, pid, writer, message: shownOf(message) },
      from: { file: file.name, line },
    };
  }
}

function eventOf({ writer = "", message }: DaemonEntry): Record<string, unknown> {
  for (const [kind, by, shape] of events) {
    if (!by.test(writer)) continue;
    const found = shape.exec(message);
    if (found === null) continue;
    const more = kind === "pairing-message" ? hostsOf(message) : {};
    return { kind, ...found.groups, ...more };
  }
  return { kind: "other" };
}

function hostsOf(message: string): Record<string, unknown> {
  return { host: hostShape.exec(message)?.[1], hostName: hostNameShape.exec(message)?.[1] };
}
