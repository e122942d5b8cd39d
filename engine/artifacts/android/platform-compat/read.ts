/**
 * One row for each app of each change: those that stay (`rawOverrides`), and those of apps that are there now.
 * @module
 */
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { noteNothing, readSectionLines } from "../../section-text.ts";

const changeLine = /^\s*ChangeId\((\d{1,19})(?:;|\))/;
const nameOfChange = /; name=([^;)]{1,200})/;
const overrides = /\b(rawOverrides|packageOverrides)=\{([^}]{0,4000000})\}/g;
/** `org.demo.app=false`; since Android 12 also `org.demo.app=[0,9223372036854775807,true]`, for some versions of the app. */
const override = /([A-Za-z]\w*(?:\.\w+)+)=(\[[^\]]{0,200}\]|[^,\s]{1,100})/g;
const mostRows = 500_000;

export async function* readPlatformCompat(file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  let found = false;
  let rows = 0;
  for (const { text, line } of await readSectionLines(file, context)) {
    const id = changeLine.exec(text)?.[1];
    if (id === undefined) continue;
    found = true;
    const head = text.slice(0, text.indexOf("{") < 0 ? text.length : text.indexOf("{"));
    const change = {
      change: Number(id),
      name: nameOfChange.exec(head)?.[1],
      state: /; (disabled|enabled|loggingOnly|enableSinceTargetSdk=\d{1,9}|enableAfterTargetSdk=\d{1,9})/.exec(
        head,
      )?.[1],
      overridable: /; overridable\)?\s*$/.test(text),
    };
    const raw = new Set<string>();
    const lists = [...text.matchAll(overrides)].sort(([, a]) => (a === "rawOverrides" ? -1 : 1));
    for (const [, list, apps = ""] of lists) {
      for (const [, app, value] of apps.matchAll(override)) {
        if (app === undefined || value === undefined) continue;
        if (list === "rawOverrides") raw.add(app);
        else if (raw.has(app)) continue;
        if (++rows > mostRows) {
          context.note({ code: "over-limit", place: file.name, detail: `more than ${mostRows} rows`, loss: true });
          return;
        }
        yield { value: { package: app, ...change, list, override: value }, from: { file: file.name, line } };
      }
    }
    if (/(?:rawOverrides|packageOverrides)=\{[^}]*$/.test(text)) {
      const detail = "a list of apps does not end";
      context.note({ code: "malformed", place: `${file.name}, line ${line}`, detail, loss: true });
    }
  }
  if (!found) noteNothing(file, context, "change");
}
