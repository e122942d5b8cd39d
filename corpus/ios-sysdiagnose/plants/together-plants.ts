/**
 * Traces that no record shows alone.
 * @module
 */
import { addCrash, daysBefore } from "../crash-reports.ts";
import { putPowerLog } from "../state-files.ts";
import type { SysdiagnosePhone } from "../sysdiagnose-phone.ts";
import type { SysdiagnosePlant } from "./sysdiagnose-plant.ts";

const quarter = 0.25;

/** From so many days before the archive to so many, four times a day. */
function quarters(from: number, to: number): number[] {
  return Array.from({ length: Math.round((from - to) / quarter) }, (_, at) => from - at * quarter);
}

/** A log of power over three weeks, without the days in the middle; reports and shutdowns go on through them, or do not. */
function powerWithHole(phone: SysdiagnosePhone, name: string, days: readonly number[], goOn: boolean): void {
  const table = "PLProcessMonitorAgent_EventForward_ProcessID";
  putPowerLog(
    phone,
    name,
    days.map((at) => ({ table, columns: { PID: 88, ProcessName: "mDNSResponder" }, days: at })),
  );
  const inside = goOn ? [69.4, 68.9, 68.4, 67.9] : [69.4];
  for (const at of inside) {
    addCrash(phone, { process: "ExampleGame", path: "/usr/libexec/ExampleGame", days: at });
    phone.shutdowns.push({ at: daysBefore(phone, at), notices: [] });
  }
  phone.shutdowns.sort((a, b) => (a.at?.getTime() ?? 0) - (b.at?.getTime() ?? 0));
}

export const togetherPlants: readonly SysdiagnosePlant[] = [
  {
    id: "together-hole-in-power-log",
    artifact: "ios.powerlog",
    describe: "The log of power has nothing for three days, in which crashes and shutdowns went on.",
    apply: (phone) => powerWithHole(phone, "hole", [...quarters(80, 70), ...quarters(67, 60)], true),
    expected: { rule: "correlation/hole-in-one-record", minimumGrade: "context" },
    lookAlike: {
      describe: "A phone that was off for three days, but for one start.",
      value: "hole",
      apply: (phone) => powerWithHole(phone, "off", [...quarters(80, 70), ...quarters(67, 60)], false),
    },
  },
];
