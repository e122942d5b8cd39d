/**
 * One row for each report. Of its text the list shows the first 70 signs, with `/` for the ends of lines: a name counts only
 * where it ends before the text does. Other sections hold whole texts of some kinds.
 * @module
 */
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { type Fact, packageName, packageOfProcess, readDump } from "../../dump-lines.ts";

const entry =
  /^(\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}) ([\w.-]{1,100}) \((?:(?:compressed )?\w{1,20}(?:, (\d{1,12}) bytes)?|(contents lost|no content)[^)]{0,60})\)/;

export function readDropbox(file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  return readDump(file, context, {
    what: "list of reports",
    form: /^Drop box contents: /,
    begin() {
      let open: Fact | undefined;
      return {
        see({ text, line }) {
          const [, at, tag, bytes, lost] = entry.exec(text) ?? [];
          if (at !== undefined) {
            const done = open;
            const size = bytes === undefined ? {} : { bytes: Number(bytes) };
            open = { value: { tag, at, ...size, lost }, line };
            return done;
          }
          if (/^={20}/.test(text)) return undefined;
          if (open !== undefined) takeNames(open.value, text);
          return undefined;
        },
        *end() {
          if (open !== undefined) yield open;
        },
      };
    },
  });
}

function takeNames(value: Record<string, unknown>, text: string): void {
  const process = /^(?:Process|Cmdline): ([\w.:-]{1,255})(?:\/|$)/.exec(text)?.[1];
  if (process !== undefined && process !== "unknown") {
    value["process"] ??= process;
    value["app"] ??= packageOfProcess(process);
  }
  // A tombstone names its program as `pid: 1, tid: 2, name: THREAD  >>> /data/PROGRAM <<<`.
  const crashed = / >>> (\S{1,1000})(?: .{0,1000})? <<<(?:$|\/)/.exec(text)?.[1];
  if (crashed !== undefined) {
    value["process"] ??= crashed.slice(crashed.lastIndexOf("/") + 1);
    value["app"] ??= packageOfProcess(crashed);
    value["path"] ??= crashed.startsWith("/") ? crashed : undefined;
  }
  const named = packageName(/(?:^|\/)Package: ([\w.]{1,255}) v/.exec(text)?.[1]);
  if (named !== undefined && named !== value["app"]) value["package"] ??= named;
}
