/**
 * One row for each event, and one for each run of numbers that no event bears. Of payloads that are not known, all texts are
 * kept; digits that have the form of a SHA-256 are taken for one wherever they stand.
 * @module
 */
import { type IntrusionEvent, payloadOf } from "../../../formats/intrusion-log/intrusion-log.ts";
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { eventTime, isPackageName, logEvents, namesOfProcess } from "../../intrusion-events.ts";
import { securityTags } from "./security-tags.table.ts";
import { namesInCommand } from "./shell-command.ts";

const others = new Set(["dns_event", "connect_event"]);
const mostDetails = 200;
const deepest = 8;

export async function* readSecurityEvents(file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  const unknown = new Set<string>();
  for await (const one of logEvents(file, context, (kind) => !others.has(kind))) {
    if ("gap" in one) {
      const { after, before, missing, event } = one.gap;
      const value = { kind: "gap", after, before, missing, ...eventTime(event) };
      yield { value, from: { file: file.name, line: event.line } };
      continue;
    }
    const { event } = one;
    const payload = payloadOf(event);
    const isKnown = event.kind === "security_event" && payload !== undefined && securityTags.has(payload.tag);
    const name = event.kind === "security_event" ? (payload?.tag ?? "") : event.kind;
    if (!isKnown && unknown.size < 100 && !unknown.has(name)) {
      unknown.add(name);
      context.note({
        code: "unknown-event",
        place: `${file.name}:${event.line}`,
        detail: name.slice(0, 100),
        loss: false,
      });
    }
    const of = isKnown ? payload?.value : event.kind === "security_event" ? payload?.value : event.body;
    yield {
      value: { kind: "event", ...rowValue(event, name, of, isKnown) },
      from: { file: file.name, line: event.line },
    };
  }
}

function rowValue(event: IntrusionEvent, name: string, payload: unknown, isKnown: boolean): Record<string, unknown> {
  const fields = new Map<string, string | number | boolean>();
  gather(payload, "", fields, 0);
  const texts = [...fields.values()].filter((one): one is string => typeof one === "string");
  return {
    name,
    tag: isKnown ? securityTags.get(name)?.tag : undefined,
    event: event.id,
    ...(isKnown
      ? known(name, fields)
      : {
          package: packageIn(fields),
          path: textIn(fields, ["path", "file"]),
          texts: someOf(texts),
          namedApps: someOf(texts.filter(isPackageName)),
        }),
    hashes: hashesIn(texts),
    details: fields.size === 0 ? undefined : Object.fromEntries(fields),
    ...eventTime(event),
  };
}

/** What a payload says by name; a payload that is one text or number has the name "". */
function known(name: string, fields: ReadonlyMap<string, unknown>): Record<string, unknown> {
  const text = (...names: readonly string[]): string | undefined => textIn(fields, names);
  const value: Record<string, unknown> = {
    success: flagOf(fields.get("success") ?? (name === "crypto_self_test_completed" ? fields.get("") : undefined)),
    admin: text("admin_package", "admin"),
    subject: text("subject"),
    user: fields.get("user_id") ?? fields.get("user"),
  };
  if (name === "app_process_start") {
    Object.assign(value, namesOfProcess(text("process", "process_name", "") ?? ""));
    value["uid"] = fields.get("uid");
    value["pid"] = fields.get("pid");
  } else if (name.startsWith("package_")) {
    value["package"] = packageIn(fields) ?? text("");
    value["versionCode"] = fields.get("version_code") ?? fields.get("version");
  } else if (name === "adb_shell_cmd") {
    const command = text("command", "cmd", "");
    value["command"] = command;
    if (command !== undefined) {
      const { programs, paths, packages } = namesInCommand(command);
      value["commandPrograms"] = someOf(programs);
      value["commandPaths"] = someOf(paths);
      value["commandPackages"] = someOf(packages);
    }
  } else if (name.startsWith("adb_sync_")) value["path"] = text("path", "file", "");
  else if (name === "os_startup") {
    value["bootState"] = text("verified_boot_state");
    value["verity"] = text("dm_verity_mode");
  } else if (name === "cert_validation_failure") value["reason"] = text("reason", "");
  else if (name.startsWith("media_")) value["path"] = text("mount_point");
  return value;
}

function textIn(fields: ReadonlyMap<string, unknown>, names: readonly string[]): string | undefined {
  for (const one of names) {
    const value = fields.get(one);
    if (typeof value === "string" && value !== "") return value;
  }
  return undefined;
}

function packageIn(fields: ReadonlyMap<string, unknown>): string | undefined {
  return textIn(fields, ["package_name", "package", "pkg"]);
}

function someOf(list: readonly string[]): readonly string[] | undefined {
  return list.length === 0 ? undefined : list;
}

/** All single values of a payload, by the names that lead to them. */
function gather(value: unknown, name: string, into: Map<string, string | number | boolean>, depth: number): void {
  if (into.size >= mostDetails || depth > deepest) return;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") into.set(name, value);
  else if (typeof value === "object" && value !== null) {
    for (const [key, one] of Object.entries(value)) {
      if (depth === 0 && (key === "event_id" || key === "event_time")) continue;
      gather(one, name === "" ? key : `${name}.${key}`, into, depth + 1);
    }
  }
}

function hashesIn(texts: readonly string[]): string[] | undefined {
  const found = new Set<string>();
  for (const text of texts) {
    for (const [digits] of text.matchAll(/(?<![0-9A-Fa-f])[0-9A-Fa-f]{64}(?![0-9A-Fa-f])/g))
      found.add(digits.toLowerCase());
  }
  return found.size === 0 ? undefined : [...found].slice(0, 100);
}

/** Yes and no are written as JSON has them, as 0 and 1, or as texts of these. */
function flagOf(value: unknown): boolean | undefined {
  if (typeof value === "boolean") return value;
  const text = String(value).toLowerCase();
  return text === "1" || text === "true" ? true : text === "0" || text === "false" ? false : undefined;
}
