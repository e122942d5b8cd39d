/**
 * Sections that are lines of text: logs, and what services tell that no other part of the phone holds.
 * Format: `logcat -v threadtime`, AOSP `EventLogTags`, `SQLiteConnectionPool.dump`, `CompatChange.toString`.
 * @module
 */
import type { AndroidPhone } from "./phone.ts";
import { localTime } from "./sections.ts";

export function linesOf({ lines }: AndroidPhone, section: string): string[] {
  return lines.filter((one) => one.section === section).map(({ line }) => line);
}

/** A line of a log, written by a user of the system under a tag. */
export function logged(at: Date, tag: string, message: string, user = "1000"): string {
  return `${localTime(at).slice(5)}.000 ${user.padStart(5)}   929   996 I ${tag.padEnd(8)}: ${message}`;
}

/** What SELinux writes of a refusal. */
export function refused(rights: string, program: string, path: string): string {
  const who = "scontext=u:r:untrusted_app:s0:c12 tcontext=u:object_r:shell_data_file:s0 tclass=file permissive=0";
  return `type=1400 audit(0.0:11): avc: denied { ${rights} } for comm="${program}" path="${path}" dev="dm-3" ino=24 ${who}`;
}

/** The pool of connections to one database, with what was last asked. */
export function pool(app: string, sql: string): string {
  const path = `/data/user/0/${app}/databases/main.db`;
  return [
    `** Database info for pid 4321 [${app}] **`,
    "",
    `Connection pool for ${path}:`,
    "  Open: true",
    "  Available primary connection:",
    "    Connection #0:",
    "      isPrimaryConnection: true",
    "      Most recently executed operations:",
    `        0: [2026-05-03 11:58:44.097] [Pid:(4321)]executeForCursorWindow took 2ms - succeeded, sql="${sql}", path=${path}`,
    "",
  ].join("\n");
}

/** A change that was switched for some apps. */
export function override(...apps: readonly string[]): string {
  const list = apps.map((app) => `${app}=false`).join(", ");
  return `ChangeId(168419799; name=DOWNSCALED; disabled; rawOverrides={${list}}; overridable)`;
}

/** A program that was asked what it does. */
export function stack(pid: number, at: Date, command: string): string {
  return `----- pid ${pid} at ${localTime(at)}.000000000+0200 -----\nCmd line: ${command}\n----- end ${pid} -----`;
}

export function ordinaryLines(takenAt: Date): { section: string; line: string }[] {
  const at = new Date(takenAt.getTime() - 300_000);
  return [
    {
      section: "LIST OF OPEN FILES",
      line: "init           1       root  mem       ???                ???       ???        ??? /system/bin/init",
    },
    { section: "KERNEL LOG", line: logged(at, "init", "starting service 'dumpstatez'...", "root") },
    {
      section: "SYSTEM LOG",
      line: logged(at, "ActivityManager", "Killing 2617:com.example.chess/u0a204 (adj 985): empty #17"),
    },
    { section: "SYSTEM LOG", line: logged(at, "Notes", "synchronised with https://notes.example/api/v1", "10200") },
    { section: "SYSTEM LOG", line: logged(at, "auditd", refused("read", "chess", "/data/app/x/base.apk"), "root") },
    { section: "EVENT LOG", line: logged(at, "am_proc_died", "[0,2617,com.example.chess,985,20]") },
    { section: "VM TRACES AT LAST ANR", line: stack(2617, at, "com.example.chess") },
    { section: "DUMPSYS dbinfo", line: "Applications Database Info:\n" },
    { section: "DUMPSYS dbinfo", line: pool("com.example.notes", "SELECT * FROM notes") },
    { section: "DUMPSYS platform_compat", line: override("com.example.chess") },
    {
      section: "DUMPSYS window",
      line: "  mCurrentFocus=Window{a1b2c3 u0 com.example.notes/com.example.notes.MainActivity}",
    },
  ];
}
