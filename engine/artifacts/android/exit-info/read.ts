/**
 * One row for each end of a program; one for an app of which the list holds none.
 * @module
 */
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { type Fact, packageName, packageOfProcess, readDump } from "../../dump-lines.ts";

const facts = /\b(timestamp|pid|realUid|user|process|reason|subreason|status|importance|description)=/g;
/** A description is free text: nothing behind it on its line is a fact, but these two. */
const behindDescription = / (?:state|trace)=\S{0,40}(?: bytes)?(?= trace=|$)/g;

export function readExitInfo(file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  return readDump(file, context, {
    what: "part of the activity manager",
    form: /^ACTIVITY MANAGER |^Historical Process Exit|^ApplicationExitInfo #/,
    begin() {
      let app: string | undefined;
      let open: { value: Record<string, unknown>; line: number } | undefined;
      const close = (): Fact | undefined => {
        const done = open;
        open = undefined;
        return done !== undefined && done.value["package"] !== undefined ? done : undefined;
      };
      return {
        see({ text, line }) {
          if (/^(?:ACTIVITY MANAGER |-{20})/.test(text)) {
            app = undefined;
            return close();
          }
          const named = /^package: (\S{1,255})$/.exec(text)?.[1];
          if (named !== undefined) {
            const done = close();
            app = packageName(named);
            return done;
          }
          if (app === undefined) return undefined;
          if (/^ApplicationExitInfo #\d/.test(text)) {
            const done = close();
            open = { value: { package: app }, line };
            return done;
          }
          if (open !== undefined) takeFacts(open.value, text);
          return undefined;
        },
        *end() {
          const last = close();
          if (last !== undefined) yield last;
        },
      };
    },
  });
}

function takeFacts(value: Record<string, unknown>, text: string): void {
  const found = [...text.matchAll(facts)];
  for (const [i, match] of found.entries()) {
    const [whole, key = ""] = match;
    const from = match.index + whole.length;
    const last = key === "description";
    const said = text.slice(from, last ? undefined : found[i + 1]?.index).trim();
    if (last) {
      const bare = said.replaceAll(behindDescription, "").trim();
      if (bare !== "null") value["description"] = bare.slice(0, 500);
      return;
    }
    // 5 (APP CRASH(NATIVE))
    const worded = /^\d{1,6} \((.{1,100})\)$/.exec(said)?.[1];
    const [first = ""] = said.split(" ");
    if (key === "timestamp") value["at"] = said.slice(0, 30);
    else if (key === "process") {
      value["process"] = first.slice(0, 300);
      const of = packageOfProcess(first);
      if (of !== undefined && of !== value["package"]) value["app"] = of;
    } else if (key === "reason" || key === "subreason") value[key] = worded ?? said.slice(0, 100);
    else if (/^-?\d{1,12}$/.test(first)) value[key === "realUid" ? "uid" : key] = Number(first);
  }
}
