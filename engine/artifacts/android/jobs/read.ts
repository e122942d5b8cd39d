/**
 * One row for each service that work was asked of, with all that is said of it.
 * @module
 */
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { addTo, componentIn, gathering, packageName, readDump } from "../../dump-lines.ts";
import { userIdOf } from "../../section-text.ts";

/** `JOB #u0a71/1000: 98d5dbe org.demo.app/.Sync`; since Android 14 a name may stand for the sign. */
const registered = /^JOB (\S{1,300}): \w{1,16} (\S{3,300})/;
const past = /^[-+]\S{1,40} +(START|STOP)(?:-P)?: (\S{1,300}) (\S{3,300})/;
const slot = /^Slot #\d{1,4}: (?!inactive)(.{3,400})/;

export function readJobs(file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  return readDump(file, context, {
    what: "list of work",
    form: /^Registered \d{1,6} jobs|^JOB |^Started users:|^Job history:/,
    begin() {
      const found = gathering(context);
      let open: Record<string, unknown> | undefined;
      const job = (state: string, id: string, where: string, line: number): Record<string, unknown> | undefined => {
        const of = componentIn(where);
        if (of === undefined) return undefined;
        const who = userIdOf(/(\w{1,20})\/-?\d{1,12}$/.exec(id)?.[1] ?? "");
        const value = found.of(`${of.component} ${who ?? ""}`, line, () => ({ ...of, uid: who }));
        if (value !== undefined) addTo(value, "states", state);
        return value;
      };
      return {
        see({ text, line, indent }) {
          const [, id, where = ""] = registered.exec(text) ?? [];
          if (id !== undefined) {
            open = job("registered", id, where, line);
            return undefined;
          }
          const [, what, of, component = ""] = past.exec(text) ?? [];
          if (of !== undefined) {
            const value = job("ran", of, component, line);
            if (value !== undefined && what === "START") value["ran"] = Number(value["ran"] ?? 0) + 1;
            return undefined;
          }
          const running = slot.exec(text)?.[1];
          if (running !== undefined) job("running", "", running, line);
          if (indent === 0) open = undefined;
          const source = packageName(/^Source: .{0,100}?\bpkg=([\w.]{1,255})/.exec(text)?.[1]);
          if (open !== undefined && source !== undefined && source !== open["package"]) open["source"] = source;
          return undefined;
        },
        end: found.facts,
      };
    },
  });
}
