/**
 * The few hundred files that every phone has and no check should mind.
 * @module
 */
import { concat, utf8 } from "../../formats/bytes.ts";
import { writeBinaryPlist } from "../../formats/plist-writer.ts";
import { writeSqlite } from "../../formats/sqlite-writer.ts";
import type { Random } from "../../random.ts";
import type { BackupEntry } from "../entry.ts";
import { ordinaryPreferences } from "./ordinary-names.table.ts";

export function ordinaryEntries(apps: readonly { readonly bundle: string }[], random: Random): BackupEntry[] {
  return [
    ...ordinaryPreferences.map((name) => preferences("HomeDomain", name, random)),
    ...["com.apple.atc", "com.apple.preferences.network"].map((name) => preferences("RootDomain", name, random)),
    preferences("WirelessDomain", "com.apple.CommCenter", random),
    { domain: "HomeDomain", path: "Library/Preferences/.GlobalPreferences.plist", bytes: globalPreferences() },
    {
      domain: "SystemPreferencesDomain",
      path: "SystemConfiguration/preferences.plist",
      bytes: writeBinaryPlist({ CurrentSet: `/Sets/${random.uuid()}`, Model: "D17AP" }),
      owner: 0,
      group: 0,
    },
    {
      domain: "DatabaseDomain",
      path: "com.apple.xpc.launchd/disabled.plist",
      bytes: writeBinaryPlist({ "com.apple.example": true }),
      owner: 0,
      group: 0,
    },
    { domain: "KeyboardDomain", path: "Library/Keyboard/en-dynamic.lm/dynamic-lexicon.dat", bytes: random.bytes(400) },
    ...photos(random),
    ...apps.flatMap(({ bundle }) => appFiles(bundle, random)),
    {
      domain: "HomeDomain",
      path: "Library/Mobile Documents",
      target: "/var/mobile/Library/Mobile Documents.real",
    },
  ];
}

function preferences(domain: string, name: string, random: Random): BackupEntry {
  const value = { version: 1 + random.below(9), identifier: random.uuid(), enabled: random.below(2) === 1 };
  return { domain, path: `Library/Preferences/${name}.plist`, bytes: writeBinaryPlist(value) };
}

function globalPreferences(): Uint8Array {
  return writeBinaryPlist({ AppleLanguages: ["en-GB"], AppleLocale: "en_GB", AppleKeyboards: ["en_GB@sw=QWERTY"] });
}

function photos(random: Random): BackupEntry[] {
  return Array.from({ length: 60 }, (_, i) => {
    const number = String(i + 1).padStart(4, "0");
    const heic = concat([Uint8Array.of(0, 0, 0, 24), utf8("ftypheic"), new Uint8Array(12), random.bytes(300)]);
    return { domain: "CameraRollDomain", path: `Media/DCIM/100APPLE/IMG_${number}.HEIC`, bytes: heic, digest: true };
  });
}

function appFiles(bundle: string, random: Random): BackupEntry[] {
  const domain = `AppDomain-${bundle}`;
  const store = writeSqlite({
    tables: [
      {
        name: "item",
        sql: "CREATE TABLE item (id INTEGER PRIMARY KEY, key TEXT UNIQUE, value BLOB)",
        rows: Array.from({ length: 20 }, (_, i) => ({ values: [i + 1, `item ${i}`, random.bytes(40)] })),
      },
    ],
  });
  return [
    preferences(domain, bundle, random),
    { domain, path: "Documents/store.sqlite", bytes: store },
    { domain, path: "Documents/notes.txt", bytes: utf8("nothing to see here\n") },
    { domain, path: "Library/Cookies/Cookies.binarycookies", bytes: concat([utf8("cook"), new Uint8Array(4)]) },
    { domain: `AppDomainGroup-group.${bundle}`, path: "Library/shared.dat", bytes: random.bytes(120) },
    { domain, path: "Library/WebKit/WebsiteData/IndexedDB/https_reader.example_0" },
    {
      domain,
      path: "Library/WebKit/WebsiteData/v0",
      target: `/var/mobile/Containers/Data/Application/${random.uuid()}/Library/WebKit/WebsiteData`,
    },
  ];
}
