/**
 * Log files name processes by UUID and count time in ticks of a boot; paths and clocks lie in files of their own. All of
 * them are taken in as they come, and put together at the end: one row for each process of each boot.
 * @module
 */
import { readAll } from "../../../bytes/byte-source.ts";
import { readTimesync } from "../../../formats/timesync/timesync.ts";
import { readTrace } from "../../../formats/tracev3/tracev3.ts";
import { readUuidText } from "../../../formats/uuidtext/uuidtext.ts";
import type { Gathering, ReadContext } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { addCatalog, addImage, addLog, addTimes, type Boot, bootOf, type Gathered } from "./gathered.ts";
import { logFileKind, uuidOf } from "./log-file.ts";
import { logRows } from "./rows.ts";

export function gatherLogs(context: ReadContext): Gathering {
  const gathered: Gathered = { boots: new Map(), images: new Map(), processes: 0, paths: 0, over: false };

  async function takeTrace(file: EvidenceFile): Promise<void> {
    const note = ({ code, offset, detail }: { code: string; offset: number; detail: string }): void =>
      context.note({ code, place: `${file.name}, offset ${offset}`, detail, loss: true });
    let boot: Boot | undefined;
    for await (const part of readTrace(await file.open(), { place: file.name, note })) {
      if (part.kind === "header") {
        boot = bootOf(gathered, part.header.boot, file.name);
        addLog(boot, part.header, file.name);
      } else if (part.kind === "catalog") {
        // A file whose header is lost does not say of which boot it is.
        if (boot === undefined) {
          boot = bootOf(gathered, undefined, file.name);
          addLog(boot, undefined, file.name);
        }
        addCatalog(gathered, boot, part.catalog, file.name);
      }
    }
  }

  async function takeTimes(file: EvidenceFile): Promise<void> {
    const bytes = await readAll(await file.open(), context.limits.valueBytes, file.name);
    const boots = readTimesync(bytes, file.name, ({ offset, detail }) =>
      context.note({ code: "malformed", place: `${file.name}, offset ${offset}`, detail, loss: true }),
    );
    for (const times of boots) addTimes(gathered, times);
  }

  async function takeImage(file: EvidenceFile): Promise<void> {
    const { path } = await readUuidText(await file.open(), file.name);
    addImage(gathered, uuidOf(file.name), { path, file: file.name });
  }

  return {
    wants: ({ name }) => logFileKind(name) !== undefined,
    async see(file) {
      const kind = logFileKind(file.name);
      if (kind === "trace") await takeTrace(file);
      else if (kind === "times") await takeTimes(file);
      else await takeImage(file);
    },
    rows: () => logRows(gathered, context),
  };
}
