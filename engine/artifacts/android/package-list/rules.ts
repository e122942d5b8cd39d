/**
 * What the list says of how apps came, and of the apps that protect the phone. All of it is found on ordinary phones too,
 * so all of it is context, one finding for all apps it is true of.
 * @module
 */
import type { PhoneRecord } from "../../../model/record.ts";
import type { Rule } from "../../../model/rule.ts";
import { browsers, byHand, protectors, rootManagers, shops } from "../../known-packages.table.ts";

const appsKept = 100;
const sideloading = "https://developers.google.com/android/play-protect/client-protections";
const stalkerware = "https://stopstalkerware.org/information-for-survivors/";
const sourceOfInstall = "https://developer.android.com/reference/android/content/pm/InstallSourceInfo";
const next = ["next-android-do-you-know-this-app", "next-android-do-not-remove-yet", "next-talk-to-a-helpline"];

function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function isOfPerson({ value }: PhoneRecord): boolean {
  return value["system"] !== true && (value["thirdParty"] === true || value["system"] === false);
}

function named(records: readonly PhoneRecord[]): { packages: string; count: number } {
  return { packages: records.map(({ value }) => text(value["package"])).join(", "), count: records.length };
}

function keep(records: PhoneRecord[], record: PhoneRecord): undefined {
  if (records.length < appsKept) records.push(record);
  return undefined;
}

export const putThereByHand: Rule = {
  id: "android.package-list/put-there-by-hand",
  grade: "context",
  sources: [sideloading, stalkerware],
  couldAlsoBe: ["benign-android-app-from-elsewhere", "benign-android-app-of-work"],
  next,
  watch() {
    const apps: PhoneRecord[] = [];
    // Where the collector could not ask who installed anything, that nothing is told says nothing.
    const untold: PhoneRecord[] = [];
    let told = false;
    return {
      see(record) {
        const { value } = record;
        const installer = text(value["installer"]);
        told ||= installer !== "" || value["origin"] === "none";
        // What is no longer there is another rule's.
        if (!isOfPerson(record) || value["state"] === "no-file") return undefined;
        if (value["origin"] === "none" || byHand.has(installer) || browsers.has(installer)) return keep(apps, record);
        return value["origin"] === "not-told" ? keep(untold, record) : undefined;
      },
      *end() {
        const because = told ? [...apps, ...untold] : apps;
        if (because.length > 0) yield { because, args: named(because) };
      },
    };
  },
};

/** One finding for each installer that is neither a shop nor a part of the system: how droppers work. */
export const installedFromElsewhere: Rule = {
  id: "android.package-list/installed-from-elsewhere",
  grade: "context",
  sources: [sourceOfInstall, "https://attack.mitre.org/techniques/T1407/"],
  couldAlsoBe: ["benign-android-other-shop", "benign-android-app-of-work"],
  next,
  watch() {
    const byInstaller = new Map<string, PhoneRecord[]>();
    const all = new Map<string, PhoneRecord>();
    return {
      see(record) {
        const name = text(record.value["package"]);
        const installer = text(record.value["installer"]);
        all.set(name, record);
        const known = shops.has(installer) || byHand.has(installer) || browsers.has(installer);
        if (installer === "" || installer === name || known || !isOfPerson(record)) return undefined;
        const apps = byInstaller.get(installer);
        if (apps !== undefined) return keep(apps, record);
        if (byInstaller.size < appsKept) byInstaller.set(installer, [record]);
        return undefined;
      },
      *end({ whole }) {
        for (const [installer, apps] of byInstaller) {
          const by = all.get(installer);
          // What is not in the list may be a part of the system in the piece that was lost.
          if (by === undefined ? !whole : !isOfPerson(by)) continue;
          yield { because: by === undefined ? apps : [...apps, by], args: { ...named(apps), installer } };
        }
      },
    };
  },
};

function grouped(test: (record: PhoneRecord) => boolean): Rule["watch"] {
  return () => {
    const because: PhoneRecord[] = [];
    return {
      see: (record) => (test(record) ? keep(because, record) : undefined),
      *end() {
        if (because.length > 0) yield { because, args: named(because) };
      },
    };
  };
}

export const rootApp: Rule = {
  id: "android.package-list/root-app",
  grade: "context",
  sources: ["https://github.com/scottyab/rootbeer", "https://source.android.com/docs/security/overview/implement"],
  couldAlsoBe: ["benign-android-rooted-by-owner"],
  next: ["next-android-do-you-know-this-app", "next-talk-to-a-helpline"],
  watch: grouped(({ value }) => rootManagers.has(text(value["package"]))),
};

export const protectionDisabled: Rule = {
  id: "android.package-list/protection-disabled",
  grade: "context",
  sources: ["https://attack.mitre.org/techniques/T1629/003/", "https://support.google.com/googleplay/answer/2812853"],
  couldAlsoBe: ["benign-android-switched-off-by-owner", "benign-android-no-google"],
  next: ["next-android-look-at-play-protect", "next-android-update", "next-talk-to-a-helpline"],
  watch: grouped(({ value }) => value["disabled"] === true && protectors.has(text(value["package"]))),
};

export const removedButKept: Rule = {
  id: "android.package-list/removed-but-kept",
  grade: "context",
  sources: ["https://developer.android.com/tools/adb#pm"],
  couldAlsoBe: ["benign-android-app-removed"],
  next: ["next-android-do-you-know-this-app", "next-talk-to-a-helpline"],
  watch: grouped((record) => record.value["state"] === "no-file" && record.value["thirdParty"] === true),
};
