/**
 * One row for each app and provider of what is asked now, of what the whole time since the start added up to, and of each
 * kind of event in the log; and one for each provider of made-up places. Places themselves are left out.
 * @module
 */
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { type DumpLine, gathering, packageName, readDump, withYear } from "../../dump-lines.ts";

/** Since Android 12: `10123/org.demo.app[part]/1A2B3C4D`. */
const caller = /(?:^|[ (])(\d{3,9})\/([\w.]{1,255})(?:\[([^\]]{0,200})\])?(?:\/[0-9A-Fa-f]{1,8})?(?=[\s:,)]|$)/;
/** Until Android 11: `UpdateRecord[gps org.demo.app(10123 foreground) Request[…`. */
const record = /UpdateRecord\[(\w{1,40}) ([\w.]{1,255})(?:\([^)]{0,100}\))?\((\d{1,9})/;
/** Until Android 11, below its heading: `org.demo.app: gps: Min interval 1 seconds: …`. */
const history = /^([\w.]{1,255}): (\w{1,40}): ((?:Min i|I)nterval .{0,300})/;
const event = /^(\d{2}-\d{2} \d{2}:\d{2}:\d{2}\.\d{3}): (?:(\w{1,40}) provider )?(.{1,400})$/;
const mock = /^(\w{1,40}) provider \[mock\]/;

export function readLocationUse(file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  return readDump(file, context, {
    what: "state of the location manager",
    form: /^Current Location Manager state|^Location Manager State|^Location Providers:|^Historical Aggregate/i,
    begin() {
      const found = gathering(context);
      const note = (line: number, key: string, value: Record<string, unknown>): Record<string, unknown> | undefined =>
        found.of(
          `${value["kind"]} ${value["provider"]} ${value["package"]} ${value["part"]} ${key}`,
          line,
          () => value,
        );
      return {
        see(given) {
          const { text, line, above } = given;
          const made =
            mock.exec(text)?.[1] ?? (/^Mock Providers:/.test(above.at(-1) ?? "") ? text.slice(0, 100) : undefined);
          if (made !== undefined) note(line, "", { kind: "mock-provider", provider: made });
          const old = record.exec(text);
          if (old !== null) {
            const name = packageName(old[2]);
            if (name !== undefined)
              note(line, "", { kind: "request", provider: old[1], package: name, uid: Number(old[3]) });
            return undefined;
          }
          const total = /^Historical Records by Provider:/.test(above.at(-1) ?? "") ? history.exec(text) : null;
          if (total !== null) {
            const name = packageName(total[1]);
            if (name !== undefined)
              note(line, "", { kind: "history", provider: total[2], package: name, detail: total[3] });
            return undefined;
          }
          const [, uid, named, part] = caller.exec(text) ?? [];
          const name = packageName(named);
          if (name === undefined) return undefined;
          const who = { package: name, part, uid: Number(uid) };
          const [, time = "", provider, said] = event.exec(text) ?? [];
          if (said === undefined) {
            note(line, "", { ...standing(given), ...who });
            return undefined;
          }
          const what = /^[+-]?\w{1,40}/.exec(said)?.[0];
          const at = { at: withYear(time, context.takenAt), atText: time };
          const value = note(line, String(what), { kind: "log", provider, ...who, event: what, count: 0, ...at });
          if (value !== undefined) value["count"] = Number(value["count"]) + 1;
          return undefined;
        },
        end: found.facts,
      };
    },
  });
}

/** A line that names an app outside the log: a request, or what all its requests added up to. */
function standing({ text, above }: DumpLine): Record<string, unknown> {
  const detail = text.slice(0, 300);
  if (above.some((one) => one.startsWith("Historical Aggregate"))) {
    const locations = /\blocations = (\d{1,12})/.exec(text)?.[1];
    const provider = /^(\w{1,40}):$/.exec(above.at(-1) ?? "")?.[1];
    return {
      kind: "history",
      provider,
      detail,
      ...(locations === undefined ? {} : { locations: Number(locations) }),
    };
  }
  const of = above.map((one) => /^(\w{1,40}) provider\b/.exec(one)?.[1]).findLast((one) => one !== undefined);
  return { kind: "request", provider: of, detail };
}
