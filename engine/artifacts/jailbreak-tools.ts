/**
 * Programs of jailbreaks and of what is installed with them. People put them on their own phones; somebody with the phone
 * in hand can do so too. Names: https://theapplewiki.com/wiki/Jailbreak and the projects themselves.
 * @module
 */
import type { Rule } from "../model/rule.ts";
import { programPlace } from "./program-place.ts";

const sources = ["https://theapplewiki.com/wiki/Jailbreak", "https://github.com/opa334/TrollStore"];

/** Whole names; some are parts of ordinary words. */
const names = new Set([
  "TrollStore",
  "TrollHelper",
  "TrollDecrypt",
  "trollstorehelper",
  "Sileo",
  "Zebra",
  "Cydia",
  "Filza",
  "Dopamine",
  "palera1n",
  "palera1nLoader",
  "checkra1n",
  "unc0ver",
  "Taurine",
  "jailbreakd",
  "launchdhook",
  "systemhook",
  "dropbear",
  "sshd",
  "frida-server",
  "re.frida.server",
  "substrated",
  "substituted",
  "cynject",
]);
/** Folders of jailbreaks without a root of their own: `/var/jb`, `/private/preboot/<digits>/jb-<letters>`. */
const folders = /^(?:\/private)?\/(?:var\/jb\/|preboot\/[^/]+\/(?:jb-|dopamine-)[^/]*\/)/;
const mostTold = 200;

/** For artifacts with the fields `process` and `path`. */
export function jailbreakTool(id: string): Rule {
  return {
    id,
    grade: "context",
    sources,
    couldAlsoBe: ["benign-jailbreak"],
    next: ["next-ask-who-had-the-phone", "next-look-at-the-processes"],
    watch() {
      const seen = new Set<string>();
      return {
        see(record) {
          const { process, path } = record.value;
          const place = typeof path === "string" ? path : "";
          const isTool =
            folders.test(place) ||
            (typeof process === "string" && names.has(process) && (place === "" || programPlace(place) !== "system"));
          const what = place === "" ? String(process) : place;
          if (!isTool || seen.has(what) || seen.size >= mostTold) return undefined;
          seen.add(what);
          return [{ because: [record], args: { path: what } }];
        },
      };
    },
  };
}
