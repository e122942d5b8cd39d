/**
 * Programs where nothing should run: in the staging folder that Pegasus was published to use, and elsewhere outside the
 * system and the apps. Whoever copied the phone's files had to run a program on it, often out of `/private/var/tmp`, so
 * an executable file elsewhere is context.
 * @module
 */
import type { PhoneRecord } from "../../../model/record.ts";
import type { Rule } from "../../../model/rule.ts";
import { programPlace, programPlaceSources } from "../../program-place.ts";

const staging = "/private/var/db/com.apple.xpc.roleaccountd.staging/";
const rowsKept = 50;
const executableBits = 0o111;
/** Places where an executable file is told. App data is left out: some apps carry tools and scripts in it. */
const watched = [
  "/private/var/tmp/",
  "/private/var/root/",
  "/private/var/db/",
  "/private/var/log/",
  "/private/var/logs/",
  "/private/var/mobile/Library/",
  "/private/var/mobile/Media/",
  "/private/var/wireless/",
  "/private/var/networkd/",
  "/private/var/preferences/",
  "/private/var/keybags/",
];

function pathOf(record: PhoneRecord): string {
  const { path } = record.value;
  return typeof path === "string" ? path : "";
}

/** One finding for each file or folder directly below the staging folder, however many files it holds. */
export const stagedProgram: Rule = {
  id: "ios.filesystem/staged-program",
  grade: "attempt",
  sources: [
    "https://www.amnesty.org/en/latest/research/2021/07/forensic-methodology-report-how-to-catch-nso-groups-pegasus/",
    ...programPlaceSources,
  ],
  couldAlsoBe: ["benign-system-update", "benign-jailbreak"],
  next: ["next-keep-the-phone-as-it-is", "next-talk-to-a-helpline"],
  watch() {
    const groups = new Map<string, PhoneRecord[]>();
    return {
      see(record) {
        const path = pathOf(record);
        if (!path.startsWith(staging)) return undefined;
        const [first = "", ...rest] = path.slice(staging.length).split("/");
        if (first === "" || (first === "exec" && (rest.length === 0 || isUpdater(path)))) return undefined;
        const group = groups.get(first);
        if (group !== undefined) {
          if (group.length < rowsKept) group.push(record);
        } else if (groups.size < 1000) groups.set(first, [record]);
        return undefined;
      },
      *end() {
        for (const [name, because] of groups) yield { because, args: { path: staging + name, files: because.length } };
      },
    };
  },
};

const updaterBundle =
  /\/exec\/\d+\.\d+\.xpc(?:\/Contents)?(?:\/MacOS|\/Info\.plist|\/version\.plist|\/_CodeSignature(?:\/CodeResources)?)?$/;

/** The updater's program, the bare folders above it and the usual files of its bundle. */
function isUpdater(path: string): boolean {
  return updaterBundle.test(path) || programPlace(path) === "system";
}

/**
 * One finding for the whole copy. Archives made on other systems, or unpacked there, call every file executable: where
 * more than one file in five is, the bit says nothing and the rule is silent.
 */
export const executableElsewhere: Rule = {
  id: "ios.filesystem/executable-elsewhere",
  grade: "context",
  sources: programPlaceSources,
  couldAlsoBe: ["benign-extraction-tool", "benign-jailbreak"],
  next: ["next-look-at-the-files", "next-talk-to-a-helpline"],
  watch() {
    const because: PhoneRecord[] = [];
    let seen = 0;
    let executable = 0;
    let told = 0;
    return {
      see(record) {
        const { kind, mode } = record.value;
        if (kind !== "file" || typeof mode !== "string") return undefined;
        const path = pathOf(record);
        if (!watched.some((folder) => path.startsWith(folder))) return undefined;
        seen++;
        if ((Number(mode) & executableBits) === 0) return undefined;
        executable++;
        if (programPlace(path) === "system") return undefined;
        told++;
        if (because.length < rowsKept) because.push(record);
        return undefined;
      },
      *end() {
        if (because.length === 0 || executable * 5 > seen) return;
        const paths = because.slice(0, 10).map(pathOf).join(", ");
        yield { because, args: { files: told, paths: told > 10 ? `${paths}, …` : paths } };
      },
    };
  },
};
