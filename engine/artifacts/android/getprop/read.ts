/**
 * One row for each property.
 * @module
 */
import { readProperties } from "../../../formats/dumpstate/properties.ts";
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { noteNothing, readSectionText } from "../../section-text.ts";

/** Numbers that name one phone or one card. */
const serials = /serialno|imei|meid|iccid|imsi|macaddr|bt_addr|wifi\.mac|\.serial$|gsm\.sim\.operator\.numeric/i;

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
    yield { value: serials.test(name) ? { name, serial: value } : { name, value }, from: { file: file.name, line } };
  }
  if (!found) noteNothing(file, context, "property");
}
