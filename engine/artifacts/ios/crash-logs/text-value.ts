/**
 * Fields of a report in its text form.
 * @module
 */
import type { TextReport } from "../../../formats/ips/ips.ts";

/** `bundle` is what the header says, which wins over the text's `Identifier`, as that may be a mere name. */
export function textValue({ fields, images }: TextReport, bundle: string | undefined): Record<string, unknown> {
  const named = (name: string) => fields.get(name)?.replace(/ \[\d{1,10}\]$/, "");
  const pid = / \[(\d{1,10})\]$/.exec(fields.get("Process") ?? "")?.[1];
  return {
    process: named("Process") ?? named("Command"),
    path: fields.get("Path"),
    bundle: bundle ?? fields.get("Identifier"),
    coalition: named("Coalition"),
    parent: named("Parent Process") ?? named("Parent"),
    terminatedBy: named("Terminating Process"),
    images: images.length === 0 ? undefined : images,
    pid: pid === undefined ? undefined : Number(pid),
    exception: fields.get("Exception Type"),
    termination: fields.get("Termination Reason"),
    osVersion: fields.get("OS Version"),
    incident: fields.get("Incident Identifier"),
    captured: fields.get("Date/Time"),
    launched: fields.get("Launch Time"),
  };
}
