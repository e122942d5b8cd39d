/**
 * A program that crashed had code loaded from a folder where no app and no part of the system keeps any. Developers run
 * their programs from there, so it is context.
 * @module
 */
import type { PhoneRecord } from "../../../model/record.ts";
import type { Rule } from "../../../model/rule.ts";

const oddPlaces = /^\/(?:data\/local\/|dev\/shm\/|tmp\/|sdcard\/|storage\/emulated\/|data\/misc\/(?!apexdata\/))/;
const rowsKept = 100;

/** One finding for each path, however many crashes had it. */
export const codeFromOddPlace: Rule = {
  id: "android.tombstones/code-from-odd-place",
  grade: "context",
  sources: [
    "https://source.android.com/docs/core/architecture/partitions",
    "https://www.amnesty.org/en/documents/eur70/8813/2024/en/",
  ],
  couldAlsoBe: ["benign-android-developer"],
  next: ["next-android-keep-the-report", "next-talk-to-a-helpline"],
  watch() {
    const byPath = new Map<string, PhoneRecord[]>();
    return {
      see(record) {
        const { images, path } = record.value;
        const paths = [...(Array.isArray(images) ? images : []), path].filter((one) => typeof one === "string");
        for (const one of paths) {
          if (!oddPlaces.test(one)) continue;
          const known = byPath.get(one);
          if (known === undefined) {
            if (byPath.size < rowsKept) byPath.set(one, [record]);
          } else if (known.length < rowsKept && known.at(-1) !== record) known.push(record);
        }
        return undefined;
      },
      *end() {
        for (const [path, because] of byPath) {
          yield {
            because,
            args: { path, process: String(because[0]?.value["process"] ?? because[0]?.value["ownProcess"] ?? "?") },
          };
        }
      },
    };
  },
};

/** What Android's guards of the memory write, and how the processor tells of a pointer that fits nothing. */
const memoryFaults =
  /\[(?:GWP-ASan|MTE|Scudo)\]|\buse[- ]after[- ]free|\bbuffer (?:over|under)flow|\bdouble free|\binvalid free|\bFORTIFY: |\bScudo ERROR: |\b(?:heap|stack) corruption|^SEGV_MTE[AS]ERR$/i;
/** Root, the system, the shell: what runs as these may do more than any app. AOSP `android_filesystem_config.h` */
const mighty: ReadonlySet<unknown> = new Set([0, 1000, 2000]);

function grouped(test: (value: PhoneRecord["value"]) => boolean): Rule["watch"] {
  return () => {
    const because = new Map<string, PhoneRecord[]>();
    let count = 0;
    return {
      see(record) {
        if (!test(record.value)) return undefined;
        const { process, ownProcess, thread } = record.value;
        const name = String(process ?? ownProcess ?? thread ?? "?");
        const known = because.get(name) ?? [];
        if (known.length === 0 && because.size >= rowsKept) return undefined;
        // The text and the other form tell of one crash twice.
        if (!known.some((one) => one.value["pid"] === record.value["pid"])) count++;
        because.set(name, known);
        if (known.length < rowsKept) known.push(record);
        return undefined;
      },
      *end() {
        if (count > 0)
          yield { because: [...because.values()].flat(), args: { processes: [...because.keys()].join(", "), count } };
      },
    };
  };
}

/** Attacks on the memory of a program that fail end so; so do its own faults. */
export const memoryFault: Rule = {
  id: "android.tombstones/memory-fault",
  grade: "context",
  sources: [
    "https://source.android.com/docs/security/test/memory-safety",
    "https://source.android.com/docs/core/tests/debug/native-crash",
  ],
  couldAlsoBe: ["benign-program-fault"],
  next: ["next-android-keep-the-report", "next-android-update", "next-talk-to-a-helpline"],
  watch: grouped(({ causes, abortMessage, code }) =>
    [...(Array.isArray(causes) ? causes : []), abortMessage, code].some(
      (said) => typeof said === "string" && memoryFaults.test(said),
    ),
  ),
};

export const systemUserCrashed: Rule = {
  id: "android.tombstones/system-user-crashed",
  grade: "context",
  sources: ["https://source.android.com/docs/core/tests/debug/native-crash"],
  couldAlsoBe: ["benign-program-fault"],
  next: ["next-android-keep-the-report", "next-talk-to-a-helpline"],
  watch: grouped(({ uid }) => mighty.has(uid)),
};
