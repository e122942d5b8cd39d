/**
 * Folders of Android where neither apps nor the system keep programs, and what SELinux refuses there. Shared by the
 * artifacts of logs. Facts: https://source.android.com/docs/core/architecture/partitions
 * @module
 */
import type { PhoneRecord } from "../model/record.ts";
import type { Rule } from "../model/rule.ts";

const oddPlaces = /^\/(?:data\/local\/|dev\/shm\/|tmp\/|sdcard\/|storage\/emulated\/|mnt\/sdcard\/|data\/media\/)/;
const mostPaths = 100;

/** A program was kept from running code there. One finding for each path. */
export function codeRefusedRule(id: string): Rule {
  return {
    id,
    grade: "context",
    sources: [
      "https://source.android.com/docs/security/features/selinux/validate",
      "https://source.android.com/docs/core/architecture/partitions",
    ],
    couldAlsoBe: ["benign-android-developer"],
    next: ["next-android-keep-the-report", "next-talk-to-a-helpline"],
    watch() {
      const byPath = new Map<string, PhoneRecord>();
      return {
        see(record) {
          const { path, rights } = record.value;
          if (typeof path !== "string" || typeof rights !== "string" || !/\bexecute/.test(rights)) return undefined;
          if (oddPlaces.test(path) && byPath.size < mostPaths && !byPath.has(path)) byPath.set(path, record);
          return undefined;
        },
        *end() {
          for (const [path, record] of byPath) {
            yield { because: [record], args: { path, program: String(record.value["thread"] ?? "?") } };
          }
        },
      };
    },
  };
}
