/**
 * One row for each event of the last day, and one for each app of each user, over all periods that the dump covers.
 * @module
 */
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { addTo, gathering, packageName, readDump } from "../../dump-lines.ts";

const pair = /\b(\w{1,40})=(?:"([^"]{0,300})"|(\S{0,300}))/g;
const period = /^(?:In-memory )?(daily|weekly|monthly|yearly) stats/;
/** What stands for "never": the beginning of time, in any zone. */
const never = /^(?:1969-12-31|1970-01-01)/;

export function readUsageStats(file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  return readDump(file, context, {
    what: "record of use",
    form: /^user=\d|^(?:In-memory )?(?:daily|weekly|monthly|yearly) stats|^Last 24 hour events|^Settings:|^User \d|^package=/i,
    begin() {
      const apps = gathering(context);
      let user = 0;
      let within: string | undefined;
      return {
        see({ text, line }) {
          const of = /^(?:user=|User )(\d{1,6})\b/.exec(text)?.[1];
          if (of !== undefined) user = Number(of);
          within = period.exec(text)?.[1] ?? (/^Last 24 hour events/.test(text) ? undefined : within);
          const isEvent = text.startsWith("time=");
          if (!isEvent && !text.startsWith("package=")) return undefined;
          const said = pairsOf(text);
          const name = packageName(said.get("package"));
          if (name === undefined) return undefined;
          if (isEvent) {
            const root = packageName(said.get("taskRootPackage"));
            const value = {
              kind: "event",
              user,
              package: name,
              event: said.get("type"),
              class: said.get("class"),
              root: root === name ? undefined : root,
              at: timeOf(said.get("time")),
            };
            return { value, line };
          }
          const whose = Number(said.get("u") ?? user);
          const value = apps.of(`${whose} ${name}`, line, () => ({ kind: "app", user: whose, package: name }));
          if (value === undefined) return undefined;
          if (within !== undefined && said.has("lastTimeUsed")) addTo(value, "periods", within);
          later(value, "lastUsed", timeOf(said.get("lastTimeUsed") ?? said.get("lastTime")));
          later(value, "lastVisible", timeOf(said.get("lastTimeVisible")));
          const launches = Number(said.get("appLaunchCount"));
          if (launches > Number(value["launches"] ?? 0)) value["launches"] = launches;
          const bucket = said.get("bucket");
          if (bucket !== undefined && /^\d{1,3}$/.test(bucket)) value["bucket"] = Number(bucket);
          return undefined;
        },
        end: apps.facts,
      };
    },
  });
}

function pairsOf(text: string): Map<string, string> {
  const pairs = new Map<string, string>();
  for (const [, key = "", quoted, bare] of text.matchAll(pair))
    if (!pairs.has(key)) pairs.set(key, quoted ?? bare ?? "");
  return pairs;
}

function timeOf(text: string | undefined): string | undefined {
  return text === undefined || never.test(text) ? undefined : text;
}

/** Times of this dump are in the order of their letters, where they are whole dates. */
function later(value: Record<string, unknown>, name: string, time: string | undefined): void {
  if (time === undefined) return;
  const known = value[name];
  if (typeof known !== "string" || known < time) value[name] = time;
}
