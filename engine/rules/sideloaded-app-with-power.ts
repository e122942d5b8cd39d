/**
 * An app that came from no shop and holds a right that lets it watch or rule the phone: it reads the screen, reads every
 * notification, sees every key, or keeps itself from being removed. Each alone is found on ordinary phones; together they
 * are how stalkerware is set up by hand.
 * @module
 */
import type { Correlation, KeptRow } from "../model/correlation.ts";
import type { PhoneRecord } from "../model/record.ts";
import type { Hit } from "../model/rule.ts";

const appsJudged = 200;

interface Power {
  readonly artifact: string;
  readonly name: string;
  /** True for what lets an app watch or rule the phone on its own; other powers only add to it. */
  readonly strong: boolean;
  holds(value: PhoneRecord["value"]): boolean;
}

/** https://developer.android.com/reference/android/provider/Telephony.Sms.Intents */
const messages =
  /^android\.(?:provider\.Telephony\.(?:SMS_RECEIVED|SMS_DELIVER|WAP_PUSH_RECEIVED|WAP_PUSH_DELIVER|NEW_OUTGOING_SMS)|intent\.action\.DATA_SMS_RECEIVED)$/;
const calls = /^android\.intent\.action\.(?:NEW_OUTGOING_CALL|PHONE_STATE)$/;

const powers: readonly Power[] = [
  { artifact: "android.accessibility", name: "accessibility", strong: true, holds: ({ on }) => on === true },
  {
    artifact: "android.device-admins",
    name: "device admin",
    strong: true,
    holds: ({ kind }) => kind === "admin" || kind === "device-owner" || kind === "profile-owner",
  },
  {
    artifact: "android.notification-listeners",
    name: "notifications",
    strong: true,
    holds: ({ kind, enabled }) => (kind === "listener" || kind === "assistant") && enabled === true,
  },
  // An acquisition may hold the settings alone, which name the parts that are switched on.
  setting("enabled_accessibility_services", "accessibility", true),
  setting("enabled_notification_listeners", "notifications", true),
  setting("default_input_method", "keyboard", false),
  setting("sms_default_application", "text messages", false),
  { artifact: "android.input-methods", name: "keyboard", strong: false, holds: ({ enabled }) => enabled === true },
  {
    artifact: "android.vpn",
    name: "VPN",
    strong: false,
    holds: ({ active, alwaysOn }) => active === true || alwaysOn === true,
  },
  {
    artifact: "android.roles",
    name: "text messages",
    strong: false,
    holds: ({ role }) => role === "android.app.role.SMS",
  },
  {
    artifact: "android.receivers",
    name: "incoming messages",
    strong: false,
    holds: ({ intent }) => typeof intent === "string" && messages.test(intent),
  },
  {
    artifact: "android.receivers",
    name: "calls",
    strong: false,
    holds: ({ intent }) => typeof intent === "string" && calls.test(intent),
  },
  {
    artifact: "android.receivers",
    name: "secret code",
    strong: false,
    holds: ({ intent }) => intent === "android_secret_code" || intent === "android.provider.Telephony.SECRET_CODE",
  },
];

function setting(key: string, name: string, strong: boolean): Power {
  const holds: Power["holds"] = (value) => value["kind"] === "setting" && value["name"] === key;
  return { artifact: "android.settings", name, strong, holds };
}

/** Lists of packages: the phone's own, and a collector's. */
const lists = ["android.packages", "android.package-list"] as const;

function isSideloaded({ value }: PhoneRecord): boolean {
  return value["sideloaded"] === true && typeof value["package"] === "string";
}

function packageOf({ value }: PhoneRecord): string | undefined {
  return typeof value["package"] === "string" ? value["package"] : undefined;
}

/** The apps that hold the power: one, or those that a setting lists. */
function holdersOf({ value }: PhoneRecord): readonly string[] {
  const { apps, package: name } = value;
  if (typeof name === "string") return [name];
  return Array.isArray(apps) ? apps.filter((app) => typeof app === "string") : [];
}

export const sideloadedAppWithPower: Correlation = {
  id: "correlation/sideloaded-app-with-power",
  grade: "attempt",
  sources: [
    "https://stopstalkerware.org/information-for-survivors/",
    "https://developers.google.com/android/play-protect/client-protections",
  ],
  couldAlsoBe: ["benign-android-app-from-elsewhere", "benign-android-helper-app", "benign-android-app-of-work"],
  next: ["next-android-do-you-know-this-app", "next-android-do-not-remove-yet", "next-talk-to-a-helpline"],
  needs: {
    ...Object.fromEntries(lists.map((artifact) => [artifact, isSideloaded])),
    ...Object.fromEntries(
      powers.map(({ artifact }) => [
        artifact,
        (record: PhoneRecord) =>
          holdersOf(record).length > 0 &&
          powers.some((power) => power.artifact === artifact && power.holds(record.value)),
      ]),
    ),
  },
  *judge(rows) {
    const apps = new Map<string, KeptRow>();
    for (const artifact of lists) {
      for (const row of rows.of(artifact)) {
        const name = packageOf(row.record);
        if (name !== undefined && !apps.has(name)) apps.set(name, row);
      }
    }
    const held = new Map<string, Map<Power, PhoneRecord>>();
    for (const power of powers) {
      for (const { record, evidence } of rows.of(power.artifact)) {
        if (!power.holds(record.value)) continue;
        for (const name of holdersOf(record)) {
          const app = apps.get(name);
          if (app === undefined || !rows.samePhone(app.evidence, evidence)) continue;
          const all = held.get(name) ?? new Map<Power, PhoneRecord>();
          held.set(name, all);
          // The same power told of twice is one.
          if (![...all.keys()].some((known) => known.name === power.name)) all.set(power, record);
        }
      }
    }
    let left = appsJudged;
    for (const [name, all] of held) {
      const app = apps.get(name);
      if (app === undefined || left-- <= 0) continue;
      const hit: Hit = {
        because: [app.record, ...all.values()],
        args: { package: name, powers: [...all.keys()].map((power) => power.name).join(", ") },
        ...([...all.keys()].some(({ strong }) => strong) ? {} : { grade: "context" }),
      };
      yield hit;
    }
  },
};
