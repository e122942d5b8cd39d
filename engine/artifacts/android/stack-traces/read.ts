/**
 * One row for each program. Its stacks follow; a file that one of them names is found by the sweep over all text.
 * @module
 */
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { isAndroidsOwn } from "../../android-programs.ts";
import { appOfProcess } from "../../app-of-process.ts";
import { noteNothing } from "../../section-text.ts";
import { readTextLines } from "../../text-lines.ts";

/** Since Android 12 with the fraction of the second and the zone. */
const begun = /^----- pid (\d{1,9}) at (\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d{1,9})? ?(?:[+-]\d{4})?) -----/;
const named = /^(?:Cmd line|Cmdline|Command line): (.{1,1000})$/;
const mostRows = 100_000;

export async function* readStackTraces(file: EvidenceFile, context: ReadContext): AsyncIterable<readonly Row[]> {
  let open: { pid: number; at: string } | undefined;
  let subject: string | undefined;
  let rows = 0;
  let found = false;
  let other = false;
  for await (const lines of readTextLines(file, context)) {
    const batch: Row[] = [];
    for (const { text, line } of lines) {
      const [, pid, at] = begun.exec(text) ?? [];
      if (pid !== undefined && at !== undefined) {
        open = { pid: Number(pid), at: at.trim() };
        found = true;
        continue;
      }
      const name = open === undefined ? undefined : named.exec(text)?.[1]?.trim();
      if (name !== undefined && name !== "" && open !== undefined) {
        if (++rows > mostRows) {
          yield batch;
          context.note({ code: "over-limit", place: file.name, detail: `more than ${mostRows} programs`, loss: true });
          return;
        }
        batch.push({ value: { ...programOf(name), ...open, subject }, from: { file: file.name, line } });
        open = undefined;
        subject = undefined;
      } else if (text.startsWith("Subject: ")) subject = text.slice(9, 309);
      else if (text !== "" && !text.startsWith("*** ")) other = true;
    }
    yield batch;
  }
  if (!found && other) noteNothing(file, context, "program");
}

function programOf(command: string): Record<string, unknown> {
  const first = command.split(" ", 1)[0] as string;
  if (isAndroidsOwn(first)) return { ownProcess: first };
  if (first.startsWith("/")) return { process: first.slice(first.lastIndexOf("/") + 1), path: first };
  return { process: first, package: appOfProcess(first) };
}
