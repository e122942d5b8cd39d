/**
 * Rows of a shutdown log: one for each process of each shutdown, then one for the shutdown itself.
 * @module
 */
import { readAll } from "../../../bytes/byte-source.ts";
import { ReadError } from "../../../bytes/read-error.ts";
import { utf8 } from "../../../bytes/text.ts";
import { readShutdownLog } from "../../../formats/shutdown-log/shutdown-log.ts";
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { programName } from "../../program-place.ts";

const notesTold = 50;

export async function* readShutdowns(file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  const bytes = await readAll(await file.open(), context.limits.wholeFileBytes, file.name);
  if (bytes.length === 0) throw new ReadError("truncated", file.name, "an empty file");
  let told = 0;
  let known = 0;
  // Bytes that are no UTF-8 become U+FFFD: one bad byte must not hide the line, let alone the log.
  const shutdowns = readShutdownLog(utf8(bytes), ({ code, line, detail }) => {
    if (told++ < notesTold) context.note({ code, place: `${file.name}, line ${line}`, detail, loss: true });
  });
  for (const { number, at, ended, notices, seconds, clients, line } of shutdowns) {
    known++;
    for (const client of clients) {
      const { path } = client;
      yield {
        value: {
          kind: "client",
          shutdown: number,
          at,
          ...(path.startsWith("/") ? { client: path, process: programName(path) } : { process: path }),
          pid: Number(client.pid),
          uuid: client.uuid,
          seconds: client.seconds,
          notices: client.notices,
        },
        from: { file: file.name, line: client.line },
      };
    }
    yield {
      value: { kind: "shutdown", shutdown: number, at, seconds, notices, clients: clients.length, ended },
      from: { file: file.name, line },
    };
    if (!ended) {
      context.note({ code: "undated", place: `${file.name}, line ${line}`, detail: "no SIGTERM line", loss: false });
    }
  }
  if (known === 0) throw new ReadError("malformed", file.name, "no shutdown in it");
}
