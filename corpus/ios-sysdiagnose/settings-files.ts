/**
 * Copies of settings in an archive: permissions, configuration profiles, downloads of the stores.
 * @module
 */
import { type PlistInput, writeBinaryPlist } from "../formats/plist-writer.ts";
import { writeSqlite } from "../formats/sqlite-writer.ts";
import { type Permission, tccEntry } from "../ios-backup/contents/tcc.ts";
import { randomFrom } from "../random.ts";
import { daysBefore } from "./crash-reports.ts";
import type { SysdiagnosePhone } from "./sysdiagnose-phone.ts";

const permissionsOfAll = (phone: SysdiagnosePhone): readonly Permission[] => [
  { service: "kTCCServiceMicrophone", client: "com.example.notes", allowed: true, at: daysBefore(phone, 50) },
  { service: "kTCCServiceCamera", client: "com.example.chess", allowed: false, at: daysBefore(phone, 40) },
  { service: "kTCCServiceUbiquity", client: "com.apple.weather", allowed: true, at: daysBefore(phone, 60) },
];

export function putPermissions(phone: SysdiagnosePhone, more: readonly Permission[] = []): void {
  phone.files.set(
    "logs/Accessibility/TCC.db",
    tccEntry([...permissionsOfAll(phone), ...more]).bytes ?? new Uint8Array(0),
  );
}

const shared = "logs/MCState/Shared";

export interface ProfileStub {
  readonly identifier: string;
  readonly payloads?: readonly { readonly [key: string]: PlistInput }[];
  readonly more?: { readonly [key: string]: PlistInput };
}

export function addProfile(phone: SysdiagnosePhone, { identifier, payloads = [], more = {} }: ProfileStub): void {
  const name = randomFrom(`${phone.seed}/profile/${identifier}`).hex(64);
  phone.files.set(
    `${shared}/profile-${name}.stub`,
    writeBinaryPlist({
      InstallDate: daysBefore(phone, 30),
      InstallOptions: {},
      PayloadContent: payloads,
      PayloadDisplayName: "Example profile",
      PayloadIdentifier: identifier,
      PayloadOrganization: "Example",
      PayloadType: "Configuration",
      PayloadUUID: "11111111-2222-4333-8444-555555555555",
      ProfileWasEncrypted: false,
      SignerCerts: [],
      ...more,
    }),
  );
}

export function putSettingsEvents(phone: SysdiagnosePhone, process = "Preferences", folder = shared): void {
  phone.files.set(
    `${folder}/MCSettingsEvents.plist`,
    writeBinaryPlist({
      restrictedBool: { allowCamera: { value: { timestamp: daysBefore(phone, 30), event: "Set", process } } },
    }),
  );
}

export function putServer(phone: SysdiagnosePhone, address: string, folder = shared): void {
  phone.files.set(
    `${folder}/MDM.plist`,
    writeBinaryPlist({ ServerURL: address, AccessRights: 8191, ManagingProfileIdentifier: "com.example.school" }),
  );
}

export interface StoreDownload {
  readonly app?: string;
  readonly address?: string;
  readonly path?: string;
}

const ordinary: readonly StoreDownload[] = [
  {
    app: "com.example.notes",
    address: "https://apps.store.example/notes.ipa",
    path: "/private/var/mobile/Media/Downloads/1/notes.ipa",
  },
];

/** `number` is the generation of the list, which its name bears. */
export function putDownloads(phone: SysdiagnosePhone, more: readonly StoreDownload[] = [], number = 28): void {
  const downloads = [...ordinary, ...more];
  phone.files.set(
    `logs/itunesstored/downloads.${number}.sqlitedb`,
    writeSqlite({
      tables: [
        {
          name: "asset",
          sql: "CREATE TABLE asset (pid INTEGER PRIMARY KEY, download_id INTEGER, url TEXT, local_path TEXT, path_extension TEXT)",
          rows: downloads.map(({ address = null, path = null }, i) => ({
            values: [i + 1, i + 1, address, path, "ipa"],
          })),
        },
        {
          name: "application_id",
          sql: "CREATE TABLE application_id (bundle_id TEXT, pid INTEGER)",
          rows: downloads.map(({ app = null }, i) => ({ values: [app, i + 1] })),
        },
      ],
    }),
  );
}

/** What every phone has. */
export function settingsFiles(phone: SysdiagnosePhone): void {
  putPermissions(phone);
  putSettingsEvents(phone);
  putDownloads(phone);
  phone.files.set(`${shared}/CloudConfigurationDetails.plist`, writeBinaryPlist({ IsSupervised: false }));
  phone.files.set(
    "logs/MCState/User/EffectiveUserSettings.plist",
    writeBinaryPlist({ restrictedBool: { allowLockdownMode: { value: true } } }),
  );
  // Settings that nobody made.
  phone.files.set("logs/MCState/User/UserSettings.plist", new Uint8Array(0));
}
