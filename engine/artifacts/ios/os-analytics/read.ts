/**
 * `netUsageBaseline`: by process a list of date, bytes in and out over Wi-Fi, bytes in and out over mobile data. Lists
 * may be shorter; what is there is read.
 * @module
 */
import { arrayOf, dateOf, dictOf, numberOf } from "../../../formats/plist/plist.ts";
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { oddEntries } from "../../odd-entries.ts";
import { plistRoot } from "../../plist-file.ts";

export async function* readBaseline(file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  const root = await plistRoot(file, context);
  const baseline = root.get("netUsageBaseline");
  const odd = oddEntries(file, context);
  // The key is missing until the first report.
  if (baseline !== undefined && dictOf(baseline) === undefined) odd("netUsageBaseline", "no dictionary");
  for (const [process, value] of dictOf(baseline) ?? []) {
    const key = `netUsageBaseline.${process}`;
    const counts = arrayOf(value);
    if (counts === undefined) odd(key, "no list");
    const [counted, wifiIn, wifiOut, cellularIn, cellularOut] = counts ?? [];
    yield {
      value: {
        process,
        counted: dateOf(counted),
        wifiIn: numberOf(wifiIn),
        wifiOut: numberOf(wifiOut),
        cellularIn: numberOf(cellularIn),
        cellularOut: numberOf(cellularOut),
      },
      from: { file: file.name, key },
    };
  }
}
