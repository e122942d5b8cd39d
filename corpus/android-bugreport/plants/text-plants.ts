/**
 * Traces in the text of a report: logs, databases, parts that no reader of their own has. The look-alikes name the same
 * thing where naming it says nothing.
 * @module
 */
import { daysBefore } from "../clean-android.ts";
import type { AndroidPhone } from "../phone.ts";
import { logged, override, pool, refused, stack } from "../text-sections.ts";
import type { AndroidPlant } from "./plant.ts";

const at = daysBefore(0.01);
const add =
  (section: string, line: string) =>
  ({ lines }: AndroidPhone): void =>
    void lines.push({ section, line });
const app = (value: string): AndroidPlant["expected"] => ({ indicatorType: "app:id", value, minimumGrade: "ran" });
const path = (value: string): AndroidPlant["expected"] => ({ indicatorType: "file:path", value, minimumGrade: "ran" });
const rule = (name: string): AndroidPlant["expected"] => ({ rule: `android.${name}`, minimumGrade: "context" });
const host = (value: string, minimumGrade: "reached" | "contact"): AndroidPlant["expected"] => ({
  indicatorType: "domain-name:value",
  value,
  minimumGrade,
});
const system = (tag: string, message: string) => add("SYSTEM LOG", logged(at, tag, message));

const logPlants: readonly AndroidPlant[] = [
  {
    id: "android-log-process",
    artifact: "android.logcat",
    describe: "A known app was started a quarter of an hour before the report.",
    apply: system(
      "ActivityManager",
      "Start proc 4000:com.example.logspy/u0a400 for service {com.example.logspy/.Watch}",
    ),
    expected: app("com.example.logspy"),
    lookAlike: {
      describe: "A protection tool writes down its list.",
      value: "com.example.logspy",
      apply: add("SYSTEM LOG", logged(at, "Guard", "block list: com.example.logspy, com.example.other", "10077")),
    },
  },
  {
    id: "android-log-event",
    artifact: "android.logcat",
    describe: "A known app's second process ended.",
    apply: add("EVENT LOG", logged(at, "am_proc_died", "[0,4001,com.example.eventspy:core,985,20]")),
    expected: app("com.example.eventspy"),
    lookAlike: {
      describe: "An app whose name goes on.",
      value: "com.example.eventspy.viewer",
      apply: add("EVENT LOG", logged(at, "am_proc_died", "[0,4001,com.example.eventspy.viewer,985,20]")),
    },
  },
  {
    id: "android-log-install",
    artifact: "android.logcat",
    describe: "A known app was installed.",
    apply: system(
      "PackageManager",
      "installation completed for package:com.example.freshspy. Final code path: /data/app/x",
    ),
    expected: app("com.example.freshspy"),
    lookAlike: {
      describe: "Somebody asked for the app, and it was not there.",
      value: "com.example.freshspy",
      apply: system("PackageManager", "Unknown package: com.example.freshspy"),
    },
  },
  {
    id: "android-log-page",
    artifact: "android.logcat",
    describe: "A page of a known host was opened.",
    apply: system(
      "ActivityTaskManager",
      "START u0 {act=android.intent.action.VIEW dat=https://a.evil-page.example/... cmp=com.example.browser/.Main} from uid 10200",
    ),
    expected: host("evil-page.example", "contact"),
    lookAlike: {
      describe: "The known host in the question to another.",
      value: "https://search.example/?q=evil-page.example",
      apply: system(
        "ActivityTaskManager",
        "START u0 {act=android.intent.action.VIEW dat=https://search.example/?q=evil-page.example cmp=com.example.browser/.Main} from uid 10200",
      ),
    },
  },
  {
    id: "android-log-path",
    artifact: "android.logcat",
    describe: "A program was kept from a known file.",
    apply: add("SYSTEM LOG", logged(at, "auditd", refused("read", "notes", "/data/misc/.examplehook"), "root")),
    expected: path("/data/misc/.examplehook"),
    lookAlike: {
      describe: "A file whose name goes on.",
      value: "/data/misc/.examplehook.txt",
      apply: add("SYSTEM LOG", logged(at, "auditd", refused("read", "notes", "/data/misc/.examplehook.txt"), "root")),
    },
  },
  {
    id: "android-log-odd-place",
    artifact: "android.logcat",
    describe: "A program was kept from running code of the shell's folder: no indicator needed.",
    apply: add("SYSTEM LOG", logged(at, "auditd", refused("execute", "notes", "/data/local/tmp/.x/run"), "root")),
    expected: rule("logcat/code-from-odd-place"),
    lookAlike: {
      describe: "It looked into the folder.",
      value: "/data/local/tmp/.x",
      apply: add("SYSTEM LOG", logged(at, "auditd", refused("getattr", "notes", "/data/local/tmp/.x"), "root")),
    },
  },
  {
    id: "android-kernel-service",
    artifact: "android.kernel-log",
    describe: "A known program was started as a service.",
    apply: add("KERNEL LOG", logged(at, "init", "starting service 'examplekernspy'...", "root")),
    expected: { indicatorType: "process:name", value: "examplekernspy", minimumGrade: "attempt" },
    lookAlike: {
      describe: "A service whose name goes on.",
      value: "examplekernspy-hal",
      apply: add("KERNEL LOG", logged(at, "init", "starting service 'examplekernspy-hal'...", "root")),
    },
  },
  {
    id: "android-kernel-odd-place",
    artifact: "android.kernel-log",
    describe:
      "The kernel tells of a program that was kept from running code of the shell's folder: no indicator needed.",
    apply: add("KERNEL LOG", logged(at, "audit", refused("execute_no_trans", "sh", "/data/local/tmp/tool"), "root")),
    expected: rule("kernel-log/code-from-odd-place"),
    lookAlike: {
      describe: "Code of an app.",
      value: "/data/app/~~x==/com.example.notes-y==/lib/arm64/libnotes.so",
      apply: add(
        "KERNEL LOG",
        logged(
          at,
          "audit",
          refused("execute", "sh", "/data/app/~~x==/com.example.notes-y==/lib/arm64/libnotes.so"),
          "root",
        ),
      ),
    },
  },
  {
    id: "android-kernel-protection-off",
    artifact: "android.kernel-log",
    describe: "SELinux was switched off: no indicator needed.",
    apply: add("KERNEL LOG", logged(at, "audit", "type=1404 audit(1.2:3): enforcing=0 old_enforcing=1 auid=0", "root")),
    expected: rule("kernel-log/protection-switched-off"),
    lookAlike: {
      describe: "It was switched on, as it is when the phone starts.",
      value: "enforcing=1 old_enforcing=0",
      apply: add(
        "KERNEL LOG",
        logged(at, "audit", "type=1404 audit(1.2:3): enforcing=1 old_enforcing=0 auid=0", "root"),
      ),
    },
  },
];

const databasePlants: readonly AndroidPlant[] = [
  {
    id: "android-stack",
    artifact: "android.stack-traces",
    describe: "A known program ran when an app did not answer.",
    apply: add("VM TRACES AT LAST ANR", stack(4711, daysBefore(3), "/data/local/bin/examplestackspy --quiet")),
    expected: { indicatorType: "process:name", value: "examplestackspy", minimumGrade: "ran" },
    lookAlike: {
      describe: "A program was given the known name as a word.",
      value: "/system/bin/sh examplestackspy",
      apply: add("VM TRACES AT LAST ANR", stack(4711, daysBefore(3), "/system/bin/sh examplestackspy")),
    },
  },
  {
    id: "android-database",
    artifact: "android.dbinfo",
    describe: "A known app has its database open.",
    apply: add("DUMPSYS dbinfo", pool("com.example.dbspy", "SELECT 1")),
    expected: app("com.example.dbspy"),
    lookAlike: {
      describe: "Another app looks for the name.",
      value: "SELECT * FROM known WHERE name='com.example.dbspy'",
      apply: add("DUMPSYS dbinfo", pool("com.example.guard", "SELECT * FROM known WHERE name='com.example.dbspy'")),
    },
  },
  {
    id: "android-database-link",
    artifact: "android.dbinfo",
    describe: "An app wrote down a link to a known host, in quotation marks.",
    apply: add(
      "DUMPSYS dbinfo",
      pool("com.example.mail", 'INSERT INTO links VALUES ("https://x.evil-sql.example/a", "x")'),
    ),
    expected: host("evil-sql.example", "reached"),
    lookAlike: {
      describe: "A host that ends alike.",
      value: "https://not-evil-sql.example/a",
      apply: add(
        "DUMPSYS dbinfo",
        pool("com.example.mail", 'INSERT INTO links VALUES ("https://not-evil-sql.example/a")'),
      ),
    },
  },
  {
    id: "android-compat",
    artifact: "android.platform-compat",
    describe: "A known app was once installed.",
    apply: add("DUMPSYS platform_compat", override("com.example.notes", "com.example.oncespy")),
    expected: app("com.example.oncespy"),
    lookAlike: {
      describe: "An app with one sign more.",
      value: "com.example.oncespys",
      apply: add("DUMPSYS platform_compat", override("com.example.notes", "com.example.oncespys")),
    },
  },
];

const sample = "8f434346648f6b96df89dda901c5176b10a6d83961dd3c1ac88b59b2dc327aa4";

const sweepPlants: readonly AndroidPlant[] = [
  {
    id: "android-sweep-app",
    artifact: "android.text-sweep",
    describe: "A known app has a window, in a part of the report that no reader of its own has.",
    apply: add("DUMPSYS window", "  Window #3 Window{a1b2c4 u0 com.example.windowspy/com.example.windowspy.Main}:"),
    expected: app("com.example.windowspy"),
    lookAlike: {
      describe: "The known name as a class of another app, and as one that another app asks for.",
      value: "com.example.inbox/com.example.windowspy",
      apply: ({ lines }) => {
        const known = [
          "Window{a1 u0 com.example.inbox/com.example.windowspy}:",
          "queriesPackages=[com.example.windowspy]",
        ];
        for (const line of known) lines.push({ section: "DUMPSYS window", line: `  ${line}` });
      },
    },
  },
  {
    id: "android-sweep-host",
    artifact: "android.text-sweep",
    describe: "An app wrote of a known host in the log.",
    apply: add("SYSTEM LOG", logged(at, "Net", 'fetched "https:\\/\\/cdn.evil-sweep.example\\/x"', "10077")),
    expected: host("evil-sweep.example", "reached"),
    lookAlike: {
      describe: "A host below another, and the known one on a list of what is kept off.",
      value: "evil-sweep.example.org",
      apply: ({ lines }) => {
        for (const said of ["fetched evil-sweep.example.org/x", "blocklist: evil-sweep.example"]) {
          lines.push({ section: "SYSTEM LOG", line: logged(at, "Net", said, "10077") });
        }
      },
    },
  },
  {
    id: "android-sweep-path",
    artifact: "android.text-sweep",
    describe: "A program has a known file open.",
    apply: add("LIST OF OPEN FILES", "media  814  media  mem  ???  ???  ???  ??? /data/vendor/examplesweep/implant.so"),
    expected: path("/data/vendor/examplesweep/implant.so"),
    lookAlike: {
      describe: "A program looked for the file, which was not there.",
      value: "/data/vendor/examplesweep/implant.so",
      apply: add(
        "SYSTEM LOG",
        logged(at, "Guard", "/data/vendor/examplesweep/implant.so: No such file or directory", "10077"),
      ),
    },
  },
  {
    id: "android-sweep-hash",
    artifact: "android.text-sweep",
    describe: "A log tells of a file with a known hash.",
    apply: add("SYSTEM LOG", logged(at, "Loader", `loaded x.dex sha256=${sample}`, "10077")),
    expected: { indicatorType: "file:hashes.sha256", value: sample, minimumGrade: "reached" },
    lookAlike: {
      describe: "A protection tool's list of hashes.",
      value: sample,
      apply: add("SYSTEM LOG", logged(at, "Guard", `malware definitions: ${sample}`, "10077")),
    },
  },
];

export const textPlants: readonly AndroidPlant[] = [...logPlants, ...databasePlants, ...sweepPlants];
