/**
 * Files and folders of a sysdiagnose, with how they begin and how much each tells. Two points make one. What else has
 * such names, as another system's list of processes, begins in another way.
 * Facts: published archives of iOS 12 to 26.
 * @module
 */

export interface TellingFile {
  readonly name: RegExp;
  readonly points: number;
  /** Of the beginning of a file; absent where the name is only used here. */
  readonly begins?: RegExp;
  readonly folder?: true;
}

/** The list of processes of an iPhone or a Mac: its first process is `/sbin/launchd`. */
const processes = /^\s{0,9}USER\b[^\n]{0,90}\bPID\b[^\n]{0,200}\bCOMMAND\b[\s\S]*\/sbin\/l/;

const reportName = /\.(ips|crash)(\.(beta|synced))?$/;

/** Tag and version of the first chunk of a tracev3 file. */
const traceHead = new RegExp(`^${String.fromCharCode(0, 0x10, 0, 0, 0x11, 0, 0, 0)}`);

export const tellingFiles: readonly TellingFile[] = [
  { name: /^sysdiagnose\.log$/, points: 2, begins: /sysdiagnose/ },
  { name: /^ps\.txt$/, points: 2, begins: processes },
  { name: /^ps\.txt$/, points: 2, begins: /^\s{0,9}USER +UID +(?:PRSNA +)?PID +PPID\b/ },
  {
    name: /^ps_thread\.txt$/,
    points: 2,
    begins: /^\s{0,9}USER\b[^\n]{0,90}\bPID\b[^\n]{0,90}\bUTIME\b[^\n]{0,90}\bCOMMAND\b/,
  },
  { name: /^taskinfo\.txt$/, points: 2, begins: /^num tasks: \d|^process: "[^"\n]*" \[\d+\]/m },
  { name: /^spindump(-nosymbols)?\.txt$/, points: 2, begins: /^(Date\/Time: |Process: .*\[\d+\]|No samples)/m },
  { name: /^shutdown(\.\d{1,3})?\.log$/, points: 2, begins: /remaining client pid: ?\d|^SIGTERM: ?\[/m },
  { name: /^logdata\.statistics\.\d{1,3}\.txt$/, points: 2, begins: /^--- !logd / },
  { name: /^logdata\.statistics\.\d{1,3}\.jsonl$/, points: 2, begins: /^\s*\{.*"(processList|unixTime)"/ },
  { name: /^remotectl_dumpstate\.txt$/, points: 2, begins: /^Local device/m },
  { name: /^swcutil_show\.txt$/, points: 2, begins: /^Service: {2,}[\s\S]*^App ID: {2,}/m },
  { name: /^security-sysdiagnose\.txt$/, points: 2, begins: /^(ccstatus:|Engine state:|Client: \w)/m },
  { name: /^crashes_and_spins\.log$/, points: 2, begins: /^\/private\/var\/mobile\/Library\/Logs\/CrashReporter\//m },
  // Reports and logs, copied without the rest.
  { name: reportName, points: 2, begins: /^\{[^\n]{0,4000}"os_version" ?: ?"(?:iPhone|iPad|Watch)/ },
  { name: reportName, points: 2, begins: /^Incident Identifier: [\s\S]*^OS Version: +(?:iPhone|iPad) ?OS/m },
  {
    name: /^(mobile_installation|mobileactivationd|containermanagerd)(_?\w{0,20})\.log(\.\d{1,3})?$/,
    points: 2,
    begins: /^[A-Z]\w\w [A-Z]\w\w [ \d]\d \d\d:\d\d:\d\d \d{4} \[\d{1,6}\] <\w{1,10}> \(0x/,
  },
  { name: /^lockdownd\.log(\.\d{1,3})?$/, points: 2, begins: /^\d\d\/\d\d\/\d\d \d\d:\d\d:\d\d\.\d{6} pid=\d/ },
  { name: /^powerlog_\d{4}-\d\d-\d\d[^/]{0,60}\.PLSQL$/, points: 2, begins: /^SQLite format 3/ },
  { name: /^system_logs\.logarchive$/, points: 2, folder: true },
  // A log archive without the rest; on the phone its two folders lie apart from each other.
  { name: /^(timesync|dsc)$/, points: 1, folder: true },
  { name: /\.tracev3$/, points: 2, begins: traceHead },
  { name: /^crashes_and_spins$/, points: 2, folder: true },
  { name: /^(summaries|errors|ioreg|WiFi|brctl|microstackshots|ASPSnapshots|RunningBoard)$/, points: 1, folder: true },
  { name: /^(security-sysdiagnose|otctl_status|ckksctl_status|swcutil_show|pcsstatus|kbdebug)\.txt$/, points: 1 },
  { name: /^(jetsam_priority|taskSummary)\.(txt|csv)$/, points: 1 },
  { name: /^(tailspin-info|apfs_stats|vm_stat|zprint|smcDiagnose|hpmDiagnose)\.txt$/, points: 1 },
  { name: /^transparency\.log$/, points: 1 },
];

/** Folders of `logs`; the name `logs` alone is anybody's. */
export const tellingLogs =
  /^(MobileInstallation|MobileContainerManager|MobileActivation|MobileLockdown|MCState|SystemVersion|powerlogs|appinstallation|itunesstored|Accessibility|AVConference|olddsc|tailspindb)$/;
