/**
 * What an app's way onto the phone and its rights say without an indicator. All of it is found on ordinary phones too, so
 * all of it is context. Stalkerware comes as a file, asks for nearly every right, and hides its icon:
 * Han and others, "Towards Stalkerware Detection with Precise Warnings" (ACSAC 2021), and the Coalition Against Stalkerware,
 * https://stopstalkerware.org/
 * @module
 */
import type { PhoneRecord } from "../../../model/record.ts";
import type { Hit, Rule } from "../../../model/rule.ts";
import { rootManagers, shops, watchingRights } from "../../known-packages.table.ts";

const appsKept = 200;
/** Kinds of rights of one app from which on they are many. */
const many = 4;

const stalkerware = "https://stopstalkerware.org/information-for-survivors/";
const sideloading = "https://developers.google.com/android/play-protect/client-protections";
const sourceOfInstall = "https://developer.android.com/reference/android/content/pm/InstallSourceInfo";

const next = ["next-android-do-you-know-this-app", "next-android-do-not-remove-yet", "next-talk-to-a-helpline"];

function isSideloaded({ value }: PhoneRecord): boolean {
  return value["sideloaded"] === true;
}

function isAppOfPerson(value: PhoneRecord["value"]): boolean {
  return value["kind"] === "package" && value["list"] === "installed" && value["system"] === false;
}

function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}

/** One finding for each app that `test` gives something of. */
function perApp(test: (record: PhoneRecord) => Omit<Hit, "because"> | undefined): Rule["watch"] {
  return () => {
    let left = appsKept;
    return {
      see(record) {
        const hit = test(record);
        return hit === undefined || left-- <= 0 ? undefined : [{ ...hit, because: [record] }];
      },
    };
  };
}

export const sideloadedWithMuchAccess: Rule = {
  id: "android.packages/sideloaded-with-much-access",
  grade: "context",
  sources: [stalkerware, sideloading],
  couldAlsoBe: ["benign-android-app-from-elsewhere", "benign-android-app-of-work"],
  next,
  watch: perApp((record) => {
    if (!isSideloaded(record)) return undefined;
    const granted = Array.isArray(record.value["granted"]) ? record.value["granted"] : [];
    const kinds = new Set(granted.map((right) => watchingRights.get(text(right))).filter((kind) => kind !== undefined));
    if (kinds.size < many) return undefined;
    return { args: { package: text(record.value["package"]), rights: [...kinds].sort().join(", ") } };
  }),
};

export const sideloadedWithoutIcon: Rule = {
  id: "android.packages/sideloaded-without-icon",
  grade: "context",
  sources: [stalkerware, "https://developer.android.com/guide/components/intents-filters"],
  couldAlsoBe: ["benign-android-plugin", "benign-android-app-of-work"],
  next,
  watch: perApp((record) =>
    isSideloaded(record) && record.value["hasIcon"] === false
      ? { args: { package: text(record.value["package"]) } }
      : undefined,
  ),
};

/** An app that was installed by another app of the person's, which is no shop: how droppers work. */
export const installedByAnotherApp: Rule = {
  id: "android.packages/installed-by-another-app",
  grade: "context",
  sources: [sourceOfInstall],
  couldAlsoBe: ["benign-android-other-shop", "benign-android-app-of-work"],
  next,
  watch() {
    const apps = new Map<string, PhoneRecord>();
    return {
      see(record) {
        if (isAppOfPerson(record.value)) apps.set(text(record.value["package"]), record);
        return undefined;
      },
      *end() {
        let left = appsKept;
        for (const [name, record] of apps) {
          const installer = text(record.value["installer"] ?? record.value["initiator"]);
          const by = apps.get(installer);
          if (by === undefined || installer === name || shops.has(installer) || left-- <= 0) continue;
          yield { because: [record, by], args: { package: name, installer } };
        }
      },
    };
  },
};

export const rootManager: Rule = {
  id: "android.packages/root-manager",
  grade: "context",
  sources: ["https://github.com/scottyab/rootbeer", "https://source.android.com/docs/security/overview/implement"],
  couldAlsoBe: ["benign-android-rooted-by-owner"],
  next: ["next-android-do-you-know-this-app", "next-talk-to-a-helpline"],
  watch: perApp(({ value }) => {
    const name = text(value["package"]);
    return value["kind"] === "package" && rootManagers.has(name) ? { args: { package: name } } : undefined;
  }),
};
