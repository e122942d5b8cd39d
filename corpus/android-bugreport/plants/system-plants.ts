/**
 * Traces of what runs and of what the system says of itself.
 * @module
 */
import type { AndroidPhone } from "../phone.ts";
import type { AndroidPlant } from "./plant.ts";

const rule = (name: string): AndroidPlant["expected"] => ({ rule: `android.${name}`, minimumGrade: "context" });
const property =
  (name: string, value: string) =>
  (phone: AndroidPhone): void =>
    void phone.properties.set(name, value);
const process =
  (name: string, user: string, label: string, parent: number) =>
  (phone: AndroidPhone): void =>
    void phone.processes.push({ name, user, label, parent });

export const systemPlants: readonly AndroidPlant[] = [
  {
    id: "android-property",
    artifact: "android.getprop",
    describe: "A known program left a property.",
    apply: property("sys.example.implant.note", "1"),
    expected: { indicatorType: "android-property:name", value: "sys.example.implant.note", minimumGrade: "ran" },
    lookAlike: {
      describe: "The known name as a value.",
      value: "sys.example.implant.notes",
      apply: property("sys.example.implant.notes", "sys.example.implant.note"),
    },
  },
  {
    id: "android-weakened",
    artifact: "android.getprop",
    describe: "The boot loader is open: no indicator needed.",
    apply: property("ro.boot.vbmeta.device_state", "unlocked"),
    expected: rule("getprop/weakened-system"),
    lookAlike: {
      describe: "A property of another part with the same value.",
      value: "ro.example.device_state = unlocked",
      apply: property("ro.example.device_state", "unlocked"),
    },
  },
  {
    id: "android-debug-network",
    artifact: "android.getprop",
    describe: "The debugging bridge listens to the network: no indicator needed.",
    apply: property("service.adb.tcp.port", "5555"),
    expected: rule("getprop/debug-over-network"),
    lookAlike: {
      describe: "It is off.",
      value: "service.adb.tcp.port = -1",
      apply: property("persist.adb.tcp.port", "-1"),
    },
  },
  {
    id: "android-old-patch",
    artifact: "android.getprop",
    describe: "The security patch was old when the report was made: no indicator needed.",
    apply: property("ro.build.version.security_patch", "2025-04-05"),
    expected: rule("getprop/old-security-patch"),
    lookAlike: {
      describe: "The patch of a part of the hardware is old.",
      value: "ro.vendor.build.security_patch = 2025-04-05",
      apply: property("ro.vendor.build.security_patch", "2025-04-05"),
    },
  },
  {
    id: "android-process",
    artifact: "android.processes",
    describe: "A known program runs.",
    apply: process("examplehookd", "root", "u:r:init:s0", 1),
    expected: { indicatorType: "process:name", value: "examplehookd", minimumGrade: "ran" },
    lookAlike: {
      describe: "A program whose name goes on.",
      value: "examplehookd2",
      apply: process("examplehookd2", "system", "u:r:system_server:s0", 1),
    },
  },
  {
    id: "android-process-of-app",
    artifact: "android.processes",
    describe: "A part of a known app runs, under its own name behind a colon.",
    apply: process("com.example.runspy:remote", "u0_a310", "u:r:untrusted_app:s0", 800),
    expected: { indicatorType: "app:id", value: "com.example.runspy", minimumGrade: "ran" },
    lookAlike: {
      describe: "The known name behind another app's colon.",
      value: "com.example.walk:com.example.runspy",
      apply: process("com.example.walk:runspy", "u0_a311", "u:r:untrusted_app:s0", 800),
    },
  },
  {
    id: "android-superuser",
    artifact: "android.processes",
    describe: "A program runs with the label of root tools: no indicator needed.",
    apply: process("sh", "root", "u:r:magisk:s0", 1),
    expected: rule("processes/superuser-label"),
    lookAlike: {
      describe: "A label that begins alike.",
      value: "u:r:surfaceflinger:s0",
      apply: process("surfaceflinger", "system", "u:r:surfaceflinger:s0", 1),
    },
  },
  {
    id: "android-kernel-look-alike",
    artifact: "android.processes",
    describe: "An app's program is called like the kernel's own: no indicator needed.",
    apply: process("kworker/3:9", "u0_a312", "u:r:untrusted_app:s0", 800),
    expected: rule("processes/kernel-look-alike"),
    lookAlike: {
      describe: "The kernel's own.",
      value: "kworker/3:10",
      apply: process("kworker/3:10", "root", "u:r:kernel:s0", 2),
    },
  },
];
