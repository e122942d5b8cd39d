/**
 * One row for each look-up. Addresses stand with a slash before them, as Java writes them.
 * @module
 */
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { addressIn, eventTime, logEvents, namesOfProcess } from "../../intrusion-events.ts";

const mostAddresses = 1000;
/** Answers of filters that say "no such place", and the phone itself. */
const nowhere = new Set(["0.0.0.0", "::", "127.0.0.1", "::1"]);

export async function* readDnsEvents(file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  for await (const one of logEvents(file, context, (kind) => kind === "dns_event")) {
    if (!("event" in one)) continue;
    const { body, line, id } = one.event;
    const { hostname, package_name: app, ip_addresses: addresses, ip_addresses_count: count } = body;
    const value = {
      event: id,
      host: typeof hostname === "string" ? hostname.trim().replace(/\.$/, "") : undefined,
      addresses: addressesIn(Array.isArray(addresses) ? addresses : [addresses]),
      addressCount: typeof count === "number" ? count : undefined,
      ...(typeof app === "string" ? namesOfProcess(app) : {}),
      ...eventTime(one.event),
    };
    yield { value, from: { file: file.name, line } };
  }
}

/** `host/192.0.2.7` and `/192.0.2.7` alike; what stands behind the last slash is the address. */
function addressesIn(list: readonly unknown[]): string[] | undefined {
  const found = new Set<string>();
  for (const one of list.slice(0, mostAddresses)) {
    if (typeof one !== "string") continue;
    const address = addressIn(one);
    if (address !== "" && !nowhere.has(address)) found.add(address);
  }
  return found.size === 0 ? undefined : [...found];
}
