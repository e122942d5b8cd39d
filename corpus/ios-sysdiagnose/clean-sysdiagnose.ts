/**
 * An ordinary iPhone on which nothing ever happened, as its sysdiagnose shows it. Programs are those that every iPhone
 * has, or invented apps.
 * @module
 */
import { randomFrom } from "../random.ts";
import { appPrograms, systemPrograms } from "./clean-programs.table.ts";
import { sysdiagnoseContents } from "./contents.ts";
import type { RunningProcess, Shutdown, SysdiagnosePhone, SystemVersion } from "./sysdiagnose-phone.ts";

const day = 86_400_000;
const sysdiagnoseTakenAt = new Date("2026-05-03T10:00:00Z");

/** A moment some days before the archive. */
export function daysBeforeArchive(days: number): Date {
  return new Date(sysdiagnoseTakenAt.getTime() - days * day);
}

/** Public pairs of version and build. */
const generations: Readonly<Record<SystemVersion, { version: string; build: string; product: string }>> = {
  "12": { version: "12.1.1", build: "16C50", product: "iPhone9,3" },
  "15": { version: "15.7.6", build: "19H349", product: "iPhone9,3" },
  "16": { version: "16.0", build: "20A362", product: "iPhone12,1" },
  "18": { version: "18.5", build: "22F76", product: "iPhone14,5" },
  "26": { version: "26.1", build: "23B85", product: "iPhone17,1" },
};

export function cleanSysdiagnose(system: SystemVersion = "18", seed = "1"): SysdiagnosePhone {
  const random = randomFrom(`${seed}/sysdiagnose/${system}`);
  const processes: RunningProcess[] = [];
  const add = (parent: number, user: string, uid: number, path: string, words?: string): void => {
    const pid = path === "/kernel" ? 0 : path === "/sbin/launchd" ? 1 : 20 + processes.length * 3 + random.below(3);
    const age = pid < 2 ? 400_000 : 20 + random.below(390_000);
    const more = {
      ...(words === undefined ? {} : { words }),
      // `ps` begins with launchd.
      ...(path === "/kernel" ? { hiddenFrom: ["ps", "ps-thread"] as const } : {}),
    };
    processes.push({ pid, parent, user, uid, path, uuid: random.uuid(), age, ...more });
  };
  add(0, "root", 0, "/kernel");
  add(0, "root", 0, "/sbin/launchd");
  for (const [user, uid, path] of systemPrograms) add(1, user, uid, path);
  for (const path of appPrograms) {
    const container = `/private/var/containers/Bundle/Application/${random.uuid()}`;
    add(1, "mobile", 501, `${container}/${path}`);
  }
  const collector = processes.find(({ path }) => path === "/usr/libexec/sysdiagnosed" || path.endsWith("/sysdiagnose"));
  add(collector?.pid ?? 1, "root", 0, "/bin/ps", "axwww -o user,uid,pid,ppid,flags,%cpu,%mem,pri,ni,vsz,rss,wchan,tt");
  const phone: SysdiagnosePhone = {
    seed,
    system,
    ...generations[system],
    takenAt: sysdiagnoseTakenAt,
    zone: 120,
    processes,
    shutdowns: shutdownsOf(processes, system === "26" ? 3 : 9),
    statistics: Array.from({ length: 24 }, (_, i) => ({
      at: daysBeforeArchive(8 - i / 3),
      kind: i % 3 === 0 ? ("File Rotate" as const) : ("Memory Rollover" as const),
      processes: processes.slice(1, 16).map(({ path }, at) => [1_900_000 - at * 100_000 - random.below(90_000), path]),
    })),
    files: new Map(),
  };
  for (const put of sysdiagnoseContents) put(phone);
  return phone;

  function shutdownsOf(from: readonly RunningProcess[], count: number): Shutdown[] {
    return Array.from({ length: count }, (_, i) => ({
      at: daysBeforeArchive(3 + (count - i) * 20),
      notices: [1.5, 2.25].slice(0, 1 + (i % 2)).map((seconds) => ({
        seconds,
        clients: from.slice(0, 4 + random.below(6)).map(({ pid, path, uuid }) => ({ pid, path, uuid })),
      })),
    }));
  }
}
