/**
 * Apps that came from elsewhere than the store, that stayed for a short time, or that only tools for a phone without locks
 * bear. Owners, developers and companies do all three, so each is context.
 * @module
 */
import { nanosecondsFromText } from "../../../model/moment.ts";
import type { PhoneRecord } from "../../../model/record.ts";
import type { Hit, Rule } from "../../../model/rule.ts";

const manage = "https://developer.apple.com/documentation/devicemanagement";
const forAbuse = "https://support.apple.com/guide/personal-safety/welcome/web";
const tools = [
  "https://github.com/opa334/TrollStore",
  "https://github.com/donato-fiore/TrollDecrypt",
  "https://github.com/altstoreio/AltStore",
];

/** Programs of iOS that ask for an installation when the store, a computer, a profile or the system wants one. */
const usual = new Set([
  "installcoordinationd",
  "lsd",
  "appstored",
  "itunesstored",
  "atc",
  "installd",
  "SpringBoard",
  "mobile_installation_proxy",
  "com.apple.mobile.installation_proxy",
  "MobileInstallation",
  "managedappdistributiond",
  "managedappdistributionagent",
  "mdmd",
  "dmd",
  "swtransparencyd",
  "mobileassetd",
]);
/** Installers beside the store, and what is installed on a phone whose locks were taken off. */
const withoutLocks = new Map([
  ["com.opa334.TrollStore", "TrollStore"],
  ["com.fiore.trolldecrypt", "TrollDecrypt"],
  ["com.opa334.Dopamine", "Dopamine"],
  ["com.saurik.Cydia", "Cydia"],
  ["org.coolstar.SileoStore", "Sileo"],
  ["xyz.willy.Zebra", "Zebra"],
  ["com.tigisoftware.Filza", "Filza"],
  ["com.rileytestut.AltStore", "AltStore"],
  ["com.SideStore.SideStore", "SideStore"],
]);
const appsKept = 5000;
const rowsKept = 20;
const minute = 60n * 1_000_000_000n;
const short = 60n * minute;

/** One finding for each key, with the rows that have it. */
function groupedRule(
  rule: Pick<Rule, "id" | "sources" | "couldAlsoBe" | "next">,
  keyOf: (value: PhoneRecord["value"]) => string | undefined,
  argsOf: (key: string, because: readonly PhoneRecord[]) => Record<string, string | number>,
): Rule {
  return {
    ...rule,
    grade: "context",
    watch() {
      const groups = new Map<string, PhoneRecord[]>();
      return {
        see(record) {
          const key = keyOf(record.value);
          if (key === undefined) return undefined;
          const group = groups.get(key);
          if (group === undefined) {
            if (groups.size < appsKept) groups.set(key, [record]);
          } else if (group.length < rowsKept) group.push(record);
          return undefined;
        },
        *end() {
          for (const [key, because] of groups) yield { because, args: argsOf(key, because) };
        },
      };
    },
  };
}

const requestedByOther = groupedRule(
  {
    id: "ios.mobile-installation/requested-by-another-program",
    sources: [manage, ...tools],
    couldAlsoBe: ["benign-developer-phone", "benign-other-version-of-ios", "benign-employer-app"],
    next: ["next-ask-who-installed-the-app"],
  },
  ({ kind, requester }) =>
    kind === "install-requested" && typeof requester === "string" && !usual.has(requester) ? requester : undefined,
  (program, because) => ({ program, path: String(because[0]?.value["path"] ?? because[0]?.value["app"] ?? "") }),
);

const installerBesideTheStore = groupedRule(
  {
    id: "ios.mobile-installation/installer-beside-the-store",
    sources: tools,
    couldAlsoBe: ["benign-jailbreak", "benign-app-helper-of-jailbreak"],
    next: ["next-ask-who-installed-the-app", "next-talk-to-a-helpline"],
  },
  ({ app }) => (typeof app === "string" && withoutLocks.has(app) ? app : undefined),
  (app) => ({ app, name: withoutLocks.get(app) ?? app }),
);

/** Installed and removed again within the hour, or removed and put back: an update does neither. */
const stayedShortly: Rule = {
  id: "ios.mobile-installation/came-and-went",
  grade: "context",
  sources: [forAbuse, manage],
  couldAlsoBe: ["benign-tried-and-removed", "benign-developer-phone"],
  next: ["next-ask-who-installed-the-app"],
  watch() {
    const last = new Map<string, { record: PhoneRecord; at: bigint }>();
    const told = new Set<string>();
    return {
      *see(record): Iterable<Hit> {
        const { kind, app, type, at } = record.value;
        if (typeof app !== "string" || typeof at !== "string" || type === "Placeholder") return;
        if (kind !== "installed" && kind !== "removed") return;
        const time = nanosecondsFromText(at);
        if (time === undefined) return;
        const before = last.get(app);
        if (before === undefined && last.size >= appsKept) return;
        last.set(app, { record, at: time });
        if (before === undefined || before.record.value["kind"] === kind || told.has(app)) return;
        const between = time - before.at;
        if (between < 0n || between > short) return;
        told.add(app);
        // "Within" so many: rounded up, and two for less than that.
        const minutes = Math.max(2, Number((between + minute - 1n) / minute));
        yield {
          because: [before.record, record],
          args: { app, minutes, first: String(before.record.value["kind"]) },
        };
      },
    };
  },
};

export const installationRules: readonly Rule[] = [requestedByOther, installerBesideTheStore, stayedShortly];
