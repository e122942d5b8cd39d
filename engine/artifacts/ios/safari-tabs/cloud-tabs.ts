/**
 * `CloudTabs.db`: tabs that stand open on other devices of the account, and requests to close one.
 * @module
 */
import type { Database } from "../../../formats/sqlite/sqlite.ts";
import type { Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { macOrUnixTime } from "../../mac-or-unix-time.ts";
import { placeOf } from "../../read-database.ts";
import { rowsIfThere } from "../../rows-if-there.ts";

const deleted = { deleted: true };

export async function* cloudRows(database: Database, file: EvidenceFile): AsyncIterable<Row> {
  const devices = new Map<unknown, unknown>();
  for await (const { values } of rowsIfThere(database, "cloud_tab_devices", ["device_uuid", "device_name"], deleted)) {
    if (!devices.has(values[0])) devices.set(values[0], values[1]);
  }
  const columns = ["tab_uuid", "device_uuid", "title", "url", "last_viewed_time"];
  for await (const row of rowsIfThere(database, "cloud_tabs", columns, deleted)) {
    const [tab, device, title, kept, viewed] = row.values;
    yield {
      value: {
        kind: "tab-elsewhere",
        kept,
        title,
        tab,
        device: devices.get(device),
        ...macOrUnixTime(viewed, "viewedElsewhere", "viewedElsewhereUnix"),
      },
      from: placeOf(file, "cloud_tabs", row),
    };
  }
  const requestColumns = ["url", "tab_uuid", "destination_device_uuid"];
  for await (const row of rowsIfThere(database, "cloud_tab_close_requests", requestColumns, deleted)) {
    const [kept, tab, device] = row.values;
    yield {
      value: { kind: "close-request", kept, tab, device: devices.get(device) },
      from: placeOf(file, "cloud_tab_close_requests", row),
    };
  }
}
