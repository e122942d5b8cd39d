/**
 * One row for each service, program, task and provider, and one for each program or app that listens or left an intent. What
 * is said of one thing in several lines is one row, which leads to the first.
 * @module
 */
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { addTo, componentIn, gathering, packageName, packageOfProcess, readDump } from "../../dump-lines.ts";
import { userIdOf } from "../../section-text.ts";

const block = /^\* (ServiceRecord|ContentProviderRecord)\{\w{1,16} u(\d{1,6}) /;
/** `*APP* UID 10039 ProcessRecord{6d4467 3091:org.demo.app:part/u0a39}`; with the user's words `i` for isolated ones. */
const program = /ProcessRecord\{\w{1,16} (\d{1,9}):([^\s/{}]{1,255})\/(\w{1,20})\}/;
const task = /^\* Recent #\d{1,6}: /;
const receiver =
  /^(?:[-*#].{0,20}|.{0,40})?ReceiverList\{\w{1,16} (\d{1,9}) ([^\s/{}]{1,255})\/(\d{1,9})\/u(-?\d{1,6})/;
const intent = /PendingIntentRecord\{\w{1,16} ([\w.]{1,255}) (\w{1,40})/;
/** `SERVICE org.demo.app/.Sync 1a2b3c pid=1234`, where apps print of themselves. */
const named = /^(SERVICE|ACTIVITY) ([\w.]{3,255}\/[\w.$]{1,255}) [0-9a-f]{1,16} pid=(\d{1,9}|\(not running\))/;
const namedProvider = /^PROVIDER ContentProviderRecord\{\w{1,16} u(\d{1,6}) ([\w.]{3,255}\/[\w.$]{1,255})\}/;
const activity = /^(?:mActivityComponent|realActivity|origActivity|mRootActivityComponent)=/;

export function readServices(file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  return readDump(file, context, {
    what: "part of the activity manager",
    form: /^ACTIVITY MANAGER |^\* ServiceRecord\{|^(?:TASK|SERVICE|PROVIDER|ACTIVITY) |^Currently running|^No (?:services|providers|activities)/,
    begin() {
      const found = gathering(context);
      let open: { value: Record<string, unknown>; indent: number; kind: string } | undefined;
      const programOf = (text: string, line: number): Record<string, unknown> | undefined => {
        const [, pid, name = "", who = ""] = program.exec(text) ?? [];
        if (pid === undefined) return undefined;
        return found.of(`program ${name} ${who}`, line, () => ({
          kind: "program",
          process: name,
          app: packageOfProcess(name),
          pid: Number(pid),
          uid: userIdOf(who),
          running: pid !== "0",
        }));
      };
      return {
        see({ text, line, indent }) {
          if (open !== undefined && indent < open.indent) open = undefined;
          const starred = text.startsWith("*");
          const [, what, user] = starred ? (block.exec(text) ?? []) : [];
          if (what !== undefined) {
            const of = componentIn(text);
            const kind = what === "ServiceRecord" ? "service" : "provider";
            const value =
              of === undefined
                ? undefined
                : found.of(`${kind} ${user} ${of.component}`, line, () => ({ kind, user: Number(user), ...of }));
            open = value === undefined ? undefined : { value, indent: indent + 1, kind };
            return undefined;
          }
          if (starred && task.test(text)) {
            open = { value: {}, indent: indent + 1, kind: "task" };
            return undefined;
          }
          if (/^(?:SERVICE|ACTIVITY|PROVIDER) /.test(text)) {
            printing(text, line);
            return undefined;
          }
          if (starred && /^\*(?:APP|PERS)\* /.test(text)) {
            const value = programOf(text, line);
            open = value === undefined ? undefined : { value, indent: indent + 1, kind: "program" };
            return undefined;
          }
          if (open !== undefined) {
            if (open.kind === "task") taskLine(text, line);
            else blockLine(open.value, open.kind, text);
          }
          if (!text.includes("Record{") && !text.includes("ReceiverList{")) return undefined;
          programOf(text, line);
          const [, pid, process = "", uid, of] = receiver.exec(text) ?? [];
          if (pid !== undefined) {
            found.of(`listening ${process} ${uid}`, line, () => ({
              kind: "listening",
              process,
              app: packageOfProcess(process),
              pid: Number(pid),
              uid: Number(uid),
              user: Number(of),
            }));
          }
          const [, left, form] = intent.exec(text) ?? [];
          const name = packageName(left);
          if (name !== undefined) {
            const value = found.of(`intent ${name}`, line, () => ({ kind: "intent", package: name }));
            if (value !== undefined) addTo(value, "intents", form);
          }
          return undefined;
        },
        end: found.facts,
      };

      function printing(text: string, line: number): void {
        const [, what, where = "", pid] = named.exec(text) ?? [];
        const [, user, provider = ""] = what === undefined ? (namedProvider.exec(text) ?? []) : [];
        const of = componentIn(what === undefined ? provider : where);
        if (of === undefined) return;
        const kind = what === undefined ? "provider" : what === "SERVICE" ? "service" : "task";
        const key = kind === "task" ? `task ${of.component}` : `${kind} ${user ?? 0} ${of.component}`;
        const more = pid === undefined ? {} : { running: !pid.startsWith("(") };
        found.of(key, line, () => ({ kind, ...(user === undefined ? {} : { user: Number(user) }), ...of, ...more }));
      }

      function taskLine(text: string, line: number): void {
        const of = activity.test(text) ? componentIn(text) : undefined;
        if (of !== undefined) found.of(`task ${of.component}`, line, () => ({ kind: "task", ...of }));
        const caller = packageName(/\bmCallingPackage=([\w.]{1,255})/.exec(text)?.[1]);
        if (caller !== undefined) found.of(`caller ${caller}`, line, () => ({ kind: "caller", package: caller }));
      }
    },
  });
}

function blockLine(value: Record<string, unknown>, kind: string, text: string): void {
  const path = /^(?:baseDir|dir)=(\/\S{1,1000})/.exec(text)?.[1];
  if (path !== undefined) value["path"] ??= path;
  if (kind === "program") {
    const names = /^packageList=\{([^}]{1,2000})\}/.exec(text)?.[1]?.split(/, ?/);
    const packages = names?.map(packageName).filter((one) => one !== undefined && one !== value["app"]);
    if (packages !== undefined && packages.length > 0) value["packages"] = packages;
    return;
  }
  const process = /\b(?:processName|process)=(\S{1,255})/.exec(text)?.[1];
  if (process !== undefined && value["process"] === undefined) {
    value["process"] = process;
    const app = packageOfProcess(process);
    if (app !== undefined && app !== value["package"]) value["app"] = app;
  }
  const running = /^(?:app|proc)=(\S{1,255})/.exec(text)?.[1];
  if (running !== undefined) value["running"] = running !== "null";
  const foreground = /\bisForeground=(true|false)/.exec(text)?.[1];
  if (foreground !== undefined) value["foreground"] = foreground === "true";
}
