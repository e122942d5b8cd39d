/**
 * The processes of a moment as four programs of the phone print them: `ps` twice, `taskinfo` and `spindump`.
 * Format: published archives of iOS 15 to 26; ps(1), spindump(8).
 * @module
 */
import { localTime, type RunningProcess, type SysdiagnosePhone, zoneText } from "./sysdiagnose-phone.ts";

type View = "ps" | "ps-thread" | "task-info" | "spindump";

/** In the order of the pids, those left out that do not show in this file. */
function seenBy({ processes }: SysdiagnosePhone, view: View): RunningProcess[] {
  return processes.filter(({ hiddenFrom = [] }) => !hiddenFrom.includes(view)).sort((a, b) => a.pid - b.pid);
}

/** iOS 16 added two columns and stopped to fill most of the numbers. */
function isNew({ system }: SysdiagnosePhone): boolean {
  return system !== "12" && system !== "15";
}

/** `7:56AM` for today, `Tue09PM` for this week, `14Jan19` before. */
function startedText(phone: SysdiagnosePhone, { age }: RunningProcess): string {
  const at = new Date(phone.takenAt.getTime() - age * 1000 + phone.zone * 60_000);
  const hour = at.getUTCHours();
  const half = hour < 12 ? "AM" : "PM";
  if (age < 40_000) return `${hour % 12 || 12}:${String(at.getUTCMinutes()).padStart(2, "0")}${half}`;
  const [day] = at.toUTCString().split(",");
  return age < 600_000 ? `${day}${String(hour % 12 || 12).padStart(2, "0")}${half}` : at.toUTCString().slice(5, 11);
}

function command({ path, words }: RunningProcess): string {
  return words === undefined ? path : `${path} ${words}`;
}

export function psText(phone: SysdiagnosePhone): string {
  const added = isNew(phone);
  const head = added
    ? "USER             UID PRSNA   PID  PPID        F  %CPU %MEM PRI NI      VSZ    RSS WCHAN    TT  STAT STARTED      TIME COMMAND"
    : "USER             UID   PID  PPID  %CPU %MEM PRI NI      VSZ    RSS WCHAN    TT  STAT STARTED      TIME COMMAND";
  const rows = seenBy(phone, "ps").map((process) => {
    const { user, uid, pid, parent, path, terminal = "??" } = process;
    const persona = path.startsWith("/private/var/containers/") ? "1000" : uid === 0 ? "-" : "199";
    const numbers = added
      ? `${persona.padStart(5)} ${String(pid).padStart(5)} ${String(parent).padStart(5)}     4004   0.0  0.0  31  0        0      0`
      : `${String(pid).padStart(5)} ${String(parent).padStart(5)}   0.1  0.6  31  0  2212416  13488`;
    const state = `${terminal === "??" ? "??" : terminal} ${added ? " ?s" : " Ss"}`;
    const end = `${startedText(phone, process).padStart(8)}   0:01.66 ${command(process)}`;
    return `${user.padEnd(14)} ${String(uid).padStart(5)} ${numbers} -        ${state}  ${end}`;
  });
  return `${[head, ...rows].join("\n")}\n`;
}

/** iOS 26 may write the head alone. */
export function psThreadText(phone: SysdiagnosePhone): string {
  const head =
    "USER             PID   TT   %CPU STAT PRI     STIME     UTIME COMMAND   PPID        F %MEM PRI NI      VSZ    RSS WCHAN  STARTED      TIME COMMAND";
  if (phone.system === "26") return `${head}\n`;
  const rows = seenBy(phone, "ps-thread").flatMap((process) => {
    const { user, pid, parent, path, terminal = "??" } = process;
    const short = path.slice(0, 7);
    const tail = `${String(parent).padStart(5)}     4004  0.0  31  0        0      0 -     ${startedText(phone, process)}   0:01.66 ${command(process)}`;
    return [
      `${user.padEnd(14)} ${String(pid).padStart(5)}   ${terminal}    0.0 S    31T   0:00.80   0:00.86 ${short} ${tail}`,
      `                 ${String(pid).padStart(3)}         0.0 S    31T   0:00.00   0:00.01          ${parent}     4004  0.0  31  0        0      0 -`,
    ];
  });
  return `${[head, ...rows].join("\n")}\n`;
}

/** The kernel keeps 32 bytes of a name here; zero included. */
const nameBytes = 31;

function nameOf(path: string): string {
  return path === "/kernel" ? "kernel_task" : path.slice(path.lastIndexOf("/") + 1);
}

export function taskInfoText(phone: SysdiagnosePhone): string {
  const shown = seenBy(phone, "task-info");
  const blocks = shown.map(({ path, pid, uuid, age }) =>
    [
      `process: "${nameOf(path).slice(0, nameBytes)}" [${pid}] [unique ID: ${pid}]`,
      "architecture: arm64e",
      `executable uuid: ${uuid}`,
      `coalition (type 0) ID: ${pid + 300}`,
      `coalition (type 1) ID: ${pid + 301}`,
      "suspend count: 0",
      "virtual bytes: 390.21 GB; phys_footprint bytes: 5.27 MB / 8.39 MB",
      `run time: ${age} s`,
      "user/system time    : 0.080000 s / 0.090000 s",
      "requested policy",
      "\treq apptype: daemon-standard",
      "effective policy",
      "\teff darwinbg: NO",
      "ios-appledaemon: YES",
      "ios-application: NO",
      "imp_donor: NO",
      "threads:",
      `\tthread ID: 0x${(800 + pid).toString(16)} / ${800 + pid}`,
      "\tthread name: main",
      "\trun state: TH_STATE_WAITING",
    ].join("\n"),
  );
  return `num tasks: ${shown.length}\n${blocks.join("\n\n\n")}\n\n\n`;
}

export function spindumpText(phone: SysdiagnosePhone): string {
  const shown = seenBy(phone, "spindump");
  const byPid = new Map(phone.processes.map((process) => [process.pid, process]));
  const named = (pid: number): string => {
    const path = byPid.get(pid)?.path;
    return path === undefined ? `??? [${pid}]` : `${nameOf(path)} [${pid}]`;
  };
  return [
    `Date/Time:        ${localTime(phone, phone.takenAt)}.500 ${zoneText(phone)}`,
    `End time:         ${localTime(phone, new Date(phone.takenAt.getTime() + 2000))}.501 ${zoneText(phone)}`,
    `OS Version:       iPhone OS ${phone.version} (Build ${phone.build})`,
    "Architecture:     arm64e",
    `Report Version:   ${isNew(phone) ? 67 : "35.1"}`,
    "Data Source:      Stackshots",
    "Duration:         2.00s",
    "Steps:            8 (250ms sampling interval)",
    "",
    `Hardware model:   ${phone.product}`,
    "Active cpus:      6",
    "",
    "-".repeat(60),
    "",
    ...shown.flatMap((process) => [...spindumpBlock(process, named), ""]),
    "Spindump binary format",
    "YnBsaXN0MDDUAQIDBAUGBwpYJHZlcnNpb25ZJGFyY2hpdmVy",
    "",
  ].join("\n");
}

function spindumpBlock(process: RunningProcess, named: (pid: number) => string): string[] {
  const { path, pid, uuid, parent, uid, age, images = [] } = process;
  const name = nameOf(path);
  const own =
    pid === 0
      ? []
      : [
          `           0x${(0x100000000 + pid * 0x100000).toString(16)} - ???                 ${name} <${uuid}>  ${path}`,
        ];
  return [
    `Process:          ${name} [${pid}]`,
    `UUID:             ${uuid}`,
    ...(pid === 0 ? [] : [`Path:             ${path}`]),
    "Architecture:     arm64e",
    ...(pid === 0 ? [] : [`Parent:           ${named(parent)}`]),
    `UID:              ${uid}`,
    "Footprint:        3792 KB",
    `Time Since Fork:  ${age}s`,
    "Num samples:      8 (1-8)",
    "",
    `  Thread 0x${(0x800 + pid).toString(16)}    8 samples (1-8)    priority 31 (base 31)`,
    "  8  ??? (dyld + 87464) [0x1c5a355a8]",
    "    *8  ??? [0xfffffff0081d5a44]",
    "",
    "  Binary Images:",
    ...own,
    ...images.map((image, i) => {
      const start = (0x1c0000000 + i * 0x200000).toString(16);
      return `           0x${start} -        0x${(0x1c0000000 + i * 0x200000 + 0x1ffff).toString(16)}  ${image.slice(image.lastIndexOf("/") + 1)} <11111111-2222-3333-4444-${String(i).padStart(12, "0")}>  ${image}`;
    }),
  ];
}
