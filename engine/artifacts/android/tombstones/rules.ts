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
