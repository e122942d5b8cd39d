/**
 * One row for each app, with the number of its alarms that wait and of those that came, and their names.
 * @module
 */
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { addTo, gathering, packageName, readDump } from "../../dump-lines.ts";
import { userIdOf } from "../../section-text.ts";

/** `RTC_WAKEUP #0: Alarm{9b76855 type 0 when 1578517200000 org.demo.app}`; since Android 12 with more in the middle. */
const waiting = /\bAlarm\{\w{1,16} [^{}]{1,200} ([\w.]{1,255})\}/;
const stats =
  /^(?:\*ACTIVE\* )?(u\d{1,4}_?[asi]\d{1,9}|\d{1,9}):([\w.]{1,255}) \+?(.{1,60}?) running, (\d{1,9}) wakeups:/;
/** Below `Top Alarms:`; the name of the alarm follows. */
const top =
  /^(?:\*ACTIVE\* )?\+.{1,60}? running, \d{1,9} wakeups, \d{1,9} alarms: (?:u\d{1,4}_?[asi]\d{1,9}|\d{1,9}):([\w.]{1,255})/;
const recent = /^([\w.]{1,255}), u\d{1,4}: -/;
const tag = /^(?:tag=)?(\*[\w-]{1,30}\*.{1,300})$/;

export function readAlarms(file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  return readDump(file, context, {
    what: "list of alarms",
    form: /^Current Alarm Manager state/i,
    begin() {
      const found = gathering(context);
      let open: Record<string, unknown> | undefined;
      const app = (name: string | undefined, line: number): Record<string, unknown> | undefined => {
        const known = packageName(name);
        return known === undefined ? undefined : found.of(known, line, () => ({ package: known }));
      };
      return {
        see({ text, line, above }) {
          const wait = waiting.exec(text);
          if (wait !== null) {
            open = app(wait[1], line);
            if (open !== undefined) open["pending"] = Number(open["pending"] ?? 0) + 1;
            return undefined;
          }
          const [, who = "", name, running, wakeups] = stats.exec(text) ?? [];
          if (name !== undefined) {
            open = app(name, line);
            if (open !== undefined) Object.assign(open, { uid: userIdOf(who), running, wakeups: Number(wakeups) });
            return undefined;
          }
          const often = top.exec(text)?.[1];
          if (often !== undefined) {
            open = app(often, line);
            return undefined;
          }
          const named = tag.exec(text)?.[1];
          if (named !== undefined) {
            if (open !== undefined && above.length > 1) addTo(open, "tags", named, 30);
            return undefined;
          }
          const past = /^App Alarm history/.test(above.at(-1) ?? "") ? recent.exec(text)?.[1] : undefined;
          if (past !== undefined) app(past, line);
          if (text.startsWith("Top Alarms")) open = undefined;
          return undefined;
        },
        end: found.facts,
      };
    },
  });
}
