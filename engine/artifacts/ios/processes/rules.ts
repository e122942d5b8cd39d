/**
 * What a list of processes shows by itself: programs at places where none belong, borrowed names, and what no app can do
 * on a phone that is as it was sold.
 * @module
 */
import type { PhoneRecord } from "../../../model/record.ts";
import type { Hit, Rule } from "../../../model/rule.ts";
import { jailbreakTool } from "../../jailbreak-tools.ts";
import { borrowedName, oddPlace } from "../../odd-program-rule.ts";
import { appOf, secondProgramOfApp } from "../../program-of-app.ts";
import { programPlace } from "../../program-place.ts";
import { daemonRules } from "./daemon-rules.ts";
import { hiddenAddress } from "./hidden-address.ts";

/** Apps run as the user `mobile`, below launchd, and cannot start programs. */
const sandbox = "https://support.apple.com/guide/security/security-of-runtime-process-sec15bfe098e/web";
const trollStore = "https://github.com/opa334/TrollStore";
const mostKept = 20_000;

function* ownPath({ path }: PhoneRecord["value"]): Iterable<string> {
  if (typeof path === "string") yield path;
}

const appAsRoot: Rule = {
  id: "ios.processes/app-as-root",
  grade: "attempt",
  sources: [sandbox, trollStore],
  couldAlsoBe: ["benign-jailbreak", "benign-developer-phone"],
  next: ["next-keep-the-phone-as-it-is", "next-talk-to-a-helpline"],
  watch() {
    const seen = new Set<string>();
    return {
      see(record) {
        const { path, uid, user } = record.value;
        if (typeof path !== "string" || (uid === undefined ? user !== "root" : uid !== 0)) return undefined;
        if (programPlace(path) !== "app" || seen.has(path)) return undefined;
        seen.add(path);
        return [{ because: [record], args: { path } }];
      },
    };
  },
};

/** Parents may stand behind their children, so the judgement comes last. */
const childOfApp: Rule = {
  id: "ios.processes/child-of-app",
  grade: "attempt",
  sources: [sandbox, trollStore],
  couldAlsoBe: ["benign-jailbreak", "benign-developer-phone"],
  next: ["next-keep-the-phone-as-it-is", "next-talk-to-a-helpline"],
  watch() {
    const apps = new Map<number, PhoneRecord>();
    const children: PhoneRecord[] = [];
    return {
      see(record) {
        const { path, pid, parent } = record.value;
        if (
          typeof path === "string" &&
          typeof pid === "number" &&
          programPlace(path) === "app" &&
          apps.size < mostKept
        ) {
          apps.set(pid, record);
        }
        if (typeof parent === "number" && parent > 1 && children.length < mostKept) children.push(record);
        return undefined;
      },
      *end() {
        const told = new Set<string>();
        for (const child of children) {
          const app = apps.get(child.value["parent"] as number);
          const name = String(child.value["path"] ?? child.value["process"] ?? "");
          if (app === undefined || app === child || name === "" || told.has(name)) continue;
          told.add(name);
          const hit: Hit = { because: [child, app], args: { path: name, app: appOf(String(app.value["path"])) ?? "" } };
          yield hit;
        }
      },
    };
  },
};

/** Nobody types on an iPhone, unless it was opened for that. */
const shells = new Set(["sh", "bash", "zsh", "dash", "fish", "tcsh", "csh"]);
const shell: Rule = {
  id: "ios.processes/shell-or-terminal",
  grade: "context",
  sources: [sandbox],
  couldAlsoBe: ["benign-jailbreak", "benign-developer-phone"],
  next: ["next-look-at-the-processes"],
  watch() {
    const seen = new Set<string>();
    return {
      see(record) {
        const { process, terminal } = record.value;
        if (typeof process !== "string" || seen.has(process)) return undefined;
        if (!shells.has(process) && terminal === undefined) return undefined;
        seen.add(process);
        return [{ because: [record], args: { process } }];
      },
    };
  },
};

export const processRules: readonly Rule[] = [
  oddPlace("ios.processes/program-in-odd-place", ownPath),
  borrowedName("ios.processes/borrowed-name", ownPath),
  appAsRoot,
  childOfApp,
  secondProgramOfApp("ios.processes/second-program-of-app", ownPath),
  hiddenAddress,
  jailbreakTool("ios.processes/jailbreak-tool"),
  shell,
  ...daemonRules,
];
