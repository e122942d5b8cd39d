/**
 * A line of Android's log as `logcat -v threadtime` writes it, with or without the user that wrote, with or without the year.
 * Facts: AOSP `liblog` (`android_log_formatLogLine`), https://developer.android.com/tools/logcat
 * @module
 */
import { userIdOf } from "./section-text.ts";

export interface LogLine {
  /** `01-02 03:04:05.678` as it stands. */
  readonly stamp: string;
  /** Number of the user that wrote, where it stands. */
  readonly uid: number | undefined;
  readonly pid: number;
  readonly tag: string;
  readonly message: string;
}

const pattern =
  /^((?:\d{4}-)?\d\d-\d\d \d\d:\d\d:\d\d\.\d{3,9}(?: [+-]\d{4})?)\s+(?:([A-Za-z]\w{0,20}|\d{1,9})\s+)?(\d{1,9})\s+\d{1,9} [VDIWEFAS] (.*)$/;
/** AOSP `android_filesystem_config.h`, the users that write most. */
const users: Readonly<Record<string, number>> = {
  root: 0,
  system: 1000,
  radio: 1001,
  bluetooth: 1002,
  wifi: 1010,
  media: 1013,
  shell: 2000,
  nobody: 9999,
};
const longestTag = 120;

/** Undefined for any other line. */
export function logLine(text: string): LogLine | undefined {
  const found = pattern.exec(text);
  if (found === null) return undefined;
  const [, stamp = "", user, pid = "", rest = ""] = found;
  // A tag may hold colons; the first one with a blank, or at the end, ends it.
  let end = rest.indexOf(": ");
  if (end < 0 && rest.endsWith(":")) end = rest.length - 1;
  if (end < 0 || end > longestTag) return { stamp, uid: uidOf(user), pid: Number(pid), tag: "", message: rest };
  return { stamp, uid: uidOf(user), pid: Number(pid), tag: rest.slice(0, end).trim(), message: rest.slice(end + 2) };
}

function uidOf(user: string | undefined): number | undefined {
  return user === undefined ? undefined : (users[user] ?? userIdOf(user));
}
