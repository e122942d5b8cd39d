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

/** By artifact, what a row of it gives an app, and when it does. */
const powers: readonly (readonly [artifact: string, power: string, holds: (value: PhoneRecord["value"]) => boolean])[] =
  [
    ["android.accessibility", "accessibility", ({ on }) => on === true],
    ["android.device-admins", "device-admin", ({ kind }) => kind !== "count"],
    ["android.notification-listeners", "notifications", ({ enabled }) => enabled !== false],
    ["android.input-methods", "keyboard", ({ enabled }) => enabled !== false],
    ["android.vpn", "vpn", ({ active }) => active === true],
  ];

/** Lists of packages: the phone's own, and a collector's. */
const lists = ["android.packages", "android.package-list"] as const;

function isSideloaded({ value }: PhoneRecord): boolean {
  return value["sideloaded"] === true && typeof value["package"] === "string";
}

function packageOf({ value }: PhoneRecord): string | undefined {
  return typeof value["package"] === "string" ? value["package"] : undefined;
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
      powers.map(([artifact, , holds]) => [
        artifact,
        (record: PhoneRecord) => packageOf(record) !== undefined && holds(record.value),
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
    const held = new Map<string, Map<string, PhoneRecord>>();
    for (const [artifact, power] of powers) {
      for (const { record } of rows.of(artifact)) {
        const name = packageOf(record);
        if (name === undefined || !apps.has(name)) continue;
        const all = held.get(name) ?? new Map<string, PhoneRecord>();
        held.set(name, all);
        if (!all.has(power)) all.set(power, record);
      }
    }
    let left = appsJudged;
    for (const [name, all] of held) {
      const app = apps.get(name);
      if (app === undefined || left-- <= 0) continue;
      const hit: Hit = {
        because: [app.record, ...all.values()],
        args: { package: name, powers: [...all.keys()].sort().join(", ") },
      };
      yield hit;
    }
  },
};
