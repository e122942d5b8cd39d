/**
 * Events that are worth a look: a profile that stayed for a short time, and one that no usual process put there. People
 * try VPNs and schools change tools, so each is context, one finding for a profile.
 * @module
 */
import { nanosecondsFromText } from "../../../model/moment.ts";
import type { PhoneRecord } from "../../../model/record.ts";
import type { Hit, Rule } from "../../../model/rule.ts";

const sources = [
  "https://citizenlab.ca/2021/12/pegasus-vs-predator-dissidents-doubly-infected-iphone-reveals-cytrox-mercenary-spyware/",
  "https://support.apple.com/guide/personal-safety/welcome/web",
];
const day = 86_400n * 1_000_000_000n;
const profilesKept = 10_000;

/** The profile daemon, Settings, setup, device management, and the tools of a computer at the cable. */
const usual = new Set([
  "profiled",
  "Preferences",
  "Settings",
  "Setup",
  "purplebuddy",
  "dmd",
  "mdmd",
  "mdmuserd",
  "remotemanagementd",
  "teslad",
  "cloudconfigurationd",
  "mc_mobile_tunnel",
  "installd",
  "profiles",
  "UserManagement",
  "BYSetup",
]);

/** Operations are written as `install`, `Install`, `remove`, `Removed` …, by version. */
function kindOf(record: PhoneRecord): "install" | "remove" | undefined {
  const operation = String(record.value["operation"] ?? "").toLowerCase();
  if (operation.includes("remov") || operation.includes("uninstall")) return "remove";
  return operation.includes("install") || operation.includes("add") ? "install" : undefined;
}

function timeOf(record: PhoneRecord): bigint | undefined {
  const { at } = record.value;
  return typeof at === "string" ? nanosecondsFromText(at) : undefined;
}

export const removedSoon: Rule = {
  id: "ios.profile-events/removed-soon",
  grade: "context",
  sources,
  couldAlsoBe: ["benign-own-profile", "benign-tried-and-removed"],
  next: ["next-ask-who-installed-it"],
  watch() {
    const events = new Map<string, PhoneRecord[]>();
    return {
      see(record) {
        const { profile } = record.value;
        if (typeof profile !== "string" || kindOf(record) === undefined || timeOf(record) === undefined)
          return undefined;
        const list = events.get(profile);
        if (list !== undefined) {
          if (list.length < 1000) list.push(record);
        } else if (events.size < profilesKept) events.set(profile, [record]);
        return undefined;
      },
      *end() {
        for (const [profile, list] of events) {
          const hit = shortStay(profile, list);
          if (hit !== undefined) yield hit;
        }
      },
    };
  },
};

/** The first removal that came within a day of the installation before it. */
function shortStay(profile: string, list: readonly PhoneRecord[]): Hit | undefined {
  const sorted = list
    .map((record) => ({ record, kind: kindOf(record), at: timeOf(record) ?? 0n }))
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  let installed: (typeof sorted)[number] | undefined;
  for (const event of sorted) {
    if (event.kind === "install") installed = event;
    else if (installed !== undefined) {
      const minutes = Number((event.at - installed.at) / 60_000_000_000n);
      if (event.at - installed.at < day)
        return { because: [installed.record, event.record], args: { profile, minutes } };
      installed = undefined;
    }
  }
  return undefined;
}

export const byOtherProcess: Rule = {
  id: "ios.profile-events/by-other-process",
  grade: "context",
  sources,
  couldAlsoBe: ["benign-other-version-of-ios", "benign-own-profile"],
  next: ["next-ask-who-installed-it", "next-talk-to-a-helpline"],
  watch() {
    const byProcess = new Map<string, PhoneRecord[]>();
    return {
      see(record) {
        const { process } = record.value;
        if (typeof process !== "string" || process === "" || usual.has(process)) return undefined;
        const list = byProcess.get(process);
        if (list !== undefined) {
          if (list.length < 20) list.push(record);
        } else if (byProcess.size < profilesKept) byProcess.set(process, [record]);
        return undefined;
      },
      *end() {
        for (const [process, because] of byProcess) {
          const profiles = [...new Set(because.map((record) => String(record.value["profile"])))];
          yield { because, args: { process, profiles: profiles.join(", ") } };
        }
      },
    };
  },
};
