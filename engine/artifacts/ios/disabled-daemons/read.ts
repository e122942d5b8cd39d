/**
 * One row per service: its label and whether it is off. Old versions wrote a dictionary instead of a switch.
 * @module
 */
import { dictOf } from "../../../formats/plist/plist.ts";
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { plistRoot, switchOf } from "../../plist-file.ts";

export async function* readDaemons(file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  for (const [service, value] of await plistRoot(file, context)) {
    const disabled = switchOf(value) ?? switchOf(dictOf(value)?.get("Disabled"));
    if (disabled === undefined) {
      context.note({ code: "malformed", place: file.name, detail: `${service} is no switch`, loss: true });
    }
    yield { value: { kind: "service", service, disabled }, from: { file: file.name, key: service } };
  }
}
