/**
 * One row for each program or app and user, over all periods that the dump covers, with the first of those.
 * @module
 */
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { addTo, gathering, packageOfProcess, readDump } from "../../dump-lines.ts";
import { userIdOf } from "../../section-text.ts";

const period =
  /^((?:COMMITTED STATS|CURRENT STATS|LAST \d{1,3} HOURS|AGGREGATED [A-Z ]{1,60}|PER-[A-Z ]{1,60}).{0,60}?):?$/;
const begun = /^COMMITTED STATS FROM (\d{4}-\d{2}-\d{2})-(\d{2})-(\d{2})-(\d{2})/;
/** `* org.demo.app:part / u0a210 / v12:`, and `*` before services and single processes of an app. */
const name = /^\* ([^\s/]{1,255}) \/ (u?\d{1,4}[asi_]{0,2}\d{0,9}) \/ v(\d{1,12})(?:[: ]|$)/;
/** Below these stand apps, each with its programs; elsewhere programs. */
const byAppHead = /^(?:Per-Package|Multi-Package|Package) (?:Stats|Common)/i;
const byProgramHead = /^(?:Process(?:es)? (?:Stats|summary)|Summary)/i;
const member = /^(Process|Service) (\S{1,300}?)(?: \([^)]{0,100}\))?:?$/;

export function readProcessStats(file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  return readDump(file, context, {
    what: "list of programs",
    form: /^(?:COMMITTED|CURRENT|AGGREGATED) |^(?:Per-Package|Multi-Package|Process) |^\* \S+ \/ u?\d/i,
    begin() {
      const found = gathering(context);
      let within: string | undefined;
      let since: string | undefined;
      let byApp = false;
      let open: Record<string, unknown> | undefined;
      return {
        see({ text, line, indent }) {
          if (indent === 0) {
            const [, day, hour, minute, second] = begun.exec(text) ?? [];
            const of = period.exec(text)?.[1];
            if (of !== undefined) {
              within = of;
              byApp = false;
              since = day === undefined ? undefined : `${day} ${hour}:${minute}:${second}`;
            }
          }
          if (byAppHead.test(text)) byApp = true;
          if (byProgramHead.test(text)) byApp = false;
          const [, process = "", who = "", version] = name.exec(text) ?? [];
          if (version !== undefined) {
            const uid = userIdOf(who);
            open = found.of(`${byApp ? "app" : "program"} ${process} ${uid ?? who}`, line, () => ({
              kind: byApp ? "app" : "program",
              process: byApp ? undefined : process,
              package: packageOfProcess(process),
              uid,
              version,
              since,
            }));
            if (open !== undefined && within !== undefined) addTo(open, "periods", within, 10);
            return undefined;
          }
          const [, kind, named = ""] = member.exec(text) ?? [];
          if (kind === undefined || open === undefined) return undefined;
          if (kind === "Service") {
            // "Service Rs" is a state of a program.
            if (!named.includes(".")) return undefined;
            addTo(open, "services", named, 100);
            return undefined;
          }
          const uid = open["uid"];
          found.of(`program ${named} ${uid}`, line, () => ({
            kind: "program",
            process: named,
            package: packageOfProcess(named) ?? open?.["package"],
            uid,
            since,
          }));
          return undefined;
        },
        end: found.facts,
      };
    },
  });
}
