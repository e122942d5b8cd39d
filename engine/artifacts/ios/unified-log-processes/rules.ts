/**
 * Programs and libraries that ran from a place where none belong, and processes that are not what their place says. Only
 * what the catalogs of the log tell is looked at.
 * @module
 */
import type { PhoneRecord } from "../../../model/record.ts";
import type { Hit, Rule } from "../../../model/rule.ts";
import { programPlace, programPlaceSources } from "../../program-place.ts";

const methodology =
  "https://www.amnesty.org/en/latest/research/2021/07/forensic-methodology-report-how-to-catch-nso-groups-pegasus/";
const predator =
  "https://citizenlab.ca/2021/12/pegasus-vs-predator-dissidents-doubly-infected-iphone-reveals-cytrox-mercenary-spyware/";
const sealedSystem = "https://support.apple.com/guide/security/signed-system-volume-security-secd698747c9/web";
const appSecurity = "https://support.apple.com/guide/security/security-of-runtime-process-sec15bfe098e/web";
const codeSigning = "https://support.apple.com/guide/security/app-code-signing-process-sec7c917bf14/web";
const logFormat = "https://github.com/mandiant/macos-UnifiedLogs";

const mostKept = 2000;
const rowsKept = 20;
/** From how many processes with a path on one without any stands out. */
const manyNamed = 20;
const benignPlace = ["benign-jailbreak", "benign-developer-phone", "benign-system-update"];
const nextPlace = ["next-keep-the-phone-as-it-is", "next-talk-to-a-helpline"];

/** One finding for each path. */
const oddPlace: Rule = {
  id: "ios.unified-log-processes/program-in-odd-place",
  grade: "attempt",
  sources: [...programPlaceSources, methodology, predator],
  couldAlsoBe: benignPlace,
  next: nextPlace,
  watch() {
    const paths = new Map<string, PhoneRecord[]>();
    return {
      see(record) {
        const { kind, path } = record.value;
        if (kind === "process" && typeof path === "string" && isOdd(path)) keepRow(paths, path, record);
        return undefined;
      },
      *end() {
        for (const [path, because] of paths) yield { because, args: { path }, ...gradeOf(path) };
      },
    };
  },
};

/** Libraries, and programs whose own entries are gone: one finding for each path that no process had. */
const oddImage: Rule = {
  id: "ios.unified-log-processes/image-in-odd-place",
  grade: "attempt",
  sources: [...programPlaceSources, codeSigning],
  couldAlsoBe: benignPlace,
  next: nextPlace,
  watch() {
    const paths = new Map<string, PhoneRecord[]>();
    const programs = new Set<string>();
    return {
      see(record) {
        const { kind, path, images } = record.value;
        if (kind === "process" && typeof path === "string" && programs.size < mostKept) programs.add(path);
        const listed = kind === "image" ? [path] : Array.isArray(images) ? images : [];
        for (const image of listed) if (typeof image === "string" && isOdd(image)) keepRow(paths, image, record);
        return undefined;
      },
      *end() {
        for (const [path, because] of paths) {
          if (!programs.has(path)) yield { because, args: { path }, ...gradeOf(path) };
        }
      },
    };
  },
};

/** The system lets no app have the rights of its administrator. One finding for each path. */
const rootApp: Rule = {
  id: "ios.unified-log-processes/app-with-root-rights",
  grade: "attempt",
  sources: [appSecurity],
  couldAlsoBe: ["benign-jailbreak", "benign-app-helper-of-jailbreak"],
  next: nextPlace,
  watch() {
    const paths = new Map<string, PhoneRecord[]>();
    return {
      see(record) {
        const { kind, path, uid } = record.value;
        if (kind !== "process" || uid !== 0 || typeof path !== "string") return undefined;
        if (programPlace(path) === "app") keepRow(paths, path, record);
        return undefined;
      },
      *end() {
        for (const [path, because] of paths) yield { because, args: { path } };
      },
    };
  },
};

/** A program of the sealed system cannot become another one while the phone runs. */
const changedProgram: Rule = {
  id: "ios.unified-log-processes/system-program-changed",
  grade: "context",
  sources: [sealedSystem],
  couldAlsoBe: ["benign-system-part-updated", "benign-jailbreak"],
  next: ["next-compare-with-other-lists"],
  watch() {
    const programs = new Map<string, Map<string, PhoneRecord>>();
    return {
      see(record) {
        const { kind, path, boot, uuid } = record.value;
        if (kind !== "process" || typeof path !== "string" || typeof uuid !== "string") return undefined;
        if (!isSealed(path)) return undefined;
        const key = `${boot} ${path}`;
        const known = programs.get(key);
        if (known === undefined) {
          if (programs.size < mostKept) programs.set(key, new Map([[uuid, record]]));
        } else if (known.size < rowsKept && !known.has(uuid)) known.set(uuid, record);
        return undefined;
      },
      *end() {
        for (const records of programs.values()) {
          const because = [...records.values()];
          const path = because[0]?.value["path"];
          if (because.length > 1 && typeof path === "string") yield { because, args: { path, count: because.length } };
        }
      },
    };
  },
};

/** Only libraries that lie outside the program itself and outside the shared cache are listed. */
const foreignLibrary: Rule = {
  id: "ios.unified-log-processes/app-code-in-system-program",
  grade: "context",
  sources: [codeSigning],
  couldAlsoBe: ["benign-jailbreak", "benign-developer-phone"],
  next: ["next-compare-with-other-lists"],
  watch() {
    const found = new Map<string, PhoneRecord[]>();
    return {
      see(record) {
        const { kind, path, images } = record.value;
        if (kind !== "process" || typeof path !== "string" || !Array.isArray(images)) return undefined;
        if (programPlace(path) !== "system") return undefined;
        for (const image of images) {
          if (typeof image === "string" && programPlace(image) === "app") keepRow(found, `${image}\0${path}`, record);
        }
        return undefined;
      },
      *end() {
        for (const [key, because] of found) {
          const [image = "", path = ""] = key.split("\0");
          yield { because, args: { image, path } };
        }
      },
    };
  },
};

/** The system keeps the path of every program that writes to the log. One finding for all. */
const nameless: Rule = {
  id: "ios.unified-log-processes/program-without-path",
  grade: "context",
  sources: [logFormat],
  couldAlsoBe: ["benign-log-tidied-up"],
  next: ["next-compare-with-other-lists"],
  watch() {
    const because: PhoneRecord[] = [];
    const programs = new Set<string>();
    let named = 0;
    return {
      see(record) {
        const { kind, process, uuid } = record.value;
        if (kind !== "process") return undefined;
        if (process !== undefined) named++;
        else if (typeof uuid === "string" && programs.size < mostKept && !programs.has(uuid)) {
          programs.add(uuid);
          if (because.length < rowsKept) because.push(record);
        }
        return undefined;
      },
      *end({ whole }): Iterable<Hit> {
        if (!whole || because.length === 0 || named < manyNamed) return;
        yield { because, args: { count: programs.size } };
      },
    };
  },
};

export const logRules: readonly Rule[] = [oddPlace, oddImage, rootApp, changedProgram, foreignLibrary, nameless];

function isOdd(path: string): boolean {
  const place = programPlace(path);
  return place === "staging" || place === "elsewhere";
}

/** Where published spyware ran from says more than any other place. */
function gradeOf(path: string): { grade: "attempt" | "context" } {
  return { grade: programPlace(path) === "staging" ? "attempt" : "context" };
}

/** Parts of the system that are replaced while the phone runs lie elsewhere or under one of these names. */
function isSealed(path: string): boolean {
  return /^\/(System|usr|bin|sbin)\//.test(path) && !/^\/System\/(Cryptexes|Developer|Volumes|DriverKit)\//.test(path);
}

function keepRow(rows: Map<string, PhoneRecord[]>, key: string, record: PhoneRecord): void {
  const known = rows.get(key);
  if (known === undefined) {
    if (rows.size < mostKept) rows.set(key, [record]);
  } else if (known.length < rowsKept) known.push(record);
}
