/**
 * What the phone notes of itself: crashes, use, management, networks it knows, cards and computers it met.
 * @module
 */
import { utf8 } from "../../formats/bytes.ts";
import { type KeyedInput, writeKeyedArchive } from "../../formats/keyed-archive-writer.ts";
import { type PlistInput, writeBinaryPlist } from "../../formats/plist-writer.ts";
import { writeSqlite } from "../../formats/sqlite-writer.ts";
import type { BackupEntry } from "../entry.ts";
import { type Use, useEntries } from "./app-usage.ts";
import { type CrashLog, crashLogEntries } from "./crash-logs.ts";
import { databaseEntries, type Kept, numbered, row } from "./database.ts";
import { macSeconds } from "./mac-time.ts";
import { type Management, managementEntries, ordinaryManagement } from "./management.ts";

export interface HomeScreenApp extends Kept {
  readonly app: string;
}

export interface Notification {
  readonly at: Date;
  readonly app: string;
  readonly message: string;
}

export interface HostContact {
  readonly at: Date;
  readonly app: string;
  readonly host: string;
}

/** Lists may be added to in any order. */
export interface StateOfPhone {
  readonly crashes: CrashLog[];
  readonly uses: Use[];
  readonly management: Management;
  /** Apps of the home screen beside those that are installed. */
  readonly homeScreen: HomeScreenApp[];
  readonly notifications: Notification[];
  readonly keyboards: string[];
  readonly networks: { readonly name: string; readonly added: Date }[];
  /** When the contents came from another phone. */
  readonly restores: Date[];
  readonly cards: { readonly number: string; readonly noted: Date }[];
  /** Lines of a privacy report that was saved on the phone. */
  readonly contacts: HostContact[];
}

export function ordinaryState(apps: readonly string[], before: (days: number) => Date): StateOfPhone {
  const places: readonly Use["in"][] = ["knowledge", "biome", "screen-time"];
  const uses = places.flatMap((place) =>
    apps.flatMap((app, i): Use[] => [
      { in: place, at: before(12 - i), app },
      { in: place, at: before(11.5 - i), site: ["news.example", "weather.example", "forum.example"][i % 3] ?? "" },
    ]),
  );
  return {
    crashes: [
      { at: before(60), process: "Transit", bundle: "com.example.transit", path: appPath("Transit") },
      { at: before(31), process: "photoanalysisd", listed: ["launchd", "locationd", "SpringBoard", "photoanalysisd"] },
      { at: before(9), process: "searchpartyd" },
    ],
    uses: [...uses, { in: "knowledge", at: before(20), app: "com.example.chess", install: true }],
    management: ordinaryManagement(),
    homeScreen: [{ app: "com.apple.mobilesafari" }, { app: "com.apple.Preferences" }],
    notifications: [
      { at: before(1), app: "com.example.weather", message: "Rain in the afternoon" },
      { at: before(0.5), app: "com.example.chess", message: "Your turn: https://chess.example/game/4711" },
    ],
    keyboards: ["en_GB@sw=QWERTY;hw=Automatic", "emoji@sw=Emoji"],
    networks: [
      { name: "Example Home", added: before(390) },
      { name: "Example School", added: before(200) },
    ],
    restores: [],
    cards: [{ number: "8900000000000000000", noted: before(380) }],
    contacts: [{ at: before(2), app: "com.example.weather", host: "api.weather.example" }],
  };
}

function appPath(name: string): string {
  return `/private/var/containers/Bundle/Application/6F0C2A1D-0B7E-4E1F-93E4-1C5B5D1F0A77/${name}.app/${name}`;
}

export function stateEntries(state: StateOfPhone, installed: readonly string[], takenAt: Date): BackupEntry[] {
  const preferences = (name: string, value: PlistInput): BackupEntry => ({
    domain: "HomeDomain",
    path: `Library/Preferences/${name}.plist`,
    bytes: writeBinaryPlist(value),
  });
  const restored = state.restores.at(-1);
  return [
    ...crashLogEntries(state.crashes),
    ...useEntries(state.uses),
    ...managementEntries(state.management),
    ...notificationEntries(state.notifications),
    ...homeScreenEntries([...installed.map((app) => ({ app })), ...state.homeScreen]),
    preferences("com.apple.keyboard.preferences", { AppleKeyboards: state.keyboards }),
    preferences("com.apple.MobileBackup", {
      BackupStateInfo: { date: takenAt, isCloud: false, state: 5 },
      ...(restored !== undefined && {
        RestoreInfo: {
          RestoreDate: restored,
          WasCloudRestore: true,
          BackupBuildVersion: "20A362",
          DeviceBuildVersion: "21F79",
        },
      }),
    }),
    {
      domain: "SystemPreferencesDomain",
      path: "com.apple.wifi.known-networks.plist",
      bytes: writeBinaryPlist(
        Object.fromEntries(
          state.networks.map(({ name, added }) => [
            `wifi.network.ssid.${name}`,
            {
              SSID: utf8(name),
              AddedAt: added,
              JoinedByUserAt: added,
              SupportedSecurityTypes: "WPA2 Personal",
              Hidden: false,
            },
          ]),
        ),
      ),
    },
    cardsEntry(state),
    {
      domain: "HomeDomain",
      path: "Library/Mobile Documents/com~apple~CloudDocs/App_Privacy_Report_v4_2026-05-02.ndjson",
      bytes: utf8(state.contacts.map(reportLine).join("")),
    },
  ];
}

function notificationEntries(notifications: readonly Notification[]): BackupEntry[] {
  const apps = [...new Set(notifications.map(({ app }) => app))];
  return apps.map((app) => ({
    domain: "HomeDomain",
    path: `Library/UserNotifications/${app}/DeliveredNotifications.plist`,
    bytes: writeKeyedArchive(
      notifications
        .filter((notification) => notification.app === app)
        .map(
          ({ at, message }) =>
            new Map<KeyedInput, KeyedInput>([
              ["AppNotificationMessage", message],
              ["AppNotificationCreationDate", at],
            ]),
        ),
    ),
  }));
}

function homeScreenEntries(apps: readonly HomeScreenApp[]): BackupEntry[] {
  const all = numbered(apps);
  return databaseEntries({ domain: "HomeDomain", path: "Library/FrontBoard/applicationState.db" }, (here) => [
    {
      name: "application_identifier_tab",
      sql: "CREATE TABLE application_identifier_tab (id INTEGER PRIMARY KEY, application_identifier TEXT)",
      rows: all.filter(here).map(({ number, app, ...kept }) => row({ id: number, application_identifier: app }, kept)),
    },
    {
      name: "key_tab",
      sql: "CREATE TABLE key_tab (id INTEGER PRIMARY KEY, key TEXT)",
      rows: [{ values: [1, "compatibilityInfo"] }],
    },
    {
      name: "kvs",
      sql: "CREATE TABLE kvs (id INTEGER PRIMARY KEY, application_identifier INTEGER, key INTEGER, value BLOB)",
      rows: [],
    },
  ]);
}

function cardsEntry({ cards }: StateOfPhone): BackupEntry {
  const columns = "subscriber_id TEXT, subscriber_mdn TEXT, tag INTEGER, last_update_time INTEGER, slot_id INTEGER";
  const bytes = writeSqlite({
    tables: [
      {
        name: "subscriber_info",
        sql: `CREATE TABLE subscriber_info (ROWID INTEGER PRIMARY KEY, ${columns})`,
        rows: cards.map(({ number, noted }, i) => ({ values: [i + 1, number, null, i + 1, macSeconds(noted), 1] })),
      },
    ],
  });
  return { domain: "WirelessDomain", path: "Library/Databases/CellularUsage.db", bytes };
}

function reportLine({ at, app, host }: HostContact): string {
  const time = at.toISOString();
  const line = { timeStamp: time, domain: host, type: "networkActivity", firstTimeStamp: time, bundleID: app, hits: 3 };
  return `${JSON.stringify(line)}\n`;
}
