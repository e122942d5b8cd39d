/**
 * Fields of a report in its text form.
 * @module
 */
import type { TextReport } from "../../../formats/ips/ips.ts";

export function textValue({ fields, images }: TextReport): Record<string, unknown> {
  const named = (name: string) => fields.get(name)?.replace(/ \[\d{1,10}\]$/, "");
  const pid =
    / \[(\d{1,10})\]$/.exec(fields.get("Process") ?? "")?.[1] ?? /^\d{1,10}$/.exec(fields.get("PID") ?? "")?.[0];
  return {
    process: named("Process") ?? named("Command"),
    path: fields.get("Path"),
    bundle: fields.get("Identifier"),
    version: fields.get("Version"),
    coalition: named("Coalition"),
    parent: named("Parent Process") ?? named("Parent"),
    responsible: named("Responsible") ?? named("Responsible Process"),
    terminatedBy: named("Terminating Process"),
    largest: fields.get("Largest process"),
    images: images.length === 0 ? undefined : images,
    pid: pid === undefined ? undefined : Number(pid),
    exception: fields.get("Exception Type"),
    subtype: fields.get("Exception Subtype"),
    codes: fields.get("Exception Codes"),
    termination: fields.get("Termination Reason"),
    event: fields.get("Event"),
    action: fields.get("Action taken"),
    osVersion: fields.get("OS Version"),
    incident: fields.get("Incident Identifier"),
    launched: fields.get("Launch Time"),
  };
}
