/**
 * What the numbers of reports (`bug_type`) stand for, as the names of the files that bear them show; the names are this
 * project's own. Apple documents no list; "Acquiring crash reports and diagnostic logs" names some of the files:
 * https://developer.apple.com/documentation/xcode/acquiring-crash-reports-and-diagnostic-logs
 * @module
 */

export interface BugType {
  readonly name: string;
  /** True where the report is no report on programs and has no form that is the same everywhere: it is not taken apart. */
  readonly free?: true;
}

const free = (name: string): BugType => ({ name, free: true });
const on = (name: string): BugType => ({ name });

export const bugTypes: ReadonlyMap<string, BugType> = new Map([
  ["10", on("panic")],
  ["20", free("protection")],
  ["22", on("resource")],
  ["28", on("watchdog")],
  ["29", on("service-watchdog")],
  ["33", free("analytics")],
  ["98", on("memory")],
  ["109", on("crash")],
  ["110", on("panic")],
  ["115", on("reset-count")],
  ["118", free("bluetooth")],
  ["120", free("low-battery")],
  ["142", on("wake-ups")],
  ["145", on("disk-writes")],
  ["151", on("forced-reset")],
  ["159", free("baseband")],
  ["173", free("baseband")],
  ["183", free("update")],
  ["185", on("resource")],
  ["187", on("sandbox")],
  ["188", on("stackshot")],
  ["189", free("messages")],
  ["191", free("calls")],
  ["195", free("baseband")],
  ["198", on("memory")],
  ["199", free("modem")],
  ["202", on("processor-use")],
  ["206", on("processor-use-fatal")],
  ["209", free("wifi")],
  ["210", on("panic")],
  ["211", free("analytics")],
  ["220", free("power")],
  ["221", free("wifi")],
  ["222", on("run-loop-hang")],
  ["223", on("run-loop-hang")],
  ["225", free("transparency")],
  ["226", free("security")],
  ["227", on("resource-threads")],
  ["228", on("hang")],
  ["236", free("transparency")],
  ["278", free("power")],
  ["284", free("graphics")],
  ["288", on("stackshot")],
  ["298", on("memory")],
  ["303", free("suggestions")],
  ["308", on("fault")],
  ["309", on("crash")],
  ["313", free("search-feedback")],
  ["327", on("resource-threads")],
  ["328", on("hang")],
  ["385", on("resource")],
  ["409", on("system-watchdog")],
  ["509", on("stackshot")],
]);
