/**
 * Rows of the kernel's log. `dmesg` counts the seconds since the phone started and has no clock; what `logcat` writes has
 * the phone's own.
 * @module
 */
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { isAndroidsOwn } from "../../android-programs.ts";
import { appOfProcess } from "../../app-of-process.ts";
import { avcOf } from "../../avc.ts";
import { logLine } from "../../log-line.ts";
import { logTime } from "../../log-time.ts";
import { noteNothing } from "../../section-text.ts";
import { readTextLines } from "../../text-lines.ts";

/** `<6>[ 1234.567890] text`, with or without the level, the processor `c0` and the process `[1: init]`. */
const dmesgLine =
  /^(?:<\d{1,3}>)?\s*\[\s{0,12}(\d{1,10}\.\d{1,9})\](?:\[[^\]]{1,40}\])?\s{0,4}(?:\(\d\)|[cC]\d{1,3}\s+\d{0,8}\s?)?(.*)$/;
const mostRows = 500_000;

export async function* readKernelLog(file: EvidenceFile, context: ReadContext): AsyncIterable<readonly Row[]> {
  let rows = 0;
  let known = 0;
  let other = 0;
  for await (const lines of readTextLines(file, context)) {
    const batch: Row[] = [];
    for (const { text, line } of lines) {
      const logged = logLine(text);
      const [, since, said] = logged === undefined ? (dmesgLine.exec(text) ?? []) : [];
      if (logged === undefined && said === undefined) {
        if (text !== "" && !/^(?:\*\*\* |-{3,}|logcat\b)/.test(text)) other++;
        continue;
      }
      known++;
      const message = logged === undefined ? (said as string) : `${logged.tag}: ${logged.message}`;
      const value = kernelFact(message);
      if (value === undefined) continue;
      if (++rows > mostRows) {
        yield batch;
        context.note({ code: "over-limit", place: file.name, detail: `more than ${mostRows} rows`, loss: true });
        return;
      }
      const at = logged === undefined ? undefined : logTime(logged.stamp, context.takenAt);
      batch.push({ value: { ...value, sinceStart: since, at }, from: { file: file.name, line } });
    }
    yield batch;
  }
  if (known === 0 && other > 0) noteNothing(file, context, "line of the kernel");
}

const patterns: readonly (readonly [pattern: RegExp, values: (found: RegExpExecArray) => Record<string, unknown>])[] = [
  [
    /\binit\s*: starting service '([^']{1,200})'/,
    ([, service]) => ({ event: "service started", ...serviceOf(service) }),
  ],
  [
    /\binit\s*: Service '([^']{1,200})' \(pid (\d{1,9})\) (exited|received|crashed|killed)/,
    ([, service, pid]) => ({ event: "service ended", ...serviceOf(service), pid: Number(pid) }),
  ],
  [
    /\binit\s*: (?:Received control message|Control message: Processed ctl\.|processing action)\D{0,20}'?(start|stop|restart)'? for '([^']{1,200})' from pid: (\d{1,9})(?: \(([^)]{1,300})\))?/,
    ([, what, service, pid, by]) => ({
      event: `service ${what} asked for`,
      ...serviceOf(service),
      pid: Number(pid),
      ...programOf(by),
    }),
  ],
  [
    /\binit\s*: (?:Loading module|Loaded kernel module) (\/\S{1,400})/,
    ([, path]) => ({ event: "module loaded", path, module: path?.slice(path.lastIndexOf("/") + 1) }),
  ],
  [
    /(?:^|[:\s])([\w-]{1,60}): (loading out-of-tree module|module verification failed|module license '[^']{0,60}' taints)/,
    ([, module, detail]) => ({ event: "module loaded", module, detail }),
  ],
  [/\baudit.{0,60}\benforcing=0 old_enforcing=1/, () => ({ event: "protection switched off" })],
  [
    /\blowmemorykiller: (?:Killing|Kill) '([^']{1,300})' \((\d{1,9})\)/,
    ([, process, pid]) => ({ event: "process ended", ...programOf(process), pid: Number(pid) }),
  ],
  [
    /\bKilled process (\d{1,9}) \(([^)]{1,300})\)/,
    ([, pid, process]) => ({ event: "process ended", ...programOf(process), pid: Number(pid) }),
  ],
  [
    /(?:^|[:\s])([\w.:/@-]{1,60})\[(\d{1,9})\]: (unhandled \w[\w ]{1,60}|segfault)/,
    ([, process, pid, detail]) => ({ event: "process crashed", ...programOf(process), pid: Number(pid), detail }),
  ],
];
const oddProgram = /(?:^|[\s"'=(])(\/data\/local\/[^\s"',;:)]{1,400})/;

function kernelFact(message: string): Record<string, unknown> | undefined {
  const refused = avcOf(message);
  if (refused !== undefined) return refused;
  for (const [pattern, values] of patterns) {
    const found = pattern.exec(message);
    if (found !== null) return values(found);
  }
  const path = oddProgram.exec(message)?.[1];
  // Nothing but the shell writes there; a file that is not there is none.
  if (path === undefined || /no such file|not found/i.test(message)) return undefined;
  return { event: "path named", path, detail: message.slice(0, 200) };
}

function serviceOf(service: string | undefined): Record<string, unknown> {
  return service !== undefined && isAndroidsOwn(service) ? { ownProcess: service } : { service };
}

/** A path, a process, or a command with its words. */
function programOf(program: string | undefined): Record<string, unknown> {
  if (program === undefined) return {};
  const first = program.split(" ")[0] as string;
  if (isAndroidsOwn(first)) return { ownProcess: first };
  if (first.startsWith("/")) return { process: first.slice(first.lastIndexOf("/") + 1), path: first };
  const app = appOfProcess(first);
  return { process: first, package: app };
}
