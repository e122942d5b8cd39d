/**
 * A phone's contents before they become a backup: what the builders fill and what traces are planted into.
 * @module
 */
import { writeBinaryPlist } from "../../formats/plist-writer.ts";
import { type Random, randomFrom } from "../../random.ts";
import type { BackupSpec, Generation } from "../backup.ts";
import type { BackupEntry } from "../entry.ts";
import type { DeviceFacts } from "../plists.ts";
import type { BrowsedPage } from "./browsed-page.ts";
import { browsingEntries } from "./browsing.ts";
import { dataUsageEntries, type UsageProcess } from "./data-usage.ts";
import { type Message, messageEntries } from "./messages.ts";
import { ordinaryEntries } from "./ordinary-files.ts";
import { type People, peopleEntries } from "./people.ts";
import { type Profile, profileEntries } from "./profiles.ts";
import { type Programs, programEntries } from "./programs.ts";
import { historyEntries, type Tombstone, type Visit } from "./safari-history.ts";
import { type StateOfPhone, stateEntries } from "./state-of-phone.ts";
import { type Permission, tccEntry } from "./tcc.ts";

export interface App {
  readonly bundle: string;
  readonly name: string;
  readonly maker: string;
  readonly version: string;
  readonly bought: Date;
  /** Program that installed it; the App Store where absent. */
  readonly source?: string;
}

/** Lists may be added to in any order; times put them in theirs. */
export interface Phone {
  readonly seed: string;
  readonly takenAt: Date;
  readonly device: DeviceFacts;
  readonly apps: App[];
  readonly messages: Message[];
  readonly visits: Visit[];
  readonly tombstones: Tombstone[];
  readonly processes: UsageProcess[];
  readonly profiles: Profile[];
  readonly permissions: Permission[];
  readonly programs: Programs;
  /** Traces of the web outside Safari's history. */
  readonly pages: BrowsedPage[];
  readonly people: People;
  readonly state: StateOfPhone;
  /** Files beside those of the lists above. */
  readonly entries: BackupEntry[];
}

export interface BackupOptions {
  readonly generation: Generation;
  readonly password?: string;
  readonly iterations?: number;
  readonly firstIterations?: number;
}

/** Versions that wrote the older generations. */
const olderSystems: Readonly<Partial<Record<Generation, Partial<DeviceFacts>>>> = {
  "encrypted-before-10.2": { model: "iPhone8,1", productName: "iPhone 6s", osVersion: "10.1.1", build: "14B100" },
  mbdb: { model: "iPhone7,2", productName: "iPhone 6", osVersion: "9.3.5", build: "13G36" },
  "mbdb-encrypted": { model: "iPhone7,2", productName: "iPhone 6", osVersion: "9.3.5", build: "13G36" },
};

export function backupOf(phone: Phone, options: BackupOptions): BackupSpec {
  const random = randomFrom(`${phone.seed}/contents`);
  return {
    ...options,
    device: { ...phone.device, ...olderSystems[options.generation] },
    takenAt: phone.takenAt,
    seed: phone.seed,
    info: {
      "Installed Applications": phone.apps.map(({ bundle }) => bundle),
      Applications: Object.fromEntries(phone.apps.map((app) => [app.bundle, appInfo(app, random.fork(app.bundle))])),
    },
    entries: [
      ...messageEntries(phone.messages, random.fork("messages")),
      ...historyEntries(phone.visits, phone.tombstones, random.fork("history")),
      ...dataUsageEntries(phone.processes, random.fork("usage")),
      ...profileEntries(phone.profiles, random.fork("profiles")),
      tccEntry(phone.permissions),
      ...programEntries(phone.programs),
      ...peopleEntries(phone.people, phone.takenAt),
      ...browsingEntries(phone.pages),
      ...stateEntries(
        phone.state,
        phone.apps.map(({ bundle }) => bundle),
        phone.takenAt,
      ),
      ...ordinaryEntries(phone.apps, random.fork("ordinary")),
      ...phone.entries,
    ],
  };
}

function appInfo(app: App, random: Random): { iTunesMetadata: Uint8Array; PlaceholderIcon: Uint8Array } {
  return {
    iTunesMetadata: writeBinaryPlist({
      softwareVersionBundleId: app.bundle,
      itemName: app.name,
      artistName: app.maker,
      bundleShortVersionString: app.version,
      sourceApp: app.source ?? "com.apple.AppStore",
      itemId: 1_000_000_000 + random.below(500_000_000),
      "com.apple.iTunesStore.downloadInfo": {
        accountInfo: { AppleID: "owner@mail.example" },
        purchaseDate: app.bought.toISOString().replace(/\.\d+Z$/, "Z"),
      },
    }),
    PlaceholderIcon: random.bytes(64),
  };
}
