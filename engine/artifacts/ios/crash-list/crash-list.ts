/**
 * What the collector of a sysdiagnose noted about the reports on crashes it found on the phone: one line a report, also of
 * those that it did not take along. Names of reports begin with the program's name.
 * Apple, "Acquiring crash reports and diagnostic logs",
 * https://developer.apple.com/documentation/xcode/acquiring-crash-reports-and-diagnostic-logs
 * @module
 */
import { readAll } from "../../../bytes/byte-source.ts";
import { ReadError } from "../../../bytes/read-error.ts";
import { utf8 } from "../../../bytes/text.ts";
import { artifact, type ReadContext, type Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { filePath, localTextTime, processName, text } from "../../../model/field.ts";
import { inAcquisition } from "../../../model/where.ts";
import { ofPairedDevice, reportNameOf } from "../../crash-report.ts";
import { crashListRules } from "./rules.ts";

export default artifact({
  id: "ios.crash-list",
  where: [
    inAcquisition("ios-sysdiagnose", "summaries/crashes_and_spins.log"),
    inAcquisition("ios-sysdiagnose", "crashes_and_spins.log"),
  ],
  shows: "ran",
  fields: {
    process: processName({ cutAt: [] }),
    report: filePath(),
    named: localTextTime("report on a program written"),
    more: text(),
    /** A watch's report: nothing of it ran on the phone. */
    watchProcess: processName({ grade: "context" }),
  },
  sightings: [{ name: "process" }],
  read: readList,
  rules: crashListRules,
});

const longestLine = 8192;

async function* readList(file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  const text = utf8(await readAll(await file.open(), context.limits.valueBytes, file.name));
  if (text.trim() === "") throw new ReadError("truncated", file.name, "an empty file");
  let line = 0;
  let listed = 0;
  for (const given of text.split("\n")) {
    line++;
    const lost = given.includes("\0")
      ? "zero bytes in the text"
      : given.length > longestLine
        ? "a long line"
        : undefined;
    if (lost !== undefined) {
      context.note({ code: "malformed", place: `${file.name}, line ${line}`, detail: lost, loss: true });
    }
    if (!given.startsWith("/") || given.length > longestLine) continue;
    listed++;
    const [report = "", ...more] = given.trimEnd().split(",");
    const name = reportNameOf(report);
    const process = ofPairedDevice(report) ? { watchProcess: name?.process } : { process: name?.process };
    yield {
      value: { ...process, report, named: name?.at, more: more.length === 0 ? undefined : more.join(",").trim() },
      from: { file: file.name, line },
    };
  }
  const place = file.name;
  if (!text.endsWith("\n")) {
    context.note({ code: "truncated", place, detail: "the last line has no end", loss: true });
  } else if (listed === 0) {
    context.note({ code: "malformed", place, detail: "no line names a report", loss: true });
  }
}
