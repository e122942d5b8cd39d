/**
 * Traces of what ran and of how the phone was set, in an acquisition.
 * @module
 */
import { tombstoneText } from "../../android-bugreport/use-sections.ts";
import { utf8 } from "../../formats/bytes.ts";
import type { AcquiredPhone, AcquiredProcess } from "../acquired-phone.ts";
import type { AcquisitionPlant } from "./app-plants.ts";

const rule = (name: string): AcquisitionPlant["expected"] => ({ rule: `android.${name}`, minimumGrade: "context" });
const process = (more: Partial<AcquiredProcess>) => (phone: AcquiredPhone) =>
  void phone.processes.push({ pid: 20_000 + phone.processes.length, folder: "/", label: "u:r:shell:s0", ...more });
const setting = (namespace: "global" | "secure" | "system", name: string, value: string) => (phone: AcquiredPhone) => {
  const at = phone.settings.findIndex((one) => one.namespace === namespace && one.name === name);
  if (at >= 0) phone.settings.splice(at, 1);
  phone.settings.push({ namespace, name, value });
};
const property = (name: string, value: string) => (phone: AcquiredPhone) => void phone.properties.set(name, value);
const crash = (name: string, program: string) => (phone: AcquiredPhone) =>
  void phone.copies.set(
    `logs/data/tombstones/${name}`,
    utf8(tombstoneText({ program, at: phone.takenAt, loaded: ["/system/lib64/libc.so"] })),
  );

export const runPlants: readonly AcquisitionPlant[] = [
  {
    id: "aqf-process",
    artifact: "android.processes",
    describe: "A known program runs.",
    apply: process({ kernelName: "exampleagentd", command: ["/system/bin/exampleagentd", "-d"] }),
    expected: { indicatorType: "process:name", value: "exampleagentd", minimumGrade: "ran" },
    lookAlike: {
      describe: "A program whose name goes on.",
      apply: process({ kernelName: "exampleagentd2", command: ["/system/bin/exampleagentd2"] }),
    },
  },
  {
    id: "aqf-process-of-app",
    artifact: "android.processes",
    describe: "A part of a known app runs, under its own name behind a colon.",
    apply: process({ kernelName: "mple.runningspy", command: ["com.example.runningspy:remote"] }),
    expected: { indicatorType: "app:id", value: "com.example.runningspy", minimumGrade: "ran" },
    lookAlike: {
      describe: "The known name behind another app's colon.",
      apply: process({ kernelName: "com.example.wal", command: ["com.example.walking:runningspy"] }),
    },
  },
  {
    id: "aqf-process-own-name",
    artifact: "android.processes",
    describe: "A program gave itself a known name.",
    apply: process({ kernelName: "examplenamed", command: ["app_process", "/", "org.example.Main"] }),
    expected: { indicatorType: "process:name", value: "examplenamed", minimumGrade: "ran" },
    lookAlike: {
      describe: "The known name as a word that a program was started with.",
      apply: process({ kernelName: "grep", command: ["grep", "examplenamed"] }),
    },
  },
  {
    id: "aqf-process-path",
    artifact: "android.processes",
    describe: "A program runs out of a known folder.",
    apply: process({ kernelName: "sh", command: ["/data/misc/.example/sh"] }),
    expected: { indicatorType: "file:path", value: "/data/misc/.example", minimumGrade: "ran" },
    lookAlike: {
      describe: "A folder whose name goes on.",
      apply: process({ kernelName: "sh", command: ["/data/misc/.example2/sh"] }),
    },
  },
  {
    id: "aqf-process-loads",
    artifact: "android.processes",
    describe: "A program was made to load a known file.",
    apply: process({
      kernelName: "sh",
      command: ["sh"],
      environment: ["HOME=/", "LD_PRELOAD=/data/misc/.hook/example.so"],
    }),
    expected: { indicatorType: "file:path", value: "/data/misc/.hook/example.so", minimumGrade: "ran" },
    lookAlike: {
      describe: "The path in another word of the environment.",
      apply: process({ kernelName: "sh", command: ["sh"], environment: ["NOTE=/data/misc/.hook/example.so"] }),
    },
  },
  {
    id: "aqf-process-started-with",
    artifact: "android.processes",
    describe: "A program was started with a known file.",
    apply: process({
      kernelName: "main",
      command: ["app_process", "-Djava.class.path=/data/misc/.stage/two.dex", "/", "org.example.Two"],
    }),
    expected: { indicatorType: "file:path", value: "/data/misc/.stage/two.dex", minimumGrade: "attempt" },
    lookAlike: {
      describe: "A path that has the known one in front.",
      apply: process({
        kernelName: "main",
        command: ["app_process", "-Djava.class.path=/data/misc/.stage/two.dexter"],
      }),
    },
  },
  {
    id: "aqf-process-address",
    artifact: "android.processes",
    describe: "A program was started with a known address.",
    apply: process({ kernelName: "curl", command: ["curl", "-s", "https://stage.process-drop.example/x"] }),
    expected: { indicatorType: "domain-name:value", value: "process-drop.example", minimumGrade: "contact" },
    lookAlike: {
      describe: "An address that has the known one in front.",
      apply: process({ kernelName: "curl", command: ["curl", "-s", "https://process-drop.example.org/x"] }),
    },
  },
  {
    id: "aqf-superuser",
    artifact: "android.processes",
    describe: "A program of which nothing else is known has the label of root tools: no indicator needed.",
    apply: process({ label: "u:r:magisk:s0" }),
    expected: rule("processes/superuser-label"),
    lookAlike: { describe: "A label that begins alike.", apply: process({ label: "u:r:surfaceflinger:s0" }) },
  },
  {
    id: "aqf-kernel-look-alike",
    artifact: "android.processes",
    describe: "A program that was started with words is called like the kernel's own: no indicator needed.",
    apply: process({ kernelName: "kworker/1:3", command: ["kworker/1:3"] }),
    expected: rule("processes/kernel-look-alike"),
    lookAlike: {
      describe: "The kernel's own.",
      apply: process({ kernelName: "kworker/1:4", label: "u:r:kernel:s0" }),
    },
  },
  {
    id: "aqf-from-passing-folder",
    artifact: "android.processes",
    describe: "A program runs from where a cable puts things: no indicator needed.",
    apply: process({ kernelName: "runner", command: ["/data/local/tmp/runner"] }),
    expected: rule("processes/from-passing-folder"),
    lookAlike: {
      describe: "The collector, with other words than usual.",
      apply: process({ kernelName: "collector", command: ["/data/local/tmp/collector", "find", "/"] }),
    },
  },
  {
    id: "aqf-code-put-in",
    artifact: "android.processes",
    describe: "A program was made to load something: no indicator needed.",
    apply: process({ kernelName: "sh", command: ["sh"], environment: ["LD_PRELOAD=/system/lib64/libwrap.so"] }),
    expected: rule("processes/code-put-in"),
    lookAlike: {
      describe: "The word without a value.",
      apply: process({ kernelName: "sh", command: ["sh"], environment: ["LD_PRELOAD="] }),
    },
  },
  {
    id: "aqf-accessibility",
    artifact: "android.settings",
    describe: "A known app is one of those that may read the screen.",
    apply: setting(
      "secure",
      "enabled_accessibility_services",
      "com.example.help/.Help:com.example.screenspy/com.example.screenspy.Reader",
    ),
    expected: { indicatorType: "app:id", value: "com.example.screenspy", minimumGrade: "ran" },
    lookAlike: {
      describe: "An app whose name goes on.",
      apply: setting("secure", "enabled_accessibility_services", "com.example.screenspyware.remover/.Help"),
    },
  },
  {
    id: "aqf-setting-address",
    artifact: "android.settings",
    describe: "The phone's traffic goes through a known host.",
    apply: setting("global", "http_proxy", "proxy.settings-drop.example:8080"),
    expected: { indicatorType: "domain-name:value", value: "settings-drop.example", minimumGrade: "contact" },
    lookAlike: {
      describe: "A host that ends in the same letters.",
      apply: setting("global", "http_proxy", "mysettings-drop.example:8080"),
    },
  },
  {
    id: "aqf-protection-off",
    artifact: "android.settings",
    describe: "Play Protect is off: no indicator needed.",
    apply: setting("global", "package_verifier_user_consent", "-1"),
    expected: rule("settings/protection-off"),
    lookAlike: {
      describe: "The words in a value of several lines.",
      apply: setting("secure", "lock_screen_owner_info", "write:\npackage_verifier_user_consent -1"),
    },
  },
  {
    id: "aqf-property",
    artifact: "android.getprop",
    describe: "A known program left a property.",
    apply: property("sys.example.agent.note", "1"),
    expected: { indicatorType: "android-property:name", value: "sys.example.agent.note", minimumGrade: "ran" },
    lookAlike: {
      describe: "The known name as a value.",
      apply: property("sys.example.agent.notes", "sys.example.agent.note"),
    },
  },
  {
    id: "aqf-crash",
    artifact: "android.tombstones",
    describe: "A known program crashed; the collector copied the report.",
    apply: crash("tombstone_07", "/system/bin/examplecrasher"),
    expected: { indicatorType: "process:name", value: "examplecrasher", minimumGrade: "ran" },
    lookAlike: {
      describe: "A program whose name goes on.",
      apply: crash("tombstone_08", "/system/bin/examplecrasher2"),
    },
  },
];
