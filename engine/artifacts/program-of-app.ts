/**
 * Programs inside the bundle of an app. An app has one program of its own, and parts (`.appex`, `.xpc`, `.framework`) with
 * one each; a second program beside the first has been put there.
 * Bundle structure: https://developer.apple.com/documentation/bundleresources/placing-content-in-a-bundle
 * @module
 */
import type { PhoneRecord } from "../model/record.ts";
import type { Rule } from "../model/rule.ts";
import { programPlace } from "./program-place.ts";

const structure = "https://developer.apple.com/documentation/bundleresources/placing-content-in-a-bundle";
const mostBundles = 10_000;

/** `Notes` for anything in `…/Notes.app/`. */
export function appOf(path: string): string | undefined {
  return /\/([^/]{1,255})\.app\//.exec(path)?.[1];
}

/** The bundle, and the program right in it; undefined for what lies deeper or elsewhere. */
function directProgram(path: string): [bundle: string, program: string] | undefined {
  const found = /^(.*\.app)\/([^/]+)$/.exec(path);
  return found === null || programPlace(path) !== "app" ? undefined : [found[1] as string, found[2] as string];
}

export function secondProgramOfApp(id: string, pathsOf: (value: PhoneRecord["value"]) => Iterable<string>): Rule {
  return {
    id,
    grade: "context",
    sources: [structure],
    couldAlsoBe: ["benign-jailbreak", "benign-developer-phone"],
    next: ["next-look-at-the-processes"],
    watch() {
      const bundles = new Map<string, Map<string, PhoneRecord>>();
      return {
        see(record) {
          for (const path of pathsOf(record.value)) {
            const direct = directProgram(path);
            if (direct === undefined || bundles.size >= mostBundles) continue;
            const [bundle, program] = direct;
            const programs = bundles.get(bundle) ?? new Map<string, PhoneRecord>();
            bundles.set(bundle, programs);
            if (programs.size < 8 && !programs.has(program)) programs.set(program, record);
          }
          return undefined;
        },
        *end() {
          for (const [bundle, programs] of bundles) {
            if (programs.size < 2) continue;
            const app = appOf(`${bundle}/`) ?? bundle;
            yield { because: [...programs.values()], args: { app, programs: [...programs.keys()].sort().join(", ") } };
          }
        },
      };
    },
  };
}
