/**
 * One row for each event of the battery history that names an app or a user of the system. Each line tells how long after
 * the beginning it was; lines with the time of the clock say when that is.
 * @module
 */
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { noteNothing, packageOfComponent, readSectionLines, userIdOf } from "../../section-text.ts";

const elapsedPattern = /^\+?(?:(\d{1,4})d)?(?:(\d{1,2})h)?(?:(\d{1,2})m)?(?:(\d{1,2})s)?(?:(\d{1,3})ms)?$/;
const clockPattern = /\b(?:RESET:)?TIME: (\d{4})-(\d{2})-(\d{2})-(\d{2})-(\d{2})-(\d{2})(?:-(\d{3}))?/;
const linePattern = /^\s*(0|\+\S{1,30}|\d{2}-\d{2} \d{2}:\d{2}:\d{2}\.\d{3}) \(\d{1,6}\) (.*)$/;
const eventPattern = /([+-]?)\b([a-z_]{2,30})=([A-Za-z0-9_]{1,20}):"((?:[^"\\]|\\.){0,1000})"/g;
/** Names of events whose text is no app: users, wake reasons, statistics. */
const withoutApp: ReadonlySet<string> = new Set(["user", "userfg", "wake_reason", "stats", "conn"]);
const wholePackage = /^[A-Za-z]\w*(?:\.[A-Za-z_]\w*)+$/;
/** `org.demo.app.ACTION_TICK`, `org.demo.app.Work`: names that apps begin with their own. */
const nameInPackage = /^([a-z]\w*(?:\.[a-z_]\w*)+)(?:\.[A-Z]\w*)+$/;
const mostEvents = 1_000_000;

interface Clock {
  readonly elapsed: number;
  readonly at: number;
}

export async function* readBatteryHistory(file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  let inHistory = false;
  let found = false;
  let clock: Clock | undefined;
  let left = mostEvents;
  for (const { text, line } of await readSectionLines(file, context)) {
    if (text.startsWith("Battery History")) {
      inHistory = true;
      found = true;
      clock = undefined;
      continue;
    }
    if (/^(?:Daily stats|Statistics since|Per-PID Stats)/.test(text)) {
      inHistory = false;
      found = true;
    }
    if (!inHistory) continue;
    const [, stamp, rest] = linePattern.exec(text) ?? [];
    if (stamp === undefined || rest === undefined) continue;
    const elapsed = elapsedOf(stamp);
    const set = clockPattern.exec(rest);
    if (set !== null && elapsed !== undefined) clock = { elapsed, at: instantOf(set) };
    const at = atOf(stamp, elapsed, clock, context.takenAt);
    for (const [, sign, event = "", who = "", said = ""] of rest.matchAll(eventPattern)) {
      if (withoutApp.has(event)) continue;
      if (left-- <= 0) {
        context.note({ code: "over-limit", place: file.name, detail: `more than ${mostEvents} events`, loss: true });
        return;
      }
      const name = said.replaceAll(/\\(.)/g, "$1");
      const app = packagesIn(name);
      yield {
        value: {
          event,
          edge: sign === "+" ? "begins" : sign === "-" ? "ends" : undefined,
          uid: userIdOf(who),
          package: app.length > 1 ? app : app[0],
          ...(name === app[0] ? {} : { name }),
          at,
          elapsed: stamp,
        },
        from: { file: file.name, line },
      };
    }
  }
  if (!found) noteNothing(file, context, "history");
}

// `org.demo.app/.Job`, `org.demo.app`, either with `*walarm*:` or the like before it, since Android 14 also the name that
// jobs are told apart by, `@name@`; behind `*sync*/` stand the app that holds the data and the kind of account.
function packagesIn(name: string): string[] {
  const bare = name
    .replace(/^\*[a-z_-]{1,30}\*[:/]/i, "")
    .replace(/^(?:#[^#]{0,200}#)?@[^@]{1,200}@/, "")
    .replace(/^broadcast:\w{1,20}:/, "");
  const parts = name.startsWith("*sync*/") ? bare.split("/", 2) : [packageOfComponent(bare)];
  return parts.flatMap((part) => {
    const app = part.replace(/:.*$/, "");
    // `org.demo.app.action.FETCH`, `org.demo.app.intent.action.FETCH`
    const within = nameInPackage.exec(app)?.[1]?.replace(/(?:\.intent)?\.action$/, "");
    return wholePackage.test(app) ? [app, ...(within === undefined ? [] : [within])] : [];
  });
}

/** Milliseconds after the beginning. */
function elapsedOf(stamp: string): number | undefined {
  if (stamp === "0") return 0;
  const parts = stamp.startsWith("+") ? elapsedPattern.exec(stamp) : null;
  if (parts === null) return undefined;
  const [days, hours, minutes, seconds, milliseconds] = parts.slice(1).map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
    number,
  ];
  return (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000 + milliseconds;
}

function instantOf(parts: RegExpExecArray): number {
  const [year, month, day, hour, minute, second, milliseconds] = parts.slice(1).map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  return Date.UTC(year, month - 1, day, hour, minute, second, milliseconds);
}

/** The phone's own clock as text. Newer versions write it themselves, without the year. */
function atOf(
  stamp: string,
  elapsed: number | undefined,
  clock: Clock | undefined,
  takenAt: string | undefined,
): string | undefined {
  if (elapsed !== undefined) return clock === undefined ? undefined : textOf(clock.at + elapsed - clock.elapsed);
  const year = clock === undefined ? takenAt?.slice(0, 4) : String(new Date(clock.at).getUTCFullYear());
  return year === undefined ? undefined : `${year}-${stamp}`;
}

function textOf(instant: number): string | undefined {
  return Math.abs(instant) < 8e15 ? new Date(instant).toISOString().slice(0, 23).replace("T", " ") : undefined;
}
