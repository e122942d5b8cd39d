/**
 * Programs and libraries at places where none belong, and programs with borrowed names.
 * @module
 */
import type { PhoneRecord } from "../../../model/record.ts";
import type { Rule } from "../../../model/rule.ts";
import { jailbreakTool } from "../../jailbreak-tools.ts";
import { borrowedName, oddPlace } from "../../odd-program-rule.ts";
import { secondProgramOfApp } from "../../program-of-app.ts";
import { programPlace } from "../../program-place.ts";

const libraryValidation = "https://support.apple.com/guide/security/app-code-signing-process-sec7c917bf14/web";
const mostTold = 500;

function* ownPath({ kind, path }: PhoneRecord["value"]): Iterable<string> {
  if (kind === "process" && typeof path === "string") yield path;
}

function* loaded({ image }: PhoneRecord["value"]): Iterable<string> {
  // dyld itself stood under /cores in iOS 15.
  if (typeof image === "string" && !image.startsWith("/cores/")) yield image;
}

/** iOS loads only what Apple or the maker of the app has signed: a part of the system has no business with an app's. */
const appLibraryInSystem: Rule = {
  id: "ios.spindump/app-library-in-system",
  grade: "context",
  sources: [libraryValidation],
  couldAlsoBe: ["benign-jailbreak", "benign-developer-phone"],
  next: ["next-look-at-the-processes", "next-talk-to-a-helpline"],
  watch() {
    const seen = new Set<string>();
    return {
      see(record) {
        const { image, path, process } = record.value;
        if (typeof image !== "string" || typeof path !== "string") return undefined;
        if (programPlace(path) !== "system" || programPlace(image) !== "app") return undefined;
        const key = `${path}\0${image}`;
        if (seen.has(key) || seen.size >= mostTold) return undefined;
        seen.add(key);
        return [{ because: [record], args: { process: String(process ?? path), path: image } }];
      },
    };
  },
};

export const spindumpRules: readonly Rule[] = [
  oddPlace("ios.spindump/program-in-odd-place", ownPath),
  borrowedName("ios.spindump/borrowed-name", ownPath),
  oddPlace("ios.spindump/library-in-odd-place", loaded),
  appLibraryInSystem,
  secondProgramOfApp("ios.spindump/second-program-of-app", ownPath),
  jailbreakTool("ios.spindump/jailbreak-tool"),
];
