/**
 * One row for each connection. The address is `/192.0.2.7`, or `name/192.0.2.7` where the name is known, as Java writes it.
 * @module
 */
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { addressIn, eventTime, logEvents, namesOfProcess } from "../../intrusion-events.ts";

/** The phone itself. */
const own = new Set(["0.0.0.0", "::", "127.0.0.1", "::1"]);

export async function* readConnections(file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  for await (const one of logEvents(file, context, (kind) => kind === "connect_event")) {
    if (!("event" in one)) continue;
    const { body, line, id } = one.event;
    const { ip_address: given, port, package_name: app } = body;
    const value = {
      event: id,
      ...(typeof given === "string" ? placeIn(given) : {}),
      port: typeof port === "number" ? port : undefined,
      ...(typeof app === "string" ? namesOfProcess(app) : {}),
      ...eventTime(one.event),
    };
    yield { value, from: { file: file.name, line } };
  }
}

function placeIn(given: string): { host?: string; address?: string } {
  const slash = given.lastIndexOf("/");
  const name = slash > 0 ? given.slice(0, slash).trim() : "";
  const address = addressIn(given);
  return {
    ...(name === "" || own.has(address) ? {} : { host: name }),
    ...(address === "" || own.has(address) ? {} : { address }),
  };
}
