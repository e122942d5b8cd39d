/**
 * A download whose file goes into a folder of the system's own groups, or climbs out of its folder.
 * @module
 */
import type { Rule } from "../../../model/rule.ts";

const mostPaths = 1000;

/** The stores write to the media folder and to caches; the installer's own folder takes apps in. */
function isElsewhere(path: string): boolean {
  if (path.split("/").includes("..")) return true;
  return (
    /^(?:\/private)?\/var\/containers\/Shared\/SystemGroup\//.test(path) && !path.includes("/InstallCoordination/")
  );
}

export const writtenElsewhere: Rule = {
  id: "ios.store-downloads/written-elsewhere",
  grade: "attempt",
  sources: ["https://github.com/hanakim3945/bl_sbx"],
  couldAlsoBe: ["benign-jailbreak", "benign-developer-phone"],
  next: ["next-keep-the-phone-as-it-is", "next-talk-to-a-helpline"],
  watch() {
    const seen = new Set<string>();
    return {
      *see(record) {
        const { paths } = record.value;
        if (!Array.isArray(paths)) return;
        for (const path of paths as readonly unknown[]) {
          if (typeof path !== "string" || seen.has(path) || seen.size >= mostPaths) continue;
          seen.add(path);
          if (isElsewhere(path)) yield { because: [record], args: { path } };
        }
      },
    };
  },
};
