/**
 * An iPhone's state before it becomes a sysdiagnose archive: what the builders fill and what traces are planted into.
 * @module
 */

export const systemVersions = ["12", "15", "16", "18", "26"] as const;

/** The system whose shape the archive has. */
export type SystemVersion = (typeof systemVersions)[number];

export interface RunningProcess {
  readonly pid: number;
  readonly parent: number;
  readonly user: string;
  readonly uid: number;
  readonly path: string;
  /** What stands behind the path in the list of processes. */
  readonly words?: string;
  /** UUID of its binary. */
  readonly uuid: string;
  /** Seconds before the archive was made. */
  readonly age: number;
  /** Path of every library it has loaded besides its own binary. */
  readonly images?: readonly string[];
  /** Terminal, where it has one. */
  readonly terminal?: string;
  /** Files that do not show it; all of them do where absent. */
  readonly hiddenFrom?: readonly ("ps" | "ps-thread" | "task-info" | "spindump")[];
}

export interface ShutdownClient {
  readonly pid: number;
  readonly path: string;
  readonly uuid?: string;
}

/** One time that the phone was switched off. */
export interface Shutdown {
  /** When its SIGTERM line was written; the phone died before where absent. */
  readonly at?: Date;
  /** Seconds of each notice, and who was still there. */
  readonly notices: readonly { readonly seconds: number; readonly clients: readonly ShutdownClient[] }[];
}

/** A count of what programs wrote to the log. */
export interface LogStatistics {
  readonly at: Date;
  readonly kind: "File Rotate" | "Memory Rollover";
  readonly processes: readonly (readonly [bytes: number, path: string])[];
}

export interface SysdiagnosePhone {
  readonly seed: string;
  readonly system: SystemVersion;
  /** `15.7.6` */
  readonly version: string;
  readonly build: string;
  /** `iPhone14,5` */
  readonly product: string;
  readonly takenAt: Date;
  /** Minutes that the phone's clock is ahead of UTC. */
  readonly zone: number;
  readonly processes: RunningProcess[];
  readonly shutdowns: Shutdown[];
  readonly statistics: LogStatistics[];
  /**
   * Every other file of the archive, by its path in the top folder: `logs/MobileLockdown/lockdownd.log`. A file that is
   * made from the lists above is replaced by one of the same path.
   */
  readonly files: Map<string, Uint8Array>;
}

/** `2026-05-03 12:00:00` by the phone's clock. */
export function localTime({ zone }: SysdiagnosePhone, at: Date): string {
  return new Date(at.getTime() + zone * 60_000).toISOString().slice(0, 19).replace("T", " ");
}

/** `+0200` */
export function zoneText({ zone }: SysdiagnosePhone): string {
  const minutes = Math.abs(zone);
  const pair = (value: number): string => String(value).padStart(2, "0");
  return `${zone < 0 ? "-" : "+"}${pair(Math.floor(minutes / 60))}${pair(minutes % 60)}`;
}
