/**
 * One row for each property.
 * @module
 */
import { readProperties } from "../../../formats/dumpstate/properties.ts";
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { isAndroidsOwn } from "../../android-programs.ts";
import { noteNothing, readSectionText } from "../../section-text.ts";

/** Numbers that name one phone or one card. */
const serials = /serialno|imei|meid|iccid|imsi|macaddr|bt_addr|wifi\.mac|\.serial$|gsm\.sim\.operator\.numeric/i;

/** `init` keeps for each program that it started since the phone was switched on whether it runs: `init.svc.adbd`. */
function serviceIn(name: string): string | undefined {
  const service = /^init\.svc\.([\w.@-]{1,200})$/.exec(name)?.[1];
  return service === undefined || isAndroidsOwn(service) ? undefined : service;
}

export async function* readGetprop(file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  const { text, firstLine, note } = await readSectionText(file, context);
  let left = context.limits.entries;
  let found = false;
  for (const { name, value, line } of readProperties(text, note, firstLine)) {
    if (left-- <= 0) {
      context.note({ code: "over-limit", place: file.name, detail: "too many properties", loss: true });
      return;
    }
    found = true;
    const row = serials.test(name) ? { name, serial: value } : { name, value, service: serviceIn(name) };
    yield { value: row, from: { file: file.name, line } };
  }
  if (!found) noteNothing(file, context, "property");
}
