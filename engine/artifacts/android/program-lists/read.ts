/**
 * One row for each program, however often and in however many lists it stands.
 * @module
 */
import type { ReadContext, Row } from "../../../model/artifact.ts";
import type { EvidenceFile } from "../../../model/evidence.ts";
import { isAndroidsOwn } from "../../android-programs.ts";
import { addTo, gathering, packageOfProcess, readDump } from "../../dump-lines.ts";

const forms: readonly (readonly [list: string, form: RegExp])[] = [
  // `1.2% 4321/org.demo.app:part: 0.8% user + 0.4% kernel`
  [
    "processor",
    /^[+-]?\d[\d.]{0,8}% (?<pid>\d{1,7})\/(?<name>\S.{0,300}?): [+-]?\d[\d.]{0,8}% (?:user|kernel|iowait|irq|softirq)\b/,
  ],
  // `123,456K: org.demo.app (pid 4321 / activities)`, before Android 7 `123456 kB: `
  ["memory", /^[\d,]{1,15}(?:K| kB): (?<name>\S.{0,300}?) {1,8}\(pid (?<pid>\d{1,7})\b/],
  // `4321  14567890K  234567K  123456K  100000K org.demo.app`
  ["memory", /^(?<pid>\d{1,7})(?:\s+\d{1,12}K){4,9}\s+(?<name>\S.{0,300})$/],
  // `Proc org.demo.app:`
  ["battery", /^Proc (?<name>\S.{0,300}?):$/],
];
/** Lines that each of the lists has, whether or not a program stands in it. */
const heads =
  /^(?:Load: |CPU usage from|Applications Memory Usage|Uptime: |Total (?:PSS|RSS) by|PID +Vss|Battery History|Daily stats|Statistics since|Per-PID Stats)/;

export function readProgramLists(file: EvidenceFile, context: ReadContext): AsyncIterable<Row> {
  return readDump(file, context, {
    what: "list of programs",
    form: heads,
    begin() {
      const found = gathering(context);
      return {
        see({ text, line }) {
          for (const [list, form] of forms) {
            const { name, pid } = form.exec(text)?.groups ?? {};
            // Wake locks that no program holds.
            if (name === undefined || name === "*wakelock*") continue;
            const row = found.of(`${pid ?? ""} ${name}`, line, () => ({
              ...namesOf(name),
              pid: pid === undefined ? undefined : Number(pid),
            }));
            if (row !== undefined) addTo(row, "lists", list);
            return undefined;
          }
          return undefined;
        },
        end: found.facts,
      };
    },
  });
}

function namesOf(name: string): Record<string, unknown> {
  if (isAndroidsOwn(name)) return { systemProcess: name };
  if (!name.startsWith("/")) return { process: name, package: packageOfProcess(name) };
  const path = name.split(" ", 1)[0] as string;
  return { process: path.slice(path.lastIndexOf("/") + 1), path };
}
