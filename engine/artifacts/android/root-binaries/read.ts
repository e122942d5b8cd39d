/**
 * One row for each program. An item of the list is what `which -a` printed: several paths, a line each, or what the shell
 * said where there is no such command.
 * @module
 */
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { listItems, membersOf, oddItems, textIn } from "../../collected-list.ts";

/** `/system/bin/sh: which: not found` begins like a path. */
const path = /^\/[^\s:]{1,1000}$/;
const mostLines = 1000;

export async function* readRootBinaries(file: EvidenceFile, context: ReadContext): AsyncIterable<readonly Row[]> {
  const odd = oddItems(context);
  for await (const items of listItems(file, context)) {
    const rows: Row[] = [];
    for (const { value, from } of items) {
      const members = membersOf(value);
      const printed = typeof value === "string" ? value : members === undefined ? undefined : textIn(members, "path");
      if (printed === undefined) {
        odd(from, "an entry that is no text");
        continue;
      }
      for (const line of printed.split(/\r?\n/, mostLines)) {
        const found = line.trim();
        if (path.test(found))
          rows.push({ value: { path: found, name: found.slice(found.lastIndexOf("/") + 1) }, from });
        else if (found !== "") {
          const place = `${file.name}, entry ${from.row ?? 0}`;
          context.note({ code: "shell-message", place, detail: found.slice(0, 100), loss: false });
        }
      }
    }
    yield rows;
  }
}
