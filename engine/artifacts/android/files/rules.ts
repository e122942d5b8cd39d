/**
 * Files at places, or with rights, that need no published name to be worth a look. Phones of developers, and of people who
 * have root access, have nearly all of them, so all is context: one finding for all files it is true of.
 * @module
 */
import type { PhoneRecord } from "../../../model/record.ts";
import type { Rule } from "../../../model/rule.ts";
import { isRootTool } from "../../root-tools.ts";

const filesKept = 100;
const namesShown = 20;
const next = ["next-android-ask-what-these-files-are", "next-android-keep-the-acquisition", "next-talk-to-a-helpline"];

function pathOf({ value }: PhoneRecord): string {
  return String(value["path"] ?? "");
}

function argsOf(records: readonly PhoneRecord[], count: number): { files: string; count: number } {
  const names = records.slice(0, namesShown).map(pathOf);
  return { files: names.join(", ") + (count > names.length ? ", …" : ""), count };
}

function grouped(test: (path: string, value: PhoneRecord["value"]) => boolean): Rule["watch"] {
  return () => {
    const because: PhoneRecord[] = [];
    let count = 0;
    return {
      see(record) {
        if (!test(pathOf(record), record.value)) return undefined;
        count++;
        if (because.length < filesKept) because.push(record);
        return undefined;
      },
      *end() {
        if (count > 0) yield { because, args: argsOf(because, count) };
      },
    };
  };
}

/** Where a cable puts things, and where no app can. The collector itself lies there while it works. */
const passing = /^\/data\/local\/tmp\//;
/** The folder above is the system's own; programs have no business there. */
const above = /^\/data\/local\//;
const ownCollector = "/data/local/tmp/collector";

export const inPassingFolder: Rule = {
  id: "android.files/in-passing-folder",
  grade: "context",
  sources: [
    "https://developer.android.com/tools/adb",
    "https://blog.talosintelligence.com/mercenary-intellexa-predator/",
  ],
  couldAlsoBe: ["benign-android-developer", "benign-android-own-computer"],
  next,
  watch: grouped(
    (path, { mode, executable }) =>
      above.test(path) && (passing.test(path) || executable === true) && path !== ownCollector && !isFolder(mode),
  ),
};

function isFolder(mode: unknown): boolean {
  return typeof mode === "string" && mode.startsWith("d");
}

export const rootTool: Rule = {
  id: "android.files/root-tool",
  grade: "context",
  sources: ["https://github.com/topjohnwu/Magisk", "https://kernelsu.org/", "https://frida.re/docs/android/"],
  couldAlsoBe: ["benign-android-rooted-by-owner", "benign-android-developer"],
  next,
  watch: grouped(isRootTool),
};

const system = /^\/(?:system|system_ext|vendor|product|odm|apex|sbin|cust|my_\w+|oem)\//;

export const setUserOutsideSystem: Rule = {
  id: "android.files/set-user-outside-system",
  grade: "context",
  sources: ["https://man7.org/linux/man-pages/man7/inode.7.html", "https://attack.mitre.org/techniques/T1548/001/"],
  couldAlsoBe: ["benign-android-rooted-by-owner", "benign-android-developer"],
  next,
  watch: grouped((path, { setUser, executable }) => setUser === true && executable === true && !system.test(path)),
};

const shared = /^\/(?:sdcard|mnt\/sdcard|storage\/[^/]+|data\/media)\//;
const hiddenFolder = /\/\.[^/]+\//;
const code = /\.(?:apk|apks|dex|jar|so|sh|elf)$/i;

export const hiddenCode: Rule = {
  id: "android.files/hidden-code",
  grade: "context",
  sources: ["https://attack.mitre.org/techniques/T1628/", "https://attack.mitre.org/techniques/T1544/"],
  couldAlsoBe: ["benign-android-app-keeps-downloads", "benign-android-developer"],
  next,
  watch: grouped((path) => shared.test(path) && hiddenFolder.test(path) && code.test(path)),
};

/** How many files of the system there must be, what share of them one day must have, and how many may differ. */
const enough = 200;
const share = 0.95;
const fewest = 20;
const daysKept = 2000;

/** The system's files all bear the day the image was made with; one that was changed later stands out. */
export const changedSystemFile: Rule = {
  id: "android.files/changed-system-file",
  grade: "context",
  sources: [
    "https://source.android.com/docs/core/architecture/partitions/system-as-root",
    "https://source.android.com/docs/security/features/verifiedboot",
  ],
  couldAlsoBe: ["benign-android-rooted-by-owner", "benign-android-own-system", "benign-android-maker-changed"],
  next,
  watch() {
    const days = new Map<string, { count: number; first: PhoneRecord[] }>();
    let all = 0;
    return {
      see(record) {
        const { modified, target } = record.value;
        if (!pathOf(record).startsWith("/system/") || typeof modified !== "string" || target !== undefined)
          return undefined;
        all++;
        const day = modified.slice(0, 10);
        const known = days.get(day);
        if (known !== undefined) {
          known.count++;
          if (known.first.length < fewest) known.first.push(record);
        } else if (days.size < daysKept) days.set(day, { count: 1, first: [record] });
        return undefined;
      },
      *end() {
        const [most, ...others] = [...days].sort(([, a], [, b]) => b.count - a.count);
        if (most === undefined || all < enough || most[1].count < all * share) return;
        const rest = all - most[1].count;
        const because = others.flatMap(([, { first }]) => first);
        if (rest === 0 || rest > fewest || because.length === 0) return;
        yield { because, args: { ...argsOf(because, rest), day: most[0] } };
      },
    };
  },
};
