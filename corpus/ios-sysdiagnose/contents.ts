/**
 * What an ordinary iPhone's archive holds besides lists of processes: one function for each part.
 * @module
 */
import { crashReports } from "./crash-reports.ts";
import { daemonLogs } from "./daemon-logs.ts";
import { settingsFiles } from "./settings-files.ts";
import { stateFiles } from "./state-files.ts";
import type { SysdiagnosePhone } from "./sysdiagnose-phone.ts";
import { unifiedLog } from "./unified-log.ts";

/** Each puts the files of its part into `phone.files`; their order is the order in the archive. */
export const sysdiagnoseContents: readonly ((phone: SysdiagnosePhone) => void)[] = [
  unifiedLog,
  crashReports,
  daemonLogs,
  settingsFiles,
  stateFiles,
];
